// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Machine.h"

#include "llvm/ADT/bit.h"

namespace mlir::posenc::sim {

static void wake(Warp &warp, uint32_t lanes) {
  for (unsigned lane = 0; lane < kWarpSize; ++lane)
    if (lanes >> lane & 1)
      warp.lanes[lane]->state = ThreadState::Ready;
}

static void complete(Warp &warp) {
  Rendezvous &rendezvous = warp.rendezvous;
  uint32_t lanes = rendezvous.arrived;
  rendezvous.run(warp);
  rendezvous.arrived = 0;
  wake(warp, lanes);
}

void meet(const char *name, void *mine, uint32_t mask,
          llvm::function_ref<void(Warp &)> run) {
  Machine &sm = machine();
  Warp &warp = sm.warp();
  Thread &self = sm.thread();
  Rendezvous &rendezvous = warp.rendezvous;
  if (!(mask >> self.lane & 1))
    hazard("divergent-collective", "{0} with a mask {1:x} without lane {2}",
           name, mask, self.lane);
  if (rendezvous.arrived &&
      (rendezvous.site != sm.site || rendezvous.expected != mask))
    hazard("divergent-collective",
           "{0} while lanes {1:x} of the warp are in another {2}", name,
           rendezvous.arrived, rendezvous.name);
  rendezvous.name = name;
  rendezvous.site = sm.site;
  rendezvous.expected = mask;
  rendezvous.run = run;
  rendezvous.arguments[self.lane] = mine;
  rendezvous.arrived |= 1u << self.lane;
  if ((rendezvous.arrived & mask) == (warp.live & mask))
    complete(warp);
  else
    sm.suspend(ThreadState::AtCollective, name);
}

void settleAfterExit(Warp &warp) {
  Rendezvous &rendezvous = warp.rendezvous;
  if (rendezvous.arrived &&
      rendezvous.arrived == (warp.live & rendezvous.expected))
    complete(warp);
}

} // namespace mlir::posenc::sim
