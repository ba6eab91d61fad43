// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_ENCODINGINTERFACES_H
#define POSENC_IR_ENCODINGINTERFACES_H

#include "mlir/IR/Attributes.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/TypeRange.h"
#include "posenc/Expr/Host.h"
#include "posenc/Expr/Interval.h"
#include "posenc/Expr/Ir.h"
#include "llvm/Support/LogicalResult.h"

#include "posenc/IR/Enums.h.inc"

namespace mlir::posenc {

using IrIntervals = IntervalDomain<IrDomain>;
using HostIntervals = IntervalDomain<HostDomain>;

/// Where an encoding acts.
struct EncodingStages {
  bool content = false;
  bool score = false;
};

/// What a score term is a function of; decides the code that computes it.
enum class ScoreClass {
  /// Identically zero: no score stage.
  zero,
  /// a_h(i) + b_h * kpos with constants per head: one fused multiply-add.
  linear,
  /// A function of head and distance: may become a 1-D table.
  distance,
  /// A function of head and key position: likewise.
  key,
  /// Anything else.
  general
};

/// Element type of an encoding's operand.
enum class OperandElement { real, boolean, integer };

/// One operand of an encoding or mask. Several shapes may be allowed; an entry
/// that is kDynamic admits any size, and a dimension of size 1 broadcasts where
/// `broadcasts` is set. `sorted` is a promise of whoever makes it that entries
/// never decrease along the last dimension. Reals mean something from `least`
/// to `most`: where a formula takes the logarithm of one, say. It is not
/// checked; the law tests draw from there.
struct EncodingOperand {
  llvm::StringRef name;
  llvm::SmallVector<llvm::SmallVector<int64_t>> shapes;
  OperandElement element = OperandElement::real;
  bool broadcasts = false;
  bool sorted = false;
  double least = -1.0, most = 1.0;
};

/// Whether positions say where a token stands on each of several axes.
inline bool isOnAxes(Value positions) {
  return positions && cast<ShapedType>(positions.getType()).getRank() == 3;
}

/// The channels a content transform pairs: pair p of `width`/2 pairs of the
/// slice [offset, offset + width). Channels outside the slice pass through
/// unchanged.
struct ChannelPairs {
  Pairing pairing = Pairing::half;
  int64_t offset = 0;
  int64_t width = 0;

  int64_t count() const { return width / 2; }
  int64_t first(int64_t pair) const {
    return offset + (pairing == Pairing::half ? pair : 2 * pair);
  }
  int64_t second(int64_t pair) const {
    return first(pair) + (pairing == Pairing::half ? width / 2 : 1);
  }
};

} // namespace mlir::posenc

#include "posenc/IR/EncodingAttrInterfaces.h.inc"

#endif // POSENC_IR_ENCODINGINTERFACES_H
