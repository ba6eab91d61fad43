// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "IR/Observe.h"
#include "Support/Jit.h"
#include <gtest/gtest.h>

using namespace mlir;
using namespace mlir::posenc;
using namespace mlir::posenc::test;

namespace {
struct T5 : testing::Test {
  std::unique_ptr<MLIRContext> context = makeContext();

  /// An instance whose table holds the number of each bucket.
  Instance numbered(StringRef text) {
    Instance instance =
        instancesOf(*context, text, makeExtents(/*headDim=*/8)).front();
    HostOperands::Array &values = instance.arrays.front();
    int64_t heads = values.shape[1];
    for (auto [entry, value] : llvm::enumerate(values.values))
      value = double(entry / heads);
    instance.operands =
        HostOperands({instance.arrays.begin(), instance.arrays.end()});
    return instance;
  }

  static int64_t bucketAt(const Instance &instance, int64_t distance) {
    return int64_t(scoreAt(instance, {0, 1, 0, 0, distance, 0}));
  }

  /// `firsts` are the first distances of the buckets that follow on `exact`.
  void check(const Instance &instance, int64_t exact, ArrayRef<int64_t> firsts,
             int64_t sign, int64_t before) {
    for (int64_t distance = 1; distance < 1000; ++distance) {
      int64_t expected =
          distance < exact
              ? distance
              : exact + llvm::count_if(
                            firsts,
                            [&](int64_t first) { return first <= distance; });
      EXPECT_EQ(bucketAt(instance, sign * distance), before + expected)
          << sign * distance;
    }
  }
};

// The lists are what exact arithmetic says; 16, 32 and 64 lie on borders.
TEST_F(T5, BothDirections) {
  Instance instance = numbered("#posenc.t5");
  EXPECT_EQ(bucketAt(instance, 0), 0);
  int64_t firsts[] = {12, 16, 23, 32, 46, 64, 91};
  check(instance, 8, firsts, /*sign=*/1, /*before=*/0);
  check(instance, 8, firsts, /*sign=*/-1, /*before=*/16);
}

TEST_F(T5, Causal) {
  Instance instance = numbered("#posenc.t5<bidirectional = false>");
  int64_t firsts[] = {19, 21, 24, 27, 31, 35, 40, 46,
                      52, 59, 67, 77, 87, 99, 113};
  check(instance, 16, firsts, /*sign=*/1, /*before=*/0);
  for (int64_t distance : {0, -1, -200})
    EXPECT_EQ(bucketAt(instance, distance), 0);
}

// 4 * 5^k, where ln(20 / 4) / ln(12500 / 4) * 5 in double is less than 1.
TEST_F(T5, BordersOnWholeNumbers) {
  Instance instance = numbered("#posenc.t5<bidirectional = false, buckets = 9, "
                               "max_distance = 12500>");
  check(instance, 4, {20, 100, 500}, /*sign=*/1, /*before=*/0);
}
} // namespace
