// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Power.h"
#include "Slopes.h"
#include "Tails.h"
#include "posenc/IR/Encodings.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// The terms of all families over one slope and one number of tokens.
template <typename D> class Families {
public:
  Families(Int<D> head, int64_t heads, double maxBias, Int<D> tokens)
      : head(head), heads(heads), maxBias(maxBias), tokens(tokens) {}

  Float<D> term(int64_t type) const {
    switch (type) {
    case 1:
    case 3:
      return -x();
    case 2:
    case 4: {
      Float<D> value = x();
      return -log(value * value + 1.0);
    }
    case 5:
      return -xToThe(2.0);
    case 6:
      return -xToThe(0.5);
    case 7:
      return -log(x() + 1.0);
    case 8:
      return -xToThe(1.25);
    case 9:
      return xToThe(0.75) * -0.5;
    case 10: {
      Float<D> logarithm = log(x() + 1.0), above = log(logarithm + 1.0);
      return above - logarithm * 2.0;
    }
    case 11: {
      Float<D> logarithm = log(x() + 3.0);
      return -(logarithm * logarithm);
    }
    case 12:
      return -xToThe(4.0);
    case 13: {
      Float<D> logarithm = log(x() + 3.0);
      return -(logarithm + log(logarithm));
    }
    }
    llvm_unreachable("the verifier knows all types");
  }

private:
  // One after the other: IR is emitted in the order of evaluation.
  Float<D> x() const {
    Float<D> ofHead = slope(head, heads, maxBias);
    return ofHead * toFloat(tokens);
  }
  Float<D> xToThe(double exponent) const {
    Float<D> ofHead = slope(head, heads, exponent * maxBias);
    return ofHead * power(tokens, constant(*tokens.domain, exponent));
  }

  Int<D> head;
  int64_t heads;
  double maxBias;
  Int<D> tokens;
};
} // namespace

template <typename D>
Float<D> RpeAttr::score(const Coordinate<D> &at, OperandReader<D> &) const {
  Int<D> tokens = isShiftInvariant() ? abs(at.queryPosition - at.keyPosition)
                                     : at.keyPosition;
  return Families<D>(at.head, at.extents->heads, getMaxBias(), tokens)
      .term(getType());
}
POSENC_INSTANTIATE_SCORE(RpeAttr)

double RpeAttr::boundTail(const Ray &ray, int64_t distance) const {
  HostDomain domain;
  auto slopeToThe = [&](double exponent) {
    return slope(constantInt(domain, ray.head), ray.extents->heads,
                 exponent * getMaxBias())
        .rep;
  };
  auto stretched = [&](double factor, double exponent) {
    return stretchedTail(factor * slopeToThe(exponent), exponent, distance);
  };
  double m = slopeToThe(1.0), x = m * double(distance - 1);
  switch (getType()) {
  case 3:
    return geometricTail(m, distance);
  case 4:
    return std::atan2(1.0, x) / m;
  case 5:
    return stretched(1.0, 2.0);
  case 6:
    return stretched(1.0, 0.5);
  case 8:
    return stretched(1.0, 1.25);
  case 9:
    return stretched(0.5, 0.75);
  case 10:
    // The antiderivative of (1 + ln t) / t^2 is -(2 + ln t) / t.
    return (2.0 + std::log1p(x)) / (1.0 + x) / m;
  case 11:
    // e^(-ln^2 t) dt = e^(1/4) e^(-(s - 1/2)^2) ds for s = ln t.
    return std::exp(0.25) * std::sqrt(llvm::numbers::pi) / 2.0 *
           std::erfc(std::log(3.0 + x) - 0.5) / m;
  case 12:
    return stretched(1.0, 4.0);
  default:
    return unbounded;
  }
}

ScoreClass RpeAttr::getScoreClass() const {
  switch (getType()) {
  case 1:
    return ScoreClass::linear;
  case 2:
    return ScoreClass::key;
  default:
    return ScoreClass::distance;
  }
}

LogicalResult RpeAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                              int64_t type, Real maxBias) {
  // E1
  if (type < 1 || type > 13)
    return emitError() << "expected type to be 1 to 13, got " << type;
  // E2
  if (!(maxBias > 0.0) || !std::isfinite(maxBias))
    return emitError() << "expected max_bias to be positive and finite, got "
                       << double(maxBias);
  return success();
}
