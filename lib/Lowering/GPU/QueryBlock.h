// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_GPU_QUERYBLOCK_H
#define POSENC_LOWERING_GPU_QUERYBLOCK_H

#include "posenc/Lowering/PairContext.h"

namespace mlir::posenc {

/// What one block of threads computes: `queries` neighbouring rows against
/// blocks of `keys` keys. A row is a query of one head; or, where the block has
/// all queries of the `heads` heads that read one kv head, one of a head: first
/// those of all heads to query 0.
struct QueryBlock {
  /// `number` counts the blocks of a head, then heads (or kv heads), then batch
  /// rows, then `parts` ranges of keys: those of one head are neighbours, so
  /// that they find its keys near.
  QueryBlock(PairContext &context, Value number, int64_t queries, int64_t keys,
             int64_t heads = 1, int64_t parts = 1);
  /// How many there are.
  static Value count(PairContext &context, int64_t queries, int64_t heads = 1,
                     int64_t parts = 1);

  /// Head and query of a row, which need not be there.
  Value headOf(Value row) const;
  Value queryOf(Value row) const;
  /// Keys and values of its kv head, where they do not lie in pages.
  MatrixView keyView() const;
  MatrixView valueView() const;
  /// Indices of a channel of a key that exists, in keys or values; `map` is
  /// theirs.
  SmallVector<Value> indicesOf(Value operand, AffineMap map, Value key,
                               Value channel) const;
  /// The first key block from `key` on that some query of the block may see; at
  /// or past the end where there is none.
  Value nextKeyBlock(Value key) const;
  /// These rows and the key block at `key`.
  PairBox boxOf(Value firstRow, Value lastRow, Value key) const;

  PairContext &context;
  int64_t queries, keys, heads;
  /// `head` is the first one; `firstQuery`, `lastQuery` and `queryEnd`, where
  /// there are no more, are rows.
  Value batch, head, kvHead, firstQuery, lastQuery, queryEnd;
  Value firstKey, keyEnd;
  /// Where results of the batch row are, of this range of keys: results of all
  /// batch rows stand together for each.
  Value outputBatch;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_GPU_QUERYBLOCK_H
