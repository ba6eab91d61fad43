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
  /// Rows by keys at a time. With one key all of the rows stay in registers, as
  /// far as these go: a core that waits for memory has room for so many loads,
  /// and those of a key are then most of them.
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
  /// Channels of one step.
  int64_t stepChannels(LoopEmitter &b) const {
    return vectorsAtOnce * b.getLanes() * (ofPairs ? 2 : 1);
  }
  /// Vector `number` of a step at `channel`, of each row.
  SmallVector<Value> loadRows(LoopEmitter &b, Value channel, int64_t number,
                              int64_t count) const;
  using RowsAt = function_ref<SmallVector<Value>(int64_t number)>;
  SmallVector<Value> emitStep(LoopEmitter &b, ArrayRef<Key> keys, Value channel,
                              int64_t count, RowsAt rowsAt,
                              ValueRange carried) const;
  SmallVector<Value> sumInLoop(LoopEmitter &b, ArrayRef<Key> keys,
                               ValueRange start) const;
  SmallVector<SmallVector<Value>> loadAllRows(LoopEmitter &b) const;
  SmallVector<Value> sumInLine(LoopEmitter &b, const Key &key,
                               ArrayRef<SmallVector<Value>> held,
                               ValueRange start) const;
  void store(LoopEmitter &b, ArrayRef<Key> keys, ValueRange sums) const;
  /// Of the lanes, one for each row, a power of two of them.
  int64_t blocks() const { return llvm::PowerOf2Ceil(rows); }
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_DOTPRODUCTS_H
