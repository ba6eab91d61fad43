// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_HOISTING_H
#define POSENC_LOWERING_CPU_HOISTING_H

#include "mlir/IR/Block.h"

namespace mlir::posenc {

/// Moves what does not depend on a loop out of it, from within conditionals as
/// well: formulas are emitted whole at every use, and what they compute per
/// head (a slope is a call of exp2) must not run per key. Upstream's pass
/// leaves conditionals alone. Covers the operations of `block` between `before`
/// (or its start) and `end`. Nothing there writes `readOnly`, and every load
/// from it is within its bounds whether its result is wanted or not.
void hoistInvariants(Block *block, Operation *before, Operation *end,
                     ArrayRef<Value> readOnly);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_HOISTING_H
