// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_SIMULATOR_LAUNCH_H
#define POSENC_LIB_SIMULATOR_LAUNCH_H

#include "posenc/Simulator/Simulator.h"

namespace mlir::posenc::sim {

/// sim_module of a rewritten module: executions of each basic block, and the
/// f32 and conversion lane-operations of one execution.
struct ModuleInfo {
  uint64_t *blockCounts;
  const uint32_t (*blockCosts)[2];
  uint64_t blocks;
};

struct Launch {
  llvm::StringRef kernel;
  void (*entry)(void **parameters);
  Extent grid, block;
  uint64_t staticSharedBytes;
  unsigned dynamicSharedBytes;
  void **parameters;
};

/// Runs all CTAs. One launch at a time in a process.
llvm::Error run(const Launch &launch, const ModuleInfo &module,
                const SimulatorOptions &options, SimulatorReport &report);

} // namespace mlir::posenc::sim

#endif // POSENC_LIB_SIMULATOR_LAUNCH_H
