// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/Cost.h"
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_FUSEELEMENTWISE
#include "posenc/Transforms/Passes.h.inc"

namespace {

/// Whether iterations leave elements of a destination as they are: those off a
/// diagonal, say.
bool writesPart(Operation *op) {
  auto generic = dyn_cast<linalg::GenericOp>(op);
  return generic && llvm::any_of(generic.getDpsInitsMutable(), [&](auto &init) {
           return !generic.getMatchingIndexingMap(&init)
                       .isProjectedPermutation();
         });
}

struct FuseElementwise : impl::FuseElementwiseBase<FuseElementwise> {
  using FuseElementwiseBase::FuseElementwiseBase;

  bool isProfitable(OpOperand *operand) const {
    auto producer = operand->get().getDefiningOp<linalg::LinalgOp>();
    auto consumer = dyn_cast<linalg::LinalgOp>(operand->getOwner());
    if (!producer || !consumer || !producer->hasOneUse() ||
        isContraction(consumer))
      return false;
    // A permutation evaluates the producer once per element, as before.
    return consumer.getMatchingIndexingMap(operand).isPermutation() ||
           iterationCost(producer) <= maxRepeatedCost;
  }

  void runOnOperation() override {
    MLIRContext *context = &getContext();
    RewritePatternSet patterns(context);
    linalg::populateElementwiseOpsFusionPatterns(
        patterns, [this](OpOperand *operand) { return isProfitable(operand); });
    linalg::populateEraseUnusedOperandsAndResultsPatterns(patterns);
    linalg::populateEraseUnnecessaryInputsPatterns(patterns);
    affine::AffineApplyOp::getCanonicalizationPatterns(patterns, context);
    linalg::GenericOp::getCanonicalizationPatterns(patterns, context);
    tensor::ExpandShapeOp::getCanonicalizationPatterns(patterns, context);
    tensor::CollapseShapeOp::getCanonicalizationPatterns(patterns, context);
    // Upstream's patterns take the destination from a generic whose body does
    // not read it, also where iterations write a part of it.
    SmallVector<Operation *> ops;
    getOperation()->walk([&](Operation *op) {
      if (op != getOperation() && !writesPart(op))
        ops.push_back(op);
    });
    // Top down, as upstream does: a producer is complete before it is fused.
    GreedyRewriteConfig config;
    config.setUseTopDownTraversal().setStrictness(
        GreedyRewriteStrictness::ExistingAndNewOps);
    (void)applyOpPatternsGreedily(ops, std::move(patterns), config);
  }
};

} // namespace
} // namespace mlir::posenc
