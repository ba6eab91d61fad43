// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Expr/Interval.h"
#include "Expr/RandomFormula.h"
#include "posenc/Expr/Host.h"
#include <functional>
#include <gtest/gtest.h>

using namespace mlir::posenc;
using namespace mlir::posenc::test;

namespace {
using Intervals = IntervalDomain<HostDomain>;
constexpr unsigned variables = 3;

/// A box of integers, and all its points.
struct Box {
  int64_t lower[variables], upper[variables];

  static Box random(std::mt19937 &random) {
    Box box;
    for (unsigned v = 0; v < variables; ++v) {
      box.lower[v] = int64_t(random() % 19) - 9;
      box.upper[v] = box.lower[v] + int64_t(random() % 5);
    }
    return box;
  }
  std::vector<Int<Intervals>> ranges(Intervals &domain) const {
    std::vector<Int<Intervals>> result;
    for (unsigned v = 0; v < variables; ++v)
      result.push_back({&domain, Intervals::Range{lower[v], upper[v]}});
    return result;
  }
  void
  forEachPoint(HostDomain &domain,
               const std::function<void(const std::vector<Int<HostDomain>> &)>
                   &visit) const {
    for (int64_t x = lower[0]; x <= upper[0]; ++x)
      for (int64_t y = lower[1]; y <= upper[1]; ++y)
        for (int64_t z = lower[2]; z <= upper[2]; ++z)
          visit({{&domain, x}, {&domain, y}, {&domain, z}});
  }
};

struct Interval : testing::Test {
  HostDomain host;
  Intervals domain{host};
  std::mt19937 random{20240601};
};

TEST_F(Interval, ContainsTheValueAtEveryPoint) {
  for (int round = 0; round < 2000; ++round) {
    RandomInt formula = RandomInt::make(random, variables, round % 5);
    Box box = Box::random(random);
    Int<Intervals> bounds = formula.read(domain, box.ranges(domain));
    ASSERT_TRUE(bounds.rep.has_value());
    box.forEachPoint(host, [&](const std::vector<Int<HostDomain>> &point) {
      int64_t value = formula.read(host, point).rep;
      ASSERT_LE(bounds.rep->lower, value);
      ASSERT_GE(bounds.rep->upper, value);
    });
  }
}

TEST_F(Interval, SurelyMeansEverywhere) {
  unsigned sure = 0;
  for (int round = 0; round < 4000; ++round) {
    RandomBool formula = RandomBool::make(random, variables, round % 4);
    Box box = Box::random(random);
    Bool<Intervals> verdict = formula.read(domain, box.ranges(domain));
    ASSERT_FALSE(verdict.rep.surelyTrue && verdict.rep.surelyFalse);
    sure += verdict.rep.surelyTrue || verdict.rep.surelyFalse;
    box.forEachPoint(host, [&](const std::vector<Int<HostDomain>> &point) {
      bool value = formula.read(host, point).rep;
      ASSERT_TRUE(value || !verdict.rep.surelyTrue);
      ASSERT_TRUE(!value || !verdict.rep.surelyFalse);
    });
  }
  // Sound for a better reason than that it never says anything.
  EXPECT_GT(sure, 1000u);
}

TEST_F(Interval, TightForMonotoneMapsOfOneVariable) {
  for (int round = 0; round < 2000; ++round) {
    struct Step {
      unsigned map;
      int64_t number;
    };
    std::vector<Step> steps;
    for (unsigned step = 0; step < 5; ++step)
      steps.push_back({unsigned(random() % 5), int64_t(random() % 7) - 3});
    auto apply = [&](auto value) {
      for (auto [map, number] : steps) {
        if (map == 0)
          value = value + number;
        else if (map == 1)
          value = value * number;
        else if (map == 2)
          value = floorDiv(value, number < 1 ? 1 - number : number);
        else if (map == 3)
          value = min(value, number);
        else
          value = number - value;
      }
      return value;
    };
    Box box = Box::random(random);
    Int<Intervals> bounds = apply(box.ranges(domain)[0]);
    int64_t first = apply(Int<HostDomain>{&host, box.lower[0]}).rep;
    int64_t last = apply(Int<HostDomain>{&host, box.upper[0]}).rep;
    EXPECT_EQ(bounds.rep->lower, std::min(first, last));
    EXPECT_EQ(bounds.rep->upper, std::max(first, last));
  }
}

TEST_F(Interval, TightForAComparisonOfTwoVariables) {
  for (int round = 0; round < 2000; ++round) {
    Box box = Box::random(random);
    auto predicate = static_cast<Compare>(round % 6);
    std::vector<Int<Intervals>> ranges = box.ranges(domain);
    Bool<Intervals> verdict = compare(predicate, ranges[0], ranges[1]);
    bool all = true, none = true;
    box.forEachPoint(host, [&](const std::vector<Int<HostDomain>> &point) {
      (compare(predicate, point[0], point[1]).rep ? none : all) = false;
    });
    EXPECT_EQ(verdict.rep.surelyTrue, all);
    EXPECT_EQ(verdict.rep.surelyFalse, none);
  }
}

/// Two rows of five sorted entries.
struct IntervalOperandsTest : Interval {
  HostOperands entries{{{{2, 5}, {0, 0, 1, 4, 4, 1, 2, 3, 5, 9}}}};
  IntervalOperands<HostDomain> operands{entries};

  Int<Intervals> range(int64_t lower, int64_t upper) {
    return {&domain, Intervals::Range{lower, upper}};
  }
};

TEST_F(IntervalOperandsTest, WhatIsUnknownStaysUnknown) {
  Int<Intervals> row = range(0, 1), column = range(2, 2);
  Int<Intervals> loaded = operands.loadInt(domain, 0, {row, column});
  Int<Intervals> one = constantInt(domain, 1);
  for (Int<Intervals> value :
       {loaded + one, one - loaded, min(loaded, one), max(loaded, one),
        abs(loaded), loaded * 0, floorDiv(loaded, 2),
        operands.loadInt(domain, 0, {column, row}),
        operands.loadSorted(domain, 0, {row, column}),
        operands.loadSorted(domain, 0, {one, loaded})})
    EXPECT_FALSE(value.rep.has_value());
  for (Bool<Intervals> verdict :
       {loaded < one, one == loaded, !(loaded >= one),
        operands.loadBool(domain, 0, {row, column})}) {
    EXPECT_FALSE(verdict.rep.surelyTrue);
    EXPECT_FALSE(verdict.rep.surelyFalse);
  }
  // One side decides a conjunction and a disjunction all the same.
  EXPECT_TRUE(((loaded < one) & (one > 1)).rep.surelyFalse);
  EXPECT_TRUE(((loaded < one) | (one >= 1)).rep.surelyTrue);
}

TEST_F(IntervalOperandsTest, AnEntryIsKnownAtAPoint) {
  Int<Intervals> loaded =
      operands.loadInt(domain, 0, {range(1, 1), range(3, 3)});
  EXPECT_EQ(loaded.rep->lower, 5);
  EXPECT_EQ(loaded.rep->upper, 5);
  EXPECT_TRUE(
      operands.loadBool(domain, 0, {range(0, 0), range(2, 2)}).rep.surelyTrue);
  EXPECT_TRUE(
      operands.loadBool(domain, 0, {range(0, 0), range(1, 1)}).rep.surelyFalse);
}

TEST_F(IntervalOperandsTest, SortedEntriesLieBetweenThoseAtTheEnds) {
  Int<Intervals> loaded =
      operands.loadSorted(domain, 0, {range(1, 1), range(1, 3)});
  EXPECT_EQ(loaded.rep->lower, 2);
  EXPECT_EQ(loaded.rep->upper, 5);
}

TEST_F(IntervalOperandsTest, ShapesAreThoseOfTheOperands) {
  EXPECT_EQ(operands.rank(0), 2);
  EXPECT_EQ(operands.size(0, 1), 5);
}
} // namespace
