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
    : PairContext(builder, op, computeType(op), tilesOf(op, machine).lanes),
      machine(machine), tiles(tilesOf(op, machine)) {}

DecodeTiles AttentionContext::decodeTiles() const {
  AttentionOp attention = op;
  return chooseDecodeTiles(
      machine, getElementTypeOrSelf(attention.getValue().getType()),
      attention.getQuerySizes()[2] * attention.getGroupSize(),
      attention.getHeadDim(), attention.getValueDim());
}

double AttentionContext::queryScale() {
  double scale = op.getScaleValue();
  int exponent;
  bool isPowerOfTwo = std::frexp(scale, &exponent) == 0.5;
  bool rounds = decodes ? decodeTiles().pairsKeys : usesPairs();
  return !rounds || isPowerOfTwo ? scale : 1.0;
}

int64_t AttentionContext::keyMultiple() {
  int64_t keys = op.getKeySizes()[2];
  bool fills = !op.getValidLength() && !ShapedType::isDynamic(keys) &&
               keys % tiles.strip == 0;
  return fills ? tiles.strip : 1;
}

double AttentionContext::productScale() {
  return op.getScaleValue() / queryScale();
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

  queryPositionOrigin = context.queryPositionOrigin(batch);
  keyPositionOrigin = context.keyPositionOrigin(batch);
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
