// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "posenc/IR/LinearAttention.h"

using namespace mlir;
using namespace mlir::posenc;

/// A result has the shape of its destination.
static LogicalResult reifyFromInits(OpBuilder &builder, Location loc,
                                    ValueRange inits,
                                    ReifiedRankedShapedTypeDims &dims) {
  for (Value init : inits)
    dims.push_back(tensor::getMixedSizes(builder, loc, init));
  return success();
}

LogicalResult
AttentionOp::reifyResultShapes(OpBuilder &builder,
                               ReifiedRankedShapedTypeDims &dims) {
  return reifyFromInits(builder, getLoc(), getInits(), dims);
}
LogicalResult
LinearAttentionOp::reifyResultShapes(OpBuilder &builder,
                                     ReifiedRankedShapedTypeDims &dims) {
  return reifyFromInits(builder, getLoc(), getInits(), dims);
}
LogicalResult RotateOp::reifyResultShapes(OpBuilder &builder,
                                          ReifiedRankedShapedTypeDims &dims) {
  return reifyFromInits(builder, getLoc(), getInit(), dims);
}
LogicalResult BiasOp::reifyResultShapes(OpBuilder &builder,
                                        ReifiedRankedShapedTypeDims &dims) {
  return reifyFromInits(builder, getLoc(), getInit(), dims);
}
LogicalResult MaskOp::reifyResultShapes(OpBuilder &builder,
                                        ReifiedRankedShapedTypeDims &dims) {
  return reifyFromInits(builder, getLoc(), getInit(), dims);
}
LogicalResult MergeOp::reifyResultShapes(OpBuilder &builder,
                                         ReifiedRankedShapedTypeDims &dims) {
  return reifyFromInits(builder, getLoc(), getInits(), dims);
}
