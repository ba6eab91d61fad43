// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "DecodeSchedule.h"
#include "DecodeLoop.h"
#include "DotProducts.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "posenc/Lowering/PairLogits.h"
#include <limits>

using namespace mlir;
using namespace mlir::posenc;

DecodeLoop::DecodeLoop(AttentionContext &context, ContentPrologue &prologue,
                       const ScoreTables &tables, const FusedOptions &options,
                       Value batch, Value kvHead)
    : context(context), prologue(prologue), scoreTables(tables),
      options(options), b(context.b), queries(context.op.getQuerySizes()[2]),
      rows(queries * context.op.getGroupSize()), tiles(context.decodeTiles()),
      keyBlock(prologue.makesKeysInLoop() ? tiles.madeBlock : tiles.keyBlock),
      block(context, batch, b.mul(kvHead, context.op.getGroupSize()),
            b.index(0)),
      asksAhead(tiles.asksAhead || prologue.makesKeysInLoop()),
      keyView(prologue.keys(batch, kvHead)), keySource(keyView),
      valueView(prologue.values(batch, kvHead)),
      outputs(b.alloc({rows, paddedChannels()})),
      logits(b.alloc({keyBlock / b.getLanes(), rows * b.getLanes()})),
      largest(b.alloc({keyBlock / b.getLanes(), b.getLanes()})),
      partial(b.alloc({b.getLanes(), tiles.streams * b.getLanes()})) {
  block.lastHead = b.add(block.head, context.op.getGroupSize() - 1);
  if (prologue.makesKeysInLoop()) {
    keyBuffer = b.alloc({keyBlock, context.op.getHeadDim()});
    keyView = {keyBuffer, {Value(), Value()}, 0, 1};
  }
  // Transformed keys are wide.
  auto keyType = cast<MemRefType>(keyView.getMemref().getType());
  bool isWide = keyType.getElementType() == b.getElement();
  splitsKeys = tiles.splitsKeys && !isWide;
  pairsKeys = tiles.pairsKeys && !isWide;
  rowPanel = b.alloc({rows, context.op.getHeadDim()}, {},
                     pairsKeys ? Type(b.getBF16Type()) : Type(b.getElement()));
}

Value DecodeLoop::placeOf(Value channel, bool isSplit) {
  if (!isSplit)
    return channel;
  Value inPair = b.rem(channel, 2 * b.getLanes());
  Value half = b.mul(b.rem(inPair, 2), b.getLanes());
  return b.add(b.sub(channel, inPair), b.add(half, b.floorDiv(inPair, 2)));
}

/// Transformed, scaled queries by row, from the packed panel of their head.
void DecodeLoop::packRows() {
  Value panel = b.alloc({context.op.getHeadDim(), context.tiles.queryBlock});
  Value group = b.index(context.op.getGroupSize());
  b.loop(b.index(0), group, 1, [&](Value ofGroup) {
    QueryBlock head(context, block.batch, b.add(block.head, ofGroup),
                    b.index(0));
    prologue.packQueries(head, panel);
    b.loop(b.index(0), b.index(context.op.getHeadDim()), 1, [&](Value channel) {
      for (int64_t query = 0; query < queries; ++query) {
        Value row = b.add(b.mul(ofGroup, queries), query);
        b.store(b.load(panel, {channel, b.index(query)}), rowPanel,
                {row, placeOf(channel, splitsKeys)});
      }
    });
  });
  b.create<memref::DeallocOp>(panel);
}

/// Lane r of the state belongs to row r; the lanes past the rows to nothing.
RowState DecodeLoop::initialState() {
  if (!context.op.getSink())
    return RowState::initial(b, 1, {});
  IrDomain &domain = context.scalars;
  IrOperands sinks(context.op.getSink());
  Value lanes = b.constant(0.0);
  for (int64_t row = 0; row < rows; ++row) {
    Int<IrDomain> head = domain.integer(context.global(1, headOf(row)));
    lanes = b.withLane(lanes, row, sinks.loadFloat(domain, 0, head).rep);
  }
  return RowState::initial(b, 1, lanes);
}

void DecodeLoop::emit() {
  packRows();
  b.loop(b.index(0), b.index(paddedChannels()), b.getLanes(),
         [&](Value channel) {
           for (int64_t row = 0; row < rows; ++row)
             b.storeVector(b.constant(0.0), outputs, {b.index(row), channel});
         });
  RowState state = emitKeyBlocks(initialState());
  emitRows(state);
  for (Value buffer : {rowPanel, outputs, logits, largest, partial})
    b.create<memref::DeallocOp>(buffer);
  if (keyBuffer)
    b.create<memref::DeallocOp>(keyBuffer);
}

/// Key blocks of what masks leave, as long as they can be: what is done once
/// for a block, and the start of each stream, keep memory waiting.
RowState DecodeLoop::emitKeyBlocks(RowState state) {
  auto [firstUnit, endUnit] = emitSeenKeyBlocks(context, block, block, unit());
  Value end = b.min(b.mul(endUnit, unit()), block.keyEnd);
  SmallVector<Value> carried{b.mul(firstUnit, unit())};
  carried.append(state.flatten());
  SmallVector<Type> types =
      llvm::map_to_vector(carried, [](Value value) { return value.getType(); });
  auto goesOn = [&](ValueRange carried) {
    return std::pair(b.less(carried.front(), end), SmallVector<Value>(carried));
  };
  carried = b.loopWhile(
      types, carried, goesOn, [&](ValueRange carried) -> SmallVector<Value> {
        KeyBlock keys = keyBlockFrom(carried.front(), end);
        SmallVector<Value> next{b.add(keys.start, keys.count)};
        next.append(
            emitKeyBlock(keys, RowState::unflatten(carried.drop_front()))
                .flatten());
        return next;
      });
  return RowState::unflatten(ArrayRef(carried).drop_front());
}

/// The next key block of [first, end): whole units if no mask cuts them, else
/// one unit or what is less.
KeyBlock DecodeLoop::keyBlockFrom(Value first, Value end) {
  IrDomain &scalars = context.scalars;
  Value left = b.sub(end, first);
  Value units = b.mul(b.floorDiv(left, unit()), unit());
  Value isLong = b.less(b.index(0), units);
  Value count = b.min(b.index(keyBlock), units);
  if (!context.op.getMaskList().empty()) {
    Value last = b.sub(b.add(first, b.max(count, b.index(1))), b.index(1));
    BoxClass box = emitBoxClass(
        context, block.box(block.firstQuery, block.lastQuery, first, last));
    isLong = scalars.andBool(isLong, box.allKept);
  }
  return {first, b.createOrFold<arith::SelectOp>(isLong, count,
                                                 b.min(b.index(unit()), left))};
}

RowState DecodeLoop::emitKeyBlock(const KeyBlock &keys, RowState state) {
  if (context.op.getMaskList().empty())
    return emitVisit(keys, state, isWhole(keys));
  return emitUnlessExcluded(context, block, keys, state, [&](Value allKept) {
    return emitVisit(keys, state,
                     context.scalars.andBool(allKept, isWhole(keys)));
  });
}

RowState DecodeLoop::emitVisit(const KeyBlock &keys, RowState state,
                               Value allKept) {
  emitTileCount(b, options, 0, b.index(1));
  emitTileCount(b, options, 1, b.ceilDiv(keys.count, b.getLanes()));
  if (keyBuffer)
    prologue.emitKeys(block, keys.start, keys.count, keyBuffer);
  SmallVector<Value> maxima = b.choose(
      allKept,
      [&] { return emitLogits(keys, tiles.streams, /*masked=*/false); },
      [&] { return emitLogits(keys, /*streams=*/1, /*masked=*/true); });
  Value blockMaxima = state.maxima[0];
  for (auto [row, maximum] : llvm::enumerate(maxima))
    blockMaxima = b.maxIgnoringNaN(
        b.withLane(blockMaxima, row, b.maximumOfLanes(maximum)), blockMaxima);
  Rescaling rescaling = emitRescaling(b, state, blockMaxima);
  emitWeightSums(keys, state, rescaling.subtracted);
  emitValueProduct(keys, allKept, rescaling.factors[0]);
  return state;
}

/// Logits of all rows; returns their maxima, one vector per row. Vectors of
/// keys are taken `streams` at a time, a share of the block apart.
SmallVector<Value> DecodeLoop::emitLogits(const KeyBlock &keys, int64_t streams,
                                          bool masked) {
  SmallVector<Value> none(rows,
                          b.constant(-std::numeric_limits<double>::infinity()));
  Value turns = b.ceilDiv(keys.count, streams * b.getLanes());
  return b.loop(b.index(0), turns, 1, none, [&](Value turn, ValueRange maxima) {
    SmallVector<Value> vectors;
    for (int64_t stream = 0; stream < streams; ++stream)
      vectors.push_back(b.add(b.mul(turns, stream), turn));
    return emitKeyVectors(keys, vectors, masked, maxima);
  });
}

/// The even or the odd channels of two vectors' worth from a channel on; both
/// read what is read once in the end.
Value DecodeLoop::loadHalf(const MatrixView &view, Value key, Value channel,
                           int64_t half) {
  auto [even, odd] = b.loadEvenAndOdd(view.getMemref(), view.at(key, channel));
  return half ? odd : even;
}

/// Masked logits are computed for one vector at a time.
SmallVector<Value> DecodeLoop::emitKeyVectors(const KeyBlock &keys,
                                              ValueRange vectors, bool masked,
                                              ValueRange maxima) {
  int64_t lanes = b.getLanes();
  Value last = b.sub(keys.count, b.index(1));
  auto keyAt = [&](int64_t vector, Value lane) {
    Value row = b.add(b.mul(vectors[vector], lanes), lane);
    if (masked)
      row = b.min(row, last);
    return keyBuffer ? row : b.add(keys.start, row);
  };
  SmallVector<Value> raised(maxima);
  // A NaN may get lost here: it is in the sum of its row's weights.
  Value seen;
  for (int64_t firstRow = 0; firstRow < rows; firstRow += tiles.dots.vectors) {
    int64_t count = std::min(tiles.dots.vectors, rows - firstRow);
    DotProducts dots{
        count,
        tiles.dots.rows,
        context.op.getHeadDim(),
        splitsKeys ? 2 : 1,
        pairsKeys,
        [&](int64_t row, Value place, int64_t count) {
          SmallVector<Value> at{b.index(firstRow + row), place};
          return pairsKeys ? b.loadPairs(rowPanel, at)
                           : b.loadFirstLanes(rowPanel, at, count);
        },
        [&](Value key, Value channel, int64_t half, int64_t count) {
          if (pairsKeys)
            return b.loadPairs(keyView.getMemref(), keyView.at(key, channel));
          return splitsKeys ? loadHalf(keyView, key, channel, half)
                            : keyView.loadFirstLanes(b, key, channel, count);
        },
        [&, firstRow](Value key, Value channel) {
          if (asksAhead && firstRow == 0)
            askFor(valueView, context.op.getValueDim(),
                   keyBuffer ? b.add(keys.start, key) : key, channel,
                   b.getLanes() * dotVectors());
        },
        partial};
    SmallVector<Value> products = dots.emit(b, vectors.size(), keyAt);
    for (auto [number, product] : llvm::enumerate(products)) {
      int64_t row = firstRow + int64_t(number) % count;
      Value vector = vectors[number / count];
      Value logit = emitLogit(keys, row, vector, product, masked);
      b.storeVector(logit, logits, {vector, b.index(row * lanes)});
      raised[row] = b.maxIgnoringNaN(logit, raised[row]);
      if (masked)
        seen = seen ? b.maxIgnoringNaN(seen, logit) : logit;
    }
  }
  if (masked)
    b.storeVector(seen, largest, {vectors.front(), b.index(0)});
  return raised;
}

/// The logits of one row with one vector of keys.
Value DecodeLoop::emitLogit(const KeyBlock &keys, int64_t row, Value vector,
                            Value product, bool masked) {
  IrDomain &domain = context.lanes;
  if (double scale = context.productScale(); scale != 1)
    product = b.create<arith::MulFOp>(product, b.constant(scale));
  Value key = b.add(keys.start, b.mul(vector, b.getLanes()));
  Int<IrDomain> lanes = domain.integer(key, /*laneStride=*/1);
  Value exists;
  if (masked)
    exists = domain.compareInt(Compare::lt, lanes.rep,
                               domain.integer(block.keyEnd).rep);
  Value query = queryOf(row);
  Int<IrDomain> position =
      PositionReader::ofQuery(context.op)
          .emit(domain, domain.integer(context.global(0, block.batch)),
                domain.integer(context.global(2, query)));
  PairVector pairs{block.batch,
                   headOf(row),
                   query,
                   key,
                   true,
                   position,
                   block.keyPosition(context, lanes)};
  HingeTile hinges(context, scoreTables.hinges, pairs.batch, pairs.head, query,
                   b.add(key, b.getLanes() - 1));
  pairs.run.hinges = &hinges;
  return emitPairLogits(context, scoreTables.distances, pairs, product, exists);
}

/// Replaces logits by weights and adds their sums to lane r of the state.
void DecodeLoop::emitWeightSums(const KeyBlock &keys, RowState &state,
                                ValueRange subtracted) {
  SmallVector<Value> perRow, sums(rows, b.constant(0.0));
  for (int64_t row = 0; row < rows; ++row)
    perRow.push_back(b.splat(b.lane(subtracted[0], row)));
  sums = emitWeights(b, logits, b.index(0), b.ceilDiv(keys.count, b.getLanes()),
                     /*multiple=*/1, b.index(0), perRow, sums);
  Value added = b.constant(0.0);
  for (auto [row, sum] : llvm::enumerate(sums))
    added = b.withLane(added, row, b.sumOfLanes(sum));
  state.sums[0] = b.create<arith::AddFOp>(state.sums[0], added);
}

void DecodeLoop::emitRows(const RowState &state) {
  Value inverse = emitInverse(b, state.sums[0]);
  AttentionOp op = context.op;
  for (int64_t row = 0; row < rows; ++row) {
    MatrixView output = context.headView(
        op.getInits().front(), op.getOutputMap(), block.batch, headOf(row));
    Value factor = b.lane(inverse, row);
    b.loop(b.index(0), b.index(op.getValueDim()), 1, [&](Value channel) {
      Value sum =
          b.load(outputs, {b.index(row), placeOf(channel, tiles.splitsValues)});
      output.store(b, b.create<arith::MulFOp>(sum, factor), queryOf(row),
                   channel);
    });
  }
  if (!op.hasLogSumExp())
    return;
  Value lse = emitLogSumExp(b, state.maxima[0], state.sums[0]);
  for (int64_t row = 0; row < rows; ++row)
    b.store(b.lane(lse, row), op.getInits()[1],
            {block.batch, headOf(row), queryOf(row)});
}

/// Whole groups of query heads, from the first of a group on.
static bool holdsWholeGroups(AttentionOp op) {
  std::optional<int64_t> first = getConstantIntValue(op.getFrameOrigin()[1]);
  int64_t heads = op.getQuerySizes()[1], kvHeads = op.getKeySizes()[1];
  return first && *first % op.getGroupSize() == 0 &&
         !ShapedType::isDynamic(heads) && !ShapedType::isDynamic(kvHeads) &&
         heads == kvHeads * op.getGroupSize();
}

/// Of keys or values, by their map.
static bool hasContiguousChannels(Value operand, AffineMap map) {
  AffineExpr channels = getAffineDimExpr(3, map.getContext());
  return isContiguousAlong(operand, *map.getResultPosition(channels));
}

bool posenc::wantsDecodeSchedule(AttentionOp op, const Machine &machine,
                                 int64_t queries) {
  Type stored = getElementTypeOrSelf(op.getQuery().getType());
  return holdsWholeGroups(op) &&
         hasContiguousChannels(op.getKey(), op.getKeyMap()) &&
         hasContiguousChannels(op.getValue(), op.getValueMap()) &&
         decodeIsCheaper(machine, computedType(stored).getIntOrFloatBitWidth(),
                         queries, op.getGroupSize());
}

void posenc::emitDecodeSchedule(AttentionContext &context,
                                ContentPrologue &prologue,
                                const ScoreTables &tables,
                                const FusedOptions &options) {
  context.b.parallel(
      {context.batchCount, context.kvHeadCount}, [&](ValueRange at) {
        DecodeLoop(context, prologue, tables, options, at[0], at[1]).emit();
      });
}
