// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Accumulate.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::posenc;

void posenc::expandAccumulate(RewriterBase &rewriter, AttentionOp op) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  Location loc = op.getLoc();
  SmallVector<Value> fresh;
  for (Value init : op.getInits())
    fresh.push_back(tensor::EmptyOp::create(
        rewriter, loc, tensor::getMixedSizes(rewriter, loc, init),
        getElementTypeOrSelf(init.getType())));
  AttentionOp own =
      op.cloneWith(rewriter, ValueRange(fresh).getTypes(), op.getQuery(),
                   op.getKey(), op.getValue(), fresh);
  own.setAccumulate(false);
  own.getSinkMutable().clear();
  Value sink = op.sliceOwnSink(rewriter);
  AffineMap map = op.getOutputMap();
  auto merge = MergeOp::create(
      rewriter, loc, op->getResultTypes(),
      ValueRange{own->getResult(0), op.getInits()[0]},
      ValueRange{own->getResult(1), op.getInits()[1]}, sink, fresh,
      /*stacked=*/UnitAttr(),
      map.isIdentity() ? AffineMapAttr() : AffineMapAttr::get(map));
  rewriter.replaceOp(op, merge.getResults());
}
