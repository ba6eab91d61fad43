// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Reductions of whole rows: maxima, and tests for rows without a visible key.
#include "SafeSoftmax.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Matchers.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

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

Scalar posenc::maximumOfRow(ElementReader &reader, Scalar load, Scalar key,
                            Scalar keyExtent) {
  return reducedElement(reader, load, key, keyExtent, isMaximum);
}

Scalar posenc::matchSafeSoftmax(ElementReader &reader, Scalar weight,
                                Scalar key, Scalar keyExtent,
                                Scalar &testedLogit) {
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
