// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Upper bounds of sums of weights over all distances from W >= 1 on. Weights
// that never grow are bounded by their integral from W - 1 on.
#ifndef POSENC_LIB_IR_ENCODINGS_TAILS_H
#define POSENC_LIB_IR_ENCODINGS_TAILS_H

#include "posenc/IR/DecayInterfaces.h"
#include <algorithm>
#include <cmath>

namespace mlir::posenc {

/// Of e^(-rate r): the sum itself.
inline double geometricTail(double rate, int64_t distance) {
  if (!(rate > 0))
    return unbounded;
  return std::exp(-rate * double(distance)) / -std::expm1(-rate);
}

/// Of e^(-rate r^exponent): the term at W and the integral from there, an
/// incomplete gamma function of s = 1 / exponent at y = rate W^exponent.
/// Gamma(s, y) <= y^(s - 1) e^-y for s <= 1, and by 1 / (1 - (s - 1) / y) more
/// for s > 1, y > s - 1: its integrand falls at least as fast as
/// e^(-(1 - (s - 1) / y) t).
inline double stretchedTail(double rate, double exponent, int64_t distance) {
  if (!(rate > 0) || !(exponent > 0))
    return unbounded;
  double w = double(distance), y = rate * std::pow(w, exponent);
  double slower = 1.0 - std::max(0.0, 1.0 / exponent - 1.0) / y;
  if (!(slower > 0))
    return unbounded;
  double perTerm = std::pow(w, 1.0 - exponent) / (rate * exponent * slower);
  return std::exp(-y) * (1.0 + perTerm);
}

/// Of (1 + rate r)^-exponent: convex, so that each is no more than its mean
/// from r - 1/2 to r + 1/2.
inline double powerTail(double rate, double exponent, int64_t distance) {
  if (!(rate > 0) || !(exponent > 1))
    return unbounded;
  double from = std::log1p(rate * (double(distance) - 0.5));
  return std::exp((1.0 - exponent) * from) / (rate * (exponent - 1.0));
}

} // namespace mlir::posenc

#endif // POSENC_LIB_IR_ENCODINGS_TAILS_H
