// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_GPU_WARPPRODUCTS_H
#define POSENC_LOWERING_GPU_WARPPRODUCTS_H

#include "SharedTile.h"
#include "WarpState.h"
#include "posenc/Analysis/WarpTiles.h"
#include <memory>

namespace mlir::posenc {

/// Where a block has its queries, and a stage of keys and values.
struct WarpOperands {
  SharedTile queries, keys, values;
  int64_t headDim, valueDim;
};

/// The two products of attention for the queries of a warp, from shared memory:
/// what differs by the unit that multiplies.
class WarpProducts {
public:
  WarpProducts(LoopEmitter &b, const WarpTiles &tiles, const ThreadPlace &place,
               WarpOperands &operands)
      : b(b), tiles(tiles), place(place), operands(operands) {}
  virtual ~WarpProducts() = default;
  static std::unique_ptr<WarpProducts> create(LoopEmitter &b,
                                              const WarpTiles &tiles,
                                              const ThreadPlace &place,
                                              WarpOperands &operands);

  /// Before the first product, once queries are in shared memory.
  virtual void loadQueries() {}
  /// For each sixteen of queries those with all keys of a stage.
  virtual SmallVector<SmallVector<FragmentSums>> multiplyKeys(Value stage) = 0;
  /// Adds the values of a stage, weighted as QueryRows::emitWeights says for
  /// each sixteen.
  virtual void multiplyValues(Value stage, ArrayRef<SmallVector<Value>> weights,
                              WarpStates &states) = 0;

protected:
  int64_t parts() const { return tiles.rows / fragmentRows; }
  int64_t keyTiles() const { return tiles.keyBlock / fragmentColumns; }
  /// The first query of a sixteen, as a row of shared memory.
  Value firstRow(int64_t part) {
    return b.add(b.mul(place.warp, tiles.rows), part * fragmentRows);
  }
  SmallVector<SmallVector<FragmentSums>> noSums();

  LoopEmitter &b;
  const WarpTiles &tiles;
  const ThreadPlace &place;
  WarpOperands &operands;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_GPU_WARPPRODUCTS_H
