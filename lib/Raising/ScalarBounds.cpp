// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// What scalar expressions cannot exceed.
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include "posenc/Raising/Scalar.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::posenc;

//===-- Integers ----------------------------------------------------------===//

/// a + b * c where all are known and the result fits.
static std::optional<int64_t> checked(std::optional<int64_t> a,
                                      std::optional<int64_t> b, int64_t c) {
  int64_t product, sum;
  if (!a || !b || llvm::MulOverflow(*b, c, product) ||
      llvm::AddOverflow(*a, product, sum))
    return std::nullopt;
  return sum;
}

ScalarContext::Range ScalarContext::rangeOf(Scalar a) {
  auto known = ranges.find(a);
  if (known != ranges.end())
    return known->second;
  Range range = computeRange(a);
  ranges[a] = range;
  return range;
}

/// The range of products of two ranges, all four ends of which are known.
static ScalarContext::Range productOf(ScalarContext::Range left,
                                      ScalarContext::Range right) {
  ScalarContext::Range result;
  for (std::optional<int64_t> a : {left.lower, left.upper})
    for (std::optional<int64_t> b : {right.lower, right.upper}) {
      std::optional<int64_t> corner = a && b ? checked(0, a, *b) : std::nullopt;
      if (!corner)
        return {};
      result.lower = std::min(result.lower.value_or(*corner), *corner);
      result.upper = std::max(result.upper.value_or(*corner), *corner);
    }
  return result;
}

/// What a narrow integer type holds. Wider ones say nothing: positions are
/// taken to fit them.
static ScalarContext::Range rangeOfType(Type type) {
  auto integer = dyn_cast<IntegerType>(getElementTypeOrSelf(type));
  if (!integer || integer.getWidth() >= 32 || integer.getWidth() == 1)
    return {};
  int64_t half = int64_t(1) << (integer.getWidth() - 1);
  return {-half, half - 1};
}

ScalarContext::Range ScalarContext::computeRange(Scalar a) {
  switch (a->kind) {
  case ScalarKind::sum: {
    Range range{a->integer, a->integer};
    for (auto [atom, coefficient] :
         llvm::zip_equal(a->operands, a->coefficients)) {
      Range term = rangeOf(atom);
      if (coefficient < 0)
        std::swap(term.lower, term.upper);
      range.lower = checked(range.lower, term.lower, coefficient);
      range.upper = checked(range.upper, term.upper, coefficient);
    }
    return range;
  }
  case ScalarKind::axis: {
    std::optional<int64_t> extent = matchInteger(a->operands[0]);
    return {0, extent ? std::optional(*extent - 1) : std::nullopt};
  }
  case ScalarKind::size:
    return {0, std::nullopt};
  case ScalarKind::modulo:
    return {0, a->integer - 1};
  case ScalarKind::floorDiv: {
    Range range = rangeOf(a->operands[0]);
    for (std::optional<int64_t> *bound : {&range.lower, &range.upper})
      if (*bound)
        *bound = llvm::divideFloorSigned(**bound, a->integer);
    return range;
  }
  case ScalarKind::product:
  case ScalarKind::quotient: {
    Range left = rangeOf(a->operands[0]), right = rangeOf(a->operands[1]);
    if (a->is(ScalarKind::product))
      if (Range exact = productOf(left, right); exact.lower)
        return exact;
    bool notNegative = left.isNotNegative() && right.isNotNegative();
    return {notNegative ? std::optional<int64_t>(0) : std::nullopt,
            std::nullopt};
  }
  case ScalarKind::fromBool:
    return {0, 1};
  case ScalarKind::select: {
    Range yes = rangeOf(a->operands[1]), no = rangeOf(a->operands[2]);
    Range range;
    if (yes.lower && no.lower)
      range.lower = std::min(*yes.lower, *no.lower);
    if (yes.upper && no.upper)
      range.upper = std::max(*yes.upper, *no.upper);
    return range;
  }
  case ScalarKind::load:
  case ScalarKind::opaque:
    return a->value ? rangeOfType(a->value.getType()) : Range();
  default:
    return {};
  }
}

//===-- Floats ------------------------------------------------------------===//

namespace {
struct Magnitudes {
  double least, largest;
};
} // namespace

/// Of the elements of a constant.
static std::optional<Magnitudes> magnitudesOfConstant(Value tensor) {
  DenseElementsAttr elements;
  if (!matchPattern(tensor, m_Constant(&elements)) ||
      !isa<FloatType>(elements.getElementType()))
    return std::nullopt;
  Magnitudes found{std::numeric_limits<double>::infinity(), 0.0};
  for (const APFloat &element : elements.getValues<APFloat>()) {
    APFloat wide = element;
    bool lossy;
    wide.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &lossy);
    double magnitude = std::fabs(wide.convertToDouble());
    found.least = std::min(found.least, magnitude);
    found.largest = std::max(found.largest, magnitude);
  }
  return found;
}

/// What the absolute value of a divisor does not fall below, where that is
/// known.
static std::optional<double>
leastMagnitude(Scalar node,
               function_ref<std::optional<double>(Scalar)> largest) {
  if (std::optional<double> value = matchReal(node))
    return std::fabs(*value);
  if (node->is(ScalarKind::load))
    if (std::optional<Magnitudes> found = magnitudesOfConstant(node->value))
      return found->least;
  // b^-x is 1 / b^x.
  if (node->is(ScalarKind::pow)) {
    std::optional<double> base = matchReal(node->operands[0]);
    std::optional<double> exponent = largest(node->operands[1]);
    if (base && *base > 0 && exponent)
      return std::exp(-std::fabs(std::log(*base)) * *exponent);
  }
  return std::nullopt;
}

/// From the bounds of the operands, of which those of integers and booleans are
/// not known.
static std::optional<double>
magnitudeFrom(Scalar node, ArrayRef<std::optional<double>> operands,
              function_ref<std::optional<double>(Scalar)> largest) {
  auto both = [&](auto combine) -> std::optional<double> {
    if (!operands[0] || !operands[1])
      return std::nullopt;
    return combine(*operands[0], *operands[1]);
  };
  switch (node->kind) {
  case ScalarKind::add:
  case ScalarKind::sub:
    return both([](double a, double b) { return a + b; });
  case ScalarKind::mul:
    return both([](double a, double b) { return a * b; });
  case ScalarKind::max:
  case ScalarKind::min:
  case ScalarKind::maxNum:
  case ScalarKind::minNum:
    return both([](double a, double b) { return std::max(a, b); });
  case ScalarKind::div:
    if (std::optional<double> by = leastMagnitude(node->operands[1], largest);
        by && operands[0])
      return *operands[0] / *by;
    return std::nullopt;
  case ScalarKind::pow:
    if (std::optional<double> base = matchReal(node->operands[0]);
        base && *base > 0 && operands[1])
      return std::exp(std::fabs(std::log(*base)) * *operands[1]);
    return std::nullopt;
  case ScalarKind::neg:
  case ScalarKind::cast:
    return operands[0];
  case ScalarKind::select:
    if (operands[1] && operands[2])
      return std::max(*operands[1], *operands[2]);
    return std::nullopt;
  case ScalarKind::unary:
    switch (static_cast<ScalarFunction>(node->integer)) {
    case ScalarFunction::cos:
    case ScalarFunction::sin:
    case ScalarFunction::tanh:
      return 1.0;
    case ScalarFunction::abs:
    case ScalarFunction::floor:
      return operands[0] ? std::optional(*operands[0] + 1) : std::nullopt;
    default:
      return std::nullopt;
    }
  default:
    return std::nullopt;
  }
}

std::optional<double>
posenc::magnitudeOf(ScalarContext &context, Scalar root,
                    function_ref<std::optional<double>(Scalar)> boundOf) {
  llvm::DenseMap<Scalar, std::optional<double>> found;
  forEachNode(root, [&](Scalar node) {
    std::optional<double> own;
    if (node->is(ScalarKind::real)) {
      own = std::fabs(node->real);
    } else if (node->is(ScalarKind::load)) {
      std::optional<Magnitudes> constant = magnitudesOfConstant(node->value);
      own = constant ? constant->largest : boundOf(node);
    } else if (node->is(ScalarKind::toFloat)) {
      ScalarContext::Range range = context.rangeOf(node->operands[0]);
      // What is not known still fits 64 bits.
      own = range.lower && range.upper
                ? std::max(std::fabs(double(*range.lower)),
                           std::fabs(double(*range.upper)))
                : std::ldexp(1.0, 63);
    } else {
      SmallVector<std::optional<double>> operands;
      for (Scalar operand : node->operands)
        operands.push_back(found.lookup(operand));
      own = magnitudeFrom(node, operands,
                          [&](Scalar other) { return found.lookup(other); });
    }
    if (own && !std::isfinite(*own))
      own = std::nullopt;
    found[node] = own;
  });
  return found.lookup(root);
}

/// The smaller, or the larger, of two bounds; of an extremum one may do.
static std::optional<double>
leastOfExtremum(std::optional<double> a, std::optional<double> b, bool larger) {
  if (a && b)
    return larger ? std::max(*a, *b) : std::min(*a, *b);
  return larger ? (a ? a : b) : std::nullopt;
}

/// x < c ? c : x and the like, of floats: whether the larger one is chosen, or
/// nothing where neither is.
static std::optional<bool> choosesLarger(Scalar node) {
  Scalar condition = node->operands[0];
  if (!condition->is(ScalarKind::compare))
    return std::nullopt;
  ArrayRef<Scalar> chosen = node->operands.drop_front();
  ArrayRef<Scalar> tested = condition->operands;
  bool isSwapped = chosen[0] == tested[1] && chosen[1] == tested[0];
  if (!isSwapped && chosen != tested)
    return std::nullopt;
  std::optional<bool> greater = asksForGreater(condition);
  return greater ? std::optional(*greater != isSwapped) : std::nullopt;
}

static std::optional<double>
leastFrom(Scalar node, ArrayRef<std::optional<double>> operands) {
  switch (node->kind) {
  case ScalarKind::real:
    return node->real;
  case ScalarKind::cast:
    return operands[0];
  case ScalarKind::max:
  case ScalarKind::maxNum:
    return leastOfExtremum(operands[0], operands[1], /*larger=*/true);
  case ScalarKind::min:
  case ScalarKind::minNum:
    return leastOfExtremum(operands[0], operands[1], /*larger=*/false);
  case ScalarKind::select: {
    std::optional<bool> larger = choosesLarger(node);
    return leastOfExtremum(operands[1], operands[2], larger.value_or(false));
  }
  case ScalarKind::add:
  case ScalarKind::mul: {
    if (!operands[0] || !operands[1])
      return std::nullopt;
    if (node->is(ScalarKind::add))
      return *operands[0] + *operands[1];
    bool areNotNegative = *operands[0] >= 0.0 && *operands[1] >= 0.0;
    return areNotNegative ? std::optional(*operands[0] * *operands[1])
                          : std::nullopt;
  }
  case ScalarKind::unary: {
    bool isNotNegative =
        node->is(ScalarFunction::abs) || node->is(ScalarFunction::exp) ||
        node->is(ScalarFunction::exp2) || node->is(ScalarFunction::sqrt);
    return isNotNegative ? std::optional(0.0) : std::nullopt;
  }
  default:
    return std::nullopt;
  }
}

std::optional<double> posenc::leastOf(Scalar root) {
  llvm::DenseMap<Scalar, std::optional<double>> known;
  forEachNode(root, [&](Scalar node) {
    SmallVector<std::optional<double>> operands;
    for (Scalar operand : node->operands)
      operands.push_back(known.lookup(operand));
    known[node] = leastFrom(node, operands);
  });
  return known.lookup(root);
}

std::optional<std::pair<Scalar, Scalar>> posenc::matchLarger(Scalar node) {
  bool chooses =
      node->is(ScalarKind::select) && choosesLarger(node).value_or(false);
  if (!chooses && !node->is(ScalarKind::max) && !node->is(ScalarKind::maxNum))
    return std::nullopt;
  ArrayRef<Scalar> both = node->operands.take_back(2);
  return std::pair(both[0], both[1]);
}
