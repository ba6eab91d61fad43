// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_SOURCES_H
#define POSENC_LIB_RAISING_SOURCES_H

#include "View.h"

namespace mlir::posenc {

/// A tensor over batch, head, token and channel, and the map from these to its
/// dimensions.
struct Source {
  Value tensor;
  AffineMap map;
};

/// Where logical dimensions lie, as indices of a tensor.
SmallVector<Scalar> indicesThrough(AffineMap map, ArrayRef<Scalar> logical);

/// The nearest tensor of four dimensions that `start` is made from, whose
/// element at the indices of `roles` is `element`, or nothing.
std::optional<Source> tensorOf(ElementReader &reader, Value start,
                               ArrayRef<Role> roles, Scalar element);

/// The tensor whose element at (batch, head, token, c) of `roles` is
/// `expected[c]` for every channel c: one that `operand` is made from, one
/// whose dimensions have to be split, or one put together of parts of several
/// in front of `at`. Nothing where the elements are not of tensors.
std::optional<Source> sourceOf(OpBuilder &builder, ElementReader &reader,
                               Operation *at, const Source &operand,
                               ArrayRef<Role> roles, ArrayRef<Scalar> expected);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_SOURCES_H
