// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_SIMULATOR_DRIVER_H
#define POSENC_LIB_SIMULATOR_DRIVER_H

#include "posenc/Simulator/Simulator.h"

#include <utility>
#include <vector>

namespace mlir::posenc::sim {

/// What the process's simulated driver was told and has seen.
struct DriverState {
  SimulatorOptions options;
  SimulatorReport report;

  /// Starts from the environment variable POSENC_SIM.
  static DriverState &instance();
};

/// The mgpu* and posencSim* entry points by name, for a JIT in the same
/// process.
const std::vector<std::pair<const char *, void *>> &driverFunctions();

} // namespace mlir::posenc::sim

#endif // POSENC_LIB_SIMULATOR_DRIVER_H
