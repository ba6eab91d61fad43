// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Sandwich as a sum of cosines of the distance times a factor of the head. The
// frequencies and factors are constants: a fit that reproduces all of them is
// the formula. So is one of the usual ratio that reproduces all numbers of a
// table.
#include "mlir/IR/TypeUtilities.h"
#include "posenc/IR/Encodings.h"
#include "posenc/Raising/Distance.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

/// Constants of frameworks are f32 powers.
static constexpr double accuracy = 1e-6;

static bool agree(double a, double b) {
  return std::fabs(a - b) <= accuracy * std::fabs(b);
}

namespace {
/// sum_k cos(distance * frequencies[k]) times a factor per head.
struct CosineSum {
  SmallVector<double> frequencies, headFactors;
  int64_t offset; // distance = query - key + offset
};
} // namespace

/// cos(toFloat(distance) * constant(k)): distance and constant.
static bool readCosine(Scalar term, Scalar &distance, Scalar &frequency,
                       ScalarContext &context) {
  if (!term->is(ScalarFunction::cos))
    return false;
  SmallVector<Product> products =
      sumOfProducts(term->operands[0], Rounding::kept);
  if (products.size() != 1)
    return false;
  frequency = context.real(products[0].factor);
  distance = nullptr;
  for (Scalar factor : products[0].factors) {
    if (!factor->is(ScalarKind::toFloat))
      frequency = context.binary(ScalarKind::mul, frequency, factor);
    else if (distance)
      return false;
    else
      distance = factor->operands[0];
  }
  return distance != nullptr;
}

static std::optional<CosineSum> readSum(Scalar load, const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  std::optional<ElementReader::Sum> sum = site.reader.summand(load);
  // A narrow sum has lost digits of its cosines.
  if (!sum || getElementTypeOrSelf(load->value).getIntOrFloatBitWidth() < 32 ||
      !sum->axis->is(ScalarKind::axis))
    return std::nullopt;
  std::optional<int64_t> terms = matchInteger(sum->axis->operands[0]);
  Scalar distance, frequency;
  if (!terms || !readCosine(sum->term, distance, frequency, context))
    return std::nullopt;
  // The cosine is even: either sign of the distance will do, or none.
  if (Scalar either = matchAbsolute(context, distance))
    distance = either;
  std::optional<int64_t> offset = matchDistance(distance, site, 1);
  if (!offset)
    offset = matchDistance(distance, site, -1);
  auto frequencies = evaluateAlong(context, frequency, sum->axis, *terms);
  if (!offset || !frequencies)
    return std::nullopt;
  return CosineSum{*frequencies, {}, *offset};
}

/// sum / ratio(head), sum * factor(head), or the sum alone.
static std::optional<CosineSum> readTerm(Scalar term, const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  std::optional<CosineSum> found;
  Scalar factor = context.real(1.0);
  auto multiply = [&](ScalarKind kind, Scalar by) {
    factor = context.binary(kind, factor, by);
  };
  SmallVector<Product> products = sumOfProducts(term, Rounding::kept);
  if (products.size() != 1)
    return std::nullopt;
  multiply(ScalarKind::mul, context.real(products[0].factor));
  SmallVector<Scalar> factors(products[0].factors);
  while (!factors.empty()) {
    Scalar next = factors.pop_back_val();
    if (next->is(ScalarKind::div)) {
      factors.push_back(next->operands[0]);
      multiply(ScalarKind::div, next->operands[1]);
    } else if (std::optional<CosineSum> sum = readSum(next, site)) {
      if (found)
        return std::nullopt;
      found = sum;
    } else {
      multiply(ScalarKind::mul, next);
    }
  }
  // One head has no axis, and nothing to substitute.
  auto perHead = evaluateAlong(context, factor, site.head, site.heads);
  if (!found || !perHead)
    return std::nullopt;
  found->headFactors = *perHead;
  return found;
}

static std::optional<ScoreMatch> recognize(Scalar term, const PairSite &site) {
  std::optional<CosineSum> sum = readTerm(term, site);
  if (!sum || sum->frequencies.size() < 2)
    return std::nullopt;
  ArrayRef<double> omega = sum->frequencies;
  auto miss = [&](StringRef why) {
    site.miss(why);
    return std::nullopt;
  };
  constexpr StringLiteral otherFrequencies =
      "expected frequencies that fall as those of Sandwich do, "
      "base^(-2k/d_bar) "
      "for each number k, for a sum of cosines of the distance";
  int64_t dBar = 2 * omega.size();
  double step = std::log2(omega[1]) - std::log2(omega[0]);
  double first = std::round(std::log2(omega[0]) / step);
  double base = std::exp2(-step * dBar / 2.0);
  double magnitude = std::pow(10.0, std::floor(std::log10(base)) - 4);
  base = std::round(base / magnitude) * magnitude;
  if (!(step < 0.0) || first < 0.0 || !std::isfinite(base))
    return miss(otherFrequencies);
  for (auto [k, found] : llvm::enumerate(omega))
    if (!agree(found, std::pow(base, -2.0 * (double(k) + first) / dBar)))
      return miss(otherFrequencies);
  // rho_h = ratio (h + 1) / H is the inverse of the factor.
  double heads = double(site.heads), ratio = heads / sum->headFactors[0];
  constexpr StringLiteral otherFactors =
      "expected factors of heads that are inverse to their number, as those of "
      "Sandwich, for a sum of cosines of the distance";
  if (!(ratio > 0.0))
    return miss(otherFactors);
  for (auto [head, found] : llvm::enumerate(sum->headFactors))
    if (!agree(found, heads / (ratio * double(head + 1))))
      return miss(otherFactors);
  MLIRContext *context = site.reader.getContext().getMLIRContext();
  return ScoreMatch{
      SandwichAttr::get(context, dBar, base, int64_t(first), ratio),
      {},
      {sum->offset, {}},
      {}};
}
static ScoreRegistration registration(recognize);

/// Numbers at all distances and heads. At distance 0 all cosines are 1, so that
/// the ratio tells how many there are.
static std::optional<ScoreMatch> recognizeNumbers(Scalar term,
                                                  const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  std::optional<DistanceTerm> distance = overDistance(term, site);
  if (!distance || distance->isSampled)
    return std::nullopt;
  ScalarProgram evaluate(distance->term, {distance->variable, site.head});
  constexpr double base = 1e4, ratio = 8.0;
  for (int64_t offset : distance->offsets) {
    std::optional<double> own = evaluate({double(-offset), 0.0});
    double dBar = own ? 2.0 * *own * ratio / double(site.heads) : 0.0;
    constexpr double most = 4096;
    if (!(dBar >= 4.0) || !(dBar <= most) ||
        !agree(dBar, 2.0 * std::round(dBar / 2.0)))
      continue;
    for (int64_t first : {0, 1}) {
      auto encoding =
          SandwichAttr::get(context.getMLIRContext(),
                            2 * std::llround(dBar / 2.0), base, first, ratio);
      auto isThere = [&](int64_t head, int64_t number) {
        std::optional<double> value = evaluate({double(number), double(head)});
        double wanted = scoreAt(encoding, site, head, number + offset, 0);
        // Cosines of angles in f32.
        return value && std::fabs(*value - wanted) <= 1e-5 * *own;
      };
      bool isAll =
          llvm::all_of(llvm::seq<int64_t>(0, site.heads), [&](int64_t head) {
            return llvm::all_of(distance->visible, [&](int64_t number) {
              return isThere(head, number);
            });
          });
      if (isAll)
        return ScoreMatch{
            encoding, {}, distance->positions(context, offset), {}, {}};
    }
  }
  return std::nullopt;
}
static ScoreRegistration numbers(recognizeNumbers);
