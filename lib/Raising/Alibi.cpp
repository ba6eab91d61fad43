// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// ALiBi as frameworks write it: a slope per head times a key index or a
// distance, in any spelling that is affine in the key. BLOOM: slope * j; MPT:
// slope * (j - (n - 1)).
#include "mlir/IR/Matchers.h"
#include "posenc/IR/Encodings.h"
#include "posenc/Raising/Recognizers.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// Part of a term: factor(head) * float(sum), `sum` an integer over query and
/// key.
struct LinearPart {
  Product product; // without the float of the sum
  Scalar sum;
};
} // namespace

/// Splits a product into an integer over the pair and the rest, which may
/// depend on the head only.
static std::optional<LinearPart> splitLinear(const Product &product,
                                             const PairSite &site) {
  LinearPart part;
  part.product.factor = product.factor;
  part.sum = nullptr;
  for (Scalar factor : product.factors) {
    bool overPair = contains(factor, site.query) || contains(factor, site.key);
    if (!overPair) {
      part.product.factors.push_back(factor);
      continue;
    }
    if (part.sum || !factor->is(ScalarKind::toFloat))
      return std::nullopt;
    part.sum = factor->operands[0];
  }
  return part;
}

/// Whether a part has a finite number for all axes, and no data.
static bool isConstantOfAxes(const LinearPart &part) {
  return llvm::none_of(part.product.factors, [](Scalar factor) {
    bool hasData = false;
    forEachNode(factor, [&](Scalar node) {
      bool isConstant =
          node->is(ScalarKind::load) && matchPattern(node->value, m_Constant());
      hasData |= node->is(ScalarKind::opaque) ||
                 (node->is(ScalarKind::load) && !isConstant);
    });
    return hasData;
  });
}

/// Coefficient of the key in a term for one head, or nothing where the term is
/// not affine in the key.
static std::optional<double>
keyCoefficient(ArrayRef<LinearPart> parts, int64_t head, const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  double total = 0;
  for (const LinearPart &part : parts) {
    if (!part.sum || !contains(part.sum, site.key))
      continue;
    double coefficient = part.product.factor *
                         static_cast<double>(coefficientOf(part.sum, site.key));
    for (Scalar factor : part.product.factors) {
      Scalar there =
          context.substitute(factor, site.head, context.integer(head));
      std::optional<double> value = evaluate(there);
      if (!value)
        return std::nullopt;
      coefficient *= *value;
    }
    total += coefficient;
  }
  return total;
}

/// All of the key's occurrences are in integer sums with a constant
/// coefficient.
static bool isAffineInKey(ArrayRef<LinearPart> parts, const PairSite &site) {
  return llvm::all_of(parts, [&](const LinearPart &part) {
    if (!part.sum || !contains(part.sum, site.key))
      return true;
    if (coefficientOf(part.sum, site.key) == 0)
      return false;
    if (!part.sum->is(ScalarKind::sum))
      return part.sum == site.key;
    return llvm::none_of(part.sum->operands, [&](Scalar atom) {
      return atom != site.key && contains(atom, site.key);
    });
  });
}

static std::optional<ScoreMatch> recognize(Scalar term, const PairSite &site) {
  // Spellings differ by what a row has in common.
  if (site.seesRows)
    return std::nullopt;
  SmallVector<LinearPart> parts;
  for (const Product &product : sumOfProducts(term, Rounding::kept)) {
    std::optional<LinearPart> part = splitLinear(product, site);
    // What the key does not move is dropped, and must not hide a row.
    if (!part || !isConstantOfAxes(*part))
      return std::nullopt;
    parts.push_back(*part);
  }
  if (!isAffineInKey(parts, site))
    return std::nullopt;

  // The slopes of all heads at once: -m r = m (j - i) has key coefficient m.
  ScalarContext &context = site.reader.getContext();
  MLIRContext *mlirContext = context.getMLIRContext();
  auto unscaled = AlibiAttr::get(mlirContext, 8.0, DistanceKind::signed_, 1.0);
  Extents extents;
  extents.heads = site.heads;
  extents.kvHeads = site.kvHeads;
  HostDomain host;
  HostOperands none;
  std::optional<double> scale;
  for (int64_t head = 0; head < site.heads; ++head) {
    std::optional<double> found = keyCoefficient(parts, head, site);
    auto at = [&](int64_t value) { return Int<HostDomain>{&host, value}; };
    Coordinate<HostDomain> coordinate{at(0), at(head), at(0), at(0),
                                      at(1), at(0),    at(1), &extents};
    double slope = unscaled.evaluateScore(coordinate, none).rep;
    if (!found || *found == 0)
      return std::nullopt;
    double ratio = *found / slope;
    // Frameworks compute slopes in f32.
    if (!std::isfinite(ratio) ||
        (scale && !(std::fabs(ratio / *scale - 1) <= 1e-6)))
      return std::nullopt;
    if (!scale)
      scale = std::fabs(ratio - 1) < 1e-6 ? 1.0 : ratio;
  }
  if (!scale || *scale < 0)
    return std::nullopt;
  return ScoreMatch{
      AlibiAttr::get(mlirContext, 8.0, DistanceKind::signed_, *scale),
      {},
      {},
      {}};
}
static ScoreRegistration registration(recognize);
