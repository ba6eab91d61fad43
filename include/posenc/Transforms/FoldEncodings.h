// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_TRANSFORMS_FOLDENCODINGS_H
#define POSENC_TRANSFORMS_FOLDENCODINGS_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::posenc {

/// Moves `posenc.rotate`, `posenc.bias` and `posenc.mask` into the attention
/// that reads them. A part is folded only where its positions are those of the
/// attention, or the attention has nothing yet that reads positions and can
/// take them over.
void populateFoldEncodingsPatterns(RewritePatternSet &patterns);

/// Replaces entry `entry` of a list, which takes `taken` operands of
/// `operands`, by other entries with their operands.
void replaceEntry(MutableOperandRange operands,
                  SmallVectorImpl<Attribute> &list, unsigned entry,
                  OperandRange taken, ArrayRef<Attribute> newEntries,
                  ValueRange newOperands);

} // namespace mlir::posenc

#endif // POSENC_TRANSFORMS_FOLDENCODINGS_H
