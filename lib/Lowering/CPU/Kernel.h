// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_KERNEL_H
#define POSENC_LOWERING_CPU_KERNEL_H

#include "posenc/Analysis/TileShape.h"
#include "posenc/Lowering/LoopEmitter.h"
#include <functional>

namespace mlir::posenc {

/// The one contraction kernel. Query-key products, probability-value products
/// and the contractions of the rest of a graph are all
///
///   result[row][vector] = start[row][vector] + sum_k row(row, k) *
///   lanes(vector, k)
///
/// with scalars of the row operand broadcast from where they lie (keys, values,
/// weights: no packing) and vectors of the lane operand (queries,
/// probabilities, tokens) from a packed panel. The accumulators stay in
/// registers.
struct ContractionKernel {
  RegisterTile tile;
  int64_t unroll;
  /// Scalar of row `row` of the tile at reduction step `k`.
  std::function<Value(int64_t row, Value k)> loadRow;
  /// Vector `vector` of the tile at reduction step `k`.
  std::function<Value(int64_t vector, Value k)> loadLanes;
  /// Whether scalars and lanes hold two bf16 each, neighbours along the
  /// reduction: LoopEmitter::loadPair, loadPairs.
  bool ofPairs = false;
  /// Code beside the iteration of `unroll` steps that starts at step `k`.
  std::function<void(Value k)> besideIteration = nullptr;

  /// Runs k over [lower, upper). `start` and the result are row-major. With
  /// `exact` the caller knows that `unroll` divides the number of steps.
  SmallVector<Value> emit(LoopEmitter &b, Value lower, Value upper,
                          ValueRange start, bool exact) const;

  /// Steps k to k + steps - 1 in line.
  SmallVector<Value> emitSteps(LoopEmitter &b, Value k, int64_t steps,
                               ValueRange accumulators) const;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_KERNEL_H
