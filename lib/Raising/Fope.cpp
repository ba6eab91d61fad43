// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// FoPE as a half rotation whose tables are contractions of sines and cosines of
// position * frequency with coefficients, padded by constants.
#include "posenc/IR/Encodings.h"
#include "posenc/Raising/Recognizers.h"

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// One table: sum_k f(position * frequency(k)) coefficients[head, k, pair].
struct Mix {
  ScalarFunction function;
  Scalar position, frequency, axis;
  Value coefficients;
};

/// The two tables of a pair: loads of mixes, or pads.
struct PairTables {
  Scalar cosine = nullptr, sine = nullptr;
  double padCos = 0.0, padSin = 0.0;
};

class FopeMatcher {
public:
  explicit FopeMatcher(const ContentSite &site)
      : site(site), context(site.reader.getContext()) {}
  std::optional<ContentMatch> match();

private:
  bool readPair(int64_t pair);
  bool readChannel(Scalar element, Scalar own, Scalar partner, double sign,
                   PairTables &tables);
  std::optional<Mix> readMix(Scalar load, int64_t pair);
  bool readMixes();
  bool addFrequencies(const Mix &mix, ContentMatch &match);

  const ContentSite &site;
  ScalarContext &context;
  SmallVector<Scalar> sources;
  SmallVector<PairTables> pairs;
  int64_t columns = 0;
  std::optional<Mix> cosine, sine;
};
} // namespace

/// The tensor element of a channel: the factor that both channels of a pair
/// share crosswise. A product is data, or data times an element of a table.
static bool splitProduct(const Product &product, Scalar data, Scalar &table,
                         double &pad) {
  table = nullptr;
  pad = product.factor;
  if (product.factors.size() == 1)
    return product.factors[0] == data;
  if (product.factors.size() != 2)
    return false;
  bool dataFirst = product.factors[0] == data;
  if (!dataFirst && product.factors[1] != data)
    return false;
  table = product.factors[dataFirst ? 1 : 0];
  return true;
}

/// own * C + sign * partner * S.
bool FopeMatcher::readChannel(Scalar element, Scalar own, Scalar partner,
                              double sign, PairTables &tables) {
  SmallVector<Product> products = sumOfProducts(element);
  llvm::erase_if(products,
                 [](const Product &product) { return product.factor == 0.0; });
  bool seenOwn = false, seenPartner = false;
  for (const Product &product : products) {
    Scalar table;
    double factor;
    if (!seenOwn && splitProduct(product, own, table, factor)) {
      seenOwn = true;
      tables.cosine = table;
      tables.padCos = factor;
      if (table && factor != 1.0)
        return false;
    } else if (!seenPartner && splitProduct(product, partner, table, factor)) {
      seenPartner = true;
      tables.sine = table;
      tables.padSin = sign * factor;
      if (table && sign * factor != 1.0)
        return false;
    } else {
      return false;
    }
  }
  return true;
}

/// Candidates for the data of a channel: its factors that are no tables.
static SmallVector<Scalar> dataFactors(Scalar element) {
  SmallVector<Scalar> factors;
  for (const Product &product : sumOfProducts(element))
    llvm::append_range(factors, product.factors);
  return factors;
}

bool FopeMatcher::readPair(int64_t pair) {
  int64_t half = site.channels.size() / 2;
  Scalar first = site.channels[pair], second = site.channels[pair + half];
  // x and y occur in both channels; so do the tables, which the other checks
  // tell apart.
  SmallVector<Scalar> factors = dataFactors(first);
  for (Scalar x : factors)
    for (Scalar y : factors) {
      PairTables one, other;
      if (x == y || !readChannel(first, x, y, -1.0, one) ||
          !readChannel(second, y, x, 1.0, other))
        continue;
      bool same = one.cosine == other.cosine && one.sine == other.sine &&
                  one.padCos == other.padCos && one.padSin == other.padSin;
      bool mixed = one.cosine && one.sine, padded = !one.cosine && !one.sine;
      if (!same || (!mixed && !padded) || (mixed && !readMix(one.cosine, pair)))
        continue;
      sources[pair] = x;
      sources[pair + half] = y;
      pairs.push_back(one);
      return true;
    }
  // A padded pair whose sine pad is 0 passes through, times the other pad.
  SmallVector<Product> x = sumOfProducts(first), y = sumOfProducts(second);
  for (auto *products : {&x, &y})
    llvm::erase_if(*products, [](const Product &p) { return p.factor == 0.0; });
  if (x.size() != 1 || y.size() != 1 || x[0].factors.size() != 1 ||
      y[0].factors.size() != 1 || x[0].factor != y[0].factor)
    return false;
  sources[pair] = x[0].factors[0];
  sources[pair + half] = y[0].factors[0];
  pairs.push_back({nullptr, nullptr, x[0].factor, 0.0});
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
    Scalar coefficient = products[0].factors[1 - side];
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
    Mix mix{isCosine ? ScalarFunction::cos : ScalarFunction::sin, nullptr,
            context.real(1.0), sum->axis, coefficient->value};
    SmallVector<Product> angle = sumOfProducts(wave->operands[0]);
    if (angle.size() != 1)
      return std::nullopt;
    mix.frequency = context.real(angle[0].factor);
    for (Scalar factor : angle[0].factors) {
      if (!factor->is(ScalarKind::toFloat))
        mix.frequency = context.binary(ScalarKind::mul, mix.frequency, factor);
      else if (!mix.position)
        mix.position = factor->operands[0];
      else
        return std::nullopt;
    }
    return mix.position ? std::optional(mix) : std::nullopt;
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
        s->function != ScalarFunction::sin || c->position != s->position)
      return false;
    // Each reading has an axis of its own.
    Scalar frequency = context.substitute(s->frequency, s->axis, c->axis);
    if (frequency != c->frequency)
      return false;
    if (!cosine) {
      cosine = c;
      sine = s;
      continue;
    }
    if (c->coefficients != cosine->coefficients ||
        s->coefficients != sine->coefficients ||
        c->position != cosine->position ||
        context.substitute(c->frequency, c->axis, cosine->axis) !=
            cosine->frequency)
      return false;
  }
  return cosine.has_value();
}

/// Frequencies as an operand [K]: a vector, or constants.
bool FopeMatcher::addFrequencies(const Mix &mix, ContentMatch &match) {
  auto type = cast<ShapedType>(mix.coefficients.getType());
  int64_t kept = type.getDimSize(1);
  if (mix.frequency->is(ScalarKind::load) &&
      mix.frequency->operands.size() == 1 &&
      mix.frequency->operands[0] == mix.axis &&
      cast<ShapedType>(mix.frequency->value.getType()).getDimSize(0) == kept) {
    match.operands.push_back(mix.frequency->value);
    return true;
  }
  auto values = evaluateAlong(context, mix.frequency, mix.axis, kept);
  if (!values)
    return false;
  SmallVector<float> narrow(values->begin(), values->end());
  auto vector =
      RankedTensorType::get({kept}, Float32Type::get(context.getMLIRContext()));
  match.operands.push_back(
      OpFoldResult(DenseElementsAttr::get(vector, ArrayRef<float>(narrow))));
  return true;
}

std::optional<ContentMatch> FopeMatcher::match() {
  if (site.channels.empty() || site.channels.size() % 2 != 0)
    return std::nullopt;
  sources.resize(site.channels.size());
  int64_t half = site.channels.size() / 2;
  for (int64_t pair = 0; pair < half; ++pair)
    if (!readPair(pair))
      return std::nullopt;
  if (!readMixes())
    return std::nullopt;
  double padCos = 1.0, padSin = 1.0;
  if (columns < half) {
    padCos = pairs[columns].padCos;
    padSin = pairs[columns].padSin;
  }
  for (const PairTables &tables : ArrayRef(pairs).drop_front(columns))
    if (tables.padCos != padCos || tables.padSin != padSin)
      return std::nullopt;
  auto type = cast<ShapedType>(cosine->coefficients.getType());
  if (!type.hasStaticShape() || sine->coefficients.getType() != type ||
      type.getDimSize(2) != columns)
    return std::nullopt;
  std::optional<TokenPositions> positions =
      matchTokenPositions(cosine->position, site);
  ContentMatch match;
  if (!positions)
    return std::nullopt;
  match.positions = *positions;
  match.source = sources;
  match.operands = {cosine->coefficients, sine->coefficients};
  if (!addFrequencies(*cosine, match))
    return std::nullopt;
  auto defaults = FopeAttr::get(
      context.getMLIRContext(), 1.0e4, /*dim=*/0, /*trainLength=*/0,
      /*floorRatio=*/1.0, /*upper=*/0.0, /*identity=*/false, padCos, padSin,
      TableSource::frequencies, Sides::both);
  match.encoding = defaults;
  return match;
}

static std::optional<ContentMatch> recognize(const ContentSite &site) {
  return FopeMatcher(site).match();
}
static ContentRegistration registration(recognize);
