// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Hoisting.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/LoopInvariantCodeMotionUtils.h"

using namespace mlir;
using namespace mlir::posenc;

static void hoistFrom(LoopLikeOpInterface loop, ArrayRef<Value> readOnly) {
  SmallVector<Region *> regions = loop.getLoopRegions();
  // Loops inside were done before this one, so what can leave them has left.
  loop->walk<WalkOrder::PreOrder>([&](Operation *nested) {
    if (nested != loop && isa<LoopLikeOpInterface>(nested))
      return WalkResult::skip();
    if (auto conditional = dyn_cast<scf::IfOp>(nested))
      for (Region &region : conditional->getRegions())
        regions.push_back(&region);
    return WalkResult::advance();
  });
  moveLoopInvariantCode(
      regions,
      [&](Value value, Region *) { return loop.isDefinedOutsideOfLoop(value); },
      [&](Operation *op, Region *) {
        auto load = dyn_cast<memref::LoadOp>(op);
        return load ? llvm::is_contained(readOnly, load.getMemRef())
                    : isPure(op);
      },
      [&](Operation *op, Region *) { loop.moveOutOfLoop(op); });
}

void posenc::hoistInvariants(Block *block, Operation *before, Operation *end,
                             ArrayRef<Value> readOnly) {
  Block::iterator it =
      before ? std::next(before->getIterator()) : block->begin();
  for (; &*it != end; ++it)
    it->walk([&](LoopLikeOpInterface loop) { hoistFrom(loop, readOnly); });
}
