// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_SCHEDULE_H
#define POSENC_LOWERING_CPU_SCHEDULE_H

#include "KeyRuns.h"
#include "Logits.h"
#include "OnlineSoftmax.h"
#include "Prologue.h"

namespace mlir::posenc {

/// The loops over keys of one query block.
///
/// Key blocks that a mask excludes are not visited. In one that no mask
/// touches, every register tile runs without mask code. Any other is cut into
/// strips of one vector's length of keys, each of which is again: without mask
/// code where everything is kept; masked over the whole query block; or, where
/// some of its squares (strip by vector of queries) keep nothing, masked square
/// by square over the others. A diagonal thus costs its squares, not its
/// key block.
class KeyLoop {
public:
  KeyLoop(AttentionContext &context, ContentPrologue &prologue,
          const DistanceTables &distances, const QueryBlock &block,
          const FusedOptions &options);
  /// Runs all key blocks; then `sums()` holds sum_j e^(l_ij - m_i) v_j.
  RowState emit();
  /// [channel][query lane]
  Value sums() const { return outputs; }
  Value queries() const { return buffers.queries; }
  void release();

private:
  struct KeyBlock {
    Value start, count;
  };
  /// What the loop over strips carries: maxima and lengths of the run lists.
  struct StripState {
    SmallVector<Value> maxima, lengths;
    SmallVector<Value> flatten() const;
  };
  StripState stripState(ValueRange values) const;

  RowState emitKeyBlock(const KeyBlock &keys, RowState state);
  RowState emitVisit(const KeyBlock &keys, RowState state, Value allKept);
  StripState emitLogits(const KeyBlock &keys, StripState state);
  StripState emitStrips(const KeyBlock &keys, StripState state, Value allKept);
  StripState emitStrip(const KeyBlock &keys, Value begin, StripState state,
                       Value allKept);
  StripState emitKeptStrip(const KeyBlock &keys, Value begin, StripState state);
  StripState emitMixedStrip(const KeyBlock &keys, Value begin,
                            StripState state);
  SmallVector<Value> emitTiles(const KeyBlock &keys, Value begin, Value end,
                               RegisterTile tile, int64_t firstVector,
                               bool masked, ValueRange maxima);
  void emitValueProduct(const KeyBlock &keys, Value length, ValueRange factors);
  void emitColumnProduct(const KeyBlock &keys, int64_t vector, Value length);
  void emitProductTile(const KeyBlock &keys, Value channel, RegisterTile tile,
                       int64_t firstVector, int64_t list, Value length,
                       ValueRange factors);
  SmallVector<Value> forEachRun(const KeyBlock &keys, int64_t list,
                                Value length, ValueRange carried,
                                KeyRuns::Body body) const;
  /// First query of a vector, or the last of the block where there is none.
  Value queryOfVector(int64_t vector);
  /// Whether a vector holds any query.
  Value hasQueries(int64_t vector);
  Value sinkLogit();
  void count(int64_t counter, Value amount);

  bool usesStrips() const;
  int64_t vectors() const { return context.tiles.tile.vectors; }
  /// Run list 0 holds rows computed for all vectors, list 1 + v those of vector
  /// v only.
  int64_t listOf(int64_t vector) const { return 1 + vector; }

  AttentionContext &context;
  ContentPrologue &prologue;
  const QueryBlock &block;
  const FusedOptions &options;
  LoopEmitter &b;
  LogitBuffers buffers;
  /// [key of the key block][channel]; null where keys are read elsewhere.
  Value keyBuffer;
  MatrixView values;
  Value outputs;
  std::optional<KeyRuns> runs;
};

/// Writes o = sums / denominator and the log-sum-exp of the rows of one query
/// block.
void emitResults(AttentionContext &context, const QueryBlock &block,
                 const RowState &state, Value sums);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_SCHEDULE_H
