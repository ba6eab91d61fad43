// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_ANALYSIS_THREADVALUES_H
#define POSENC_LIB_ANALYSIS_THREADVALUES_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Value.h"
#include <array>
#include <optional>

namespace mlir::posenc {

/// Integers of a kernel that follow from nothing but the number of a thread in
/// its block, by the folders of their ops.
class ThreadValues {
public:
  explicit ThreadValues(const std::array<int64_t, 3> &blockSize)
      : blockSize(blockSize) {}

  /// Nothing where `value` depends on anything else; a boolean is 0 or 1.
  std::optional<int64_t> of(Value value, int64_t thread);

private:
  Attribute constantOf(Value value, int64_t thread);
  Attribute fold(Operation *op, unsigned result, int64_t thread);
  /// Of what the machine, not an operand, says; nothing for other ops.
  std::optional<int64_t> special(Operation *op, int64_t thread) const;

  std::array<int64_t, 3> blockSize;
  llvm::DenseMap<std::pair<Value, int64_t>, Attribute> known;
};

} // namespace mlir::posenc

#endif // POSENC_LIB_ANALYSIS_THREADVALUES_H
