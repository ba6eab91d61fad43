// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/IR/Encodings.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

using llvm::numbers::pi;
using EmitError = function_ref<InFlightDiagnostic()>;

static double plainFrequency(double base, int64_t width, int64_t pair) {
  return std::exp2(-2.0 * std::log2(base) / double(width) * double(pair));
}

/// frequency(pair, w) with w = base^(-2 pair / width), as constants.
template <typename D, typename Formula>
static Float<D> tabulate(const FrequencyPoint<D> &point, Formula formula) {
  SmallVector<double> table;
  for (int64_t pair = 0; pair < point.width / 2; ++pair)
    table.push_back(
        formula(pair, plainFrequency(point.base, point.width, pair)));
  return lookup(point.pair, ArrayRef(table));
}

//===-- Verification ------------------------------------------------------===//

static LogicalResult verifyFactorOf(EmitError emitError, double factor) {
  // S1
  return verifyPositiveFactor(emitError, "factor", factor);
}

static LogicalResult verifyLength(EmitError emitError, StringRef name,
                                  int64_t length) {
  // S2
  if (length > 0)
    return success();
  return emitError() << "expected " << name << " to be positive, got "
                     << length;
}

static LogicalResult verifyTwoPairs(EmitError emitError, int64_t width) {
  // S6
  if (width > 2)
    return success();
  return emitError() << "expected two pairs of channels or more for a scaling "
                        "of the base, got "
                     << width / 2;
}

//===-- linear and ntk ----------------------------------------------------===//

template <typename D>
Float<D> LinearAttr::frequency(const FrequencyPoint<D> &point) const {
  double slope = -2.0 * std::log2(point.base) / double(point.width);
  return exp2Affine(point.pair, slope, -std::log2(getFactor()));
}
POSENC_INSTANTIATE_FREQUENCY(LinearAttr)

LogicalResult LinearAttr::verify(EmitError emitError, Real factor) {
  return verifyFactorOf(emitError, factor);
}

template <typename D>
Float<D> NtkAttr::frequency(const FrequencyPoint<D> &point) const {
  // base'^(-2p / width) = base^(-2p / width) factor^(-2p / (width - 2))
  double width = double(point.width);
  double slope = -2.0 * std::log2(point.base) / width -
                 2.0 * std::log2(getFactor()) / (width - 2.0);
  return exp2Affine(point.pair, slope, 0.0);
}
POSENC_INSTANTIATE_FREQUENCY(NtkAttr)

LogicalResult NtkAttr::verify(EmitError emitError, Real factor) {
  return verifyFactorOf(emitError, factor);
}

LogicalResult NtkAttr::verifyFrequencies(EmitError emitError, int64_t width,
                                         double) const {
  return verifyTwoPairs(emitError, width);
}

//===-- yarn --------------------------------------------------------------===//

namespace {
/// From pairs that stay to pairs that are scaled in full.
struct Ramp {
  double low, high;
  double at(int64_t pair) const {
    return std::clamp((double(pair) - low) / (high - low), 0.0, 1.0);
  }
};
} // namespace

template <typename Yarn>
static Ramp rampOf(Yarn yarn, int64_t width, double base) {
  auto pairOfTurns = [&](double turns) {
    return double(width) *
           std::log(double(yarn.getOriginalLength()) / (2.0 * pi * turns)) /
           (2.0 * std::log(base));
  };
  double low = pairOfTurns(yarn.getBetaFast());
  double high = pairOfTurns(yarn.getBetaSlow());
  if (yarn.getTruncate()) {
    low = std::floor(low);
    high = std::ceil(high);
  }
  low = std::max(low, 0.0);
  // The last channel and not the last pair, in all codes.
  high = std::min(high, double(width - 1));
  return {low, high == low ? high + 0.001 : high};
}

template <typename D>
Float<D> YarnAttr::frequency(const FrequencyPoint<D> &point) const {
  Ramp ramp = rampOf(*this, point.width, point.base);
  return tabulate(point, [&](int64_t pair, double w) {
    return w * (1.0 - ramp.at(pair)) + w / getFactor() * ramp.at(pair);
  });
}
POSENC_INSTANTIATE_FREQUENCY(YarnAttr)

double YarnAttr::getMagnitude() const {
  if (double(getAttentionFactor()) != 0.0)
    return getAttentionFactor();
  double factor = getFactor(), mscale = getMscale(), all = getMscaleAllDim();
  auto growth = [&](double slope) {
    return factor <= 1.0 ? 1.0 : 0.1 * slope * std::log(factor) + 1.0;
  };
  if (mscale != 0.0 && all != 0.0)
    return growth(mscale) / growth(all);
  return growth(1.0);
}

static LogicalResult verifyRamp(EmitError emitError, int64_t originalLength,
                                Real betaFast, Real betaSlow) {
  if (failed(verifyLength(emitError, "original_length", originalLength)))
    return failure();
  // S3
  for (auto [name, beta] : {std::pair<StringRef, Real>("beta_fast", betaFast),
                            {"beta_slow", betaSlow}})
    if (!(beta > 0.0) || !std::isfinite(beta))
      return emitError() << "expected " << name
                         << " to be positive and finite, got " << double(beta);
  return success();
}

static LogicalResult verifyBaseOf(EmitError emitError, double base) {
  // S7
  if (base > 1.0)
    return success();
  return emitError() << "expected base to be above 1 for yarn, got " << base;
}

LogicalResult YarnAttr::verify(EmitError emitError, Real factor,
                               int64_t originalLength, Real betaFast,
                               Real betaSlow, bool, Real attentionFactor,
                               Real mscale, Real mscaleAllDim) {
  if (failed(verifyFactorOf(emitError, factor)) ||
      failed(verifyRamp(emitError, originalLength, betaFast, betaSlow)))
    return failure();
  // S4
  for (auto [name, value] :
       {std::pair<StringRef, Real>("attention_factor", attentionFactor),
        {"mscale", mscale},
        {"mscale_all_dim", mscaleAllDim}})
    if (double(value) != 0.0 &&
        failed(verifyPositiveFactor(emitError, name, value)))
      return failure();
  return success();
}

LogicalResult YarnAttr::verifyFrequencies(EmitError emitError, int64_t,
                                          double base) const {
  return verifyBaseOf(emitError, base);
}

//===-- llama3 ------------------------------------------------------------===//

template <typename D>
Float<D> Llama3Attr::frequency(const FrequencyPoint<D> &point) const {
  double low = getLowFrequencyFactor(), high = getHighFrequencyFactor();
  return tabulate(point, [&](int64_t, double w) {
    double turns = double(getOriginalLength()) * w / (2.0 * pi);
    double part = std::clamp((turns - low) / (high - low), 0.0, 1.0);
    return w * ((1.0 - part) / getFactor() + part);
  });
}
POSENC_INSTANTIATE_FREQUENCY(Llama3Attr)

LogicalResult Llama3Attr::verify(EmitError emitError, Real factor, Real low,
                                 Real high, int64_t originalLength) {
  if (failed(verifyFactorOf(emitError, factor)) ||
      failed(verifyLength(emitError, "original_length", originalLength)))
    return failure();
  // S5
  double least = low, most = high;
  if (!(least > 0.0) || !(least < most) || !std::isfinite(most))
    return emitError() << "expected low_frequency_factor to be positive and "
                          "below high_frequency_factor, got "
                       << least << " and " << most;
  return success();
}

//===-- By the length of the run ------------------------------------------===//

template <typename D>
Float<D> DynamicNtkAttr::frequency(const FrequencyPoint<D> &point) const {
  double width = double(point.width), factor = getFactor();
  int64_t original = getOriginalLength();
  Int<D> length = max(*point.length, original);
  return inDouble(point.pair, [&](Int<D> pair) {
    D &domain = *pair.domain;
    Float<D> grown =
        toFloat(Int<D>{&domain, length.rep}) * (factor / double(original)) -
        (factor - 1.0);
    Float<D> slope =
        log(grown) * (-2.0 * llvm::numbers::log2e / (width - 2.0)) -
        2.0 * std::log2(point.base) / width;
    return exp2(toFloat(pair) * slope);
  });
}
POSENC_INSTANTIATE_FREQUENCY(DynamicNtkAttr)

LogicalResult DynamicNtkAttr::verify(EmitError emitError, Real factor,
                                     int64_t originalLength) {
  if (failed(verifyFactorOf(emitError, factor)) ||
      failed(verifyLength(emitError, "original_length", originalLength)))
    return failure();
  // S10
  if (double(factor) < 1.0)
    return emitError() << "expected factor to be at least 1, got "
                       << double(factor);
  return success();
}

LogicalResult DynamicNtkAttr::verifyFrequencies(EmitError emitError,
                                                int64_t width, double) const {
  return verifyTwoPairs(emitError, width);
}

/// n / L, at least 1.
template <typename D>
static Float<D> growthOf(Int<D> length, int64_t original) {
  // Divides, so that it is 1 and not next to it at the length of training.
  return toFloat(max(length, original)) /
         constant(*length.domain, double(original));
}

template <typename D>
Float<D> DynamicYarnAttr::frequency(const FrequencyPoint<D> &point) const {
  Ramp ramp = rampOf(*this, point.width, point.base);
  return inDouble(point.pair, [&](Int<D> pair) {
    FrequencyPoint<D> wide{pair, std::nullopt, point.width, point.base};
    Float<D> kept = tabulate(wide, [&](int64_t pair, double w) {
      return w * (1.0 - ramp.at(pair));
    });
    Float<D> divided = tabulate(
        wide, [&](int64_t pair, double w) { return w * ramp.at(pair); });
    Int<D> length{pair.domain, point.length->rep};
    return kept + divided / growthOf(length, getOriginalLength());
  });
}
POSENC_INSTANTIATE_FREQUENCY(DynamicYarnAttr)

template <typename D> Float<D> DynamicYarnAttr::magnitude(Int<D> length) const {
  return inDouble(length, [&](Int<D> length) {
    return log(growthOf(length, getOriginalLength())) * 0.1 + 1.0;
  });
}
POSENC_INSTANTIATE_MAGNITUDE(DynamicYarnAttr)

LogicalResult DynamicYarnAttr::verify(EmitError emitError,
                                      int64_t originalLength, Real betaFast,
                                      Real betaSlow, bool) {
  return verifyRamp(emitError, originalLength, betaFast, betaSlow);
}

LogicalResult DynamicYarnAttr::verifyFrequencies(EmitError emitError, int64_t,
                                                 double base) const {
  return verifyBaseOf(emitError, base);
}

template <typename D>
Float<D> LongropeAttr::frequency(const FrequencyPoint<D> &point) const {
  auto divided = [&](DenseF64ArrayAttr factors) {
    return tabulate(point, [&](int64_t pair, double w) {
      return w / factors.asArrayRef()[pair];
    });
  };
  Float<D> beyond = divided(getLongFactors());
  if (!readsLength())
    return beyond;
  Float<D> within = divided(getShortFactors());
  return select(*point.length > getOriginalLength(), beyond, within);
}
POSENC_INSTANTIATE_FREQUENCY(LongropeAttr)

double LongropeAttr::getMagnitude() const {
  if (double(getAttentionFactor()) != 0.0)
    return getAttentionFactor();
  double ratio = double(getMaxLength()) / double(getOriginalLength());
  if (ratio <= 1.0)
    return 1.0;
  return std::sqrt(1.0 +
                   std::log(ratio) / std::log(double(getOriginalLength())));
}

LogicalResult LongropeAttr::verify(EmitError emitError,
                                   DenseF64ArrayAttr longFactors,
                                   DenseF64ArrayAttr shortFactors,
                                   int64_t originalLength, int64_t maxLength,
                                   Real attentionFactor) {
  if (failed(verifyLength(emitError, "max_length", maxLength)))
    return failure();
  // S2, as its logarithm divides
  if (originalLength < 2)
    return emitError() << "expected original_length to be at least 2, got "
                       << originalLength;
  // S4
  if (double(attentionFactor) != 0.0 &&
      failed(
          verifyPositiveFactor(emitError, "attention_factor", attentionFactor)))
    return failure();
  // S9
  for (DenseF64ArrayAttr factors : {longFactors, shortFactors})
    for (double factor : factors ? factors.asArrayRef() : ArrayRef<double>())
      if (failed(verifyPositiveFactor(emitError, "every factor", factor)))
        return failure();
  return success();
}

LogicalResult LongropeAttr::verifyFrequencies(EmitError emitError,
                                              int64_t width, double) const {
  // S8
  for (DenseF64ArrayAttr factors : {getLongFactors(), getShortFactors()})
    if (factors && factors.size() != width / 2)
      return emitError() << "expected a factor for each of " << width / 2
                         << " pairs, got " << factors.size();
  return success();
}
