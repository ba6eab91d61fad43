// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/WarpTiles.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::posenc;

static constexpr int64_t registersOfThread = 255, otherRegisters = 56;
static constexpr int64_t elementBytes = 2, lineElements = 64;

static int64_t registers(const WarpTiles &tiles, int64_t headDim,
                         int64_t valueDim, int64_t pairOperands) {
  return valueDim / 2 + tiles.keyBlock / 2 + tiles.keyBlock / 4 +
         (tiles.keepsQueries ? headDim / 4 : 0) +
         pairOperands * tiles.keyBlock / 2 + otherRegisters;
}

WarpTiles posenc::chooseWarpTiles(int64_t headDim, int64_t valueDim,
                                  int64_t pairOperands) {
  WarpTiles tiles;
  for (bool keeps : {true, false})
    for (int64_t keys : {128, 64, 32}) {
      tiles.keepsQueries = keeps;
      tiles.keyBlock = keys;
      // Room for what ptxas needs beyond the estimate.
      if (registers(tiles, headDim, valueDim, pairOperands) <=
          registersOfThread - 30)
        return tiles;
    }
  return tiles;
}

int64_t posenc::sharedChannels(int64_t channels) {
  return llvm::alignTo(channels, lineElements);
}

int64_t posenc::sharedBytes(const WarpTiles &tiles, int64_t headDim,
                            int64_t valueDim) {
  int64_t keysAndValues = sharedChannels(headDim) + sharedChannels(valueDim);
  return elementBytes * (tiles.queryBlock() * sharedChannels(headDim) +
                         tiles.stages * tiles.keyBlock * keysAndValues);
}
