// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Exponentials that are divided by their sum after the value product only, as
// blocked and online forms do.
#include "Contraction.h"
#include "Normalization.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::posenc;

/// The element of a tensor at axes of its own.
static Scalar elementAnywhere(ElementReader &reader, Value tensor) {
  SmallVector<Scalar> at;
  int64_t rank = cast<RankedTensorType>(tensor.getType()).getRank();
  for (int64_t dim = 0; dim < rank; ++dim)
    at.push_back(reader.getContext().axis(reader.sizeOf(tensor, dim)));
  return reader.element(tensor, at);
}

bool posenc::isDividedLater(ElementReader &reader, linalg::LinalgOp product) {
  Value result = product->getResult(0);
  llvm::SetVector<Value> later;
  later.insert(result);
  constexpr unsigned limit = 8;
  for (unsigned next = 0; next < later.size() && next < limit; ++next)
    for (Operation *user : later[next].getUsers()) {
      auto op = dyn_cast<linalg::LinalgOp>(user);
      bool isElementwise = op && op.getNumReductionLoops() == 0;
      if (!isElementwise && !isa<tensor::TensorDialect>(user->getDialect()))
        continue;
      // The sum is made from elsewhere.
      bool hasSum = llvm::any_of(user->getOperands(), [&](Value operand) {
        return !later.contains(operand) &&
               reader.getExponentials().reaches(operand);
      });
      for (Value value : user->getResults()) {
        if (!isa<RankedTensorType>(value.getType()) || !later.insert(value) ||
            !hasSum)
          continue;
        if (isDividedBySum(reader, elementAnywhere(reader, value), result))
          return true;
      }
    }
  return false;
}

bool posenc::isBlockOfRows(ElementReader &reader, linalg::LinalgOp product) {
  if (!product->getParentOfType<LoopLikeOpInterface>())
    return false;
  auto isSummed = [](Value weights) {
    return llvm::any_of(weights.getUsers(), [](Operation *user) {
      auto op = dyn_cast<linalg::LinalgOp>(user);
      return op && op.getNumDpsInputs() == 1 && op.getNumReductionLoops() == 1;
    });
  };
  return llvm::any_of(product.getDpsInputOperands(), [&](OpOperand *operand) {
    Value weights = operand->get();
    if (!isa<RankedTensorType>(weights.getType()) || !isSummed(weights))
      return false;
    Scalar weight = stripCasts(elementAnywhere(reader, weights));
    return isExponential(weight) && isMadeByContraction(weight);
  });
}
