// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_IR_ENCODINGS_POWER_H
#define POSENC_LIB_IR_ENCODINGS_POWER_H

#include "posenc/Expr/Value.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::posenc {

/// distance^exponent for an integer >= 0 and an exponent > 0: through a
/// logarithm, which no domain is asked for at 0.
template <typename D> Float<D> power(Int<D> distance, Float<D> exponent) {
  Float<D> log2 = log(toFloat(max(distance, 1))) * llvm::numbers::log2e;
  Float<D> raised = exp2(exponent * log2);
  return select(distance > 0, raised, constant(*distance.domain, 0.0));
}

} // namespace mlir::posenc

#endif // POSENC_LIB_IR_ENCODINGS_POWER_H
