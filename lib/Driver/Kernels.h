// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_DRIVER_KERNELS_H
#define POSENC_LIB_DRIVER_KERNELS_H

#include "posenc/Driver/Options.h"
#include "posenc/Raising/Report.h"

#include "mlir/IR/BuiltinOps.h"

namespace mlir::posenc {

/// Runs the pipeline of GPUs up to the stage that is asked for. `manifest` is
/// empty where that is before kernels.
LogicalResult lowerToGpu(ModuleOp module, const CompileOptions &options,
                         CompilationReport &report, std::string &manifest);

/// The binary, or the text, of all kernels of a lowered module; empty without
/// any.
std::string kernelsOf(ModuleOp module);

} // namespace mlir::posenc

#endif // POSENC_LIB_DRIVER_KERNELS_H
