// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Feature maps of linear attention, as importers spell them.
#include "LinearAttention.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::posenc;

/// The condition x > 0 as `x`, or null.
static Scalar matchPositive(Scalar condition) {
  if (!condition->is(ScalarKind::compare) ||
      matchReal(condition->operands[1]) != 0.0)
    return nullptr;
  auto predicate = static_cast<arith::CmpFPredicate>(condition->integer);
  bool isGreater = predicate == arith::CmpFPredicate::OGT ||
                   predicate == arith::CmpFPredicate::UGT;
  return isGreater ? condition->operands[0] : nullptr;
}

/// e^x - 1 where x is not positive: as `x`; null for anything else.
static Scalar matchExpM1(ScalarContext &context, Scalar node) {
  Scalar power = nullptr;
  if (node->is(ScalarKind::opaque) && node->integer == 1 &&
      isa_and_nonnull<math::ExpM1Op>(node->value.getDefiningOp()))
    power = node->operands[0];
  else if (node->is(ScalarKind::sub) && matchReal(node->operands[1]) == 1.0 &&
           node->operands[0]->is(ScalarFunction::exp))
    power = node->operands[0]->operands[0];
  else if (node->is(ScalarKind::add))
    for (unsigned side : {0, 1})
      if (matchReal(node->operands[side]) == -1.0 &&
          node->operands[1 - side]->is(ScalarFunction::exp))
        power = node->operands[1 - side]->operands[0];
  // Of 0 where x is positive, which keeps the power from overflowing.
  if (power && power->is(ScalarKind::select) &&
      matchPositive(power->operands[0]) == power->operands[2])
    return power->operands[2];
  return power;
}

/// elu(x) + 1 as x, whether or not the 1 has been added to both sides.
static Scalar matchEluPlusOne(ScalarContext &context, Scalar node) {
  if (node->is(ScalarKind::select)) {
    Scalar x = matchPositive(node->operands[0]);
    Scalar one = context.real(1.0);
    bool isSum =
        x && (node->operands[1] == context.binary(ScalarKind::add, x, one) ||
              node->operands[1] == context.binary(ScalarKind::add, one, x));
    return isSum && node->operands[2] == context.unary(ScalarFunction::exp, x)
               ? x
               : nullptr;
  }
  if (!node->is(ScalarKind::add))
    return nullptr;
  for (unsigned side : {0, 1}) {
    Scalar elu = node->operands[side];
    if (matchReal(node->operands[1 - side]) != 1.0 ||
        !elu->is(ScalarKind::select))
      continue;
    Scalar x = matchPositive(elu->operands[0]);
    if (x && elu->operands[1] == x &&
        matchExpM1(context, elu->operands[2]) == x)
      return x;
  }
  return nullptr;
}

LinearFeature posenc::matchFeature(ScalarContext &context, Scalar node) {
  if (Scalar x = matchEluPlusOne(context, node))
    return {FeatureMap::elu_plus_one, x};
  if (node->is(ScalarFunction::exp))
    return {FeatureMap::exp, node->operands[0]};
  if (node->is(ScalarKind::max) || node->is(ScalarKind::maxNum))
    for (unsigned side : {0, 1})
      if (matchReal(node->operands[side]) == 0.0)
        return {FeatureMap::relu, node->operands[1 - side]};
  if (node->is(ScalarKind::select) && matchReal(node->operands[2]) == 0.0 &&
      matchPositive(node->operands[0]) == node->operands[1])
    return {FeatureMap::relu, node->operands[1]};
  return {FeatureMap::identity, node};
}
