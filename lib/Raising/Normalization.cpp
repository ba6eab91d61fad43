// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Normalization.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include "posenc/Raising/Recognizers.h"
#include "llvm/ADT/SetVector.h"
#include <algorithm>
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

//===-- Exponentials and their sums ---------------------------------------===//

namespace {
/// e^(factor * exponent).
struct Exponential {
  Scalar exponent;
  double factor;
};
} // namespace

static std::optional<Exponential> matchExponential(Scalar node) {
  node = stripCasts(node);
  if (node->is(ScalarFunction::exp))
    return Exponential{stripCasts(node->operands[0]), 1.0};
  if (node->is(ScalarFunction::exp2))
    return Exponential{stripCasts(node->operands[0]), std::log(2.0)};
  if (!node->is(ScalarKind::pow))
    return std::nullopt;
  std::optional<double> base = matchReal(node->operands[0]);
  if (!base || !(*base > 1.0))
    return std::nullopt;
  return Exponential{stripCasts(node->operands[1]), std::log(*base)};
}

static bool isExponential(Scalar node) {
  return matchExponential(node).has_value();
}

/// An exponential in a form that is not matched as well.
static bool looksExponential(Scalar node) {
  return isExponential(node) ||
         (node->is(ScalarKind::opaque) &&
          isa_and_nonnull<math::ExpM1Op>(node->value.getDefiningOp()));
}

/// Whether `test` holds of a part of `root`: of a summand, a factor, a branch.
static bool anyPart(Scalar root, function_ref<bool(Scalar)> test) {
  llvm::SetVector<Scalar> parts;
  parts.insert(root);
  for (unsigned next = 0; next < parts.size(); ++next) {
    Scalar part = parts[next];
    if (test(part))
      return true;
    switch (part->kind) {
    case ScalarKind::add:
    case ScalarKind::sub:
    case ScalarKind::mul:
    case ScalarKind::max:
    case ScalarKind::min:
    case ScalarKind::maxNum:
    case ScalarKind::minNum:
    case ScalarKind::neg:
    case ScalarKind::cast:
      parts.insert(part->operands.begin(), part->operands.end());
      break;
    case ScalarKind::div:
      parts.insert(part->operands[0]);
      break;
    case ScalarKind::select:
      parts.insert(part->operands.begin() + 1, part->operands.end());
      break;
    default:
      break;
    }
  }
  return false;
}

static bool isSumOfExponentials(ElementReader &reader, Scalar load) {
  Scalar term = reader.addend(load);
  return term && anyPart(term, looksExponential);
}

/// numerator / denominator, or numerator * (1 / denominator).
static std::optional<std::pair<Scalar, Scalar>> matchQuotient(Scalar node) {
  node = stripCasts(node);
  if (node->is(ScalarKind::div))
    return std::make_pair(stripCasts(node->operands[0]),
                          stripCasts(node->operands[1]));
  if (!node->is(ScalarKind::mul))
    return std::nullopt;
  for (unsigned side : {0u, 1u}) {
    Scalar other = stripCasts(node->operands[side]);
    if (other->is(ScalarKind::div) && matchReal(other->operands[0]) == 1.0)
      return std::make_pair(stripCasts(node->operands[1 - side]),
                            stripCasts(other->operands[1]));
  }
  return std::nullopt;
}

bool posenc::looksNormalized(ElementReader &reader, Scalar weight) {
  bool hasExponential = false, hasSum = false;
  forEachNode(weight,
              [&](Scalar node) { hasExponential |= looksExponential(node); });
  if (!hasExponential)
    return false;
  forEachNode(weight, [&](Scalar node) {
    if (node->is(ScalarKind::load))
      hasSum |= isSumOfExponentials(reader, node);
    else if (auto quotient = matchQuotient(node))
      hasSum |= anyPart(quotient->first, looksExponential) &&
                anyPart(quotient->second, [&](Scalar part) {
                  return reader.summand(part).has_value();
                });
  });
  return hasSum;
}

bool posenc::isDividedBySum(ElementReader &reader, Scalar root,
                            Value numerator) {
  bool found = false;
  forEachNode(root, [&](Scalar node) {
    std::optional<std::pair<Scalar, Scalar>> quotient = matchQuotient(node);
    found |=
        quotient &&
        anyPart(quotient->first,
                [&](Scalar part) {
                  return part->is(ScalarKind::load) && part->value == numerator;
                }) &&
        anyPart(quotient->second,
                [&](Scalar part) { return isSumOfExponentials(reader, part); });
  });
  return found;
}

//===-- Safe softmax ------------------------------------------------------===//

/// Whether all elements of a tensor of booleans are `truth`.
static bool isEverywhere(Value init, bool truth) {
  if (auto fill = init.getDefiningOp<linalg::FillOp>())
    return truth ? matchPattern(fill.getInputs()[0], m_One())
                 : matchPattern(fill.getInputs()[0], m_Zero());
  DenseElementsAttr elements;
  return matchPattern(init, m_Constant(&elements)) && elements.isSplat() &&
         elements.getElementType().isInteger(1) &&
         elements.getSplatValue<bool>() == truth;
}

static bool isMinusInfinity(Scalar node) {
  std::optional<double> value = matchReal(node);
  return value && std::isinf(*value) && *value < 0;
}

/// For a load from a reduction of one tensor along all keys: the element that
/// it reads at `key`, where its combiner and its start are accepted.
static Scalar
reducedElement(ElementReader &reader, Scalar load, Scalar key, Scalar keyExtent,
               function_ref<bool(Operation *combiner, Value start)> accepts) {
  linalg::LinalgOp op = makerOf(load);
  if (!op || op.getNumReductionLoops() != 1 || op.getNumDpsInputs() != 1)
    return nullptr;
  auto result = cast<OpResult>(load->value);
  Block *body = op.getBlock();
  unsigned number = result.getResultNumber();
  Operation *combiner =
      body->getTerminator()->getOperand(number).getDefiningOp();
  Value input = body->getArgument(0), soFar = body->getArgument(1 + number);
  if (!combiner || !llvm::is_contained(combiner->getOperands(), input) ||
      !llvm::is_contained(combiner->getOperands(), soFar) ||
      !accepts(combiner, op.getDpsInitOperand(number)->get()))
    return nullptr;
  std::optional<SmallVector<Scalar>> loops =
      loopsOfResult(op, result, load->operands);
  if (!loops)
    return nullptr;
  for (auto [loopNumber, loop] : llvm::enumerate(*loops)) {
    if (loop)
      continue;
    if (reader.loopExtent(op, loopNumber) != keyExtent)
      return nullptr;
    loop = key;
  }
  OpOperand *operand = op.getDpsInputOperand(0);
  auto at = indicesOfOperand(reader.getContext(), op, *operand, *loops);
  return at ? reader.element(operand->get(), *at) : nullptr;
}

/// "All of the row are true".
static bool isConjunction(Operation *combiner, Value start) {
  return isa<arith::AndIOp, arith::MulIOp>(combiner) &&
         isEverywhere(start, true);
}

/// "Some of the row are true".
static bool isDisjunction(Operation *combiner, Value start) {
  return isa<arith::OrIOp>(combiner) && isEverywhere(start, false);
}

/// The largest of a row, or of it and a number: also as a choice by comparison.
static bool isMaximum(Operation *combiner, Value) {
  if (isa<arith::MaximumFOp, arith::MaxNumFOp>(combiner))
    return true;
  auto select = dyn_cast<arith::SelectOp>(combiner);
  auto compare = select ? select.getCondition().getDefiningOp<arith::CmpFOp>()
                        : arith::CmpFOp();
  if (!compare)
    return false;
  using Predicate = arith::CmpFPredicate;
  bool isGreater = llvm::is_contained(
      {Predicate::OGT, Predicate::OGE, Predicate::UGT, Predicate::UGE},
      compare.getPredicate());
  bool isLess = llvm::is_contained(
      {Predicate::OLT, Predicate::OLE, Predicate::ULT, Predicate::ULE},
      compare.getPredicate());
  Value larger = isGreater ? compare.getLhs() : compare.getRhs();
  Value smaller = isGreater ? compare.getRhs() : compare.getLhs();
  return (isGreater || isLess) && select.getTrueValue() == larger &&
         select.getFalseValue() == smaller;
}

static bool isMaximumOfRow(Operation *combiner, Value start) {
  auto fill = start.getDefiningOp<linalg::FillOp>();
  FloatAttr first;
  return isMaximum(combiner, start) && fill &&
         matchPattern(fill.getInputs()[0], m_Constant(&first)) &&
         first.getValue().isInfinity() && first.getValue().isNegative();
}

/// What a condition says to be -inf (`truth`), or not to be (not `truth`). NaN
/// is not -inf.
static Scalar comparedWithMinusInfinity(Scalar condition, bool truth) {
  if (condition->is(ScalarKind::negation))
    return comparedWithMinusInfinity(condition->operands[0], !truth);
  auto predicate =
      truth ? arith::CmpFPredicate::OEQ : arith::CmpFPredicate::UNE;
  if (!condition->is(ScalarKind::compare) ||
      condition->integer != static_cast<int64_t>(predicate))
    return nullptr;
  for (unsigned side : {0u, 1u})
    if (isMinusInfinity(condition->operands[side]))
      return stripCasts(condition->operands[1 - side]);
  return nullptr;
}

/// The logit of which a condition says that it is -inf in the whole row
/// (`truth`), or that it is not (not `truth`): all of them are, some are not,
/// or their maximum is.
static Scalar matchDeadRow(ElementReader &reader, Scalar condition, bool truth,
                           Scalar key, Scalar keyExtent) {
  if (condition->is(ScalarKind::negation))
    return matchDeadRow(reader, condition->operands[0], !truth, key, keyExtent);
  if (Scalar maximum = comparedWithMinusInfinity(condition, truth)) {
    Scalar logit =
        reducedElement(reader, maximum, key, keyExtent, isMaximumOfRow);
    return logit ? stripCasts(logit) : nullptr;
  }
  Scalar each = reducedElement(reader, condition, key, keyExtent,
                               truth ? isConjunction : isDisjunction);
  return each ? comparedWithMinusInfinity(each, truth) : nullptr;
}

/// select(all of the row is -inf, 0, weight): the inner weight, where the row
/// that is tested is the row of `logit`.
static Scalar matchSafeSoftmax(ElementReader &reader, Scalar weight, Scalar key,
                               Scalar keyExtent, Scalar &testedLogit) {
  if (!weight->is(ScalarKind::select))
    return nullptr;
  for (unsigned dead : {1u, 2u}) {
    if (matchReal(weight->operands[dead]) != 0.0)
      continue;
    testedLogit =
        matchDeadRow(reader, weight->operands[0], dead == 1, key, keyExtent);
    return testedLogit ? stripCasts(weight->operands[3 - dead]) : nullptr;
  }
  return nullptr;
}

//===-- The whole ---------------------------------------------------------===//

namespace {
class NormalizationMatcher {
public:
  NormalizationMatcher(ElementReader &reader, Scalar key, Scalar keyExtent,
                       Reason &reason)
      : reader(reader), key(key), keyExtent(keyExtent), reason(reason) {}
  std::optional<Normalization> match(Scalar weight);

private:
  using Fraction = std::pair<Scalar, Scalar>;
  std::optional<Fraction> takeFraction(Scalar weight);
  std::optional<Fraction> takeLogarithm(Scalar weight);
  Scalar summedAt(Scalar rowSum);
  Scalar withoutMaximum(Scalar exponent);
  std::nullopt_t fail(StringRef id, const Twine &text) {
    reason.id = id;
    reason.text = text.str();
    return std::nullopt;
  }

  ElementReader &reader;
  Scalar key, keyExtent;
  Reason &reason;
};
} // namespace

/// What a row sum over all keys adds at the key, or null.
Scalar NormalizationMatcher::summedAt(Scalar rowSum) {
  std::optional<ElementReader::Sum> sum = reader.summand(rowSum, key);
  return sum && sum->extent == keyExtent ? sum->term : nullptr;
}

/// x - c where c is the maximum of the row, made of it and of numbers of a
/// known size, or such a number alone, means the same as x.
Scalar NormalizationMatcher::withoutMaximum(Scalar exponent) {
  if (!exponent->is(ScalarKind::sub))
    return exponent;
  Scalar logit = stripCasts(exponent->operands[0]);
  Scalar subtracted = exponent->operands[1];
  auto boundOf = [&](Scalar load) -> std::optional<double> {
    Scalar compared = reducedElement(reader, load, key, keyExtent, isMaximum);
    // Logits are finite or make the row empty.
    return compared && stripCasts(compared) == logit ? std::optional(1.0)
                                                     : std::nullopt;
  };
  bool isRowConstant = matchInteger(key) || !contains(subtracted, key);
  std::optional<double> magnitude =
      magnitudeOf(reader.getContext(), subtracted, boundOf);
  return isRowConstant && magnitude && *magnitude <= largestRowConstant
             ? logit
             : exponent;
}

static bool haveSameProducts(ArrayRef<Product> left, ArrayRef<Product> right) {
  return std::is_permutation(
      left.begin(), left.end(), right.begin(), right.end(),
      [](const Product &a, const Product &b) {
        return a.factor == b.factor && a.factors == b.factors;
      });
}

/// exp(x - log(sum of exp(x))): the exponential that is summed, and the sum.
std::optional<NormalizationMatcher::Fraction>
NormalizationMatcher::takeLogarithm(Scalar weight) {
  if (!weight->is(ScalarFunction::exp))
    return std::nullopt;
  SmallVector<Product> products = sumOfProducts(weight->operands[0]);
  auto isLogarithm = [](const Product &product) {
    return product.factor == -1.0 && product.factors.size() == 1 &&
           product.factors[0]->is(ScalarFunction::log);
  };
  auto *logarithm = llvm::find_if(products, isLogarithm);
  if (logarithm == products.end())
    return std::nullopt;
  Scalar sum = stripCasts(logarithm->factors[0]->operands[0]);
  products.erase(logarithm);
  Scalar summed = summedAt(sum);
  summed = summed ? stripCasts(summed) : nullptr;
  if (!summed || !summed->is(ScalarFunction::exp) ||
      !haveSameProducts(products, sumOfProducts(summed->operands[0])))
    return std::nullopt;
  return Fraction(summed, sum);
}

std::optional<NormalizationMatcher::Fraction>
NormalizationMatcher::takeFraction(Scalar weight) {
  if (std::optional<Fraction> fraction = takeLogarithm(weight))
    return fraction;
  std::optional<Fraction> fraction = matchQuotient(weight);
  if (fraction && !isExponential(fraction->first) &&
      anyPart(fraction->first, looksExponential))
    return fail("exponential-modified",
                "expected the exponentials to be divided as they are, got "
                "something applied to them first");
  if (!fraction || !isExponential(fraction->first))
    return fail(
        "weights-modified",
        "expected the weights to enter the value product as the softmax left "
        "them, or 0 where all logits of the row are -inf, got something else "
        "applied after the normalisation");
  Scalar sum = fraction->second;
  if (reader.summand(sum))
    return fraction;
  if (!reader.addend(sum))
    return fail("denominator-modified",
                "expected the exponentials to be divided by their sum, got "
                "another denominator");
  auto op = cast<linalg::LinalgOp>(sum->value.getDefiningOp());
  if (op.getNumReductionLoops() == 1)
    return fail("sum-start",
                "expected the sum of the exponentials to start from zero, got "
                "another start");
  return fail("row-sum",
              Twine("expected the exponentials to be summed along one "
                    "loop, got ") +
                  Twine(op.getNumReductionLoops()));
}

std::optional<Normalization> NormalizationMatcher::match(Scalar weight) {
  ScalarContext &context = reader.getContext();
  weight = stripCasts(weight);
  Scalar testedLogit = nullptr;
  if (Scalar inner =
          matchSafeSoftmax(reader, weight, key, keyExtent, testedLogit))
    weight = inner;
  std::optional<Fraction> fraction = takeFraction(weight);
  if (!fraction)
    return std::nullopt;
  auto [numerator, sum] = *fraction;
  Scalar summed = summedAt(sum);
  if (!summed || stripCasts(summed) != numerator)
    return fail(
        "sum-of-other-rows",
        "expected the exponentials to be divided by their own sum along the "
        "keys, got another sum");
  Exponential exponential = *matchExponential(numerator);
  Scalar logit = withoutMaximum(exponential.exponent);
  if (testedLogit && testedLogit != logit)
    return fail(
        "dead-row-test-of-other-rows",
        "expected the test for rows without a visible key to look at the "
        "logits that are normalised, got others");
  if (exponential.factor != 1.0)
    logit = context.binary(ScalarKind::mul, logit,
                           context.real(exponential.factor));
  return Normalization{logit, cast<OpResult>(sum->value),
                       SmallVector<Scalar>(sum->operands),
                       /*isSafe=*/testedLogit != nullptr};
}

std::optional<Normalization>
posenc::matchNormalization(ElementReader &reader, Scalar weight, Scalar key,
                           Scalar keyExtent, Reason &reason) {
  return NormalizationMatcher(reader, key, keyExtent, reason).match(weight);
}
