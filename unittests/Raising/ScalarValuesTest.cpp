// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// A normal form may change how an expression looks, never its value: random
// expressions against the arithmetic of the host.
#include "Support/Jit.h"
#include "posenc/Raising/ScalarProgram.h"
#include <cmath>
#include <functional>
#include <gtest/gtest.h>
#include <random>

using namespace mlir;
using namespace mlir::posenc;
using namespace mlir::posenc::test;

namespace {
constexpr int64_t extents[] = {3, 4, 2};

int64_t floorOf(int64_t a, int64_t divisor) {
  int64_t quotient = a / divisor;
  return quotient * divisor > a ? quotient - 1 : quotient;
}

/// An expression and what it should be at a point.
struct Pair {
  Scalar scalar;
  std::function<int64_t(const int64_t *)> value;
};

struct ScalarValues : testing::Test {
  std::unique_ptr<MLIRContext> mlirContext = makeContext();
  ScalarContext context{mlirContext.get()};
  std::mt19937 random{23};
  SmallVector<Scalar> axes;

  ScalarValues() {
    for (int64_t extent : extents)
      axes.push_back(context.axis(context.integer(extent)));
  }

  int64_t below(int64_t bound) { return random() % bound; }

  Pair integer(unsigned depth) {
    if (depth == 0 && below(2)) {
      size_t which = below(std::size(extents));
      return {axes[which], [=](const int64_t *at) { return at[which]; }};
    }
    if (depth == 0) {
      int64_t number = below(15) - 7;
      return {context.integer(number), [=](const int64_t *) { return number; }};
    }
    Pair a = integer(depth - 1), b = integer(depth - 1);
    int64_t divisor = 1 + below(6);
    auto x = a.value, y = b.value;
    switch (below(7)) {
    case 0:
      return {context.addInt(a.scalar, b.scalar),
              [=](const int64_t *at) { return x(at) + y(at); }};
    case 1:
      return {context.subInt(a.scalar, b.scalar),
              [=](const int64_t *at) { return x(at) - y(at); }};
    case 2:
      return {context.mulInt(a.scalar, b.scalar),
              [=](const int64_t *at) { return x(at) * y(at); }};
    case 3:
      return {context.floorDiv(a.scalar, divisor),
              [=](const int64_t *at) { return floorOf(x(at), divisor); }};
    case 4:
      return {context.modulo(a.scalar, divisor), [=](const int64_t *at) {
                return x(at) - floorOf(x(at), divisor) * divisor;
              }};
    case 5: {
      Pair condition = boolean(depth - 1);
      auto holds = condition.value;
      return {context.select(condition.scalar, a.scalar, b.scalar),
              [=](const int64_t *at) { return holds(at) ? x(at) : y(at); }};
    }
    default: {
      Pair condition = boolean(depth - 1);
      return {context.fromBool(condition.scalar), condition.value};
    }
    }
  }

  Pair boolean(unsigned depth) {
    if (depth == 0 || below(2)) {
      Pair a = integer(depth);
      auto x = a.value;
      if (below(2))
        return {context.isZero(a.scalar),
                [=](const int64_t *at) { return int64_t(x(at) == 0); }};
      return {context.notNegative(a.scalar),
              [=](const int64_t *at) { return int64_t(x(at) >= 0); }};
    }
    Pair a = boolean(depth - 1), b = boolean(depth - 1);
    auto x = a.value, y = b.value;
    switch (below(3)) {
    case 0:
      return {context.conjunction(a.scalar, b.scalar),
              [=](const int64_t *at) { return x(at) & y(at); }};
    case 1:
      return {context.disjunction(a.scalar, b.scalar),
              [=](const int64_t *at) { return x(at) | y(at); }};
    default:
      return {context.negation(a.scalar),
              [=](const int64_t *at) { return 1 - x(at); }};
    }
  }

  template <typename Visit> void forEachPoint(Visit visit) {
    for (int64_t i = 0; i < extents[0]; ++i)
      for (int64_t j = 0; j < extents[1]; ++j)
        for (int64_t k = 0; k < extents[2]; ++k)
          visit({i, j, k});
  }

  void check(const Pair &pair) {
    ScalarContext::Range range = context.rangeOf(pair.scalar);
    ScalarProgram program(pair.scalar, axes);
    forEachPoint([&](std::initializer_list<int64_t> point) {
      Scalar at = context.rewrite(pair.scalar, [&](Scalar node) -> Scalar {
        for (auto [axis, number] : llvm::zip(axes, point))
          if (node == axis)
            return context.integer(number);
        return nullptr;
      });
      int64_t expected = pair.value(point.begin());
      ASSERT_EQ(evaluate(at), double(expected));
      SmallVector<double> numbers(point.begin(), point.end());
      ASSERT_EQ(program(numbers), double(expected));
      if (range.lower) {
        ASSERT_LE(*range.lower, expected);
      }
      if (range.upper) {
        ASSERT_GE(*range.upper, expected);
      }
    });
  }
};

TEST_F(ScalarValues, Integers) {
  for (int round = 0; round < 3000; ++round)
    check(integer(round % 5));
}

TEST_F(ScalarValues, Booleans) {
  for (int round = 0; round < 3000; ++round)
    check(boolean(round % 4));
}

TEST_F(ScalarValues, RangesOfAffineIndicesAreExact) {
  for (int round = 0; round < 500; ++round) {
    int64_t constant = below(21) - 10, lower = constant, upper = constant;
    Scalar sum = context.integer(constant);
    for (auto [axis, extent] : llvm::zip(axes, extents)) {
      int64_t coefficient = below(9) - 4;
      sum = context.addInt(sum,
                           context.mulInt(axis, context.integer(coefficient)));
      (coefficient < 0 ? lower : upper) += coefficient * (extent - 1);
    }
    EXPECT_EQ(context.rangeOf(sum).lower, lower);
    EXPECT_EQ(context.rangeOf(sum).upper, upper);
  }
}
TEST_F(ScalarValues, Floats) {
  auto square = [&](Scalar x) { return context.binary(ScalarKind::mul, x, x); };
  Scalar x = context.toFloat(axes[1]);
  Scalar root = context.binary(
      ScalarKind::div, context.unary(ScalarFunction::log, x),
      context.binary(ScalarKind::add, square(x), context.real(1.0)));
  ScalarProgram program(root, axes[1]);
  for (double at : {0.5, 1.0, 3.0})
    EXPECT_DOUBLE_EQ(*program(at), std::log(at) / (at * at + 1.0));
}

TEST_F(ScalarValues, WhatIsCutLeansOnce) {
  // floor(2 x / 3) is 1 at 2, and 2 at 3 or, a little below, 1.
  Scalar x = context.toFloat(axes[1]);
  Scalar floor = context.unary(
      ScalarFunction::floor,
      context.binary(ScalarKind::mul, x, context.real(2.0 / 3.0)));
  ScalarProgram program(context.toInt(floor), axes[1]);
  constexpr double lean = 1e-6;
  for (double by : {-lean, 0.0, lean}) {
    EXPECT_EQ(program(2.0, by), 1.0);
    EXPECT_EQ(program(3.0, by), by < 0.0 ? 1.0 : 2.0);
  }
}

TEST_F(ScalarValues, WhatIsNotKnownIsNothing) {
  Scalar x = context.toFloat(axes[0]), data = context.variable();
  Scalar isFirst = context.isZero(axes[0]);
  ScalarProgram known(context.select(isFirst, context.toFloat(data), x),
                      axes[0]);
  EXPECT_EQ(known(0.0), std::nullopt);
  EXPECT_EQ(known(2.0), 2.0);
  // Neither is an infinity an integer.
  ScalarProgram infinite(context.toInt(context.unary(ScalarFunction::log, x)),
                         axes[0]);
  EXPECT_EQ(infinite(0.0), std::nullopt);
  EXPECT_EQ(infinite(2.0), 0.0);
}

TEST_F(ScalarValues, LeanCrossesBorders) {
  Scalar half = context.binary(ScalarKind::div, context.toFloat(axes[1]),
                               context.real(2.0000001));
  ScalarProgram program(context.toInt(half), axes[1]);
  EXPECT_EQ(program(2.0), 0.0);
  EXPECT_EQ(program(2.0, /*lean=*/1e-6), 1.0);
}
} // namespace
