// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Logit.h"
#include "Contraction.h"
#include "posenc/Raising/Recognizers.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

namespace {
class LogitMatcher {
public:
  LogitMatcher(ScalarContext &context, Reason &reason, FiniteMasks finite)
      : context(context), reason(reason), finite(finite) {}
  bool split(Scalar expression, double factor);
  bool takeResidue(Scalar expression, double factor);
  const Logit &get() const { return logit; }

private:
  bool takeCondition(Scalar condition, double hidden);
  void takeTerm(Scalar term, double factor);
  bool takeSoftcap(Scalar inner, double factor);

  ScalarContext &context;
  Reason &reason;
  FiniteMasks finite;
  Logit logit;
};
} // namespace

/// A condition under which a logit is kept, where what hides the others may be
/// a minus infinity.
bool LogitMatcher::takeCondition(Scalar condition, double hidden) {
  if (!(hidden <= highestHidden) ||
      (finite == FiniteMasks::stay && !std::isinf(hidden)))
    return false;
  logit.kept.push_back(condition);
  if (!std::isinf(hidden))
    logit.leastHidden = std::min(logit.leastHidden.value_or(-hidden), -hidden);
  return true;
}

/// An added term: a mask, a score term, or both in one.
void LogitMatcher::takeTerm(Scalar term, double factor) {
  if (term->is(ScalarKind::select)) {
    // A bias of which some numbers hide, and a mask whose others are 0.
    for (unsigned side : {1u, 2u}) {
      std::optional<double> hidden = matchReal(term->operands[3 - side]);
      Scalar condition = term->operands[0];
      if (side == 2)
        condition = context.negation(condition);
      if (!hidden || !takeCondition(condition, *hidden * factor))
        continue;
      if (matchReal(term->operands[side]) == 0.0)
        return;
      return takeTerm(term->operands[side], factor);
    }
  }
  // A sum of sums of sums of one and the same need not end.
  constexpr unsigned limit = 64;
  if (term->is(ScalarKind::add) && logit.terms.size() < limit) {
    takeTerm(term->operands[0], factor);
    return takeTerm(term->operands[1], factor);
  }
  logit.terms.push_back(factor == 1.0 ? term
                                      : context.binary(ScalarKind::mul, term,
                                                       context.real(factor)));
}

bool LogitMatcher::split(Scalar expression, double factor) {
  expression = stripCasts(expression);
  if (expression->is(ScalarKind::load) &&
      findContractionLoad(expression) == expression) {
    logit.score = expression;
    logit.scale = factor;
    return true;
  }
  auto operand = [&](unsigned number) { return expression->operands[number]; };
  auto hasScore = [&](unsigned number) {
    return findContractionLoad(operand(number)) != nullptr;
  };
  switch (expression->kind) {
  case ScalarKind::add:
  case ScalarKind::sub: {
    if (hasScore(0) == hasScore(1))
      break;
    unsigned side = hasScore(0) ? 0 : 1;
    bool negated = expression->is(ScalarKind::sub);
    double scoreSign = negated && side == 1 ? -1.0 : 1.0;
    double termSign = negated && side == 0 ? -1.0 : 1.0;
    takeTerm(operand(1 - side), factor * termSign);
    return split(operand(side), factor * scoreSign);
  }
  case ScalarKind::neg:
    return split(operand(0), -factor);
  case ScalarKind::mul:
  case ScalarKind::div: {
    bool divides = expression->is(ScalarKind::div);
    unsigned side = hasScore(0) ? 0 : 1;
    std::optional<double> constant = matchReal(operand(1 - side));
    if (!constant || (divides && side == 1))
      break;
    double scaled = divides ? factor / *constant : factor * *constant;
    if (!std::isfinite(scaled))
      break;
    return split(operand(side), scaled);
  }
  case ScalarKind::select: {
    unsigned side = hasScore(1) ? 1 : 2;
    std::optional<double> hidden = matchReal(operand(3 - side));
    if (!hidden || hasScore(0))
      break;
    Scalar condition = side == 1 ? operand(0) : context.negation(operand(0));
    if (!takeCondition(condition, *hidden * factor))
      break;
    return split(operand(side), factor);
  }
  case ScalarKind::unary:
    if (expression->is(ScalarFunction::tanh) && takeSoftcap(operand(0), factor))
      return true;
    break;
  default:
    break;
  }
  return takeResidue(expression, factor);
}

/// cap * tanh(multiple * score), where nothing is added before the cap.
bool LogitMatcher::takeSoftcap(Scalar inner, double factor) {
  SmallVector<Product> products = sumOfProducts(inner);
  if (products.size() != 1 || products[0].factors.size() != 1 ||
      !std::isfinite(factor) || factor == 0.0)
    return false;
  Scalar score = stripCasts(products[0].factors[0]);
  double scale = products[0].factor * factor;
  if (!std::isfinite(scale) || !score->is(ScalarKind::load) ||
      findContractionLoad(score) != score)
    return false;
  logit.score = score;
  // Odd, so that the sign of the cap can go into the scale.
  logit.softcap = std::fabs(factor);
  logit.scale = scale;
  return true;
}

/// Any function of one score, elementwise.
bool LogitMatcher::takeResidue(Scalar expression, double factor) {
  bool several = false;
  forEachNode(expression, [&](Scalar node) {
    if (node->is(ScalarKind::load) && findContractionLoad(node) == node) {
      several |= logit.score && logit.score != node;
      logit.score = node;
    }
  });
  if (several) {
    reason = {"score-product",
              "expected one product of query and key in the logits, got "
              "several"};
    return false;
  }
  // What is made of the score is a logit, and may stay wider in between.
  expression = context.rewrite(expression, [&](Scalar node) -> Scalar {
    return node->is(ScalarKind::cast) && contains(node, logit.score)
               ? node->operands[0]
               : nullptr;
  });
  logit.residue = factor == 1.0 ? expression
                                : context.binary(ScalarKind::mul, expression,
                                                 context.real(factor));
  return true;
}

std::optional<Logit> posenc::matchLogit(ScalarContext &context,
                                        Scalar expression, Reason &reason,
                                        FiniteMasks finite) {
  LogitMatcher matcher(context, reason, finite);
  if (!matcher.split(expression, 1.0))
    return std::nullopt;
  return matcher.get();
}
