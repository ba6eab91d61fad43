// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Lowering/PairContext.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include <limits>

using namespace mlir;
using namespace mlir::posenc;

PairContext::PairContext(OpBuilder &builder, AttentionOp op, FloatType computed,
                         int64_t laneCount, double unitsOfLogit)
    : op(op), unitsOfLogit(unitsOfLogit),
      b(builder, op.getLoc(), computed, laneCount),
      lanes(b, op.getLoc(), computed, laneCount),
      scalars(b, op.getLoc(), computed), extents(op.getExtents()) {
  auto size = [&](Value operand, AffineMap map, unsigned dim) {
    return getValueOrCreateConstantIndexOp(
        b, b.getLoc(), logicalSize(b, b.getLoc(), operand, map, dim));
  };
  batchCount = size(op.getQuery(), op.getQueryMap(), 0);
  headCount = size(op.getQuery(), op.getQueryMap(), 1);
  queryCount = size(op.getQuery(), op.getQueryMap(), 2);
  kvHeadCount = size(op.getKey(), op.getKeyMap(), 1);
  keyCount = getValueOrCreateConstantIndexOp(b, b.getLoc(), op.emitKeyCount(b));
  for (OpFoldResult start : op.getFrameOrigin())
    origin.push_back(getValueOrCreateConstantIndexOp(b, b.getLoc(), start));
}

MatrixView PairContext::headView(Value operand, AffineMap map, Value batch,
                                 Value head) const {
  SmallVector<Value> logical{batch, head, Value(), Value()};
  SmallVector<Value> indices;
  unsigned row = 0, column = 0;
  for (auto [position, expr] : llvm::enumerate(map.getResults())) {
    unsigned dim = cast<AffineDimExpr>(expr).getPosition();
    indices.push_back(logical[dim]);
    if (dim == 2)
      row = position;
    else if (dim == 3)
      column = position;
  }
  return {operand, std::move(indices), row, column};
}

Value PairContext::kvHeadOf(Value head) {
  // The tile's kv heads start at the one that its first head reads.
  int64_t group = op.getGroupSize();
  return b.sub(b.floorDiv(global(1, head), group),
               b.floorDiv(origin[1], group));
}

std::pair<Value, Value> PairContext::placeOfKey(Value batch, Value key) {
  Value table = op.getPageTable();
  if (!table)
    return {batch, key};
  int64_t size = op.getPageSize();
  Value page =
      b.create<memref::LoadOp>(table, ValueRange{batch, b.floorDiv(key, size)});
  page = b.createOrFold<arith::IndexCastOp>(b.getIndexType(), page);
  // Like every index that is data it is clamped, negative ones too.
  Value pages = getValueOrCreateConstantIndexOp(
      b, b.getLoc(),
      logicalSize(b, b.getLoc(), op.getKey(), op.getKeyMap(), 0));
  page = b.create<arith::MinUIOp>(page, b.sub(pages, b.index(1)));
  return {page, b.rem(key, size)};
}

Coordinate<IrDomain> PairContext::coordinateOf(
    IrDomain &domain, Int<IrDomain> batch, Value head, Int<IrDomain> query,
    Int<IrDomain> key, Int<IrDomain> queryPosition, Int<IrDomain> keyPosition) {
  Value globalHead = global(1, head);
  return {batch,
          domain.integer(globalHead),
          domain.integer(b.floorDiv(globalHead, op.getGroupSize())),
          query,
          key,
          queryPosition,
          keyPosition,
          &extents};
}

Value PairContext::existingKeys(Value batch) {
  Value length = emitValidLength(b, op, global(0, batch));
  if (!length)
    return keyCount;
  return b.min(keyCount, b.max(b.sub(length, origin[3]), b.index(0)));
}

/// Position of local token 0, if positions grow with the token.
static std::optional<Int<IrDomain>> positionOrigin(PairContext &context,
                                                   const PositionReader &reader,
                                                   Value batch,
                                                   unsigned tokenDim) {
  if (!reader.isAffine())
    return std::nullopt;
  IrDomain &domain = context.scalars;
  return reader.emit(domain, domain.integer(context.global(0, batch)),
                     domain.integer(context.origin[tokenDim]));
}

std::optional<Int<IrDomain>> PairContext::queryPositionOrigin(Value batch) {
  return positionOrigin(*this, PositionReader::ofQuery(op), batch, 2);
}

std::optional<Int<IrDomain>> PairContext::keyPositionOrigin(Value batch) {
  return positionOrigin(*this, PositionReader::ofKey(op), batch, 3);
}

Value posenc::emitInUnits(PairContext &context, Value terms) {
  if (context.unitsOfLogit == 1.0)
    return terms;
  IrDomain &domain = context.lanes;
  LoopEmitter &b = context.b;
  Value none = b.constant(-std::numeric_limits<double>::infinity());
  Value isNone =
      b.create<arith::CmpFOp>(arith::CmpFPredicate::OEQ, terms, none);
  Value scaled = domain.mulFloat(terms, b.constant(context.unitsOfLogit));
  Value least = b.constant(-std::numeric_limits<float>::max());
  return b.create<arith::SelectOp>(isNone, none,
                                   b.create<arith::MaximumFOp>(scaled, least));
}
