// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_ANALYSIS_ROTATIONCOST_H
#define POSENC_ANALYSIS_ROTATIONCOST_H

#include "posenc/Analysis/Machine.h"

namespace mlir::posenc {

/// What the content transform of one kv head's keys costs, in cycles per vector
/// of a key, for the two places where a fused kernel can do it.
struct KeyPlacementCost {
  /// Once into a copy that every pass over the keys reads.
  double scratch;
  /// Key block by key block in every pass, from the keys as they are.
  double loop;
};

/// `passes` are the times that a kernel walks over the keys of one kv head:
/// query blocks times query heads of the group. `bytes` is the size of all
/// keys. With r cycles to load a vector from where `bytes` fit:
///
///   scratch = 2.5 + r + 1.5 r + passes r    (transform, read, write, read
///   again) loop    = passes (2.5 + r)
///
/// 2.5 cycles transform a vector: per pair of vectors four loads, four
/// multiplies or additions and two stores. r is 1 within the second-level
/// cache, 3 within the third, 8 from memory: what one core of current x86
/// sustains.
KeyPlacementCost keyPlacementCost(const Machine &machine, int64_t passes,
                                  int64_t bytes);

/// The same on a GPU, in reads of all keys from its memory. `passes` are blocks
/// that read the keys of one kv head, `tables` what it takes to read their
/// tables once; to make them takes the same in both places:
///
///   scratch = 1 + tables + 1 + passes  (read, tables, write, read again)
///   loop    = passes (1 + tables)
KeyPlacementCost keyPlacementCostOnGpu(int64_t passes, double tables);

} // namespace mlir::posenc

#endif // POSENC_ANALYSIS_ROTATIONCOST_H
