// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_DRIVER_KERNELMODELS_H
#define POSENC_LIB_DRIVER_KERNELMODELS_H

#include "posenc/Raising/Report.h"

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/JSON.h"

namespace mlir::posenc {

/// Adds the models of kernels to `launches`, which describeLaunches has made of
/// the same module.
void modelLaunches(ModuleOp module, llvm::StringRef chip,
                   std::vector<LaunchRecord> &launches);

/// Adds what ptxas says of `ptx`, the kernels of `launches`.
void assembleLaunches(llvm::StringRef ptx, llvm::StringRef chip,
                      std::vector<LaunchRecord> &launches);

/// As docs/StaticModel.md tells; null without a model.
llvm::json::Value modelToJSON(const std::optional<KernelModelRecord> &record);

} // namespace mlir::posenc

#endif // POSENC_LIB_DRIVER_KERNELMODELS_H
