// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_GPU_ROTATIONS_H
#define POSENC_LOWERING_GPU_ROTATIONS_H

#include "posenc/Lowering/ContentSide.h"

namespace mlir::posenc {

/// A row of channels: neighbours as a vector of f32.
struct RowAccess {
  function_ref<Value(Value channel, int64_t count)> load;
  function_ref<void(Value values, Value channel)> store;
};

/// Rows of channels that threads rotate together.
struct RowsAccess {
  int64_t count;
  /// The local token of a row; it exists.
  function_ref<Value(Value row)> tokenOf;
  function_ref<Value(Value row, Value channel, int64_t count)> load;
  function_ref<void(Value values, Value row, Value channel)> store;
};

/// Cosines and sines of one content transform for one side, in memory of the
/// GPU: f32 [batch][kv head][token][pair], the two leading sizes 1 where
/// nothing depends on them. A kernel has no registers to spare for sines.
class RotationTables {
public:
  /// Emits the kernels that fill them where `context` stands. Rows are of
  /// elements of `width` bits.
  RotationTables(PairContext &context, unsigned encoding, Side side,
                 unsigned width);
  /// Frees them; after what reads them.
  void release(LoopEmitter &b) const;

  const ChannelPairs &getPairs() const { return pairs; }
  /// Neighbouring channels that are read and written at once, no more than 16
  /// bytes, and in how many pieces a row is rotated.
  int64_t chunk() const { return chunkChannels; }
  int64_t pieces() const;

  /// Rotates a piece of the row of a local token.
  void rotate(LoopEmitter &b, Value batch, Value kvHead, Value token,
              Value piece, const RowAccess &row) const;
  /// `threads` threads, of which each is number `thread`, rotate rows of one
  /// head; they are to meet after it.
  void rotateRows(LoopEmitter &b, Value batch, Value kvHead,
                  const RowsAccess &rows, Value thread, int64_t threads) const;

private:
  void evaluate(const ContentSide &source);
  void mix(const ContentSide &source, int64_t terms);
  /// Whether x and y of pairs are neighbours in one chunk.
  bool alternates() const {
    return pairs.pairing == Pairing::interleaved && chunkChannels > 1;
  }
  Value load(LoopEmitter &b, Value table, Value batch, Value kvHead,
             Value token, Value pair, int64_t count) const;

  ChannelPairs pairs;
  int64_t chunkChannels;
  bool perBatch, perHead;
  Value cosine, sine;
};

/// Tables of all content transforms that the kernel of an op applies itself.
struct Rotations {
  explicit Rotations(PairContext &context);
  void release(LoopEmitter &b) const;

  SmallVector<RotationTables> queries, keys;
};

/// Emits before `context` stands kernels that write transformed keys to
/// `target`, a contiguous memref of the key's shape.
void emitRotatedKeys(PairContext &context, Value target);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_GPU_ROTATIONS_H
