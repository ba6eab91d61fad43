// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_REUSEINPUTS
#include "posenc/Transforms/Passes.h.inc"

namespace {

/// Whether nobody misses `value` once `reader` has read it: the result of an op
/// that wrote it into a buffer of its own.
bool isOwned(Value value, Operation *reader) {
  Operation *producer = value.getDefiningOp();
  if (!value.hasOneUse() || !producer ||
      producer->getBlock() != reader->getBlock())
    return false;
  auto destination = dyn_cast<DestinationStyleOpInterface>(producer);
  if (!destination || !destination.hasPureTensorSemantics())
    return false;
  Value init = destination.getTiedOpOperand(cast<OpResult>(value))->get();
  return isa_and_nonnull<tensor::EmptyOp, linalg::FillOp>(init.getDefiningOp());
}

/// The input whose elements `op` may overwrite one by one, or null.
OpOperand *findInput(linalg::GenericOp op) {
  OpOperand &init = op.getDpsInitsMutable()[0];
  for (OpOperand *input : op.getDpsInputOperands())
    if (input->get().getType() == init.get().getType() &&
        op.getMatchingIndexingMap(input) == op.getMatchingIndexingMap(&init) &&
        isOwned(input->get(), op))
      return input;
  return nullptr;
}

struct ReuseInputs : impl::ReuseInputsBase<ReuseInputs> {
  void runOnOperation() override {
    SmallVector<linalg::GenericOp> ops;
    getOperation()->walk([&](linalg::GenericOp op) {
      if (op.hasPureTensorSemantics() && op.getNumDpsInits() == 1 &&
          op.getNumLoops() == op.getNumParallelLoops())
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (linalg::GenericOp op : ops) {
      OpOperand &init = op.getDpsInitsMutable()[0];
      if (!init.get().getDefiningOp<tensor::EmptyOp>())
        continue;
      if (OpOperand *input = findInput(op))
        reuse(rewriter, op, *input);
    }
  }

  /// Makes `input` the destination; the body reads the old element there.
  void reuse(RewriterBase &rewriter, linalg::GenericOp op, OpOperand &input) {
    unsigned position = input.getOperandNumber();
    SmallVector<Value> inputs = op.getDpsInputs();
    SmallVector<AffineMap> maps = op.getIndexingMapsArray();
    Value destination = inputs[position];
    inputs.erase(inputs.begin() + position);
    maps.erase(maps.begin() + position);
    rewriter.setInsertionPoint(op);
    auto generic = linalg::GenericOp::create(
        rewriter, op.getLoc(), op->getResultTypes(), inputs, destination, maps,
        op.getIteratorTypesArray());
    Block &body = *op.getBody();
    body.getArgument(position).replaceAllUsesWith(
        op.getRegionOutputArgs().front());
    body.eraseArgument(position);
    rewriter.inlineRegionBefore(op.getRegion(), generic.getRegion(),
                                generic.getRegion().begin());
    rewriter.replaceOp(op, generic);
    ++numReused;
  }
};

} // namespace
} // namespace mlir::posenc
