// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_IR_ENCODINGS_SLOPES_H
#define POSENC_LIB_IR_ENCODINGS_SLOPES_H

#include "posenc/Expr/Value.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::posenc {

/// The slope of a head as 2^(exponent), exponent affine in the head number on
/// each of two ranges: see the recursion of Press et al., appendix C of their
/// code. Its power p is the slope for p * maxBias.
template <typename D>
Float<D> slope(Int<D> head, int64_t heads, double maxBias) {
  int64_t power = int64_t(1) << llvm::Log2_64(heads);
  Float<D> regular = exp2Affine(head, -maxBias / power, -maxBias / power);
  if (power == heads)
    return regular;
  // Head power + e takes slope 2e of the list for 2 * power heads.
  double step = maxBias / power;
  Float<D> extra = exp2Affine(head - power, -step, -step / 2);
  return select(head < power, regular, extra);
}

} // namespace mlir::posenc

#endif // POSENC_LIB_IR_ENCODINGS_SLOPES_H
