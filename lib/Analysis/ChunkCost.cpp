// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/ChunkCost.h"
#include "mlir/IR/BuiltinTypes.h"

using namespace mlir;
using namespace mlir::posenc;

static double productCost(const Machine &machine, int64_t elementBits,
                          ContractionSizes sizes) {
  ContractionTiles tiles = chooseContractionTiles(machine, elementBits, sizes);
  double vectors = double(llvm::divideCeil(sizes.lanes, tiles.lanes));
  return contractionCycles(machine, tiles, sizes) + 2 * vectors * sizes.rows +
         150;
}

double posenc::chunkCycles(const Machine &machine, const ChunkSizes &sizes,
                           int64_t chunk) {
  int64_t rows = sizes.group * chunk;
  auto product = [&](int64_t rows, int64_t lanes, int64_t steps) {
    return productCost(machine, sizes.elementBits, {rows, lanes, steps});
  };
  double cycles = product(rows, sizes.valueDim, sizes.headDim) +
                  product(sizes.headDim, sizes.valueDim, chunk);
  if (sizes.running)
    cycles += product(rows, chunk, sizes.headDim) +
              product(rows, sizes.valueDim, chunk);
  return cycles;
}

/// Features of queries and keys, before and after transforms, values, results,
/// pairs and the state.
static int64_t chunkBytes(const ChunkSizes &sizes, int64_t chunk) {
  int64_t rows = sizes.group * chunk;
  int64_t elements = 2 * rows * sizes.headDim + 2 * chunk * sizes.headDim +
                     (rows + chunk) * sizes.valueDim +
                     sizes.headDim * sizes.valueDim;
  if (sizes.running)
    elements += rows * chunk;
  return elements * sizes.elementBits / 8;
}

int64_t posenc::chooseChunk(const Machine &machine, const ChunkSizes &sizes) {
  constexpr int64_t least = 16;
  int64_t best = least;
  double bestCycles = chunkCycles(machine, sizes, least) / least;
  for (int64_t chunk = 2 * least;
       chunkBytes(sizes, chunk) <= machine.l2Bytes / 16; chunk *= 2) {
    double cycles = chunkCycles(machine, sizes, chunk) / double(chunk);
    if (cycles < bestCycles) {
      best = chunk;
      bestCycles = cycles;
    }
  }
  if (ShapedType::isDynamic(sizes.tokens))
    return best;
  return std::clamp<int64_t>(sizes.tokens, 1, best);
}
