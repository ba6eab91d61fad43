// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Lowering/LinearAttention.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::posenc;

static Value constantOf(OpBuilder &b, Location loc, Type type, double value) {
  return arith::ConstantOp::create(b, loc, b.getFloatAttr(type, value));
}

Value posenc::emitFeature(OpBuilder &b, Location loc, FeatureMap features,
                          Value x) {
  Value zero = constantOf(b, loc, x.getType(), 0.0);
  switch (features) {
  case FeatureMap::identity:
    return x;
  case FeatureMap::exp:
    return math::ExpOp::create(b, loc, x);
  case FeatureMap::relu:
    return arith::MaximumFOp::create(b, loc, x, zero);
  case FeatureMap::elu_plus_one: {
    Value isPositive =
        arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OGT, x, zero);
    Value one = constantOf(b, loc, x.getType(), 1.0);
    Value above = arith::AddFOp::create(b, loc, x, one);
    Value below = math::ExpOp::create(b, loc, x);
    return arith::SelectOp::create(b, loc, isPositive, above, below);
  }
  }
  llvm_unreachable("an unknown feature map");
}

PositionReader posenc::queryPositions(OpBuilder &b, LinearAttentionOp op) {
  Value offset = op.getQOffset();
  if (!offset && (!op.getQPos() || isOnAxes(op.getQPos()))) {
    Location loc = op.getLoc();
    auto count = [&](Value operand, AffineMap map) {
      return getValueOrCreateConstantIndexOp(
          b, loc, logicalSize(b, loc, operand, map, 2));
    };
    offset =
        b.createOrFold<arith::SubIOp>(loc, count(op.getKey(), op.getKeyMap()),
                                      count(op.getQuery(), op.getQueryMap()));
  }
  return PositionReader(offset, op.getQPos());
}

PositionReader posenc::keyPositions(LinearAttentionOp op) {
  return PositionReader(op.getKOffset(), op.getKPos());
}

Value posenc::emitOutput(OpBuilder &b, LinearAttentionOp op, Value numerator,
                         Value denominator) {
  Location loc = op.getLoc();
  Type type = numerator.getType();
  if (std::optional<APFloat> scale = op.getScale()) {
    Value factor = constantOf(b, loc, type, scale->convertToDouble());
    numerator = arith::MulFOp::create(b, loc, numerator, factor);
  }
  if (!denominator)
    return numerator;
  if (std::optional<APFloat> epsilon = op.getEpsilon()) {
    Value shift = constantOf(b, loc, type, epsilon->convertToDouble());
    denominator = arith::AddFOp::create(b, loc, denominator, shift);
  }
  Value zero = constantOf(b, loc, type, 0.0);
  Value isZero = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ,
                                       denominator, zero);
  // All of a row have the same denominator.
  auto fast =
      arith::FastMathFlagsAttr::get(b.getContext(), arith::FastMathFlags::arcp);
  Value ratio = arith::DivFOp::create(b, loc, numerator, denominator, fast);
  return arith::SelectOp::create(b, loc, isZero, zero, ratio);
}
