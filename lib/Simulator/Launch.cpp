// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Launch.h"
#include "Machine.h"

#include "llvm/Support/MathExtras.h"
#include <sys/mman.h>

namespace mlir::posenc::sim {

namespace {

// Kernels call nothing deep; most of a stack is never touched.
constexpr size_t kStackBytes = 256 << 10;
constexpr uint64_t kMaxSharedBytes = 227 << 10;

/// Zero pages that are given back at the end.
class Pages {
public:
  explicit Pages(size_t bytes) : bytes(bytes) {
    void *mapped = mmap(nullptr, bytes, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    begin = mapped == MAP_FAILED ? nullptr : static_cast<char *>(mapped);
  }
  ~Pages() {
    if (begin)
      munmap(begin, bytes);
  }
  Pages(const Pages &) = delete;
  Pages &operator=(const Pages &) = delete;

  char *begin;
  const size_t bytes;
};

/// What every thread starts with.
const Launch *currentLaunch = nullptr;

class LaunchRunner {
public:
  LaunchRunner(const Launch &launch, uint32_t sharedBytes,
               const SimulatorOptions &options, SimulatorReport &report)
      : launch(launch), sharedBytes(sharedBytes),
        threads(launch.block[0] * launch.block[1] * launch.block[2]),
        machine(launch.kernel.str(), options, report),
        window(2 * kSharedWindow), stacks(threads * kStackBytes) {}

  llvm::Error run() {
    if (!window.begin || !stacks.begin)
      return llvm::createStringError("expected memory for %u threads, got none",
                                     threads);
    machine.stacksBegin = stacks.begin;
    machine.stacksEnd = stacks.begin + stacks.bytes;
    currentMachine = &machine;
    currentLaunch = &launch;
    ++machine.statistics.launches;
    runGrid();
    currentMachine = nullptr;
    return llvm::Error::success();
  }

private:
  void runGrid() {
    for (unsigned z = 0; z < launch.grid[2]; ++z)
      for (unsigned y = 0; y < launch.grid[1]; ++y)
        for (unsigned x = 0; x < launch.grid[0]; ++x)
          if (!runCta({x, y, z}))
            return;
  }
  bool runCta(Extent id);

  const Launch &launch;
  const uint32_t sharedBytes;
  const unsigned threads;
  Machine machine;
  Pages window, stacks;
};

} // namespace

/// Dynamic shared memory starts at the next multiple of this: swizzles repeat
/// after 1024 bytes.
static uint64_t dynamicOffset(const Launch &launch) {
  return llvm::alignTo(launch.staticSharedBytes, 1024);
}

static void runThread() {
  currentLaunch->entry(currentLaunch->parameters);
  Machine &sm = machine();
  Warp &warp = sm.warp();
  warp.live &= ~(1u << sm.thread().lane);
  sm.noteProgress();
  settleAfterExit(warp);
  settleBarriers(sm.cta());
  sm.suspend(ThreadState::Done, "");
}

bool LaunchRunner::runCta(Extent id) {
  char *shared = reinterpret_cast<char *>(
      llvm::alignTo(reinterpret_cast<uint64_t>(window.begin), kSharedWindow));
  // A NaN in f16, bf16 and f32: what is forgotten shows in results too.
  std::memset(shared, 0xff, sharedBytes);
  Cta cta(id, launch.block, launch.grid, sharedBytes, shared);
  cta.dynamicOffset = dynamicOffset(launch);
  for (Thread &thread : cta.threads)
    thread.fibre.start(stacks.begin + thread.id * kStackBytes, kStackBytes,
                       runThread);
  ++machine.statistics.ctas;
  machine.statistics.threads += threads;
  return machine.run(cta);
}

static void addBlockCosts(const ModuleInfo &module, Statistics &statistics) {
  for (uint64_t i = 0; i < module.blocks; ++i) {
    statistics.fp32 += module.blockCounts[i] * module.blockCosts[i][0];
    statistics.conversions += module.blockCounts[i] * module.blockCosts[i][1];
  }
}

llvm::Error run(const Launch &launch, const ModuleInfo &module,
                const SimulatorOptions &options, SimulatorReport &report) {
  uint64_t threads = 1;
  for (unsigned i = 0; i < 3; ++i) {
    if (!launch.grid[i] || !launch.block[i])
      return llvm::createStringError(
          "expected a grid and a block that are not empty, got 0 in one");
    threads *= launch.block[i];
  }
  if (threads > kMaxWarps * kWarpSize)
    return llvm::createStringError("expected at most %u threads, got %llu",
                                   kMaxWarps * kWarpSize,
                                   (unsigned long long)threads);
  uint64_t sharedBytes = launch.staticSharedBytes;
  if (launch.dynamicSharedBytes)
    sharedBytes = dynamicOffset(launch) + launch.dynamicSharedBytes;
  if (sharedBytes > kMaxSharedBytes)
    return llvm::createStringError(
        "expected at most %llu bytes of shared memory, got %llu",
        (unsigned long long)kMaxSharedBytes, (unsigned long long)sharedBytes);
  std::fill_n(module.blockCounts, module.blocks, 0);
  llvm::Error error = LaunchRunner(launch, sharedBytes, options, report).run();
  addBlockCosts(module, report.kernels[launch.kernel.str()]);
  return error;
}

} // namespace mlir::posenc::sim
