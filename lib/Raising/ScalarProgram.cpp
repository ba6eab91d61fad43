// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Raising/ScalarProgram.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Matchers.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

/// The elements of a constant tensor, none of what is no such.
static std::vector<double> elementsOf(Value tensor) {
  DenseElementsAttr elements;
  // What is larger is data.
  constexpr int64_t limit = 1 << 20;
  if (!matchPattern(tensor, m_Constant(&elements)) ||
      elements.getNumElements() > limit)
    return {};
  std::vector<double> numbers;
  if (isa<FloatType>(elements.getElementType())) {
    for (APFloat value : elements.getValues<APFloat>()) {
      bool lossy;
      value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                    &lossy);
      numbers.push_back(value.convertToDouble());
    }
    return numbers;
  }
  if (!elements.getElementType().isIntOrIndex())
    return {};
  bool isTruth = elements.getElementType().isInteger(1);
  for (const APInt &value : elements.getValues<APInt>())
    numbers.push_back(isTruth ? double(value.getZExtValue())
                              : double(value.getSExtValue()));
  return numbers;
}

ScalarProgram::ScalarProgram(Scalar root, ArrayRef<Scalar> variables) {
  llvm::DenseMap<Scalar, unsigned> numbers;
  forEachNode(root, [&](Scalar node) {
    Step step{node, {}, std::nullopt, {}};
    const auto *variable = llvm::find(variables, node);
    if (variable != variables.end())
      step.variable = variable - variables.begin();
    for (Scalar operand : node->operands)
      step.operands.push_back(numbers.lookup(operand));
    if (node->is(ScalarKind::load))
      step.elements = elementsOf(node->value);
    numbers[node] = steps.size();
    steps.push_back(std::move(step));
  });
  results.resize(steps.size());
}

std::optional<double> ScalarProgram::operator()(ArrayRef<double> numbers,
                                                double lean) {
  for (auto [step, result] : llvm::zip_equal(steps, results))
    result = step.variable ? numbers[*step.variable] : evaluate(step, lean);
  return results.back();
}

std::optional<double> ScalarProgram::evaluateLoad(const Step &step) const {
  if (step.elements.empty())
    return std::nullopt;
  ArrayRef<int64_t> shape =
      cast<ShapedType>(step.node->value.getType()).getShape();
  int64_t linear = 0;
  for (auto [dim, size] : llvm::enumerate(shape)) {
    std::optional<double> index = at(step, dim);
    if (!index || !(*index >= 0.0) || !(*index < double(size)))
      return std::nullopt;
    linear = linear * size + static_cast<int64_t>(*index);
  }
  return step.elements[linear];
}

/// A float that f32 may have had a little beside.
static double leaning(double value, double lean) {
  return value + lean * std::max(1.0, std::fabs(value));
}

std::optional<double> ScalarProgram::evaluateInteger(const Step &step,
                                                     double lean) const {
  Scalar node = step.node;
  switch (node->kind) {
  case ScalarKind::sum: {
    auto sum = static_cast<double>(node->integer);
    for (auto [number, coefficient] : llvm::enumerate(node->coefficients)) {
      std::optional<double> term = at(step, number);
      if (!term)
        return std::nullopt;
      sum += *term * static_cast<double>(coefficient);
    }
    return sum;
  }
  case ScalarKind::product: {
    std::optional<double> a = at(step, 0), b = at(step, 1);
    return a && b ? std::optional(*a * *b) : std::nullopt;
  }
  case ScalarKind::floorDiv:
  case ScalarKind::modulo: {
    std::optional<double> a = at(step, 0);
    if (!a)
      return std::nullopt;
    auto divisor = static_cast<double>(node->integer);
    double quotient = std::floor(*a / divisor);
    return node->is(ScalarKind::modulo) ? *a - quotient * divisor : quotient;
  }
  case ScalarKind::toInt: {
    std::optional<double> a = at(step, 0);
    if (!a || !std::isfinite(*a))
      return std::nullopt;
    // What has been cut is whole.
    bool isWhole = node->operands[0]->is(ScalarFunction::floor);
    return std::trunc(isWhole ? *a : leaning(*a, lean));
  }
  default:
    return std::nullopt;
  }
}

std::optional<double> ScalarProgram::evaluateTruth(const Step &step) const {
  std::optional<double> a = at(step, 0);
  if (step.node->is(ScalarKind::conjunction)) {
    std::optional<double> b = at(step, 1);
    if (a == 0.0 || b == 0.0)
      return 0.0;
    return a && b ? std::optional(1.0) : std::nullopt;
  }
  if (!a)
    return std::nullopt;
  switch (step.node->kind) {
  case ScalarKind::notNegative:
    return *a >= 0.0;
  case ScalarKind::isZero:
  case ScalarKind::negation:
    return *a == 0.0;
  default:
    break;
  }
  std::optional<double> b = at(step, 1);
  if (!b)
    return std::nullopt;
  return arith::applyCmpPredicate(
      static_cast<arith::CmpFPredicate>(step.node->integer), APFloat(*a),
      APFloat(*b));
}

std::optional<double> ScalarProgram::evaluate(const Step &step,
                                              double lean) const {
  Scalar node = step.node;
  switch (node->kind) {
  case ScalarKind::truth:
    return static_cast<double>(node->integer);
  case ScalarKind::real:
    return node->real;
  case ScalarKind::toFloat:
  case ScalarKind::fromBool:
    return at(step, 0);
  case ScalarKind::notNegative:
  case ScalarKind::isZero:
  case ScalarKind::compare:
  case ScalarKind::conjunction:
  case ScalarKind::negation:
    return evaluateTruth(step);
  case ScalarKind::select: {
    std::optional<double> condition = at(step, 0);
    return condition ? at(step, *condition != 0.0 ? 1 : 2) : std::nullopt;
  }
  case ScalarKind::load:
    return evaluateLoad(step);
  case ScalarKind::axis:
  case ScalarKind::size:
  case ScalarKind::quotient:
  case ScalarKind::opaque:
  case ScalarKind::part:
  case ScalarKind::complex:
    return std::nullopt;
  case ScalarKind::sum:
  case ScalarKind::product:
  case ScalarKind::floorDiv:
  case ScalarKind::modulo:
  case ScalarKind::toInt:
    return evaluateInteger(step, lean);
  default:
    break;
  }
  std::optional<double> a = at(step, 0);
  if (a && node->is(ScalarFunction::floor))
    return std::floor(leaning(*a, lean));
  std::optional<double> b = step.operands.size() > 1 ? at(step, 1) : 0.0;
  return a && b ? applyFloat(node, *a, *b) : std::nullopt;
}
