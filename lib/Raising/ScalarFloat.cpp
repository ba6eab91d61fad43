// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Booleans, floats and accesses of the scalar expressions; integers:
// Scalar.cpp, bounds: ScalarBounds.cpp.
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include "posenc/Raising/Scalar.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>
#include <numeric>

using namespace mlir;
using namespace mlir::posenc;

//===-- Booleans ----------------------------------------------------------===//

Scalar ScalarContext::truth(bool value) {
  Draft draft{ScalarKind::truth};
  draft.integer = value;
  return get(draft);
}

/// An atom that is the larger, or the smaller, of two integers.
static bool matchExtremum(ScalarContext &context, Scalar atom, bool larger) {
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

/// c - max(a, b) >= 0 is c - a >= 0 and c - b >= 0, and so on.
Scalar ScalarContext::splitExtremum(Scalar a) {
  if (!a->is(ScalarKind::sum))
    return nullptr;
  for (auto [atom, coefficient] :
       llvm::zip_equal(a->operands, a->coefficients)) {
    if (std::abs(coefficient) != 1 || !atom->is(ScalarKind::select))
      continue;
    bool isMax = matchExtremum(*this, atom, /*larger=*/true);
    if (!isMax && !matchExtremum(*this, atom, /*larger=*/false))
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

Scalar ScalarContext::notNegative(Scalar a) {
  if (Scalar both = splitExtremum(a))
    return both;
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
  Draft draft{ScalarKind::isZero};
  draft.operands = a;
  return get(draft);
}

Scalar ScalarContext::compare(int64_t predicate, Scalar a, Scalar b) {
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

Scalar ScalarContext::binary(ScalarKind kind, Scalar a, Scalar b) {
  std::optional<double> left = matchReal(a), right = matchReal(b);
  if (left && right)
    if (std::optional<double> value = foldBinary(kind, *left, *right))
      return real(*value);
  // A number and one of two numbers give one of two.
  auto isEither = [](Scalar node) {
    return node->is(ScalarKind::select) &&
           node->operands[1]->is(ScalarKind::real) &&
           node->operands[2]->is(ScalarKind::real);
  };
  if (right && isEither(a))
    return select(a->operands[0], binary(kind, a->operands[1], b),
                  binary(kind, a->operands[2], b));
  if (left && isEither(b))
    return select(b->operands[0], binary(kind, a, b->operands[1]),
                  binary(kind, a, b->operands[2]));
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
  Draft draft{ScalarKind::unary};
  draft.integer = static_cast<int64_t>(function);
  draft.operands = a;
  return get(draft);
}

//===-- Any ---------------------------------------------------------------===//

/// Whether an axis is 0 wherever its extent is 1: importers write
/// select(extent == 1, 0, axis) to broadcast a dimension of unknown size.
static bool isBroadcastGuard(Scalar condition, Scalar yes, Scalar no) {
  if (!condition->is(ScalarKind::isZero) || !no->is(ScalarKind::axis) ||
      matchInteger(yes) != 0)
    return false;
  Scalar extentMinusOne = condition->operands[0];
  Scalar extent = no->operands[0];
  return extentMinusOne->is(ScalarKind::sum) && extentMinusOne->integer == -1 &&
         extentMinusOne->operands.size() == 1 &&
         extentMinusOne->operands[0] == extent &&
         extentMinusOne->coefficients[0] == 1;
}

Scalar ScalarContext::select(Scalar condition, Scalar yes, Scalar no) {
  if (condition->is(ScalarKind::truth))
    return condition->integer ? yes : no;
  if (yes == no)
    return yes;
  if (isBroadcastGuard(condition, yes, no))
    return no;
  if (condition->is(ScalarKind::negation))
    return select(condition->operands[0], no, yes);
  Scalar operands[] = {condition, yes, no};
  Draft draft{ScalarKind::select};
  draft.operands = operands;
  return get(draft);
}

static std::optional<Scalar> foldConstantElement(ScalarContext &context,
                                                 Value tensor,
                                                 ArrayRef<Scalar> indices) {
  DenseElementsAttr elements;
  if (!matchPattern(tensor, m_Constant(&elements)))
    return std::nullopt;
  SmallVector<uint64_t> at;
  for (Scalar index : indices) {
    std::optional<int64_t> value = matchInteger(index);
    if (!value && !elements.isSplat())
      return std::nullopt;
    at.push_back(elements.isSplat() ? 0 : *value);
  }
  if (!elements.isSplat() && !ElementsAttr::isValidIndex(elements, at))
    return std::nullopt;
  Type element = elements.getElementType();
  if (isa<FloatType>(element)) {
    APFloat value = elements.isSplat() ? elements.getSplatValue<APFloat>()
                                       : elements.getValues<APFloat>()[at];
    bool lossy;
    value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &lossy);
    return context.real(value.convertToDouble());
  }
  if (!element.isIntOrIndex() ||
      (element.isInteger() && element.getIntOrFloatBitWidth() > 64))
    return std::nullopt;
  APInt value = elements.isSplat() ? elements.getSplatValue<APInt>()
                                   : elements.getValues<APInt>()[at];
  if (element.isInteger(1))
    return context.truth(!value.isZero());
  return context.integer(value.getSExtValue());
}

Scalar ScalarContext::load(Value tensor, ArrayRef<Scalar> indices) {
  if (std::optional<Scalar> value = foldConstantElement(*this, tensor, indices))
    return *value;
  Draft draft{ScalarKind::load};
  draft.value = tensor;
  draft.operands = indices;
  return get(draft);
}

Scalar ScalarContext::opaque(Value value, ArrayRef<Scalar> operands) {
  Draft draft{ScalarKind::opaque};
  draft.value = value;
  draft.operands = operands;
  return get(draft);
}

Scalar ScalarContext::application(Value value, ArrayRef<Scalar> operands) {
  Draft draft{ScalarKind::opaque};
  draft.integer = 1;
  draft.value = value;
  draft.operands = operands;
  return get(draft);
}

Scalar ScalarContext::rebuild(Scalar node, ArrayRef<Scalar> operands) {
  switch (node->kind) {
  case ScalarKind::sum: {
    Scalar result = integer(node->integer);
    for (auto [atom, coefficient] :
         llvm::zip_equal(operands, node->coefficients))
      result = addInt(result, mulInt(atom, integer(coefficient)));
    return result;
  }
  case ScalarKind::floorDiv:
    return floorDiv(operands[0], node->integer);
  case ScalarKind::modulo:
    return modulo(operands[0], node->integer);
  case ScalarKind::product:
    return mulInt(operands[0], operands[1]);
  case ScalarKind::quotient:
    return quotient(operands[0], operands[1]);
  case ScalarKind::fromBool:
    return fromBool(operands[0]);
  case ScalarKind::toInt:
    return toInt(operands[0]);
  case ScalarKind::notNegative:
    return notNegative(operands[0]);
  case ScalarKind::isZero:
    return isZero(operands[0]);
  case ScalarKind::compare:
    return compare(node->integer, operands[0], operands[1]);
  case ScalarKind::conjunction:
    return conjunction(operands[0], operands[1]);
  case ScalarKind::negation:
    return negation(operands[0]);
  case ScalarKind::toFloat:
    return toFloat(operands[0]);
  case ScalarKind::cast:
    return cast(operands[0], node->type);
  case ScalarKind::neg:
    return neg(operands[0]);
  case ScalarKind::unary:
    return unary(static_cast<ScalarFunction>(node->integer), operands[0]);
  case ScalarKind::select:
    return select(operands[0], operands[1], operands[2]);
  case ScalarKind::load:
    return load(node->value, operands);
  case ScalarKind::opaque:
    return node->integer ? application(node->value, operands)
                         : opaque(node->value, operands);
  case ScalarKind::axis:
  case ScalarKind::size:
  case ScalarKind::truth:
  case ScalarKind::real:
    return node;
  default:
    return binary(node->kind, operands[0], operands[1]);
  }
}

std::optional<double> posenc::evaluate(Scalar root) {
  // Construction folds whatever is constant.
  if (std::optional<double> value = matchReal(root))
    return value;
  if (std::optional<int64_t> value = matchInteger(root))
    return static_cast<double>(*value);
  if (root->is(ScalarKind::truth))
    return static_cast<double>(root->integer);
  return std::nullopt;
}
