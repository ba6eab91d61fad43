// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/IR/Encodings.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

template <typename D> Float<D> SandwichAttr::profile(Int<D> distance) const {
  D &domain = *distance.domain;
  double slope = -2.0 * std::log2(getBase()) / double(getDBar());
  Float<D> r = toFloat(distance);
  Float<D> sum = constant(domain, 0.0);
  for (int64_t k = getFirst(); k < getFirst() + getDBar() / 2; ++k)
    sum = sum + cos(r * std::exp2(slope * double(k)));
  return sum;
}

template <typename D>
Float<D> SandwichAttr::headFactor(Int<D> head, const Extents &extents) const {
  return double(extents.heads) / getRatio() / toFloat(head + 1);
}
POSENC_INSTANTIATE_PROFILE(SandwichAttr)

LogicalResult SandwichAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                   int64_t dBar, Real base, int64_t first,
                                   Real ratio) {
  // W1
  // One cosine is emitted for each two.
  constexpr int64_t largest = 1 << 12;
  if (dBar <= 0 || dBar % 2 != 0 || dBar > largest)
    return emitError() << "expected d_bar to be even and 2 to " << largest
                       << ", got " << dBar;
  // W2
  if (!(base > 0.0) || !std::isfinite(base))
    return emitError() << "expected base to be positive and finite, got "
                       << double(base);
  // W3
  constexpr int64_t farthest = 1 << 20;
  if (first < 0 || first > farthest)
    return emitError() << "expected first to be 0 to " << farthest << ", got "
                       << first;
  // W4
  return verifyPositiveFactor(emitError, "ratio", ratio);
}
