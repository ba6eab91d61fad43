// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_VIEW_H
#define POSENC_LIB_RAISING_VIEW_H

#include "posenc/Raising/Elements.h"

namespace mlir::posenc {

/// A tensor read at indices, times a constant: what an operand of a contraction
/// is after some of the data movement in front of it has been walked back.
struct TensorView {
  Value tensor;
  SmallVector<Scalar> indices;
  double factor = 1.0;
};

/// One step back through data movement or multiplication by a constant.
std::optional<TensorView> stepBack(ElementReader &reader,
                                   const TensorView &view);

/// A logical dimension: its index and its size.
struct Role {
  Scalar index;
  Scalar extent;
};

/// The permutation from four logical dimensions to the dimensions of a rank-4
/// view, or nothing where an index is not exactly one logical dimension in
/// full. Dimensions of size 1 take the logical dimensions of size 1 in order.
std::optional<AffineMap> matchLayout(ElementReader &reader,
                                     const TensorView &view,
                                     ArrayRef<Role> roles);

/// A tensor [four logical dimensions] in some order, and its factor.
struct LogicalOperand {
  Value tensor;
  AffineMap map;
  double factor = 1.0;
};

/// The tensor farthest back that still holds the logical dimensions as
/// dimensions of its own, or nothing where no tensor on the way does.
/// `allowFactor` permits to walk through multiplications by constants.
std::optional<LogicalOperand> findLogicalOperand(ElementReader &reader,
                                                 TensorView view,
                                                 ArrayRef<Role> roles,
                                                 bool allowFactor);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_VIEW_H
