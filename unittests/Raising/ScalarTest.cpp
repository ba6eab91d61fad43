// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The normal form: what is equal is one node.
#include "posenc/Raising/Scalar.h"
#include "Support/Jit.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/BuiltinTypes.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace mlir;
using namespace mlir::posenc;
using namespace mlir::posenc::test;

namespace {
struct ScalarForm : testing::Test {
  std::unique_ptr<MLIRContext> mlirContext = makeContext();
  OpBuilder builder{mlirContext.get()};
  OwningOpRef<ModuleOp> module =
      ModuleOp::create(UnknownLoc::get(mlirContext.get()));
  ScalarContext context{mlirContext.get()};

  ScalarForm() { builder.setInsertionPointToStart(module->getBody()); }

  Scalar integer(int64_t value) { return context.integer(value); }
  Scalar axis(int64_t extent) { return context.axis(integer(extent)); }
  Value constant(TypedAttr attr) {
    return arith::ConstantOp::create(builder, module->getLoc(), attr);
  }
  /// A tensor of which nothing but its type is known.
  Value tensor(ArrayRef<int64_t> shape) {
    auto type = RankedTensorType::get(shape, builder.getF32Type());
    return UnrealizedConversionCastOp::create(builder, module->getLoc(), type,
                                              ValueRange())
        .getResult(0);
  }
};

//===-- Integers ----------------------------------------------------------===//

TEST_F(ScalarForm, EqualSumsAreOneNode) {
  Scalar i = axis(8), j = axis(8);
  EXPECT_NE(i, j);
  EXPECT_EQ(context.addInt(i, j), context.addInt(j, i));
  EXPECT_EQ(context.subInt(context.addInt(i, j), j), i);
  EXPECT_EQ(context.subInt(i, i), integer(0));
  EXPECT_EQ(context.mulInt(context.addInt(i, integer(3)), integer(2)),
            context.addInt(context.addInt(i, integer(6)), i));
  EXPECT_EQ(context.mulInt(i, integer(0)), integer(0));
  EXPECT_EQ(context.mulInt(i, integer(1)), i);
  EXPECT_EQ(context.mulInt(i, j), context.mulInt(j, i));
  EXPECT_EQ(context.addInt(integer(2), integer(3)), integer(5));
}

TEST_F(ScalarForm, AnAxisOfOneIsZero) { EXPECT_EQ(axis(1), integer(0)); }

TEST_F(ScalarForm, CoefficientsOfASum) {
  Scalar i = axis(8), j = axis(8), k = axis(8);
  Scalar sum = context.addInt(context.mulInt(i, integer(3)),
                              context.subInt(integer(7), j));
  EXPECT_EQ(coefficientOf(sum, i), 3);
  EXPECT_EQ(coefficientOf(sum, j), -1);
  EXPECT_EQ(coefficientOf(sum, k), 0);
  EXPECT_EQ(coefficientOf(i, i), 1);
  EXPECT_EQ(coefficientOf(i, j), 0);
}

TEST_F(ScalarForm, SplitAndJoinedIndicesCancel) {
  // Collapsing [4, 8] and expanding again gives the indices back.
  Scalar i = axis(4), j = axis(8);
  Scalar linear = context.addInt(context.mulInt(i, integer(8)), j);
  EXPECT_EQ(context.floorDiv(linear, 8), i);
  EXPECT_EQ(context.modulo(linear, 8), j);
  EXPECT_EQ(context.floorDiv(linear, 1), linear);
  EXPECT_EQ(context.modulo(linear, 1), integer(0));
  EXPECT_EQ(context.quotient(linear, integer(8)), i);
}

TEST_F(ScalarForm, DivisionKeepsWhatItDoesNotKnow) {
  Scalar i = axis(4), wide = axis(9);
  Scalar linear = context.addInt(context.mulInt(i, integer(8)), wide);
  Scalar divided = context.floorDiv(linear, 8);
  EXPECT_NE(divided, i);
  EXPECT_EQ(context.subInt(divided, i), context.floorDiv(wide, 8));
  EXPECT_TRUE(context.modulo(linear, 8)->is(ScalarKind::modulo));
  // Without a lower bound of 0, truncation is not rounding down.
  Scalar shifted = context.subInt(wide, integer(4));
  EXPECT_TRUE(context.quotient(shifted, integer(2))->is(ScalarKind::quotient));
  EXPECT_TRUE(context.quotient(wide, integer(0))->is(ScalarKind::quotient));
}

TEST_F(ScalarForm, DivisionOfConstantsRoundsDown) {
  for (int64_t value = -20; value <= 20; ++value)
    for (int64_t divisor = 1; divisor <= 6; ++divisor) {
      auto expected = int64_t(std::floor(double(value) / divisor));
      EXPECT_EQ(context.floorDiv(integer(value), divisor), integer(expected));
      EXPECT_EQ(context.modulo(integer(value), divisor),
                integer(value - expected * divisor));
    }
}

TEST_F(ScalarForm, SizesOfTensors) {
  Value t = tensor({ShapedType::kDynamic, ShapedType::kDynamic});
  EXPECT_EQ(context.sizeOf(t, 0), context.sizeOf(t, 0));
  EXPECT_NE(context.sizeOf(t, 0), context.sizeOf(t, 1));
  EXPECT_EQ(context.rangeOf(context.sizeOf(t, 0)).lower, 0);
  EXPECT_FALSE(context.rangeOf(context.sizeOf(t, 0)).upper);
}

//===-- Booleans ----------------------------------------------------------===//

TEST_F(ScalarForm, ComparisonsThatRangesDecide) {
  Scalar yes = context.truth(true), no = context.truth(false), i = axis(8);
  EXPECT_EQ(context.notNegative(i), yes);
  EXPECT_EQ(context.notNegative(context.subInt(i, integer(8))), no);
  EXPECT_TRUE(context.notNegative(context.subInt(i, integer(7)))
                  ->is(ScalarKind::notNegative));
  EXPECT_EQ(context.isZero(integer(0)), yes);
  EXPECT_EQ(context.isZero(context.addInt(i, integer(1))), no);
  EXPECT_EQ(context.isZero(context.subInt(i, integer(8))), no);
  EXPECT_TRUE(context.isZero(i)->is(ScalarKind::isZero));
}

TEST_F(ScalarForm, AnAxisIsBelowItsSymbolicExtent) {
  Scalar size = context.sizeOf(tensor({ShapedType::kDynamic}), 0);
  Scalar i = context.axis(size);
  Scalar last = context.subInt(size, integer(1));
  EXPECT_EQ(context.notNegative(context.subInt(last, i)), context.truth(true));
  EXPECT_EQ(context.notNegative(context.subInt(size, i)), context.truth(true));
  Scalar beyond = context.subInt(context.subInt(last, integer(1)), i);
  EXPECT_TRUE(context.notNegative(beyond)->is(ScalarKind::notNegative));
}

TEST_F(ScalarForm, NegationGoesIntoTheComparison) {
  Scalar i = axis(8), j = axis(8);
  Scalar causal = context.notNegative(context.subInt(i, j));
  // not (i - j >= 0) is j - i - 1 >= 0.
  EXPECT_EQ(context.negation(causal), context.notNegative(context.subInt(
                                          context.subInt(j, i), integer(1))));
  EXPECT_EQ(context.negation(context.negation(causal)), causal);
  Scalar zero = context.isZero(i);
  EXPECT_EQ(context.negation(context.negation(zero)), zero);
}

TEST_F(ScalarForm, ConjunctionAndDisjunctionWithConstants) {
  Scalar yes = context.truth(true), no = context.truth(false);
  Scalar x = context.isZero(axis(8));
  EXPECT_EQ(context.conjunction(x, yes), x);
  EXPECT_EQ(context.conjunction(no, x), no);
  EXPECT_EQ(context.conjunction(x, x), x);
  EXPECT_EQ(context.disjunction(x, no), x);
  EXPECT_EQ(context.disjunction(yes, x), yes);
  EXPECT_EQ(context.fromBool(yes), integer(1));
}

//===-- Floats ------------------------------------------------------------===//

TEST_F(ScalarForm, FloatsHaveNeutralElementsAndOneOrder) {
  Scalar x = context.toFloat(axis(8)), y = context.toFloat(axis(8));
  using Kind = ScalarKind;
  Scalar zero = context.real(0), one = context.real(1);
  EXPECT_EQ(context.binary(Kind::add, x, zero), x);
  EXPECT_EQ(context.binary(Kind::add, zero, x), x);
  EXPECT_EQ(context.binary(Kind::sub, x, zero), x);
  EXPECT_EQ(context.binary(Kind::mul, one, x), x);
  EXPECT_EQ(context.binary(Kind::div, x, one), x);
  EXPECT_EQ(context.binary(Kind::add, x, y), context.binary(Kind::add, y, x));
  EXPECT_EQ(context.binary(Kind::mul, x, y), context.binary(Kind::mul, y, x));
  EXPECT_NE(context.binary(Kind::sub, x, y), context.binary(Kind::sub, y, x));
  // Not for floats that may be infinite: x * 0 and x - x stay.
  EXPECT_TRUE(context.binary(Kind::mul, x, zero)->is(Kind::mul));
  Scalar any = context.load(tensor({2}), {axis(2)});
  EXPECT_TRUE(context.binary(Kind::sub, any, any)->is(Kind::sub));
  // Whole numbers are finite.
  EXPECT_EQ(context.binary(Kind::sub, x, x), zero);
  EXPECT_EQ(context.neg(context.neg(x)), x);
}

TEST_F(ScalarForm, FloatConstantsFold) {
  auto real = [&](double value) { return context.real(value); };
  using Kind = ScalarKind;
  EXPECT_EQ(context.binary(Kind::pow, real(2), real(10)), real(1024));
  EXPECT_EQ(context.binary(Kind::max, real(2), real(3)), real(3));
  EXPECT_EQ(context.binary(Kind::min, real(2), real(3)), real(2));
  EXPECT_EQ(context.unary(ScalarFunction::rsqrt, real(16)), real(0.25));
  EXPECT_EQ(context.unary(ScalarFunction::floor, real(-1.5)), real(-2));
  EXPECT_EQ(context.neg(real(2)), real(-2));
  EXPECT_EQ(context.toFloat(integer(3)), real(3));
  EXPECT_EQ(evaluate(context.unary(ScalarFunction::exp2, real(5))), 32.0);
  EXPECT_FALSE(evaluate(context.toFloat(axis(8))));
}

TEST_F(ScalarForm, ConstantsAreRoundedToTheTypeTheyAreCastTo) {
  Scalar tenth = context.real(0.1), big = context.real(2049);
  EXPECT_EQ(context.cast(tenth, builder.getF64Type()), tenth);
  EXPECT_EQ(context.cast(tenth, builder.getF32Type()), context.real(0.1f));
  EXPECT_EQ(context.cast(tenth, builder.getF16Type()),
            context.real(0.0999755859375));
  EXPECT_EQ(context.cast(big, builder.getF16Type()), context.real(2048));
  EXPECT_EQ(context.cast(big, builder.getBF16Type()), context.real(2048));
}

TEST_F(ScalarForm, RoundingsAreNodesWhereTheyMayChangeSomething) {
  FloatType bf16 = builder.getBF16Type(), f16 = builder.getF16Type();
  FloatType f32 = builder.getF32Type();
  Scalar few = context.toFloat(axis(257)), many = context.toFloat(axis(258));
  EXPECT_EQ(context.cast(few, bf16), few); // 0 .. 256 have 8 bits
  EXPECT_TRUE(context.cast(many, bf16)->is(ScalarKind::cast));
  EXPECT_EQ(context.cast(many, f16), many);
  EXPECT_EQ(context.cast(many, f32), many);
  EXPECT_EQ(context.cast(context.neg(few), bf16), context.neg(few));
  Scalar rounded = context.cast(many, bf16);
  EXPECT_EQ(context.cast(rounded, bf16), rounded);
  EXPECT_NE(context.cast(rounded, f16), rounded);
  EXPECT_EQ(stripCasts(rounded), many);
  EXPECT_FALSE(matchReal(rounded));
  // What no width is known of is rounded.
  Scalar size = context.sizeOf(tensor({ShapedType::kDynamic}), 0);
  EXPECT_TRUE(context.cast(context.toFloat(size), f16)->is(ScalarKind::cast));
  // A mask of two numbers stays one.
  Scalar low = context.real(-3.0e38), zero = context.real(0);
  Scalar mask = context.select(context.isZero(axis(8)), zero, low);
  Scalar narrow = context.cast(mask, f16);
  ASSERT_TRUE(narrow->is(ScalarKind::select));
  EXPECT_EQ(matchReal(narrow->operands[2]), -INFINITY);
}

TEST_F(ScalarForm, IntegersComeBackFromFloats) {
  EXPECT_TRUE(context.toInt(context.toFloat(axis(8)))->is(ScalarKind::axis));
  Scalar rounded =
      context.cast(context.toFloat(axis(1000)), builder.getBF16Type());
  EXPECT_TRUE(context.toInt(rounded)->is(ScalarKind::toInt));
}

TEST_F(ScalarForm, RangesOfIntegers) {
  Scalar i = axis(8), j = axis(5);
  auto range = [&](Scalar node) {
    ScalarContext::Range found = context.rangeOf(node);
    return std::make_pair(found.lower.value_or(-99), found.upper.value_or(99));
  };
  EXPECT_EQ(range(context.subInt(i, j)), std::make_pair(-4l, 7l));
  EXPECT_EQ(range(context.mulInt(i, context.subInt(j, integer(2)))),
            std::make_pair(-14l, 14l));
  Scalar either = context.select(context.isZero(i), j, integer(-3));
  EXPECT_EQ(range(either), std::make_pair(-3l, 4l));
  // Bounds that 64 bits do not hold are none.
  Scalar large = context.mulInt(i, integer(int64_t(1) << 62));
  EXPECT_EQ(range(large), std::make_pair(0l, 99l));
  auto bytes = RankedTensorType::get({4}, builder.getI8Type());
  Value loaded = UnrealizedConversionCastOp::create(builder, module->getLoc(),
                                                    bytes, ValueRange())
                     .getResult(0);
  EXPECT_EQ(range(context.load(loaded, j)), std::make_pair(-128l, 127l));
}

TEST_F(ScalarForm, MagnitudesOfFloats) {
  using Kind = ScalarKind;
  Scalar x = context.toFloat(context.subInt(axis(8), axis(5)));
  auto unknown = [](Scalar) -> std::optional<double> { return std::nullopt; };
  EXPECT_EQ(magnitudeOf(context, x, unknown), 7.0);
  Scalar wave = context.unary(ScalarFunction::cos, x);
  Scalar sum = context.binary(
      Kind::sub, context.binary(Kind::mul, x, context.real(-2)), wave);
  EXPECT_EQ(magnitudeOf(context, sum, unknown), 15.0);
  Scalar loaded = context.load(tensor({4}), axis(4));
  Scalar data = context.binary(Kind::add, x, loaded);
  EXPECT_FALSE(magnitudeOf(context, data, unknown));
  EXPECT_EQ(magnitudeOf(context, data, [](Scalar) { return 3.0; }), 10.0);
  EXPECT_FALSE(
      magnitudeOf(context, context.unary(ScalarFunction::exp, x), unknown));
}

//===-- Any ---------------------------------------------------------------===//

TEST_F(ScalarForm, SelectOfTheSameOrByAConstant) {
  Scalar i = axis(8), j = axis(8), condition = context.isZero(i);
  EXPECT_EQ(context.select(context.truth(true), i, j), i);
  EXPECT_EQ(context.select(context.truth(false), i, j), j);
  EXPECT_EQ(context.select(condition, j, j), j);
  EXPECT_EQ(context.select(context.negation(condition), i, j),
            context.select(condition, j, i));
}

TEST_F(ScalarForm, TheGuardOfABroadcastIsItsAxis) {
  // select(extent == 1, 0, axis): the axis is 0 there anyway.
  Scalar size = context.sizeOf(tensor({ShapedType::kDynamic}), 0);
  Scalar i = context.axis(size), zero = integer(0);
  Scalar isOne = context.isZero(context.subInt(size, integer(1)));
  EXPECT_EQ(context.select(isOne, zero, i), i);
  EXPECT_EQ(context.select(context.negation(isOne), i, zero), i);
  // Another extent, another value, another condition: not a guard.
  Scalar other =
      context.axis(context.sizeOf(tensor({ShapedType::kDynamic}), 0));
  EXPECT_TRUE(context.select(isOne, zero, other)->is(ScalarKind::select));
  EXPECT_TRUE(context.select(isOne, integer(1), i)->is(ScalarKind::select));
  Scalar isTwo = context.isZero(context.subInt(size, integer(2)));
  EXPECT_TRUE(context.select(isTwo, zero, i)->is(ScalarKind::select));
}

TEST_F(ScalarForm, ElementsOfConstantsAreConstants) {
  auto type = RankedTensorType::get({2, 2}, builder.getF32Type());
  Value dense = constant(
      DenseElementsAttr::get(type, ArrayRef<float>{1.0f, 2.0f, 3.0f, 4.0f}));
  Value splat = constant(DenseElementsAttr::get(type, 7.0f));
  Value flags = constant(
      DenseElementsAttr::get(RankedTensorType::get({2}, builder.getI1Type()),
                             ArrayRef<bool>{false, true}));
  Value numbers = constant(builder.getI64TensorAttr({-5, 6}));
  Scalar i = axis(2);
  EXPECT_EQ(context.load(dense, {integer(1), integer(0)}), context.real(3));
  EXPECT_EQ(context.load(splat, {i, integer(1)}), context.real(7));
  EXPECT_EQ(context.load(flags, {integer(1)}), context.truth(true));
  EXPECT_EQ(context.load(numbers, {integer(0)}), integer(-5));
  // 1 and 3, 1 and 2 and 3 and 4 are affine; of 1, 2, 4 nothing is known.
  EXPECT_EQ(context.load(dense, {i, integer(0)}),
            context.toFloat(
                context.addInt(context.mulInt(i, integer(2)), integer(1))));
  Value uneven = constant(builder.getI64TensorAttr({1, 2, 4}));
  EXPECT_TRUE(context.load(uneven, {axis(3)})->is(ScalarKind::load));
  Value runs = constant(builder.getI64TensorAttr({3, 3, 4, 4}));
  Scalar j = axis(4);
  EXPECT_EQ(context.load(runs, {j}),
            context.addInt(context.floorDiv(j, 2), integer(3)));
  EXPECT_TRUE(
      context.load(dense, {integer(2), integer(0)})->is(ScalarKind::load));
  EXPECT_TRUE(context.load(tensor({2}), {integer(0)})->is(ScalarKind::load));
}

//===-- Walks -------------------------------------------------------------===//

TEST_F(ScalarForm, ARewriteIsBuiltInNormalForm) {
  auto type = RankedTensorType::get({4}, builder.getF32Type());
  Value table = constant(DenseElementsAttr::get(
      type, ArrayRef<float>{10.0f, 20.0f, 30.0f, 40.0f}));
  Scalar i = axis(4), j = axis(4);
  Scalar element = context.load(table, {i});
  Scalar root = context.select(context.isZero(context.subInt(i, j)), element,
                               context.real(0));
  EXPECT_EQ(context.substitute(context.substitute(root, i, integer(2)), j,
                               integer(2)),
            context.real(30));
  EXPECT_EQ(context.substitute(context.substitute(root, i, integer(2)), j,
                               integer(1)),
            context.real(0));
  EXPECT_EQ(context.substitute(root, j, i), element);
  EXPECT_EQ(context.substitute(root, axis(4), j), root);
  EXPECT_EQ(context.substitute(root, root, i), i);
}

TEST_F(ScalarForm, ANodeIsVisitedOnceAndAfterItsOperands) {
  Scalar i = axis(4), x = context.toFloat(i);
  Scalar square = context.binary(ScalarKind::mul, x, x);
  Scalar root = context.binary(ScalarKind::add, square, x);
  SmallVector<Scalar> visited;
  forEachNode(root, [&](Scalar node) { visited.push_back(node); });
  auto indexOf = [&](Scalar node) {
    EXPECT_EQ(llvm::count(visited, node), 1);
    return llvm::find(visited, node) - visited.begin();
  };
  EXPECT_LT(indexOf(i), indexOf(x));
  EXPECT_LT(indexOf(x), indexOf(square));
  EXPECT_EQ(visited.back(), root);
  EXPECT_TRUE(contains(root, i));
  EXPECT_FALSE(contains(square, root));
}

TEST_F(ScalarForm, WhatIsNotUnderstoodIsItself) {
  Value scalar = constant(builder.getIndexAttr(3)), t = tensor({4});
  EXPECT_EQ(context.opaque(scalar), context.opaque(scalar));
  EXPECT_NE(context.opaque(scalar), context.opaque(t));
}
} // namespace
