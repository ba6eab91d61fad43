// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Machine.h"
#include "Registry.h"

namespace mlir::posenc::sim {

Mbarrier *findMbarrier(uint64_t address, const char *what) {
  Cta &cta = machine().cta();
  auto found = cta.mbarriers.find(sharedOffset(address));
  if (found == cta.mbarriers.end() || !found->second.count) {
    hazard("mbarrier-not-initialised", "{0} at shared+{1}", what,
           sharedOffset(address));
    return nullptr;
  }
  Mbarrier &mbarrier = found->second;
  if (machine().warp().clock[mbarrier.initialisedBy] < mbarrier.initialisedAt)
    hazard("mbarrier-init-race", "{0} at shared+{1} not ordered after its init",
           what, mbarrier.offset);
  return &mbarrier;
}

static void checkReinit(const Mbarrier &old) {
  bool unused = !old.bytes && !old.phase && old.pending == old.count;
  if (old.count && (old.initialisedBy != machine().warp().id || !unused))
    hazard("mbarrier-initialised-twice", "at shared+{0}, first by warp {1}",
           old.offset, old.initialisedBy);
}

void initMbarrier(uint64_t address, uint32_t count) {
  Cta &cta = machine().cta();
  uint32_t offset = sharedOffset(address);
  if (offset % 8)
    hazard("misaligned", "mbarrier at shared+{0}", offset);
  if (!cta.fits(offset, 8, "mbarrier"))
    return;
  if (!cta.mbarriers.count(offset) && cta.mbarriers.size() == kMaxMbarriers) {
    hazard("simulator-limit", "more than {0} mbarriers", kMaxMbarriers);
    return;
  }
  unsigned nextAgent = kMaxWarps + cta.mbarriers.size();
  auto [place, isNew] = cta.mbarriers.try_emplace(offset);
  Mbarrier &mbarrier = place->second;
  if (!isNew)
    checkReinit(mbarrier);
  unsigned agent = isNew ? nextAgent : mbarrier.agent;
  mbarrier = Mbarrier();
  mbarrier.offset = offset;
  mbarrier.count = mbarrier.pending = count;
  mbarrier.agent = agent;
  Warp &warp = machine().warp();
  mbarrier.initialisedBy = warp.id;
  mbarrier.initialisedAt = warp.clock[warp.id];
}

void settlePhase(Mbarrier &mbarrier) {
  if (mbarrier.pending || mbarrier.bytes)
    return;
  ++mbarrier.phase;
  mbarrier.pending = mbarrier.count;
  mbarrier.completed = mbarrier.arriving;
  uint32_t &own = mbarrier.completed[mbarrier.agent];
  own = std::max(own, mbarrier.phase);
  for (Thread *thread : mbarrier.waiting)
    thread->state = ThreadState::Ready;
  mbarrier.waiting.clear();
  machine().noteProgress();
}

static void arrive(Mbarrier &mbarrier) {
  Warp &warp = machine().warp();
  mbarrier.arriving.join(warp.clock);
  ++warp.clock[warp.id];
  if (mbarrier.pending)
    --mbarrier.pending;
  else
    hazard("mbarrier-too-many-arrivals", "at shared+{0} of {1} arrivals",
           mbarrier.offset, mbarrier.count);
  settlePhase(mbarrier);
}

static void joinCompleted(const Mbarrier &mbarrier) {
  Warp &warp = machine().warp();
  warp.clock.join(mbarrier.completed);
  warp.laneEpoch = std::max(warp.laneEpoch, mbarrier.completed[warp.id] + 1);
}

void waitParity(uint64_t address, uint32_t parity) {
  Mbarrier *mbarrier = findMbarrier(address, "try_wait");
  if (!mbarrier)
    return;
  while ((mbarrier->phase & 1) == (parity & 1)) {
    Thread &thread = machine().thread();
    mbarrier->waiting.push_back(&thread);
    thread.mbarrierWait = {mbarrier->offset, parity};
    machine().suspend(ThreadState::AtMbarrier, "mbarrier.try_wait");
  }
  joinCompleted(*mbarrier);
}

std::string describe(const Cta &cta, const MbarrierWait &wait) {
  const Mbarrier &mbarrier = cta.mbarriers.at(wait.offset);
  return llvm::formatv(" shared+{0} parity {1} (phase {2}, {3} arrivals and "
                       "{4} bytes missing)",
                       wait.offset, wait.parity, mbarrier.phase,
                       mbarrier.pending, mbarrier.bytes);
}

static void init(void *address, uint32_t count) {
  initMbarrier(reinterpret_cast<uint64_t>(address), count);
}

static void invalidate(void *address) {
  if (Mbarrier *mbarrier =
          findMbarrier(reinterpret_cast<uint64_t>(address), "inval"))
    mbarrier->count = 0;
}

static uint64_t arriveOne(void *address) {
  Mbarrier *mbarrier =
      findMbarrier(reinterpret_cast<uint64_t>(address), "arrive");
  if (!mbarrier)
    return 0;
  uint64_t phase = mbarrier->phase;
  arrive(*mbarrier);
  return phase;
}

uint64_t arriveExpecting(uint64_t address, uint32_t bytes) {
  Mbarrier *mbarrier = findMbarrier(address, "arrive.expect_tx");
  if (!mbarrier)
    return 0;
  uint64_t phase = mbarrier->phase;
  mbarrier->bytes += bytes;
  arrive(*mbarrier);
  return phase;
}

static uint64_t arriveExpect(void *address, uint32_t bytes) {
  return arriveExpecting(reinterpret_cast<uint64_t>(address), bytes);
}

static void expect(void *address, uint32_t bytes) {
  if (Mbarrier *mbarrier =
          findMbarrier(reinterpret_cast<uint64_t>(address), "expect_tx"))
    mbarrier->bytes += bytes;
}

static uint32_t testWait(void *address, uint64_t phase) {
  Mbarrier *mbarrier =
      findMbarrier(reinterpret_cast<uint64_t>(address), "test_wait");
  if (!mbarrier)
    return 1;
  // What happens while the others run is for the next poll to see: a caller
  // that ignores the answer must not be ordered by it.
  if (mbarrier->phase == static_cast<uint32_t>(phase)) {
    machine().suspend(ThreadState::Polling, "mbarrier.test_wait");
    return 0;
  }
  joinCompleted(*mbarrier);
  return 1;
}

/// Arrives when the earlier cp.async of the thread have landed; they then
/// belong to the mbarrier's phase.
static void arriveAfterCopies(void *address) {
  Machine &sm = machine();
  Mbarrier *mbarrier = findMbarrier(reinterpret_cast<uint64_t>(address),
                                    "cp.async.mbarrier.arrive");
  if (!mbarrier)
    return;
  Warp &warp = sm.warp();
  mbarrier->arriving.join(warp.clock);
  ++warp.clock[warp.id];
  std::vector<SharedCopy> copies = sm.thread().copies.takeAll();
  for (const SharedCopy &copy : copies)
    sm.cta().shadow.settleWrite(warp.id, copy.offset, copy.bytes,
                                {mbarrier->agent, mbarrier->phase + 1});
  auto complete = [copies, offset = mbarrier->offset]() mutable {
    for (SharedCopy &copy : copies)
      copy.perform();
    Mbarrier &mbarrier = machine().cta().mbarriers[offset];
    if (mbarrier.pending)
      --mbarrier.pending;
    settlePhase(mbarrier);
  };
  if (sm.isLate())
    sm.cta().inFlight.push_back(complete);
  else
    complete();
}

static void arriveAfterCopiesCounted(void *address) {
  if (Mbarrier *mbarrier = findMbarrier(reinterpret_cast<uint64_t>(address),
                                        "cp.async.mbarrier.arrive"))
    ++mbarrier->pending;
  arriveAfterCopies(address);
}

void registerMbarriers(Registry &registry) {
  registry.add("mbarrier.init.shared", init);
  registry.add("mbarrier.init", init);
  registry.add("mbarrier.inval.shared", invalidate);
  registry.add("mbarrier.arrive.shared", arriveOne);
  registry.add(
      "mbarrier.arrive.scope.cta.space.cta",
      +[](void *p, uint32_t) { return arriveOne(p); });
  registry.add("mbarrier.arrive.expect.tx.scope.cta.space.cta", arriveExpect);
  registry.add("mbarrier.expect.tx.scope.cta.space.cta", expect);
  registry.add("mbarrier.test.wait.shared", testWait);
  registry.add("mbarrier.test.wait.scope.cta.space.cta", testWait);
  registry.add("cp.async.mbarrier.arrive.noinc.shared", arriveAfterCopies);
  registry.add("cp.async.mbarrier.arrive.shared", arriveAfterCopiesCounted);
}

} // namespace mlir::posenc::sim
