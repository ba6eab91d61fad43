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

/// The kv head in the indices of a key or value: the query head, the group that
/// it is in, or nothing where all heads share one.
Role kvHeadIn(ScalarContext &context, ArrayRef<Scalar> indices, Role head);

/// Where the four logical dimensions lie in a tensor: one list per dimension of
/// the tensor, outermost first. Logical dimensions of size 1 that the tensor
/// does not have are in the first list.
using Layout = SmallVector<SmallVector<unsigned, 2>, 4>;

/// A tensor that holds the four logical dimensions, and its factor.
struct LogicalOperand {
  Value tensor;
  /// Of the tensor, or of what `joined` makes of it.
  Layout layout;
  double factor = 1.0;
  /// Dimensions of the tensor that are one logical dimension together, as the
  /// groups of a collapse; empty where there are none.
  SmallVector<ReassociationIndices> joined;

  /// Whether each dimension of `layout` is one logical dimension.
  bool isSplit() const {
    return layout.size() == 4 &&
           llvm::all_of(layout, [](auto &dims) { return dims.size() == 1; });
  }
  /// Whether each dimension of the tensor is one logical dimension.
  bool isPermutation() const { return isSplit() && joined.empty(); }
  /// The logical dimensions, outermost first.
  SmallVector<unsigned> order() const;
  /// Those of each dimension of `layout`, as a reassociation of `order`.
  SmallVector<ReassociationIndices> groups() const;
};

/// Where a view holds the logical dimensions, or nothing where an index is not
/// made of whole ones. Dimensions of size 1 take logical dimensions of size 1
/// in order.
std::optional<LogicalOperand> matchLayout(ElementReader &reader,
                                          const TensorView &view,
                                          ArrayRef<Role> roles);

/// The tensor farthest back that still holds the logical dimensions, or nothing
/// where no tensor on the way does. A tensor that has them as dimensions of its
/// own is preferred to one that has some of them joined. `allowFactor` permits
/// to walk through multiplications by constants; `element`, where given, is the
/// element type asked for.
std::optional<LogicalOperand>
findLogicalOperand(ElementReader &reader, TensorView view, ArrayRef<Role> roles,
                   bool allowFactor, Type element = {});

/// The same for a key or a value, over batch, head, key and channel: its head
/// is the query head, a group's, or the only one, whose number goes to
/// `kvHeads`. The tensor farthest back whatever its number of heads: repeated
/// kv heads are data movement.
std::optional<LogicalOperand> findKeyLike(ElementReader &reader,
                                          TensorView view, ArrayRef<Role> roles,
                                          bool allowFactor, Type element,
                                          int64_t &kvHeads);

/// The operand as a tensor of rank 4 (split with tensor.expand_shape where
/// dimensions are joined), and the map from logical to its dimensions. `sizes`
/// are those of the logical dimensions, kDynamic where not known.
std::pair<Value, AffineMap> materialize(OpBuilder &builder, Location loc,
                                        const LogicalOperand &operand,
                                        ArrayRef<int64_t> sizes);

/// The leading part of a tensor that has `sizes`.
Value leadingPart(OpBuilder &builder, Location loc, Value tensor,
                  ArrayRef<OpFoldResult> sizes);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_VIEW_H
