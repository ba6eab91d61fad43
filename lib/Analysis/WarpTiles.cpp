// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/WarpTiles.h"
#include "mlir/Dialect/DLTI/DLTI.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::posenc;

static constexpr int64_t elementBytes = 2, lineElements = 64;
static constexpr int64_t rowsOfFragment = 16;

static int64_t registers(const WarpTiles &tiles, int64_t headDim,
                         int64_t valueDim, int64_t pairOperands) {
  constexpr int64_t otherRegisters = 68;
  int64_t ofRows = valueDim / 2 + tiles.keyBlock / 2 + tiles.keyBlock / 4 +
                   headDim / (tiles.keepsQueries ? 4 : 32);
  return tiles.rows / rowsOfFragment * ofRows +
         pairOperands * (tiles.keyBlock / 2 + 1) + otherRegisters;
}

std::optional<WarpTiles>
posenc::chooseWarpTiles(int64_t headDim, int64_t valueDim, int64_t pairOperands,
                        int64_t sharedLimit, std::optional<int64_t> queries) {
  auto fits = [&](const WarpTiles &tiles, int64_t registerLimit) {
    return registers(tiles, headDim, valueDim, pairOperands) <= registerLimit &&
           sharedBytes(tiles, headDim, valueDim) <= sharedLimit;
  };
  WarpTiles tiles;
  tiles.rows = 2 * rowsOfFragment;
  if (!queries || *queries > tiles.queryBlock() / 2)
    for (bool keeps : {true, false})
      for (int64_t keys : {64, 32}) {
        tiles.keepsQueries = keeps;
        tiles.keyBlock = keys;
        if (fits(tiles, 252))
          return tiles;
      }
  tiles.rows = rowsOfFragment;
  for (bool keeps : {true, false})
    for (int64_t keys : {128, 64, 32}) {
      tiles.keepsQueries = keeps;
      tiles.keyBlock = keys;
      if (fits(tiles, 229))
        return tiles;
    }
  return std::nullopt;
}

StringRef posenc::chipOf(Operation *op) {
  if (FailureOr<Attribute> entry =
          dlti::query(op, {StringRef("GPU"), StringRef("chip")});
      succeeded(entry))
    if (auto name = dyn_cast<StringAttr>(*entry))
      return name.getValue();
  return "sm_80";
}

int64_t posenc::sharedBytesOfBlock(Operation *op) {
  StringRef chip = chipOf(op);
  int64_t kilobytes = 227;
  if (chip == "sm_80" || chip == "sm_87")
    kilobytes = 163;
  else if (chip.starts_with("sm_8") || chip.starts_with("sm_12"))
    kilobytes = 99;
  return kilobytes << 10;
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
