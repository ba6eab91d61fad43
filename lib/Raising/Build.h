// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_BUILD_H
#define POSENC_LIB_RAISING_BUILD_H

#include "Core.h"
#include "mlir/IR/PatternMatch.h"
#include "posenc/IR/PosEnc.h"
#include "posenc/Raising/Recognizers.h"

namespace mlir::posenc {

/// What a recognizer asks beside what it found, or what was asked for and is
/// not as in the graph, as a remark of that name.
struct NearMiss {
  StringRef name;
  std::string text;
};

/// An attention, and the result of the value product that it stands for.
struct BuiltAttention {
  AttentionOp op;
  Value result;
  SmallVector<NearMiss> nearMisses;
  /// What the query is still to be multiplied by, [B or 1, H, N or 1], or null.
  Value queryFactor;
};

/// Builds the attention of a matched core in front of its value product. Terms
/// and conditions become bias and mask ops that the attention reads as tensors
/// (folding moves them in). Null, with the reason, where a term or a condition
/// is not recognised; nothing is changed then.
BuiltAttention buildAttention(RewriterBase &rewriter, ElementReader &reader,
                              AttentionCore &core, Reason &reason);

/// Multiplies the query of an attention in front of rotations that were made
/// after `factor`, [B or 1, H, N or 1].
void scaleQuery(RewriterBase &rewriter, AttentionOp op, Value factor);

/// The tensor whose element at some axes is an expression. Axes of size 1 are
/// the constant 0.
Value computed(OpBuilder &builder, Location loc, Scalar element, Type type,
               ArrayRef<Scalar> axes, ArrayRef<OpFoldResult> sizes);

/// The offset of tokens that stand at token + offset, an index.
Value emitOffset(OpBuilder &builder, Location loc,
                 const TokenPositions &positions);

/// Puts rotate ops in front of query and key where a recognizer knows their
/// content transforms. Adds to `nearMisses` where one nearly does.
void raiseRotations(RewriterBase &rewriter, ElementReader &reader,
                    AttentionOp op, SmallVectorImpl<NearMiss> &nearMisses);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_BUILD_H
