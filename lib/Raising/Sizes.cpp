// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Sizes of tensors and scalars outside of bodies.
#include "Body.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "posenc/Raising/Elements.h"

using namespace mlir;
using namespace mlir::posenc;

Scalar ElementReader::sizeOf(Value tensor, int64_t dim) {
  auto type = cast<ShapedType>(tensor.getType());
  if (!type.isDynamicDim(dim))
    return context.integer(type.getDimSize(dim));
  Operation *definition = tensor.getDefiningOp();
  if (auto op = dyn_cast_or_null<DestinationStyleOpInterface>(definition))
    return sizeOf(op.getTiedOpOperand(cast<OpResult>(tensor))->get(), dim);
  if (auto op = dyn_cast_or_null<tensor::EmptyOp>(definition))
    return scalar(op.getMixedSizes()[dim]);
  if (auto op = dyn_cast_or_null<tensor::ExpandShapeOp>(definition))
    return scalar(op.getMixedOutputShape()[dim]);
  if (auto op = dyn_cast_or_null<tensor::ExtractSliceOp>(definition);
      op && op.getDroppedDims().none())
    return scalar(op.getMixedSizes()[dim]);
  if (auto op = dyn_cast_or_null<tensor::CastOp>(definition))
    return sizeOf(op.getSource(), dim);
  if (auto op = dyn_cast_or_null<tensor::ConcatOp>(definition);
      op && static_cast<int64_t>(op.getDim()) != dim)
    return sizeOf(op.getInputs().front(), dim);
  if (auto op = dyn_cast_or_null<tensor::CollapseShapeOp>(definition)) {
    Scalar size = context.integer(1);
    SmallVector<ReassociationIndices> groups = op.getReassociationIndices();
    for (int64_t wide : groups[dim])
      size = context.mulInt(size, sizeOf(op.getSrc(), wide));
    return size;
  }
  if (auto op = dyn_cast_or_null<tensor::ReshapeOp>(definition))
    if (auto sizes = op.getShape().getDefiningOp<tensor::FromElementsOp>())
      return scalar(sizes.getElements()[dim]);
  return canonicalSize(context.sizeOf(tensor, dim));
}

Scalar ElementReader::canonicalSize(Scalar size) {
  while (Scalar other = equalSizes.lookup(size))
    size = other;
  return size;
}

void ElementReader::unifySizes(linalg::LinalgOp op) {
  if (!op.hasDynamicShape())
    return;
  SmallVector<Scalar> extents(op.getNumLoops(), nullptr);
  for (OpOperand &operand : op->getOpOperands()) {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
      auto loop = dyn_cast<AffineDimExpr>(expr);
      if (!loop)
        continue;
      Scalar &extent = extents[loop.getPosition()];
      Scalar one = sizeOf(operand.get(), dim);
      if (!extent) {
        extent = one;
        continue;
      }
      // Another loop may have renamed it since.
      Scalar other = canonicalSize(extent);
      if (!one->is(ScalarKind::size))
        std::swap(one, other);
      if (one == other || !one->is(ScalarKind::size) || contains(other, one))
        continue;
      equalSizes[one] = other;
      // Scalars read so far may hold the one.
      knownScalars.clear();
    }
  }
}

Scalar ElementReader::scalar(OpFoldResult value) {
  std::optional<int64_t> constant = getConstantIntValue(value);
  return constant ? context.integer(*constant) : scalar(cast<Value>(value));
}

Scalar ElementReader::scalar(Value value) {
  if (Scalar seen = knownScalars.lookup(value))
    return seen;
  BodyReader body(*this, /*deep=*/true);
  Scalar result = body.read(value);
  knownScalars[value] = result;
  return result;
}
