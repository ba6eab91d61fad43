// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_DOTPRODUCTS_H
#define POSENC_LOWERING_CPU_DOTPRODUCTS_H

#include "LoopEmitter.h"
#include "posenc/Analysis/TileShape.h"
#include <functional>

namespace mlir::posenc {

/// Products of few rows with as many keys as a vector has lanes, lanes over
/// channels: what the contraction kernel is where lanes would be mostly empty.
/// Keys are read in place, each once for all rows of the tile.
struct DotProducts {
  /// tile.vectors rows by tile.rows keys at a time; tile.rows is a power of two
  /// and divides the lanes.
  RegisterTile tile;
  int64_t channels;
  /// A vector of channels from `channel` on; the first `count` lanes, 0 in the
  /// others.
  std::function<Value(int64_t row, Value channel, int64_t count)> loadRow;
  std::function<Value(int64_t key, Value channel, int64_t count)> loadKey;

  /// One vector per row of the tile, lane j of which belongs to key j.
  SmallVector<Value> emit(LoopEmitter &b) const;

private:
  SmallVector<Value> emitSums(LoopEmitter &b, int64_t firstKey) const;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_DOTPRODUCTS_H
