// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Constant frequencies by the name of what they come from. Parameters are
// guessed from a few frequencies and the habits of models; what a guess says of
// every pair decides.
#include "Spectrum.h"
#include "posenc/IR/Encodings.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

/// With as many digits as somebody wrote down.
static double rounded(double value) {
  double magnitude = std::pow(10.0, std::floor(std::log10(value)) - 4);
  return std::round(value / magnitude) * magnitude;
}

static bool isNear(double a, double b) { return std::fabs(a / b - 1) <= 4e-7; }

namespace {
class SpectrumFit {
public:
  SpectrumFit(MLIRContext *context, ArrayRef<double> frequencies,
              double magnitude)
      : context(context), frequencies(frequencies), magnitude(magnitude),
        width(2 * frequencies.size()) {}
  std::optional<Spectrum> fit() const;

private:
  bool agrees(const Spectrum &guess) const;
  std::optional<double> baseOfFirst() const;
  std::optional<Spectrum> fitLinear() const;
  std::optional<Spectrum> fitByLength(double base) const;

  MLIRContext *context;
  ArrayRef<double> frequencies;
  double magnitude;
  int64_t width;
};
} // namespace

bool SpectrumFit::agrees(const Spectrum &guess) const {
  HostDomain domain;
  for (auto [pair, frequency] : llvm::enumerate(frequencies)) {
    double expected =
        guess.scaling
            ? guess.scaling
                  .evaluateFrequency({constantInt(domain, pair), std::nullopt,
                                      width, guess.base})
                  .rep
            : std::pow(guess.base, -2.0 * pair / width);
    if (!isNear(frequency, expected))
      return false;
  }
  return true;
}

/// The base of the first two frequencies, which scalings by length leave alone.
std::optional<double> SpectrumFit::baseOfFirst() const {
  double ratio = frequencies[1] / frequencies[0];
  double base = rounded(std::pow(ratio, -width / 2.0));
  return base > 0.0 && std::isfinite(base) ? std::optional(base) : std::nullopt;
}

std::optional<Spectrum> SpectrumFit::fitLinear() const {
  std::optional<double> base = baseOfFirst();
  if (!base || !isPositiveFactor(1.0 / frequencies[0]))
    return std::nullopt;
  Spectrum guess{*base,
                 LinearAttr::get(context, rounded(1.0 / frequencies[0]))};
  return agrees(guess) ? std::optional(guess) : std::nullopt;
}

/// The last frequency is scaled in full, and the length of training is a power
/// of two.
std::optional<Spectrum> SpectrumFit::fitByLength(double base) const {
  double last = std::pow(base, 2.0 / width - 1.0);
  double factor = rounded(last / frequencies.back());
  // Lengths grow: a last frequency that is higher is of another spectrum.
  if (!(base > 1.0) || !isPositiveFactor(factor) || !(factor > 1.0))
    return std::nullopt;
  auto yarn = [&](int64_t length, bool truncate, double attention) {
    return YarnAttr::get(context, factor, length, /*betaFast=*/32.0,
                         /*betaSlow=*/1.0, truncate, attention, /*mscale=*/0.0,
                         /*mscaleAllDim=*/0.0);
  };
  for (int64_t length = 1 << 10; length <= 1 << 18; length *= 2) {
    Spectrum guess{base, Llama3Attr::get(context, factor, /*low=*/1.0,
                                         /*high=*/4.0, length)};
    if (agrees(guess))
      return guess;
    for (bool truncate : {true, false}) {
      YarnAttr scaling = yarn(length, truncate, /*attention=*/0.0);
      guess.scaling = scaling;
      if (!agrees(guess))
        continue;
      if (!isNear(magnitude, scaling.getMagnitude()))
        guess.scaling = yarn(length, truncate, magnitude);
      return guess;
    }
  }
  return std::nullopt;
}

std::optional<Spectrum> SpectrumFit::fit() const {
  if (llvm::any_of(frequencies, [](double w) { return !(w > 0.0); }))
    return std::nullopt;
  // One pair says nothing of the base.
  if (frequencies.size() == 1)
    return frequencies[0] == 1.0 ? std::optional(Spectrum{1.0e4, {}})
                                 : std::nullopt;
  std::optional<double> base = baseOfFirst();
  if (!base)
    return std::nullopt;
  if (frequencies[0] != 1.0)
    return fitLinear();
  if (agrees({*base, {}}))
    return Spectrum{*base, {}};
  return fitByLength(*base);
}

std::optional<Spectrum> posenc::fitSpectrum(MLIRContext *context,
                                            ArrayRef<double> frequencies,
                                            double magnitude) {
  return SpectrumFit(context, frequencies, magnitude).fit();
}
