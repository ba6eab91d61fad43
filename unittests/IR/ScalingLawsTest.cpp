// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Every scaling of the roster is asked what it does to frequencies.
#include "IR/Roster.h"
#include "Support/Jit.h"
#include "mlir/AsmParser/AsmParser.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace mlir;
using namespace mlir::posenc;
using namespace mlir::posenc::test;

namespace {
constexpr int64_t width = 16;
constexpr double base = 1.0e4;

struct ScalingLaws : testing::TestWithParam<ScalingForm> {
  std::unique_ptr<MLIRContext> context = makeContext();
  FrequencyScalingAttrInterface scaling = cast<FrequencyScalingAttrInterface>(
      parseAttribute(GetParam().text, context.get()));

  LogicalResult fits(int64_t channels) {
    auto emitError = [&] { return emitRemark(UnknownLoc::get(context.get())); };
    return scaling.verifyFrequencies(emitError, channels, base);
  }
  double frequency(int64_t pair, int64_t length) {
    HostDomain domain;
    return scaling
        .evaluateFrequency({constantInt(domain, pair),
                            constantInt(domain, length), width, base})
        .rep;
  }
  double magnitude(int64_t length) {
    HostDomain domain;
    return scaling.evaluateMagnitude(constantInt(domain, length)).rep;
  }
  double unscaled(int64_t pair) {
    return std::pow(base, -2.0 * double(pair) / width);
  }
};
INSTANTIATE_TEST_SUITE_P(Roster, ScalingLaws, testing::ValuesIn(scalingForms));

TEST_P(ScalingLaws, LengthIsReadAsClaimed) {
  ASSERT_TRUE(succeeded(fits(width)));
  bool changes = false;
  for (int64_t pair = 0; pair < width / 2; ++pair)
    changes |= frequency(pair, 1) != frequency(pair, 1000);
  EXPECT_EQ(scaling.readsLength(), changes);
  EXPECT_EQ(scaling.readsLength(), GetParam().readsLength);
}

TEST_P(ScalingLaws, FrequenciesFallAndAreNotRaised) {
  for (int64_t length : {1, 50, 51, 1000})
    for (int64_t pair = 0; pair < width / 2; ++pair) {
      EXPECT_GT(frequency(pair, length), 0.0);
      EXPECT_LE(frequency(pair, length), unscaled(pair) * (1 + 1e-14));
      if (pair > 0) {
        EXPECT_LT(frequency(pair, length), frequency(pair - 1, length));
      }
    }
}

TEST_P(ScalingLaws, LongerRunsTurnSlower) {
  for (int64_t pair = 0; pair < width / 2; ++pair)
    EXPECT_LE(frequency(pair, 1000), frequency(pair, 1));
}

TEST_P(ScalingLaws, TheSlowestIsInterpolatedTheMost) {
  for (int64_t pair = 1; pair < width / 2; ++pair)
    EXPECT_LE(frequency(pair, 1000) / unscaled(pair),
              frequency(pair - 1, 1000) / unscaled(pair - 1) * (1 + 1e-14));
}

TEST_P(ScalingLaws, MagnitudeIsNoLessThanOne) {
  for (int64_t length : {1, 50, 51, 1000}) {
    EXPECT_GE(magnitude(length), 1.0);
    EXPECT_TRUE(std::isfinite(magnitude(length)));
  }
}

TEST_P(ScalingLaws, MagnitudeChangesWhereNoneIsClaimed) {
  std::optional<double> claimed = scaling.getMagnitude();
  EXPECT_EQ(claimed.has_value(), magnitude(1) == magnitude(1000));
  EXPECT_EQ(claimed.value_or(1.0), magnitude(1));
}

// Pairs that turn 32 times and once within 4096 tokens, of 64 pairs.
TEST(Yarn, RampOfTheAuthors) {
  std::unique_ptr<MLIRContext> context = makeContext();
  auto yarn = cast<FrequencyScalingAttrInterface>(parseAttribute(
      "#posenc.yarn<factor = 16.0, original_length = 4096>", context.get()));
  HostDomain domain;
  for (int64_t pair = 0; pair < 64; ++pair) {
    double part = yarn.evaluateFrequency({constantInt(domain, pair),
                                          constantInt(domain, 1), 128, base})
                      .rep /
                  std::pow(base, -2.0 * double(pair) / 128);
    double ramp = std::clamp((double(pair) - 20) / (46 - 20), 0.0, 1.0);
    EXPECT_NEAR(part, 1 - ramp + ramp / 16, 1e-12) << pair;
  }
}
} // namespace
