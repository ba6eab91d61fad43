// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Logits.h"
#include "Kernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::posenc;

/// How many distances the pairs of a tile that computes logits have at most.
static int64_t distancesOfTile(const AttentionContext &context) {
  if (context.decodes)
    return context.tiles.lanes;
  int64_t most = 0;
  const AttentionTiles &tiles = context.tiles;
  for (RegisterTile tile : {tiles.tile, tiles.column, tiles.sweep})
    most = std::max(most, tile.rows + tile.vectors * tiles.lanes - 1);
  return most;
}

ScoreTables::ScoreTables(AttentionContext &context)
    : distances(context, context.tiles.queryBlock),
      hinges(context, context.tiles.queryBlock, distancesOfTile(context)) {}

void ScoreTables::release() {
  distances.release();
  hinges.release();
}

namespace {
class LogitTileEmitter {
public:
  LogitTileEmitter(AttentionContext &context, const QueryBlock &block,
                   const LogitBuffers &buffers, const LogitTile &tile);
  SmallVector<Value> emit(ValueRange maxima);

private:
  PairVector pairsAt(int64_t row, int64_t vector);
  /// Those of the tile, whose last row has the least distances.
  HingeTile hinges() {
    return HingeTile(context, buffers.tables.hinges, block.batch, block.head,
                     b.add(block.firstQuery, lane(0)), keys.back(),
                     mayLackKeys ? std::nullopt
                                 : std::optional(tile.tile.rows - 1));
  }
  Value lane(int64_t vector) {
    return b.add(tile.queries.firstLane, vector * b.getLanes());
  }
  Value firstKey() { return b.add(tile.keyBlockStart, tile.row); }
  SmallVector<Value> products();
  SmallVector<Value> storedProducts();
  /// By what queries as they are packed leave to the sums.
  Value scaled(Value product);

  AttentionContext &context;
  const QueryBlock &block;
  const LogitBuffers &buffers;
  const LogitTile &tile;
  LoopEmitter &b;
  /// Whether rows may lie past the last key.
  bool mayLackKeys;
  /// Local key per row; those past the end repeat the last one.
  SmallVector<Value> keys;
};
} // namespace

LogitTileEmitter::LogitTileEmitter(AttentionContext &context,
                                   const QueryBlock &block,
                                   const LogitBuffers &buffers,
                                   const LogitTile &tile)
    : context(context), block(block), buffers(buffers), tile(tile),
      b(context.b),
      mayLackKeys(tile.masked && context.keyMultiple() % tile.tile.rows != 0) {
  Value last = b.sub(block.keyEnd, b.index(1));
  for (int64_t row = 0; row < tile.tile.rows; ++row) {
    Value key = b.add(firstKey(), row);
    keys.push_back(mayLackKeys ? b.min(key, last) : key);
  }
}

PairVector LogitTileEmitter::pairsAt(int64_t row, int64_t vector) {
  IrDomain &domain = context.lanes;
  return {block.batch,
          block.head,
          b.add(block.firstQuery, lane(vector)),
          keys[row],
          /*lanesAreKeys=*/false,
          tile.queries.positions[vector],
          block.keyPosition(context, domain.integer(keys[row]))};
}

SmallVector<Value> LogitTileEmitter::storedProducts() {
  SmallVector<Value> products;
  for (int64_t row = 0; row < tile.tile.rows; ++row)
    for (int64_t vector = 0; vector < tile.tile.vectors; ++vector)
      products.push_back(
          b.loadVector(buffers.logits, {b.add(tile.row, row), lane(vector)}));
  return products;
}

SmallVector<Value> LogitTileEmitter::products() {
  SmallVector<Value> start(tile.tile.rows * tile.tile.vectors, b.constant(0.0));
  bool pairs = context.usesPairs();
  auto keyAt = [&](int64_t row) {
    return buffers.firstKey ? b.sub(keys[row], buffers.firstKey) : keys[row];
  };
  ContractionKernel kernel{
      tile.tile, context.tiles.unroll,
      [&](int64_t row, Value k) { return buffers.keys.load(b, keyAt(row), k); },
      [&](int64_t vector, Value k) {
        return b.loadVector(buffers.queries, {k, lane(vector)});
      }};
  if (pairs) {
    kernel.loadRow = [&](int64_t row, Value k) {
      return buffers.keys.loadPair(b, keyAt(row), b.mul(k, 2));
    };
    kernel.loadLanes = [&](int64_t vector, Value k) {
      return b.loadPairs(buffers.queries, {k, b.mul(lane(vector), 2)});
    };
    kernel.ofPairs = true;
  }
  int64_t channels = context.op.getHeadDim();
  int64_t steps = pairs ? llvm::divideCeil(channels, 2) : channels;
  return kernel.emit(b, b.index(0), b.index(steps), start,
                     /*exact=*/steps % context.tiles.unroll == 0);
}

Value LogitTileEmitter::scaled(Value product) {
  double scale = context.productScale();
  return scale == 1.0 ? product
                      : b.create<arith::MulFOp>(product, b.constant(scale));
}

/// The largest of some vectors, in a tree: a chain would be bound by latency. A
/// NaN may hide other values; it makes its row NaN anyway.
static Value largest(LoopEmitter &b, SmallVector<Value> values) {
  while (values.size() > 1) {
    SmallVector<Value> next;
    for (size_t i = 0; i + 1 < values.size(); i += 2)
      next.push_back(b.maxIgnoringNaN(values[i], values[i + 1]));
    if (values.size() % 2)
      next.push_back(values.back());
    values = std::move(next);
  }
  return values.front();
}

SmallVector<Value> LogitTileEmitter::emit(ValueRange maxima) {
  // Before the products, beside which it is found.
  HingeTile hinges = this->hinges();
  SmallVector<Value> sums = context.usesTiles() ? storedProducts() : products();
  SmallVector<Value> raised(maxima);
  SmallVector<SmallVector<Value>> logits(tile.tile.vectors);
  for (int64_t row = 0; row < tile.tile.rows; ++row)
    for (int64_t vector = 0; vector < tile.tile.vectors; ++vector) {
      Value exists;
      if (tile.masked)
        exists = mayLackKeys ? b.less(b.add(firstKey(), row), block.keyEnd)
                             : context.scalars.constantBool(true);
      Value sum = sums[row * tile.tile.vectors + vector];
      PairVector pairs = pairsAt(row, vector);
      pairs.run.hinges = &hinges;
      pairs.run.vector = vector;
      pairs.run.diagonal = row - vector * b.getLanes();
      Value logit = emitPairLogits(context, buffers.tables.distances, pairs,
                                   scaled(sum), exists);
      if (!context.usesTiles() || logit != sum)
        b.storeVector(logit, buffers.logits,
                      {b.add(tile.row, row), lane(vector)});
      logits[vector].push_back(logit);
    }
  for (auto [vector, values] : llvm::enumerate(logits))
    raised[vector] = b.maxIgnoringNaN(largest(b, values), raised[vector]);
  return raised;
}

SmallVector<Value> posenc::emitLogitTile(AttentionContext &context,
                                         const QueryBlock &block,
                                         const LogitBuffers &buffers,
                                         const LogitTile &tile,
                                         ValueRange maxima) {
  return LogitTileEmitter(context, block, buffers, tile).emit(maxima);
}
