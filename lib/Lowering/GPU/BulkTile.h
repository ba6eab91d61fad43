// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_GPU_BULKTILE_H
#define POSENC_LOWERING_GPU_BULKTILE_H

#include "posenc/Lowering/LoopEmitter.h"

namespace mlir::posenc {

/// A block's dynamic shared memory from where the swizzle repeats, which takes
/// up to `slack` bytes more than what is used.
class SharedMemory {
public:
  static constexpr int64_t slack = 1024;

  explicit SharedMemory(LoopEmitter &b);
  /// A pointer (address space 3) to a byte of it; `offset` is an index.
  Value at(Value offset) const;
  /// The same as an i64.
  Value addressOf(Value offset) const;

private:
  LoopEmitter &b;
  Value start;
};

/// mbarriers side by side in shared memory, each with a parity that its waiters
/// keep.
class Mbarriers {
public:
  static constexpr int64_t bytesOfOne = 8;

  Mbarriers(const SharedMemory &memory, LoopEmitter &b, int64_t offset)
      : memory(&memory), b(&b), offset(offset) {}
  Value at(Value number) const;
  /// One thread, before the barrier that all threads pass.
  void init(int64_t number, int64_t arrivals) const;
  void arrive(Value number) const;
  /// The arrival of one thread, and of bytes that TMA brings.
  void arriveExpecting(Value number, int64_t bytes) const;
  /// Until the phase of `parity` (i32) is over.
  void wait(Value number, Value parity) const;

private:
  const SharedMemory *memory;
  LoopEmitter *b;
  int64_t offset;
};

/// Stages of rows of channels of 16 bits in shared memory, as TMA writes and
/// wgmma reads them: columns of 64 channels one after another, each of lines of
/// 128 bytes whose eight chunks of 16 bytes change places with the row
/// (128-byte swizzle; PTX ISA, "Strides" of matrix descriptors).
class BulkTile {
public:
  BulkTile(const SharedMemory &memory, LoopEmitter &b, int64_t offset,
           int64_t rows, int64_t channels);
  /// Of one stage.
  int64_t bytes() const;

  /// On the host: the tensor map of the memref that `view` shows, in boxes of
  /// `rows` by 64 channels. A pointer.
  static Value createMap(LoopEmitter &b, const MatrixView &view, int64_t rows);
  /// One thread begins to copy `rows` rows from `first` on; what the tensor
  /// does not have becomes 0. The barrier is to expect bytes().
  void copy(Value map, const MatrixView &source, Value first, Value stage,
            Value barrier) const;

  /// Descriptors of rows from `row` (a multiple of 8) on by the 16 channels of
  /// a step, along which products are summed up; and of the 16 rows of a step
  /// by all channels, where rows are.
  Value alongChannels(Value stage, Value row, int64_t step) const;
  Value alongRows(Value stage, int64_t step) const;
  /// `count` neighbouring channels of a row, of one chunk, as f32.
  Value loadChannels(FloatType element, Value stage, Value row, Value channel,
                     int64_t count) const;
  void storeChannels(FloatType element, Value values, Value stage, Value row,
                     Value channel) const;
  /// Orders what the thread has written there before products.
  static void fenceWrites(LoopEmitter &b);
  /// `threads` threads make the rows from `first` on 0, of which each is number
  /// `thread`, and order that before products; they are to meet after it.
  void clearRows(Value stage, Value first, Value thread, int64_t threads) const;

private:
  Value descriptor(Value offset, int64_t byte, int64_t leading) const;
  /// In shared memory: the place of a chunk in a line of a column, as it lies.
  Value chunkAt(Value stage, Value row, Value column, Value chunk) const;
  /// A pointer to a channel, where the swizzle has moved it.
  Value channelAt(Value stage, Value row, Value channel) const;
  /// In shared memory.
  Value offsetOf(Value stage) const {
    return b->add(b->mul(stage, bytes()), offset);
  }

  const SharedMemory *memory;
  LoopEmitter *b;
  int64_t offset, rows, channels;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_GPU_BULKTILE_H
