// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_BUILD_H
#define POSENC_LIB_RAISING_BUILD_H

#include "Core.h"
#include "mlir/IR/PatternMatch.h"
#include "posenc/IR/PosEnc.h"
#include "posenc/Raising/Recognizers.h"

namespace mlir::posenc {

/// An attention, and the result of the value product that it stands for.
struct BuiltAttention {
  AttentionOp op;
  Value result;
};

/// Builds the attention of a matched core in front of its value product. Terms
/// and conditions become bias and mask ops that the attention reads as tensors
/// (folding moves them in). Null, with the reason, where a term or a condition
/// is not recognised; nothing is changed then.
BuiltAttention buildAttention(RewriterBase &rewriter, ElementReader &reader,
                              AttentionCore &core, Reason &reason);

/// The offset of tokens that stand at token + offset, an index.
Value emitOffset(OpBuilder &builder, Location loc,
                 const TokenPositions &positions);

/// Puts rotate ops in front of query and key where a recognizer knows their
/// content transforms. Returns how many.
unsigned raiseRotations(RewriterBase &rewriter, ElementReader &reader,
                        AttentionOp op);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_BUILD_H
