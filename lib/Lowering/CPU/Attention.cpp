// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Attention.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

static FloatType computeType(AttentionOp op) {
  return cast<FloatType>(
      computedType(getElementTypeOrSelf(op.getQuery().getType())));
}

static AttentionTiles tilesOf(AttentionOp op, const Machine &machine) {
  return chooseAttentionTiles(machine,
                              getElementTypeOrSelf(op.getQuery().getType()),
                              op.getQuerySizes()[2]);
}

AttentionContext::AttentionContext(OpBuilder &builder, AttentionOp op,
                                   const Machine &machine)
    : op(op), machine(machine), tiles(tilesOf(op, machine)),
      b(builder, op.getLoc(), computeType(op), tiles.lanes),
      lanes(b, op.getLoc(), computeType(op), tiles.lanes),
      scalars(b, op.getLoc(), computeType(op)), extents(op.getExtents()) {
  auto size = [&](Value operand, AffineMap map, unsigned dim) {
    return getValueOrCreateConstantIndexOp(
        b, b.getLoc(), logicalSize(b, b.getLoc(), operand, map, dim));
  };
  batchCount = size(op.getQuery(), op.getQueryMap(), 0);
  headCount = size(op.getQuery(), op.getQueryMap(), 1);
  queryCount = size(op.getQuery(), op.getQueryMap(), 2);
  kvHeadCount = size(op.getKey(), op.getKeyMap(), 1);
  keyCount = size(op.getKey(), op.getKeyMap(), 2);
  for (OpFoldResult start : op.getFrameOrigin())
    origin.push_back(getValueOrCreateConstantIndexOp(b, b.getLoc(), start));
}

DecodeTiles AttentionContext::decodeTiles() const {
  AttentionOp attention = op;
  return chooseDecodeTiles(
      machine, getElementTypeOrSelf(attention.getValue().getType()),
      attention.getQuerySizes()[2] * attention.getGroupSize(),
      attention.getHeadDim(), attention.getValueDim());
}

MatrixView AttentionContext::headView(Value operand, AffineMap map, Value batch,
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

Value AttentionContext::kvHeadOf(Value head) {
  // The tile's kv heads start at the one that its first head reads.
  int64_t group = op.getGroupSize();
  return b.sub(b.floorDiv(global(1, head), group),
               b.floorDiv(origin[1], group));
}

Value AttentionContext::existingKeys(Value batch) {
  Value length = emitValidLength(b, op, global(0, batch));
  if (!length)
    return keyCount;
  return b.min(keyCount, b.max(b.sub(length, origin[3]), b.index(0)));
}

double AttentionContext::queryScale() {
  double scale = op.getScaleValue();
  int exponent;
  bool isPowerOfTwo = std::frexp(scale, &exponent) == 0.5;
  return !usesPairs() || isPowerOfTwo ? scale : 1.0;
}

double AttentionContext::productScale() {
  return op.getScaleValue() / queryScale();
}

/// Position of local token 0, if positions grow with the token.
static std::optional<Int<IrDomain>> positionOrigin(AttentionContext &context,
                                                   const PositionReader &reader,
                                                   Value batch,
                                                   unsigned tokenDim) {
  if (!reader.isAffine())
    return std::nullopt;
  IrDomain &domain = context.scalars;
  return reader.emit(domain, domain.integer(context.global(0, batch)),
                     domain.integer(context.origin[tokenDim]));
}

QueryBlock::QueryBlock(AttentionContext &context, Value batch, Value head,
                       Value firstQuery)
    : batch(batch), head(head), kvHead(context.kvHeadOf(head)), lastHead(head),
      firstQuery(firstQuery) {
  LoopEmitter &b = context.b;
  const AttentionTiles &tiles = context.tiles;
  lastQuery =
      b.sub(b.min(b.add(firstQuery, tiles.queryBlock), context.queryCount),
            b.index(1));
  keyEnd = context.existingKeys(batch);

  PositionReader queries = PositionReader::ofQuery(context.op);
  queryPositionOrigin = positionOrigin(context, queries, batch, 2);
  keyPositionOrigin =
      positionOrigin(context, PositionReader::ofKey(context.op), batch, 3);
  for (int64_t vector = 0; vector < tiles.tile.vectors; ++vector)
    queryPositions.push_back(
        queryPosition(context, b.index(vector * tiles.lanes)));
}

Int<IrDomain> QueryBlock::queryPosition(AttentionContext &context,
                                        Value lane) const {
  IrDomain &domain = context.lanes;
  Value query = context.b.add(firstQuery, lane);
  return PositionReader::ofQuery(context.op)
      .emit(domain, domain.integer(context.global(0, batch)),
            domain.integer(context.global(2, query), /*laneStride=*/1));
}

Int<IrDomain> QueryBlock::keyPosition(AttentionContext &context,
                                      Int<IrDomain> key) const {
  IrDomain &domain = *key.domain;
  LoopEmitter &b = context.b;
  int64_t stride = key.rep.laneStride;
  if (keyPositionOrigin)
    return domain.integer(b.add(keyPositionOrigin->rep.base, key.rep.base),
                          stride);
  return PositionReader::ofKey(context.op)
      .emit(domain, domain.integer(context.global(0, batch)),
            domain.integer(context.global(3, key.rep.base), stride));
}

void posenc::emitTileCount(LoopEmitter &b, const FusedOptions &options,
                           int64_t counter, Value amount) {
  if (!options.countTiles)
    return;
  Type i64 = b.getI64Type();
  Value counters = b.create<memref::GetGlobalOp>(MemRefType::get({2}, i64),
                                                 visitedTilesSymbol);
  b.create<memref::AtomicRMWOp>(arith::AtomicRMWKind::addi,
                                b.createOrFold<arith::IndexCastOp>(i64, amount),
                                counters, ValueRange{b.index(counter)});
}
