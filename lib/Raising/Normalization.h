// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_NORMALIZATION_H
#define POSENC_LIB_RAISING_NORMALIZATION_H

#include "Core.h"

namespace mlir::posenc {

/// exp(logit) / row sum, as found: the logit without what is the same for a
/// whole row, and the reduction that made the row sum with the indices at which
/// it is read.
struct Normalization {
  Scalar logit;
  OpResult rowSum;
  SmallVector<Scalar> rowIndices;
  /// A further exponent in the sum, of no key: null where there is none.
  Scalar sink = nullptr;
  /// Rows of nothing but -inf give 0, as they do here, and not NaN.
  bool isSafe = false;
};

/// a and b of a / b, or of a * (1 / b).
std::optional<std::pair<Scalar, Scalar>> matchQuotient(Scalar node);

/// Whether a scalar is b^x for a number b > 1.
bool isExponential(Scalar node);

/// Whether `weight` is a normalised exponential, or near enough to one for a
/// reader to ask why it was not raised: something in it is an exponential, and
/// a sum of exponentials or a quotient of an exponential and a sum is part of
/// it.
bool looksNormalized(ElementReader &reader, Scalar weight);

/// Whether elements of `numerator` are divided by a sum of exponentials in
/// `root`.
bool isDividedBySum(ElementReader &reader, Scalar root, Value numerator);

/// Whether the result of `product` is divided by a sum of exponentials, in one
/// of the next elementwise operations.
bool isDividedLater(ElementReader &reader, linalg::LinalgOp product);

/// Whether `product` is one of a loop that multiplies exponentials which are
/// summed beside it: blocks of rows, divided after the loop.
bool isBlockOfRows(ElementReader &reader, linalg::LinalgOp product);

/// Matches `weight`, an expression over axes of which `key` (of size
/// `keyExtent`) is the one that is summed, as a softmax along `key`.
std::optional<Normalization> matchNormalization(ElementReader &reader,
                                                Scalar weight, Scalar key,
                                                Scalar keyExtent,
                                                Reason &reason);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_NORMALIZATION_H
