// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/TileShape.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::posenc;

/// How much of a port one operand load takes up in practice.
static constexpr double loadWeight = 1.6;
/// A loop iteration of fewer multiply-adds shows its own overhead.
static constexpr int64_t iterationWork = 48;
/// Vectors of logits whose terms and masks fit the registers together.
static constexpr int64_t sweepVectors = 8;
/// More query blocks together would fill the second-level cache with sums.
static constexpr int64_t maxSpan = 8;
/// Tasks of one contraction that keep a few threads evenly busy; half as many
/// with tile registers.
static constexpr int64_t wantedTasks = 16;
/// What a multiply-add with lanes over keys costs by one with lanes over
/// queries: sums over lanes come on top.
static constexpr double decodeWeight = 1.5;
/// The part of an attention's products that loops of their own have to save.
static constexpr double leastSaved = 0.1;
/// Results of one task below which packing and copying weigh as much as more
/// threads would help.
static constexpr int64_t leastResults = 4096;

double posenc::registerTileCost(const Machine &machine, RegisterTile tile) {
  int64_t multiplyAdds = tile.rows * tile.vectors;
  int64_t loads = tile.rows + tile.vectors;
  if (multiplyAdds + tile.vectors + 1 > machine.vectorRegisters)
    return std::numeric_limits<double>::infinity();
  double cycles = std::max({double(multiplyAdds) / machine.fmaUnits,
                            loadWeight * loads / machine.loadPorts,
                            double(machine.fmaLatency)});
  return cycles / multiplyAdds;
}

RegisterTile posenc::chooseRows(const Machine &machine, int64_t vectors) {
  RegisterTile best{1, vectors};
  for (int64_t rows = 2; rows < machine.vectorRegisters; rows *= 2)
    if (registerTileCost(machine, {rows, vectors}) <
        registerTileCost(machine, best))
      best.rows = rows;
  return best;
}

RegisterTile posenc::chooseRegisterTile(const Machine &machine,
                                        int64_t maxVectors) {
  RegisterTile best = chooseRows(machine, 1);
  for (int64_t vectors = 2; vectors <= maxVectors; ++vectors) {
    RegisterTile tile = chooseRows(machine, vectors);
    if (registerTileCost(machine, tile) < registerTileCost(machine, best))
      best = tile;
  }
  return best;
}

/// Vectors that `count` lanes fill, at most what the register file could hold.
static int64_t vectorsFor(const Machine &machine, int64_t count,
                          int64_t lanes) {
  if (ShapedType::isDynamic(count))
    return machine.vectorRegisters;
  return std::clamp<int64_t>(
      llvm::divideCeil(std::max<int64_t>(count, 1), lanes), 1,
      machine.vectorRegisters);
}

static int64_t chooseUnroll(RegisterTile tile) {
  return llvm::PowerOf2Ceil(
      llvm::divideCeil(iterationWork, tile.rows * tile.vectors));
}

/// The largest power of two times `unit` that is at most `limit`, at least
/// `unit`.
static int64_t doublings(int64_t unit, int64_t limit) {
  int64_t size = unit;
  while (2 * size <= limit)
    size *= 2;
  return size;
}

Type posenc::computedType(Type stored) {
  bool isNarrow = stored.isF16() || stored.isBF16();
  return isNarrow ? Float32Type::get(stored.getContext()) : stored;
}

/// Cycles per vector of results and pair of reduction steps; infinite where the
/// machine has no such unit.
static double productCycles(const Machine &machine, ProductUnit unit) {
  constexpr double none = std::numeric_limits<double>::infinity();
  switch (unit) {
  case ProductUnit::vector:
    return 2.0 / machine.fmaUnits;
  case ProductUnit::pairs:
    // Instructions for pairs are as wide as these registers.
    return machine.pairDotRate == 0 || machine.vectorBits < 256 ||
                   machine.vectorBits > 512
               ? none
               : 1.0 / (machine.fmaUnits * machine.pairDotRate);
  case ProductUnit::tiles:
    break;
  }
  // A row of a tile has to be one vector.
  bool fits = machine.tileProductCycles && machine.lanes(32) == unitTileSize;
  return fits ? double(machine.tileProductCycles) /
                    (unitTileSize * unitTileDepth / 2)
              : none;
}

ProductUnit posenc::chooseProductUnit(const Machine &machine, Type stored) {
  ProductUnit best = ProductUnit::vector;
  if (!stored.isBF16())
    return best;
  for (ProductUnit unit : {ProductUnit::pairs, ProductUnit::tiles})
    if (productCycles(machine, unit) < productCycles(machine, best))
      best = unit;
  return best;
}

/// Keys by queries of a strip that masks see as one, and what is computed of it
/// at once.
static void chooseBlocks(AttentionTiles &tiles, const Machine &machine,
                         int64_t maxVectors) {
  if (tiles.unit == ProductUnit::tiles) {
    // Two by two tiles: a product per operand that is loaded.
    tiles.tile = chooseRegisterTile(machine, std::min<int64_t>(2, maxVectors));
    tiles.strip = 2 * unitTileSize;
  } else {
    tiles.tile = chooseRegisterTile(machine, maxVectors);
    // Strips as long as vectors are wide cut a diagonal into squares.
    tiles.strip = std::max(tiles.lanes, tiles.tile.rows);
  }
  tiles.column = {std::min(chooseRows(machine, 1).rows, tiles.strip), 1};
}

AttentionTiles posenc::chooseAttentionTiles(const Machine &machine, Type stored,
                                            int64_t queries) {
  int64_t computedBits = computedType(stored).getIntOrFloatBitWidth();
  AttentionTiles tiles;
  tiles.unit = chooseProductUnit(machine, stored);
  tiles.lanes = machine.lanes(computedBits);
  chooseBlocks(tiles, machine, vectorsFor(machine, queries, tiles.lanes));
  tiles.queryBlock = tiles.tile.vectors * tiles.lanes;
  // Scores take three quarters of the first-level cache; queries and the stream
  // of keys and values share the rest. Weights as pairs lie beside their
  // scores. A multiple of the query block keeps the diagonal of a query block
  // inside one key block.
  int64_t scoreBits = computedBits;
  if (tiles.unit != ProductUnit::vector)
    scoreBits += stored.getIntOrFloatBitWidth();
  int64_t scoreRow = tiles.queryBlock * scoreBits / 8;
  tiles.keyBlock = doublings(std::max(tiles.queryBlock, tiles.strip),
                             machine.l1Bytes * 3 / 4 / scoreRow);
  tiles.unroll = chooseUnroll(tiles.tile);
  tiles.sweep = {std::max<int64_t>(1, sweepVectors / tiles.tile.vectors),
                 tiles.tile.vectors};
  // A key and its value are two elements per channel, as the kernel reads them,
  // and a pair of channels of both costs two times `vectors` products.
  int64_t readBits = tiles.unit == ProductUnit::vector
                         ? computedBits
                         : stored.getIntOrFloatBitWidth();
  double cycles = 2 * tiles.tile.vectors * productCycles(machine, tiles.unit);
  tiles.span =
      std::min<int64_t>(maxSpan, int64_t(std::ceil(4 * readBits / 8 / cycles)));
  tiles.wantedTasks = wantedTasks;
  return tiles;
}

/// The tile within `rows` by `vectors` that covers them at least cost; rows are
/// powers of two where asked for. `more` is what a tile costs per multiply-add
/// beyond registerTileCost.
static RegisterTile chooseCover(const Machine &machine, int64_t rows,
                                int64_t vectors, bool powersOfTwo,
                                function_ref<double(RegisterTile)> more) {
  RegisterTile best;
  double least = std::numeric_limits<double>::infinity();
  for (int64_t r = 1; r <= rows; r = powersOfTwo ? 2 * r : r + 1)
    for (int64_t v = 1; v <= vectors; ++v) {
      RegisterTile tile{r, v};
      int64_t covered = llvm::alignTo(rows, r) * llvm::alignTo(vectors, v);
      double cost = (registerTileCost(machine, tile) + more(tile)) * covered;
      if (cost < least) {
        least = cost;
        best = tile;
      }
    }
  return best;
}

static double unlessFull(const Machine &machine, int64_t registers,
                         double cost) {
  return registers <= machine.vectorRegisters
             ? cost
             : std::numeric_limits<double>::infinity();
}

/// DecodeTiles::dots, where the rest of the tiles says how keys are read.
static RegisterTile chooseDots(const Machine &machine, const DecodeTiles &tiles,
                               Type stored, int64_t rows, int64_t headDim) {
  int64_t lanes = machine.lanes(computedType(stored).getIntOrFloatBitWidth());
  int64_t keyVectors =
      llvm::divideCeil(headDim, tiles.pairsKeys ? 2 * lanes : lanes);
  // Keys of one stream that are read together are as many streams.
  int64_t keys = tiles.asksAhead ? lanes : tiles.streams;
  auto more = [&](RegisterTile tile) {
    // Rows that one key at a time meets stay in registers.
    double cost = keys == 1 && tile.vectors > 1
                      ? unlessFull(machine, tile.vectors * keyVectors, 0)
                      : 0;
    if (stored.isF32() || tiles.pairsKeys)
      return cost;
    // Keys are widened once for all rows, whatever the tile: the next while one
    // is multiplied, and what holds the other halves waits as well.
    int64_t halves = tiles.splitsKeys ? std::min(tile.rows, tile.vectors) : 0;
    return unlessFull(
        machine, tile.rows * tile.vectors + tile.vectors + 2 + halves, cost);
  };
  return chooseCover(machine, keys, rows, /*powersOfTwo=*/true, more);
}

DecodeTiles posenc::chooseDecodeTiles(const Machine &machine, Type stored,
                                      int64_t rows, int64_t headDim,
                                      int64_t valueDim) {
  int64_t elementBits = computedType(stored).getIntOrFloatBitWidth();
  int64_t lanes = machine.lanes(elementBits);
  auto splits = [&](int64_t channels) {
    return stored.isBF16() && channels % (2 * lanes) == 0;
  };
  DecodeTiles tiles;
  tiles.pairsKeys =
      splits(headDim) && productCycles(machine, ProductUnit::pairs) <
                             productCycles(machine, ProductUnit::vector);
  tiles.splitsKeys = splits(headDim) && !tiles.pairsKeys;
  tiles.asksAhead = machine.vectorBits < 8 * cacheLineBytes;
  tiles.streams = machine.readStreams;
  tiles.dots = chooseDots(machine, tiles, stored, rows, headDim);
  // The next key's values are widened while one's are multiplied.
  auto widening = [&](RegisterTile tile) {
    if (stored.isF32())
      return 0.0;
    double operations = splits(valueDim) && tile.vectors % 2 == 0 ? 1 : 2;
    return unlessFull(machine, tile.rows * tile.vectors + 2 * tile.vectors + 1,
                      operations / machine.fmaUnits / double(tile.rows));
  };
  tiles.product = chooseCover(machine, rows, llvm::divideCeil(valueDim, lanes),
                              /*powersOfTwo=*/false, widening);
  tiles.splitsValues = splits(valueDim) && tiles.product.vectors % 2 == 0;
  int64_t unit = tiles.streams * lanes, elementBytes = elementBits / 8;
  tiles.keyBlock = doublings(unit, machine.l1Bytes / (rows * elementBytes));
  tiles.madeBlock =
      std::min(tiles.keyBlock,
               doublings(unit, machine.l2Bytes / 8 / (headDim * elementBytes)));
  if (tiles.asksAhead)
    tiles.keyBlock = tiles.madeBlock;
  int64_t valueRow = valueDim * stored.getIntOrFloatBitWidth() / 8;
  tiles.valueBlock =
      std::min(unit, doublings(lanes, machine.l1Bytes / 4 / valueRow));
  return tiles;
}

bool posenc::decodeIsCheaper(const Machine &machine, int64_t elementBits,
                             int64_t queries, int64_t group) {
  int64_t lanes = machine.lanes(elementBits);
  return !ShapedType::isDynamic(queries) && queries * group <= lanes &&
         decodeWeight * queries < lanes * llvm::divideCeil(queries, lanes);
}

int64_t posenc::chooseQueriesApart(const Machine &machine, Type stored,
                                   int64_t queries, int64_t group) {
  int64_t bits = computedType(stored).getIntOrFloatBitWidth();
  int64_t lanes = machine.lanes(bits);
  if (ShapedType::isDynamic(queries) || queries < lanes ||
      chooseProductUnit(machine, stored) != ProductUnit::vector)
    return 0;
  int64_t rest = queries % lanes;
  double vectors = llvm::divideCeil(queries, lanes);
  double saved = 1 - decodeWeight * rest / lanes;
  return rest && saved >= leastSaved * vectors &&
                 decodeIsCheaper(machine, bits, rest, group)
             ? rest
             : 0;
}

double posenc::attentionCycles(const Machine &machine,
                               const AttentionTiles &tiles, bool decodes,
                               double pairs, int64_t channels) {
  constexpr double weightOperations = 14;
  ProductUnit unit = decodes ? ProductUnit::vector : tiles.unit;
  double products = productCycles(machine, unit) * (decodes ? decodeWeight : 1);
  double weights = weightOperations / machine.fmaUnits;
  if (unit == ProductUnit::tiles)
    weights *= 2;
  return pairs / tiles.lanes * (channels / 2.0 * products + weights);
}

/// Halves the longer side of a task's results until there are as many tasks as
/// wanted or results are few: the sum of both sides is what a task reads.
static void splitIntoTasks(ContractionTiles &tiles, int64_t rowUnit,
                           const ContractionSizes &sizes) {
  // Halves of a task on tile registers take a fifth longer than the whole (512
  // x 8192 x 2048, Emerald Rapids), and all of them a few milliseconds.
  int64_t wanted = tiles.usesTiles ? wantedTasks / 2 : wantedTasks;
  if (ShapedType::isDynamic(sizes.lanes))
    return;
  int64_t panels = llvm::divideCeil(sizes.lanes, tiles.panel);
  tiles.panelBlock = std::clamp<int64_t>(panels, 1, tiles.panelBlock);
  // A size nobody knows gives tasks enough.
  if (ShapedType::isDynamic(sizes.rows))
    return;
  auto tasks = [&] {
    return llvm::divideCeil(sizes.rows, tiles.rowBlock) *
           llvm::divideCeil(panels, tiles.panelBlock);
  };
  auto isLarge = [&] {
    return tiles.rowBlock * tiles.panelBlock * tiles.panel > leastResults;
  };
  while (isLarge() && int64_t(tasks()) < wanted) {
    bool splitsRows = tiles.rowBlock > rowUnit &&
                      (tiles.rowBlock >= tiles.panelBlock * tiles.panel ||
                       tiles.panelBlock == 1);
    if (splitsRows)
      tiles.rowBlock /= 2;
    else if (tiles.panelBlock > 1)
      tiles.panelBlock = llvm::divideCeil(tiles.panelBlock, 2);
    else
      return;
  }
}

/// Steps of a panel that takes a third of the first-level cache, past which
/// rows and results stream, in whole `unit`s. More than `maxDepth` would only
/// unroll into longer copies.
static int64_t chooseDepth(const Machine &machine, int64_t stepBytes,
                           int64_t unit, int64_t steps) {
  constexpr int64_t maxDepth = 512;
  int64_t limit = std::min(maxDepth, machine.l1Bytes / 3 / stepBytes);
  if (!ShapedType::isDynamic(steps))
    limit = std::min<int64_t>(limit, llvm::alignTo(steps, unit));
  return std::max(unit, limit / unit * unit);
}

/// Rows and panels of a task, whose f32 results take 1 / `share` of the
/// second-level cache, and rows a quarter at most. Before sizes limit them
/// lanes are two to eight times as many as rows, since each task copies its
/// rows once for all its lanes.
static void chooseTask(ContractionTiles &tiles, const Machine &machine,
                       int64_t operandBytes, int64_t share,
                       const ContractionSizes &sizes) {
  int64_t results = machine.l2Bytes / share / int64_t(sizeof(float));
  int64_t mostRows = machine.l2Bytes / 4 / (tiles.depth * operandBytes);
  int64_t rowUnit = std::max(tiles.lanes, tiles.tile.rows);
  tiles.rowBlock =
      doublings(rowUnit, std::min(mostRows, int64_t(std::sqrt(results / 2))));
  if (!ShapedType::isDynamic(sizes.rows))
    while (tiles.rowBlock > rowUnit && tiles.rowBlock / 2 >= sizes.rows)
      tiles.rowBlock /= 2;
  tiles.panelBlock =
      std::max<int64_t>(1, results / (tiles.rowBlock * tiles.panel));
  splitIntoTasks(tiles, rowUnit, sizes);
}

ContractionTiles posenc::chooseContractionTiles(const Machine &machine,
                                                int64_t elementBits,
                                                const ContractionSizes &sizes) {
  ContractionTiles tiles;
  int64_t bytes = elementBits / 8;
  tiles.lanes = machine.lanes(elementBits);
  tiles.tile = chooseRegisterTile(
      machine, vectorsFor(machine, sizes.lanes, tiles.lanes));
  tiles.panel = tiles.tile.vectors * tiles.lanes;
  int64_t depthUnit = std::max<int64_t>(32, tiles.lanes);
  tiles.depth =
      chooseDepth(machine, tiles.panel * bytes, depthUnit, sizes.steps);
  chooseTask(tiles, machine, bytes, /*share=*/8, sizes);
  tiles.unroll = std::min(chooseUnroll(tiles.tile), depthUnit);
  return tiles;
}

ContractionTiles posenc::chooseTileContraction(const Machine &machine,
                                               const ContractionSizes &sizes) {
  ContractionTiles tiles;
  constexpr int64_t bytes = 2;
  tiles.usesTiles = true;
  tiles.lanes = unitTileSize;
  // Two by two tiles: a product per operand that is loaded.
  tiles.tile = {2 * unitTileSize, 2};
  tiles.panel = tiles.tile.vectors * tiles.lanes;
  tiles.unroll = unitTileDepth;
  tiles.depth =
      chooseDepth(machine, tiles.panel * bytes, tiles.unroll, sizes.steps);
  chooseTask(tiles, machine, bytes, /*share=*/4, sizes);
  return tiles;
}

double posenc::contractionCycles(const Machine &machine,
                                 const ContractionTiles &tiles,
                                 const ContractionSizes &sizes) {
  double rows = llvm::alignTo(sizes.rows, tiles.tile.rows);
  double vectors =
      double(llvm::alignTo(sizes.lanes, tiles.panel)) / tiles.lanes;
  if (tiles.usesTiles)
    return rows * vectors * (sizes.steps / 2.0) *
           productCycles(machine, ProductUnit::tiles);
  return rows * vectors * sizes.steps * registerTileCost(machine, tiles.tile);
}
