// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_DENSEOPERAND_H
#define POSENC_IR_DENSEOPERAND_H

#include "posenc/IR/EncodingInterfaces.h"

namespace mlir::posenc {

/// An operand over all pairs, [B or 1, H or 1, N or 1, M or 1].
inline EncodingOperand denseOperand(llvm::StringRef name,
                                    const Extents &extents,
                                    OperandElement element) {
  return {name,
          {{extents.batch, extents.heads, extents.queries, extents.keys}},
          element,
          /*broadcasts=*/true};
}

/// Where such an operand is read for one pair: index 0 in a dimension of
/// size 1.
template <typename D>
llvm::SmallVector<Int<D>> denseIndices(const Coordinate<D> &at,
                                       const OperandReader<D> &operands,
                                       unsigned operand) {
  llvm::SmallVector<Int<D>> indices;
  Int<D> full[] = {at.batch, at.head, at.query, at.key};
  for (int64_t dim = 0; dim < operands.rank(operand); ++dim)
    indices.push_back(operands.size(operand, dim) == 1
                          ? constantInt(*at.query.domain, 0)
                          : full[dim]);
  return indices;
}

} // namespace mlir::posenc

#endif // POSENC_IR_DENSEOPERAND_H
