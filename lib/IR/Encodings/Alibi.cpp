// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Slopes.h"
#include "Tails.h"
#include "posenc/IR/Encodings.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

template <typename D> Float<D> AlibiAttr::profile(Int<D> distance) const {
  return toFloat(getDistance() == DistanceKind::absolute ? abs(distance)
                                                         : distance);
}

template <typename D>
Float<D> AlibiAttr::headFactor(Int<D> head, const Extents &extents) const {
  return slope(head, extents.heads, getMaxBias()) * -double(getBiasScale());
}
POSENC_INSTANTIATE_PROFILE(AlibiAttr)

double AlibiAttr::boundTail(const Ray &ray, int64_t distance) const {
  return geometricTail(-termOnRay(*this, ray, 1), distance);
}

double AlibiAttr::boundTerm(const Ray &ray, int64_t distance) const {
  bool grows = termOnRay(*this, ray, 1) > 0;
  return grows ? unbounded : termOnRay(*this, ray, distance);
}

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
