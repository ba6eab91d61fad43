// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/WarpTiles.h"
#include "mlir/Dialect/DLTI/DLTI.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::posenc;

static constexpr int64_t lineBytes = 128, rowsOfFragment = 16;

static int64_t registers(const WarpTiles &tiles, int64_t headDim,
                         int64_t valueDim, int64_t pairOperands) {
  int64_t otherRegisters =
      tiles.unit == WarpUnit::tf32 ? 76 + 8 * pairOperands : 68;
  int64_t weights = tiles.unit == WarpUnit::narrow ? tiles.keyBlock / 4 : 0;
  int64_t queries =
      tiles.keepsQueries ? headDim * tiles.elementBytes() / 8 : headDim / 32;
  int64_t ofRows = valueDim / 2 + tiles.keyBlock / 2 + weights + queries;
  return tiles.rows / rowsOfFragment * ofRows +
         pairOperands * (tiles.keyBlock / 2 + 1) + otherRegisters;
}

std::optional<WarpTiles>
posenc::chooseWarpTiles(int64_t headDim, int64_t valueDim, int64_t pairOperands,
                        int64_t sharedLimit, std::optional<int64_t> queries,
                        WarpUnit unit) {
  WarpTiles tiles;
  tiles.unit = unit;
  bool isWide = unit != WarpUnit::narrow;
  auto registerLimit = [&] {
    if (tiles.rows == rowsOfFragment)
      return isWide && tiles.keepsQueries ? 215 : 229;
    return isWide && !tiles.keepsQueries ? 210 : 252;
  };
  auto choose = [&](ArrayRef<int64_t> keyBlocks) {
    for (bool keeps : {true, false})
      for (int64_t keys : keyBlocks) {
        // Threads that multiply share what they read, and keep none of it.
        if (keeps && unit == WarpUnit::fma)
          continue;
        tiles.keepsQueries = keeps;
        tiles.keyBlock = keys;
        if (registers(tiles, headDim, valueDim, pairOperands) <=
                registerLimit() &&
            sharedBytes(tiles, headDim, valueDim) <= sharedLimit)
          return true;
      }
    return false;
  };
  tiles.rows = 2 * rowsOfFragment;
  if (!queries || *queries > tiles.queryBlock() / 2)
    if (choose({64, 32}))
      return tiles;
  tiles.rows = rowsOfFragment;
  SmallVector<int64_t> keyBlocks{128, 64, 32};
  if (isWide && headDim > 128)
    keyBlocks = {32};
  if (choose(keyBlocks) || choose({16}))
    return tiles;
  return std::nullopt;
}

Attribute posenc::gpuEntryOf(Operation *op, StringRef name) {
  FailureOr<Attribute> entry = dlti::query(op, {StringRef("GPU"), name});
  return succeeded(entry) ? *entry : Attribute();
}

StringRef posenc::chipOf(Operation *op) {
  auto name = dyn_cast_or_null<StringAttr>(gpuEntryOf(op, "chip"));
  return name ? name.getValue() : "sm_80";
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

int64_t posenc::sharedChannels(int64_t channels, int64_t elementBytes) {
  return llvm::alignTo(channels, lineBytes / elementBytes);
}

int64_t posenc::sharedBytes(const WarpTiles &tiles, int64_t headDim,
                            int64_t valueDim) {
  int64_t head = sharedChannels(headDim, tiles.elementBytes());
  int64_t value = sharedChannels(valueDim, tiles.elementBytes());
  return tiles.elementBytes() *
         (tiles.queryBlock() * head +
          tiles.stages * tiles.keyBlock * (head + value));
}
