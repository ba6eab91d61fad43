// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// TISA: a sum along a loop of learned Gaussians of the distance. Their numbers
// are learned, so that the normal form of the summand is read.
#include "posenc/IR/Encodings.h"
#include "posenc/Raising/Distance.h"

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// -sharpness * (variable - center)^2.
struct Square {
  Scalar sharpness, center;
};

/// Sums and products of one Gaussian, over the distance.
class GaussianReader {
public:
  GaussianReader(ScalarContext &context, const DistanceTerm &term)
      : context(context), term(term) {}
  /// A product without the factors over the distance, which are put into
  /// `ofDistance`.
  Scalar rest(const Product &product, SmallVectorImpl<Scalar> &ofDistance);
  std::optional<Square> readSquare(Scalar root);

private:
  std::optional<Scalar> readCenter(Scalar root);
  ScalarContext &context;
  const DistanceTerm &term;
};
} // namespace

Scalar GaussianReader::rest(const Product &product,
                            SmallVectorImpl<Scalar> &ofDistance) {
  Scalar rest = context.real(product.factor);
  for (Scalar factor : product.factors)
    if (contains(factor, term.variable))
      ofDistance.push_back(factor);
    else
      rest = context.binary(ScalarKind::mul, rest, factor);
  return rest;
}

/// Of variable - center, or of its opposite: the center.
std::optional<Scalar> GaussianReader::readCenter(Scalar root) {
  SmallVector<Product> others;
  std::optional<double> sign;
  double constant = 0.0;
  for (const Product &product : sumOfProducts(root, Rounding::kept)) {
    SmallVector<Scalar> own;
    std::optional<double> factor = matchReal(rest(product, own));
    if (own.empty()) {
      others.push_back(product);
      continue;
    }
    if (sign || own.size() != 1 || !factor || std::fabs(*factor) != 1.0 ||
        !own[0]->is(ScalarKind::toFloat))
      return std::nullopt;
    Scalar distance = own[0]->operands[0];
    int64_t coefficient = coefficientOf(distance, term.variable);
    Scalar apart = context.subInt(
        distance, context.mulInt(term.variable, context.integer(coefficient)));
    std::optional<int64_t> added = matchInteger(apart);
    if (std::abs(coefficient) != 1 || !added)
      return std::nullopt;
    sign = *factor * double(coefficient);
    constant = *factor * double(*added);
  }
  if (!sign)
    return std::nullopt;
  // sign * variable + constant + others = sign * (variable - center).
  Scalar center = context.real(-*sign * constant);
  for (Product &other : others) {
    SmallVector<Scalar> none;
    other.factor *= -*sign;
    center = context.binary(ScalarKind::add, center, rest(other, none));
  }
  return center;
}

std::optional<Square> GaussianReader::readSquare(Scalar root) {
  SmallVector<Product> products = sumOfProducts(root, Rounding::kept);
  SmallVector<Scalar> own;
  if (products.size() != 1)
    return std::nullopt;
  products[0].factor = -products[0].factor;
  Scalar sharpness = rest(products[0], own);
  bool isPower = own.size() == 1 && own[0]->is(ScalarKind::pow) &&
                 matchReal(own[0]->operands[1]) == 2.0;
  if (!isPower && (own.size() != 2 || own[0] != own[1]))
    return std::nullopt;
  std::optional<Scalar> center =
      readCenter(isPower ? own[0]->operands[0] : own[0]);
  return center ? std::optional(Square{sharpness, *center}) : std::nullopt;
}

/// Whether a number is one of a head and of a Gaussian.
static bool isOf(Scalar node, Scalar head, Scalar gaussian) {
  bool ok = true;
  forEachNode(node, [&](Scalar each) {
    ok &= !each->is(ScalarKind::axis) || each == head || each == gaussian;
  });
  return ok;
}

static std::optional<ScoreMatch> recognize(Scalar term, const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  std::optional<ElementReader::Sum> sum = site.reader.summand(term);
  std::optional<int64_t> count = sum ? matchInteger(sum->extent) : std::nullopt;
  std::optional<DistanceTerm> distance =
      count ? overDistance(sum->term, site) : std::nullopt;
  constexpr int64_t most = 256;
  if (!distance || *count < 1 || *count > most)
    return std::nullopt;
  GaussianReader reader(context, *distance);
  SmallVector<Product> products = sumOfProducts(distance->term, Rounding::kept);
  SmallVector<Scalar> own;
  if (products.size() != 1)
    return std::nullopt;
  Scalar amplitude = reader.rest(products[0], own);
  if (own.size() != 1 || !own[0]->is(ScalarFunction::exp))
    return std::nullopt;
  std::optional<Square> square = reader.readSquare(own[0]->operands[0]);
  if (!square)
    return std::nullopt;
  // What falls on both sides of a center, whatever was learned.
  std::optional<double> least = leastOf(square->sharpness);
  if (!least || !(*least >= 0.0))
    return std::nullopt;
  ScoreMatch match{TisaAttr::get(context.getMLIRContext()),
                   {},
                   distance->positions(context, 0),
                   {},
                   {}};
  for (Scalar each : {amplitude, square->sharpness, square->center}) {
    if (!isOf(each, site.head, sum->axis))
      return std::nullopt;
    match.operands.push_back(PartOperand(each, {site.head, sum->axis}));
  }
  return match;
}
static ScoreRegistration registration(recognize);
