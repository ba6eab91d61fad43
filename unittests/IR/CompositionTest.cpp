// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// What two content transforms are together (docs/Spec.md, section 1).
#include "IR/Observe.h"
#include "Support/Jit.h"
#include "posenc/IR/Encodings.h"
#include <gtest/gtest.h>
#include <numeric>
#include <random>

using namespace mlir;
using namespace mlir::posenc;
using namespace mlir::posenc::test;

namespace {
constexpr int64_t headDim = 12;

struct Composition : testing::Test {
  std::unique_ptr<MLIRContext> context = makeContext();
  std::mt19937 random{11};

  Instance first(StringRef text) {
    return instancesOf(*context, text, makeExtents(headDim)).front();
  }
  std::vector<double> vector() {
    std::normal_distribution<double> normal;
    std::vector<double> x(headDim);
    std::generate(x.begin(), x.end(), [&] { return normal(random); });
    return x;
  }
  static std::vector<double> both(const Instance &one, const Instance &other,
                                  const std::vector<double> &x,
                                  int64_t position, Side side) {
    return transform(other, transform(one, x, 0, 0, position, position, side),
                     0, 0, position, position, side);
  }
  /// Whether logits stay as query and key move together.
  bool isByDistance(const Instance &one, const Instance &other) {
    for (int round = 0; round < 20; ++round) {
      std::vector<double> q = vector(), k = vector();
      auto logitAt = [&](int64_t shift) {
        std::vector<double> query = both(one, other, q, shift + 9, Side::query);
        std::vector<double> key = both(one, other, k, shift + 2, Side::key);
        return std::inner_product(query.begin(), query.end(), key.begin(), 0.0);
      };
      if (std::fabs(logitAt(0) - logitAt(5)) > 1e-9)
        return false;
    }
    return true;
  }
};

const char *half = "#posenc.rope";
const char *slower = "#posenc.rope<base = 5.0e+05, mscale = 1.25>";
const char *neighbours = "#posenc.rope<pairing = interleaved>";
const char *front = "#posenc.rope<rot = 6>";
const char *back = "#posenc.rope<rot = 6, offset = 6, pairing = interleaved>";
const char *middle = "#posenc.rope<rot = 6, offset = 3>";
const char *decaying = "#posenc.xpos<pairing = half>";
const char *mixing = "#posenc.fope";

TEST_F(Composition, RotationsOfOnePairOrOfNoneInCommonCommute) {
  for (auto [one, other] : {std::pair(half, slower),
                            {half, half},
                            {front, back},
                            {back, front},
                            {half, decaying},
                            {neighbours, neighbours}}) {
    Instance a = first(one), b = first(other);
    EXPECT_TRUE(isByDistance(a, b)) << one << " " << other;
    std::vector<double> x = vector(), there = both(a, b, x, 7, Side::query),
                        back = both(b, a, x, 7, Side::query);
    for (auto [p, q] : llvm::zip_equal(there, back))
      EXPECT_NEAR(p, q, 1e-12) << one << " " << other;
  }
}

TEST_F(Composition, OtherPairsMakeLogitsOfPositions) {
  for (auto [one, other] : {std::pair(half, neighbours),
                            {neighbours, half},
                            {front, middle},
                            {mixing, half},
                            {half, mixing}})
    EXPECT_FALSE(isByDistance(first(one), first(other))) << one << " " << other;
}

TEST_F(Composition, NormBoundsMultiply) {
  for (auto [one, other] : {std::pair(half, slower),
                            {slower, neighbours},
                            {slower, slower},
                            {front, middle}}) {
    Instance a = first(one), b = first(other);
    auto boundOf = [](const Instance &instance) {
      return *cast<PositionEncodingAttrInterface>(instance.attr).getNormBound();
    };
    auto norm = [](const std::vector<double> &x) {
      return std::sqrt(std::inner_product(x.begin(), x.end(), x.begin(), 0.0));
    };
    double most = 0;
    for (int round = 0; round < 200; ++round) {
      std::vector<double> x = vector();
      most = std::max(most, norm(both(a, b, x, random() % span, Side::query)) /
                                norm(x));
    }
    EXPECT_LE(most, boundOf(a) * boundOf(b) * (1 + 1e-12)) << one << other;
    EXPECT_GE(most, 0.9 * boundOf(a) * boundOf(b)) << one << other;
  }
}

TEST_F(Composition, ARotationTwiceIsOneByTheSumOfAngles) {
  Instance turn = first(half);
  std::vector<double> x = vector(), twice = both(turn, turn, x, 6, Side::query),
                      once = transform(turn, x, 0, 0, 12, 12);
  for (auto [p, q] : llvm::zip_equal(twice, once))
    EXPECT_NEAR(p, q, 1e-12);
}
} // namespace
