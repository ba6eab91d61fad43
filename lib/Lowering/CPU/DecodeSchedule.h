// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_DECODESCHEDULE_H
#define POSENC_LOWERING_CPU_DECODESCHEDULE_H

#include "Attention.h"
#include "Logits.h"
#include "Prologue.h"

namespace mlir::posenc {

/// Whether `queries` (or kDynamic) queries are so few for each kv head that
/// lanes over queries would be mostly empty, and the operands are such that
/// lanes over keys and channels can be.
bool wantsDecodeSchedule(AttentionOp op, const Machine &machine,
                         int64_t queries);

/// The loops of an attention with few queries: each kv head is a task that
/// reads its keys and values once for all rows, which are the queries of all
/// query heads that share it.
///
///   for each key block that some mask does not exclude:
///     for each vector of keys: products with lanes over channels, whose sums
///     over lanes make one vector of logits per row;
///     online softmax with lanes over keys, one lane of the state per row;
///     value product with lanes over channels.
void emitDecodeSchedule(AttentionContext &context, ContentPrologue &prologue,
                        const ScoreTables &tables, const FusedOptions &options);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_DECODESCHEDULE_H
