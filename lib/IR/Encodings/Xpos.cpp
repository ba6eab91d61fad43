// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/IR/Encodings.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

/// Of a factor of the tables, in powers of two; more than what a query within
/// the span of its reference meets in its past.
static constexpr double largestExponent = 96.0;
/// Where the reference is 0, all tokens are felt: what f32 holds of a channel
/// of up to 128 times it.
static constexpr double largestAbsoluteExponent = 120.0;

/// log2 of zeta_p.
static double exponentOf(XposAttr xpos, int64_t pair, int64_t width) {
  double gamma = xpos.getGamma();
  return std::log2((2.0 * double(pair) / double(width) + gamma) /
                   (1.0 + gamma));
}

ChannelPairs XposAttr::getChannelPairs(int64_t headDim) const {
  return {getPairing(), getOffset(), getWidth(headDim)};
}

template <typename D>
Tables<D> XposAttr::tables(const ContentPoint<D> &point,
                           OperandReader<D> &) const {
  int64_t width = getWidth(point.extents->headDim);
  double slope = -2.0 * std::log2(getBase()) / double(width);
  Float<D> angle = toFloat(point.position) * exp2Affine(point.pair, slope, 0.0);
  // Keys are divided by what queries are multiplied by.
  double sign = point.side == Side::query ? 1.0 : -1.0;
  SmallVector<double> exponents;
  for (int64_t pair = 0; pair < width / 2; ++pair)
    exponents.push_back(sign * exponentOf(*this, pair, width) /
                        double(getScaleBase()));
  bool isRelative = point.reference && !getAbsolute();
  Int<D> apart =
      isRelative ? point.position - *point.reference : point.position;
  Float<D> exponent = toFloat(apart) * lookup(point.pair, ArrayRef(exponents));
  Float<D> factor = exp2(
      min(exponent, isRelative ? largestExponent : largestAbsoluteExponent));
  return {cos(angle) * factor, sin(angle) * factor};
}
POSENC_INSTANTIATE_TABLES(XposAttr)

std::optional<int64_t> XposAttr::getReferenceSpan(Type element) const {
  if (getAbsolute())
    return std::nullopt;
  // Half of what leaves the type, so that it is left by far pairs alone; f16
  // has as many digits below 2^-8.
  double exponent = element.isF16() ? 6.0 : largestExponent / 2.0;
  double gamma = getGamma();
  double decay = std::log2((1.0 + gamma) / gamma) / double(getScaleBase());
  constexpr double most = 1 << 30;
  return int64_t(std::clamp(exponent / decay, 1.0, most));
}

LogicalResult XposAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               Pairing, Real base, int64_t rot, int64_t offset,
                               Real gamma, Real scaleBase, bool, Sides) {
  // X1
  for (auto [name, value] : {std::pair<StringRef, Real>("base", base),
                             {"gamma", gamma},
                             {"scale_base", scaleBase}})
    if (failed(verifyPositiveFactor(emitError, name, value)))
      return failure();
  // X2
  if (rot < 0 || rot % 2 != 0 || offset < 0)
    return emitError() << "expected rot to be even and rot and offset not to "
                          "be negative, got "
                       << rot << " and " << offset;
  return success();
}

LogicalResult
XposAttr::verifyEncoding(function_ref<InFlightDiagnostic()> emitError,
                         const Extents &extents, TypeRange) const {
  int64_t width = getWidth(extents.headDim);
  // X2
  if (width <= 0 || width % 2 != 0 || getOffset() > extents.headDim - width)
    return emitError() << "expected an even, positive number of rotated "
                          "channels within the head of "
                       << extents.headDim << ", got offset " << getOffset()
                       << " + rot " << width;
  return success();
}

Attribute XposAttr::withSides(Sides sides) const {
  return XposAttr::get(getContext(), getPairing(), getBase(), getRot(),
                       getOffset(), getGamma(), getScaleBase(), getAbsolute(),
                       sides);
}
