// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Expr/Host.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace mlir::posenc;

namespace {
struct Host : testing::Test {
  HostDomain domain;
  Int<HostDomain> integer(int64_t value) { return {&domain, value}; }
  Float<HostDomain> number(double value) { return {&domain, value}; }
};

TEST_F(Host, IntegersAreThoseOfTheLanguage) {
  for (int64_t a = -9; a <= 9; ++a) {
    EXPECT_EQ(abs(integer(a)).rep, std::abs(a));
    EXPECT_EQ((integer(a) * -3).rep, -3 * a);
    for (int64_t b = -9; b <= 9; ++b) {
      EXPECT_EQ((integer(a) + integer(b)).rep, a + b);
      EXPECT_EQ((integer(a) - integer(b)).rep, a - b);
      EXPECT_EQ(min(integer(a), integer(b)).rep, std::min(a, b));
      EXPECT_EQ(max(integer(a), integer(b)).rep, std::max(a, b));
    }
  }
}

TEST_F(Host, DivisionRoundsToMinusInfinity) {
  for (int64_t a = -20; a <= 20; ++a)
    for (int64_t divisor = 1; divisor <= 7; ++divisor)
      EXPECT_EQ(floorDiv(integer(a), divisor).rep,
                static_cast<int64_t>(std::floor(double(a) / divisor)));
}

TEST_F(Host, ComparisonsAndLogic) {
  for (int64_t a = -2; a <= 2; ++a)
    for (int64_t b = -2; b <= 2; ++b) {
      Int<HostDomain> x = integer(a);
      EXPECT_EQ((x == b).rep, a == b);
      EXPECT_EQ((x != b).rep, a != b);
      EXPECT_EQ((x < b).rep, a < b);
      EXPECT_EQ((x <= b).rep, a <= b);
      EXPECT_EQ((x > b).rep, a > b);
      EXPECT_EQ((x >= b).rep, a >= b);
      EXPECT_EQ(((x > 0) & (x < b)).rep, a > 0 && a < b);
      EXPECT_EQ(((x > 0) | (x < b)).rep, a > 0 || a < b);
      EXPECT_EQ((!(x < b)).rep, a >= b);
      EXPECT_EQ(select(x < b, number(1), number(2)).rep, a < b ? 1 : 2);
    }
}

TEST_F(Host, ConstantsStandOnEitherSide) {
  EXPECT_EQ((2.0 - number(5)).rep, -3);
  EXPECT_EQ((number(5) - 2.0).rep, 3);
  EXPECT_EQ((1.0 / number(4)).rep, 0.25);
  EXPECT_EQ((7 - integer(2)).rep, 5);
  EXPECT_EQ(min(3.0, number(4)).rep, 3);
  EXPECT_EQ(max(integer(-1), 0).rep, 0);
}

TEST_F(Host, Functions) {
  for (double a : {0.25, 1.0, 3.5, 40.0}) {
    EXPECT_EQ(exp2(number(-a)).rep, std::exp2(-a));
    EXPECT_EQ(log(number(a)).rep, std::log(a));
    EXPECT_EQ(cos(number(a)).rep, std::cos(a));
    EXPECT_EQ(sin(number(a)).rep, std::sin(a));
    EXPECT_EQ(abs(-number(a)).rep, a);
  }
  EXPECT_EQ(exp2Affine(integer(3), -0.5, -0.25).rep, std::exp2(-1.75));
}

TEST_F(Host, OperandsAreRowMajor) {
  HostOperands operands({{{2, 3}, {0, 1, 2, 10, 11, 12}}, {{2}, {0, 5}}});
  for (int64_t row = 0; row < 2; ++row)
    for (int64_t column = 0; column < 3; ++column)
      EXPECT_EQ(
          operands.loadFloat(domain, 0, {integer(row), integer(column)}).rep,
          10 * row + column);
  EXPECT_FALSE(operands.loadBool(domain, 1, {integer(0)}).rep);
  EXPECT_TRUE(operands.loadBool(domain, 1, {integer(1)}).rep);
  EXPECT_EQ(operands.loadInt(domain, 1, {integer(1)}).rep, 5);
  EXPECT_EQ(operands.rank(0), 2);
  EXPECT_EQ(operands.size(0, 1), 3);
}
} // namespace
