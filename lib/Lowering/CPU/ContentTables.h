// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_CONTENTTABLES_H
#define POSENC_LOWERING_CPU_CONTENTTABLES_H

#include "Attention.h"
#include "posenc/Lowering/ContentSide.h"

namespace mlir::posenc {

/// Tables of one content transform for one side: [batch][kv head][.][.], the
/// two leading sizes 1 where nothing depends on them. Queries: [pair][token],
/// padded to whole query blocks. Keys: [token][pair], padded to whole register
/// tiles.
struct ContentTables {
  ChannelPairs pairs;
  bool perBatch, perHead;
  Value cosine, sine;
};

/// Allocates and fills the tables; before the parallel loop over query blocks.
ContentTables emitContentTables(AttentionContext &context, unsigned encoding,
                                Side side);

/// Calls `body` in parallel for blocks of keys of every batch row and kv head.
void forEachKeyBlock(
    AttentionContext &context, Value batches, Value kvHeads,
    function_ref<void(Value batch, Value kvHead, Value first, Value end)> body);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_CONTENTTABLES_H
