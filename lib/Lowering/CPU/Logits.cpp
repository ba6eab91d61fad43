// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Logits.h"
#include "Kernel.h"
#include "ScoreRegion.h"
#include "VectorMath.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include <limits>

using namespace mlir;
using namespace mlir::posenc;

BoxClass posenc::emitBoxClass(AttentionContext &context,
                              const QueryBlock &block, Value firstQuery,
                              Value lastQuery, Value firstKey, Value lastKey) {
  LoopEmitter &b = context.b;
  IrDomain &scalars = context.scalars;
  IrIntervals domain(scalars);
  auto interval = [&](Value lower, Value upper) -> Int<IrIntervals> {
    return {&domain, IrIntervals::Range{scalars.integer(lower).rep,
                                        scalars.integer(upper).rep}};
  };
  auto point = [&](Value value) { return interval(value, value); };
  auto positions = [&](const std::optional<Int<IrDomain>> &start, Value lower,
                       Value upper) -> Int<IrIntervals> {
    if (!start)
      return {&domain, std::nullopt};
    return interval(b.add(start->rep.base, lower),
                    b.add(start->rep.base, upper));
  };
  Value head = context.global(1, block.head);
  Coordinate<IrIntervals> box{
      point(context.global(0, block.batch)),
      point(head),
      point(b.floorDiv(head, context.op.getGroupSize())),
      interval(context.global(2, firstQuery), context.global(2, lastQuery)),
      interval(context.global(3, firstKey), context.global(3, lastKey)),
      positions(block.queryPositionOrigin, firstQuery, lastQuery),
      positions(block.keyPositionOrigin, firstKey, lastKey),
      &context.extents};

  BoxClass result{scalars.constantBool(true), scalars.constantBool(false)};
  for (auto [number, mask] : llvm::enumerate(context.op.getMaskList())) {
    IrOperands entries(context.op.getMaskOperandsOf(number));
    IntervalOperands<IrDomain> operands(entries);
    auto [allKept, noneKept] =
        cast<MaskAttrInterface>(mask).emitClass(box, operands).rep;
    result.allKept = scalars.andBool(result.allKept, allKept);
    result.noneKept = scalars.orBool(result.noneKept, noneKept);
  }
  return result;
}

namespace {
class LogitTileEmitter {
public:
  LogitTileEmitter(AttentionContext &context, const QueryBlock &block,
                   const LogitBuffers &buffers, const LogitTile &tile);
  SmallVector<Value> emit(ValueRange maxima);

private:
  Coordinate<IrDomain> coordinateAt(int64_t row, int64_t vector);
  Value lane(int64_t vector) {
    return b.index((tile.firstVector + vector) * b.getLanes());
  }
  /// The sum of the score terms; null where there are none. Added to the
  /// finished product: as the accumulator's start value a large term (a far
  /// ALiBi, finfo.min) would round every step of the product to its own unit.
  Value scoreTerms(int64_t row, int64_t vector);
  SmallVector<Value> products();
  Value logitOf(int64_t row, int64_t vector, Value product);
  Value applyMasks(int64_t row, int64_t vector, Value logit);

  AttentionContext &context;
  const QueryBlock &block;
  const LogitBuffers &buffers;
  const LogitTile &tile;
  LoopEmitter &b;
  /// Local key per row; where masked, keys past the end repeat the last one.
  SmallVector<Value> keys;
};
} // namespace

LogitTileEmitter::LogitTileEmitter(AttentionContext &context,
                                   const QueryBlock &block,
                                   const LogitBuffers &buffers,
                                   const LogitTile &tile)
    : context(context), block(block), buffers(buffers), tile(tile),
      b(context.b) {
  Value first = b.add(tile.keyBlockStart, tile.row);
  Value last = b.sub(block.keyEnd, b.index(1));
  for (int64_t row = 0; row < tile.tile.rows; ++row) {
    Value key = b.add(first, row);
    keys.push_back(tile.masked ? b.min(key, last) : key);
  }
}

Coordinate<IrDomain> LogitTileEmitter::coordinateAt(int64_t row,
                                                    int64_t vector) {
  IrDomain &domain = context.lanes;
  int64_t column = tile.firstVector + vector;
  Value head = context.global(1, block.head);
  Value query =
      context.global(2, b.add(block.firstQuery, column * b.getLanes()));
  Int<IrDomain> batch = domain.integer(context.global(0, block.batch));
  Int<IrDomain> key = domain.integer(context.global(3, keys[row]));
  Int<IrDomain> keyPosition =
      block.keyPositionOrigin
          ? domain.integer(b.add(block.keyPositionOrigin->rep.base, keys[row]))
          : PositionReader::ofKey(context.op).emit(domain, batch, key);
  return {batch,
          domain.integer(head),
          domain.integer(b.floorDiv(head, context.op.getGroupSize())),
          domain.integer(query, /*laneStride=*/1),
          key,
          block.queryPositions[column],
          keyPosition,
          &context.extents};
}

Value LogitTileEmitter::scoreTerms(int64_t row, int64_t vector) {
  Value sum;
  for (auto [number, attr] : llvm::enumerate(context.op.getEncodingList())) {
    auto encoding = cast<PositionEncodingAttrInterface>(attr);
    if (!encoding.getStages().score)
      continue;
    Value term;
    if (buffers.distances.holds(number)) {
      term = buffers.distances.load(block, number, tile.firstVector + vector,
                                    keys[row]);
    } else {
      IrOperands operands(context.op.getEncodingOperandsOf(number));
      term = encoding.emitScore(coordinateAt(row, vector), operands).rep;
    }
    sum = sum ? context.lanes.addFloat(sum, term) : term;
  }
  return sum;
}

SmallVector<Value> LogitTileEmitter::products() {
  SmallVector<Value> start(tile.tile.rows * tile.tile.vectors, b.constant(0.0));
  int64_t channels = context.op.getHeadDim();
  ContractionKernel kernel{
      tile.tile, context.tiles.unroll,
      [&](int64_t row, Value k) {
        Value at =
            buffers.firstKey ? b.sub(keys[row], buffers.firstKey) : keys[row];
        return buffers.keys.load(b, at, k);
      },
      [&](int64_t vector, Value k) {
        return b.loadVector(buffers.queries, {k, lane(vector)});
      }};
  return kernel.emit(b, b.index(0), b.index(channels), start,
                     /*exact=*/channels % context.tiles.unroll == 0);
}

Value LogitTileEmitter::logitOf(int64_t row, int64_t vector, Value product) {
  IrDomain &domain = context.lanes;
  Value logit = product;
  if (std::optional<APFloat> cap = context.op.getSoftcap()) {
    double bound = cap->convertToDouble();
    Value ratio = domain.mulFloat(logit, domain.constantFloat(1.0 / bound));
    logit = domain.mulFloat(domain.constantFloat(bound), emitTanh(b, ratio));
  }
  if (Value term = scoreTerms(row, vector))
    logit = domain.addFloat(logit, term);
  if (context.op.hasScoreRegion())
    logit = emitScoreRegion(context.op, coordinateAt(row, vector), logit);
  return tile.masked ? applyMasks(row, vector, logit) : logit;
}

Value LogitTileEmitter::applyMasks(int64_t row, int64_t vector, Value logit) {
  IrDomain &domain = context.lanes;
  Value key = b.add(b.add(tile.keyBlockStart, tile.row), row);
  Value kept = b.less(key, block.keyEnd);
  for (auto [number, attr] : llvm::enumerate(context.op.getMaskList())) {
    IrOperands operands(context.op.getMaskOperandsOf(number));
    Coordinate<IrDomain> at = coordinateAt(row, vector);
    kept = domain.andBool(
        kept, cast<MaskAttrInterface>(attr).emitPredicate(at, operands).rep);
  }
  return domain.selectFloat(
      kept, logit,
      domain.constantFloat(-std::numeric_limits<double>::infinity()));
}

SmallVector<Value> LogitTileEmitter::emit(ValueRange maxima) {
  SmallVector<Value> logits = products();
  SmallVector<Value> raised(maxima);
  for (int64_t row = 0; row < tile.tile.rows; ++row)
    for (int64_t vector = 0; vector < tile.tile.vectors; ++vector) {
      Value logit =
          logitOf(row, vector, logits[row * tile.tile.vectors + vector]);
      b.storeVector(logit, buffers.logits,
                    {b.add(tile.row, row), lane(vector)});
      raised[vector] = b.maxIgnoringNaN(logit, raised[vector]);
    }
  return raised;
}

SmallVector<Value> posenc::emitLogitTile(AttentionContext &context,
                                         const QueryBlock &block,
                                         const LogitBuffers &buffers,
                                         const LogitTile &tile,
                                         ValueRange maxima) {
  return LogitTileEmitter(context, block, buffers, tile).emit(maxima);
}
