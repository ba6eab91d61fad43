// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/WarpgroupTiles.h"
#include "posenc/Analysis/WarpTiles.h"

using namespace mlir;
using namespace mlir::posenc;

static constexpr int64_t elementBytes = 2, maximalChannels = 256,
                         channelsOfStep = 16;

static int64_t registers(int64_t keyBlock, int64_t valueDim,
                         int64_t pairOperands) {
  constexpr int64_t otherRegisters = 58;
  return valueDim / 2 + keyBlock / 2 + keyBlock / 4 +
         std::max<int64_t>(pairOperands - 1, 0) * keyBlock * 3 / 4 +
         otherRegisters;
}

std::optional<WarpgroupTiles>
posenc::chooseWarpgroupTiles(int64_t headDim, int64_t valueDim,
                             int64_t pairOperands, int64_t sharedLimit) {
  for (int64_t channels : {headDim, valueDim})
    if (channels % channelsOfStep || channels > maximalChannels)
      return std::nullopt;
  WarpgroupTiles tiles;
  for (int64_t keys = 128; keys >= channelsOfStep; keys -= channelsOfStep) {
    tiles.keyBlock = keys;
    if (registers(keys, valueDim, pairOperands) <= tiles.consumerRegisters() &&
        sharedBytes(tiles, headDim, valueDim) <= sharedLimit)
      return tiles;
  }
  return std::nullopt;
}

int64_t posenc::sharedBytes(const WarpgroupTiles &tiles, int64_t headDim,
                            int64_t valueDim) {
  // Barriers, and what it takes to begin at a multiple of 1024.
  constexpr int64_t others = 2048;
  int64_t keysAndValues = sharedChannels(headDim) + sharedChannels(valueDim);
  return elementBytes * (tiles.queryBlock() * sharedChannels(headDim) +
                         tiles.stages * tiles.keyBlock * keysAndValues) +
         others;
}
