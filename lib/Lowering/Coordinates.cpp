// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Lowering/Coordinates.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::posenc;

static Value asIndex(OpBuilder &builder, Location loc, Value integer) {
  if (integer.getType().isIndex())
    return integer;
  return builder.createOrFold<arith::IndexCastOp>(loc, builder.getIndexType(),
                                                  integer);
}

static Value loadElement(OpBuilder &builder, Location loc, Value source,
                         ValueRange indices) {
  if (isa<MemRefType>(source.getType()))
    return memref::LoadOp::create(builder, loc, source, indices);
  return tensor::ExtractOp::create(builder, loc, source, indices);
}

Value posenc::emitPerBatchInteger(OpBuilder &builder, Location loc,
                                  Value operand, Value batch) {
  auto type = dyn_cast<ShapedType>(operand.getType());
  if (!type)
    return asIndex(builder, loc, operand);
  SmallVector<Value> indices;
  if (type.getRank() == 1)
    indices.push_back(batch);
  return asIndex(builder, loc, loadElement(builder, loc, operand, indices));
}

OpFoldResult posenc::logicalSize(OpBuilder &builder, Location loc,
                                 Value operand, AffineMap map, unsigned dim) {
  for (auto [position, expr] : llvm::enumerate(map.getResults())) {
    if (cast<AffineDimExpr>(expr).getPosition() != dim)
      continue;
    if (isa<MemRefType>(operand.getType()))
      return memref::getMixedSize(builder, loc, operand, position);
    return tensor::getMixedSize(builder, loc, operand, position);
  }
  llvm_unreachable("maps are permutations");
}

std::pair<OpFoldResult, OpFoldResult> posenc::wholeSizes(OpBuilder &builder,
                                                         AttentionOp op) {
  if (std::optional<SmallVector<OpFoldResult>> totals = op.getFrameTotals())
    return {(*totals)[2], (*totals)[3]};
  return {logicalSize(builder, op.getLoc(), op.getQuery(), op.getQueryMap(), 2),
          op.emitKeyCount(builder)};
}

Value posenc::emitValidLength(OpBuilder &builder, AttentionOp op, Value batch) {
  if (!op.getValidLength())
    return {};
  Location loc = op.getLoc();
  Value length = emitPerBatchInteger(builder, loc, op.getValidLength(), batch);
  Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
  Value keys = getValueOrCreateConstantIndexOp(builder, loc,
                                               wholeSizes(builder, op).second);
  length = builder.createOrFold<arith::MaxSIOp>(loc, length, zero);
  return builder.createOrFold<arith::MinSIOp>(loc, length, keys);
}

PositionReader::PositionReader(Value offset, Value stated) : offset(offset) {
  (isOnAxes(stated) ? axes : positions) = stated;
}

PositionReader PositionReader::ofQuery(AttentionOp op) {
  PositionReader reader(op.getQOffset(), op.getQPos());
  if (!reader.offset && !reader.positions)
    reader.bottomRight = op;
  return reader;
}

PositionReader PositionReader::ofKey(AttentionOp op) {
  return PositionReader(op.getKOffset(), op.getKPos());
}

bool PositionReader::dependsOnBatch() const {
  Value source = positions ? positions : offset;
  auto type = source ? dyn_cast<ShapedType>(source.getType()) : ShapedType();
  return type && type.getRank() == (positions ? 2 : 1);
}

/// N = M: the last query stands at the last key, and so does each before.
static bool isSquare(AttentionOp op) {
  Extents extents = op.getExtents();
  return !ShapedType::isDynamic(extents.keys) &&
         extents.queries == extents.keys;
}

bool PositionReader::agreesWith(const PositionReader &other) const {
  auto isShifted = [](AttentionOp op) { return op && !isSquare(op); };
  return offset == other.offset && positions == other.positions &&
         axes == other.axes && !isShifted(bottomRight) &&
         !isShifted(other.bottomRight);
}

bool PositionReader::axesDependOnBatch() const {
  return axes && cast<ShapedType>(axes.getType()).getDimSize(0) != 1;
}

SmallVector<Int<IrDomain>, 0> PositionReader::emitAxes(IrDomain &domain,
                                                       Int<IrDomain> batch,
                                                       Int<IrDomain> token,
                                                       int64_t count) const {
  SmallVector<Int<IrDomain>, 0> result;
  IrOperands operands(axes);
  Int<IrDomain> row = axesDependOnBatch() ? batch : constantInt(domain, 0);
  for (int64_t axis = 0; axis < count; ++axis)
    result.push_back(
        operands.loadInt(domain, 0, {row, token, constantInt(domain, axis)}));
  return result;
}

Int<IrDomain> posenc::emitReference(IrDomain &domain, AttentionOp op,
                                    Int<IrDomain> batch) {
  OpBuilder &builder = domain.getBuilder();
  Location loc = domain.getLoc();
  auto asValue = [&](OpFoldResult size) {
    return getValueOrCreateConstantIndexOp(builder, loc, size);
  };
  Value own =
      asValue(logicalSize(builder, loc, op.getQuery(), op.getQueryMap(), 2));
  Value half = builder.createOrFold<arith::DivUIOp>(
      loc, own, asValue(builder.getIndexAttr(2)));
  Value middle = builder.createOrFold<arith::AddIOp>(
      loc, asValue(op.getFrameOrigin()[2]), half);
  return PositionReader::ofQuery(op).emit(domain, batch,
                                          domain.integer(middle));
}

ContentPoint<IrDomain> posenc::emitContentPoint(
    IrDomain &domain, PositionEncodingAttrInterface encoding, Side side,
    const PositionReader &positions, Int<IrDomain> batch, Int<IrDomain> kvHead,
    Int<IrDomain> token, Int<IrDomain> pair, const Extents &extents) {
  ContentPoint<IrDomain> point{
      batch, kvHead,   token, positions.emit(domain, batch, token),
      pair,  &extents, side};
  point.axes =
      positions.emitAxes(domain, batch, token, encoding.getPositionAxes());
  return point;
}

Int<IrDomain> PositionReader::emit(IrDomain &domain, Int<IrDomain> batch,
                                   Int<IrDomain> token) const {
  OpBuilder &builder = domain.getBuilder();
  Location loc = domain.getLoc();
  if (positions) {
    IrOperands operands(positions);
    SmallVector<Int<IrDomain>> indices{token};
    if (dependsOnBatch())
      indices.insert(indices.begin(), batch);
    return operands.loadInt(domain, 0, indices);
  }
  Value shift;
  if (offset) {
    shift = emitPerBatchInteger(builder, loc, offset, batch.rep.base);
  } else if (bottomRight) {
    auto [queries, keys] = wholeSizes(builder, bottomRight);
    shift = builder.createOrFold<arith::SubIOp>(
        loc, getValueOrCreateConstantIndexOp(builder, loc, keys),
        getValueOrCreateConstantIndexOp(builder, loc, queries));
  } else {
    return token;
  }
  return token + domain.integer(shift);
}
