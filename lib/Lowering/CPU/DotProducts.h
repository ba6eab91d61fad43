// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_DOTPRODUCTS_H
#define POSENC_LOWERING_CPU_DOTPRODUCTS_H

#include "posenc/Analysis/TileShape.h"
#include "posenc/Lowering/LoopEmitter.h"
#include <functional>

namespace mlir::posenc {

/// Products of few rows with vectors of keys, lanes over channels: what the
/// contraction kernel is where lanes would be mostly empty. Keys are read in
/// place, each once for all rows.
struct DotProducts {
  /// Rows by keys at a time.
  int64_t rows, keys;
  int64_t channels;
  /// Vectors of channels that are read of a key at once.
  int64_t vectorsAtOnce;
  /// Whether vectors hold pairs of bf16, neighbours along the channels, whose
  /// number is then a multiple of what is read at once.
  bool ofPairs;
  /// A vector of a row from `place` on, and vector `number` of those that are
  /// read of a key at `channel`, which meets the row at the same place. The
  /// first `count` lanes, 0 in the others.
  std::function<Value(int64_t row, Value place, int64_t count)> loadRow;
  std::function<Value(Value key, Value channel, int64_t number, int64_t count)>
      loadKey;
  /// Code beside what is read of a key from `channel` on.
  std::function<void(Value key, Value channel)> besideKey;
  /// Scratch [lane of keys][vector of keys, lane]. What is summed in registers
  /// before it is stored stays in the first-level cache beside the keys that
  /// stream through it.
  Value partial;

  /// One vector per vector of keys and row, lane j of which belongs to key j of
  /// the vector. `keyAt` gives the number of a key. The keys at work are of
  /// different vectors where there are several, so that memory is read in that
  /// many forward streams.
  using KeyAt = function_ref<Value(int64_t vector, Value lane)>;
  SmallVector<Value> emit(LoopEmitter &b, int64_t vectors, KeyAt keyAt) const;

private:
  struct Key {
    Value number;
    int64_t vector;
    Value lane;
  };
  void emitKeys(LoopEmitter &b, ArrayRef<Key> keys) const;
  /// Of the lanes, one for each row, a power of two of them.
  int64_t blocks() const { return llvm::PowerOf2Ceil(rows); }
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_DOTPRODUCTS_H
