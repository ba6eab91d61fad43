// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Machine.h"
#include "Registration.h"
#include "Registry.h"

namespace mlir::posenc::sim {

template <unsigned Axis> static uint32_t threadIndex() {
  const Extent &block = machine().cta().block;
  unsigned id = machine().thread().id;
  for (unsigned i = 0; i < Axis; ++i)
    id /= block[i];
  return id % block[Axis];
}
template <unsigned Axis> static uint32_t ctaIndex() {
  return machine().cta().id[Axis];
}
template <unsigned Axis> static uint32_t blockSize() {
  return machine().cta().block[Axis];
}
template <unsigned Axis> static uint32_t gridSize() {
  return machine().cta().grid[Axis];
}
static uint32_t laneIndex() { return machine().thread().lane; }
static uint32_t warpIndex() { return machine().thread().warp; }
static uint32_t warpSize() { return kWarpSize; }
static uint32_t zero() { return 0; }
static uint32_t one() { return 1; }

template <unsigned Axis>
static void registerAxis(Registry &registry, const std::string &axis) {
  std::string prefix = "read.ptx.sreg.";
  registry.add(prefix + "tid." + axis, threadIndex<Axis>);
  registry.add(prefix + "ctaid." + axis, ctaIndex<Axis>);
  registry.add(prefix + "ntid." + axis, blockSize<Axis>);
  registry.add(prefix + "nctaid." + axis, gridSize<Axis>);
  // A CTA is a cluster of its own.
  registry.add(prefix + "cluster.ctaid." + axis, zero);
  registry.add(prefix + "cluster.nctaid." + axis, one);
}

static void nothing() {}
static void nothingOfRegisters(uint32_t) {}
static void nothingOfAddress(void *) {}

/// Generic writes before it are seen by the async proxy after it.
static void fenceProxy() {
  Warp &warp = machine().warp();
  warp.clock.fenceProxy();
  ++warp.clock[warp.id];
}

static void sleep(uint32_t) {
  machine().suspend(ThreadState::Polling, "nanosleep");
}

void registerSpecialRegisters(Registry &registry) {
  registerAxis<0>(registry, "x");
  registerAxis<1>(registry, "y");
  registerAxis<2>(registry, "z");
  registry.add("read.ptx.sreg.laneid", laneIndex);
  registry.add("read.ptx.sreg.warpid", warpIndex);
  registry.add("read.ptx.sreg.warpsize", warpSize);
  registry.add("nanosleep", sleep);
  registry.add("fence.proxy.async", fenceProxy);
  registry.add("fence.proxy.async.shared_cta", fenceProxy);
  // Order between threads is seen through barriers only, and hints change
  // nothing.
  for (const char *name :
       {"membar.cta", "membar.gl", "membar.sys", "fence.sc.cluster",
        "fence.mbarrier_init.release.cluster", "griddepcontrol.wait",
        "griddepcontrol.launch.dependents"})
    registry.add(name, nothing);
  registry.add("setmaxnreg.inc.sync.aligned.u32", nothingOfRegisters);
  registry.add("setmaxnreg.dec.sync.aligned.u32", nothingOfRegisters);
  registry.add("prefetch.tensormap.p0", nothingOfAddress);
  registry.add(
      "fence.proxy.tensormap_generic.acquire.sys", +[](void *, uint32_t) {});
}

} // namespace mlir::posenc::sim
