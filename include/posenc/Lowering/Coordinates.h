// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_COORDINATES_H
#define POSENC_LOWERING_COORDINATES_H

#include "posenc/IR/PosEnc.h"

namespace mlir::posenc {

/// Where tokens stand: explicit positions, or an offset plus the token number.
/// All values are global (see `frame` of posenc.attention).
class PositionReader {
public:
  /// Positions of the query or the key side of an attention.
  static PositionReader ofQuery(AttentionOp op);
  static PositionReader ofKey(AttentionOp op);

  PositionReader(Value offset, Value positions);

  /// Position of token `token` of batch row `batch`, as IR.
  Int<IrDomain> emit(IrDomain &domain, Int<IrDomain> batch,
                     Int<IrDomain> token) const;
  /// Its positions on the first `count` axes.
  SmallVector<Int<IrDomain>, 0> emitAxes(IrDomain &domain, Int<IrDomain> batch,
                                         Int<IrDomain> token,
                                         int64_t count) const;

  /// Whether positions are token + offset, so that they grow with the token.
  bool isAffine() const { return !positions; }
  /// Whether they may differ between batch rows.
  bool dependsOnBatch() const;
  /// Whether token n of both surely stands at the same position, for any n.
  bool agreesWith(const PositionReader &other) const;
  bool axesDependOnBatch() const;
  /// Whether what an encoding reads of them may.
  bool dependsOnBatch(PositionEncodingAttrInterface encoding) const {
    return encoding.getPositionAxes() ? axesDependOnBatch() : dependsOnBatch();
  }

private:
  /// i + M - N: the last query stands at the last key. Only without `offset`.
  AttentionOp bottomRight;
  /// Positions, and those on several axes.
  Value offset, positions, axes;
};

/// A position that the content transforms of an attention may be relative to:
/// that of the op's own middle query in a batch row of the whole.
Int<IrDomain> emitReference(IrDomain &domain, AttentionOp op,
                            Int<IrDomain> batch);

/// Where a content transform is asked for its tables: a token of one side, with
/// all positions of it that the encoding reads. Without a reference.
ContentPoint<IrDomain>
emitContentPoint(IrDomain &domain, PositionEncodingAttrInterface encoding,
                 Side side, const PositionReader &positions,
                 Int<IrDomain> batch, Int<IrDomain> kvHead, Int<IrDomain> token,
                 Int<IrDomain> pair, const Extents &extents);

/// An integer operand that is a scalar or one entry per batch row, as an index.
Value emitPerBatchInteger(OpBuilder &builder, Location loc, Value operand,
                          Value batch);

/// Number of keys that exist for a batch row, clamped to [0, M]; null where the
/// op states no valid length. `batch` is global.
Value emitValidLength(OpBuilder &builder, AttentionOp op, Value batch);

/// Size of a logical dimension of an operand (see `maps`), tensor or memref.
OpFoldResult logicalSize(OpBuilder &builder, Location loc, Value operand,
                         AffineMap map, unsigned dim);

/// Sizes (N, M) of the whole attention, as IR.
std::pair<OpFoldResult, OpFoldResult> wholeSizes(OpBuilder &builder,
                                                 AttentionOp op);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_COORDINATES_H
