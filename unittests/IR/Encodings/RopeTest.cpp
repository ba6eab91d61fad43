// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "IR/Observe.h"
#include "Support/Jit.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace mlir;
using namespace mlir::posenc;
using namespace mlir::posenc::test;

namespace {
constexpr int64_t headDim = 12;

struct Rope : testing::Test {
  std::unique_ptr<MLIRContext> context = makeContext();
  Extents extents = makeExtents(headDim);

  Instance first(StringRef text) {
    return instancesOf(*context, text, extents).front();
  }
  /// The vector 1, 2, .., headDim turned to a position.
  static std::vector<double> turned(const Instance &instance, int64_t token,
                                    int64_t position) {
    std::vector<double> x;
    for (int64_t channel = 1; channel <= headDim; ++channel)
      x.push_back(channel);
    return transform(instance, x, 0, 0, token, position);
  }
  static void expectNear(const std::vector<double> &got,
                         const std::vector<double> &expected) {
    for (auto [a, b] : llvm::zip_equal(got, expected))
      EXPECT_NEAR(a, b, 1e-12);
  }
};

double frequency(int64_t pair, double base, int64_t rot) {
  return std::pow(base, -2.0 * pair / rot);
}

/// `function` of position * frequency, [span, rot / 2].
template <typename Function>
HostOperands::Array table(double base, int64_t rot, Function function) {
  HostOperands::Array array{{span, rot / 2}, {}};
  for (int64_t position = 0; position < span; ++position)
    for (int64_t pair = 0; pair < rot / 2; ++pair)
      array.values.push_back(function(position * frequency(pair, base, rot)));
  return array;
}

TEST_F(Rope, AllSourcesOfTablesAgree) {
  std::string common = "base = 5.0e+02, rot = 8, offset = 2, mscale = 1.5";
  Instance closed = first("#posenc.rope<" + common + ">");
  auto with = [&](StringRef source, std::vector<HostOperands::Array> operands) {
    Instance instance =
        first(("#posenc.rope<" + common + ", table = " + source + ">").str());
    instance.operands = HostOperands(std::move(operands));
    return instance;
  };
  auto cosine = [](double angle) { return std::cos(angle); };
  auto sine = [](double angle) { return std::sin(angle); };
  HostOperands::Array omega{{4}, {}}, cosines = table(500, 8, cosine),
                                      sines = table(500, 8, sine);
  for (int64_t pair = 0; pair < 4; ++pair)
    omega.values.push_back(frequency(pair, 500, 8));
  HostOperands::Array batched[] = {cosines, sines};
  for (HostOperands::Array &array : batched) {
    array.shape.insert(array.shape.begin(), 2);
    std::vector<double> copy = array.values;
    array.values.insert(array.values.end(), copy.begin(), copy.end());
  }
  Instance frequencies = with("frequencies", {omega});
  Instance byPosition = with("by_position", {cosines, sines});
  Instance byToken = with("by_token", {cosines, sines});
  Instance byBatch = with("by_token", {batched[0], batched[1]});
  for (int64_t at : {0, 1, 7, 40, 63}) {
    std::vector<double> expected = turned(closed, 0, at);
    expectNear(turned(frequencies, 0, at), expected);
    expectNear(turned(byPosition, 0, at), expected);
    expectNear(turned(byToken, at, 0), expected);
    expectNear(turned(byBatch, at, 0), expected);
  }
}

TEST_F(Rope, IsTheMatrixOfThePaper) {
  Instance instance = first("#posenc.rope<pairing = interleaved>");
  std::vector<double> got = turned(instance, 0, 13), expected;
  for (int64_t pair = 0; pair < headDim / 2; ++pair) {
    double angle = 13 * frequency(pair, 1e4, headDim);
    double x = 2 * pair + 1, y = 2 * pair + 2;
    expected.push_back(x * std::cos(angle) - y * std::sin(angle));
    expected.push_back(x * std::sin(angle) + y * std::cos(angle));
  }
  expectNear(got, expected);
}

TEST_F(Rope, LayoutsAreAPermutationApart) {
  Instance half = first("#posenc.rope");
  Instance interleaved = first("#posenc.rope<pairing = interleaved>");
  auto toHalf = [](const std::vector<double> &x) {
    std::vector<double> result;
    for (int64_t first : {0, 1})
      for (int64_t channel = first; channel < headDim; channel += 2)
        result.push_back(x[channel]);
    return result;
  };
  std::vector<double> x;
  for (int64_t channel = 1; channel <= headDim; ++channel)
    x.push_back(channel);
  expectNear(transform(half, toHalf(x), 0, 0, 0, 9),
             toHalf(turned(interleaved, 0, 9)));
}

TEST_F(Rope, ChannelsOutsideTheSlicePass) {
  Instance instance = first("#posenc.rope<rot = 4, offset = 3, mscale = 2.0>");
  std::vector<double> got = turned(instance, 0, 5);
  for (int64_t channel = 0; channel < headDim; ++channel) {
    bool outside = channel < 3 || channel >= 7;
    EXPECT_EQ(got[channel] == channel + 1, outside);
  }
}

TEST_F(Rope, ALengthOrASliceThatDoesNotFitIsRefused) {
  for (const char *text :
       {"#posenc.rope<rot = 14>", "#posenc.rope<rot = 8, offset = 6>",
        "#posenc.rope<offset = 5>"})
    EXPECT_TRUE(instancesOf(*context, text, extents).empty()) << text;
}
} // namespace
