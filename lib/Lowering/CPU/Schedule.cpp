// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Schedule.h"
#include "Kernel.h"
#include "TileProducts.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "posenc/IR/DecayInterfaces.h"

using namespace mlir;
using namespace mlir::posenc;

KeyVisits::KeyVisits(AttentionContext &context, ContentPrologue &prologue,
                     const ScoreTables &tables, const FusedOptions &options,
                     const SpanPrefetch &prefetch, Value batch, Value kvHead)
    : context(context), prologue(prologue), options(options),
      prefetch(prefetch), b(context.b),
      buffers{prologue.keys(batch, kvHead), Value(), Value(),
              b.alloc({context.tiles.keyBlock, context.tiles.queryBlock}),
              tables},
      values(prologue.values(batch, kvHead)) {
  if (prologue.makesKeysInLoop()) {
    keyBuffer = b.alloc({context.tiles.keyBlock, context.op.getHeadDim()});
    buffers.keys = {keyBuffer, {Value(), Value()}, 0, 1};
  }
  if (context.usesPairs())
    weights =
        b.alloc({context.tiles.keyBlock / 2, 2 * context.tiles.queryBlock}, {},
                b.getBF16Type());
  if (usesStrips())
    runs.emplace(b, usesColumns() ? 1 + vectors() : 1,
                 context.tiles.keyBlock / context.tiles.strip);
  if (usesColumns()) {
    lanes = b.alloc({context.tiles.queryBlock});
    offsets = b.alloc({context.tiles.queryBlock});
  }
}

void KeyVisits::release() {
  b.create<memref::DeallocOp>(buffers.logits);
  for (Value buffer : {keyBuffer, weights, lanes, offsets})
    if (buffer)
      b.create<memref::DeallocOp>(buffer);
  if (runs)
    runs->release(b);
}

bool KeyVisits::usesStrips() const {
  // Without masks, strips still spare the vectors that the last query block
  // lacks.
  int64_t queries = context.op.getQuerySizes()[2];
  return !context.op.getMaskList().empty() || ShapedType::isDynamic(queries) ||
         queries % context.tiles.queryBlock != 0;
}

RowState
posenc::emitUnlessExcluded(AttentionContext &context, const QueryBlock &block,
                           const KeyBlock &keys, RowState state,
                           function_ref<RowState(Value allKept)> visit) {
  LoopEmitter &b = context.b;
  Value lastKey = b.sub(b.add(keys.start, keys.count), b.index(1));
  BoxClass box =
      emitBoxClass(context, block.box(block.firstQuery, block.lastQuery,
                                      keys.start, lastKey));
  return RowState::unflatten(b.choose(
      box.noneKept, [&] { return state.flatten(); },
      [&] { return visit(box.allKept).flatten(); }));
}

/// The first number of [low, high) that is past something, as all after it are;
/// `high` where none is.
static Value bisect(LoopEmitter &b, Value low, Value high,
                    function_ref<Value(Value)> isPast) {
  auto goesOn = [&](ValueRange range) {
    return std::pair(b.less(range[0], range[1]), SmallVector<Value>(range));
  };
  Type index = low.getType();
  return b.loopWhile(
      {index, index}, {low, high}, goesOn,
      [&](ValueRange range) -> SmallVector<Value> {
        Value middle = b.floorDiv(b.add(range[0], range[1]), 2);
        Value past = isPast(middle);
        return {b.create<arith::SelectOp>(past, range[0], b.add(middle, 1)),
                b.create<arith::SelectOp>(past, middle, range[1])};
      })[0];
}

std::pair<Value, Value> posenc::emitSeenKeyBlocks(AttentionContext &context,
                                                  const QueryBlock &first,
                                                  const QueryBlock &last,
                                                  int64_t blockSize) {
  LoopEmitter &b = context.b;
  IrDomain &scalars = context.scalars;
  Value none = b.index(0), all = b.ceilDiv(first.keyEnd, blockSize);
  if (context.op.getMaskList().empty() || isConstantIntValue(all, 1))
    return {none, all};
  // Whether masks surely exclude keys [firstKey, keyEnd) for all queries.
  auto seesNothing = [&](Value firstKey, Value keyEnd) {
    Value lastKey = b.sub(keyEnd, b.index(1));
    return emitBoxClass(context, first.box(first.firstQuery, last.lastQuery,
                                           firstKey, lastKey))
        .noneKept;
  };
  // The first block whose end leaves something to see before it, and the first
  // from whose end on there is nothing.
  Value begin = bisect(b, none, all, [&](Value number) {
    Value end = b.min(b.mul(b.add(number, 1), blockSize), first.keyEnd);
    return scalars.notBool(seesNothing(none, end));
  });
  Value end = bisect(b, begin, all, [&](Value number) {
    return seesNothing(b.mul(number, blockSize), first.keyEnd);
  });
  return {begin, end};
}

RowState KeyVisits::emit(const QueryBlock &block, const QueryPanels &panels,
                         const KeyBlock &keys, RowState state) {
  visitor = &block;
  buffers.queries = panels.queries;
  outputs = panels.outputs;
  if (!usesStrips())
    return emitVisit(keys, state, /*allKept=*/{});
  return emitUnlessExcluded(context, block, keys, state, [&](Value allKept) {
    return emitVisit(keys, state, allKept);
  });
}

RowState KeyVisits::emitVisit(const KeyBlock &keys, RowState state,
                              Value allKept) {
  count(0, b.index(1));
  if (keyBuffer) {
    prologue.emitKeys(*visitor, keys.start, keys.count, keyBuffer);
    buffers.firstKey = keys.start;
  }
  SmallVector<Value> maxima;
  if (usesStrips()) {
    runs->clear(b);
    maxima = emitStrips(keys, state.maxima, allKept);
  } else {
    prefetch.emitBesideKeyBlock(*visitor, keys.start);
    maxima = emitLogits(keys, state.maxima);
  }

  Rescaling rescaling = emitRescaling(b, state, maxima);
  state.sums = forEachRun(keys, wholeList(), state.sums,
                          [&](Value begin, Value end, ValueRange sums) {
                            return emitRunWeights(begin, end, b.index(0),
                                                  rescaling.subtracted, sums);
                          });
  emitValueProduct(keys, rescaling.factors);
  if (usesColumns())
    state.sums = emitColumns(keys, rescaling.subtracted, state.sums);
  return state;
}

SmallVector<Value> KeyVisits::emitRunWeights(Value begin, Value end,
                                             Value firstLane,
                                             ValueRange subtracted,
                                             ValueRange sums) {
  if (context.usesPairs())
    return emitPairWeights(b, buffers.logits, weights, begin, end, firstLane,
                           subtracted, sums);
  return emitWeights(b, buffers.logits, begin, end, context.keyMultiple(),
                     firstLane, subtracted, sums);
}

void KeyVisits::forEachVector(function_ref<void(Value firstLane)> body) {
  b.loop(b.index(0), b.index(context.tiles.queryBlock), b.getLanes(), body);
}

int64_t KeyVisits::rowStep() const {
  if (context.usesTiles())
    return context.tiles.strip;
  int64_t rows = context.tiles.tile.rows;
  return context.usesPairs() ? std::max<int64_t>(2, rows) : rows;
}

Value KeyVisits::rowCount(const KeyBlock &keys) {
  if (!context.usesPairs())
    return keys.count;
  return b.mul(b.ceilDiv(keys.count, rowStep()), rowStep());
}

SmallVector<Value> KeyVisits::emitTileStrips(const KeyBlock &keys, Value begin,
                                             Value end, bool masked,
                                             ValueRange maxima) {
  int64_t strip = context.tiles.strip;
  RegisterTile sweep = context.tiles.sweep;
  return b.loop(begin, end, strip, maxima, [&](Value row, ValueRange carried) {
    emitTileLogits(context, {prologue.getPairedKeys(), visitor->batch,
                             visitor->kvHead, b.add(keys.start, row),
                             buffers.queries, buffers.logits, row});
    return b.loop(row, b.add(row, strip), sweep.rows, carried,
                  [&](Value first, ValueRange values) {
                    return emitLogitTile(
                        context, *visitor, buffers,
                        {sweep, allQueries(), keys.start, first, masked},
                        values);
                  });
  });
}

/// Register tiles over rows [begin, end) of the key block; `tile.rows` divides
/// their number.
SmallVector<Value> KeyVisits::emitTiles(const KeyBlock &keys, Value begin,
                                        Value end, RegisterTile tile,
                                        const QueryVectors &queries,
                                        bool masked, ValueRange maxima) {
  if (context.usesTiles())
    return emitTileStrips(keys, begin, end, masked, maxima);
  return b.loop(
      begin, end, tile.rows, maxima, [&](Value row, ValueRange carried) {
        return emitLogitTile(context, *visitor, buffers,
                             {tile, queries, keys.start, row, masked}, carried);
      });
}

SmallVector<Value> KeyVisits::emitLogits(const KeyBlock &keys,
                                         ValueRange maxima) {
  RegisterTile tile = context.tiles.tile;
  int64_t step = rowStep();
  count(1, b.mul(b.ceilDiv(keys.count, context.tiles.strip), vectors()));
  Value whole = b.mul(b.floorDiv(keys.count, step), step);
  SmallVector<Value> raised = emitTiles(keys, b.index(0), whole, tile,
                                        allQueries(), /*masked=*/false, maxima);
  if (context.keyMultiple() % step == 0)
    return raised;
  // Runs once or not at all.
  Value end = b.mul(b.ceilDiv(keys.count, step), step);
  return emitTiles(keys, whole, end, tile, allQueries(), /*masked=*/true,
                   raised);
}

SmallVector<Value> KeyVisits::emitStrips(const KeyBlock &keys,
                                         ValueRange maxima, Value allKept) {
  return b.loop(b.index(0), keys.count, context.tiles.strip, maxima,
                [&](Value begin, ValueRange carried) {
                  return emitStrip(keys, begin, carried, allKept);
                });
}

SmallVector<Value> KeyVisits::emitStrip(const KeyBlock &keys, Value begin,
                                        ValueRange maxima, Value allKept) {
  Value first = b.add(keys.start, begin);
  Value last = b.add(first, context.tiles.strip - 1);
  prefetch.emitBesideStrip(*visitor, first);
  BoxClass strip =
      emitBoxClass(context, visitor->box(visitor->firstQuery,
                                         visitor->lastQuery, first, last));
  IrDomain &scalars = context.scalars;
  Value kept = scalars.andBool(scalars.orBool(allKept, strip.allKept),
                               b.less(last, visitor->keyEnd));
  // The last query block may lack vectors, which then are not computed.
  if (usesColumns())
    kept = scalars.andBool(kept,
                           hasQueries(b.index((vectors() - 1) * b.getLanes())));
  if (!llvm::any_of(context.op.getMaskList(),
                    llvm::IsaPred<LicenceAttrInterface>))
    return emitVisitedStrip(keys, begin, maxima, kept);
  return b.choose(
      strip.noneKept, [&] { return SmallVector<Value>(maxima); },
      [&] { return emitVisitedStrip(keys, begin, maxima, kept); });
}

SmallVector<Value> KeyVisits::emitVisitedStrip(const KeyBlock &keys,
                                               Value begin, ValueRange maxima,
                                               Value kept) {
  return b.choose(
      kept, [&] { return emitKeptStrip(keys, begin, maxima); },
      [&] { return emitMixedStrip(keys, begin, maxima); });
}

SmallVector<Value> KeyVisits::emitKeptStrip(const KeyBlock &keys, Value begin,
                                            ValueRange maxima) {
  Value end = b.add(begin, context.tiles.strip);
  count(1, b.index(vectors()));
  runs->append(b, wholeList(), begin, end);
  return emitTiles(keys, begin, end, context.tiles.tile, allQueries(),
                   /*masked=*/false, maxima);
}

Value KeyVisits::hasQueries(Value firstLane) {
  return b.less(b.add(visitor->firstQuery, b.sub(firstLane, b.index(1))),
                visitor->lastQuery);
}

Value KeyVisits::keepsNothing(const KeyBlock &keys, Value begin, Value end,
                              Value firstLane) {
  // The last query stands for those that do not exist.
  Value firstQuery =
      b.min(b.add(visitor->firstQuery, firstLane), visitor->lastQuery);
  Value lastQuery =
      b.min(b.add(firstQuery, b.getLanes() - 1), visitor->lastQuery);
  BoxClass square = emitBoxClass(
      context, visitor->box(firstQuery, lastQuery, b.add(keys.start, begin),
                            b.sub(b.add(keys.start, end), b.index(1))));
  IrDomain &scalars = context.scalars;
  return scalars.orBool(square.noneKept,
                        scalars.notBool(hasQueries(firstLane)));
}

/// Whether a mask is a tensor of pairs, which cuts strips anywhere. All others
/// cut the few strips along their edges.
static bool readsMaskPairs(AttentionOp op) {
  return llvm::any_of(op.getMaskList(), [](Attribute mask) {
    return cast<MaskAttrInterface>(mask).getPairTensorOperand().has_value();
  });
}

SmallVector<Value> KeyVisits::emitMixedStrip(const KeyBlock &keys, Value begin,
                                             ValueRange maxima) {
  Value stripEnd = b.add(begin, context.tiles.strip);
  Value end = b.min(stripEnd, keys.count);
  auto wholeStrip = [&] {
    count(1, b.index(vectors()));
    runs->append(b, wholeList(), begin, context.usesPairs() ? stripEnd : end);
    return emitTiles(keys, begin, stripEnd, context.tiles.tile, allQueries(),
                     /*masked=*/true, maxima);
  };
  if (!usesColumns())
    return wholeStrip();
  auto squares = [&] { return emitSquares(keys, begin, maxima); };
  if (!readsMaskPairs(context.op))
    return squares();
  Value someEmpty;
  for (int64_t vector = 0; vector < vectors(); ++vector) {
    Value empty =
        keepsNothing(keys, begin, end, b.index(vector * b.getLanes()));
    someEmpty = someEmpty ? context.scalars.orBool(someEmpty, empty) : empty;
  }
  return b.choose(someEmpty, squares, wholeStrip);
}

static void storeLanes(LoopEmitter &b, ValueRange vectors, Value buffer) {
  for (auto [vector, value] : llvm::enumerate(vectors))
    b.storeVector(value, buffer, b.index(int64_t(vector) * b.getLanes()));
}
static SmallVector<Value> loadLanes(LoopEmitter &b, Value buffer,
                                    int64_t vectors) {
  SmallVector<Value> values;
  for (int64_t vector = 0; vector < vectors; ++vector)
    values.push_back(b.loadVector(buffer, b.index(vector * b.getLanes())));
  return values;
}

/// Calls `body` for tiles of `rows` channels, and one smaller tile for what is
/// left.
static void forEachChannelTile(LoopEmitter &b, int64_t channels, int64_t rows,
                               function_ref<void(Value, int64_t rows)> body) {
  int64_t whole = channels - channels % rows;
  b.loop(b.index(0), b.index(whole), rows,
         [&](Value channel) { body(channel, rows); });
  if (whole < channels)
    body(b.index(whole), channels - whole);
}

SmallVector<Value> KeyVisits::emitSquares(const KeyBlock &keys, Value begin,
                                          ValueRange maxima) {
  Value stripEnd = b.add(begin, context.tiles.strip);
  Value end = b.min(stripEnd, keys.count);
  storeLanes(b, maxima, lanes);
  forEachVector([&](Value lane) {
    Value computes =
        context.scalars.notBool(keepsNothing(keys, begin, end, lane));
    b.ifThen(computes, [&] {
      count(1, b.index(1));
      Int<IrDomain> position = visitor->queryPosition(context, lane);
      SmallVector<Value> raised = emitTiles(
          keys, begin, stripEnd, context.tiles.column, {lane, position},
          /*masked=*/true, b.loadVector(lanes, lane));
      b.storeVector(raised[0], lanes, lane);
      runs->append(b, listOf(lane), begin,
                   context.usesPairs() ? stripEnd : end);
    });
  });
  return loadLanes(b, lanes, vectors());
}

SmallVector<Value> KeyVisits::emitColumns(const KeyBlock &keys,
                                          ValueRange subtracted,
                                          ValueRange sums) {
  storeLanes(b, subtracted, offsets);
  storeLanes(b, sums, lanes);
  forEachVector([&](Value lane) {
    // An empty list is the common case and saves the pass over the sums.
    b.ifThen(runs->isNotEmpty(b, listOf(lane)), [&] {
      Value offset = b.loadVector(offsets, lane);
      SmallVector<Value> sum = runs->forEach(
          b, listOf(lane), b.loadVector(lanes, lane),
          [&](Value first, Value last, ValueRange carried) {
            return emitRunWeights(first, last, lane, offset, carried);
          });
      b.storeVector(sum[0], lanes, lane);
      forEachChannelTile(b, context.op.getValueDim(), context.tiles.column.rows,
                         [&](Value channel, int64_t rows) {
                           emitProductTile(keys, channel, {rows, 1}, lane,
                                           listOf(lane), {});
                         });
    });
  });
  return loadLanes(b, lanes, vectors());
}

SmallVector<Value> KeyVisits::forEachRun(const KeyBlock &keys, Value list,
                                         ValueRange carried,
                                         KeyRuns::Body body) {
  if (!runs)
    return body(b.index(0), rowCount(keys), carried);
  return runs->forEach(b, list, carried, body);
}

void KeyVisits::emitProductTile(const KeyBlock &keys, Value channel,
                                RegisterTile tile, Value firstLane, Value list,
                                ValueRange factors) {
  auto lane = [&](int64_t vector) {
    return b.add(firstLane, vector * b.getLanes());
  };
  SmallVector<Value> start;
  for (int64_t row = 0; row < tile.rows; ++row)
    for (int64_t vector = 0; vector < tile.vectors; ++vector) {
      Value sum = b.loadVector(outputs, {b.add(channel, row), lane(vector)});
      if (!factors.empty())
        sum = b.create<arith::MulFOp>(sum, factors[vector]);
      start.push_back(sum);
    }
  ContractionKernel kernel{
      tile, context.tiles.unroll,
      [&](int64_t row, Value key) {
        return values.load(b, b.add(keys.start, key), b.add(channel, row));
      },
      [&](int64_t vector, Value key) {
        return b.loadVector(buffers.logits, {key, lane(vector)});
      }};
  int64_t keysPerStep = 1;
  if (context.usesPairs()) {
    keysPerStep = 2;
    Value firstPair = b.floorDiv(keys.start, 2);
    kernel.loadRow = [&, firstPair](int64_t row, Value pair) {
      return values.loadPair(b, b.add(firstPair, pair),
                             b.mul(b.add(channel, row), 2));
    };
    kernel.loadLanes = [&](int64_t vector, Value pair) {
      return b.loadPairs(weights, {pair, b.mul(lane(vector), 2)});
    };
    kernel.ofPairs = true;
  }
  int64_t multiple = context.keyMultiple() / keysPerStep;
  SmallVector<Value> sums = forEachRun(
      keys, list, start, [&](Value begin, Value end, ValueRange accumulators) {
        return kernel.emit(b, b.floorDiv(begin, keysPerStep),
                           b.floorDiv(end, keysPerStep), accumulators,
                           /*exact=*/multiple % context.tiles.unroll == 0);
      });
  for (int64_t row = 0; row < tile.rows; ++row)
    for (int64_t vector = 0; vector < tile.vectors; ++vector)
      b.storeVector(sums[row * tile.vectors + vector], outputs,
                    {b.add(channel, row), lane(vector)});
}

/// With tile registers, which cannot scale what they add to.
void KeyVisits::emitUnitProduct(const KeyBlock &keys, ValueRange factors) {
  int64_t channels = context.op.getValueDim();
  b.loop(b.index(0), b.index(channels), 1, [&](Value channel) {
    for (auto [vector, factor] : llvm::enumerate(factors)) {
      SmallVector<Value> at{channel, b.index(int64_t(vector) * b.getLanes())};
      Value sum = b.loadVector(outputs, at);
      b.storeVector(b.create<arith::MulFOp>(sum, factor), outputs, at);
    }
  });
  TileValues tiles{prologue.getPairedValues(),
                   visitor->batch,
                   visitor->kvHead,
                   b.floorDiv(keys.start, context.tiles.strip),
                   weights,
                   outputs};
  emitTileValues(context, tiles, [&](ValueRange carried, KeyRuns::Body body) {
    return forEachRun(keys, wholeList(), carried, body);
  });
}

void KeyVisits::emitValueProduct(const KeyBlock &keys, ValueRange factors) {
  if (context.usesTiles())
    return emitUnitProduct(keys, factors);
  RegisterTile tile = context.tiles.tile;
  forEachChannelTile(b, context.op.getValueDim(), tile.rows,
                     [&](Value channel, int64_t rows) {
                       emitProductTile(keys, channel, {rows, tile.vectors},
                                       b.index(0), wholeList(), factors);
                     });
}
