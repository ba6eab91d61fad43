// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Sines and cosines of vectors, compiled through the pass that expands them.
#include "Support/Jit.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <random>

using namespace mlir;
using namespace mlir::posenc;
using namespace mlir::posenc::test;

namespace {
constexpr int64_t lanes = 8;

testing::AssertionResult isNear(double got, double exact, double ulps) {
  int exponent = std::max(std::ilogb(exact), -126);
  double allowed = std::ldexp(ulps, exponent - 23);
  if (std::abs(got - exact) <= allowed)
    return testing::AssertionSuccess();
  return testing::AssertionFailure()
         << "expected " << exact << ", got " << got << ", a distance of "
         << std::abs(got - exact) / allowed * ulps << " ulp";
}

class VectorAngles : public testing::Test {
protected:
  void SetUp() override {
    Builder b(context.get());
    auto memory = MemRefType::get({lanes}, b.getF32Type());
    auto emit = [&](IrDomain &domain, ArrayRef<Value>, ValueRange operands) {
      OpBuilder &b = domain.getBuilder();
      Location loc = domain.getLoc();
      Value zero = arith::ConstantIndexOp::create(b, loc, 0);
      Value angles = vector::LoadOp::create(
          b, loc, VectorType::get({lanes}, b.getF32Type()), operands[0], zero);
      return SmallVector<Value>{domain.sinFloat(angles),
                                domain.cosFloat(angles)};
    };
    jit.add("angles", b.getF32Type(), lanes, /*integers=*/0, {memory}, emit);
    ASSERT_TRUE(succeeded(jit.compile()));
  }

  /// Holds sine and cosine of `lanes` angles against the exact ones, which have
  /// `ulps` units of the last place of an f32.
  void check(ArrayRef<float> angles, double ulps) {
    std::vector<double> in(angles.begin(), angles.end());
    std::vector<double> got =
        jit.run("angles", {}, {HostOperands::Array{{lanes}, in}});
    for (int64_t lane = 0; lane < lanes; ++lane) {
      EXPECT_TRUE(isNear(got[lane], std::sin(in[lane]), ulps))
          << "sin " << in[lane];
      EXPECT_TRUE(isNear(got[lanes + lane], std::cos(in[lane]), ulps))
          << "cos " << in[lane];
    }
  }

  std::unique_ptr<MLIRContext> context = makeContext();
  Jit jit{*context};
};

TEST_F(VectorAngles, AreWithinTwoUlp) {
  std::mt19937 random(0);
  for (int exponent = -30; exponent <= 30; ++exponent)
    for (int trial = 0; trial < 100; ++trial) {
      std::uniform_real_distribution<float> draw(-1, 1);
      float angles[lanes];
      for (float &angle : angles)
        angle = std::ldexp(draw(random), exponent);
      check(angles, 2);
    }
}

TEST_F(VectorAngles, AreExactBesideMultiplesOfHalfPi) {
  // f32 that lie nearest to a multiple have the fewest digits left.
  float angles[lanes];
  for (int64_t first = 1; first < 1 << 20; first += 997) {
    for (int64_t lane = 0; lane < lanes; ++lane)
      angles[lane] = float((first + lane) * 1.5707963267948966);
    check(angles, 2);
  }
}

TEST_F(VectorAngles, OfAnySizeAreThoseOfLibm) {
  check({1e10f, -1e20f, 3e38f, 1.0f, -2e9f, 1073741824.0f, 0.0f, 16777217.0f},
        2);
}

TEST_F(VectorAngles, KeepTheSignOfZero) {
  for (double zero : {0.0, -0.0}) {
    std::vector<double> angles(lanes, zero);
    std::vector<double> got =
        jit.run("angles", {}, {HostOperands::Array{{lanes}, angles}});
    EXPECT_EQ(got[0], 0.0);
    EXPECT_EQ(std::signbit(got[0]), std::signbit(zero));
  }
}

TEST_F(VectorAngles, OfWhatIsNoNumberAreNone) {
  double inf = std::numeric_limits<double>::infinity();
  std::vector<double> in{inf, -inf, std::nan(""), 1, 2, 3, 4, 5};
  for (size_t first : {0, 2}) {
    // With infinities libm is asked, with a NaN alone it is not.
    std::vector<double> angles(lanes, in[first]);
    for (double value :
         jit.run("angles", {}, {HostOperands::Array{{lanes}, angles}}))
      EXPECT_TRUE(std::isnan(value)) << in[first];
  }
}
} // namespace
