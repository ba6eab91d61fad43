// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "DotProducts.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::posenc;

/// Of two vectors the sum of lanes that differ in bit `bit`: those of `a` where
/// the bit is 0, those of `b` where it is 1.
static Value foldLanes(LoopEmitter &b, Value first, Value second, int64_t bit) {
  int64_t lanes = b.getLanes();
  SmallVector<int64_t> here, there;
  for (int64_t lane = 0; lane < lanes; ++lane) {
    int64_t of = lane & bit ? lanes : 0;
    here.push_back(of + lane);
    there.push_back(of + (lane ^ bit));
  }
  return b.create<arith::AddFOp>(b.shuffle(first, second, here),
                                 b.shuffle(first, second, there));
}

/// Folds vectors that belong to neighbouring keys, from bit `bit` on, until
/// one is left: lanes that agree in the bits so far sum to the key of that
/// number.
static Value foldKeys(LoopEmitter &b, SmallVector<Value> keys, int64_t bit) {
  for (; keys.size() > 1; bit *= 2) {
    SmallVector<Value> folded;
    for (size_t i = 0; i < keys.size(); i += 2)
      folded.push_back(foldLanes(b, keys[i], keys[i + 1], bit));
    keys = std::move(folded);
  }
  return keys.front();
}

/// Lane sums of the tile over all channels, one vector per row: lane l holds a
/// part of key firstKey + l mod tile.rows.
SmallVector<Value> DotProducts::emitSums(LoopEmitter &b,
                                         int64_t firstKey) const {
  auto emitStep = [&](Value channel, int64_t count, ValueRange carried) {
    SmallVector<Value> sums(carried), rows;
    for (int64_t row = 0; row < tile.vectors; ++row)
      rows.push_back(loadRow(row, channel, count));
    for (int64_t key = 0; key < tile.rows; ++key) {
      Value lanes = loadKey(firstKey + key, channel, count);
      for (int64_t row = 0; row < tile.vectors; ++row) {
        Value &sum = sums[row * tile.rows + key];
        sum = b.fma(lanes, rows[row], sum);
      }
    }
    return sums;
  };
  int64_t lanes = b.getLanes(), whole = channels - channels % lanes;
  SmallVector<Value> sums(tile.rows * tile.vectors, b.constant(0.0));
  sums = b.loop(b.index(0), b.index(whole), lanes, sums,
                [&](Value channel, ValueRange carried) {
                  return emitStep(channel, lanes, carried);
                });
  if (whole < channels)
    sums = emitStep(b.index(whole), channels - whole, sums);
  SmallVector<Value> folded;
  for (int64_t row = 0; row < tile.vectors; ++row)
    folded.push_back(foldKeys(b,
                              llvm::to_vector(ArrayRef<Value>(sums).slice(
                                  row * tile.rows, tile.rows)),
                              1));
  return folded;
}

SmallVector<Value> DotProducts::emit(LoopEmitter &b) const {
  SmallVector<SmallVector<Value>> parts(tile.vectors);
  for (int64_t key = 0; key < b.getLanes(); key += tile.rows)
    for (auto [row, part] : llvm::enumerate(emitSums(b, key)))
      parts[row].push_back(part);
  SmallVector<Value> products;
  for (SmallVector<Value> &part : parts)
    products.push_back(foldKeys(b, std::move(part), tile.rows));
  return products;
}
