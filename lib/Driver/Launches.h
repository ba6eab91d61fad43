// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_DRIVER_LAUNCHES_H
#define POSENC_LIB_DRIVER_LAUNCHES_H

#include "posenc/Raising/Report.h"

#include "mlir/IR/BuiltinOps.h"

namespace mlir::posenc {

/// What the functions of `module` launch, in their order: of what
/// buildKernelsPipeline leaves.
std::vector<LaunchRecord> describeLaunches(ModuleOp module);

} // namespace mlir::posenc

#endif // POSENC_LIB_DRIVER_LAUNCHES_H
