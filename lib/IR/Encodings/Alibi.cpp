// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/IR/Encodings.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

/// The slope of a head as 2^(exponent), exponent affine in the head number on
/// each of two ranges: see the recursion of Press et al., appendix C of their
/// code.
template <typename D>
static Float<D> slope(Int<D> head, int64_t heads, double maxBias) {
  int64_t power = int64_t(1) << llvm::Log2_64(heads);
  Float<D> regular = exp2Affine(head, -maxBias / power, -maxBias / power);
  if (power == heads)
    return regular;
  // Head power + e takes slope 2e of the list for 2 * power heads.
  double step = maxBias / power;
  Float<D> extra = exp2Affine(head - power, -step, -step / 2);
  return select(head < power, regular, extra);
}

template <typename D> Float<D> AlibiAttr::profile(Int<D> distance) const {
  return toFloat(getDistance() == DistanceKind::absolute ? abs(distance)
                                                         : distance);
}

template <typename D>
Float<D> AlibiAttr::headFactor(Int<D> head, const Extents &extents) const {
  return slope(head, extents.heads, getMaxBias()) * -double(getBiasScale());
}
POSENC_INSTANTIATE_PROFILE(AlibiAttr)

ScoreClass AlibiAttr::getScoreClass() const {
  return getDistance() == DistanceKind::signed_ ? ScoreClass::linear
                                                : ScoreClass::distance;
}

Attribute AlibiAttr::getFormForPast() const {
  if (getDistance() == DistanceKind::signed_)
    return {};
  return get(getContext(), getMaxBias(), DistanceKind::signed_, getBiasScale());
}

LogicalResult AlibiAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                Real maxBias, DistanceKind, Real biasScale) {
  // A1
  if (!(maxBias > 0.0) || !std::isfinite(maxBias))
    return emitError() << "expected max_bias to be positive and finite, got "
                       << double(maxBias);
  // A2
  return verifyFactor(emitError, "bias_scale", biasScale);
}
