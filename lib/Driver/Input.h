// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_DRIVER_INPUT_H
#define POSENC_LIB_DRIVER_INPUT_H

#include "posenc/Raising/Report.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace mlir::posenc {

/// Parses text or bytecode; null after a diagnostic.
OwningOpRef<ModuleOp> parseModule(StringRef source, StringRef name,
                                  MLIRContext &context);

/// Functions of the C library are the compiler's to call: a private function
/// that has the name of one gets another, a public one is an error.
LogicalResult avoidLibraryNames(ModuleOp module);

/// Checks that every public function of `module` has a signature that the
/// binary contract can carry, and describes it.
FailureOr<std::vector<FunctionRecord>> describeFunctions(ModuleOp module);

} // namespace mlir::posenc

#endif // POSENC_LIB_DRIVER_INPUT_H
