// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Normalization.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::posenc;

/// The scalar that fills the destination of a reduction.
static Attribute fillConstant(Value init) {
  Attribute constant;
  if (auto fill = init.getDefiningOp<linalg::FillOp>()) {
    matchPattern(fill.getInputs()[0], m_Constant(&constant));
    return constant;
  }
  DenseElementsAttr elements;
  if (matchPattern(init, m_Constant(&elements)) && elements.isSplat())
    return elements.getSplatValue<Attribute>();
  return {};
}

OpOperand *posenc::matchReduction(OpResult result,
                                  ArrayRef<StringRef> combiners,
                                  function_ref<bool(Attribute)> isStart) {
  auto op = dyn_cast<linalg::LinalgOp>(result.getOwner());
  if (!op || op.getNumReductionLoops() != 1 || op.getNumDpsInputs() != 1)
    return nullptr;
  unsigned number = result.getResultNumber();
  Block *body = op.getBlock();
  Value yielded = body->getTerminator()->getOperand(number);
  Operation *combiner = yielded.getDefiningOp();
  if (!combiner || combiner->getNumOperands() != 2 ||
      !llvm::is_contained(combiners, combiner->getName().getStringRef()))
    return nullptr;
  Value input = body->getArgument(0);
  Value accumulator = body->getArgument(op.getNumDpsInputs() + number);
  bool straight = combiner->getOperand(0) == input &&
                  combiner->getOperand(1) == accumulator;
  bool crossed = combiner->getOperand(1) == input &&
                 combiner->getOperand(0) == accumulator;
  Attribute start = fillConstant(op.getDpsInitOperand(number)->get());
  if ((!straight && !crossed) || !start || !isStart(start))
    return nullptr;
  return op.getDpsInputOperand(0);
}

static bool isZero(Attribute start) {
  auto real = dyn_cast<FloatAttr>(start);
  return real && real.getValue().isZero();
}

/// A start that no element of a row falls below.
static bool isLowest(Attribute start) {
  auto real = dyn_cast<FloatAttr>(start);
  return real && real.getValue().isNegative() &&
         (real.getValue().isInfinity() || real.getValue().isLargest());
}

static bool isTrue(Attribute start) {
  auto integer = dyn_cast<IntegerAttr>(start);
  return integer && integer.getType().isInteger(1) &&
         !integer.getValue().isZero();
}

/// For a load from a row reduction: the element that it reduces at `key`, so
/// that it can be compared with what is normalised.
static Scalar reducedElement(ElementReader &reader, Scalar load, Scalar key,
                             ArrayRef<StringRef> combiners,
                             function_ref<bool(Attribute)> isStart) {
  load = stripCasts(load);
  if (!load->is(ScalarKind::load))
    return nullptr;
  auto result = dyn_cast<OpResult>(load->value);
  OpOperand *operand =
      result ? matchReduction(result, combiners, isStart) : nullptr;
  if (!operand)
    return nullptr;
  auto op = cast<linalg::LinalgOp>(result.getOwner());
  std::optional<SmallVector<Scalar>> loops =
      loopsOfResult(op, result, load->operands);
  if (!loops)
    return nullptr;
  for (Scalar &loop : *loops)
    if (!loop)
      loop = key;
  return reader.element(operand->get(), indicesOfOperand(reader.getContext(),
                                                         op, *operand, *loops));
}

static bool isRowSum(Scalar node) {
  node = stripCasts(node);
  if (!node->is(ScalarKind::load))
    return false;
  auto result = dyn_cast<OpResult>(node->value);
  return result && matchReduction(result, {"arith.addf"}, isZero);
}

/// numerator / denominator, or numerator * (1 / denominator).
static std::optional<std::pair<Scalar, Scalar>> matchQuotient(Scalar node) {
  node = stripCasts(node);
  if (node->is(ScalarKind::div))
    return std::make_pair(stripCasts(node->operands[0]), node->operands[1]);
  if (!node->is(ScalarKind::mul))
    return std::nullopt;
  for (unsigned side : {0u, 1u}) {
    Scalar other = stripCasts(node->operands[side]);
    if (other->is(ScalarKind::div) && matchReal(other->operands[0]) == 1.0)
      return std::make_pair(stripCasts(node->operands[1 - side]),
                            other->operands[1]);
  }
  return std::nullopt;
}

static bool isNormalizedExponential(Scalar node) {
  std::optional<std::pair<Scalar, Scalar>> quotient = matchQuotient(node);
  return quotient && quotient->first->is(ScalarFunction::exp) &&
         isRowSum(quotient->second);
}

bool posenc::containsNormalization(Scalar weight) {
  bool found = false;
  forEachNode(weight,
              [&](Scalar node) { found |= isNormalizedExponential(node); });
  return found;
}

/// select(all of the row is -inf, 0, weight): the inner weight, where the row
/// that is tested is the row of `logit`.
static Scalar matchSafeSoftmax(ElementReader &reader, Scalar weight, Scalar key,
                               Scalar &testedLogit) {
  if (!weight->is(ScalarKind::select))
    return nullptr;
  Scalar condition = weight->operands[0], yes = weight->operands[1],
         no = weight->operands[2];
  if (matchReal(yes) != 0.0)
    return nullptr;
  Scalar tested = reducedElement(reader, condition, key,
                                 {"arith.andi", "arith.muli"}, isTrue);
  if (!tested || !tested->is(ScalarKind::compare) ||
      tested->integer != static_cast<int64_t>(arith::CmpFPredicate::OEQ))
    return nullptr;
  std::optional<double> bound = matchReal(tested->operands[1]);
  if (!bound || !std::isinf(*bound) || *bound > 0)
    return nullptr;
  testedLogit = stripCasts(tested->operands[0]);
  return stripCasts(no);
}

std::optional<Normalization> posenc::matchNormalization(ElementReader &reader,
                                                        Scalar weight,
                                                        Scalar key,
                                                        Reason &reason) {
  auto fail = [&](StringRef id, const Twine &text) {
    reason.id = id;
    reason.text = text.str();
    return std::nullopt;
  };
  weight = stripCasts(weight);
  Scalar testedLogit = nullptr;
  if (Scalar inner = matchSafeSoftmax(reader, weight, key, testedLogit))
    weight = inner;
  if (!isNormalizedExponential(weight))
    return fail(
        "weights-modified",
        "expected the weights to enter the value product as the softmax left "
        "them, got something applied after the normalisation");
  auto [numerator, denominator] = *matchQuotient(weight);
  Scalar summed =
      reducedElement(reader, denominator, key, {"arith.addf"}, isZero);
  if (summed != numerator)
    return fail(
        "sum-of-other-rows",
        "expected the exponentials to be divided by their own sum along the "
        "keys, got another sum");
  Scalar exponent = numerator->operands[0];
  Scalar logit = exponent;
  if (exponent->is(ScalarKind::sub)) {
    Scalar maximum =
        reducedElement(reader, exponent->operands[1], key,
                       {"arith.maximumf", "arith.maxnumf"}, isLowest);
    if (maximum && maximum == exponent->operands[0])
      logit = exponent->operands[0];
  }
  logit = stripCasts(logit);
  if (testedLogit && testedLogit != logit)
    return fail(
        "dead-row-test-of-other-rows",
        "expected the test for rows without a visible key to look at the "
        "logits that are normalised, got others");
  Scalar sum = stripCasts(denominator);
  return Normalization{logit, cast<OpResult>(sum->value),
                       SmallVector<Scalar>(sum->operands)};
}
