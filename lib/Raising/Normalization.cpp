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
  linalg::LinalgOp op = makerOf(load);
  if (!op || !reader.getExponentials().reaches(op))
    return false;
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
/// An exponential, the sum that it is divided by, and what is added to that.
struct Fraction {
  Scalar numerator, sum, added = nullptr;
};

class NormalizationMatcher {
public:
  NormalizationMatcher(ElementReader &reader, Scalar key, Scalar keyExtent,
                       Reason &reason)
      : reader(reader), context(reader.getContext()), key(key),
        keyExtent(keyExtent), reason(reason) {}
  std::optional<Normalization> match(Scalar weight);

private:
  std::optional<Fraction> takeFraction(Scalar weight);
  std::optional<Fraction> takeLogarithm(Scalar weight);
  bool takeSinkColumn(Fraction &fraction);
  Scalar summedAt(Scalar rowSum);
  bool isMaximumAlong(Scalar subtracted, Scalar logit, Scalar extent);
  Scalar withoutMaximum(Scalar exponent, SmallVectorImpl<Scalar> &subtracted);
  std::optional<Scalar> sinkLogit(Scalar added, const Exponential &exponential,
                                  ArrayRef<Scalar> subtracted);
  std::nullopt_t fail(StringRef id, const Twine &text) {
    reason.id = id;
    reason.text = text.str();
    return std::nullopt;
  }

  ElementReader &reader;
  ScalarContext &context;
  Scalar key, keyExtent;
  Reason &reason;
};
} // namespace

/// What a row sum over all keys adds at the key, or null.
Scalar NormalizationMatcher::summedAt(Scalar rowSum) {
  std::optional<ElementReader::Sum> sum = reader.summand(rowSum, key);
  return sum && sum->extent == keyExtent ? stripCasts(sum->term) : nullptr;
}

/// A row sum over the keys and one more column after them: the exponentials of
/// the keys, and that of the column.
bool NormalizationMatcher::takeSinkColumn(Fraction &fraction) {
  std::optional<ElementReader::Sum> sum = reader.summand(fraction.sum, key);
  if (!sum || sum->extent != context.addInt(keyExtent, context.integer(1)) ||
      stripCasts(sum->term) != fraction.numerator)
    return false;
  fraction.added = reader.summand(fraction.sum, keyExtent)->term;
  return true;
}

/// Whether a number is the same for a whole row and the maximum of the logits,
/// along the keys or along these and another column, made of it and of numbers
/// of a known size, or such a number alone.
bool NormalizationMatcher::isMaximumAlong(Scalar subtracted, Scalar logit,
                                          Scalar extent) {
  auto boundOf = [&](Scalar load) -> std::optional<double> {
    Scalar compared = reducedElement(reader, load, key, extent, isMaximum);
    // Logits are finite or make the row empty.
    return compared && stripCasts(compared) == logit ? std::optional(1.0)
                                                     : std::nullopt;
  };
  bool isRowConstant = matchInteger(key) || !contains(subtracted, key);
  std::optional<double> magnitude = magnitudeOf(context, subtracted, boundOf);
  return isRowConstant && magnitude && *magnitude <= largestRowConstant;
}

/// x - c where c is such a maximum means the same as x. There may be several.
Scalar
NormalizationMatcher::withoutMaximum(Scalar exponent,
                                     SmallVectorImpl<Scalar> &subtracted) {
  Scalar wider = context.addInt(keyExtent, context.integer(1));
  while (exponent->is(ScalarKind::sub)) {
    Scalar logit = stripCasts(exponent->operands[0]);
    Scalar maximum = exponent->operands[1];
    if (!isMaximumAlong(maximum, logit, keyExtent) &&
        !isMaximumAlong(maximum, logit, wider))
      break;
    subtracted.push_back(maximum);
    exponent = logit;
  }
  return exponent;
}

/// The logit of what is added to the sum of exponentials: one of the same kind,
/// less the same maximum.
std::optional<Scalar>
NormalizationMatcher::sinkLogit(Scalar added, const Exponential &exponential,
                                ArrayRef<Scalar> subtracted) {
  std::optional<Exponential> found = matchExponential(added);
  if (!found || found->factor != exponential.factor)
    return std::nullopt;
  Scalar logit = found->exponent;
  for (Scalar maximum : subtracted) {
    if (!logit->is(ScalarKind::sub) || logit->operands[1] != maximum)
      return std::nullopt;
    logit = stripCasts(logit->operands[0]);
  }
  return logit;
}

static bool haveSameProducts(ArrayRef<Product> left, ArrayRef<Product> right) {
  return std::is_permutation(
      left.begin(), left.end(), right.begin(), right.end(),
      [](const Product &a, const Product &b) {
        return a.factor == b.factor && a.factors == b.factors;
      });
}

/// exp(x - log(sum of exp(x))): the exponential that is summed, and the sum.
std::optional<Fraction> NormalizationMatcher::takeLogarithm(Scalar weight) {
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
  if (!summed || !summed->is(ScalarFunction::exp) ||
      !haveSameProducts(products, sumOfProducts(summed->operands[0])))
    return std::nullopt;
  return Fraction{summed, sum};
}

std::optional<Fraction> NormalizationMatcher::takeFraction(Scalar weight) {
  if (std::optional<Fraction> fraction = takeLogarithm(weight))
    return fraction;
  auto fraction = matchQuotient(weight);
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
  auto [numerator, sum] = *fraction;
  if (reader.summand(sum))
    return Fraction{numerator, sum};
  for (unsigned side : {0u, 1u})
    if (sum->is(ScalarKind::add) && isExponential(sum->operands[1 - side]) &&
        reader.summand(stripCasts(sum->operands[side])))
      return Fraction{numerator, stripCasts(sum->operands[side]),
                      sum->operands[1 - side]};
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
  weight = stripCasts(weight);
  Scalar testedLogit = nullptr;
  if (Scalar inner =
          matchSafeSoftmax(reader, weight, key, keyExtent, testedLogit))
    weight = inner;
  std::optional<Fraction> fraction = takeFraction(weight);
  if (!fraction)
    return std::nullopt;
  Scalar numerator = fraction->numerator;
  if (summedAt(fraction->sum) != numerator && !takeSinkColumn(*fraction))
    return fail(
        "sum-of-other-rows",
        "expected the exponentials to be divided by their own sum along the "
        "keys, or along these and one column after them, got another sum");
  Exponential exponential = *matchExponential(numerator);
  SmallVector<Scalar> subtracted;
  Scalar logit = withoutMaximum(exponential.exponent, subtracted);
  if (testedLogit && testedLogit != logit)
    return fail(
        "dead-row-test-of-other-rows",
        "expected the test for rows without a visible key to look at the "
        "logits that are normalised, got others");
  std::optional<Scalar> sink;
  if (fraction->added &&
      !(sink = sinkLogit(fraction->added, exponential, subtracted)))
    return fail("sink-logit",
                "expected one more exponential beside those of the keys, less "
                "the same maximum, got something else in the denominator");
  auto natural = [&](Scalar exponent) {
    return context.binary(ScalarKind::mul, exponent,
                          context.real(exponential.factor));
  };
  return Normalization{natural(logit), sink ? natural(*sink) : nullptr,
                       cast<OpResult>(fraction->sum->value),
                       SmallVector<Scalar>(fraction->sum->operands),
                       /*isSafe=*/testedLogit != nullptr};
}

std::optional<Normalization>
posenc::matchNormalization(ElementReader &reader, Scalar weight, Scalar key,
                           Scalar keyExtent, Reason &reason) {
  return NormalizationMatcher(reader, key, keyExtent, reason).match(weight);
}
