// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_UNSHAREINITS
#include "posenc/Transforms/Passes.h.inc"

namespace {

/// Whether `op` makes a tensor that is cheaper to make again than to copy.
bool isStart(Operation *op) {
  return isa_and_nonnull<tensor::EmptyOp, linalg::FillOp>(op);
}

struct UnshareInits : impl::UnshareInitsBase<UnshareInits> {
  /// Gives `operand` a start of its own, and that one its own in turn.
  void unshare(OpOperand &operand) {
    Operation *start = operand.get().getDefiningOp();
    if (!isStart(start))
      return;
    if (!operand.get().hasOneUse()) {
      OpBuilder b(operand.getOwner());
      start = b.clone(*start);
      operand.set(start->getResult(0));
      ++numCloned;
    }
    if (auto fill = dyn_cast<linalg::FillOp>(start))
      unshare(fill.getDpsInitsMutable()[0]);
  }

  void runOnOperation() override {
    getOperation()->walk([&](DestinationStyleOpInterface op) {
      if (isa<linalg::FillOp>(op.getOperation()))
        return;
      for (OpOperand &init : op.getDpsInitsMutable())
        unshare(init);
    });
  }
};

} // namespace
} // namespace mlir::posenc
