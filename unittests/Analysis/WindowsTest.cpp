// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Bounds against sums written out, windows against the literature's numbers.
#include "posenc/Analysis/Windows.h"
#include "IR/Observe.h"
#include "Support/Jit.h"
#include <array>
#include <gtest/gtest.h>
#include <map>

using namespace mlir;
using namespace mlir::posenc;
using namespace mlir::posenc::test;

namespace {
/// A score term of `heads` heads over operands given or random.
struct Term {
  Term(MLIRContext &context, StringRef text, int64_t heads) {
    Extents extents = makeExtents(8);
    extents.heads = extents.kvHeads = heads;
    instance = instancesOf(context, text, extents).front();
  }
  void setOperands(std::vector<HostOperands::Array> arrays) {
    instance.operands = HostOperands(std::move(arrays));
  }
  ScoreTerm get() {
    return {cast<PositionEncodingAttrInterface>(instance.attr),
            &instance.operands};
  }
  DistanceWeights weights(int64_t head, bool past = true) {
    return DistanceWeights(get(), instance.extents, head, past);
  }
  Ray ray(int64_t head, bool past) {
    return {head, past, &instance.extents, &instance.operands};
  }
  Instance instance;
};

struct Windows : testing::Test {
  std::unique_ptr<MLIRContext> context = makeContext();

  Term term(StringRef text, int64_t heads) { return {*context, text, heads}; }
  Term kerple(StringRef kind, double r1, double r2) {
    Term result = term("#posenc.kerple<kind = " + kind.str() + ">", 1);
    result.setOperands({{{1}, {r1}}, {{1}, {r2}}});
    return result;
  }
  /// The window of each head under a causal mask.
  static std::vector<int64_t>
  sizes(Term term, double scoreBound, double epsilon,
        std::optional<int64_t> length = std::nullopt) {
    std::vector<int64_t> result;
    for (int64_t head = 0; head < term.instance.extents.heads; ++head)
      result.push_back(DroppedMass({{term.weights(head)}}, scoreBound, length)
                           .smallest(epsilon)
                           .size.value_or(-1));
    return result;
  }
};
using Sizes = std::vector<int64_t>;

TEST_F(Windows, AlibiOfEightHeads) {
  EXPECT_EQ(sizes(term("#posenc.alibi", 8), 0, 1e-3),
            (Sizes{14, 28, 56, 111, 222, 443, 885, 1769}));
  EXPECT_EQ(sizes(term("#posenc.alibi", 8), 5, 1e-6),
            (Sizes{48, 96, 191, 382, 763, 1525, 3049, 6097}));
  Sizes ten = sizes(term("#posenc.alibi", 8), 10, 1e-6);
  EXPECT_EQ(ten.front(), 68);
  EXPECT_EQ(ten.back(), 8657);
  Sizes fifty = sizes(term("#posenc.alibi", 8), 50, 1e-6);
  EXPECT_EQ(fifty.front(), 228);
  EXPECT_EQ(fifty.back(), 29137);
}

TEST_F(Windows, AlibiIsTheClosedForm) {
  for (double scoreBound : {0.0, 5.0, 50.0})
    for (double epsilon : {1e-2, 1e-6, 1e-12}) {
      Sizes expected;
      double contrast = std::exp(2 * scoreBound);
      for (int64_t head = 1; head <= 8; ++head)
        expected.push_back(std::ceil(
            std::log1p(contrast * (1 - epsilon) / epsilon) / std::exp2(-head)));
      EXPECT_EQ(sizes(term("#posenc.alibi", 8), scoreBound, epsilon), expected)
          << scoreBound << " " << epsilon;
    }
}

TEST_F(Windows, OwnKeyAloneIsSurelyKept) {
  Term alibi = term("#posenc.alibi", 8);
  double scoreBound = 5, epsilon = 1e-6, slope = 0.5;
  HeadWindow window =
      DroppedMass({{alibi.weights(0), /*nearest=*/1}}, scoreBound)
          .smallest(epsilon);
  EXPECT_EQ(window.size,
            std::ceil((2 * scoreBound - std::log(epsilon / (1 - epsilon)) -
                       std::log(-std::expm1(-slope))) /
                      slope));
  EXPECT_EQ(DroppedMass({{alibi.weights(0), 0}}, 0).smallest(0.1).ground,
            WindowGround::nothingSure);
}

TEST_F(Windows, BothSidesOfAlibi) {
  Term alibi = term("#posenc.alibi", 8);
  for (int64_t head : {0, 3}) {
    DroppedMass both({{alibi.weights(head)}, {alibi.weights(head, false)}}, 2);
    for (int64_t window : {1, 7, 50}) {
      double m = std::exp2(-head - 1), x = std::exp(-m * window);
      double expected = std::exp(4.0) * 2 * x / (1 + std::exp(-m) - 2 * x);
      EXPECT_NEAR(both.ratio(window, true) / expected, 1, 1e-8);
    }
  }
  Term grows = term("#posenc.alibi<distance = signed>", 8);
  EXPECT_EQ(DroppedMass({{grows.weights(0)}, {grows.weights(0, false)}}, 0)
                .smallest(0.1)
                .ground,
            WindowGround::divergent);
}

TEST_F(Windows, SandwichIsKnownByItsTableOnly) {
  Term sandwich = term("#posenc.sandwich", 12);
  EXPECT_EQ(sizes(sandwich, 0, 1e-3), Sizes(12, -1));
  Sizes zero = sizes(sandwich, 0, 1e-3, 8192);
  EXPECT_EQ(Sizes(zero.begin(), zero.begin() + 8),
            (Sizes{2, 3, 4, 16, 131, 1925, 6471, 7715}));
  Sizes five = sizes(sandwich, 5, 1e-3, 8192);
  EXPECT_EQ(Sizes(five.begin(), five.begin() + 6),
            (Sizes{3, 18, 377, 7449, 8166, 8191}));
}

TEST_F(Windows, SandwichFallsAsAPowerAndWanders) {
  Term profile = term("#posenc.sandwich<ratio = 1.0>", 1);
  const std::map<int64_t, double> expected{
      {0, 64}, {1, 62.1}, {10, 42.8}, {100, 30.5}, {1000, 10.2}, {8191, -0.8}};
  for (auto [distance, value] : expected)
    EXPECT_NEAR(profile.weights(0).term(distance), value, 0.05) << distance;
  // Weights of r^-10.4 and r^-0.87 in the first and the last of 12 heads, on
  // average over the range where it holds.
  Term twelve = term("#posenc.sandwich", 12);
  for (auto [head, power] : {std::pair{0, 10.4}, {11, 0.87}}) {
    double bias = -12.0 * 64 / (8 * (head + 1)) / std::log(1e4);
    EXPECT_NEAR(-bias, power, 0.05);
    double above = 0;
    for (int64_t r = 16; r < 1024; ++r)
      above += (twelve.weights(head).term(r) - twelve.weights(head).term(0)) /
               (bias * (std::log(r) + 0.577));
    EXPECT_NEAR(above / (1024 - 16), 1, 0.05) << head;
  }
}

TEST_F(Windows, KerpleConvergesAboveOne) {
  EXPECT_LE(sizes(kerple("log", 8, 1), 5, 1e-3)[0], 16);
  EXPECT_LE(sizes(kerple("log", 4, 1), 5, 1e-3)[0], 512);
  // Farther than sums reach: e^10 / W over the sum of 1 / (1 + r)^2.
  EXPECT_NEAR(sizes(kerple("log", 2, 1), 5, 1e-3)[0],
              std::exp(10.0) * (1 - 1e-3) / 1e-3 * 6 / (M_PI * M_PI), 20);
  EXPECT_EQ(sizes(kerple("log", 1.2, 1), 5, 1e-3)[0], -1);
  auto groundOf = [](Term term) {
    return DroppedMass({{term.weights(0)}}, 0).smallest(1e-3).ground;
  };
  EXPECT_EQ(groundOf(kerple("log", 1.2, 1)), WindowGround::tooFar);
  EXPECT_EQ(groundOf(kerple("log", 1.0, 1)), WindowGround::divergent);
  EXPECT_EQ(groundOf(kerple("power", 1e-2, 1)), WindowGround::everyLength);
  EXPECT_EQ(groundOf(kerple("power", -1, 1)), WindowGround::divergent);
}

TEST_F(Windows, TailsOfPowersAreTight) {
  Term term = kerple("log", 3, 1);
  for (int64_t window : {8, 64}) {
    double sum = 0;
    for (int64_t r = 1 << 20; r-- > window;)
      sum += std::exp(term.weights(0).term(r));
    double ratio = term.weights(0).boundTail(window) / sum;
    EXPECT_GE(ratio, 1) << window;
    EXPECT_LE(ratio, 1 + 1.0 / double(window * window)) << window;
  }
}

TEST_F(Windows, FamiliesHoldMostOfTheirWeightNear) {
  // Slopes 1, nearly, and 1/16. The literature sums up to a million, we to
  // infinity.
  auto expect = [&](int64_t type, const char *maxBias, Sizes expected) {
    Term family = term("#posenc.rpe<type = " + std::to_string(type) +
                           ", max_bias = " + maxBias + ">",
                       1);
    for (auto [epsilon, least] :
         llvm::zip_equal(std::array{0.1, 0.01, 0.001}, expected)) {
      int64_t size = sizes(family, 0, epsilon)[0];
      EXPECT_GE(size, least) << type << " " << epsilon;
      EXPECT_LE(size, least < 0 ? least : least * 1.003) << type << epsilon;
    }
  };
  const char *one = "1.0e-09", *sixteenth = "4.0";
  expect(3, one, {3, 5, 7});
  expect(4, one, {6, 49, 482});
  expect(5, one, {2, 3, 3});
  expect(6, one, {13, 41, 80});
  expect(11, one, {4, 10, 17});
  expect(3, sixteenth, {37, 74, 111});
  expect(4, sixteenth, {100, 1000, 9988});
  expect(5, sixteenth, {19, 30, 38});
  expect(6, sixteenth, {240, 702, 1360});
  expect(10, sixteenth, {399, 6264, 83117});
  expect(11, sixteenth, {65, 154, 275});
  expect(7, sixteenth, {-1, -1, -1});
  expect(13, sixteenth, {-1, -1, -1});
}

TEST_F(Windows, SeveralTermsAreBoundedTogether) {
  Term alibi = term("#posenc.alibi", 8), square = term("#posenc.rpe", 8);
  alibi.instance.extents = square.instance.extents;
  for (int64_t head : {0, 7}) {
    DistanceWeights joint({alibi.get(), square.get()}, alibi.instance.extents,
                          head, true);
    EXPECT_LE(joint.boundTail(9), alibi.weights(head).boundTail(9) *
                                      std::exp(square.weights(head).term(9)));
    HeadWindow window = DroppedMass({{joint}}, 1).smallest(1e-3);
    HeadWindow alone = DroppedMass({{alibi.weights(head)}}, 1).smallest(1e-3);
    EXPECT_LT(window.size, alone.size);
  }
  // A term that nothing is known of far away spoils the bound of the other.
  Term sandwich = term("#posenc.sandwich", 8);
  DistanceWeights joint({alibi.get(), sandwich.get()}, alibi.instance.extents,
                        0, true);
  EXPECT_EQ(joint.boundTail(9), unbounded);
  EXPECT_EQ(DroppedMass({{joint}}, 0, 512).smallest(1e-3).ground,
            WindowGround::thisLength);
}

TEST_F(Windows, DroppedKeysUnderflow) {
  Term alibi = term("#posenc.alibi", 8);
  for (int64_t head : {0, 7}) {
    HeadWindow window =
        DroppedMass({{alibi.weights(head)}}, 10).smallestExact();
    EXPECT_EQ(window.ground, WindowGround::underflow);
    EXPECT_EQ(window.size, head ? 31739 : 248);
  }
  // Cosines go up again: the window ends after the last that does not vanish.
  Term sandwich = term("#posenc.sandwich<d_bar = 128, ratio = 2.0e-01>", 1);
  std::optional<int64_t> size =
      DroppedMass({{sandwich.weights(0)}}, 0, 4096).smallestExact().size;
  ASSERT_TRUE(size);
  double own = sandwich.weights(0).term(0);
  EXPECT_GE(sandwich.weights(0).term(*size - 1) - own, -103.98);
  for (int64_t r = *size; r < 4096; ++r)
    ASSERT_LT(sandwich.weights(0).term(r) - own, -103.98);
}

TEST_F(Windows, WorstScoresReachTheBound) {
  Term alibi = term("#posenc.alibi", 8);
  double scoreBound = 3, epsilon = 1e-2;
  HeadWindow window =
      DroppedMass({{alibi.weights(2)}}, scoreBound).smallest(epsilon);
  double kept = 0, dropped = 0;
  for (int64_t r = 0; r < 4096; ++r)
    (r < *window.size ? kept : dropped) +=
        std::exp(alibi.weights(2).term(r) +
                 (r < *window.size ? -scoreBound : scoreBound));
  double tau = dropped / (kept + dropped);
  EXPECT_LE(tau, window.dropped);
  EXPECT_LE(window.dropped, epsilon);
  EXPECT_NEAR(tau / window.dropped, 1, 1e-6);
}

//===-- Laws ------------------------------------------------------------===//

struct DecayLaws : testing::TestWithParam<EncodingForm> {
  std::unique_ptr<MLIRContext> context = makeContext();
  std::vector<Instance> instances =
      instancesOf(*context, GetParam().text, makeExtents(12));

  /// Visits both sides of all heads of the terms that are by distance.
  void forEachRay(llvm::function_ref<void(Attribute, const Ray &)> visit) {
    for (const Instance &instance : instances)
      if (isByDistance(cast<PositionEncodingAttrInterface>(instance.attr)))
        for (int64_t head = 0; head < instance.extents.heads; ++head)
          for (bool past : {true, false})
            visit(instance.attr,
                  {head, past, &instance.extents, &instance.operands});
  }
};
INSTANTIATE_TEST_SUITE_P(Roster, DecayLaws,
                         testing::ValuesIn(formsActingOn(ActsOn::logit)));

TEST_P(DecayLaws, TailsAreBounded) {
  forEachRay([&](Attribute attr, const Ray &ray) {
    auto decay = dyn_cast<DecayAttrInterface>(attr);
    if (!decay)
      return;
    constexpr int64_t horizon = 20000;
    std::vector<double> sums(horizon + 1);
    for (int64_t r = horizon; r-- > 0;)
      sums[r] = sums[r + 1] + std::exp(termOnRay(attr, ray, r));
    for (int64_t r : {1, 2, 3, 10, 100, 1000})
      EXPECT_GE(decay.boundTail(ray, r) * (1 + 1e-9), sums[r]) << r;
  });
}

TEST_P(DecayLaws, WorstScoresReachTheBoundAndNoMore) {
  constexpr double scoreBound = 0.5, epsilon = 0.05;
  forEachRay([&](Attribute attr, const Ray &ray) {
    if (ray.head != 0 && ray.head != ray.extents->heads - 1)
      return;
    DistanceWeights weights(
        {{cast<PositionEncodingAttrInterface>(attr), ray.operands}},
        *ray.extents, ray.head, ray.past);
    for (std::optional<int64_t> length : {std::optional<int64_t>(), {300}}) {
      HeadWindow window =
          DroppedMass({{weights}}, scoreBound, length).smallest(epsilon);
      if (!window.size || *window.size > 4096)
        continue;
      int64_t end = length.value_or(64 * *window.size);
      // -S on what is kept, S on what is dropped.
      auto partBeyond = [&](int64_t size) {
        double kept = 0, dropped = 0;
        for (int64_t r = end; r-- > 0;)
          (r < size ? kept : dropped) +=
              std::exp(weights.term(r) + (r < size ? -scoreBound : scoreBound));
        return dropped / (kept + dropped);
      };
      double reached = partBeyond(*window.size);
      EXPECT_LE(reached, window.dropped * (1 + 1e-9));
      EXPECT_LE(window.dropped, epsilon);
      bool isWhole =
          window.ground == WindowGround::thisLength ||
          weights.boundTail(end) <= 1e-3 * weights.boundTail(*window.size);
      if (!isWhole)
        continue;
      EXPECT_GE(reached, 0.99 * window.dropped);
      if (*window.size > 1) {
        EXPECT_GE(partBeyond(*window.size - 1), 0.99 * epsilon);
      }
    }
  });
}

TEST_P(DecayLaws, TermsAreBounded) {
  forEachRay([&](Attribute attr, const Ray &ray) {
    auto decay = dyn_cast<DecayAttrInterface>(attr);
    if (!decay)
      return;
    double most = -unbounded;
    for (int64_t r = 3000; r >= 0; --r) {
      most = std::max(most, termOnRay(attr, ray, r));
      ASSERT_GE(decay.boundTerm(ray, r), most) << r;
    }
  });
}

TEST_P(DecayLaws, SumsAreFiniteWhereTheyAreBounded) {
  forEachRay([&](Attribute attr, const Ray &ray) {
    // Cauchy's condensation: the sum is finite iff that of these terms is. Far
    // out only a term that decays has a bound.
    auto condensed = [&](int64_t n) {
      return std::ldexp(std::exp(termOnRay(attr, ray, int64_t(1) << n)), n);
    };
    auto decay = dyn_cast<DecayAttrInterface>(attr);
    bool bounded = decay && decay.boundTail(ray, int64_t(1) << 40) < unbounded;
    // A power that converges slowly still halves within 64 doublings.
    bool finite =
        condensed(60) < unbounded && condensed(60) <= 0.75 * condensed(50);
    EXPECT_EQ(bounded, finite);
  });
}
} // namespace
