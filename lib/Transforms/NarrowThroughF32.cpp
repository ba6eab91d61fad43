// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/TypeUtilities.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_NARROWTHROUGHF32
#include "posenc/Transforms/Passes.h.inc"

namespace {

/// `type` with f32 elements.
Type withF32(Type type) {
  Type f32 = Float32Type::get(type.getContext());
  if (auto shaped = dyn_cast<ShapedType>(type))
    return shaped.clone(f32);
  return f32;
}

struct NarrowThroughF32 : impl::NarrowThroughF32Base<NarrowThroughF32> {
  void runOnOperation() override {
    getOperation()->walk([&](Operation *op) {
      if (!isa<arith::TruncFOp, arith::SIToFPOp, arith::UIToFPOp>(op))
        return;
      Type source = op->getOperand(0).getType();
      Type target = op->getResult(0).getType();
      if (getElementTypeOrSelf(source).isF32() ||
          getElementTypeOrSelf(target).getIntOrFloatBitWidth() != 16)
        return;
      OpBuilder b(op);
      b.setInsertionPointAfter(op);
      op->getResult(0).setType(withF32(target));
      auto narrow =
          arith::TruncFOp::create(b, op->getLoc(), target, op->getResult(0));
      op->getResult(0).replaceAllUsesExcept(narrow.getResult(), narrow);
      ++numSplit;
    });
  }
};

} // namespace
} // namespace mlir::posenc
