// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Logits.h"
#include "Kernel.h"
#include "PairLogits.h"

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
  Value lastHead = context.global(1, block.lastHead);
  int64_t group = context.op.getGroupSize();
  Coordinate<IrIntervals> box{
      point(context.global(0, block.batch)),
      interval(head, lastHead),
      interval(b.floorDiv(head, group), b.floorDiv(lastHead, group)),
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
  PairVector pairsAt(int64_t row, int64_t vector);
  Value lane(int64_t vector) {
    return b.index((tile.firstVector + vector) * b.getLanes());
  }
  SmallVector<Value> products();

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

PairVector LogitTileEmitter::pairsAt(int64_t row, int64_t vector) {
  IrDomain &domain = context.lanes;
  int64_t column = tile.firstVector + vector;
  return {block.batch,
          block.head,
          b.add(block.firstQuery, column * b.getLanes()),
          keys[row],
          /*lanesAreKeys=*/false,
          block.queryPositions[column],
          block.keyPosition(context, domain.integer(keys[row]))};
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

SmallVector<Value> LogitTileEmitter::emit(ValueRange maxima) {
  SmallVector<Value> logits = products();
  SmallVector<Value> raised(maxima);
  for (int64_t row = 0; row < tile.tile.rows; ++row)
    for (int64_t vector = 0; vector < tile.tile.vectors; ++vector) {
      Value exists;
      if (tile.masked)
        exists = b.less(b.add(b.add(tile.keyBlockStart, tile.row), row),
                        block.keyEnd);
      Value logit =
          emitPairLogits(context, buffers.distances, pairsAt(row, vector),
                         logits[row * tile.tile.vectors + vector], exists);
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
