// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// A number of the head that multiplies all scores of a query, as the learned
// temperature of attention between normalised vectors, multiplies the query
// instead: N * D products for N * M, and nothing is left to do between the
// score and what is added to it.
#include "Build.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::posenc;

static Value multiply(RewriterBase &rewriter, Location loc, Value query,
                      AffineMap layout, Value factor) {
  // Of a dimension of size 1, the only element.
  SmallVector<AffineExpr> at(3, rewriter.getAffineConstantExpr(0));
  auto type = cast<RankedTensorType>(query.getType());
  for (auto [dim, expr] : llvm::enumerate(layout.getResults())) {
    unsigned logical = cast<AffineDimExpr>(expr).getPosition();
    if (logical < 3 &&
        cast<ShapedType>(factor.getType()).getDimSize(logical) != 1)
      at[logical] = rewriter.getAffineDimExpr(dim);
  }
  AffineMap id = rewriter.getMultiDimIdentityMap(4);
  Value init = tensor::EmptyOp::create(
      rewriter, loc, tensor::getMixedSizes(rewriter, loc, query),
      type.getElementType());
  SmallVector<utils::IteratorType> loops(4, utils::IteratorType::parallel);
  auto body = [](OpBuilder &builder, Location at, ValueRange args) {
    linalg::YieldOp::create(
        builder, at,
        arith::MulFOp::create(builder, at, args[0], args[1]).getResult());
  };
  return linalg::GenericOp::create(
             rewriter, loc, type, ValueRange{query, factor}, init,
             ArrayRef{id, AffineMap::get(4, 0, at, rewriter.getContext()), id},
             loops, body)
      .getResult(0);
}

void posenc::scaleQuery(RewriterBase &rewriter, AttentionOp op, Value factor) {
  OpOperand *query = &op.getQueryMutable();
  Operation *maker = factor.getDefiningOp();
  // A rotation of a multiple is that of the vector, times it.
  while (auto rotate = query->get().getDefiningOp<RotateOp>()) {
    if (!rotate->hasOneUse() || rotate->getBlock() != maker->getBlock() ||
        !maker->isBeforeInBlock(rotate))
      break;
    query = &rotate.getInputMutable();
  }
  Operation *user = query->getOwner();
  rewriter.setInsertionPoint(user);
  Value scaled =
      multiply(rewriter, op.getLoc(), query->get(), op.getQueryMap(), factor);
  rewriter.modifyOpInPlace(user, [&] { query->set(scaled); });
}
