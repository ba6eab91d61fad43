// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/Cost.h"
#include "posenc/Analysis/TileShape.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/TypeUtilities.h"

namespace mlir::posenc {

int64_t scalarCost(Operation *op) {
  if (isa<linalg::YieldOp, linalg::IndexOp, arith::ConstantOp>(op))
    return 0;
  if (isa<arith::DivFOp, arith::RemFOp, arith::DivSIOp, arith::DivUIOp,
          arith::RemSIOp, arith::RemUIOp, math::SqrtOp, math::RsqrtOp>(op))
    return 4;
  if (isa<math::ExpOp, math::Exp2Op, math::TanhOp, math::ErfOp>(op))
    return 16;
  if (isa<math::AbsFOp, math::AbsIOp, math::FloorOp, math::CeilOp, math::FmaOp,
          math::CopySignOp>(op))
    return 1;
  return isa<math::MathDialect>(op->getDialect()) ? 64 : 1;
}

int64_t iterationCost(linalg::LinalgOp op) {
  int64_t cost = 0;
  for (Region &region : op->getRegions())
    region.walk([&](Operation *inner) { cost += scalarCost(inner); });
  return std::max<int64_t>(cost, 1);
}

bool isContraction(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  return linalgOp && linalg::isaContractionOpInterface(linalgOp);
}

/// `value`, or what it widens.
static Value narrowest(Value value) {
  auto widened = value.getDefiningOp<arith::ExtFOp>();
  return widened ? widened.getIn() : value;
}

bool isMultiplyAdd(Block &body) {
  auto yield = dyn_cast<linalg::YieldOp>(body.getTerminator());
  auto isPart = [](Operation &op) {
    return isa<linalg::YieldOp, arith::AddFOp, arith::MulFOp, arith::ExtFOp>(
        op);
  };
  if (!yield || body.getNumArguments() != 3 || !llvm::all_of(body, isPart))
    return false;
  Value a = body.getArgument(0), b = body.getArgument(1),
        c = body.getArgument(2);
  auto add = yield.getOperand(0).getDefiningOp<arith::AddFOp>();
  if (!add)
    return false;
  Value product = add.getLhs() == c ? add.getRhs() : add.getLhs();
  auto multiply = product.getDefiningOp<arith::MulFOp>();
  if (!multiply || (add.getLhs() != c && add.getRhs() != c))
    return false;
  Value lhs = narrowest(multiply.getLhs()), rhs = narrowest(multiply.getRhs());
  return (lhs == a && rhs == b) || (lhs == b && rhs == a);
}

bool isMatrixProduct(Operation *op) {
  if (!isContraction(op))
    return false;
  FailureOr<linalg::ContractionDimensions> dims =
      linalg::inferContractionDims(cast<linalg::LinalgOp>(op));
  if (failed(dims) ||
      dims->batch.size() + dims->m.size() + dims->n.size() + dims->k.size() !=
          cast<linalg::LinalgOp>(op).getNumLoops() ||
      !isMultiplyAdd(*cast<linalg::LinalgOp>(op).getBlock()))
    return false;
  return !dims->m.empty() && !dims->n.empty() && !dims->k.empty() &&
         llvm::all_of(op->getOperandTypes(), [](Type type) {
           return computedType(getElementTypeOrSelf(type)).isF32();
         });
}

} // namespace mlir::posenc
