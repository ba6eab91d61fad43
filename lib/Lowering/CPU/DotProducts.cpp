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

/// Stores the products of these keys with all rows, one vector for each key:
/// row r in block r of its lanes, not yet summed over the lanes of the block.
void DotProducts::emitKeys(LoopEmitter &b, ArrayRef<Key> keys) const {
  int64_t lanes = b.getLanes();
  auto emitStep = [&](Value channel, int64_t count, ValueRange carried) {
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
    SmallVector<SmallVector<Value>> rowLanes(vectorsAtOnce);
    auto loadRows = [&](int64_t i) {
      for (int64_t row = 0; row < rows; ++row)
        rowLanes[i].push_back(loadRow(row, b.add(channel, i * lanes), count));
    };
    // Held in registers: the rest of all keys, or of all rows.
    if (int64_t(keys.size()) <= rows) {
      for (int64_t i = 0; i < vectorsAtOnce; ++i) {
        loadRows(i);
        for (size_t key = 0; key < keys.size(); ++key)
          multiply(i, key, rowLanes[i]);
      }
      return sums;
    }
    for (int64_t i = 0; i < vectorsAtOnce; ++i)
      loadRows(i);
    for (size_t key = 0; key < keys.size(); ++key)
      for (int64_t i = 0; i < vectorsAtOnce; ++i)
        multiply(i, key, rowLanes[i]);
    return sums;
  };
  int64_t step = vectorsAtOnce * lanes * (ofPairs ? 2 : 1);
  int64_t whole = channels - channels % step;
  SmallVector<Value> sums(rows * keys.size(), b.constant(0.0));
  sums = b.loop(b.index(0), b.index(whole), step, sums,
                [&](Value channel, ValueRange carried) {
                  return emitStep(channel, lanes, carried);
                });
  if (whole < channels)
    sums = emitStep(b.index(whole), channels - whole, sums);
  for (auto [number, key] : llvm::enumerate(keys)) {
    SmallVector<Value> ofKey(ArrayRef(sums).slice(number * rows, rows));
    ofKey.resize(blocks(), b.constant(0.0));
    b.storeVector(foldVectors(b, std::move(ofKey), lanes / 2), partial,
                  {key.lane, b.index(key.vector * lanes)});
  }
}

SmallVector<Value> DotProducts::emit(LoopEmitter &b, int64_t vectors,
                                     KeyAt keyAt) const {
  // One lane of each of several vectors, or neighbouring lanes of one.
  int64_t step = std::max<int64_t>(1, keys / vectors);
  b.loop(b.index(0), b.index(b.getLanes()), step, [&](Value first) {
    for (int64_t vector = 0; vector < vectors; vector += keys) {
      SmallVector<Key> together;
      for (int64_t v = vector; v < std::min(vectors, vector + keys); ++v)
        for (int64_t offset = 0; offset < step; ++offset) {
          Value lane = b.add(first, offset);
          together.push_back({keyAt(v, lane), v, lane});
        }
      emitKeys(b, together);
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
