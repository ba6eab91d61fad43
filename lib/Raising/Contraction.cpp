// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Contraction.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::posenc;

/// A block argument, at most widened.
static Value widenedArgument(Value value) {
  while (auto widen = value.getDefiningOp<arith::ExtFOp>())
    value = widen.getIn();
  return isa<BlockArgument>(value) ? value : Value();
}

// The upstream test looks through any unary operation.
bool posenc::isProduct(linalg::LinalgOp op) {
  if (op.getNumReductionLoops() == 0 || op.getNumDpsInputs() != 2 ||
      op.getNumDpsInits() != 1 || !op.hasPureTensorSemantics())
    return false;
  Block *body = op.getBlock();
  auto sum =
      body->getTerminator()->getOperand(0).getDefiningOp<arith::AddFOp>();
  if (!sum)
    return false;
  bool outFirst = sum.getLhs() == body->getArgument(2);
  Value term = outFirst ? sum.getRhs() : sum.getLhs();
  auto product = term.getDefiningOp<arith::MulFOp>();
  if (!product || (!outFirst && sum.getRhs() != body->getArgument(2)))
    return false;
  Value left = widenedArgument(product.getLhs());
  Value right = widenedArgument(product.getRhs());
  Value first = body->getArgument(0), second = body->getArgument(1);
  return (left == first && right == second) ||
         (left == second && right == first);
}

bool posenc::isAnyContraction(Operation *op) {
  auto linalgOp = dyn_cast_or_null<linalg::LinalgOp>(op);
  return linalgOp &&
         (isProduct(linalgOp) || linalg::isaContractionOpInterface(linalgOp));
}

Scalar posenc::findContractionLoad(Scalar root) {
  Scalar found = nullptr;
  forEachNode(root, [&](Scalar node) {
    if (node->is(ScalarKind::load) &&
        isAnyContraction(node->value.getDefiningOp()))
      found = node;
  });
  return found;
}

bool posenc::isMadeByContraction(Scalar root) {
  llvm::SetVector<Operation *> makers;
  auto add = [&](Value value) {
    if (Operation *maker = value.getDefiningOp())
      makers.insert(maker);
  };
  forEachNode(root, [&](Scalar node) {
    if (node->value)
      add(node->value);
  });
  for (unsigned next = 0; next < makers.size(); ++next) {
    Operation *maker = makers[next];
    if (isAnyContraction(maker))
      return true;
    maker->walk(
        [&](Operation *inner) { llvm::for_each(inner->getOperands(), add); });
  }
  return false;
}
