// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_LINEARATTENTION_H
#define POSENC_LOWERING_LINEARATTENTION_H

#include "posenc/IR/LinearAttention.h"
#include "posenc/Lowering/Coordinates.h"

namespace mlir::posenc {

/// The feature map of one element.
Value emitFeature(OpBuilder &builder, Location loc, FeatureMap features,
                  Value element);

/// Positions of either side of `op`, on tensors; those of the query are by
/// default i + M - N.
PositionReader queryPositions(OpBuilder &builder, LinearAttentionOp op);
PositionReader keyPositions(LinearAttentionOp op);

/// scale * numerator / (denominator + epsilon), 0 where that sum is 0; without
/// a denominator scale * numerator.
Value emitOutput(OpBuilder &builder, LinearAttentionOp op, Value numerator,
                 Value denominator);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_LINEARATTENTION_H
