// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_RELAXREDUCTIONS
#include "posenc/Transforms/Passes.h.inc"

namespace {

struct RelaxReductions : impl::RelaxReductionsBase<RelaxReductions> {
  void runOnOperation() override {
    getOperation()->walk([&](linalg::LinalgOp op) {
      if (op.getNumReductionLoops() == 0)
        return;
      Operation *yield = op.getBlock()->getTerminator();
      for (auto [yielded, running] :
           llvm::zip(yield->getOperands(), op.getRegionOutputArgs())) {
        Operation *combiner = yielded.getDefiningOp();
        if (!isa_and_nonnull<arith::AddFOp, arith::MulFOp>(combiner) ||
            !llvm::is_contained(combiner->getOperands(), running))
          continue;
        auto fastMath = cast<arith::ArithFastMathInterface>(combiner);
        arith::FastMathFlags flags = fastMath.getFastMathFlagsAttr().getValue();
        combiner->setAttr(
            fastMath.getFastMathAttrName(),
            arith::FastMathFlagsAttr::get(
                &getContext(), flags | arith::FastMathFlags::reassoc));
        ++numRelaxed;
      }
    });
  }
};

} // namespace
} // namespace mlir::posenc
