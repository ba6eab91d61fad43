// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Floats of the scalar expressions; booleans: ScalarTruth.cpp, integers:
// Scalar.cpp, bounds: ScalarBounds.cpp, accesses: ScalarAccess.cpp.
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include "posenc/Raising/Scalar.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

//===-- Comparisons -------------------------------------------------------===//

/// The integer that a float is exactly, or null.
static Scalar wholeNumber(ScalarContext &context, Scalar a) {
  if (a->is(ScalarKind::toFloat))
    return a->operands[0];
  constexpr double largest = 1 << 24;
  bool isWhole = a->is(ScalarKind::real) && std::fabs(a->real) <= largest &&
                 std::trunc(a->real) == a->real;
  return isWhole ? context.integer(static_cast<int64_t>(a->real)) : nullptr;
}

/// Both as integers, where one is known to be one; else nulls.
static std::pair<Scalar, Scalar> wholeNumbers(ScalarContext &context, Scalar a,
                                              Scalar b) {
  if (!a->is(ScalarKind::toFloat) && !b->is(ScalarKind::toFloat))
    return {nullptr, nullptr};
  Scalar x = wholeNumber(context, a), y = wholeNumber(context, b);
  return x && y ? std::pair(x, y) : std::pair<Scalar, Scalar>();
}

/// A comparison of whole numbers, as one of integers, or null.
static Scalar compareWholeNumbers(ScalarContext &context,
                                  arith::CmpFPredicate predicate, Scalar a,
                                  Scalar b) {
  auto [x, y] = wholeNumbers(context, a, b);
  if (!x)
    return nullptr;
  auto atLeast = [&](Scalar larger, Scalar smaller) {
    return context.notNegative(context.subInt(larger, smaller));
  };
  switch (predicate) {
  case arith::CmpFPredicate::OEQ:
  case arith::CmpFPredicate::UEQ:
    return context.isZero(context.subInt(x, y));
  case arith::CmpFPredicate::ONE:
  case arith::CmpFPredicate::UNE:
    return context.negation(context.isZero(context.subInt(x, y)));
  case arith::CmpFPredicate::OGE:
  case arith::CmpFPredicate::UGE:
    return atLeast(x, y);
  case arith::CmpFPredicate::OLE:
  case arith::CmpFPredicate::ULE:
    return atLeast(y, x);
  case arith::CmpFPredicate::OGT:
  case arith::CmpFPredicate::UGT:
    return context.negation(atLeast(y, x));
  case arith::CmpFPredicate::OLT:
  case arith::CmpFPredicate::ULT:
    return context.negation(atLeast(x, y));
  default:
    return nullptr;
  }
}

std::optional<bool> posenc::asksForGreater(arith::CmpFPredicate predicate) {
  switch (predicate) {
  case arith::CmpFPredicate::OGT:
  case arith::CmpFPredicate::OGE:
  case arith::CmpFPredicate::UGT:
  case arith::CmpFPredicate::UGE:
    return true;
  case arith::CmpFPredicate::OLT:
  case arith::CmpFPredicate::OLE:
  case arith::CmpFPredicate::ULT:
  case arith::CmpFPredicate::ULE:
    return false;
  default:
    return std::nullopt;
  }
}

std::optional<bool> posenc::asksForGreater(Scalar compare) {
  return asksForGreater(static_cast<arith::CmpFPredicate>(compare->integer));
}

Scalar ScalarContext::compare(int64_t predicate, Scalar a, Scalar b) {
  if (Scalar whole = compareWholeNumbers(
          *this, static_cast<arith::CmpFPredicate>(predicate), a, b))
    return whole;
  // A mask of two numbers is the condition that it was made of.
  if (a->is(ScalarKind::select) && a->operands[1]->is(ScalarKind::real) &&
      a->operands[2]->is(ScalarKind::real) && b->is(ScalarKind::real)) {
    Scalar yes = compare(predicate, a->operands[1], b);
    Scalar no = compare(predicate, a->operands[2], b);
    if (yes == no)
      return yes;
    return yes->integer ? a->operands[0] : negation(a->operands[0]);
  }
  if (a->is(ScalarKind::real) && b->is(ScalarKind::real))
    return truth(
        arith::applyCmpPredicate(static_cast<arith::CmpFPredicate>(predicate),
                                 APFloat(a->real), APFloat(b->real)));
  Scalar operands[] = {a, b};
  Draft draft{ScalarKind::compare};
  draft.integer = predicate;
  draft.operands = operands;
  return get(draft);
}

//===-- Floats ------------------------------------------------------------===//

Scalar ScalarContext::real(double value) {
  Draft draft{ScalarKind::real};
  draft.real = value;
  return get(draft);
}

Scalar ScalarContext::toFloat(Scalar a) {
  if (std::optional<int64_t> value = matchInteger(a))
    return real(static_cast<double>(*value));
  // What depends on one condition alone is one of two numbers.
  Scalar atom = a;
  int64_t constant = 0, coefficient = 1;
  if (a->is(ScalarKind::sum) && a->operands.size() == 1) {
    atom = a->operands[0];
    constant = a->integer;
    coefficient = a->coefficients[0];
  }
  if (atom->is(ScalarKind::fromBool))
    return select(atom->operands[0], real(double(constant + coefficient)),
                  real(double(constant)));
  Draft draft{ScalarKind::toFloat};
  draft.operands = a;
  return get(draft);
}

static double roundTo(double value, FloatType type) {
  APFloat rounded(value);
  bool lossy;
  rounded.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                  &lossy);
  return rounded.convertToDouble();
}

/// Whether rounding to a narrow type leaves `a` as it is.
bool ScalarContext::isExactIn(Scalar a, FloatType type) {
  auto operands = [&](unsigned first) {
    return llvm::all_of(a->operands.drop_front(first), [&](Scalar operand) {
      return isExactIn(operand, type);
    });
  };
  switch (a->kind) {
  case ScalarKind::real:
    return roundTo(a->real, type) == a->real;
  case ScalarKind::toFloat: {
    Range range = rangeOf(a->operands[0]);
    int64_t whole = int64_t(1) << std::min(type.getFPMantissaWidth(), 62u);
    return range.lower && range.upper && *range.lower >= -whole &&
           *range.upper <= whole;
  }
  case ScalarKind::cast:
    return a->type == type;
  case ScalarKind::load:
  case ScalarKind::opaque:
    return getElementTypeOrSelf(a->value.getType()) == type;
  case ScalarKind::neg:
  case ScalarKind::max:
  case ScalarKind::min:
  case ScalarKind::maxNum:
  case ScalarKind::minNum:
    return operands(0);
  case ScalarKind::select:
    return operands(1);
  default:
    return false;
  }
}

Scalar ScalarContext::cast(Scalar a, Type to) {
  auto type = llvm::cast<FloatType>(to);
  if (a->is(ScalarKind::real))
    return real(roundTo(a->real, type));
  if (type.getWidth() >= 32 || isExactIn(a, type))
    return a;
  // A mask of two numbers stays one.
  if (a->is(ScalarKind::select) && a->operands[1]->is(ScalarKind::real) &&
      a->operands[2]->is(ScalarKind::real))
    return select(a->operands[0], cast(a->operands[1], type),
                  cast(a->operands[2], type));
  Draft draft{ScalarKind::cast};
  draft.type = type;
  draft.operands = a;
  return get(draft);
}

static std::optional<double> foldBinary(ScalarKind kind, double a, double b) {
  switch (kind) {
  case ScalarKind::add:
    return a + b;
  case ScalarKind::sub:
    return a - b;
  case ScalarKind::mul:
    return a * b;
  case ScalarKind::div:
    return a / b;
  case ScalarKind::pow:
    return std::pow(a, b);
  case ScalarKind::max:
  case ScalarKind::maxNum:
    return std::isnan(a) || std::isnan(b) ? std::nullopt
                                          : std::optional(std::max(a, b));
  case ScalarKind::min:
  case ScalarKind::minNum:
    return std::isnan(a) || std::isnan(b) ? std::nullopt
                                          : std::optional(std::min(a, b));
  default:
    return std::nullopt;
  }
}

/// Sums, differences and extrema of whole numbers are whole numbers.
static Scalar foldWholeNumbers(ScalarContext &context, ScalarKind kind,
                               Scalar a, Scalar b) {
  auto [x, y] = wholeNumbers(context, a, b);
  if (!x)
    return nullptr;
  auto larger = [&, x = x, y = y](Scalar yes, Scalar no) {
    return context.toFloat(
        context.select(context.notNegative(context.subInt(x, y)), yes, no));
  };
  switch (kind) {
  case ScalarKind::add:
    return context.toFloat(context.addInt(x, y));
  case ScalarKind::sub:
    return context.toFloat(context.subInt(x, y));
  case ScalarKind::max:
  case ScalarKind::maxNum:
    return larger(x, y);
  case ScalarKind::min:
  case ScalarKind::minNum:
    return larger(y, x);
  default:
    return nullptr;
  }
}

/// Whether a float is one of two numbers.
static bool isEither(Scalar node) {
  return node->is(ScalarKind::select) &&
         node->operands[1]->is(ScalarKind::real) &&
         node->operands[2]->is(ScalarKind::real);
}

Scalar ScalarContext::binary(ScalarKind kind, Scalar a, Scalar b) {
  std::optional<double> left = matchReal(a), right = matchReal(b);
  if (left && right)
    if (std::optional<double> value = foldBinary(kind, *left, *right))
      return real(*value);
  if (Scalar whole = foldWholeNumbers(*this, kind, a, b))
    return whole;
  // A number and one of two numbers give one of two.
  if (right && isEither(a))
    return select(a->operands[0], binary(kind, a->operands[1], b),
                  binary(kind, a->operands[2], b));
  if (left && isEither(b))
    return select(b->operands[0], binary(kind, a, b->operands[1]),
                  binary(kind, a, b->operands[2]));
  // So do the lower, or the higher, of two such: two masks in one. A sum of
  // them is two terms.
  bool isExtremum = kind == ScalarKind::min || kind == ScalarKind::max ||
                    kind == ScalarKind::minNum || kind == ScalarKind::maxNum;
  if (isExtremum && isEither(a) && isEither(b))
    return select(a->operands[0], binary(kind, a->operands[1], b),
                  binary(kind, a->operands[2], b));
  bool isAdd = kind == ScalarKind::add, isMul = kind == ScalarKind::mul;
  if ((isAdd && right == 0.0) || (kind == ScalarKind::sub && right == 0.0) ||
      (isMul && right == 1.0) || (kind == ScalarKind::div && right == 1.0))
    return a;
  if ((isAdd && left == 0.0) || (isMul && left == 1.0))
    return b;
  if (isAdd && a == b)
    return binary(ScalarKind::mul, real(2.0), a);
  // One spelling of commutative operations.
  if ((isAdd || isMul) && order.lookup(a) > order.lookup(b))
    std::swap(a, b);
  Scalar operands[] = {a, b};
  Draft draft{kind};
  draft.operands = operands;
  return get(draft);
}

Scalar ScalarContext::neg(Scalar a) {
  if (std::optional<double> value = matchReal(a))
    return real(-*value);
  if (a->is(ScalarKind::neg))
    return a->operands[0];
  Draft draft{ScalarKind::neg};
  draft.operands = a;
  return get(draft);
}

static double apply(ScalarFunction function, double a) {
  switch (function) {
  case ScalarFunction::exp:
    return std::exp(a);
  case ScalarFunction::exp2:
    return std::exp2(a);
  case ScalarFunction::log:
    return std::log(a);
  case ScalarFunction::cos:
    return std::cos(a);
  case ScalarFunction::sin:
    return std::sin(a);
  case ScalarFunction::sqrt:
    return std::sqrt(a);
  case ScalarFunction::rsqrt:
    return 1.0 / std::sqrt(a);
  case ScalarFunction::tanh:
    return std::tanh(a);
  case ScalarFunction::abs:
    return std::fabs(a);
  case ScalarFunction::floor:
    return std::floor(a);
  }
  return 0;
}

Scalar ScalarContext::unary(ScalarFunction function, Scalar a) {
  if (std::optional<double> value = matchReal(a))
    return real(apply(function, *value));
  if (isEither(a))
    return select(a->operands[0], unary(function, a->operands[1]),
                  unary(function, a->operands[2]));
  if (function == ScalarFunction::abs && a->is(ScalarKind::neg))
    return unary(function, a->operands[0]);
  if (function == ScalarFunction::abs && a->is(ScalarKind::toFloat))
    return toFloat(select(notNegative(a->operands[0]), a->operands[0],
                          subInt(integer(0), a->operands[0])));
  Draft draft{ScalarKind::unary};
  draft.integer = static_cast<int64_t>(function);
  draft.operands = a;
  return get(draft);
}

Scalar ScalarContext::part(Scalar a, bool isImaginary) {
  if (a->is(ScalarKind::complex))
    return a->operands[isImaginary];
  if (a->is(ScalarKind::select))
    return select(a->operands[0], part(a->operands[1], isImaginary),
                  part(a->operands[2], isImaginary));
  Draft draft{ScalarKind::part};
  draft.integer = isImaginary;
  draft.operands = a;
  return get(draft);
}

Scalar ScalarContext::complex(Scalar re, Scalar im) {
  if (re->is(ScalarKind::part) && im->is(ScalarKind::part) && !re->integer &&
      im->integer && re->operands[0] == im->operands[0])
    return re->operands[0];
  Scalar operands[] = {re, im};
  Draft draft{ScalarKind::complex};
  draft.operands = operands;
  return get(draft);
}

std::optional<double> posenc::applyFloat(Scalar node, double a, double b) {
  switch (node->kind) {
  case ScalarKind::neg:
    return -a;
  case ScalarKind::cast:
    return roundTo(a, llvm::cast<FloatType>(node->type));
  case ScalarKind::unary:
    return apply(static_cast<ScalarFunction>(node->integer), a);
  default:
    return foldBinary(node->kind, a, b);
  }
}
