// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Machine.h"
#include "Registry.h"

namespace mlir::posenc::sim {

static void release(NamedBarrier &barrier) {
  for (Thread *thread : barrier.waiting) {
    Warp &warp = machine().cta().warps[thread->warp];
    warp.clock.join(barrier.clock);
    warp.laneEpoch = warp.clock[warp.id];
    thread->state = ThreadState::Ready;
  }
  barrier = NamedBarrier();
  machine().noteProgress();
  ++machine().statistics.barriers;
}

static bool isComplete(const NamedBarrier &barrier) {
  unsigned needed =
      barrier.expected ? barrier.expected : machine().cta().liveThreads();
  return barrier.arrived >= needed;
}

static void checkConvergence(NamedBarrier &barrier, uint32_t id) {
  Machine &sm = machine();
  uint32_t &site = barrier.sites[sm.warp().id];
  if (site && site != sm.site + 1)
    hazard("divergent-barrier",
           "barrier {0} at another instruction than other lanes of the warp",
           id);
  site = sm.site + 1;
}

void barrier(uint32_t id, uint32_t expected, bool wait) {
  Machine &sm = machine();
  if (id >= kNamedBarriers || expected % kWarpSize) {
    hazard("bad-barrier", "barrier {0} of {1} threads", id, expected);
    return;
  }
  NamedBarrier &barrier = sm.cta().barriers[id];
  if (barrier.arrived && barrier.expected != expected)
    hazard("bad-barrier", "barrier {0} of {1} threads, begun with {2}", id,
           expected, barrier.expected);
  checkConvergence(barrier, id);
  Warp &warp = sm.warp();
  barrier.clock.join(warp.clock);
  ++warp.clock[warp.id];
  ++barrier.arrived;
  barrier.expected = expected;
  if (wait)
    barrier.waiting.push_back(&sm.thread());
  if (isComplete(barrier))
    release(barrier);
  else if (wait)
    sm.suspend(ThreadState::AtBarrier, "bar.sync");
}

void settleBarriers(Cta &cta) {
  for (NamedBarrier &barrier : cta.barriers)
    if (barrier.arrived && !barrier.expected && isComplete(barrier))
      release(barrier);
}

static void syncAll(uint32_t id) { barrier(id, 0, true); }
static void syncCount(uint32_t id, uint32_t count) { barrier(id, count, true); }
static void arriveCount(uint32_t id, uint32_t count) {
  barrier(id, count, false);
}

/// The only collective that orders memory between lanes.
static void syncWarp(uint32_t mask) {
  collective(
      "bar.warp.sync", mask,
      [](Lanes<uint32_t> lanes) {
        Warp &warp = lanes.warp;
        warp.laneEpoch = ++warp.clock[warp.id];
      },
      mask);
}

void registerBarriers(Registry &registry) {
  registry.add("barrier.cta.sync.aligned.all", syncAll);
  registry.add("barrier.cta.sync.all", syncAll);
  registry.add("barrier.cta.sync.aligned.count", syncCount);
  registry.add("barrier.cta.sync.count", syncCount);
  registry.add("barrier.cta.arrive.aligned.count", arriveCount);
  registry.add("barrier.cta.arrive.count", arriveCount);
  registry.add("bar.warp.sync", syncWarp);
}

} // namespace mlir::posenc::sim
