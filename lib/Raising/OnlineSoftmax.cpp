// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Whatever loops and memory an online softmax is written with, it rescales by
// e^(old - new), where new is a maximum of old and more, and old is what a loop
// had before.
#include "OnlineSoftmax.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::posenc;

/// Whether memory that `reader` reads is written in a loop around it.
static bool isRewritten(Value memory, Operation *reader) {
  auto isInLoop = [&](Operation *writer) {
    auto loop = reader->getParentOfType<LoopLikeOpInterface>();
    for (; loop; loop = loop->getParentOfType<LoopLikeOpInterface>())
      if (loop->isAncestor(writer))
        return true;
    return false;
  };
  return llvm::any_of(memory.getUsers(), [&](Operation *user) {
    return hasEffect<MemoryEffects::Write>(user, memory) && isInLoop(user);
  });
}

/// What a loop carries from iteration to iteration, where `value` is a number
/// of it: an argument of its body, or memory. Null where it is none.
static Value carriedAs(Value value) {
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    Operation *parent = argument.getOwner()->getParentOp();
    if (auto loop = dyn_cast<LoopLikeOpInterface>(parent))
      return llvm::is_contained(loop.getRegionIterArgs(), argument) ? value
                                                                    : Value();
    auto structured = dyn_cast<linalg::LinalgOp>(parent);
    return structured ? carriedAs(parent->getOperand(argument.getArgNumber()))
                      : Value();
  }
  Operation *op = value.getDefiningOp();
  if (isa<arith::ExtFOp, arith::TruncFOp, tensor::ExtractOp>(op))
    return carriedAs(op->getOperand(0));
  for (Value operand : op->getOperands())
    if (isa<BaseMemRefType>(operand.getType()) &&
        hasEffect<MemoryEffects::Read>(op, operand) && isRewritten(operand, op))
      return operand;
  return {};
}

/// The two that `value` is the larger one of, or nothing.
static std::optional<std::pair<Value, Value>> matchMaximum(Value value) {
  Operation *op = value.getDefiningOp();
  if (isa_and_nonnull<arith::MaximumFOp, arith::MaxNumFOp>(op))
    return std::pair(op->getOperand(0), op->getOperand(1));
  auto choice = dyn_cast_or_null<arith::SelectOp>(op);
  auto compare = choice ? choice.getCondition().getDefiningOp<arith::CmpFOp>()
                        : arith::CmpFOp();
  std::optional<bool> isGreater =
      compare ? asksForGreater(compare.getPredicate()) : std::nullopt;
  if (!isGreater)
    return std::nullopt;
  Value greater = *isGreater ? choice.getTrueValue() : choice.getFalseValue();
  Value other = *isGreater ? choice.getFalseValue() : choice.getTrueValue();
  if (compare.getLhs() != greater || compare.getRhs() != other)
    return std::nullopt;
  return std::pair(greater, other);
}

/// Whether `value` is a maximum of what is carried and of more, also by a loop
/// of its own. Each value is looked at once: chains of maxima may be long, and
/// use one twice.
static bool growsFrom(Value value, Value carried) {
  llvm::SetVector<Value> maxima;
  maxima.insert(value);
  for (unsigned next = 0; next < maxima.size(); ++next) {
    SmallVector<Value, 2> largest;
    if (auto both = matchMaximum(maxima[next])) {
      largest = {both->first, both->second};
    } else if (auto result = dyn_cast<OpResult>(maxima[next])) {
      auto loop = dyn_cast<LoopLikeOpInterface>(result.getOwner());
      OpOperand *init = loop ? loop.getTiedLoopInit(result) : nullptr;
      BlockArgument own =
          init ? loop.getTiedLoopRegionIterArg(result) : BlockArgument();
      if (own && growsFrom(loop.getTiedLoopYieldedValue(own)->get(), own))
        largest = {init->get()};
    }
    for (Value each : largest) {
      if (carriedAs(each) == carried)
        return true;
      maxima.insert(each);
    }
  }
  return false;
}

/// What e, or another constant, is raised to; null for other operations.
static Value exponentOf(Operation *op) {
  if (isa<math::ExpOp, math::Exp2Op>(op))
    return op->getOperand(0);
  auto power = dyn_cast<math::PowFOp>(op);
  return power && matchPattern(power.getLhs(), m_Constant()) ? power.getRhs()
                                                             : Value();
}

/// Whether a factor, or a vector of it, multiplies what a loop carries beside
/// `maximum`.
static bool rescales(Value factor, Value maximum) {
  llvm::SetVector<Value> same;
  same.insert(factor);
  for (unsigned next = 0; next < same.size(); ++next)
    for (Operation *user : same[next].getUsers()) {
      bool isProduct = isa<arith::MulFOp, math::FmaOp>(user);
      for (Value operand : user->getOperands().take_front(isProduct ? 2 : 0))
        if (Value carried = carriedAs(operand); carried && carried != maximum)
          return true;
      if (user->getNumOperands() == 1 && user->getNumResults() == 1)
        same.insert(user->getResult(0));
    }
  return false;
}

/// The running maximum by whose change an exponential rescales sums, or null.
static Value rescaledMaximum(Operation *op) {
  Value exponent = exponentOf(op);
  // Times log2 e.
  if (auto scaled =
          exponent ? exponent.getDefiningOp<arith::MulFOp>() : arith::MulFOp())
    for (Value operand : scaled->getOperands())
      if (!matchPattern(operand, m_Constant()))
        exponent = operand;
  auto change =
      exponent ? exponent.getDefiningOp<arith::SubFOp>() : arith::SubFOp();
  Value maximum = change ? carriedAs(change.getLhs()) : Value();
  bool isOne = maximum && growsFrom(change.getRhs(), maximum) &&
               rescales(op->getResult(0), maximum);
  return isOne ? maximum : Value();
}

SmallVector<Reason> posenc::findOnlineSoftmaxes(func::FuncOp func) {
  llvm::SetVector<Value> maxima;
  SmallVector<Reason> reasons;
  func.walk([&](Operation *op) {
    if (Value maximum = rescaledMaximum(op); maximum && maxima.insert(maximum))
      reasons.push_back(
          {"online-softmax",
           "expected the exponentials of all keys of a row in one tensor, got "
           "a loop that carries a running maximum and rescales sums by the "
           "exponential of its change",
           op});
  });
  return reasons;
}
