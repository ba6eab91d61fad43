// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// RoPE in any spelling: each channel is own * cos(angle) + sign * partner *
// sin(angle), or passes through. The spelling is gone by the time this looks
// (posenc/Raising/ Elements.h); what remains is to read pairing, frequencies
// and positions off the channels and to check that they agree.
#include "posenc/IR/Encodings.h"
#include "posenc/Raising/Recognizers.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// own * cosine + partner * sine, the factors split off.
struct Channel {
  bool turned = false;
  Scalar own = nullptr, partner = nullptr, angle = nullptr;
  double cosine = 1.0, sine = 0.0;
};

/// An angle as position * frequency.
struct Angle {
  Scalar position, frequency;
};
} // namespace

/// data * f(angle), in either order.
static bool splitTrigonometric(const Product &product, Scalar &data,
                               ScalarFunction &function, Scalar &angle) {
  if (product.factors.size() != 2)
    return false;
  for (unsigned side : {0u, 1u}) {
    Scalar factor = product.factors[side];
    bool isCosine = factor->is(ScalarFunction::cos);
    if (!isCosine && !factor->is(ScalarFunction::sin))
      continue;
    function = isCosine ? ScalarFunction::cos : ScalarFunction::sin;
    angle = stripCasts(factor->operands[0]);
    data = product.factors[1 - side];
    return true;
  }
  return false;
}

static std::optional<Channel> readChannel(Scalar element) {
  SmallVector<Product> products = sumOfProducts(element);
  Channel channel;
  if (products.size() == 1 && products[0].factors.size() == 1 &&
      products[0].factor == 1.0) {
    channel.own = products[0].factors[0];
    return channel;
  }
  if (products.size() != 2)
    return std::nullopt;
  channel.turned = true;
  Scalar angles[2];
  for (auto [number, product] : llvm::enumerate(products)) {
    Scalar data;
    ScalarFunction function;
    if (!splitTrigonometric(product, data, function, angles[number]))
      return std::nullopt;
    bool isCosine = function == ScalarFunction::cos;
    Scalar &slot = isCosine ? channel.own : channel.partner;
    if (slot)
      return std::nullopt;
    slot = data;
    (isCosine ? channel.cosine : channel.sine) = product.factor;
  }
  if (angles[0] != angles[1] || !channel.own || !channel.partner)
    return std::nullopt;
  channel.angle = angles[0];
  return channel;
}

/// Pairing and slice from who partners whom; signs must be (-, +) within a
/// pair.
static std::optional<ChannelPairs> readPairs(ArrayRef<Channel> channels,
                                             double &mscale) {
  auto isTurned = [](const Channel &channel) { return channel.turned; };
  const Channel *first = llvm::find_if(channels, isTurned);
  if (first == channels.end())
    return std::nullopt;
  ChannelPairs pairs;
  pairs.offset = first - channels.begin();
  pairs.width = llvm::count_if(channels, isTurned);
  mscale = first->cosine;
  if (pairs.width % 2 != 0 || mscale <= 0)
    return std::nullopt;
  for (Pairing pairing : {Pairing::half, Pairing::interleaved}) {
    pairs.pairing = pairing;
    bool fits = true;
    for (int64_t pair = 0; pair < pairs.count() && fits; ++pair) {
      int64_t at = pairs.first(pair), partner = pairs.second(pair);
      if (partner >= static_cast<int64_t>(channels.size()))
        return std::nullopt;
      const Channel &x = channels[at], &y = channels[partner];
      fits = x.turned && y.turned && x.partner == y.own && y.partner == x.own &&
             x.angle == y.angle && x.cosine == mscale && y.cosine == mscale &&
             x.sine == -mscale && y.sine == mscale;
    }
    if (fits)
      return pairs;
  }
  return std::nullopt;
}

/// angle = float(position) * frequency; a frequency is a constant or an element
/// of a vector.
static std::optional<Angle> readAngle(Scalar angle) {
  SmallVector<Product> products = sumOfProducts(angle);
  if (products.size() != 1)
    return std::nullopt;
  const Product &product = products[0];
  for (auto [number, factor] : llvm::enumerate(product.factors)) {
    if (!factor->is(ScalarKind::toFloat))
      continue;
    Scalar position = factor->operands[0];
    if (product.factors.size() == 1)
      return Angle{position, nullptr};
    if (product.factors.size() == 2 && product.factor == 1.0)
      return Angle{position, product.factors[1 - number]};
  }
  return std::nullopt;
}

/// The base of geometric frequencies, where they are so to f32 accuracy.
static std::optional<double> fitBase(ArrayRef<double> frequencies) {
  if (frequencies.front() != 1.0)
    return std::nullopt;
  double width = 2.0 * frequencies.size();
  // One pair says nothing of the base.
  if (frequencies.size() == 1)
    return 1.0e4;
  double base = std::pow(frequencies[1], -width / 2.0);
  double magnitude = std::pow(10.0, std::floor(std::log10(base)) - 4);
  base = std::round(base / magnitude) * magnitude;
  for (auto [pair, frequency] : llvm::enumerate(frequencies)) {
    double exact = std::pow(base, -2.0 * pair / width);
    if (std::fabs(frequency / exact - 1) > 4e-7)
      return std::nullopt;
  }
  return base;
}

/// Frequencies as an operand: element p of one vector for pair p.
static Value readFrequencyOperand(ArrayRef<Scalar> frequencies) {
  Value vector;
  for (auto [pair, frequency] : llvm::enumerate(frequencies)) {
    if (!frequency || !frequency->is(ScalarKind::load) ||
        frequency->operands.size() != 1 ||
        matchInteger(frequency->operands[0]) != static_cast<int64_t>(pair))
      return {};
    if (vector && vector != frequency->value)
      return {};
    vector = frequency->value;
  }
  auto type = cast<ShapedType>(vector.getType());
  return type.getDimSize(0) == static_cast<int64_t>(frequencies.size())
             ? vector
             : Value();
}

static std::optional<ContentMatch> recognize(const ContentSite &site) {
  SmallVector<Channel> channels;
  ContentMatch match;
  for (Scalar element : site.channels) {
    std::optional<Channel> channel = readChannel(element);
    if (!channel)
      return std::nullopt;
    channels.push_back(*channel);
    match.source.push_back(channel->own);
  }
  double mscale = 1.0;
  std::optional<ChannelPairs> pairs = readPairs(channels, mscale);
  if (!pairs)
    return std::nullopt;

  SmallVector<Scalar> frequencies;
  SmallVector<double> constants;
  Scalar position = nullptr;
  for (int64_t pair = 0; pair < pairs->count(); ++pair) {
    Scalar expression = channels[pairs->first(pair)].angle;
    std::optional<Angle> angle = readAngle(expression);
    if (!angle || (position && angle->position != position))
      return std::nullopt;
    position = angle->position;
    frequencies.push_back(angle->frequency);
    if (!angle->frequency)
      constants.push_back(sumOfProducts(expression)[0].factor);
  }
  std::optional<TokenPositions> positions = matchTokenPositions(position, site);
  if (!positions)
    return std::nullopt;
  match.positions = *positions;

  bool constant = constants.size() == frequencies.size();
  std::optional<double> base = constant ? fitBase(constants) : std::nullopt;
  if (!base) {
    Value operand = constant ? Value() : readFrequencyOperand(frequencies);
    if (!operand)
      return std::nullopt;
    match.operands.push_back(operand);
  }
  int64_t headDim = site.channels.size();
  bool whole = pairs->offset + pairs->width == headDim;
  match.encoding = RopeAttr::get(
      site.reader.getContext().getMLIRContext(), pairs->pairing,
      base.value_or(1.0e4), whole ? 0 : pairs->width, pairs->offset,
      /*active=*/0, mscale,
      base ? TableSource::closed_form : TableSource::frequencies, Sides::both);
  return match;
}
static ContentRegistration registration(recognize);
