// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Schedule.h"
#include "Kernel.h"
#include "TileProducts.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::posenc;

KeyVisits::KeyVisits(AttentionContext &context, ContentPrologue &prologue,
                     const DistanceTables &distances,
                     const FusedOptions &options, Value batch, Value kvHead)
    : context(context), prologue(prologue), options(options), b(context.b),
      buffers{prologue.keys(batch, kvHead), Value(), Value(),
              b.alloc({context.tiles.keyBlock, context.tiles.queryBlock}),
              distances},
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
    runs.emplace(b, 1 + columns(),
                 context.tiles.keyBlock / context.tiles.strip);
}

void KeyVisits::release() {
  b.create<memref::DeallocOp>(buffers.logits);
  for (Value buffer : {keyBuffer, weights})
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

SmallVector<Value> KeyVisits::StripState::flatten() const {
  SmallVector<Value> values(maxima);
  llvm::append_range(values, lengths);
  return values;
}

KeyVisits::StripState KeyVisits::stripState(ValueRange values) const {
  return {SmallVector<Value>(values.take_front(vectors())),
          SmallVector<Value>(values.drop_front(vectors()))};
}

RowState
posenc::emitUnlessExcluded(AttentionContext &context, const QueryBlock &block,
                           const KeyBlock &keys, RowState state,
                           function_ref<RowState(Value allKept)> visit) {
  LoopEmitter &b = context.b;
  Value lastKey = b.sub(b.add(keys.start, keys.count), b.index(1));
  BoxClass box = emitBoxClass(context, block, block.firstQuery, block.lastQuery,
                              keys.start, lastKey);
  return RowState::unflatten(b.choose(
      box.noneKept, [&] { return state.flatten(); },
      [&] { return visit(box.allKept).flatten(); }));
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
  StripState strips{state.maxima, {}};
  if (usesStrips()) {
    for (int64_t list = 0; list <= columns(); ++list)
      strips.lengths.push_back(runs->clear(b, list));
    strips = emitStrips(keys, strips, allKept);
  } else {
    strips = emitLogits(keys, strips);
  }

  Rescaling rescaling = emitRescaling(b, state, strips.maxima);
  Value all = usesStrips() ? strips.lengths[0] : Value();
  state.sums = forEachRun(
      keys, 0, all, state.sums, [&](Value begin, Value end, ValueRange sums) {
        return emitRunWeights(begin, end, 0, rescaling, sums);
      });
  emitValueProduct(keys, all, rescaling.factors);
  if (!usesStrips())
    return state;
  for (int64_t vector = 0; vector < columns(); ++vector) {
    Value length = strips.lengths[listOf(vector)];
    state.sums[vector] =
        forEachRun(keys, listOf(vector), length, state.sums[vector],
                   [&](Value begin, Value end, ValueRange sums) {
                     return emitRunWeights(begin, end, vector, rescaling, sums);
                   })[0];
    emitColumnProduct(keys, vector, length);
  }
  return state;
}

SmallVector<Value> KeyVisits::emitRunWeights(Value begin, Value end,
                                             int64_t firstVector,
                                             const Rescaling &rescaling,
                                             ValueRange sums) {
  ValueRange subtracted =
      ValueRange(rescaling.subtracted).slice(firstVector, sums.size());
  if (context.usesPairs())
    return emitPairWeights(b, buffers.logits, weights, begin, end, firstVector,
                           subtracted, sums);
  return emitWeights(b, buffers.logits, begin, end, firstVector, subtracted,
                     sums);
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
  // Terms and masks of so many vectors are in registers together.
  RegisterTile sweep{8 / vectors(), vectors()};
  return b.loop(begin, end, strip, maxima, [&](Value row, ValueRange carried) {
    emitTileLogits(context, {prologue.getPairedKeys(), visitor->batch,
                             visitor->kvHead, b.add(keys.start, row),
                             buffers.queries, buffers.logits, row});
    return b.loop(row, b.add(row, strip), sweep.rows, carried,
                  [&](Value first, ValueRange values) {
                    return emitLogitTile(context, *visitor, buffers,
                                         {sweep, 0, keys.start, first, masked},
                                         values);
                  });
  });
}

/// Register tiles over rows [begin, end) of the key block; `tile.rows` divides
/// their number.
SmallVector<Value> KeyVisits::emitTiles(const KeyBlock &keys, Value begin,
                                        Value end, RegisterTile tile,
                                        int64_t firstVector, bool masked,
                                        ValueRange maxima) {
  if (context.usesTiles())
    return emitTileStrips(keys, begin, end, masked, maxima);
  return b.loop(
      begin, end, tile.rows, maxima, [&](Value row, ValueRange carried) {
        return emitLogitTile(context, *visitor, buffers,
                             {tile, firstVector, keys.start, row, masked},
                             carried);
      });
}

KeyVisits::StripState KeyVisits::emitLogits(const KeyBlock &keys,
                                            StripState state) {
  RegisterTile tile = context.tiles.tile;
  int64_t step = rowStep();
  count(1, b.mul(b.ceilDiv(keys.count, context.tiles.strip), vectors()));
  Value whole = b.mul(b.floorDiv(keys.count, step), step);
  state.maxima = emitTiles(keys, b.index(0), whole, tile, 0, /*masked=*/false,
                           state.maxima);
  int64_t keyTotal = context.op.getKeySizes()[2];
  bool mayLeaveRows = ShapedType::isDynamic(keyTotal) || keyTotal % step != 0 ||
                      context.op.getValidLength();
  if (mayLeaveRows) {
    // Runs once or not at all.
    Value end = b.mul(b.ceilDiv(keys.count, step), step);
    state.maxima =
        emitTiles(keys, whole, end, tile, 0, /*masked=*/true, state.maxima);
  }
  return state;
}

KeyVisits::StripState KeyVisits::emitStrips(const KeyBlock &keys,
                                            StripState state, Value allKept) {
  return stripState(b.loop(
      b.index(0), keys.count, context.tiles.strip, state.flatten(),
      [&](Value begin, ValueRange carried) {
        return emitStrip(keys, begin, stripState(carried), allKept).flatten();
      }));
}

KeyVisits::StripState KeyVisits::emitStrip(const KeyBlock &keys, Value begin,
                                           StripState state, Value allKept) {
  Value first = b.add(keys.start, begin);
  Value last = b.add(first, context.tiles.strip - 1);
  BoxClass strip = emitBoxClass(context, *visitor, visitor->firstQuery,
                                visitor->lastQuery, first, last);
  IrDomain &scalars = context.scalars;
  Value kept = scalars.andBool(scalars.orBool(allKept, strip.allKept),
                               b.less(last, visitor->keyEnd));
  // The last query block may lack vectors, which then are not computed.
  if (columns())
    kept = scalars.andBool(kept, hasQueries(vectors() - 1));
  return stripState(b.choose(
      kept, [&] { return emitKeptStrip(keys, begin, state).flatten(); },
      [&] { return emitMixedStrip(keys, begin, state).flatten(); }));
}

KeyVisits::StripState KeyVisits::emitKeptStrip(const KeyBlock &keys,
                                               Value begin, StripState state) {
  Value end = b.add(begin, context.tiles.strip);
  count(1, b.index(vectors()));
  state.maxima = emitTiles(keys, begin, end, context.tiles.tile, 0,
                           /*masked=*/false, state.maxima);
  state.lengths[0] = runs->append(b, 0, state.lengths[0], begin, end);
  return state;
}

Value KeyVisits::queryOfVector(int64_t vector) {
  return b.min(b.add(visitor->firstQuery, vector * b.getLanes()),
               visitor->lastQuery);
}

Value KeyVisits::hasQueries(int64_t vector) {
  return b.less(b.add(visitor->firstQuery, vector * b.getLanes() - 1),
                visitor->lastQuery);
}

KeyVisits::StripState KeyVisits::emitMixedStrip(const KeyBlock &keys,
                                                Value begin, StripState state) {
  IrDomain &scalars = context.scalars;
  Value stripEnd = b.add(begin, context.tiles.strip);
  Value end = b.min(stripEnd, keys.count);
  Value rows = context.usesPairs() ? stripEnd : end;
  SmallVector<Value> empty;
  Value someEmpty;
  for (int64_t vector = 0; vector < columns(); ++vector) {
    Value firstQuery = queryOfVector(vector);
    Value lastQuery =
        b.min(b.add(firstQuery, b.getLanes() - 1), visitor->lastQuery);
    BoxClass square = emitBoxClass(context, *visitor, firstQuery, lastQuery,
                                   b.add(keys.start, begin),
                                   b.sub(b.add(keys.start, end), b.index(1)));
    empty.push_back(
        scalars.orBool(square.noneKept, scalars.notBool(hasQueries(vector))));
    someEmpty =
        someEmpty ? scalars.orBool(someEmpty, empty.back()) : empty.back();
  }

  auto wholeStrip = [&] {
    StripState result = state;
    count(1, b.index(vectors()));
    result.maxima = emitTiles(keys, begin, stripEnd, context.tiles.tile, 0,
                              /*masked=*/true, state.maxima);
    result.lengths[0] = runs->append(b, 0, state.lengths[0], begin, rows);
    return result.flatten();
  };
  if (!someEmpty)
    return stripState(wholeStrip());
  auto squares = [&] {
    StripState result = state;
    for (int64_t vector = 0; vector < vectors(); ++vector) {
      Value &maximum = result.maxima[vector];
      Value &length = result.lengths[listOf(vector)];
      SmallVector<Value> updated = b.choose(
          empty[vector], [&] { return SmallVector<Value>{maximum, length}; },
          [&] {
            count(1, b.index(1));
            Value raised =
                emitTiles(keys, begin, stripEnd, context.tiles.column, vector,
                          /*masked=*/true, maximum)[0];
            return SmallVector<Value>{
                raised, runs->append(b, listOf(vector), length, begin, rows)};
          });
      maximum = updated[0];
      length = updated[1];
    }
    return result.flatten();
  };
  return stripState(b.choose(someEmpty, squares, wholeStrip));
}

SmallVector<Value> KeyVisits::forEachRun(const KeyBlock &keys, int64_t list,
                                         Value length, ValueRange carried,
                                         KeyRuns::Body body) {
  if (!runs)
    return body(b.index(0), rowCount(keys), carried);
  return runs->forEach(b, list, length, carried, body);
}

void KeyVisits::emitProductTile(const KeyBlock &keys, Value channel,
                                RegisterTile tile, int64_t firstVector,
                                int64_t list, Value length,
                                ValueRange factors) {
  auto lane = [&](int64_t vector) {
    return b.index((firstVector + vector) * b.getLanes());
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
    kernel.multiplyAdd = [&](Value row, Value lanes, Value sum) {
      return b.addPairProducts(row, lanes, sum);
    };
  }
  SmallVector<Value> sums = forEachRun(
      keys, list, length, start,
      [&](Value begin, Value end, ValueRange accumulators) {
        return kernel.emit(b, b.floorDiv(begin, keysPerStep),
                           b.floorDiv(end, keysPerStep), accumulators,
                           /*exact=*/false);
      });
  for (int64_t row = 0; row < tile.rows; ++row)
    for (int64_t vector = 0; vector < tile.vectors; ++vector)
      b.storeVector(sums[row * tile.vectors + vector], outputs,
                    {b.add(channel, row), lane(vector)});
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

/// With tile registers, which cannot scale what they add to.
void KeyVisits::emitUnitProduct(const KeyBlock &keys, Value length,
                                ValueRange factors) {
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
    return forEachRun(keys, 0, length, carried, body);
  });
}

void KeyVisits::emitValueProduct(const KeyBlock &keys, Value length,
                                 ValueRange factors) {
  if (context.usesTiles())
    return emitUnitProduct(keys, length, factors);
  RegisterTile tile = context.tiles.tile;
  forEachChannelTile(b, context.op.getValueDim(), tile.rows,
                     [&](Value channel, int64_t rows) {
                       emitProductTile(keys, channel, {rows, tile.vectors}, 0,
                                       0, length, factors);
                     });
}

void KeyVisits::emitColumnProduct(const KeyBlock &keys, int64_t vector,
                                  Value length) {
  // An empty list is the common case and saves the pass over the sums.
  b.ifThen(runs->isNotEmpty(b, length), [&] {
    forEachChannelTile(b, context.op.getValueDim(), context.tiles.column.rows,
                       [&](Value channel, int64_t rows) {
                         emitProductTile(keys, channel, {rows, 1}, vector,
                                         listOf(vector), length, {});
                       });
  });
}
