// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_LOOPSREPORT_H
#define POSENC_LOWERING_CPU_LOOPSREPORT_H

#include "Attention.h"
#include "posenc/Raising/Report.h"

namespace mlir::posenc {

/// What the report says of the loops of an attention: the choices of its
/// context, and the scratch memory that the operations in (`before`, `end`)
/// allocate. `before` is null at the start of a block.
LoopsRecord describeLoops(const AttentionContext &context, Operation *before,
                          Operation *end);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_LOOPSREPORT_H
