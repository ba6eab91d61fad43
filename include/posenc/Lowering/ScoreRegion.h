// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_SCOREREGION_H
#define POSENC_LOWERING_SCOREREGION_H

#include "posenc/IR/PosEnc.h"

namespace mlir::posenc {

/// The first operation of the score region that cannot run in lanes, or null.
Operation *findScalarOnlyOp(AttentionOp op);

/// The score region of `op` in lanes: `logit` is a vector, and so is whatever
/// depends on it or on the query. The rest stays scalar.
Value emitScoreRegion(AttentionOp op, const Coordinate<IrDomain> &at,
                      Value logit);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_SCOREREGION_H
