// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/Cost.h"
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_FOLDCONTRACTIONOPERANDS
#include "posenc/Transforms/Passes.h.inc"

namespace {

/// A tensor and the map from indices of its rearrangement to indices of it.
struct Rearranged {
  Value source;
  AffineMap map;
};

/// Matches an op that only moves elements: one tensor input yielded as it is,
/// every output element written once.
std::optional<Rearranged> matchRearrangement(Value value) {
  auto op = value.getDefiningOp<linalg::LinalgOp>();
  if (!op || !op.hasPureTensorSemantics() || op.getNumDpsInputs() != 1 ||
      op.getNumDpsInits() != 1 || op.getNumLoops() != op.getNumParallelLoops())
    return std::nullopt;
  Value source = op.getDpsInputOperand(0)->get();
  Block &body = *op.getBlock();
  if (!isa<RankedTensorType>(source.getType()) ||
      &body.front() != body.getTerminator() ||
      body.getTerminator()->getOperand(0) != body.getArgument(0))
    return std::nullopt;
  AffineMap in = op.getMatchingIndexingMap(op.getDpsInputOperand(0));
  AffineMap out = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  if (!out.isPermutation() || !in.isProjectedPermutation())
    return std::nullopt;
  return Rearranged{source, in.compose(inversePermutation(out))};
}

/// Whether `maps` still describe a contraction whose loop bounds all follow
/// from operand shapes; a broadcast along the contracted dimension would end
/// that.
bool describeContraction(ArrayRef<AffineMap> maps) {
  FailureOr<linalg::ContractionDimensions> dims =
      linalg::inferContractionDims(maps);
  return succeeded(dims) && !dims->k.empty();
}

struct FoldOperand : OpInterfaceRewritePattern<linalg::LinalgOp> {
  FoldOperand(MLIRContext *context, Pass::Statistic &numFolded)
      : OpInterfaceRewritePattern(context), numFolded(numFolded) {}

  LogicalResult matchAndRewrite(linalg::LinalgOp op,
                                PatternRewriter &rewriter) const override {
    if (!isContraction(op) || !op.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "not a contraction on tensors");
    for (OpOperand *operand : op.getDpsInputOperands()) {
      std::optional<Rearranged> rearranged = matchRearrangement(operand->get());
      if (!rearranged)
        continue;
      SmallVector<AffineMap> maps = op.getIndexingMapsArray();
      AffineMap &map = maps[operand->getOperandNumber()];
      map = rearranged->map.compose(map);
      if (!describeContraction(maps))
        continue;
      rewrite(op, operand->getOperandNumber(), rearranged->source, maps,
              rewriter);
      return success();
    }
    return rewriter.notifyMatchFailure(op, "no operand is a rearrangement");
  }

private:
  void rewrite(linalg::LinalgOp op, unsigned position, Value source,
               ArrayRef<AffineMap> maps, PatternRewriter &rewriter) const {
    SmallVector<Value> inputs = op.getDpsInputs();
    inputs[position] = source;
    auto generic = linalg::GenericOp::create(
        rewriter, op.getLoc(), op->getResultTypes(), inputs, op.getDpsInits(),
        maps, op.getIteratorTypesArray());
    rewriter.inlineRegionBefore(op->getRegion(0), generic.getRegion(),
                                generic.getRegion().begin());
    rewriter.replaceOp(op, generic);
    ++numFolded;
  }

  Pass::Statistic &numFolded;
};

struct FoldContractionOperands
    : impl::FoldContractionOperandsBase<FoldContractionOperands> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<FoldOperand>(&getContext(), numFolded);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};

} // namespace
} // namespace mlir::posenc
