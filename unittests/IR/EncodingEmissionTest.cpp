// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The readers of one formula agree: compiled IR, scalar and in lanes, computes
// what the host does.
#include "IR/Observe.h"
#include "Support/Jit.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace mlir;
using namespace mlir::posenc;
using namespace mlir::posenc::test;

namespace {
constexpr int64_t lanes = 8;

/// Which integers differ between lanes, as the roads have it.
enum class Shape {
  scalar,
  /// Queries in lanes, at token + offset.
  tokens,
  /// Queries in lanes, at positions read from memory.
  gathered,
  /// Channel pairs in lanes; content transforms only.
  pairs
};
const std::pair<Shape, const char *> shapes[] = {{Shape::scalar, "scalar"},
                                                 {Shape::tokens, "tokens"},
                                                 {Shape::gathered, "gathered"},
                                                 {Shape::pairs, "pairs"}};

/// A position that lanes hold one by one.
Int<IrDomain> gather(Int<IrDomain> affine) {
  return {affine.domain, {{}, 0, affine.domain->materialize(affine.rep)}};
}

struct EncodingEmission : testing::TestWithParam<EncodingForm> {
  std::unique_ptr<MLIRContext> context = makeContext();
  std::vector<Instance> instances =
      instancesOf(*context, GetParam().text, makeExtents(/*headDim=*/32));
  Jit jit{*context};
  std::mt19937 random{17};

  void SetUp() override { ASSERT_FALSE(instances.empty()); }

  static SmallVector<Value> emit(const Instance &instance, Shape shape,
                                 IrDomain &domain, ArrayRef<Value> in,
                                 ValueRange operands) {
    auto encoding = cast<PositionEncodingAttrInterface>(instance.attr);
    IrOperands reader(operands);
    bool varies = shape == Shape::tokens || shape == Shape::gathered;
    Int<IrDomain> batch = domain.integer(in[0]), head = domain.integer(in[1]);
    int64_t group = instance.extents.heads / instance.extents.kvHeads;
    Int<IrDomain> kvHead = floorDiv(head, group);
    Int<IrDomain> query = domain.integer(in[2], varies);
    Int<IrDomain> position = domain.integer(in[4], varies);
    if (shape == Shape::gathered)
      position = gather(position);
    if (encoding.getStages().content) {
      ContentPoint<IrDomain> point{batch,
                                   kvHead,
                                   query,
                                   position,
                                   domain.integer(in[6], shape == Shape::pairs),
                                   &instance.extents,
                                   Side::key};
      point.reference = domain.integer(in[5]);
      for (int64_t axis = 0; axis < encoding.getPositionAxes(); ++axis)
        point.axes.push_back(position * (axis + 1));
      Tables<IrDomain> tables = encoding.emitTables(point, reader);
      return {tables.cosine.rep, tables.sine.rep};
    }
    return {encoding
                .emitScore({batch, head, kvHead, query, domain.integer(in[3]),
                            position, domain.integer(in[5]), &instance.extents},
                           reader)
                .rep};
  }

  static SmallVector<double> evaluate(const Instance &instance, Shape shape,
                                      Point at, int64_t pair, int64_t lane) {
    auto encoding = cast<PositionEncodingAttrInterface>(instance.attr);
    if (shape == Shape::pairs) {
      pair += lane;
    } else {
      at.query += lane;
      at.queryPosition += lane;
    }
    if (!encoding.getStages().content)
      return {scoreAt(instance, at)};
    HostDomain host;
    Coordinate<HostDomain> place = makeCoordinate(host, instance.extents, at);
    ContentPoint<HostDomain> point{place.batch,
                                   place.kvHead,
                                   place.query,
                                   place.queryPosition,
                                   constantInt(host, pair),
                                   &instance.extents,
                                   Side::key};
    point.reference = place.keyPosition;
    for (int64_t axis = 0; axis < encoding.getPositionAxes(); ++axis)
      point.axes.push_back(constantInt(host, onAxis(at.queryPosition, axis)));
    Tables<HostDomain> tables =
        encoding.evaluateTables(point, instance.operands);
    return {tables.cosine.rep, tables.sine.rep};
  }

  bool hasContent() const {
    return cast<PositionEncodingAttrInterface>(instances[0].attr)
        .getStages()
        .content;
  }

  /// Compares one instance at random points; `tolerance` is relative to
  /// 1 + |value|.
  void compare(StringRef function, const Instance &instance, Shape shape,
               double tolerance) {
    int64_t pairs = hasContent()
                        ? cast<PositionEncodingAttrInterface>(instance.attr)
                              .getChannelPairs(instance.extents.headDim)
                              .count()
                        : 1;
    int64_t entries = shape == Shape::scalar ? 1 : lanes;
    // Lanes past the last pair compute what nobody stores.
    int64_t used = shape == Shape::pairs ? std::min(pairs, lanes) : entries;
    int64_t firstPairs = shape == Shape::pairs ? pairs - used + 1 : pairs;
    for (int round = 0; round < 20; ++round) {
      Point at = Point::random(random, instance.extents);
      int64_t pair = random() % firstPairs;
      SmallVector<int64_t> in{at.batch, at.head,          at.query,
                              at.key,   at.queryPosition, at.keyPosition,
                              pair};
      std::vector<double> got = jit.run(function, in, instance.arrays);
      for (int64_t lane = 0; lane < used; ++lane)
        for (auto [result, expected] :
             llvm::enumerate(evaluate(instance, shape, at, pair, lane)))
          EXPECT_NEAR(got[result * entries + lane], expected,
                      tolerance * (1 + std::fabs(expected)))
              << instance.name << ", " << function.str() << ", result "
              << result;
    }
  }

  void check(FloatType type, double tolerance) {
    struct Case {
      std::string function;
      const Instance &instance;
      Shape shape;
    };
    std::vector<Case> cases;
    for (auto [number, instance] : llvm::enumerate(instances))
      for (auto [shape, name] : shapes)
        if (hasContent() || shape != Shape::pairs)
          cases.push_back({name + std::to_string(number), instance, shape});
    for (const Case &each : cases)
      jit.add(each.function, type, each.shape == Shape::scalar ? 0 : lanes, 7,
              each.instance.types,
              [&](IrDomain &domain, ArrayRef<Value> in, ValueRange operands) {
                return emit(each.instance, each.shape, domain, in, operands);
              });
    ASSERT_TRUE(succeeded(jit.compile()));
    for (const Case &each : cases)
      compare(each.function, each.instance, each.shape, tolerance);
  }
};
INSTANTIATE_TEST_SUITE_P(Roster, EncodingEmission,
                         testing::ValuesIn(everyEncodingForm()));

TEST_P(EncodingEmission, InF64) {
  check(Float64Type::get(context.get()), 1e-13);
}

TEST_P(EncodingEmission, InF32) {
  // An angle of up to 64 radians in f32 is off by 64 * 2^-24, its frequency by
  // as much again.
  check(Float32Type::get(context.get()), 1e-5);
}
} // namespace
