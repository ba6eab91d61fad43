// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_CONTENTTABLES_H
#define POSENC_LOWERING_CPU_CONTENTTABLES_H

#include "Attention.h"
#include "posenc/Lowering/ContentSide.h"

namespace mlir::posenc {

/// Tables of one content transform for one side: [batch][kv head][token][pair],
/// the two leading sizes 1 where nothing depends on them, tokens padded to
/// whole register tiles and pairs to whole vectors.
struct ContentTables {
  ChannelPairs pairs;
  bool perBatch, perHead;
  Value cosine, sine;
};

/// Allocates and fills the tables; before the parallel loop over query blocks.
ContentTables emitContentTables(AttentionContext &context, unsigned encoding,
                                Side side);

/// Calls `body` in parallel for blocks of tokens of every batch row and kv
/// head.
void forEachTokenBlock(
    AttentionContext &context, Value batches, Value kvHeads, Value tokens,
    function_ref<void(Value batch, Value kvHead, Value first, Value end)> body);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_CONTENTTABLES_H
