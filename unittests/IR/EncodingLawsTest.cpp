// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Every encoding of the roster is asked, through its interface only, whether
// its claims are what it does.
#include "IR/Observe.h"
#include "Support/Jit.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace mlir;
using namespace mlir::posenc;
using namespace mlir::posenc::test;

namespace {
struct EncodingLaws : testing::TestWithParam<EncodingForm> {
  std::unique_ptr<MLIRContext> context = makeContext();
  std::vector<Instance> instances =
      instancesOf(*context, GetParam().text, makeExtents(12));

  void SetUp() override { ASSERT_FALSE(instances.empty()); }
  static PositionEncodingAttrInterface encodingOf(const Instance &instance) {
    return cast<PositionEncodingAttrInterface>(instance.attr);
  }
};
INSTANTIATE_TEST_SUITE_P(Roster, EncodingLaws,
                         testing::ValuesIn(everyEncodingForm()));

// A claim is about the attribute, whatever its operands hold: it is the
// strongest that fits all of its instances.

TEST_P(EncodingLaws, ShiftInvariance) {
  EXPECT_EQ(encodingOf(instances[0]).isShiftInvariant(),
            llvm::all_of(instances, isShiftInvariant));
}

TEST_P(EncodingLaws, ReadsPositions) {
  EXPECT_EQ(encodingOf(instances[0]).readsPositions(),
            llvm::any_of(instances, readsPositions));
}

TEST_P(EncodingLaws, ScoreClass) {
  ScoreClass weakest = ScoreClass::zero;
  for (const Instance &instance : instances)
    weakest = std::max(weakest, scoreClassOf(instance));
  EXPECT_EQ(encodingOf(instances[0]).getScoreClass(), weakest);
}

TEST_P(EncodingLaws, StagesAreThoseThatAct) {
  for (const Instance &instance : instances) {
    EncodingStages stages = encodingOf(instance).getStages();
    EXPECT_EQ(stages.score, scoreClassOf(instance) != ScoreClass::zero)
        << instance.name;
    if (!stages.content)
      continue;
    std::vector<double> x(instance.extents.headDim, 1.0);
    EXPECT_NE(transform(instance, x, 0, 0, 3, 5), x) << instance.name;
  }
}

TEST_P(EncodingLaws, PairTensor) {
  for (const Instance &instance : instances)
    EXPECT_EQ(encodingOf(instance).getPairTensorOperand(),
              pairTensorOf(instance))
        << instance.name;
}

TEST_P(EncodingLaws, DataIsOutOfReach) {
  // A formula sees coordinates and its own operands only.
  for (const Instance &instance : instances)
    EXPECT_FALSE(encodingOf(instance).dependsOnData()) << instance.name;
}

TEST_P(EncodingLaws, OperandsHaveNames) {
  for (const Instance &instance : instances)
    for (const EncodingOperand &operand :
         encodingOf(instance).getOperandSpecs(instance.extents)) {
      EXPECT_FALSE(operand.name.empty());
      EXPECT_FALSE(operand.shapes.empty());
    }
}

//===-- Content transforms ------------------------------------------------===//

struct ContentLaws : EncodingLaws {};
INSTANTIATE_TEST_SUITE_P(Roster, ContentLaws,
                         testing::ValuesIn(formsActingOn(ActsOn::queryAndKey)));

TEST_P(ContentLaws, TablesDependOnHead) {
  for (const Instance &instance : instances)
    EXPECT_EQ(encodingOf(instance).tablesDependOnHead(instance.operandTypes()),
              tablesDependOnHead(instance))
        << instance.name;
}

TEST_P(ContentLaws, TablesDependOnBatch) {
  for (const Instance &instance : instances)
    EXPECT_EQ(encodingOf(instance).tablesDependOnBatch(instance.operandTypes()),
              tablesDependOnBatch(instance))
        << instance.name;
}

TEST_P(ContentLaws, TablesDependOnSide) {
  EXPECT_EQ(encodingOf(instances[0]).tablesDependOnSide(),
            llvm::any_of(instances, tablesDependOnSide));
}

TEST_P(ContentLaws, PositionAxes) {
  int64_t axes = 0;
  for (const Instance &instance : instances)
    axes = std::max(axes, positionAxes(instance));
  EXPECT_EQ(encodingOf(instances[0]).getPositionAxes(), axes);
}

TEST_P(ContentLaws, ReferenceIsReadOrNotAskedFor) {
  Type f32 = Float32Type::get(context.get());
  for (const Instance &instance : instances) {
    std::optional<int64_t> range = encodingOf(instance).getReferenceSpan(f32);
    EXPECT_EQ(range.has_value(), tablesDependOnReference(instance))
        << instance.name;
    if (!range)
      continue;
    // What a side takes then depends on more than its own token.
    EXPECT_TRUE(encodingOf(instance).transformsSidesTogether());
    EXPECT_TRUE(fitsF32At(instance, *range));
    EXPECT_TRUE(fitsF32At(instance, -*range));
  }
}

TEST_P(ContentLaws, NormBoundHoldsAndIsReached) {
  bool claimed = false;
  double most = 0;
  // The bound is over all heads that the encoding fits.
  for (int64_t headDim : {4, 6, 8, 12, 16})
    for (const Instance &instance :
         instancesOf(*context, GetParam().text, makeExtents(headDim))) {
      std::optional<double> bound = encodingOf(instance).getNormBound();
      if (!bound) {
        // Without operands there is nothing that could be unknown.
        EXPECT_TRUE(!instance.arrays.empty() || stretchGrows(instance))
            << instance.name;
        continue;
      }
      claimed = true;
      double stretch = stretchOf(instance);
      EXPECT_LE(stretch, *bound + 1e-9) << instance.name << headDim;
      most = std::max(most, stretch / *bound);
    }
  // Who claims none has been held to have operands.
  if (claimed) {
    EXPECT_NEAR(most, 1.0, 1e-6);
  }
}

TEST_P(ContentLaws, NoVectorIsStretchedBeyondTheUnitVectors) {
  std::mt19937 random(5);
  std::normal_distribution<double> normal;
  auto norm = [](const std::vector<double> &x) {
    double square = 0;
    for (double entry : x)
      square += entry * entry;
    return std::sqrt(square);
  };
  for (const Instance &instance : instances) {
    double stretch = stretchOf(instance);
    for (int round = 0; round < 200; ++round) {
      std::vector<double> x;
      for (int64_t channel = 0; channel < instance.extents.headDim; ++channel)
        x.push_back(normal(random));
      int64_t token = random() % span;
      EXPECT_LE(norm(transform(instance, x, 0, 0, token, token)),
                stretch * norm(x) * (1 + 1e-12))
          << instance.name;
    }
  }
}

TEST_P(ContentLaws, ChannelsArePairedOnce) {
  for (const Instance &instance : instances) {
    ChannelPairs pairs =
        encodingOf(instance).getChannelPairs(instance.extents.headDim);
    std::vector<int> seen(instance.extents.headDim, 0);
    for (int64_t pair = 0; pair < pairs.count(); ++pair)
      for (int64_t channel : {pairs.first(pair), pairs.second(pair)}) {
        ASSERT_GE(channel, pairs.offset);
        ASSERT_LT(channel, pairs.offset + pairs.width);
        ++seen[channel];
      }
    for (int64_t channel = 0; channel < instance.extents.headDim; ++channel)
      EXPECT_EQ(seen[channel],
                channel >= pairs.offset && channel < pairs.offset + pairs.width)
          << instance.name;
  }
}

TEST_P(ContentLaws, SidesAreAllThatWithSidesChanges) {
  for (const Instance &instance : instances) {
    auto encoding = encodingOf(instance);
    for (Sides sides : {Sides::both, Sides::query, Sides::key}) {
      auto other =
          cast<PositionEncodingAttrInterface>(encoding.withSides(sides));
      EXPECT_EQ(other.getSides(), sides);
      EXPECT_EQ(other.withSides(encoding.getSides()), instance.attr);
      Instance sibling = instance;
      sibling.attr = other;
      std::vector<double> x(instance.extents.headDim, 1.0);
      EXPECT_EQ(transform(sibling, x, 1, 2, 3, 4),
                transform(instance, x, 1, 2, 3, 4));
    }
  }
}

//===-- Score terms -------------------------------------------------------===//

struct ScoreLaws : EncodingLaws {};
INSTANTIATE_TEST_SUITE_P(Roster, ScoreLaws,
                         testing::ValuesIn(formsActingOn(ActsOn::logit)));

TEST_P(ScoreLaws, TheFormForThePastIsTheSameThere) {
  std::mt19937 random(3);
  for (const Instance &instance : instances) {
    auto past = dyn_cast_or_null<PositionEncodingAttrInterface>(
        encodingOf(instance).getFormForPast());
    if (!past)
      continue;
    EXPECT_LT(past.getScoreClass(), encodingOf(instance).getScoreClass());
    Instance other = instance;
    other.attr = past;
    for (int round = 0; round < 500; ++round) {
      Point at = Point::random(random, instance.extents);
      if (at.queryPosition < at.keyPosition)
        std::swap(at.queryPosition, at.keyPosition);
      ASSERT_EQ(scoreAt(other, at), scoreAt(instance, at)) << instance.name;
    }
  }
}

TEST_P(ScoreLaws, HingesAreTheTerm) {
  std::mt19937 random(4);
  HostDomain domain;
  for (const Instance &instance : instances) {
    auto attr = dyn_cast<HingesAttrInterface>(instance.attr);
    if (!attr)
      continue;
    for (int round = 0; round < 200; ++round) {
      Point point = Point::random(random, instance.extents);
      auto at = makeCoordinate(domain, instance.extents, point);
      Int<HostDomain> distance = at.queryPosition - at.keyPosition;
      Float<HostDomain> x =
          attr.evaluateDistanceProfile(distance, instance.operands) *
          attr.evaluateQueryFactor(at.queryPosition, instance.operands);
      Float<HostDomain> sum = attr.evaluateConstant(at.head, instance.operands);
      int64_t units = attr.getHingeCount(instance.operandTypes());
      for (int64_t unit = 0; unit < units; ++unit) {
        Hinge<HostDomain> hinge = attr.evaluateHinge(
            at.head, constantInt(domain, unit), instance.operands);
        sum = sum + hinge.weight * max(hinge.slope * x + hinge.offset, 0.0);
      }
      ASSERT_NEAR(sum.rep, scoreAt(instance, point), 1e-12) << instance.name;
    }
  }
}

TEST_P(ScoreLaws, AScoreTermHasNoSides) {
  for (const Instance &instance : instances) {
    EXPECT_EQ(encodingOf(instance).getSides(), Sides::both);
    EXPECT_EQ(encodingOf(instance).withSides(Sides::key), instance.attr);
  }
}
} // namespace
