// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_DECODELOOP_H
#define POSENC_LOWERING_CPU_DECODELOOP_H

#include "Kernel.h"
#include "Logits.h"
#include "OnlineSoftmax.h"
#include "Prologue.h"
#include "Schedule.h"

namespace mlir::posenc {

/// The loops of DecodeSchedule.h for one batch row and kv head.
class DecodeLoop {
public:
  DecodeLoop(AttentionContext &context, ContentPrologue &prologue,
             const ScoreTables &tables, const FusedOptions &options,
             Value batch, Value kvHead);
  void emit();

private:
  /// Keys that all streams take in one turn.
  int64_t unit() { return tiles.streams * b.getLanes(); }
  Value isWhole(const KeyBlock &keys) {
    return b.less(b.rem(keys.count, unit()), b.index(1));
  }
  void packRows();
  RowState initialState();
  RowState emitKeyBlocks(RowState state);
  KeyBlock keyBlockFrom(Value first, Value end);
  RowState emitKeyBlock(const KeyBlock &keys, RowState state);
  RowState emitVisit(const KeyBlock &keys, RowState state, Value allKept);
  SmallVector<Value> emitLogits(const KeyBlock &keys, int64_t streams,
                                bool masked);
  Value loadHalf(const MatrixView &view, Value key, Value channel,
                 int64_t half);
  SmallVector<Value> emitKeyVectors(const KeyBlock &keys, ValueRange vectors,
                                    bool masked, ValueRange maxima);
  Value emitLogit(const KeyBlock &keys, int64_t row, Value vector,
                  Value product, bool masked);
  void emitWeightSums(const KeyBlock &keys, RowState &state,
                      ValueRange subtracted);
  void emitValueProduct(const KeyBlock &keys, Value allKept, Value factors);
  using KernelOf = function_ref<ContractionKernel(Value vector)>;
  void askFor(const MatrixView &view, int64_t channels, Value key,
              Value channel, int64_t count);
  void askBesideValues(Value key, Value channel, int64_t count);
  /// Vectors' worth of channels of a step of the products with keys.
  int64_t dotVectors() const { return splitsKeys || pairsKeys ? 2 : 1; }
  SmallVector<Value> emitWhole(const KeyBlock &some, KernelOf kernelOf,
                               ValueRange sums);
  SmallVector<Value> emitVisible(const KeyBlock &some, KernelOf kernelOf,
                                 ValueRange sums);
  void emitProductTile(const KeyBlock &keys, const KeyBlock &some,
                       Value allKept, Value firstRow, Value channel,
                       RegisterTile tile, int64_t channels);
  void emitRows(const RowState &state);

  /// Channels of an output row, up to whole vectors.
  int64_t paddedChannels() {
    return llvm::alignTo(context.op.getValueDim(), b.getLanes());
  }
  /// Where a row of queries or outputs holds a channel.
  Value placeOf(Value channel, bool isSplit);
  /// Local head and query of a row.
  Value headOf(int64_t row) { return b.add(block.head, row / queries); }
  Value queryOf(int64_t row) { return b.index(row % queries); }

  AttentionContext &context;
  ContentPrologue &prologue;
  const ScoreTables &scoreTables;
  const FusedOptions &options;
  LoopEmitter &b;
  int64_t queries, rows;
  DecodeTiles tiles;
  /// Keys of a block at most.
  int64_t keyBlock;
  QueryBlock block;
  bool asksAhead;
  /// Keys as they are multiplied, and where they come from.
  MatrixView keyView, keySource;
  MatrixView valueView;
  bool splitsKeys, pairsKeys;
  /// [row][place of channel]
  Value rowPanel, outputs;
  /// [vector of keys][row][lane]
  Value logits;
  /// [vector of keys][lane]: of a masked block, the largest logit of a key.
  Value largest;
  /// [lane of keys][vector of keys, lane]
  Value partial;
  /// [key of the key block][channel]; null where keys are read elsewhere.
  Value keyBuffer;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_DECODELOOP_H
