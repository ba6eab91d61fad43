// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Contraction.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::posenc;

/// A block argument, at most widened.
static Value widenedArgument(Value value) {
  while (auto widen = value.getDefiningOp<arith::ExtFOp>())
    value = widen.getIn();
  return isa<BlockArgument>(value) ? value : Value();
}

/// Takes a product apart: constants into `factor`, the rest, which must be
/// arguments, into `arguments`.
static bool readFactors(Value value, double &factor,
                        SmallVectorImpl<Value> &arguments) {
  FloatAttr constant;
  if (matchPattern(value, m_Constant(&constant))) {
    factor *= constant.getValueAsDouble();
    return true;
  }
  if (auto product = value.getDefiningOp<arith::MulFOp>())
    return readFactors(product.getLhs(), factor, arguments) &&
           readFactors(product.getRhs(), factor, arguments);
  arguments.push_back(widenedArgument(value));
  return arguments.back() && arguments.size() <= 2;
}

// The upstream test looks through any unary operation.
std::optional<double> posenc::productFactor(linalg::LinalgOp op) {
  if (op.getNumReductionLoops() == 0 || op.getNumDpsInputs() != 2 ||
      op.getNumDpsInits() != 1 || !op.hasPureTensorSemantics())
    return std::nullopt;
  Block *body = op.getBlock();
  auto sum =
      body->getTerminator()->getOperand(0).getDefiningOp<arith::AddFOp>();
  if (!sum)
    return std::nullopt;
  bool outFirst = sum.getLhs() == body->getArgument(2);
  Value term = outFirst ? sum.getRhs() : sum.getLhs();
  double factor = 1.0;
  SmallVector<Value, 3> found;
  if ((!outFirst && sum.getRhs() != body->getArgument(2)) ||
      !readFactors(term, factor, found) || found.size() != 2)
    return std::nullopt;
  Value first = body->getArgument(0), second = body->getArgument(1);
  bool isBoth = (found[0] == first && found[1] == second) ||
                (found[0] == second && found[1] == first);
  return isBoth ? std::optional(factor) : std::nullopt;
}

bool posenc::isAnyContraction(Operation *op) {
  auto linalgOp = dyn_cast_or_null<linalg::LinalgOp>(op);
  return linalgOp && (productFactor(linalgOp) ||
                      linalg::isaContractionOpInterface(linalgOp));
}

llvm::SetVector<Value> posenc::valuesReadBy(Operation *op) {
  llvm::SetVector<Value> values(op->operand_begin(), op->operand_end());
  for (Region &region : op->getRegions())
    getUsedValuesDefinedAbove(region, values);
  return values;
}

static bool hasExponential(Operation *op) {
  return op
      ->walk([](Operation *inner) {
        return isa<math::ExpOp, math::Exp2Op, math::ExpM1Op, math::PowFOp>(
                   inner)
                   ? WalkResult::interrupt()
                   : WalkResult::advance();
      })
      .wasInterrupted();
}

/// A value whose maker reads others, of which the first ones are known.
struct ExponentialSearch::Visit {
  Value value;
  llvm::SetVector<Value> reads;
  unsigned next = 0;
};

bool ExponentialSearch::reaches(Operation *op) {
  return hasExponential(op) || llvm::any_of(valuesReadBy(op), [&](Value value) {
           return reaches(value);
         });
}

/// Tells of a value at once, or begins a visit.
void ExponentialSearch::visit(Value value, SmallVectorImpl<Visit> &visits) {
  Operation *maker = value.getDefiningOp();
  if (!maker || isAnyContraction(maker))
    known[value] = false;
  else if (hasExponential(maker))
    known[value] = true;
  else
    visits.push_back({value, valuesReadBy(maker)});
}

/// Not recursive: chains of values may be long.
bool ExponentialSearch::reaches(Value value) {
  SmallVector<Visit, 0> visits;
  if (!known.contains(value))
    visit(value, visits);
  while (!visits.empty()) {
    Visit &last = visits.back();
    if (last.next == last.reads.size()) {
      known[last.value] = false;
      visits.pop_back();
      continue;
    }
    Value read = last.reads[last.next];
    auto found = known.find(read);
    if (found == known.end()) {
      visit(read, visits);
    } else if (found->second) {
      known[last.value] = true;
      visits.pop_back();
    } else {
      ++last.next;
    }
  }
  return known.lookup(value);
}

/// Whether an operation that satisfies `is` stands behind `values`, looking at
/// nothing that satisfies `stops`.
static bool isMadeBy(ValueRange values, function_ref<bool(Operation *)> is,
                     function_ref<bool(Operation *)> stops) {
  llvm::SetVector<Operation *> makers;
  auto add = [&](Value value) {
    if (Operation *maker = value.getDefiningOp(); maker && !stops(maker))
      makers.insert(maker);
  };
  llvm::for_each(values, add);
  for (unsigned next = 0; next < makers.size(); ++next) {
    Operation *maker = makers[next];
    if (is(maker))
      return true;
    maker->walk(
        [&](Operation *inner) { llvm::for_each(inner->getOperands(), add); });
  }
  return false;
}

bool posenc::isMadeByContraction(Scalar root) {
  SmallVector<Value> values;
  forEachNode(root, [&](Scalar node) {
    if (node->value)
      values.push_back(node->value);
  });
  return isMadeBy(values, isAnyContraction, [](Operation *) { return false; });
}

Operation *posenc::findTermOfScores(Scalar root, Scalar score) {
  llvm::SetVector<Operation *> makers;
  forEachNode(root, [&](Scalar node) {
    // A size says nothing of elements.
    if (node->value && !node->is(ScalarKind::size))
      if (Operation *maker = node->value.getDefiningOp())
        makers.insert(maker);
  });
  Operation *product = score->value.getDefiningOp();
  auto isScore = [&](Operation *op) { return op == product; };
  // What stands before it is not made from it: a model is not read through.
  auto isEarlier = [&](Operation *op) {
    return op->getBlock() == product->getBlock() &&
           op->isBeforeInBlock(product);
  };
  for (Operation *term : makers)
    if (term != product && isMadeBy(term->getResults(), isScore, isEarlier))
      return term;
  return nullptr;
}
