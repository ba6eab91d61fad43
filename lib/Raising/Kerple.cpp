// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// KERPLE as its authors write it: a learned number per head times the logarithm
// of 1 plus another one times the distance, or times the distance to the power
// of that. What bounds the numbers is part of them.
#include "mlir/IR/Matchers.h"
#include "posenc/IR/Encodings.h"
#include "posenc/Raising/Distance.h"

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// A product with one factor over the distance.
struct Split {
  Scalar rest = nullptr, ofDistance = nullptr;
};

/// -r1 * kernel of r2 and the distance.
struct Kernel {
  KerpleKind kind;
  Scalar r2, distance;
};
} // namespace

static std::optional<Split> split(const Product &product,
                                  const DistanceTerm &term,
                                  ScalarContext &context) {
  Split found{context.real(product.factor), nullptr};
  for (Scalar factor : product.factors) {
    if (!contains(factor, term.variable))
      found.rest = context.binary(ScalarKind::mul, found.rest, factor);
    else if (found.ofDistance)
      return std::nullopt;
    else
      found.ofDistance = factor;
  }
  return found.ofDistance ? std::optional(found) : std::nullopt;
}

/// log(1 + r2 * distance).
static std::optional<Kernel>
readLogarithm(Scalar node, const DistanceTerm &term, ScalarContext &context) {
  if (!node->is(ScalarFunction::log))
    return std::nullopt;
  SmallVector<Product> sum = sumOfProducts(node->operands[0], Rounding::kept);
  auto isOne = [](const Product &product) {
    return product.factors.empty() && product.factor == 1.0;
  };
  if (sum.size() != 2 || isOne(sum[0]) == isOne(sum[1]))
    return std::nullopt;
  std::optional<Split> slope = split(sum[isOne(sum[0]) ? 1 : 0], term, context);
  if (!slope || !slope->ofDistance->is(ScalarKind::toFloat))
    return std::nullopt;
  return Kernel{KerpleKind::log, slope->rest, slope->ofDistance->operands[0]};
}

/// distance^r2. At distance 0 it is 0 where r2 is above 0.
static std::optional<Kernel> readPower(Scalar node, const DistanceTerm &term) {
  if (!node->is(ScalarKind::pow) ||
      !node->operands[0]->is(ScalarKind::toFloat) ||
      contains(node->operands[1], term.variable))
    return std::nullopt;
  std::optional<double> least = leastOf(node->operands[1]);
  if (!least || !(*least > 0.0))
    return std::nullopt;
  return Kernel{KerpleKind::power, node->operands[1],
                node->operands[0]->operands[0]};
}

/// Whether a number is one per head: learned, or of the head's number.
static bool isPerHead(Scalar node, const PairSite &site) {
  bool ok = true, varies = false;
  forEachNode(node, [&](Scalar each) {
    ok &= !each->is(ScalarKind::axis) || each == site.head;
    varies |= each->is(ScalarKind::load) || each == site.head;
  });
  return ok && varies;
}

/// Says what a product with a logarithm or a power of the distance, and with
/// learned numbers, lacks.
static void missKernel(const Product &product, const DistanceTerm &distance,
                       const PairSite &site) {
  SmallVector<Scalar> ofDistance =
      llvm::filter_to_vector(product.factors, [&](Scalar factor) {
        return contains(factor, distance.variable);
      });
  auto isKernel = [](Scalar factor) {
    return factor->is(ScalarFunction::log) || factor->is(ScalarKind::pow);
  };
  bool isLearned = false;
  forEachNode(distance.term, [&](Scalar node) {
    isLearned |=
        node->is(ScalarKind::load) && !matchPattern(node->value, m_Constant());
  });
  const Scalar *kernel = llvm::find_if(ofDistance, isKernel);
  if (!isLearned || kernel == ofDistance.end())
    return;
  if (ofDistance.size() > 1)
    site.miss("expected one logarithm or power of the distance, as in KERPLE, "
              "got a product of several factors of it");
  else if ((*kernel)->is(ScalarFunction::log))
    site.miss("expected the logarithm of 1 plus a number of the head times the "
              "distance, as in KERPLE, got another one");
  else
    site.miss("expected the distance to a power of the head that is bounded "
              "above 0, as in KERPLE, got another one");
}

/// Says of learned numbers of tokens that they are not those of the head: with
/// the first token's in their place, the term is one of the distance.
static void missNumbers(Scalar term, const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  Scalar first = context.rewrite(term, [&](Scalar node) -> Scalar {
    if (!node->is(ScalarKind::load))
      return nullptr;
    return context.rewrite(node, [&](Scalar each) -> Scalar {
      bool isToken = each == site.query || each == site.key;
      return isToken ? context.integer(0) : nullptr;
    });
  });
  std::optional<DistanceTerm> distance =
      first == term ? std::nullopt : overDistance(first, site);
  if (!distance)
    return;
  SmallVector<Product> products = sumOfProducts(distance->term, Rounding::kept);
  std::optional<Split> product = products.size() == 1
                                     ? split(products[0], *distance, context)
                                     : std::nullopt;
  if (product && (readLogarithm(product->ofDistance, *distance, context) ||
                  readPower(product->ofDistance, *distance)))
    site.miss("expected a logarithm or power of the distance with numbers of "
              "the head, as in KERPLE, got numbers of tokens");
}

static std::optional<ScoreMatch> recognize(Scalar term, const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  std::optional<DistanceTerm> distance = overDistance(term, site);
  if (!distance) {
    missNumbers(term, site);
    return std::nullopt;
  }
  SmallVector<Product> products = sumOfProducts(distance->term, Rounding::kept);
  if (products.size() != 1)
    return std::nullopt;
  bool falls = products[0].factor < 0.0;
  products[0].factor = -products[0].factor;
  std::optional<Split> product = split(products[0], *distance, context);
  if (!product) {
    missKernel(products[0], *distance, site);
    return std::nullopt;
  }
  auto kernel = readLogarithm(product->ofDistance, *distance, context);
  if (!kernel)
    kernel = readPower(product->ofDistance, *distance);
  auto offset =
      kernel ? matchAbsoluteDistance(kernel->distance, *distance, context)
             : std::nullopt;
  if (!offset || !isPerHead(product->rest, site) ||
      !isPerHead(kernel->r2, site)) {
    missKernel(products[0], *distance, site);
    return std::nullopt;
  }
  if (!falls) {
    site.miss("expected a term that falls with the distance, got a learned "
              "logarithm or power that grows with it");
    return std::nullopt;
  }
  return ScoreMatch{KerpleAttr::get(context.getMLIRContext(), kernel->kind),
                    {PartOperand(product->rest, site.head),
                     PartOperand(kernel->r2, site.head)},
                    distance->positions(context, *offset),
                    {},
                    {}};
}
static ScoreRegistration registration(recognize);
