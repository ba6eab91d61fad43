// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_SCHEDULE_H
#define POSENC_LOWERING_CPU_SCHEDULE_H

#include "KeyRuns.h"
#include "Logits.h"
#include "OnlineSoftmax.h"
#include "Prologue.h"
#include "SpanPrefetch.h"
#include "TailCertificate.h"

namespace mlir::posenc {

/// A block of keys: the next ones whose logits are held at once.
struct KeyBlock {
  Value start, count;
};

/// What one query block keeps from key block to key block.
struct QueryPanels {
  /// [channel][query lane]
  Value queries, outputs;
};

/// The visits of query blocks of one head to key blocks.
///
/// Key blocks that a mask excludes are not visited. In one that no mask
/// touches, every register tile runs without mask code. Any other is cut into
/// strips of one vector's length of keys, each of which is again: without mask
/// code where everything is kept, else masked square (strip by vector of
/// queries) by square over those that keep anything. A diagonal thus costs its
/// squares, not its key block, and the end of a window its strips. Where a mask
/// is a tensor, whose strips are mixed everywhere, one without an empty square
/// is masked over the whole query block, in larger register tiles.
class KeyVisits {
public:
  KeyVisits(AttentionContext &context, ContentPrologue &prologue,
            const ScoreTables &tables, const FusedOptions &options,
            const SpanPrefetch &prefetch, Value batch, Value kvHead);
  /// Adds a key block to the state and the outputs of a query block, which then
  /// hold sum_j e^(l_ij - m_i) v_j.
  RowState emit(const QueryBlock &block, const QueryPanels &panels,
                const KeyBlock &keys, RowState state);
  void release();

private:
  RowState emitVisit(const KeyBlock &keys, RowState state, Value allKept);
  // Of logits: each returns the maxima that it raised.
  SmallVector<Value> emitLogits(const KeyBlock &keys, ValueRange maxima);
  SmallVector<Value> emitStrips(const KeyBlock &keys, ValueRange maxima,
                                Value allKept);
  SmallVector<Value> emitStrip(const KeyBlock &keys, Value begin,
                               ValueRange maxima, Value allKept);
  SmallVector<Value> emitVisitedStrip(const KeyBlock &keys, Value begin,
                                      ValueRange maxima, Value kept);
  SmallVector<Value> emitKeptStrip(const KeyBlock &keys, Value begin,
                                   ValueRange maxima);
  SmallVector<Value> emitMixedStrip(const KeyBlock &keys, Value begin,
                                    ValueRange maxima);
  SmallVector<Value> emitSquares(const KeyBlock &keys, Value begin,
                                 ValueRange maxima);
  SmallVector<Value> emitTiles(const KeyBlock &keys, Value begin, Value end,
                               RegisterTile tile, const QueryVectors &queries,
                               bool masked, ValueRange maxima);
  SmallVector<Value> emitTileStrips(const KeyBlock &keys, Value begin,
                                    Value end, bool masked, ValueRange maxima);
  SmallVector<Value> emitRunWeights(Value begin, Value end, Value firstLane,
                                    ValueRange subtracted, ValueRange sums);
  void emitUnitProduct(const KeyBlock &keys, ValueRange factors);
  void emitValueProduct(const KeyBlock &keys, ValueRange factors);
  /// Weights and values of squares, which were computed vector by vector.
  SmallVector<Value> emitColumns(const KeyBlock &keys, ValueRange subtracted,
                                 ValueRange sums);
  void emitProductTile(const KeyBlock &keys, Value channel, RegisterTile tile,
                       Value firstLane, Value list, ValueRange factors);
  SmallVector<Value> forEachRun(const KeyBlock &keys, Value list,
                                ValueRange carried, KeyRuns::Body body);
  /// All queries of the block.
  QueryVectors allQueries() { return {b.index(0), visitor->queryPositions}; }
  /// Whether a vector of queries holds any, and whether a strip keeps none of
  /// it.
  Value hasQueries(Value firstLane);
  Value keepsNothing(const KeyBlock &keys, Value begin, Value end,
                     Value firstLane);
  /// Calls `body` for the first lane of each vector, in a loop: what it emits
  /// would else be there once per vector.
  void forEachVector(function_ref<void(Value firstLane)> body);
  void count(int64_t counter, Value amount) {
    emitTileCount(b, options, counter, amount);
  }

  bool usesStrips() const;
  int64_t vectors() const { return context.tiles.tile.vectors; }
  /// Whether vectors are computed alone where others of a strip keep nothing.
  bool usesColumns() const { return usesStrips() && !context.usesTiles(); }
  /// Rows that are computed together where no mask cuts strips.
  int64_t rowStep() const;
  /// The rows of a key block that are weighed: those of its keys, in pairs all
  /// that are computed.
  Value rowCount(const KeyBlock &keys);
  /// Run list 0 holds rows computed for all vectors, list 1 + v those of vector
  /// v only.
  Value wholeList() { return b.index(0); }
  Value listOf(Value firstLane) {
    return b.add(b.floorDiv(firstLane, b.getLanes()), 1);
  }

  AttentionContext &context;
  ContentPrologue &prologue;
  const FusedOptions &options;
  const SpanPrefetch &prefetch;
  LoopEmitter &b;
  /// Those of the visit that is emitted.
  const QueryBlock *visitor = nullptr;
  LogitBuffers buffers;
  /// [key of the key block][channel]; null where keys are read elsewhere.
  Value keyBuffer;
  MatrixView values;
  Value outputs;
  /// [key of the key block / 2][query lane][2]; null without pairs.
  Value weights;
  /// [query lane], for values of vectors in loops: maxima or sums, and what is
  /// subtracted from logits; null without columns.
  Value lanes, offsets;
  std::optional<KeyRuns> runs;
};

/// `visit` of a key block with whether all its pairs are kept, unless the masks
/// keep none of them: then the state stays.
RowState emitUnlessExcluded(AttentionContext &context, const QueryBlock &block,
                            const KeyBlock &keys, RowState state,
                            function_ref<RowState(Value allKept)> visit);

/// The numbers [begin, end) of blocks of `blockSize` keys outside of which
/// masks exclude all keys for all queries from block `first` to block `last`:
/// time is linear in what is seen.
std::pair<Value, Value> emitSeenKeyBlocks(AttentionContext &context,
                                          const QueryBlock &first,
                                          const QueryBlock &last,
                                          int64_t blockSize);

/// Neighbouring query blocks of one head.
struct SpanOfBlocks {
  Value batch, head, firstBlock, count;
  /// From here to the span that the same thread is likely to meet next.
  Value blocksToNext;
};

/// Emits the attention of a span: each key block that any of its queries sees
/// meets all blocks while it is near. With a certificate key blocks come from
/// the last to the first, and no more once it holds for all rows.
void emitQuerySpan(AttentionContext &context, ContentPrologue &prologue,
                   const ScoreTables &tables, const FusedOptions &options,
                   const TailCertificate *certificate,
                   const SpanOfBlocks &span);

/// Writes o = sums / denominator and the log-sum-exp of the rows of one query
/// block.
void emitResults(AttentionContext &context, const QueryBlock &block,
                 const RowState &state, Value sums);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_SCHEDULE_H
