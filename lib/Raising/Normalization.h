// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_NORMALIZATION_H
#define POSENC_LIB_RAISING_NORMALIZATION_H

#include "Core.h"

namespace mlir::posenc {

/// exp(logit - row maximum) / row sum, as found: the logit, and the reduction
/// that made the row sum with the indices at which it is read.
struct Normalization {
  Scalar logit;
  OpResult rowSum;
  SmallVector<Scalar> rowIndices;
};

/// Whether a normalised exponential stands anywhere in `weight`.
bool containsNormalization(Scalar weight);

/// Matches `weight`, an expression over axes of which `key` is the one that is
/// summed, as a softmax along `key`. A safe softmax, which gives 0 to rows of
/// nothing but -inf, is accepted: it means what a row without a visible key
/// means here.
std::optional<Normalization> matchNormalization(ElementReader &reader,
                                                Scalar weight, Scalar key,
                                                Reason &reason);

/// A linalg operation whose one reduction loop is combined by `combiner` (an
/// arith operation name) from the value `start`: its reduced operand, or null.
OpOperand *matchReduction(OpResult result, ArrayRef<StringRef> combiners,
                          function_ref<bool(Attribute)> isStart);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_NORMALIZATION_H
