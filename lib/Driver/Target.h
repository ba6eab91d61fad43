// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_DRIVER_TARGET_H
#define POSENC_LIB_DRIVER_TARGET_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/Error.h"
#include "llvm/Target/TargetMachine.h"

namespace mlir::posenc {

/// A machine to make code for.
struct Target {
  std::unique_ptr<llvm::TargetMachine> machine;
  /// Vectors as wide as the registers: LLVM alone prefers half of that on many
  /// cores with 512-bit vectors.
  unsigned vectorBits = 128;

  /// `name` is "host" or an x86-64 CPU that LLVM knows.
  static llvm::Expected<Target> create(llvm::StringRef name);

  /// Writes triple and data layout for translation, and the CPU for cost
  /// models.
  void describe(ModuleOp module, llvm::StringRef name) const;
};

} // namespace mlir::posenc

#endif // POSENC_LIB_DRIVER_TARGET_H
