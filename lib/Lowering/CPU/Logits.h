// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_LOGITS_H
#define POSENC_LOWERING_CPU_LOGITS_H

#include "Attention.h"
#include "posenc/Lowering/HingeTables.h"
#include "posenc/Lowering/PairLogits.h"

namespace mlir::posenc {

/// What is tabulated of score terms, once per call.
struct ScoreTables {
  explicit ScoreTables(AttentionContext &context);
  void release();

  DistanceTables distances;
  HingeTables hinges;
};

/// Where logits are computed from and stored to.
struct LogitBuffers {
  /// Row = key, column = channel; row 0 is key `firstKey`, or key 0 where that
  /// is null.
  MatrixView keys;
  Value firstKey;
  /// [channel][query lane]; with pairs [channel / 2][query lane][2].
  Value queries;
  /// [key of the key block][query lane]
  Value logits;
  const ScoreTables &tables;
};

/// Neighbouring vectors of the queries of a block: their first lane in its
/// buffers, and their positions.
struct QueryVectors {
  Value firstLane;
  ArrayRef<Int<IrDomain>> positions;
};

/// One register tile of logits: `tile.rows` keys from `keyBlockStart` + `row`
/// on by `tile.vectors` vectors of queries.
struct LogitTile {
  RegisterTile tile;
  QueryVectors queries;
  Value keyBlockStart, row;
  /// Apply masks, and treat keys at or past the end as masked.
  bool masked;
};

/// Computes and stores the tile, with tile registers from the products that
/// emitTileLogits left in its place; returns `maxima` (one vector of running
/// maxima per vector of the tile) raised by its logits. A NaN logit does not
/// enter the maximum: it makes its row NaN through its weight.
SmallVector<Value> emitLogitTile(AttentionContext &context,
                                 const QueryBlock &block,
                                 const LogitBuffers &buffers,
                                 const LogitTile &tile, ValueRange maxima);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_LOGITS_H
