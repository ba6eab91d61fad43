// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_GUARDDIVISIONS
#include "posenc/Transforms/Passes.h.inc"

namespace {

bool isUnsigned(Operation *op) {
  return isa<arith::DivUIOp, arith::RemUIOp, arith::CeilDivUIOp>(op);
}

bool isSigned(Operation *op) {
  return isa<arith::DivSIOp, arith::RemSIOp, arith::CeilDivSIOp,
             arith::FloorDivSIOp>(op);
}

/// The condition under which the division traps, or null if it never does.
Value trapCondition(OpBuilder &b, Operation *op) {
  Location loc = op->getLoc();
  Value dividend = op->getOperand(0), divisor = op->getOperand(1);
  std::optional<int64_t> constant = getConstantIntValue(divisor);
  if (constant && *constant != 0 && (isUnsigned(op) || *constant != -1))
    return {};
  Type type = divisor.getType();
  auto equals = [&](Value value, const APInt &to) -> Value {
    Value other = arith::ConstantOp::create(b, loc, b.getIntegerAttr(type, to));
    return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, value,
                                 other);
  };
  unsigned width = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
  Value zero = equals(divisor, APInt::getZero(width));
  if (isUnsigned(op))
    return zero;
  Value overflow =
      arith::AndIOp::create(b, loc, equals(divisor, APInt::getAllOnes(width)),
                            equals(dividend, APInt::getSignedMinValue(width)));
  return arith::OrIOp::create(b, loc, zero, overflow);
}

struct GuardDivisions : impl::GuardDivisionsBase<GuardDivisions> {
  void runOnOperation() override {
    getOperation()->walk([&](Operation *op) {
      if ((!isUnsigned(op) && !isSigned(op)) ||
          !op->getOperand(1).getType().isSignlessIntOrIndex())
        return;
      OpBuilder b(op);
      Value traps = trapCondition(b, op);
      if (!traps)
        return;
      Value divisor = op->getOperand(1);
      Value one = arith::ConstantOp::create(
          b, op->getLoc(), b.getIntegerAttr(divisor.getType(), 1));
      op->setOperand(
          1, arith::SelectOp::create(b, op->getLoc(), traps, one, divisor));
      ++numGuarded;
    });
  }
};

} // namespace
} // namespace mlir::posenc
