// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_PRUNEREDUCTIONS
#include "posenc/Transforms/Passes.h.inc"

namespace {

/// Whether the running value `argument` reaches no yielded value but `own`.
bool feedsOnly(BlockArgument argument, OpOperand &own) {
  SmallVector<Value> worklist{argument};
  DenseSet<Value> seen;
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    if (!seen.insert(value).second)
      continue;
    for (OpOperand &use : value.getUses()) {
      if (isa<linalg::YieldOp>(use.getOwner())) {
        if (&use != &own)
          return false;
        continue;
      }
      if (!isPure(use.getOwner()) || use.getOwner()->getNumRegions() != 0)
        return false;
      llvm::append_range(worklist, use.getOwner()->getResults());
    }
  }
  return true;
}

/// Yields the initial value of an unread result instead of the computed one:
/// upstream's patterns then see that nothing reads it and drop it.
struct CutUnreadResult : OpRewritePattern<linalg::GenericOp> {
  CutUnreadResult(MLIRContext *context, Pass::Statistic &numPruned)
      : OpRewritePattern(context), numPruned(numPruned) {}

  LogicalResult matchAndRewrite(linalg::GenericOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "not on tensors");
    Operation *yield = op.getBody()->getTerminator();
    for (OpResult result : op->getResults()) {
      OpOperand &yielded = yield->getOpOperand(result.getResultNumber());
      BlockArgument running =
          op.getRegionOutputArgs()[result.getResultNumber()];
      if (!result.use_empty() || yielded.get() == running ||
          !feedsOnly(running, yielded))
        continue;
      rewriter.modifyOpInPlace(yield, [&] { yielded.set(running); });
      ++numPruned;
      return success();
    }
    return rewriter.notifyMatchFailure(op, "every result is read");
  }

  Pass::Statistic &numPruned;
};

struct PruneReductions : impl::PruneReductionsBase<PruneReductions> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<CutUnreadResult>(&getContext(), numPruned);
    linalg::populateEraseUnusedOperandsAndResultsPatterns(patterns);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};

} // namespace
} // namespace mlir::posenc
