// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_APPROXIMATEMATH
#include "posenc/Transforms/Passes.h.inc"

namespace {

bool isTaken(Operation *op) {
  return isa<math::ExpOp, math::TanhOp, math::ErfOp, math::PowFOp,
             math::FPowIOp>(op) &&
         getElementTypeOrSelf(op->getResultTypes().front()).isF32();
}

struct ApproximateMath : impl::ApproximateMathBase<ApproximateMath> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateMathPolynomialApproximationPatterns(patterns, [](StringRef name) {
      return name == math::ExpOp::getOperationName() ||
             name == math::TanhOp::getOperationName() ||
             name == math::ErfOp::getOperationName();
    });
    populateMathAlgebraicSimplificationPatterns(patterns);
    // Some of these patterns match 16-bit floats too and would evaluate the
    // polynomial in their few bits.
    SmallVector<Operation *> ops;
    getOperation()->walk([&](Operation *op) {
      if (isTaken(op))
        ops.push_back(op);
    });
    GreedyRewriteConfig config;
    config.setStrictness(GreedyRewriteStrictness::ExistingOps);
    if (failed(applyOpPatternsGreedily(ops, std::move(patterns), config)))
      signalPassFailure();
  }
};

} // namespace
} // namespace mlir::posenc
