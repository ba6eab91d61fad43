// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "DotProducts.h"
#include "PanelTransfer.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::posenc;

/// Sums of lanes whose numbers differ in bit `bit`: those of `first` where the
/// bit is 0, those of `second` where it is 1.
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

/// Folds a power of two of vectors into one, from the lanes' bit `bit` down:
/// vector i is then in the lanes whose bits from there on down are i.
static Value foldVectors(LoopEmitter &b, SmallVector<Value> vectors,
                         int64_t bit) {
  for (; vectors.size() > 1; bit /= 2) {
    size_t half = vectors.size() / 2;
    for (size_t i = 0; i < half; ++i)
      vectors[i] = foldLanes(b, vectors[i], vectors[half + i], bit);
    vectors.truncate(half);
  }
  return vectors.front();
}

SmallVector<Value> DotProducts::loadRows(LoopEmitter &b, Value channel,
                                         int64_t number, int64_t count) const {
  SmallVector<Value> vectors;
  for (int64_t row = 0; row < rows; ++row)
    vectors.push_back(
        loadRow(row, b.add(channel, number * b.getLanes()), count));
  return vectors;
}

/// Adds the products over the channels of one step.
SmallVector<Value> DotProducts::emitStep(LoopEmitter &b, ArrayRef<Key> keys,
                                         Value channel, int64_t count,
                                         RowsAt rowsAt,
                                         ValueRange carried) const {
  SmallVector<Value> sums(carried);
  for (const Key &key : keys)
    besideKey(key.number, channel);
  auto multiply = [&](int64_t i, size_t key, ArrayRef<Value> rowLanes) {
    Value keyLanes = loadKey(keys[key].number, channel, i, count);
    for (int64_t row = 0; row < rows; ++row) {
      Value &sum = sums[key * rows + row];
      sum = ofPairs ? b.addPairProducts(keyLanes, rowLanes[row], sum)
                    : b.fma(keyLanes, rowLanes[row], sum);
    }
  };
  // Held in registers: the rest of all keys, or of all rows.
  if (int64_t(keys.size()) <= rows) {
    for (int64_t i = 0; i < vectorsAtOnce; ++i) {
      SmallVector<Value> rowLanes = rowsAt(i);
      for (size_t key = 0; key < keys.size(); ++key)
        multiply(i, key, rowLanes);
    }
    return sums;
  }
  SmallVector<SmallVector<Value>> rowLanes;
  for (int64_t i = 0; i < vectorsAtOnce; ++i)
    rowLanes.push_back(rowsAt(i));
  for (size_t key = 0; key < keys.size(); ++key)
    for (int64_t i = 0; i < vectorsAtOnce; ++i)
      multiply(i, key, rowLanes[i]);
  return sums;
}

SmallVector<Value> DotProducts::sumInLoop(LoopEmitter &b, ArrayRef<Key> keys,
                                          ValueRange start) const {
  auto emitAt = [&](Value channel, int64_t count, ValueRange carried) {
    auto rowsAt = [&](int64_t i) { return loadRows(b, channel, i, count); };
    return emitStep(b, keys, channel, count, rowsAt, carried);
  };
  int64_t whole = channels - channels % stepChannels(b);
  SmallVector<Value> sums =
      b.loop(b.index(0), b.index(whole), stepChannels(b), start,
             [&](Value channel, ValueRange carried) {
               return emitAt(channel, b.getLanes(), carried);
             });
  if (whole < channels)
    sums = emitAt(b.index(whole), channels - whole, sums);
  return sums;
}

/// The vectors of all rows, by vector of channels as sumInLine meets them.
SmallVector<SmallVector<Value>> DotProducts::loadAllRows(LoopEmitter &b) const {
  SmallVector<SmallVector<Value>> held;
  for (int64_t channel = 0; channel < channels; channel += stepChannels(b))
    for (int64_t i = 0; i < vectorsAtOnce; ++i)
      held.push_back(loadRows(b, b.index(channel), i,
                              std::min(b.getLanes(), channels - channel)));
  return held;
}

SmallVector<Value> DotProducts::sumInLine(LoopEmitter &b, const Key &key,
                                          ArrayRef<SmallVector<Value>> held,
                                          ValueRange start) const {
  SmallVector<Value> sums(start);
  for (int64_t channel = 0; channel < channels; channel += stepChannels(b)) {
    auto rowsAt = [&](int64_t i) { return held[i]; };
    sums = emitStep(b, key, b.index(channel),
                    std::min(b.getLanes(), channels - channel), rowsAt, sums);
    held = held.drop_front(vectorsAtOnce);
  }
  return sums;
}

/// Stores the products of these keys with all rows, one vector for each key:
/// row r in block r of its lanes, not yet summed over the lanes of the block.
void DotProducts::store(LoopEmitter &b, ArrayRef<Key> keys,
                        ValueRange sums) const {
  int64_t lanes = b.getLanes();
  for (auto [number, key] : llvm::enumerate(keys)) {
    SmallVector<Value> ofKey(sums.slice(number * rows, rows));
    ofKey.resize(blocks(), b.constant(0.0));
    b.storeVector(foldVectors(b, std::move(ofKey), lanes / 2), partial,
                  {key.lane, b.index(key.vector * lanes)});
  }
}

SmallVector<Value> DotProducts::emit(LoopEmitter &b, int64_t vectors,
                                     KeyAt keyAt) const {
  // One lane of each of several vectors, or neighbouring lanes of one.
  int64_t step = std::max<int64_t>(1, keys / vectors);
  SmallVector<SmallVector<Value>> held;
  if (keys == 1)
    held = loadAllRows(b);
  b.loop(b.index(0), b.index(b.getLanes()), step, [&](Value first) {
    for (int64_t vector = 0; vector < vectors; vector += keys) {
      SmallVector<Key> together;
      for (int64_t v = vector; v < std::min(vectors, vector + keys); ++v)
        for (int64_t offset = 0; offset < step; ++offset) {
          Value lane = b.add(first, offset);
          together.push_back({keyAt(v, lane), v, lane});
        }
      SmallVector<Value> none(rows * together.size(), b.constant(0.0));
      store(b, together,
            held.empty() ? sumInLoop(b, together, none)
                         : sumInLine(b, together.front(), held, none));
    }
  });
  SmallVector<Value> products;
  int64_t width = b.getLanes() / blocks();
  for (int64_t vector = 0; vector < vectors; ++vector) {
    SmallVector<Value> groups;
    for (int64_t first = 0; first < b.getLanes(); first += width) {
      SmallVector<Value> perKey;
      for (int64_t lane = first; lane < first + width; ++lane)
        perKey.push_back(b.loadVector(
            partial, {b.index(lane), b.index(vector * b.getLanes())}));
      groups.push_back(foldVectors(b, std::move(perKey), width / 2));
    }
    llvm::append_range(products,
                       ArrayRef(emitTranspose(b, groups)).take_front(rows));
  }
  return products;
}
