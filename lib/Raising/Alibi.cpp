// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// ALiBi as frameworks write it: a slope per head times a key index or a
// distance, in any spelling that is affine in the key, or a table of that.
// BLOOM: slope * j; MPT: slope * (j - (n - 1)); without a causal mask: slope *
// -|i - j|.
#include "mlir/IR/Matchers.h"
#include "posenc/IR/Encodings.h"
#include "posenc/Raising/Distance.h"
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

/// Factor of a part for one head, the integer over the pair left out.
static std::optional<double> headFactor(const LinearPart &part, int64_t head,
                                        const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  double total = part.product.factor;
  for (Scalar factor : part.product.factors) {
    std::optional<double> value =
        evaluate(context.substitute(factor, site.head, context.integer(head)));
    if (!value)
      return std::nullopt;
    total *= *value;
  }
  return total;
}

namespace {
/// slope(head) * profile, up to what is the same for a whole row.
struct SlopedTerm {
  DistanceKind kind;
  /// Of key minus query, or of minus the distance: above 0 where it decays.
  SmallVector<double> slopes;
  /// Distance = query - key + offset.
  int64_t offset = 0;
};
} // namespace

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

static std::optional<SlopedTerm> readSigned(ArrayRef<LinearPart> parts,
                                            const PairSite &site) {
  SlopedTerm term{DistanceKind::signed_, {}};
  if (!isAffineInKey(parts, site))
    return std::nullopt;
  for (int64_t head = 0; head < site.heads; ++head) {
    double total = 0;
    for (const LinearPart &part : parts) {
      if (!part.sum || !contains(part.sum, site.key))
        continue;
      std::optional<double> factor = headFactor(part, head, site);
      if (!factor)
        return std::nullopt;
      total += *factor * double(coefficientOf(part.sum, site.key));
    }
    term.slopes.push_back(total);
  }
  return term;
}

/// factor * |query - key + offset|, alone.
static std::optional<SlopedTerm> readAbsolute(ArrayRef<LinearPart> parts,
                                              const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  if (parts.size() != 1 || !parts[0].sum)
    return std::nullopt;
  Scalar sum = parts[0].sum;
  int64_t sign = 1;
  if (sum->is(ScalarKind::sum) && sum->operands.size() == 1 &&
      sum->integer == 0) {
    sign = sum->coefficients[0];
    sum = sum->operands[0];
  }
  Scalar distance = matchAbsolute(context, sum);
  if (!distance)
    return std::nullopt;
  std::optional<int64_t> offset = matchDistance(distance, site, 1);
  if (!offset)
    offset =
        matchDistance(context.subInt(context.integer(0), distance), site, 1);
  if (!offset)
    return std::nullopt;
  SlopedTerm term{DistanceKind::absolute, {}, *offset};
  for (int64_t head = 0; head < site.heads; ++head) {
    std::optional<double> factor = headFactor(parts[0], head, site);
    if (!factor)
      return std::nullopt;
    term.slopes.push_back(-double(sign) * *factor);
  }
  return term;
}

/// A table of slope(head) * key + (something of the row), where a pair is
/// visible: every element of it is looked at.
static std::optional<SlopedTerm> readTable(Scalar load, const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  auto extentOf = [](Scalar axis) -> std::optional<int64_t> {
    return axis->is(ScalarKind::axis) ? matchInteger(axis->operands[0])
                                      : matchInteger(axis);
  };
  std::optional<int64_t> keys = extentOf(site.key), rows = 1;
  if (contains(load, site.query))
    rows = extentOf(site.query);
  constexpr int64_t limit = 1 << 16;
  if (!load->is(ScalarKind::load) || !matchPattern(load->value, m_Constant()) ||
      !keys || !rows || *keys < 2 || site.heads * *rows * *keys > limit)
    return std::nullopt;
  SlopedTerm term{DistanceKind::signed_, {}};
  for (int64_t head = 0; head < site.heads; ++head) {
    std::optional<double> slope;
    for (int64_t row = 0; row < *rows; ++row) {
      std::optional<std::pair<int64_t, double>> first;
      for (int64_t key = 0; key < *keys; ++key) {
        auto at = [&](Scalar node) {
          for (auto [axis, number] :
               {std::pair(site.head, head), std::pair(site.query, row),
                std::pair(site.key, key)})
            node = context.substitute(node, axis, context.integer(number));
          return node;
        };
        bool isHidden = llvm::any_of(site.conditions, [&](Scalar condition) {
          return *rows > 1 && evaluate(at(condition)) == 0.0;
        });
        if (isHidden)
          continue;
        std::optional<double> value = evaluate(at(load));
        if (!value || !(std::fabs(*value) <= largestRowConstant))
          return std::nullopt;
        if (!first) {
          first = {key, *value};
          continue;
        }
        double distance = double(key - first->first);
        if (!slope)
          slope = (*value - first->second) / distance;
        double scale = std::fabs(*slope) * double(*keys);
        if (!(std::fabs(*value - first->second - *slope * distance) <=
              1e-6 * scale))
          return std::nullopt;
      }
    }
    term.slopes.push_back(slope.value_or(0.0));
  }
  return term;
}

static std::optional<SlopedTerm> readTerm(Scalar term, const PairSite &site) {
  SmallVector<LinearPart> parts;
  SmallVector<Product> products = sumOfProducts(term, Rounding::kept);
  if (products.size() == 1 && products[0].factors.size() == 1 &&
      products[0].factor == 1.0)
    if (auto table = readTable(products[0].factors[0], site))
      return table;
  for (const Product &product : products) {
    std::optional<LinearPart> part = splitLinear(product, site);
    // What the key does not move is dropped, and must not hide a row.
    if (!part || !isConstantOfAxes(*part))
      return std::nullopt;
    parts.push_back(*part);
  }
  std::optional<SlopedTerm> absolute = readAbsolute(parts, site);
  return absolute ? absolute : readSigned(parts, site);
}

/// Where queries stand for a mask of the site. What moves with them is the same
/// for a row, and one operation has one position for each token.
static TokenPositions positionsOfMasks(const PairSite &site) {
  for (Scalar condition : site.conditions) {
    std::optional<MaskMatch> mask = recognizeMask(condition, site);
    if (mask && mask->key == TokenPositions() &&
        mask->query ==
            TokenPositions{mask->query.offset, {}, mask->query.sizes})
      return mask->query;
  }
  return {};
}

/// Where the encoding itself is the term, with nothing beside it of the row, in
/// which spellings differ.
static std::optional<TokenPositions>
positionsOfWhole(Scalar term, AlibiAttr encoding, const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  std::optional<DistanceTerm> distance = overDistance(term, site);
  if (!distance)
    return std::nullopt;
  bool isOfLines = isSmooth(distance->term, *distance, context);
  if (distance->isSampled && !isOfLines)
    return std::nullopt;
  ScalarProgram evaluate(distance->term, {distance->variable, site.head});
  auto isThere = [&](int64_t head, int64_t number, int64_t offset) {
    // Lines that agree in many points are one.
    if (isOfLines && std::abs(number) > denseSamples && number % denseSamples)
      return true;
    std::optional<double> value = evaluate({double(number), double(head)});
    double wanted = scoreAt(encoding, site, head, number + offset, 0);
    return value && std::fabs(*value - wanted) <=
                        1e-6 * std::max(1.0, std::fabs(wanted));
  };
  auto isAt = [&](int64_t offset) {
    return llvm::all_of(llvm::seq<int64_t>(0, site.heads), [&](int64_t head) {
      return llvm::all_of(distance->visible, [&](int64_t number) {
        return isThere(head, number, offset);
      });
    });
  };
  const int64_t *offset = llvm::find_if(distance->offsets, isAt);
  return offset == distance->offsets.end()
             ? std::nullopt
             : std::optional(distance->positions(context, *offset));
}

static std::optional<ScoreMatch> recognize(Scalar term, const PairSite &site) {
  std::optional<SlopedTerm> found = readTerm(term, site);
  if (!found)
    return std::nullopt;
  // The slopes of all heads at once: -m r = m (j - i) has key coefficient m.
  MLIRContext *context = site.reader.getContext().getMLIRContext();
  auto unscaled = AlibiAttr::get(context, 8.0, DistanceKind::signed_, 1.0);
  Extents extents;
  extents.heads = site.heads;
  extents.kvHeads = site.kvHeads;
  HostDomain host;
  HostOperands none;
  std::optional<double> scale;
  for (auto [head, slope] : llvm::enumerate(found->slopes)) {
    auto at = [&](int64_t value) { return Int<HostDomain>{&host, value}; };
    Coordinate<HostDomain> coordinate{at(0), at(head), at(0), at(0),
                                      at(1), at(0),    at(1), &extents};
    double ratio = slope / unscaled.evaluateScore(coordinate, none).rep;
    // Frameworks compute slopes in f32.
    if (!std::isfinite(ratio) || !(ratio > 0.0) ||
        (scale && !(std::fabs(ratio / *scale - 1) <= 1e-6))) {
      site.miss("expected slopes of heads as in ALiBi, times one positive "
                "number, for a term that is linear in the distance");
      return std::nullopt;
    }
    if (!scale)
      scale = std::fabs(ratio - 1) < 1e-6 ? 1.0 : ratio;
  }
  auto encoding = AlibiAttr::get(context, 8.0, found->kind, *scale);
  std::optional<TokenPositions> queries =
      found->kind == DistanceKind::signed_ ? positionsOfMasks(site)
                                           : TokenPositions{found->offset, {}};
  if (site.seesRows)
    queries = positionsOfWhole(term, encoding, site);
  return queries ? std::optional(ScoreMatch{encoding, {}, *queries, {}, {}})
                 : std::nullopt;
}
static ScoreRegistration registration(recognize);
