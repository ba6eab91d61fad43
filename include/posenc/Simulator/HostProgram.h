// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_SIMULATOR_HOSTPROGRAM_H
#define POSENC_SIMULATOR_HOSTPROGRAM_H

#include "posenc/Simulator/Options.h"
#include "posenc/Simulator/Report.h"

#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace mlir::posenc::sim {

struct ProgramOptions {
  SimulatorOptions simulator;
  /// A function without arguments and results.
  std::string entry = "main";
  /// For nvvm-attach-target, where a module has no target yet.
  std::string chip = "sm_90a";
  /// Libraries that the host part calls, such as mlir_runner_utils.
  std::vector<std::string> sharedLibraries;
};

/// Lowers host functions and gpu.modules of upstream dialects with upstream's
/// pipeline, up to device bitcode in place of machine code, and runs the entry
/// against the simulated driver. `name` stands in diagnostics, which go to
/// stderr.
llvm::Expected<SimulatorReport> runProgram(llvm::StringRef source,
                                           llvm::StringRef name,
                                           const ProgramOptions &options);

} // namespace mlir::posenc::sim

#endif // POSENC_SIMULATOR_HOSTPROGRAM_H
