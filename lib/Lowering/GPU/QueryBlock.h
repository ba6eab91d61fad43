// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_GPU_QUERYBLOCK_H
#define POSENC_LOWERING_GPU_QUERYBLOCK_H

#include "posenc/Lowering/PairContext.h"

namespace mlir::posenc {

/// What one block of threads computes: `queries` neighbouring queries of one
/// head, against blocks of `keys` keys.
struct QueryBlock {
  /// `number` counts the blocks of a head, then heads, then batch rows: those
  /// of one head are neighbours, so that they find its keys near.
  QueryBlock(PairContext &context, Value number, int64_t queries, int64_t keys);
  /// How many there are.
  static Value count(PairContext &context, int64_t queries);

  /// The first key block from `key` on that some query of the block may see; at
  /// or past the end where there is none.
  Value nextKeyBlock(Value key) const;
  /// These queries and the key block at `key`.
  PairBox boxOf(Value firstQuery, Value lastQuery, Value key) const;

  PairContext &context;
  int64_t queries, keys;
  Value batch, head, kvHead, firstQuery, lastQuery, keyEnd;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_GPU_QUERYBLOCK_H
