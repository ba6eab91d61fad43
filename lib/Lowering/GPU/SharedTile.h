// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_GPU_SHAREDTILE_H
#define POSENC_LOWERING_GPU_SHAREDTILE_H

#include "posenc/Lowering/LoopEmitter.h"

namespace mlir::posenc {

/// Who runs the code: a thread of a block of one dimension.
struct ThreadPlace {
  ThreadPlace(LoopEmitter &b, Value thread, int64_t threads);

  Value thread, warp, lane;
  /// Of a fragment: its row (or, with `column`, its pair of columns).
  Value fragmentRow, fragmentColumn;
  int64_t threads;
};

/// The dynamic shared memory of a block: memref<?xi8>.
Value dynamicSharedMemory(LoopEmitter &b);

/// Stages of rows of channels in shared memory. Chunks of 16 bytes
/// of a row stand at their number exclusive-or the last three bits of the
/// row's, so that eight rows of one column lie in different banks, unless only
/// rows are read, whose addresses then differ by constants.
class SharedTile {
public:
  /// At `offset` bytes of the dynamic shared memory `memory` (memref<?xi8>).
  SharedTile(LoopEmitter &b, Value memory, int64_t offset, FloatType element,
             int64_t stages, int64_t rows, int64_t channels,
             bool swizzled = true);
  int64_t bytes() const;

  /// Begins to copy rows [first, first + rows) of a memref into a stage, all
  /// threads of the block together; `at` gives the indices of a row and a
  /// channel. Rows from `end` on, which are not read, become 0. Channels lie
  /// side by side and rows start at multiples of 16 bytes.
  void copy(const ThreadPlace &place, Value source,
            function_ref<SmallVector<Value>(Value, Value)> at, Value first,
            Value end, Value stage);

  /// Four matrices of the tile, 8 rows by a chunk, as fragments, vector<4x2x
  /// element> (of f32: 4x1): of rows `row` on and the two chunks of `channel`
  /// on. Matrices 0 and 1 differ by rows and 2 and 3 follow in channels; with
  /// `byChannel` the other way round. With `transposed` each, of 16 bits, is
  /// transposed.
  Value load(const ThreadPlace &place, Value stage, Value row, int64_t channel,
             bool byChannel, bool transposed);
  /// `count` neighbouring channels of a row, of one chunk, as f32, from `first`
  /// + `channel` on, of one line if the latter is no multiple of it.
  Value loadChannels(Value stage, Value row, Value first, int64_t channel,
                     int64_t count);
  void storeChannels(Value values, Value stage, Value row, Value first);
  /// Channels of what one instruction copies.
  int64_t chunkChannels() { return 128 / element.getWidth(); }

private:
  int64_t lineChannels() { return 8 * chunkChannels(); }
  SmallVector<Value> channelsAt(Value stage, Value row, Value first,
                                int64_t channel);
  /// Where a chunk of a row begins, among the channels.
  Value chunkAt(Value row, Value chunk);

  LoopEmitter &b;
  FloatType element;
  int64_t rows, channels;
  bool swizzled;
  /// [stage][row][channel]
  Value memref;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_GPU_SHAREDTILE_H
