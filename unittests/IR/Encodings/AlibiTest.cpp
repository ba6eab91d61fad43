// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "IR/Observe.h"
#include "Support/Jit.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace mlir;
using namespace mlir::posenc;
using namespace mlir::posenc::test;

namespace {
struct Alibi : testing::Test {
  std::unique_ptr<MLIRContext> context = makeContext();

  /// The term of each head for a key `distance` before the query.
  std::vector<double> terms(StringRef text, int64_t heads, int64_t distance) {
    Extents extents = makeExtents(8);
    extents.heads = extents.kvHeads = heads;
    Instance instance = instancesOf(*context, text, extents).front();
    std::vector<double> result;
    for (int64_t head = 0; head < heads; ++head)
      result.push_back(scoreAt(instance, {0, head, 0, 0, 20, 20 - distance}));
    return result;
  }
};

/// get_slopes of the authors' fairseq/models/transformer.py, max_bias 8.
std::vector<double> authorsSlopes(int64_t heads) {
  double exponent = std::log2(heads);
  if (exponent == std::floor(exponent)) {
    double start = std::exp2(-std::exp2(-(exponent - 3)));
    std::vector<double> slopes;
    for (int64_t head = 0; head < heads; ++head)
      slopes.push_back(start * std::pow(start, head));
    return slopes;
  }
  int64_t power = int64_t(1) << int64_t(std::floor(exponent));
  std::vector<double> slopes = authorsSlopes(power),
                      longer = authorsSlopes(2 * power);
  for (int64_t head = power; head < heads; ++head)
    slopes.push_back(longer[2 * (head - power)]);
  return slopes;
}

TEST_F(Alibi, SlopesAreThoseOfTheAuthors) {
  for (int64_t heads = 1; heads <= 129; ++heads) {
    std::vector<double> expected = authorsSlopes(heads);
    std::vector<double> got = terms("#posenc.alibi", heads, 1);
    for (int64_t head = 0; head < heads; ++head)
      EXPECT_NEAR(-got[head], expected[head], 1e-12) << heads;
  }
}

TEST_F(Alibi, TwelveHeads) {
  std::vector<double> got = terms("#posenc.alibi", 12, 1);
  double exponents[] = {1, 2, 3, 4, 5, 6, 7, 8, 0.5, 1.5, 2.5, 3.5};
  for (auto [term, exponent] : llvm::zip_equal(got, exponents))
    EXPECT_DOUBLE_EQ(-term, std::exp2(-exponent));
}

TEST_F(Alibi, DistanceScaleAndBias) {
  EXPECT_EQ(terms("#posenc.alibi", 1, 3)[0], -3 * std::exp2(-8));
  EXPECT_EQ(terms("#posenc.alibi", 1, -3)[0], -3 * std::exp2(-8));
  EXPECT_EQ(terms("#posenc.alibi<distance = signed>", 1, -3)[0],
            3 * std::exp2(-8));
  EXPECT_EQ(terms("#posenc.alibi<bias_scale = 0.5>", 1, 3)[0],
            -1.5 * std::exp2(-8));
  EXPECT_EQ(terms("#posenc.alibi<max_bias = 4.0>", 1, 3)[0],
            -3 * std::exp2(-4));
}
} // namespace
