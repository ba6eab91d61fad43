// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Feature maps of linear attention, told by what they are on each side of 0:
// importers spell an elu by selections, extrema and e^x - 1 in any mixture.
#include "LinearAttention.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/SetVector.h"
#include <map>

using namespace mlir;
using namespace mlir::posenc;

static bool isZero(Scalar node) { return matchReal(node) == 0.0; }

/// Whether a comparison with 0 holds for numbers of one sign, or nothing where
/// that does not tell.
static std::optional<bool> compareSigned(Scalar compare, Scalar x,
                                         bool isPositive) {
  bool isLeft = compare->operands[0] == x && isZero(compare->operands[1]);
  bool isRight = compare->operands[1] == x && isZero(compare->operands[0]);
  if (!isLeft && !isRight)
    return std::nullopt;
  std::optional<bool> greater = asksForGreater(compare);
  if (!greater)
    return std::nullopt;
  return (*greater ? isLeft : isRight) == isPositive;
}

/// What `node` is where x is positive, or where it is not. Which of these 0
/// belongs to is not asked: feature maps are continuous there.
static Scalar onSide(ScalarContext &context, Scalar node, Scalar x,
                     bool isPositive) {
  return context.rewrite(node, [&](Scalar each) -> Scalar {
    switch (each->kind) {
    case ScalarKind::compare: {
      std::optional<bool> holds = compareSigned(each, x, isPositive);
      return holds ? context.truth(*holds) : nullptr;
    }
    case ScalarKind::max:
    case ScalarKind::maxNum:
    case ScalarKind::min:
    case ScalarKind::minNum: {
      bool isOfZero = (each->operands[0] == x && isZero(each->operands[1])) ||
                      (each->operands[1] == x && isZero(each->operands[0]));
      bool isLarger = each->is(ScalarKind::max) || each->is(ScalarKind::maxNum);
      if (!isOfZero)
        return nullptr;
      return isLarger == isPositive ? x : context.real(0.0);
    }
    default:
      return nullptr;
    }
  });
}

/// `node` with e^x - 1 where one function computes that.
static Scalar splitExpM1(ScalarContext &context, Scalar node) {
  return context.rewrite(node, [&](Scalar each) -> Scalar {
    if (!each->is(ScalarKind::opaque) || each->integer != 1 ||
        !isa_and_nonnull<math::ExpM1Op>(each->value.getDefiningOp()))
      return nullptr;
    Scalar power = context.unary(ScalarFunction::exp, each->operands[0]);
    return context.binary(ScalarKind::sub, power, context.real(1.0));
  });
}

/// A sum of products, equal ones joined: the number that each is multiplied by.
static std::map<SmallVector<Scalar>, double> joinedProducts(Scalar node) {
  std::map<SmallVector<Scalar>, double> joined;
  for (Product &product : sumOfProducts(node)) {
    llvm::sort(product.factors);
    double &factor = joined[product.factors];
    factor += product.factor;
    if (factor == 0.0)
      joined.erase(product.factors);
  }
  return joined;
}

/// What `feature` may be a map of: what is compared with 0 in it, or is a
/// power; the innermost first.
static llvm::SetVector<Scalar> candidates(Scalar feature) {
  llvm::SetVector<Scalar> found;
  forEachNode(feature, [&](Scalar node) {
    bool isOfTwo = node->is(ScalarKind::compare) || node->is(ScalarKind::max) ||
                   node->is(ScalarKind::maxNum);
    if (isOfTwo && isZero(node->operands[1]))
      found.insert(node->operands[0]);
    else if (isOfTwo && isZero(node->operands[0]))
      found.insert(node->operands[1]);
    else if (node->is(ScalarFunction::exp))
      found.insert(node->operands[0]);
  });
  return found;
}

LinearFeature posenc::matchFeature(ScalarContext &context, Scalar feature) {
  Scalar split = splitExpM1(context, feature);
  for (Scalar x : candidates(split)) {
    auto above = joinedProducts(onSide(context, split, x, /*isPositive=*/true));
    auto below =
        joinedProducts(onSide(context, split, x, /*isPositive=*/false));
    Scalar next = context.binary(ScalarKind::add, x, context.real(1.0));
    Scalar power = context.unary(ScalarFunction::exp, x);
    struct {
      FeatureMap map;
      Scalar above, below;
    } maps[] = {{FeatureMap::elu_plus_one, next, power},
                {FeatureMap::relu, x, context.real(0.0)},
                {FeatureMap::exp, power, power}};
    for (const auto &known : maps)
      if (above == joinedProducts(known.above) &&
          below == joinedProducts(known.below))
        return {known.map, x};
  }
  return {FeatureMap::identity, feature};
}
