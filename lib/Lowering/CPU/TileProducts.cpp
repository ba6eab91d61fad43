// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "TileProducts.h"

using namespace mlir;
using namespace mlir::posenc;

TileEmitter::TileEmitter(LoopEmitter &b, int64_t laneTiles)
    : b(b), laneTiles(laneTiles),
      operand(
          amx::TileType::get({unitTileSize, unitTileDepth}, b.getBF16Type())),
      result(amx::TileType::get({unitTileSize, unitTileSize}, b.getF32Type())) {
}

Value TileEmitter::load(Value memref, ValueRange indices) {
  return b.create<amx::TileLoadOp>(operand, memref, indices);
}

SmallVector<Value> TileEmitter::at(const MatrixView &matrix, Value row,
                                   int64_t number) {
  return matrix.at(b.add(row, number / laneTiles * unitTileSize),
                   b.index(number % laneTiles * unitTileSize));
}

SmallVector<Value> TileEmitter::multiply(ValueRange sums, Load rows,
                                         Load lanes) {
  SmallVector<Value> results, loaded;
  for (int64_t j = 0; j < laneTiles; ++j)
    loaded.push_back(lanes(j));
  for (int64_t i = 0; i < rowTiles; ++i) {
    Value row = rows(i);
    for (int64_t j = 0; j < laneTiles; ++j)
      results.push_back(b.create<amx::TileMulFOp>(result, row, loaded[j],
                                                  sums[i * laneTiles + j]));
  }
  return results;
}

SmallVector<Value> TileEmitter::zeros() {
  SmallVector<Value> sums;
  for (int64_t number = 0; number < rowTiles * laneTiles; ++number)
    sums.push_back(b.create<amx::TileZeroOp>(result));
  return sums;
}

SmallVector<Value> TileEmitter::loadSums(const MatrixView &matrix, Value row) {
  SmallVector<Value> sums;
  for (int64_t number = 0; number < rowTiles * laneTiles; ++number)
    sums.push_back(b.create<amx::TileLoadOp>(result, matrix.getMemref(),
                                             at(matrix, row, number)));
  return sums;
}

void TileEmitter::storeSums(ValueRange sums, const MatrixView &matrix,
                            Value row) {
  for (auto [number, sum] : llvm::enumerate(sums))
    b.create<amx::TileStoreOp>(matrix.getMemref(), at(matrix, row, number),
                               sum);
}

static MatrixView matrixOf(Value buffer) {
  return {buffer, {Value(), Value()}, 0, 1};
}

void posenc::emitTileLogits(AttentionContext &context, const TileLogits &at) {
  LoopEmitter &b = context.b;
  TileEmitter tiles(b, context.tiles.tile.vectors);
  int64_t channels = paddedChannels(context, context.op.getHeadDim());
  SmallVector<Value> sums = b.loop(
      b.index(0), b.index(channels), unitTileDepth, tiles.zeros(),
      [&](Value channel, ValueRange carried) {
        return tiles.multiply(
            carried,
            [&](int64_t i) {
              return tiles.load(at.keys, {at.batch, at.kvHead,
                                          b.add(at.firstKey, i * unitTileSize),
                                          channel});
            },
            [&](int64_t j) {
              return tiles.load(at.queries, {b.floorDiv(channel, 2),
                                             b.index(j * unitTileDepth)});
            });
      });
  tiles.storeSums(sums, matrixOf(at.logits), at.row);
}

void posenc::emitTileValues(
    AttentionContext &context, const TileValues &at,
    function_ref<SmallVector<Value>(ValueRange carried, KeyRuns::Body body)>
        forEachRun) {
  LoopEmitter &b = context.b;
  TileEmitter tiles(b, context.tiles.tile.vectors);
  int64_t channels = paddedChannels(context, context.op.getValueDim());
  auto emitStrip = [&](Value key, Value channel, ValueRange sums) {
    Value strip = b.add(at.firstStrip, b.floorDiv(key, unitTileDepth));
    return tiles.multiply(
        sums,
        [&](int64_t i) {
          return tiles.load(at.values,
                            {at.batch, at.kvHead, strip,
                             b.add(channel, i * unitTileSize), b.index(0)});
        },
        [&](int64_t j) {
          return tiles.load(at.weights,
                            {b.floorDiv(key, 2), b.index(j * unitTileDepth)});
        });
  };
  b.loop(b.index(0), b.index(channels), TileEmitter::rowTiles * unitTileSize,
         [&](Value channel) {
           SmallVector<Value> sums = forEachRun(
               tiles.loadSums(matrixOf(at.outputs), channel),
               [&](Value begin, Value end, ValueRange carried) {
                 return b.loop(begin, end, unitTileDepth, carried,
                               [&](Value key, ValueRange values) {
                                 return emitStrip(key, channel, values);
                               });
               });
           tiles.storeSums(sums, matrixOf(at.outputs), channel);
         });
}
