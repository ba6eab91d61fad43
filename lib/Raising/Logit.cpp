// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Logit.h"
#include "posenc/Raising/Recognizers.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

/// Finite "minus infinities" at least this low absorb any score that f32
/// attention meets, so that all masked logits of a row are one and the same
/// number.
static constexpr double absorbing = -1.0e30;

namespace {
class LogitMatcher {
public:
  LogitMatcher(ScalarContext &context, Reason &reason)
      : context(context), reason(reason) {}
  bool split(Scalar expression, double factor);
  const Logit &get() const { return logit; }

private:
  bool takeCondition(Scalar condition, double hidden);
  bool splitTerm(Scalar term, double factor);
  bool takeSoftcap(Scalar inner, double factor);
  bool takeResidue(Scalar expression, double factor);
  bool fail(StringRef id, const Twine &text) {
    reason.id = id;
    reason.text = text.str();
    return false;
  }

  ScalarContext &context;
  Reason &reason;
  Logit logit;
};
} // namespace

/// Whether an expression reads a contraction's result: the score, or part of
/// it.
Scalar posenc::findContractionLoad(Scalar root) {
  Scalar found = nullptr;
  forEachNode(root, [&](Scalar node) {
    if (!node->is(ScalarKind::load))
      return;
    auto op = node->value.getDefiningOp<linalg::LinalgOp>();
    if (op && linalg::isaContractionOpInterface(op))
      found = node;
  });
  return found;
}

bool LogitMatcher::takeCondition(Scalar condition, double hidden) {
  if (!(hidden <= absorbing))
    return fail(
        "mask-value",
        Twine("expected masked logits to be -inf or absorbing (below -1e30), "
              "got ") +
            Twine(std::to_string(hidden)));
  logit.kept.push_back(condition);
  if (!std::isinf(hidden))
    logit.finiteConditions.push_back(condition);
  return true;
}

/// An added term: a mask that adds nothing where it keeps, or a score term.
bool LogitMatcher::splitTerm(Scalar term, double factor) {
  Scalar inner = stripCasts(term);
  if (inner->is(ScalarKind::select)) {
    std::optional<double> yes = matchReal(inner->operands[1]);
    std::optional<double> no = matchReal(inner->operands[2]);
    if (yes == 0.0 && no && *no * factor <= absorbing)
      return takeCondition(inner->operands[0], *no * factor);
    if (no == 0.0 && yes && *yes * factor <= absorbing)
      return takeCondition(context.negation(inner->operands[0]), *yes * factor);
  }
  if (inner->is(ScalarKind::add))
    return splitTerm(inner->operands[0], factor) &&
           splitTerm(inner->operands[1], factor);
  logit.terms.push_back(factor == 1.0 ? inner
                                      : context.binary(ScalarKind::mul, inner,
                                                       context.real(factor)));
  return true;
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
    return splitTerm(operand(1 - side), factor * termSign) &&
           split(operand(side), factor * scoreSign);
  }
  case ScalarKind::neg:
    return split(operand(0), -factor);
  case ScalarKind::mul:
  case ScalarKind::div: {
    unsigned side = hasScore(0) ? 0 : 1;
    std::optional<double> constant = matchReal(operand(1 - side));
    if (!constant || (expression->is(ScalarKind::div) && side == 1))
      break;
    return split(operand(side), expression->is(ScalarKind::mul)
                                    ? factor * *constant
                                    : factor / *constant);
  }
  case ScalarKind::select: {
    unsigned side = hasScore(1) ? 1 : 2;
    std::optional<double> hidden = matchReal(operand(3 - side));
    if (!hidden || hasScore(0))
      break;
    Scalar condition = side == 1 ? operand(0) : context.negation(operand(0));
    return takeCondition(condition, *hidden * factor) &&
           split(operand(side), factor);
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
  Scalar score = products[0].factors[0];
  if (!score->is(ScalarKind::load) || findContractionLoad(score) != score)
    return false;
  logit.score = score;
  // Odd, so that the sign of the cap can go into the scale.
  logit.softcap = std::fabs(factor);
  logit.scale = products[0].factor * factor;
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
  if (several)
    return fail("score-product",
                "expected one product of query and key in the logits, got "
                "several");
  logit.residue = factor == 1.0 ? expression
                                : context.binary(ScalarKind::mul, expression,
                                                 context.real(factor));
  return true;
}

std::optional<Logit> posenc::matchLogit(ScalarContext &context,
                                        Scalar expression, Reason &reason) {
  LogitMatcher matcher(context, reason);
  if (!matcher.split(expression, 1.0))
    return std::nullopt;
  return matcher.get();
}
