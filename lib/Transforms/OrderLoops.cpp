// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_ORDERLOOPS
#include "posenc/Transforms/Passes.h.inc"

namespace {

/// How well loop `dim` serves as the innermost one: +1 for each operand that it
/// walks contiguously or leaves in place, -1 for each that it strides over. The
/// output counts twice, as stores are dearer than loads.
int64_t innermostScore(linalg::LinalgOp op, unsigned dim) {
  int64_t score = 0;
  for (OpOperand &operand : op->getOpOperands()) {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    bool isContiguous =
        map.getNumResults() != 0 &&
        map.getResults().back() == getAffineDimExpr(dim, op.getContext());
    int64_t weight = op.isDpsInit(&operand) ? 2 : 1;
    bool isGood = isContiguous || !map.isFunctionOfDim(dim);
    score += isGood ? weight : -weight;
  }
  return score;
}

/// The loop to move to the end. Only parallel loops move; a tie keeps the
/// order.
unsigned bestInnermost(linalg::LinalgOp op) {
  unsigned best = op.getNumLoops() - 1;
  int64_t bestScore = innermostScore(op, best);
  for (auto [dim, type] : llvm::enumerate(op.getIteratorTypesArray())) {
    if (type != utils::IteratorType::parallel ||
        op.getStaticLoopRanges()[dim] == 1)
      continue;
    int64_t score = innermostScore(op, dim);
    if (score > bestScore) {
      best = dim;
      bestScore = score;
    }
  }
  return best;
}

struct OrderLoops : impl::OrderLoopsBase<OrderLoops> {
  void runOnOperation() override {
    SmallVector<linalg::LinalgOp> ops;
    getOperation()->walk([&](linalg::LinalgOp op) {
      if (op.hasPureTensorSemantics() && op.getNumLoops() > 1)
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp op : ops) {
      unsigned innermost = bestInnermost(op);
      if (innermost + 1 == op.getNumLoops())
        continue;
      rewriter.setInsertionPoint(op);
      auto generic = dyn_cast<linalg::GenericOp>(op.getOperation());
      if (!generic) {
        FailureOr<linalg::GenericOp> generalized =
            linalg::generalizeNamedOp(rewriter, op);
        if (failed(generalized))
          continue;
        generic = *generalized;
      }
      SmallVector<unsigned> order;
      for (unsigned dim = 0; dim < generic.getNumLoops(); ++dim)
        if (dim != innermost)
          order.push_back(dim);
      order.push_back(innermost);
      rewriter.setInsertionPoint(generic);
      if (succeeded(linalg::interchangeGenericOp(rewriter, generic, order)))
        ++numReordered;
    }
  }
};

} // namespace
} // namespace mlir::posenc
