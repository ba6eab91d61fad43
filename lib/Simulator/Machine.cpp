// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Machine.h"

#include "llvm/ADT/bit.h"

namespace mlir::posenc::sim {

uint32_t *siteAddress() {
  static uint32_t site = 0;
  return &site;
}

Cta::Cta(Extent id, Extent block, Extent grid, uint32_t sharedBytes,
         char *shared)
    : id(id), block(block), grid(grid), sharedBytes(sharedBytes),
      shared(shared), threads(block[0] * block[1] * block[2]),
      warps((threads.size() + kWarpSize - 1) / kWarpSize),
      shadow(sharedBytes, warps.size()) {
  for (auto [i, warp] : llvm::enumerate(warps)) {
    warp.id = i;
    warp.clock[i] = 1;
  }
  for (auto [i, thread] : llvm::enumerate(threads)) {
    thread.id = i;
    thread.warp = i / kWarpSize;
    thread.lane = i % kWarpSize;
    Warp &warp = warps[thread.warp];
    warp.lanes[thread.lane] = &thread;
    warp.live |= 1u << thread.lane;
  }
}

unsigned Cta::liveThreads() const {
  unsigned count = 0;
  for (const Warp &warp : warps)
    count += llvm::popcount(warp.live);
  return count;
}

bool Cta::fits(uint32_t offset, uint32_t bytes, const char *what) {
  if (uint64_t(offset) + bytes <= sharedBytes)
    return true;
  hazard("shared-out-of-bounds",
         "{0} of {1} bytes at shared+{2} of {3} bytes of shared memory", what,
         bytes, offset, sharedBytes);
  return false;
}

Machine::Machine(std::string kernel, const SimulatorOptions &options,
                 SimulatorReport &report)
    : options(options), statistics(report.kernels[kernel]),
      memory(GlobalMemory::instance().view()), random(options.seed),
      site(*siteAddress()), kernel(std::move(kernel)), report(report) {}

bool Machine::isLate() {
  return options.async == Async::Lazy ||
         (options.async == Async::Random && (random() & 1));
}

void Machine::suspend(ThreadState state, const char *waitsIn) {
  currentThread->state = state;
  currentThread->waitsIn = waitsIn;
  currentThread->accesses = 0;
  uint32_t here = site;
  Fibre::suspend();
  site = here;
}

bool Machine::count(const char *kind) {
  return report.hazards[kind].count++ < options.maxReports;
}

void Machine::addMessage(const char *kind, const std::string &text) {
  std::string place = "kernel " + kernel;
  if (currentCta)
    place += llvm::formatv(", cta ({0},{1},{2})", currentCta->id[0],
                           currentCta->id[1], currentCta->id[2]);
  if (currentThread)
    place += llvm::formatv(", thread {0}", currentThread->id);
  report.hazards[kind].messages.push_back(place + ": " + text);
}

void Machine::runWarp(Warp &warp, bool &any) {
  bool more = true;
  while (more) {
    more = false;
    for (unsigned i = 0; i < kWarpSize; ++i) {
      bool reverse = options.order == WarpOrder::Reverse;
      Thread *thread = warp.lanes[reverse ? kWarpSize - 1 - i : i];
      if (!thread || thread->state != ThreadState::Ready)
        continue;
      currentThread = thread;
      thread->fibre.resume();
      more = any = true;
    }
    // Other warps get their turn between two steps of this one.
    if (options.order == WarpOrder::Shuffle)
      return;
  }
}

bool Machine::runReady() {
  bool any = false;
  if (options.order == WarpOrder::Shuffle)
    std::shuffle(order.begin(), order.end(), random);
  for (unsigned warp : order)
    runWarp(currentCta->warps[warp], any);
  currentThread = nullptr;
  return any;
}

/// Lets those that poll look again; false where that has led nowhere for long.
bool Machine::runPolling() {
  constexpr unsigned kPatience = 1000;
  if (++fruitlessRounds > kPatience)
    return false;
  bool any = false;
  for (Thread &thread : currentCta->threads)
    if (thread.state == ThreadState::Polling) {
      thread.state = ThreadState::Ready;
      any = true;
    }
  return any;
}

bool Machine::run(Cta &cta) {
  currentCta = &cta;
  noteProgress();
  order.resize(cta.warps.size());
  for (unsigned i = 0; i < order.size(); ++i)
    order[i] = options.order == WarpOrder::Reverse ? order.size() - 1 - i : i;
  bool finished = true;
  while (true) {
    if (runReady())
      continue;
    if (!cta.liveThreads())
      break;
    if (!cta.inFlight.empty()) {
      size_t next =
          options.async == Async::Random ? random() % cta.inFlight.size() : 0;
      auto complete = std::move(cta.inFlight[next]);
      cta.inFlight.erase(cta.inFlight.begin() + next);
      ActAs first(*this, &cta.threads.front());
      complete();
      noteProgress();
    } else if (!runPolling()) {
      finished = false;
      break;
    }
  }
  if (finished)
    reportLeftovers();
  else
    reportDeadlock();
  cta.traffic.finish();
  currentCta = nullptr;
  return finished;
}

void Machine::reportDeadlock() {
  std::string text;
  for (Warp &warp : currentCta->warps) {
    std::map<std::string, uint32_t> waiting;
    for (Thread *thread : warp.lanes) {
      if (!thread || thread->state == ThreadState::Done)
        continue;
      std::string where = thread->waitsIn;
      if (thread->state == ThreadState::AtMbarrier)
        where += describe(*currentCta, thread->mbarrierWait);
      waiting[where] |= 1u << thread->lane;
    }
    for (auto &[where, lanes] : waiting)
      text += llvm::formatv("{0}warp {1} lanes {2:x-8} in {3}",
                            text.empty() ? "" : "; ", warp.id, lanes, where);
  }
  hazard("deadlock", "{0}", text);
}

void Machine::reportLeftovers() {
  for (Thread &thread : currentCta->threads) {
    ActAs owner(*this, &thread);
    if (!thread.copies.isEmpty())
      hazard("cp.async-left-at-exit", "a copy was not waited for");
    if (!thread.bulkStores.isEmpty())
      hazard("bulk-store-left-at-exit", "a bulk store was not waited for");
  }
  for (Warp &warp : currentCta->warps)
    if (!warp.wgmma.isEmpty()) {
      ActAs owner(*this, warp.lanes.front());
      hazard("wgmma-left-at-exit", "a wgmma was not waited for");
    }
}

} // namespace mlir::posenc::sim
