// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "TileProducts.h"
#include "mlir/Dialect/AMX/AMXDialect.h"

using namespace mlir;
using namespace mlir::posenc;

/// Tiles of rows that are multiplied together.
static constexpr int64_t rowTiles = 2;

namespace {
class TileEmitter {
public:
  explicit TileEmitter(AttentionContext &context)
      : b(context.b), laneTiles(context.tiles.tile.vectors),
        operand(
            amx::TileType::get({unitTileSize, unitTileDepth}, b.getBF16Type())),
        result(
            amx::TileType::get({unitTileSize, unitTileSize}, b.getF32Type())) {}

  /// Row tile `i`, or lane tile `i`, of a reduction step.
  using Load = function_ref<Value(int64_t i)>;
  SmallVector<Value> multiply(ValueRange sums, Load rows, Load lanes);
  Value load(Value memref, ValueRange indices) {
    return b.create<amx::TileLoadOp>(operand, memref, indices);
  }
  SmallVector<Value> zeros();
  /// All sums at [row + 16 i][16 j] of a matrix [row][lane].
  SmallVector<Value> loadSums(Value matrix, Value row);
  void storeSums(ValueRange sums, Value matrix, Value row);

private:
  SmallVector<Value> at(Value row, int64_t number) {
    return {b.add(row, number / laneTiles * unitTileSize),
            b.index(number % laneTiles * unitTileSize)};
  }

  LoopEmitter &b;
  int64_t laneTiles;
  amx::TileType operand, result;
};
} // namespace

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

SmallVector<Value> TileEmitter::loadSums(Value matrix, Value row) {
  SmallVector<Value> sums;
  for (int64_t number = 0; number < rowTiles * laneTiles; ++number)
    sums.push_back(b.create<amx::TileLoadOp>(result, matrix, at(row, number)));
  return sums;
}

void TileEmitter::storeSums(ValueRange sums, Value matrix, Value row) {
  for (auto [number, sum] : llvm::enumerate(sums))
    b.create<amx::TileStoreOp>(matrix, at(row, number), sum);
}

void posenc::emitTileLogits(AttentionContext &context, const TileLogits &at) {
  LoopEmitter &b = context.b;
  TileEmitter tiles(context);
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
  tiles.storeSums(sums, at.logits, at.row);
}

void posenc::emitTileValues(
    AttentionContext &context, const TileValues &at,
    function_ref<SmallVector<Value>(ValueRange carried, KeyRuns::Body body)>
        forEachRun) {
  LoopEmitter &b = context.b;
  TileEmitter tiles(context);
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
  b.loop(b.index(0), b.index(channels), rowTiles * unitTileSize,
         [&](Value channel) {
           SmallVector<Value> sums = forEachRun(
               tiles.loadSums(at.outputs, channel),
               [&](Value begin, Value end, ValueRange carried) {
                 return b.loop(begin, end, unitTileDepth, carried,
                               [&](Value key, ValueRange values) {
                                 return emitStrip(key, channel, values);
                               });
               });
           tiles.storeSums(sums, at.outputs, channel);
         });
}
