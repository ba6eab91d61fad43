// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/Passes.h"

#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_HOISTASSERTS
#include "posenc/Transforms/Passes.h.inc"

namespace {

/// Whether `op` computes scalars from shapes of arguments and from scalars.
bool isShapeArithmetic(Operation *op) {
  // A division has no effect but may trap: posenc-guard-divisions goes first.
  if (op->getNumRegions() != 0 || !isMemoryEffectFree(op))
    return false;
  if (auto dim = dyn_cast<tensor::DimOp>(op))
    return isa<BlockArgument>(dim.getSource());
  auto isScalar = [](Type type) { return type.isIntOrIndexOrFloat(); };
  return llvm::all_of(op->getOperandTypes(), isScalar) &&
         llvm::all_of(op->getResultTypes(), isScalar);
}

/// Collects in program order what the condition of `assertOp` is computed by;
/// fails where that is more than shape arithmetic.
LogicalResult collectSlice(cf::AssertOp assertOp,
                           SetVector<Operation *> &slice) {
  BackwardSliceOptions options;
  options.omitBlockArguments = true;
  options.filter = [&](Operation *op) {
    return op->getBlock() == assertOp->getBlock();
  };
  if (failed(getBackwardSlice(assertOp.getOperation(), &slice, options)))
    return failure();
  return success(llvm::all_of(slice, isShapeArithmetic));
}

struct HoistAsserts : impl::HoistAssertsBase<HoistAsserts> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal())
      return;
    Block &entry = function.getBody().front();
    Operation *last = nullptr;
    auto append = [&](Operation *op) {
      if (last)
        op->moveAfter(last);
      else
        op->moveBefore(&entry, entry.begin());
      last = op;
    };
    DenseSet<Operation *> moved;
    for (auto assertOp :
         llvm::make_early_inc_range(entry.getOps<cf::AssertOp>())) {
      SetVector<Operation *> slice;
      if (failed(collectSlice(assertOp, slice)))
        continue;
      for (Operation *op : slice)
        if (moved.insert(op).second)
          append(op);
      append(assertOp);
      ++numHoisted;
    }
  }
};

} // namespace
} // namespace mlir::posenc
