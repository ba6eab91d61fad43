// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_ONLINESOFTMAX_H
#define POSENC_LOWERING_CPU_ONLINESOFTMAX_H

#include "posenc/Lowering/LoopEmitter.h"

namespace mlir::posenc {

/// The softmax of rows whose logits arrive in key blocks (Milakov and
/// Gimelshein, 1805.02867), one lane per row and nothing horizontal. Per vector
/// of queries it keeps the running maximum m (-inf before the first visible
/// key) and the sum of e^(l - m).
struct RowState {
  SmallVector<Value> maxima, sums;

  /// Before any key: nothing, or a sink logit that joins every row, a scalar or
  /// one per lane.
  static RowState initial(LoopEmitter &b, int64_t vectors, Value sink);
  /// As carried values of a loop, and back.
  SmallVector<Value> flatten() const;
  static RowState unflatten(ValueRange values);
};

/// What a key block changes: what it subtracts from its logits, and the factor
/// e^(m_old - m_new) for everything summed before it.
struct Rescaling {
  SmallVector<Value> subtracted, factors;
};

/// Moves `state` to the maxima of a key block, which include the old ones.
Rescaling emitRescaling(LoopEmitter &b, RowState &state,
                        ValueRange blockMaxima);

/// Replaces logits [row][lane], rows [begin, end), by their weights in the
/// vectors from `firstLane` on; returns `sums` plus the weights. `multiple`
/// divides the number of rows.
SmallVector<Value> emitWeights(LoopEmitter &b, Value logits, Value begin,
                               Value end, int64_t multiple, Value firstLane,
                               ValueRange subtracted, ValueRange sums);

/// The same with the weights as bf16 pairs of neighbouring rows,
/// [row / 2][query lane][2]: rounded to bf16, and summed as rounded, so that
/// rounding moves an output as little as it can. `begin` and `end` are even.
SmallVector<Value> emitPairWeights(LoopEmitter &b, Value logits, Value weights,
                                   Value begin, Value end, Value firstLane,
                                   ValueRange subtracted, ValueRange sums);

/// 1 / sum, and 0 for a row without a visible key, whose sums are 0.
Value emitInverse(LoopEmitter &b, Value sum);

/// The natural logarithm of the denominator; -inf for a row without a visible
/// key.
Value emitLogSumExp(LoopEmitter &b, Value maximum, Value sum);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_ONLINESOFTMAX_H
