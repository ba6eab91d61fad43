// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Booleans of the scalar expressions; integers: Scalar.cpp, floats:
// ScalarFloat.cpp.
#include "posenc/Raising/Scalar.h"
#include "llvm/Support/MathExtras.h"
#include <numeric>

using namespace mlir;
using namespace mlir::posenc;

Scalar ScalarContext::truth(bool value) {
  Draft draft{ScalarKind::truth};
  draft.integer = value;
  return get(draft);
}

bool posenc::isExtremum(ScalarContext &context, Scalar atom, bool larger) {
  if (!atom->is(ScalarKind::select) ||
      !atom->operands[0]->is(ScalarKind::notNegative))
    return false;
  Scalar tested = atom->operands[0]->operands[0];
  Scalar x = atom->operands[larger ? 1 : 2], y = atom->operands[larger ? 2 : 1];
  // x - y >= 0, or x >= 0 for the absolute value of x.
  bool isOpposite = context.addInt(x, y) == context.integer(0) && tested == x;
  return isOpposite ||
         context.notNegative(context.subInt(x, y)) == atom->operands[0];
}

Scalar posenc::matchAbsolute(ScalarContext &context, Scalar atom) {
  bool isAbsolute = isExtremum(context, atom, /*larger=*/true) &&
                    context.addInt(atom->operands[1], atom->operands[2]) ==
                        context.integer(0);
  return isAbsolute ? atom->operands[1] : nullptr;
}

/// c - max(a, b) >= 0 is c - a >= 0 and c - b >= 0, and so on.
Scalar ScalarContext::splitExtremum(Scalar a) {
  if (!a->is(ScalarKind::sum))
    return nullptr;
  for (auto [atom, coefficient] :
       llvm::zip_equal(a->operands, a->coefficients)) {
    if (std::abs(coefficient) != 1 || !atom->is(ScalarKind::select))
      continue;
    bool isMax = isExtremum(*this, atom, /*larger=*/true);
    if (!isMax && !isExtremum(*this, atom, /*larger=*/false))
      continue;
    Scalar rest = subInt(a, mulInt(atom, integer(coefficient)));
    auto with = [&, atom = atom, coefficient = coefficient](unsigned branch) {
      return notNegative(
          addInt(rest, mulInt(atom->operands[branch], integer(coefficient))));
    };
    return isMax == (coefficient < 0) ? conjunction(with(1), with(2))
                                      : disjunction(with(1), with(2));
  }
  return nullptr;
}

/// A predicate of k + m * (c ? x : y), where all but c is constant: c, its
/// opposite, or the same for both; of other integers null.
static Scalar predicateOfTruth(ScalarContext &context, Scalar a,
                               function_ref<Scalar(Scalar)> predicate) {
  Scalar atom =
      a->is(ScalarKind::sum) && a->operands.size() == 1 ? a->operands[0] : a;
  bool isChoice = atom->is(ScalarKind::select) &&
                  matchInteger(atom->operands[1]) &&
                  matchInteger(atom->operands[2]);
  if (!isChoice && !atom->is(ScalarKind::fromBool))
    return nullptr;
  auto at = [&](Scalar value) {
    return predicate(context.substitute(a, atom, value));
  };
  Scalar yes = at(isChoice ? atom->operands[1] : context.integer(1));
  Scalar no = at(isChoice ? atom->operands[2] : context.integer(0));
  Scalar condition = atom->operands[0];
  if (yes == no)
    return yes;
  return yes == context.truth(true) ? condition : context.negation(condition);
}

Scalar ScalarContext::notNegative(Scalar a) {
  if (Scalar both = splitExtremum(a))
    return both;
  if (Scalar truth = predicateOfTruth(
          *this, a, [&](Scalar value) { return notNegative(value); }))
    return truth;
  // 2 i + 3 >= 0 is i + 1 >= 0.
  int64_t divisor = 0;
  for (int64_t coefficient : a->coefficients)
    divisor = std::gcd(divisor, coefficient);
  if (divisor > 1) {
    SmallVector<std::pair<Scalar, int64_t>> terms;
    for (auto [atom, coefficient] :
         llvm::zip_equal(a->operands, a->coefficients))
      terms.push_back({atom, coefficient / divisor});
    return notNegative(
        sum(terms, llvm::divideFloorSigned(a->integer, divisor)));
  }
  Range range = rangeOf(a);
  if (range.isNotNegative())
    return truth(true);
  if (range.upper && *range.upper < 0)
    return truth(false);
  // extent - 1 - axis >= 0 and the like, where the extent is symbolic.
  for (Scalar atom : a->operands) {
    if (!a->is(ScalarKind::sum) || !atom->is(ScalarKind::axis) ||
        coefficientOf(a, atom) != -1)
      continue;
    Scalar slack =
        subInt(a, subInt(subInt(atom->operands[0], integer(1)), atom));
    Range rest = rangeOf(slack);
    if (slack != a && rest.isNotNegative())
      return truth(true);
  }
  Draft draft{ScalarKind::notNegative};
  draft.operands = a;
  return get(draft);
}

Scalar ScalarContext::isZero(Scalar a) {
  Range range = rangeOf(a);
  if (matchInteger(a) == 0)
    return truth(true);
  if ((range.lower && *range.lower > 0) || (range.upper && *range.upper < 0))
    return truth(false);
  if (Scalar truth = predicateOfTruth(
          *this, a, [&](Scalar value) { return isZero(value); }))
    return truth;
  // A product is 0 where a factor is.
  if (a->is(ScalarKind::product)) {
    Scalar any = truth(false);
    for (Scalar factor : a->operands)
      any = disjunction(any, isZero(factor));
    return any;
  }
  Draft draft{ScalarKind::isZero};
  draft.operands = a;
  return get(draft);
}

Scalar ScalarContext::conjunction(Scalar a, Scalar b) {
  if (a->is(ScalarKind::truth))
    return a->integer ? b : a;
  if (b->is(ScalarKind::truth))
    return b->integer ? a : b;
  if (a == b)
    return a;
  Scalar operands[] = {a, b};
  Draft draft{ScalarKind::conjunction};
  draft.operands = operands;
  return get(draft);
}

Scalar ScalarContext::disjunction(Scalar a, Scalar b) {
  return negation(conjunction(negation(a), negation(b)));
}

Scalar ScalarContext::negation(Scalar a) {
  if (a->is(ScalarKind::truth))
    return truth(!a->integer);
  if (a->is(ScalarKind::negation))
    return a->operands[0];
  if (a->is(ScalarKind::notNegative))
    return notNegative(subInt(integer(-1), a->operands[0]));
  Draft draft{ScalarKind::negation};
  draft.operands = a;
  return get(draft);
}
