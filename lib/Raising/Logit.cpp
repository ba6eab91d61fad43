// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Logit.h"
#include "posenc/Raising/Recognizers.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

namespace {
class LogitMatcher {
public:
  LogitMatcher(ScalarContext &context, Scalar score, Scalar key, double highest)
      : context(context), key(key), highest(highest) {
    logit.score = score;
  }
  void split(Scalar expression, double factor);
  const Logit &get() const { return logit; }

private:
  bool takeHidden(double hidden);
  bool takeCondition(Scalar condition, double hidden);
  void takeTerm(Scalar term, double factor);
  bool takeSoftcap(Scalar inner, double factor);
  void takeFunction(Scalar expression, double factor);
  void takeChoice(Scalar choice);
  Scalar queryFactor(Scalar expression);
  bool isSum(Scalar expression);
  Scalar stepInside(Scalar expression);
  Scalar times(Scalar expression, double factor);

  ScalarContext &context;
  Scalar key;
  double highest;
  Logit logit;
};
} // namespace

/// A number that hides, as the minus infinity that it may stand for.
bool LogitMatcher::takeHidden(double hidden) {
  // A function of -inf may be any number.
  if (logit.residue || !(hidden <= highest))
    return false;
  if (!std::isinf(hidden))
    logit.leastHidden = std::min(logit.leastHidden.value_or(-hidden), -hidden);
  return true;
}

/// A condition under which a logit is kept.
bool LogitMatcher::takeCondition(Scalar condition, double hidden) {
  if (!takeHidden(hidden))
    return false;
  logit.kept.push_back({condition, hidden});
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
  logit.terms.push_back(times(term, factor));
}

Scalar LogitMatcher::times(Scalar expression, double factor) {
  return factor == 1.0 ? expression
                       : context.binary(ScalarKind::mul, expression,
                                        context.real(factor));
}

namespace {
/// factor * node.
struct Multiple {
  Scalar node;
  double factor;
};
} // namespace

/// What a constant multiplies, or divides, in factor * expression.
static std::optional<Multiple> stepIntoMultiple(Scalar expression,
                                                double factor) {
  if (expression->is(ScalarKind::cast))
    return Multiple{expression->operands[0], factor};
  if (expression->is(ScalarKind::neg))
    return Multiple{expression->operands[0], -factor};
  bool divides = expression->is(ScalarKind::div);
  if (!divides && !expression->is(ScalarKind::mul))
    return std::nullopt;
  for (unsigned side : {0u, 1u}) {
    std::optional<double> constant = matchReal(expression->operands[1 - side]);
    if (!constant || (divides && side == 1))
      continue;
    double scaled = divides ? factor / *constant : factor * *constant;
    if (std::isfinite(scaled))
      return Multiple{expression->operands[side], scaled};
  }
  return std::nullopt;
}

static Scalar withoutConstants(Scalar node) {
  while (std::optional<Multiple> inner = stepIntoMultiple(node, 1.0))
    node = inner->node;
  return node;
}

/// Of a score, or a constant times one, times what depends on no key: the
/// latter.
Scalar LogitMatcher::queryFactor(Scalar expression) {
  bool divides = expression->is(ScalarKind::div);
  if (!key || (!divides && !expression->is(ScalarKind::mul)))
    return nullptr;
  for (unsigned side : {0u, 1u}) {
    Scalar other = expression->operands[1 - side];
    // A constant that is no factor (1 / 0) is none of the query either.
    if (withoutConstants(expression->operands[side]) != logit.score ||
        contains(other, logit.score) || contains(other, key) ||
        matchReal(other) || (divides && side == 1))
      continue;
    return divides ? context.binary(ScalarKind::div, context.real(1.0), other)
                   : other;
  }
  return nullptr;
}

void LogitMatcher::split(Scalar expression, double factor) {
  if (std::optional<Multiple> inner = stepIntoMultiple(expression, factor))
    return split(inner->node, inner->factor);
  if (expression == logit.score) {
    logit.scale = factor;
    return;
  }
  if (Scalar ofQuery = queryFactor(expression)) {
    bool isFirst = contains(expression->operands[0], logit.score);
    logit.queryFactor = ofQuery;
    return split(expression->operands[isFirst ? 0 : 1], factor);
  }
  auto operand = [&](unsigned number) { return expression->operands[number]; };
  auto hasScore = [&](unsigned number) {
    return contains(operand(number), logit.score);
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
  case ScalarKind::max:
  case ScalarKind::maxNum: {
    // No logit that is not hidden is below what hides.
    unsigned side = hasScore(0) ? 0 : 1;
    std::optional<double> least = matchReal(operand(1 - side));
    if (!least || !(factor > 0.0) || !takeHidden(*least * factor))
      break;
    return split(operand(side), factor);
  }
  case ScalarKind::unary:
    if (expression->is(ScalarFunction::tanh) && takeSoftcap(operand(0), factor))
      return;
    break;
  default:
    break;
  }
  return takeFunction(expression, factor);
}

/// cap * tanh(multiple * score), where nothing is added before the cap.
bool LogitMatcher::takeSoftcap(Scalar inner, double factor) {
  SmallVector<Product> products = sumOfProducts(inner);
  if (products.size() != 1 || products[0].factors.size() != 1 ||
      !std::isfinite(factor) || factor == 0.0)
    return false;
  double scale = products[0].factor * factor;
  if (!std::isfinite(scale) ||
      stripCasts(products[0].factors[0]) != logit.score)
    return false;
  // Odd, so that the sign of the cap can go into the scale.
  logit.softcap = std::fabs(factor);
  logit.scale = scale;
  return true;
}

//===-- Other functions ---------------------------------------------------===//

/// Whether an expression is a multiple of the score, capped or not, or has a
/// term beside what reads it.
bool LogitMatcher::isSum(Scalar expression) {
  Scalar multiplied = withoutConstants(expression);
  if (queryFactor(multiplied))
    return true;
  if (multiplied->is(ScalarFunction::tanh))
    multiplied = withoutConstants(multiplied->operands[0]);
  if (multiplied == logit.score)
    return true;
  return (expression->is(ScalarKind::add) || expression->is(ScalarKind::sub)) &&
         contains(expression->operands[0], logit.score) !=
             contains(expression->operands[1], logit.score);
}

/// The largest expression inside of one, through which alone it reads the
/// score.
Scalar LogitMatcher::stepInside(Scalar expression) {
  SmallVector<Scalar> order;
  llvm::DenseSet<Scalar> readers, open{expression};
  forEachNode(expression, [&](Scalar node) {
    if (node != logit.score &&
        llvm::none_of(node->operands, [&](Scalar operand) {
          return readers.contains(operand);
        }))
      return;
    readers.insert(node);
    order.push_back(node);
  });
  // All that read a node stand after it.
  for (Scalar node : llvm::reverse(order)) {
    if (open.size() == 1 && node != expression)
      return node;
    open.erase(node);
    for (Scalar operand : node->operands)
      if (readers.contains(operand))
        open.insert(operand);
  }
  llvm_unreachable("the score is read through itself");
}

/// Any function, elementwise, of the innermost sum of score and terms. Terms
/// that have been taken are outside of it.
void LogitMatcher::takeFunction(Scalar expression, double factor) {
  // What is made of the score is a logit, and may stay wider in between.
  expression = context.rewrite(expression, [&](Scalar node) -> Scalar {
    return node->is(ScalarKind::cast) && contains(node, logit.score)
               ? node->operands[0]
               : nullptr;
  });
  Scalar whole = times(expression, factor), sum = expression;
  for (Scalar term : logit.terms)
    whole = context.binary(ScalarKind::add, whole, term);
  do {
    takeChoice(sum);
    sum = stepInside(sum);
  } while (!isSum(sum));
  whole = context.substitute(whole, sum, logit.score);
  logit.residue = logit.residue
                      ? context.substitute(logit.residue, logit.score, whole)
                      : whole;
  llvm::append_range(logit.outside, logit.terms);
  logit.terms.clear();
  split(sum, 1.0);
}

/// The condition under which a choice is what reads the score.
void LogitMatcher::takeChoice(Scalar choice) {
  auto reads = [&](unsigned number) {
    return contains(choice->operands[number], logit.score);
  };
  if (!choice->is(ScalarKind::select) || reads(0) || reads(1) == reads(2))
    return;
  Scalar condition = choice->operands[0];
  logit.read.push_back(reads(1) ? condition : context.negation(condition));
}

Logit posenc::matchLogit(ScalarContext &context, Scalar expression,
                         Scalar score, Scalar key, double highest) {
  LogitMatcher matcher(context, score, key, highest);
  matcher.split(expression, 1.0);
  return matcher.get();
}
