// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_TOKENPARTS_H
#define POSENC_LIB_RAISING_TOKENPARTS_H

#include "posenc/Raising/Scalar.h"
#include <array>

namespace mlir::posenc {

/// Batch, head, query and key of a pair.
using PairAxes = std::array<Scalar, 4>;

/// What code on logits computes of one token of a pair, its row of the batch
/// and its head: `element` at the axes of those numbers, the same for all
/// others.
struct TokenPart {
  Scalar element;
  SmallVector<unsigned> axes;
  /// f32, index or i1.
  Type type;
  /// Stands for the element in the code.
  Scalar variable;
};

/// Takes from `code`, a function of the score and the axes, what costs more to
/// compute for each pair than to read from a tensor by tokens, which is made
/// once. Integers that are added are grouped by the token that they see.
SmallVector<TokenPart> takeTokenParts(ScalarContext &context, Scalar &code,
                                      Scalar score, const PairAxes &axes);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_TOKENPARTS_H
