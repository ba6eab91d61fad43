// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_TRANSFORMS_EMITWINDOWS_H
#define POSENC_TRANSFORMS_EMITWINDOWS_H

#include "posenc/Analysis/AttentionWindows.h"

namespace mlir::posenc {

/// The smallest window of each head, integers [H], computed from the operands
/// of the score terms and for `keyCount` keys, an index: the sums of
/// DroppedMass for one length, in f64. Where norms bound the scores they are
/// the largest of the head in any batch row. A head without a window has
/// `largerThanAnyDistance`.
Value emitWindows(OpBuilder &builder, AttentionOp op,
                  const WindowsWhenRun &windows, double epsilon,
                  Value keyCount);

} // namespace mlir::posenc

#endif // POSENC_TRANSFORMS_EMITWINDOWS_H
