// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_SEPARATERESULTS
#include "posenc/Transforms/Passes.h.inc"

namespace {

Value baseOf(Value value) {
  while (auto view = value.getDefiningOp<ViewLikeOpInterface>())
    value = view.getViewSource();
  return value;
}

/// Whether two different values of this kind never share an allocation.
bool isDistinct(Value base) {
  return base.getDefiningOp<memref::AllocOp>() != nullptr;
}

/// Deallocation clones what the function does not own, so a returned argument
/// or constant never shares the result's allocation in the end.
bool isCloned(Value base) {
  auto argument = dyn_cast<BlockArgument>(base);
  return (argument && argument.getOwner()->isEntryBlock()) ||
         base.getDefiningOp<memref::GetGlobalOp>();
}

struct SeparateResults : impl::SeparateResultsBase<SeparateResults> {
  void runOnOperation() override {
    getOperation().walk([&](func::ReturnOp op) {
      DenseSet<Value> taken;
      bool hasUnknown = false;
      for (OpOperand &operand : op->getOpOperands()) {
        if (!isa<MemRefType>(operand.get().getType()))
          continue;
        Value base = baseOf(operand.get());
        if (isCloned(base))
          continue;
        bool mayShare = !taken.insert(base).second || hasUnknown ||
                        (!isDistinct(base) && taken.size() > 1);
        hasUnknown |= !isDistinct(base);
        if (mayShare)
          copy(operand);
      }
    });
  }

  void copy(OpOperand &operand) {
    OpBuilder b(operand.getOwner());
    Location loc = operand.getOwner()->getLoc();
    auto type = cast<MemRefType>(operand.get().getType());
    SmallVector<Value> sizes;
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      if (type.isDynamicDim(dim))
        sizes.push_back(memref::DimOp::create(b, loc, operand.get(), dim));
    Value target = memref::AllocOp::create(b, loc, type, sizes);
    memref::CopyOp::create(b, loc, operand.get(), target);
    operand.set(target);
    ++numCopied;
  }
};

} // namespace
} // namespace mlir::posenc
