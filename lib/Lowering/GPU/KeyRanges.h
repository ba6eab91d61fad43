// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_GPU_KEYRANGES_H
#define POSENC_LOWERING_GPU_KEYRANGES_H

#include "posenc/Lowering/PairContext.h"

namespace mlir::posenc {

/// What blocks that share the keys of a row leave, and the loops that join it.
/// posenc-split-keys does the same on tensors, where each range would be a
/// launch of its own and the merge five.
class KeyRanges {
public:
  /// Allocates results of `count` ranges before `op`.
  KeyRanges(OpBuilder &builder, AttentionOp op, int64_t count);

  /// An attention without a sink that stands for every range: a kernel of it
  /// writes batch row `range * B + b` (QueryBlock::outputBatch).
  AttentionOp getPartial() { return partial; }
  /// Emits the merge by log-sum-exp to the results of the whole, a loop for the
  /// device, and forgets the ranges.
  void merge();

private:
  Value logSumExp(ValueRange row, Value range);
  /// Of the whole, by the thread of the first channel of the row.
  void storeLogSumExp(ValueRange at, Value maximum, Value sum);

  PairContext context;
  LoopEmitter &b;
  int64_t count;
  AttentionOp whole, partial;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_GPU_KEYRANGES_H
