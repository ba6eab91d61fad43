// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// FoPE as a half rotation whose tables are contractions of sines and cosines of
// position * frequency with coefficients, padded by constants.
#include "Rotation.h"
#include "posenc/IR/Encodings.h"

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// One table: sum_k f(position * frequency(k)) coefficients[head, k, pair].
struct Mix {
  ScalarFunction function;
  AngleReading angle;
  Scalar axis;
  Value coefficients;
};

class FopeMatcher {
public:
  explicit FopeMatcher(const ContentSite &site)
      : site(site), context(site.reader.getContext()) {}
  std::optional<ContentMatch> match();

private:
  bool readPairs();
  std::optional<Mix> readMix(Scalar load, int64_t pair);
  bool readMixes();
  bool readPads();
  bool addFrequencies();

  const ContentSite &site;
  ScalarContext &context;
  ContentMatch result;
  SmallVector<PairReading> pairs;
  int64_t columns = 0;
  std::optional<Mix> cosine, sine;
  double padCos = 1.0, padSin = 1.0;
};
} // namespace

/// Pairs with tables, of which data and table are told apart by what a table
/// is, and pairs with pads.
bool FopeMatcher::readPairs() {
  int64_t half = site.channels.size() / 2;
  result.source.resize(site.channels.size());
  for (int64_t pair = 0; pair < half; ++pair) {
    auto fits = [&](const PairReading &reading) {
      bool padded = !reading.cosine && !reading.sine;
      bool unit = reading.cosineFactor == 1.0 && reading.sineFactor == 1.0;
      return padded || (reading.cosine && reading.sine && unit &&
                        readMix(reading.cosine, pair));
    };
    auto candidates =
        readPair(context, site.channels[pair], site.channels[pair + half]);
    const PairReading *found = llvm::find_if(candidates, fits);
    if (found == candidates.end())
      return false;
    result.source[pair] = found->x;
    result.source[pair + half] = found->y;
    pairs.push_back(*found);
  }
  return true;
}

/// A load from a contraction of f(position * frequency(k)) with coefficients.
std::optional<Mix> FopeMatcher::readMix(Scalar load, int64_t pair) {
  std::optional<ElementReader::Sum> sum = site.reader.summand(load);
  if (!sum)
    return std::nullopt;
  SmallVector<Product> products = sumOfProducts(sum->term);
  if (products.size() != 1 || products[0].factor != 1.0 ||
      products[0].factors.size() != 2)
    return std::nullopt;
  for (unsigned side : {0u, 1u}) {
    Scalar wave = products[0].factors[side];
    Scalar coefficient = stripCasts(products[0].factors[1 - side]);
    bool isCosine = wave->is(ScalarFunction::cos);
    if ((!isCosine && !wave->is(ScalarFunction::sin)) ||
        !coefficient->is(ScalarKind::load) || coefficient->operands.size() != 3)
      continue;
    ArrayRef<Scalar> at = coefficient->operands;
    auto type = cast<ShapedType>(coefficient->value.getType());
    bool perHead = at[0] == site.head;
    bool shared = type.getDimSize(0) == 1 && matchInteger(at[0]) == 0;
    if ((!perHead && !shared) || at[1] != sum->axis ||
        matchInteger(at[2]) != pair)
      return std::nullopt;
    std::optional<AngleReading> angle = readAngle(context, wave->operands[0]);
    if (!angle)
      return std::nullopt;
    return Mix{isCosine ? ScalarFunction::cos : ScalarFunction::sin, *angle,
               sum->axis, coefficient->value};
  }
  return std::nullopt;
}

/// All mixed pairs come first and read the same two contractions.
bool FopeMatcher::readMixes() {
  for (auto [pair, tables] : llvm::enumerate(pairs)) {
    if (!tables.cosine)
      continue;
    if (static_cast<int64_t>(pair) != columns++)
      return false;
    std::optional<Mix> c = readMix(tables.cosine, pair);
    std::optional<Mix> s = readMix(tables.sine, pair);
    if (!c || !s || c->function != ScalarFunction::cos ||
        s->function != ScalarFunction::sin)
      return false;
    if (!cosine) {
      cosine = c;
      sine = s;
    }
    // Each reading has an axis of its own.
    auto sameAngle = [&](const Mix &mix) {
      return mix.angle.position == cosine->angle.position &&
             context.substitute(mix.angle.frequency, mix.axis, cosine->axis) ==
                 cosine->angle.frequency;
    };
    if (c->coefficients != cosine->coefficients ||
        s->coefficients != sine->coefficients || !sameAngle(*c) ||
        !sameAngle(*s))
      return false;
  }
  auto type =
      cosine ? cast<ShapedType>(cosine->coefficients.getType()) : ShapedType();
  return type && type.hasStaticShape() &&
         sine->coefficients.getType() == type && type.getDimSize(2) == columns;
}

bool FopeMatcher::readPads() {
  ArrayRef<PairReading> padded = ArrayRef(pairs).drop_front(columns);
  if (padded.empty())
    return true;
  padCos = padded[0].cosineFactor;
  padSin = padded[0].sineFactor;
  return llvm::all_of(padded, [&](const PairReading &pair) {
    return pair.cosineFactor == padCos && pair.sineFactor == padSin;
  });
}

/// Frequencies as an operand [K]: a vector, or constants.
bool FopeMatcher::addFrequencies() {
  Scalar frequency = cosine->angle.frequency;
  int64_t kept = cast<ShapedType>(cosine->coefficients.getType()).getDimSize(1);
  if (frequency->is(ScalarKind::load) && frequency->operands.size() == 1 &&
      frequency->operands[0] == cosine->axis &&
      cast<ShapedType>(frequency->value.getType()).getDimSize(0) == kept) {
    result.operands.push_back(OpFoldResult(frequency->value));
    return true;
  }
  auto values = evaluateAlong(context, frequency, cosine->axis, kept);
  if (!values)
    return false;
  result.operands.push_back(constantVector(context, *values));
  return true;
}

std::optional<ContentMatch> FopeMatcher::match() {
  if (site.channels.empty() || site.channels.size() % 2 != 0 || !readPairs() ||
      !readMixes() || !readPads())
    return std::nullopt;
  std::optional<TokenPositions> positions =
      matchTokenPositions(cosine->angle.position, site);
  if (!positions)
    return std::nullopt;
  result.positions = *positions;
  result.operands = {OpFoldResult(cosine->coefficients),
                     OpFoldResult(sine->coefficients)};
  if (!addFrequencies())
    return std::nullopt;
  result.encoding = FopeAttr::get(
      context.getMLIRContext(), /*base=*/1.0e4, /*dim=*/0, /*trainLength=*/0,
      /*floorRatio=*/1.0, /*aboveFloor=*/false, /*count=*/0, /*upper=*/0.0,
      /*scaling=*/{}, /*identity=*/false, /*fourierNorm=*/false, padCos, padSin,
      TableSource::frequencies, Sides::both);
  return result;
}

static std::optional<ContentMatch> recognize(const ContentSite &site) {
  return FopeMatcher(site).match();
}
static ContentRegistration registration(recognize);
