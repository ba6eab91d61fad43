// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// FIRE: a perceptron of one variable with one hidden layer of rectified units.
// Its numbers are learned, so that the normal form is read: of the sum over the
// units, of a unit, and of the variable, in which logarithms of the distance
// and of the query's position are divided.
#include "posenc/IR/Encodings.h"
#include "posenc/Raising/Distance.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// rest * numerator / denominator, of which `rest` depends on no token.
struct Fraction {
  Scalar rest;
  SmallVector<Scalar> numerator = {}, denominator = {};
};

/// The sum over `unit` of weight * max(slope * variable + offset, 0).
struct Perceptron {
  Scalar unit, weight, slope = nullptr, offset = nullptr;
  SmallVector<Scalar> numerator = {}, denominator = {};
};

/// ln(1 + |c * tokens|); `isSigned` where the absolute value is not written.
struct Logarithm {
  Scalar c, tokens;
  bool isSigned;
};

/// ln(1 + |c r|) / (ln(1 + |c max(i, threshold)|) + epsilon).
struct Variable {
  Scalar c, threshold;
  double epsilon;
  TokenPositions queries;
};

class FireReader {
public:
  explicit FireReader(const PairSite &site)
      : site(site), context(site.reader.getContext()) {}
  std::optional<Perceptron> readPerceptron(Scalar term);
  std::optional<Variable> readVariable(const Perceptron &perceptron);
  void missVariable() {
    site.miss("expected the variable of a perceptron to be ln(1 + |c r|) over "
              "ln(1 + |c max(i, threshold)|), of distance r and query i, as in "
              "FIRE, got another one");
  }
  Scalar sumOfNumbers(SmallVectorImpl<Scalar> &taken);
  bool isOfOnly(Scalar node, ArrayRef<Scalar> axes);

private:
  bool isOfTokens(Scalar node) {
    return llvm::any_of(std::array{site.query, site.key}, [&](Scalar axis) {
      return !matchInteger(axis) && contains(node, axis);
    });
  }
  std::optional<Perceptron> readUnits(Perceptron found, Scalar unit);
  Scalar withoutProductsOfOne(Scalar root);
  void divide(Scalar node, bool isInverse, Fraction &fraction);
  Fraction readFraction(const Product &product);
  bool multiply(Scalar node, bool isAbsolute, Logarithm &into);
  std::optional<Logarithm> readLogarithm(Scalar node);
  Scalar threshold(Scalar larger, Scalar position);

  const PairSite &site;
  ScalarContext &context;
};
} // namespace

/// Whether a number depends on no axis but some.
bool FireReader::isOfOnly(Scalar node, ArrayRef<Scalar> axes) {
  bool ok = true;
  forEachNode(node, [&](Scalar each) {
    ok &= !each->is(ScalarKind::axis) || llvm::is_contained(axes, each);
  });
  return ok;
}

/// A layer of one input is a sum of one product.
Scalar FireReader::withoutProductsOfOne(Scalar root) {
  return context.rewrite(root, [&](Scalar node) -> Scalar {
    auto sum =
        node->is(ScalarKind::load) ? site.reader.summand(node) : std::nullopt;
    return sum && matchInteger(sum->extent) == 1 ? sum->term : nullptr;
  });
}

void FireReader::divide(Scalar node, bool isInverse, Fraction &fraction) {
  if (!isOfTokens(node)) {
    fraction.rest = context.binary(
        isInverse ? ScalarKind::div : ScalarKind::mul, fraction.rest, node);
  } else if (node->is(ScalarKind::div)) {
    divide(node->operands[0], isInverse, fraction);
    divide(node->operands[1], !isInverse, fraction);
  } else {
    (isInverse ? fraction.denominator : fraction.numerator).push_back(node);
  }
}

Fraction FireReader::readFraction(const Product &product) {
  Fraction fraction{context.real(product.factor)};
  for (Scalar factor : product.factors)
    divide(factor, /*isInverse=*/false, fraction);
  return fraction;
}

std::optional<Perceptron> FireReader::readPerceptron(Scalar term) {
  std::optional<ElementReader::Sum> sum = site.reader.summand(term);
  std::optional<int64_t> units = sum ? matchInteger(sum->extent) : std::nullopt;
  constexpr int64_t most = 256;
  if (!units || *units < 1 || *units > most)
    return std::nullopt;
  SmallVector<Product> products = sumOfProducts(sum->term, Rounding::kept);
  if (products.size() != 1)
    return std::nullopt;
  Fraction outer = readFraction(products[0]);
  bool isOfPairs = !outer.numerator.empty();
  for (Scalar factor : outer.numerator)
    isOfPairs &= matchInteger(site.batch) || !contains(factor, site.batch);
  if (!isOfPairs || !isOfOnly(outer.rest, {site.head, sum->axis}))
    return std::nullopt;
  auto larger = outer.numerator.size() == 1 && outer.denominator.empty()
                    ? matchLarger(outer.numerator[0])
                    : std::nullopt;
  if (larger && matchReal(larger->first) == 0.0)
    std::swap(larger->first, larger->second);
  if (!larger || matchReal(larger->second) != 0.0) {
    site.miss("expected a perceptron of rectified units, as in FIRE, got "
              "another function of pairs in them");
    return std::nullopt;
  }
  return readUnits({sum->axis, outer.rest}, larger->first);
}

/// Units before they are rectified: a multiple of one variable, and a number.
std::optional<Perceptron> FireReader::readUnits(Perceptron found, Scalar unit) {
  found.offset = context.real(0.0);
  for (const Product &product :
       sumOfProducts(withoutProductsOfOne(unit), Rounding::kept)) {
    Fraction inner = readFraction(product);
    bool isNumber = inner.numerator.empty() && inner.denominator.empty();
    if (isNumber) {
      found.offset = context.binary(ScalarKind::add, found.offset, inner.rest);
    } else if (found.slope) {
      missVariable();
      return std::nullopt;
    } else {
      found.slope = inner.rest;
      found.numerator = inner.numerator;
      found.denominator = inner.denominator;
    }
  }
  bool isOne = found.slope && isOfOnly(found.slope, found.unit) &&
               isOfOnly(found.offset, found.unit);
  if (!isOne)
    missVariable();
  return isOne ? std::optional(found) : std::nullopt;
}

/// Takes the factors of what stands in a logarithm. False where the sign of one
/// is not known and matters.
bool FireReader::multiply(Scalar node, bool isAbsolute, Logarithm &into) {
  if (node->is(ScalarFunction::abs))
    return multiply(node->operands[0], /*isAbsolute=*/true, into);
  if (node->is(ScalarKind::mul))
    return multiply(node->operands[0], isAbsolute, into) &&
           multiply(node->operands[1], isAbsolute, into);
  if (isOfTokens(node)) {
    bool isFirst = !into.tokens;
    into.tokens = node;
    into.isSigned = !isAbsolute;
    return isFirst;
  }
  std::optional<double> least = leastOf(node);
  into.c = context.binary(ScalarKind::mul, into.c, node);
  return isAbsolute || (least && *least >= 0.0);
}

std::optional<Logarithm> FireReader::readLogarithm(Scalar node) {
  if (!node || !node->is(ScalarFunction::log) ||
      !node->operands[0]->is(ScalarKind::add))
    return std::nullopt;
  ArrayRef<Scalar> sum = node->operands[0]->operands;
  unsigned one = matchReal(sum[0]) == 1.0 ? 0 : 1;
  Logarithm found{context.real(1.0), nullptr, false};
  if (matchReal(sum[one]) != 1.0 ||
      !multiply(sum[1 - one], /*isAbsolute=*/false, found) || !found.tokens)
    return std::nullopt;
  return found;
}

/// Of the larger one of a threshold and a position: the threshold. A constant
/// one is known by what is computed, whatever is compared.
Scalar FireReader::threshold(Scalar larger, Scalar position) {
  auto both = matchLarger(larger);
  if (both && both->second == context.toFloat(position))
    std::swap(both->first, both->second);
  if (both && both->first == context.toFloat(position) &&
      isOfOnly(both->second, {}))
    return both->second;
  auto shift = matchInteger(context.subInt(position, site.query));
  auto count = site.query->is(ScalarKind::axis)
                   ? matchInteger(site.query->operands[0])
                   : std::nullopt;
  constexpr int64_t most = 1 << 20;
  if (!shift || !count || *count > most)
    return nullptr;
  ScalarProgram evaluate(larger, site.query);
  std::optional<double> first = evaluate(0.0);
  for (int64_t query = 0; first && query < *count; ++query)
    if (evaluate(double(query)) != std::max(double(query + *shift), *first))
      return nullptr;
  return first ? context.real(*first) : nullptr;
}

std::optional<Variable> FireReader::readVariable(const Perceptron &perceptron) {
  if (perceptron.numerator.size() != 1 || perceptron.denominator.size() != 1)
    return std::nullopt;
  std::optional<Logarithm> near = readLogarithm(perceptron.numerator[0]), far;
  std::optional<double> epsilon;
  for (const Product &product :
       sumOfProducts(perceptron.denominator[0], Rounding::kept)) {
    bool isConstant = product.factors.empty();
    if (isConstant ? epsilon.has_value() : far.has_value())
      return std::nullopt;
    if (isConstant)
      epsilon = product.factor;
    else if (product.factor == 1.0 && product.factors.size() == 1)
      far = readLogarithm(product.factors[0]);
  }
  auto distance = near ? overDistance(near->tokens, site) : std::nullopt;
  if (!distance || !far || near->c != far->c || !isOfOnly(near->c, {}) ||
      epsilon.value_or(0.0) < 0.0)
    return std::nullopt;
  Scalar apart = distance->term;
  if (!near->isSigned)
    apart = context.unary(ScalarFunction::abs, apart);
  auto offset = matchAbsoluteDistance(apart, *distance, context);
  if (!offset)
    return std::nullopt;
  Scalar position = context.addInt(
      site.query, context.addInt(distance->sizes, context.integer(*offset)));
  Scalar limit = threshold(far->tokens, position);
  if (!limit || (far->isSigned && !context.rangeOf(position).isNotNegative()))
    return std::nullopt;
  return Variable{near->c, limit, epsilon.value_or(0.0),
                  distance->positions(context, *offset)};
}

/// The terms beside that are a number of the head, and their sum.
Scalar FireReader::sumOfNumbers(SmallVectorImpl<Scalar> &taken) {
  Scalar sum = context.real(0.0);
  for (Scalar other : site.others)
    if (isOfOnly(other, site.head)) {
      sum = context.binary(ScalarKind::add, sum, other);
      taken.push_back(other);
    }
  return sum;
}

/// The number of few digits that f32 rounds to this one, if there is any.
static double asWritten(double value) {
  double decimal = value;
  if (value > 0.0) {
    double unit = std::pow(10.0, 6.0 - std::floor(std::log10(value)));
    decimal = std::round(value * unit) / unit;
  }
  return float(decimal) == float(value) ? decimal : value;
}

static std::optional<ScoreMatch> recognize(Scalar term, const PairSite &site) {
  FireReader reader(site);
  std::optional<Perceptron> found = reader.readPerceptron(term);
  if (!found)
    return std::nullopt;
  std::optional<Variable> variable = reader.readVariable(*found);
  if (!variable) {
    reader.missVariable();
    return std::nullopt;
  }
  Scalar unit = found->unit, head = site.head;
  MLIRContext *context = site.reader.getContext().getMLIRContext();
  ScoreMatch match{FireAttr::get(context, asWritten(variable->epsilon)),
                   {},
                   variable->queries,
                   {},
                   {}};
  Scalar bias = reader.sumOfNumbers(match.taken);
  match.operands = {PartOperand(variable->c, ArrayRef<Scalar>()),
                    PartOperand(variable->threshold, ArrayRef<Scalar>()),
                    PartOperand(found->slope, unit),
                    PartOperand(found->offset, unit),
                    PartOperand(found->weight, {head, unit}),
                    PartOperand(bias, head)};
  return match;
}
static ScoreRegistration registration(recognize);
