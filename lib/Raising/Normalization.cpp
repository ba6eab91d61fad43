// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Normalization.h"
#include "SafeSoftmax.h"
#include "mlir/Dialect/Math/IR/Math.h"
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

bool posenc::isExponential(Scalar node) {
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

/// By a sum, or by what stands where a reader expects one.
static bool isReductionOfExponentials(ElementReader &reader, Scalar load) {
  linalg::LinalgOp op = makerOf(load);
  return op && op.getNumReductionLoops() > 0 &&
         reader.getExponentials().reaches(op);
}

static bool isSumOfExponentials(ElementReader &reader, Scalar load) {
  if (!isReductionOfExponentials(reader, load))
    return false;
  Scalar term = reader.addend(load);
  return term && anyPart(term, looksExponential);
}

std::optional<std::pair<Scalar, Scalar>> posenc::matchQuotient(Scalar node) {
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
                  return reader.summand(part) ||
                         isReductionOfExponentials(reader, part);
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
  bool sumsNumerator(Fraction &fraction);
  Scalar summedAt(Scalar rowSum);
  bool isMaximum(Scalar subtracted, Scalar logit);
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

/// Whether a row sum adds the numerator at the key. With one column more than
/// there are keys, before or after them, that column is the sink.
bool NormalizationMatcher::sumsNumerator(Fraction &fraction) {
  auto addsAt = [&](Scalar at) {
    return stripCasts(reader.summand(fraction.sum, at)->term) ==
           fraction.numerator;
  };
  std::optional<ElementReader::Sum> sum = reader.summand(fraction.sum, key);
  if (!sum)
    return false;
  if (sum->extent == keyExtent)
    return addsAt(key);
  Scalar one = context.integer(1);
  if (fraction.added || sum->extent != context.addInt(keyExtent, one))
    return false;
  bool isLast = addsAt(key);
  if (!isLast && !addsAt(context.addInt(key, one)))
    return false;
  Scalar at = isLast ? keyExtent : context.integer(0);
  fraction.added = reader.summand(fraction.sum, at)->term;
  return true;
}

/// Whether a number is the same for a whole row and the maximum of the logits,
/// along the keys or along these and another column, made of it and of numbers
/// of a known size, or such a number alone.
bool NormalizationMatcher::isMaximum(Scalar subtracted, Scalar logit) {
  Scalar one = context.integer(1), wider = context.addInt(keyExtent, one);
  std::pair<Scalar, Scalar> rows[] = {
      {key, keyExtent}, {key, wider}, {context.addInt(key, one), wider}};
  auto boundOf = [&](Scalar load) -> std::optional<double> {
    // Logits are finite or make the row empty.
    for (auto [at, extent] : rows)
      if (Scalar compared = maximumOfRow(reader, load, at, extent))
        if (stripCasts(compared) == logit)
          return 1.0;
    return std::nullopt;
  };
  bool isRowConstant = matchInteger(key) || !contains(subtracted, key);
  std::optional<double> magnitude = magnitudeOf(context, subtracted, boundOf);
  return isRowConstant && magnitude && *magnitude <= largestRowConstant;
}

/// x - c where c is such a maximum means the same as x. There may be several.
Scalar
NormalizationMatcher::withoutMaximum(Scalar exponent,
                                     SmallVectorImpl<Scalar> &subtracted) {
  while (exponent->is(ScalarKind::sub)) {
    Scalar logit = stripCasts(exponent->operands[0]);
    if (!isMaximum(exponent->operands[1], logit))
      break;
    subtracted.push_back(exponent->operands[1]);
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
  if (!found || found->factor != exponential.factor || contains(added, key))
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
  if (!sumsNumerator(*fraction))
    return fail(
        "sum-of-other-rows",
        "expected the exponentials to be divided by their own sum along the "
        "keys, or along these and one more column, got another sum");
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
    return fail(
        "sink",
        "expected the sink to be an exponential like those of the keys, "
        "less what is subtracted from them, got another one");
  auto natural = [&](Scalar exponent) {
    return context.binary(ScalarKind::mul, exponent,
                          context.real(exponential.factor));
  };
  return Normalization{natural(logit), cast<OpResult>(fraction->sum->value),
                       SmallVector<Scalar>(fraction->sum->operands),
                       sink ? natural(*sink) : nullptr,
                       /*isSafe=*/testedLogit != nullptr};
}

std::optional<Normalization>
posenc::matchNormalization(ElementReader &reader, Scalar weight, Scalar key,
                           Scalar keyExtent, Reason &reason) {
  return NormalizationMatcher(reader, key, keyExtent, reason).match(weight);
}
