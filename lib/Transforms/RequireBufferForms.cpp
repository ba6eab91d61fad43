// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_REQUIREBUFFERFORMS
#include "posenc/Transforms/Passes.h.inc"

namespace {

struct RequireBufferForms : impl::RequireBufferFormsBase<RequireBufferForms> {
  void runOnOperation() override {
    auto isTensor = llvm::IsaPred<TensorType>;
    WalkResult result = getOperation()->walk([&](Operation *op) {
      bool isOnTensors = llvm::any_of(op->getOperandTypes(), isTensor) ||
                         llvm::any_of(op->getResultTypes(), isTensor);
      if (!isOnTensors || isa<bufferization::BufferizableOpInterface>(op))
        return WalkResult::advance();
      op->emitError("expected operations on tensors that have a form on "
                    "buffers, got '")
          << op->getName() << "': convert dialect "
          << op->getName().getDialectNamespace() << " to linalg first";
      return WalkResult::interrupt();
    });
    if (result.wasInterrupted())
      signalPassFailure();
  }
};

} // namespace
} // namespace mlir::posenc
