// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Support/Jit.h"
#include "mlir/AsmParser/AsmParser.h"
#include "posenc/IR/Encodings.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace mlir;
using namespace mlir::posenc;
using namespace mlir::posenc::test;

namespace {
struct Fope : testing::Test {
  std::unique_ptr<MLIRContext> context = makeContext();

  FopeAttr parse(const std::string &parameters) {
    return cast<FopeAttr>(
        parseAttribute("#posenc.fope<" + parameters + ">", context.get()));
  }
  static int64_t kept(FopeAttr fope, int64_t headDim) {
    auto [first, end] = fope.getKeptFrequencies(headDim);
    return end - first;
  }
};

TEST_F(Fope, SizesOfTheShippedModels) {
  // Computed elsewhere from the authors' code.
  struct Case {
    int64_t headDim, length, kept, mixed, empty;
  };
  for (auto [headDim, length, wanted, mixed, empty] :
       {Case{64, 512, 16, 16, 0}, Case{64, 1024, 18, 16, 7},
        Case{128, 512, 31, 31, 0}, Case{128, 1024, 36, 32, 14},
        Case{128, 4096, 46, 32, 9}}) {
    FopeAttr fope = parse("train_length = " + std::to_string(length));
    EXPECT_EQ(kept(fope, headDim), wanted);
    EXPECT_EQ(fope.getMixedPairs(headDim), mixed);
    int64_t without = 0;
    for (int64_t pair = 0; pair < mixed; ++pair)
      without += !FopeAttr::getIdentityFrequency(pair, wanted, mixed);
    EXPECT_EQ(without, empty) << headDim << " " << length;
  }
  EXPECT_EQ(kept(parse("base = 5.0e+06, train_length = 262144"), 128), 45);
}

TEST_F(Fope, OneAtTheFloorIsKeptOrNot) {
  // Frequencies 2^(-k/8); at 1/2, the ninth, is the floor.
  std::string ratio;
  llvm::raw_string_ostream(ratio)
      << llvm::format("%.17e", 0.5 / (2.0 * llvm::numbers::pi));
  std::string floor = "base = 16.0, train_length = 1, floor_ratio = " + ratio;
  EXPECT_EQ(kept(parse(floor), 64), 9);
  EXPECT_EQ(kept(parse(floor + ", above_floor = true"), 64), 8);
  EXPECT_EQ(kept(parse(floor + ", count = 3"), 64), 3);
}

TEST_F(Fope, DeviationIsThatOfThreeDimensions) {
  // torch: fan in 18 * 16, fan out 8 * 16.
  EXPECT_NEAR(FopeAttr::getInitialDeviation(0.3, 8, 18, 16),
              0.3 * std::sqrt(2.0 / (18 * 16 + 8 * 16)), 1e-15);
}
} // namespace
