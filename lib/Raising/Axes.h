// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_AXES_H
#define POSENC_LIB_RAISING_AXES_H

#include "Logit.h"
#include "Normalization.h"
#include "View.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"

namespace mlir::posenc {

/// The loops of a value product in terms of batch, head, query and key.
struct Axes {
  Role batch, head, query, key;
  int64_t heads = 1;
  /// Heads that are next to each other in a loop of their own, beside one of
  /// the kv heads or in the weights alone. 1 where there is no such loop.
  int64_t group = 1;
  /// Per loop an expression over the roles; a channel loop stays what it was.
  SmallVector<Scalar> loops;
};

/// The readings that there are, the likeliest first: a loop may be several
/// dimensions of the graph in one, and what `found` reads its row sum at tells
/// them apart. `loops` are the loops as `found` has them. None, with a reason,
/// where there is no reading.
SmallVector<Axes> nameAxes(ElementReader &reader, linalg::LinalgOp product,
                           const linalg::ContractionDimensions &dims,
                           bool weightsFirst, ArrayRef<Scalar> loops,
                           const Normalization &found, Reason &reason);

/// The result of the one operation on `value`, where that moves data only, or
/// null.
Value movedOn(Value value);

/// The result of the value product, or a later tensor of the same elements that
/// has batch, head, query and channel in a better order.
std::optional<LogicalOperand> findResult(ElementReader &reader,
                                         linalg::LinalgOp product,
                                         const Axes &axes, Role channel);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_AXES_H
