// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/MemRef/Utils/MemRefUtils.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_LOWERSTRIDEDCOPIES
#include "posenc/Transforms/Passes.h.inc"

namespace {

/// What the lowering to LLVM turns into memcpy; anything else it would hand to
/// the runner library.
bool isContiguous(Value memref) {
  auto type = cast<MemRefType>(memref.getType());
  return type.getLayout().isIdentity() ||
         (type.hasStaticShape() && type.getNumElements() > 0 &&
          memref::isStaticShapeAndContiguousRowMajor(type));
}

struct LowerStridedCopies : impl::LowerStridedCopiesBase<LowerStridedCopies> {
  void runOnOperation() override {
    getOperation()->walk([&](memref::CopyOp op) {
      if (isContiguous(op.getSource()) && isContiguous(op.getTarget()))
        return;
      OpBuilder b(op);
      linalg::makeMemRefCopyOp(b, op.getLoc(), op.getSource(), op.getTarget());
      op.erase();
      ++numLowered;
    });
  }
};

} // namespace
} // namespace mlir::posenc
