// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/ClampIndices.h"
#include "posenc/IR/PosEnc.h"
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_CLAMPINDICES
#include "posenc/Transforms/Passes.h.inc"

namespace {

using Bounds = ValueBoundsConstraintSet;

/// A tensor dimension that a loop of an enclosing linalg op also runs over.
std::optional<std::pair<Value, int64_t>> loopExtent(linalg::IndexOp index) {
  auto op = index->getParentOfType<linalg::LinalgOp>();
  for (OpOperand &operand : op->getOpOperands()) {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    for (auto [dim, expr] : llvm::enumerate(map.getResults()))
      if (expr == getAffineDimExpr(index.getDim(), index.getContext()))
        return std::make_pair(operand.get(), static_cast<int64_t>(dim));
  }
  return std::nullopt;
}

/// Whether `0 <= index < dim(tensor, dim)` holds by construction.
bool isInBounds(Value index, Value tensor, int64_t dim) {
  Bounds::Variable size(tensor, dim);
  if (auto loop = index.getDefiningOp<linalg::IndexOp>()) {
    auto extent = loopExtent(loop);
    return extent &&
           Bounds::compare({extent->first, extent->second}, Bounds::LE, size);
  }
  OpFoldResult zero = Builder(index.getContext()).getIndexAttr(0);
  return Bounds::compare(index, Bounds::GE, zero) &&
         Bounds::compare(index, Bounds::LT, size);
}

/// `max(min(value, upper), 0)` in this order, so that an empty range gives 0.
Value clamp(OpBuilder &b, Location loc, Value value, Value upper) {
  Value zero = arith::ConstantIndexOp::create(b, loc, 0);
  Value below = b.createOrFold<arith::MinSIOp>(loc, value, upper);
  return b.createOrFold<arith::MaxSIOp>(loc, below, zero);
}

struct Clamping {
  int64_t numClamped = 0;

  void clampElement(Operation *op, Value tensor, MutableOperandRange indices) {
    OpBuilder b(op);
    for (auto [dim, operand] : llvm::enumerate(indices)) {
      if (isInBounds(operand.get(), tensor, dim))
        continue;
      Location loc = op->getLoc();
      Value size = b.createOrFold<tensor::DimOp>(loc, tensor, dim);
      Value one = arith::ConstantIndexOp::create(b, loc, 1);
      Value last = b.createOrFold<arith::SubIOp>(loc, size, one);
      operand.set(clamp(b, loc, operand.get(), last));
      ++numClamped;
    }
  }

  /// Clamps the dynamic offsets of a slice of `tensor`.
  void clampSlice(OffsetSizeAndStrideOpInterface slice, Value tensor) {
    OpBuilder b(slice);
    Location loc = slice.getLoc();
    auto sizes = slice.getMixedSizes(), strides = slice.getMixedStrides();
    for (auto [dim, offset] : llvm::enumerate(slice.getMixedOffsets())) {
      auto value = dyn_cast<Value>(offset);
      if (!value)
        continue;
      auto getValue = [&](OpFoldResult ofr) {
        return getValueOrCreateConstantIndexOp(b, loc, ofr);
      };
      // The last element read is offset + (size - 1) * stride.
      Value size = getValue(sizes[dim]), stride = getValue(strides[dim]);
      Value one = arith::ConstantIndexOp::create(b, loc, 1);
      Value steps = b.createOrFold<arith::SubIOp>(loc, size, one);
      Value span = b.createOrFold<arith::MulIOp>(loc, steps, stride);
      Value extent = b.createOrFold<tensor::DimOp>(loc, tensor, dim);
      Value last = b.createOrFold<arith::SubIOp>(
          loc, b.createOrFold<arith::SubIOp>(loc, extent, one), span);
      unsigned position = slice.getIndexOfDynamicOffset(dim);
      slice->setOperand(position, clamp(b, loc, value, last));
      ++numClamped;
    }
  }

  void clampAll(Operation *root) {
    root->walk<WalkOrder::PreOrder>([&](Operation *op) {
      // Code on logits stays what the roads can read; they clamp its loads.
      if (isa_and_nonnull<PosEncDialect>(op->getDialect()))
        return WalkResult::skip();
      if (auto extract = dyn_cast<tensor::ExtractOp>(op))
        clampElement(op, extract.getTensor(), extract.getIndicesMutable());
      else if (auto insert = dyn_cast<tensor::InsertOp>(op))
        clampElement(op, insert.getDest(), insert.getIndicesMutable());
      else if (auto extract = dyn_cast<tensor::ExtractSliceOp>(op))
        clampSlice(extract, extract.getSource());
      else if (auto insert = dyn_cast<tensor::InsertSliceOp>(op))
        clampSlice(insert, insert.getDest());
      return WalkResult::advance();
    });
  }
};

struct ClampIndices : impl::ClampIndicesBase<ClampIndices> {
  void runOnOperation() override { numClamped += clampIndices(getOperation()); }
};

} // namespace

int64_t clampIndices(Operation *root) {
  Clamping clamping;
  clamping.clampAll(root);
  return clamping.numClamped;
}
} // namespace mlir::posenc
