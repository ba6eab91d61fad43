// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// xPos as a rotation whose pairs grow or shrink along the tokens. Without these
// factors it is what another recognizer knows; what remains is to read their
// exponents.
#include "posenc/IR/Encodings.h"
#include "posenc/Raising/Recognizers.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// The logarithm of a factor at token n: slope * (n - reference).
struct Growth {
  double slope, reference;
};

/// zeta_p = (2p / rot + gamma) / (1 + gamma) to the power of 1 / scaleBase.
struct Decay {
  double gamma, scaleBase;
  double logarithmOf(int64_t pair, int64_t count) const {
    return std::log((double(pair) / count + gamma) / (1 + gamma)) / scaleBase;
  }
};

class XposMatcher {
public:
  explicit XposMatcher(const ContentSite &site)
      : site(site), context(site.reader.getContext()) {}
  std::optional<ContentMatch> match(ContentRecognizer self);

private:
  bool isGrowth(Scalar factor) const;
  bool takeGrowths();
  std::optional<ContentMatch> matchRotation(ContentRecognizer self);
  std::optional<Growth> readGrowth(Scalar growth) const;
  std::optional<SmallVector<Growth>> readPairs(const ChannelPairs &pairs) const;

  const ContentSite &site;
  ScalarContext &context;
  /// Of each channel, its factor, or null, and what is left without.
  SmallVector<Scalar> growths, channels;
};
} // namespace

/// A function of the token alone that is no wave.
bool XposMatcher::isGrowth(Scalar factor) const {
  factor = stripCasts(factor);
  return !factor->is(ScalarKind::load) && !factor->is(ScalarFunction::cos) &&
         !factor->is(ScalarFunction::sin) && contains(factor, site.token) &&
         evaluate(context.substitute(factor, site.token, context.integer(1)));
}

/// Parts each channel into a factor that all of its products have and a rest;
/// fails where none has one.
bool XposMatcher::takeGrowths() {
  for (Scalar channel : site.channels) {
    SmallVector<Product> products = sumOfProducts(channel);
    Scalar rest = context.real(0.0), growth = nullptr;
    for (const Product &product : products) {
      Scalar own = nullptr, others = context.real(product.factor);
      for (Scalar factor : product.factors) {
        bool grows = !own && isGrowth(factor);
        (grows ? own : others) =
            grows ? factor : context.binary(ScalarKind::mul, others, factor);
      }
      if (&product != products.begin() && own != growth)
        return false;
      growth = own;
      rest = context.binary(ScalarKind::add, rest, others);
    }
    growths.push_back(growth);
    channels.push_back(growth ? rest : channel);
  }
  return llvm::any_of(growths, [](Scalar growth) { return growth; });
}

/// A rotation of a closed form, with no factor of its own.
std::optional<ContentMatch> XposMatcher::matchRotation(ContentRecognizer self) {
  ContentSite inner{site.reader, site.tensor, site.batch,
                    site.head,   site.token,  channels};
  return recognizeByOthers(self, inner, [](const ContentMatch &match) {
    auto rope = dyn_cast<RopeAttr>(match.encoding);
    const TokenPositions &at = match.positions;
    return rope && rope.getTable() == TableSource::closed_form &&
           !rope.getScaling() && !rope.getSections() &&
           double(rope.getMscale()) == 1.0 && !at.tensor && !at.element &&
           !at.sizes;
  });
}

std::optional<Growth> XposMatcher::readGrowth(Scalar growth) const {
  auto logarithmAt = [&](int64_t token) {
    Scalar value =
        context.substitute(growth, site.token, context.integer(token));
    return std::log(evaluate(value).value_or(0.0));
  };
  constexpr int64_t far = 512, farthest = 1 << 17;
  double start = logarithmAt(0), slope = (logarithmAt(far) - start) / far;
  auto isOnLine = [&](int64_t token) {
    return std::fabs(logarithmAt(token) - (start + slope * token)) <=
           1e-6 * (std::fabs(start) + std::fabs(slope) * far);
  };
  // No comparison holds for a NaN.
  if (!(std::fabs(slope) > 0.0) || !isOnLine(100))
    return std::nullopt;
  // An exponent that is clamped somewhere is found on the way to where numbers
  // end.
  for (int64_t token = 1; token <= farthest; token *= 2) {
    if (!std::isfinite(logarithmAt(token)))
      break;
    if (!isOnLine(token))
      return std::nullopt;
  }
  return Growth{slope, -start / slope};
}

/// One factor for both channels of a pair, and none for other channels.
std::optional<SmallVector<Growth>>
XposMatcher::readPairs(const ChannelPairs &pairs) const {
  SmallVector<Growth> read;
  for (int64_t pair = 0; pair < pairs.count(); ++pair) {
    Scalar growth = growths[pairs.first(pair)];
    if (!growth || growth != growths[pairs.second(pair)])
      return std::nullopt;
    std::optional<Growth> found = readGrowth(growth);
    if (!found ||
        std::fabs(found->reference - std::round(found->reference)) > 1e-2)
      return std::nullopt;
    read.push_back(*found);
    if (found->slope * read[0].slope < 0)
      return std::nullopt;
  }
  int64_t growing = llvm::count_if(growths, [](Scalar each) { return each; });
  return growing == 2 * pairs.count() ? std::optional(read) : std::nullopt;
}

/// With as many digits as somebody wrote down.
static double rounded(double value) {
  double magnitude = std::pow(10.0, std::floor(std::log10(value)) - 4);
  return std::round(value / magnitude) * magnitude;
}

/// Logarithms of the first two pairs tell gamma by their quotient, which falls
/// as gamma grows; all must follow.
static std::optional<Decay> fitDecay(ArrayRef<Growth> pairs) {
  int64_t count = pairs.size();
  if (count < 2)
    return std::nullopt;
  auto quotient = [&](double gamma) {
    Decay unit{gamma, 1.0};
    return unit.logarithmOf(0, count) / unit.logarithmOf(1, count);
  };
  double low = -10.0, high = 10.0;
  for (int step = 0; step < 60; ++step) {
    double middle = (low + high) / 2;
    (quotient(std::exp(middle)) > pairs[0].slope / pairs[1].slope ? low
                                                                  : high) =
        middle;
  }
  Decay decay{rounded(std::exp(low)), 1.0};
  decay.scaleBase =
      rounded(decay.logarithmOf(0, count) / -std::fabs(pairs[0].slope));
  for (auto [pair, growth] : llvm::enumerate(pairs)) {
    double wanted = -decay.logarithmOf(pair, count);
    if (!(std::fabs(std::fabs(growth.slope) / wanted - 1) <= 1e-5))
      return std::nullopt;
  }
  return decay;
}

std::optional<ContentMatch> XposMatcher::match(ContentRecognizer self) {
  if (!takeGrowths())
    return std::nullopt;
  std::optional<ContentMatch> found = matchRotation(self);
  if (!found)
    return std::nullopt;
  auto rope = cast<RopeAttr>(found->encoding);
  auto growths = readPairs(rope.getChannelPairs(site.channels.size()));
  std::optional<Decay> decay;
  if (growths)
    decay = fitDecay(*growths);
  if (!decay) {
    site.nearMiss = "expected pairs that are turned and multiplied by powers "
                    "of (2p / rot + gamma) / (1 + gamma), at exponents that "
                    "count tokens";
    return std::nullopt;
  }
  double first = (*growths)[0].reference;
  auto agrees = [&](const Growth &growth) {
    return std::llround(growth.reference) == std::llround(first);
  };
  if (!llvm::all_of(*growths, agrees))
    return std::nullopt;
  // As a position.
  int64_t reference = std::llround(first) + found->positions.offset;
  if (reference != 0)
    found->reference = reference;
  found->encoding = XposAttr::get(
      context.getMLIRContext(), rope.getPairing(), rope.getBase(),
      rope.getRot(), rope.getOffset(), decay->gamma, decay->scaleBase,
      /*absolute=*/reference == 0,
      (*growths)[0].slope < 0 ? Sides::query : Sides::key);
  return found;
}

static std::optional<ContentMatch> recognize(const ContentSite &site) {
  return XposMatcher(site).match(recognize);
}
static ContentRegistration registration(recognize);
