// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_LOWERING_PLAIN_ACCUMULATE_H
#define POSENC_LIB_LOWERING_PLAIN_ACCUMULATE_H

#include "mlir/IR/PatternMatch.h"
#include "posenc/IR/PosEnc.h"

namespace mlir::posenc {

/// Replaces an attention on tensors that accumulates by one that does not and a
/// merge with what its destinations hold.
void expandAccumulate(RewriterBase &rewriter, AttentionOp op);

} // namespace mlir::posenc

#endif // POSENC_LIB_LOWERING_PLAIN_ACCUMULATE_H
