// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// What the families are told apart by: whether their weights have a finite sum,
// and how much of it lies near.
#include "IR/Observe.h"
#include "Support/Jit.h"
#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <map>
#include <set>

using namespace mlir;
using namespace mlir::posenc;
using namespace mlir::posenc::test;

namespace {
struct Rpe : testing::Test {
  std::unique_ptr<MLIRContext> context = makeContext();

  /// The family with slope 2^-exponent, of one head.
  Instance family(int64_t type, double exponent) {
    Extents extents = makeExtents(8);
    extents.heads = extents.kvHeads = 1;
    std::string text = "#posenc.rpe<type = " + std::to_string(type) +
                       ", max_bias = " + std::to_string(exponent) + ">";
    return instancesOf(*context, text, extents).front();
  }

  static double weightAt(const Instance &instance, int64_t distance) {
    return std::exp(scoreAt(instance, {0, 0, 0, 0, distance, 0}));
  }

  /// The least number of nearest keys that hold `part` of all the weight.
  static int64_t window(const Instance &instance, double part) {
    constexpr int64_t horizon = 1000000;
    std::vector<double> sums{0.0};
    for (int64_t distance = 0; distance < horizon; ++distance)
      sums.push_back(sums.back() + weightAt(instance, distance));
    return llvm::lower_bound(sums, part * sums.back()) - sums.begin();
  }

  /// Cauchy's condensation: the sum over all distances is finite iff that of
  /// these terms is. Those of a harmonic series halve from one to the other.
  static bool hasFiniteSum(const Instance &instance) {
    auto condensed = [&](int64_t n) {
      return std::ldexp(weightAt(instance, int64_t(1) << n), n);
    };
    return condensed(40) <= std::ldexp(condensed(20), -10);
  }
};

TEST_F(Rpe, FiniteSums) {
  const std::set<int64_t> infinite{7, 13};
  for (int64_t type = 3; type <= 13; ++type)
    EXPECT_EQ(hasFiniteSum(family(type, 4.0)), !infinite.count(type)) << type;
}

TEST_F(Rpe, WindowsThatHoldMostOfTheWeight) {
  const std::map<int64_t, std::array<int64_t, 3>> windows{
      {3, {37, 74, 111}},    {4, {100, 999, 9890}},    {5, {19, 30, 38}},
      {6, {240, 702, 1360}}, {10, {398, 6192, 74609}}, {11, {65, 154, 275}}};
  for (auto [type, expected] : windows) {
    Instance instance = family(type, /*exponent=*/4.0);
    for (auto [part, keys] :
         llvm::zip_equal(std::array{0.9, 0.99, 0.999}, expected))
      EXPECT_EQ(window(instance, part), keys) << type;
  }
}

TEST_F(Rpe, ControlsSeeTheKeyAlone) {
  for (int64_t type : {1, 2}) {
    Instance control = family(type, 3.0), family = this->family(type + 2, 3.0);
    for (int64_t key : {0, 1, 5, 60}) {
      double expected = scoreAt(family, {0, 0, 0, 0, key, 0});
      EXPECT_EQ(scoreAt(control, {0, 0, 9, 9, 70, key}), expected) << key;
      EXPECT_EQ(scoreAt(control, {0, 0, 9, 9, 2, key}), expected) << key;
    }
  }
}
} // namespace
