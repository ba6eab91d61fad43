// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_DRIVER_CODEGEN_H
#define POSENC_LIB_DRIVER_CODEGEN_H

#include "Target.h"

#include "llvm/IR/Module.h"

namespace mlir::posenc {

/// Translates a module of the LLVM and OpenMP dialects, keeps only the
/// functions of the binary contract visible, and optimises for `target`. Null
/// after a diagnostic.
std::unique_ptr<llvm::Module> toLLVMIR(ModuleOp module, const Target &target,
                                       llvm::LLVMContext &context);

llvm::Expected<std::string> toObject(llvm::Module &module,
                                     const Target &target);

} // namespace mlir::posenc

#endif // POSENC_LIB_DRIVER_CODEGEN_H
