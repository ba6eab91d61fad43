// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The products with values of an attention with few queries.
#include "DecodeLoop.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include <limits>

using namespace mlir;
using namespace mlir::posenc;

void DecodeLoop::askFor(const MatrixView &view, int64_t channels, Value key,
                        Value channel, int64_t count) {
  Value lastKey = b.sub(block.keyEnd, b.index(1));
  view.prefetchColumns(b, b.min(key, lastKey),
                       b.min(channel, b.index(channels - 1)), count);
}

/// outputs = outputs * factors + weights * values. What is summed in registers
/// is summed over a few keys, so that the next tile finds their values in the
/// first-level cache.
void DecodeLoop::emitValueProduct(const KeyBlock &keys, Value allKept,
                                  Value factors) {
  int64_t lanes = b.getLanes(), channels = context.op.getValueDim();
  for (int64_t row = 0; row < rows; ++row) {
    Value factor = b.splat(b.lane(factors, row));
    b.loop(b.index(0), b.index(paddedChannels()), lanes, [&](Value channel) {
      Value sum = b.loadVector(outputs, {b.index(row), channel});
      b.storeVector(b.create<arith::MulFOp>(sum, factor), outputs,
                    {b.index(row), channel});
    });
  }
  int64_t span = tiles.product.vectors * lanes;
  int64_t whole = channels - channels % span;
  int64_t left = llvm::divideCeil(channels - whole, lanes);
  b.loop(b.index(0), keys.count, tiles.valueBlock, [&](Value first) {
    KeyBlock some{first,
                  b.min(b.index(tiles.valueBlock), b.sub(keys.count, first))};
    int64_t wholeRows = rows - rows % tiles.product.rows;
    auto emitRowTile = [&](Value row, int64_t count) {
      b.loop(b.index(0), b.index(whole), span, [&](Value channel) {
        emitProductTile(keys, some, allKept, row, channel,
                        {count, tiles.product.vectors}, span);
      });
      if (whole < channels)
        emitProductTile(keys, some, allKept, row, b.index(whole), {count, left},
                        channels - whole);
    };
    // A loop, so that LLVM does not hold the sums of all rows in registers.
    b.loop(b.index(0), b.index(wholeRows), tiles.product.rows,
           [&](Value row) { emitRowTile(row, tiles.product.rows); });
    if (wholeRows < rows)
      emitRowTile(b.index(wholeRows), rows - wholeRows);
  });
}

/// Without more, values that have to be widened are asked for themselves: they
/// are multiplied no faster than memory could be read, so that it has to be
/// read all the time.
void DecodeLoop::askBesideValues(Value key, Value channel, int64_t count) {
  Type stored = getElementTypeOrSelf(valueView.getMemref().getType());
  if (asksAhead)
    askFor(keySource, context.op.getHeadDim(), b.add(key, keyBlock), channel,
           count);
  else if (stored != b.getElement())
    askFor(valueView, context.op.getValueDim(),
           b.add(key, 2 * tiles.valueBlock), channel, count);
}

/// Of keys `some` of a block those that some row sees: a value that is not
/// finite reaches no output through a weight of 0.
SmallVector<Value> DecodeLoop::emitVisible(const KeyBlock &some,
                                           KernelOf kernelOf, ValueRange sums) {
  Value none = b.scalar(-std::numeric_limits<double>::infinity());
  return b.loop(
      some.start, b.add(some.start, some.count), 1, sums,
      [&](Value key, ValueRange carried) {
        Value vector = b.floorDiv(key, b.getLanes());
        Value lane = b.rem(key, b.getLanes());
        Value isSeen = b.create<arith::CmpFOp>(
            arith::CmpFPredicate::UGT, b.load(largest, {vector, lane}), none);
        return b.choose(
            isSeen,
            [&] { return kernelOf(vector).emitSteps(b, lane, 1, carried); },
            [&] { return SmallVector<Value>(carried); });
      });
}

/// All keys `some` of a whole block.
SmallVector<Value> DecodeLoop::emitWhole(const KeyBlock &some,
                                         KernelOf kernelOf, ValueRange sums) {
  Value first = b.floorDiv(some.start, b.getLanes());
  return b.loop(first, b.add(first, tiles.valueBlock / b.getLanes()), 1, sums,
                [&](Value vector, ValueRange carried) {
                  return kernelOf(vector).emit(b, b.index(0),
                                               b.index(b.getLanes()), carried,
                                               /*exact=*/true);
                });
}

/// outputs += weights * values of keys `some` of a block, for rows from
/// `firstRow` on and `channels` channels from `channel` on.
void DecodeLoop::emitProductTile(const KeyBlock &keys, const KeyBlock &some,
                                 Value allKept, Value firstRow, Value channel,
                                 RegisterTile tile, int64_t channels) {
  int64_t lanes = b.getLanes();
  auto column = [&](int64_t vector) { return b.add(channel, vector * lanes); };
  SmallVector<Value> sums;
  for (int64_t row = 0; row < tile.rows; ++row)
    for (int64_t vector = 0; vector < tile.vectors; ++vector)
      sums.push_back(
          b.loadVector(outputs, {b.add(firstRow, row), column(vector)}));
  // Each tile of rows asks for a share of the channels.
  int64_t tilesOfRows = llvm::divideCeil(rows, tiles.product.rows);
  int64_t share = llvm::alignTo(llvm::divideCeil(channels, tilesOfRows), lanes);
  Value shareStart =
      b.add(channel, b.mul(b.floorDiv(firstRow, tiles.product.rows), share));
  auto kernelOf = [&](Value vector) {
    Value firstKey = b.add(keys.start, b.mul(vector, lanes));
    return ContractionKernel{
        tile, /*unroll=*/1,
        [this, firstRow, vector, lanes](int64_t row, Value key) {
          Value ofRow = b.mul(b.add(firstRow, row), lanes);
          return b.load(logits, {vector, b.add(key, ofRow)});
        },
        [this, firstKey, column, channels, lanes, shareStart,
         share](int64_t number, Value key) {
          Value row = b.add(firstKey, key);
          if (number == 0)
            askBesideValues(row, shareStart, share);
          if (tiles.splitsValues)
            return loadHalf(valueView, row, column(number - number % 2),
                            number % 2);
          return valueView.loadFirstLanes(
              b, row, column(number),
              std::min(lanes, channels - number * lanes));
        }};
  };
  sums = b.choose(
      allKept, [&] { return emitWhole(some, kernelOf, sums); },
      [&] { return emitVisible(some, kernelOf, sums); });
  for (int64_t row = 0; row < tile.rows; ++row)
    for (int64_t vector = 0; vector < tile.vectors; ++vector)
      b.storeVector(sums[row * tile.vectors + vector], outputs,
                    {b.add(firstRow, row), column(vector)});
}
