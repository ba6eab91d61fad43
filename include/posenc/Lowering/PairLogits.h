// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_PAIRLOGITS_H
#define POSENC_LOWERING_PAIRLOGITS_H

#include "posenc/Lowering/DistanceTables.h"

namespace mlir::posenc {

/// The logits of a vector of pairs, given their products and what scales them
/// (null where that is done), both in the context's units (one is the unit
/// where there is a score region): softcap, score terms, score region, masks.
/// Where `exists` is given (an i1, or one per lane) the masks are applied, and
/// pairs that it denies are masked; where it is null every pair is known to be
/// visible.
Value emitPairLogits(PairContext &context, const DistanceTables &distances,
                     const PairVector &pairs, Value product, Value exists,
                     Value scale = nullptr);

/// What the masks say about all pairs of a box: two i1 that may both be false,
/// or, where a licence permits to pass over what the masks keep, true.
struct BoxClass {
  Value allKept, noneKept;
};
BoxClass emitBoxClass(PairContext &context, const PairBox &box);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_PAIRLOGITS_H
