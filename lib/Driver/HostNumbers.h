// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_DRIVER_HOSTNUMBERS_H
#define POSENC_LIB_DRIVER_HOSTNUMBERS_H

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Operation.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/Support/JSON.h"

namespace mlir::posenc {

/// A number of host code: itself, a name, or of integers [operator,
/// operands...].
using HostNumber = llvm::json::Value;

/// `operation` of two numbers, a constant where both are.
HostNumber combine(StringRef operation, const HostNumber &left,
                   const HostNumber &right);

HostNumber product(ArrayRef<HostNumber> numbers);

/// Strides of row-major order.
SmallVector<HostNumber> contiguousStrides(ArrayRef<HostNumber> sizes);

/// What numbers of host code are over sizes of arrays and scalar arguments.
class HostNumbers {
public:
  void bind(Value value, HostNumber number);
  void forget(Value value);

  /// Of a finite constant or of what was bound; none of anything else.
  std::optional<HostNumber> lookup(Value value) const;

  /// A constant attribute, or what an SSA value is.
  std::optional<HostNumber> lookup(OpFoldResult value) const;

  /// What the integer operation computes of its operands; none where it is no
  /// such operation.
  std::optional<HostNumber> evaluate(Operation *op) const;

private:
  llvm::DenseMap<Value, HostNumber> numbers;
};

} // namespace mlir::posenc

#endif // POSENC_LIB_DRIVER_HOSTNUMBERS_H
