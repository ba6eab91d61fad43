// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Every mask of the roster: what a tile is called is what its pairs are.
#include "IR/Observe.h"
#include "Support/Jit.h"
#include "posenc/IR/Encodings.h"
#include <gtest/gtest.h>

using namespace mlir;
using namespace mlir::posenc;
using namespace mlir::posenc::test;

namespace {
/// Queries [queryBegin, queryEnd) and keys [keyBegin, keyEnd) of one head, with
/// positions of its own for each.
struct Tile {
  int64_t batch, head, queryBegin, queryEnd, keyBegin, keyEnd;
  std::vector<int64_t> queryPositions, keyPositions;

  /// Affine positions are token + offset, others anything.
  static Tile random(std::mt19937 &random, bool affine) {
    auto below = [&](int64_t bound) { return int64_t(random() % bound); };
    Tile tile{below(2), below(6), below(span / 2), 0, below(span / 2), 0,
              {},       {}};
    tile.queryEnd = tile.queryBegin + 1 + below(1 + below(12));
    tile.keyEnd = tile.keyBegin + 1 + below(1 + below(12));
    int64_t offset = below(17) - 8;
    for (int64_t query = tile.queryBegin; query < tile.queryEnd; ++query)
      tile.queryPositions.push_back(affine ? query + offset : below(span));
    for (int64_t key = tile.keyBegin; key < tile.keyEnd; ++key)
      tile.keyPositions.push_back(affine ? key : below(span));
    return tile;
  }

  /// The bounds that a compiler knows of it.
  Coordinate<HostIntervals> bounds(HostIntervals &domain,
                                   const Extents &extents) const {
    auto range = [&](int64_t lower, int64_t upper) -> Int<HostIntervals> {
      return {&domain, HostIntervals::Range{lower, upper}};
    };
    auto hull = [&](const std::vector<int64_t> &values) {
      auto [least, most] = std::minmax_element(values.begin(), values.end());
      return range(*least, *most);
    };
    int64_t kvHead = head / (extents.heads / extents.kvHeads);
    return {range(batch, batch),         range(head, head),
            range(kvHead, kvHead),       range(queryBegin, queryEnd - 1),
            range(keyBegin, keyEnd - 1), hull(queryPositions),
            hull(keyPositions),          &extents};
  }

  template <typename Visit> void forEachPair(Visit visit) const {
    for (auto [query, queryPosition] : llvm::enumerate(queryPositions))
      for (auto [key, keyPosition] : llvm::enumerate(keyPositions))
        visit(Point{batch, head, queryBegin + int64_t(query),
                    keyBegin + int64_t(key), queryPosition, keyPosition});
  }
};

MaskAttrInterface maskOf(const Instance &instance) {
  return cast<MaskAttrInterface>(instance.attr);
}

/// The class of a tile: (surely true, surely false).
HostIntervals::BoolRep classOf(const Instance &instance,
                               const Coordinate<HostIntervals> &bounds) {
  IntervalOperands<HostDomain> operands(instance.operands);
  return maskOf(instance).evaluateClass(bounds, operands).rep;
}

struct MaskLaws : testing::TestWithParam<MaskForm> {
  std::unique_ptr<MLIRContext> context = makeContext();
  std::vector<Instance> instances =
      instancesOf(*context, GetParam().text, makeExtents(12));
  HostDomain host;
  HostIntervals domain{host};
  std::mt19937 random{11};

  void SetUp() override { ASSERT_FALSE(instances.empty()); }

  /// Whether all pairs, and whether no pair, of a tile is kept.
  static std::pair<bool, bool> count(const Instance &instance,
                                     const Tile &tile) {
    bool all = true, none = true;
    tile.forEachPair(
        [&](const Point &at) { (keptAt(instance, at) ? none : all) = false; });
    return {all, none};
  }
};
INSTANTIATE_TEST_SUITE_P(Roster, MaskLaws, testing::ValuesIn(maskForms));

TEST_P(MaskLaws, AClassIsNeverWrong) {
  for (const Instance &instance : instances)
    for (int round = 0; round < 2000; ++round) {
      Tile tile = Tile::random(random, round % 2);
      auto verdict = classOf(instance, tile.bounds(domain, instance.extents));
      auto [all, none] = count(instance, tile);
      ASSERT_TRUE(all || !verdict.surelyTrue) << instance.name;
      ASSERT_TRUE(none || !verdict.surelyFalse) << instance.name;
    }
}

TEST_P(MaskLaws, AClassIsTight) {
  Looseness looseness = GetParam().looseness;
  if (looseness != Looseness::none) {
    for (const Instance &instance : instances)
      EXPECT_TRUE(looseness == Looseness::disjunction
                      ? isa<AnyAttr>(instance.attr)
                      : !instance.arrays.empty());
    return;
  }
  unsigned classes[3] = {};
  for (const Instance &instance : instances)
    for (int round = 0; round < 2000; ++round) {
      Tile tile = Tile::random(random, /*affine=*/true);
      auto verdict = classOf(instance, tile.bounds(domain, instance.extents));
      auto [all, none] = count(instance, tile);
      ASSERT_EQ(verdict.surelyTrue, all);
      ASSERT_EQ(verdict.surelyFalse, none);
      ++classes[all ? 0 : none ? 1 : 2];
    }
  for (unsigned tiles : classes)
    EXPECT_GT(tiles, 0u);
}

TEST_P(MaskLaws, ReadsPositions) {
  for (const Instance &instance : instances)
    EXPECT_EQ(maskOf(instance).readsPositions(), readsPositions(instance))
        << instance.name;
}

TEST_P(MaskLaws, ExcludesFuture) {
  // A claim of the attribute, whatever its operands hold.
  EXPECT_EQ(maskOf(instances[0]).excludesFuture(),
            llvm::all_of(instances, excludesFuture));
}

TEST_P(MaskLaws, CountNearest) {
  auto near = dyn_cast<NearestKeysAttrInterface>(instances[0].attr);
  for (bool past : {true, false}) {
    int64_t least = allKeys;
    for (const Instance &instance : instances)
      least = std::min(least, nearestKept(instance, past));
    int64_t claimed = near ? near.countNearest(past) : 0;
    EXPECT_LE(claimed, least);
    // Operands may happen to keep more.
    if (instances[0].arrays.empty())
      EXPECT_EQ(claimed, least);
  }
}

TEST_P(MaskLaws, DependsOnBatch) {
  for (const Instance &instance : instances)
    EXPECT_EQ(maskOf(instance).dependsOnBatch(instance.operandTypes()),
              maskDependsOnBatch(instance))
        << instance.name;
}

TEST_P(MaskLaws, PairTensor) {
  for (const Instance &instance : instances)
    EXPECT_EQ(maskOf(instance).getPairTensorOperand(), pairTensorOf(instance))
        << instance.name;
}

TEST_P(MaskLaws, CompiledPredicateIsThatOfTheHost) {
  constexpr int64_t lanes = 8;
  Jit jit(*context);
  Builder builder(context.get());
  for (auto [number, instance] : llvm::enumerate(instances))
    for (int64_t width : {int64_t(0), lanes})
      jit.add((width ? "lanes" : "scalar") + std::to_string(number),
              builder.getF32Type(), width, 6, instance.types,
              [&, &instance = instance](IrDomain &d, ArrayRef<Value> in,
                                        ValueRange operands) {
                IrOperands reader(operands);
                int64_t stride = width ? 1 : 0;
                int64_t group =
                    instance.extents.heads / instance.extents.kvHeads;
                Coordinate<IrDomain> at{d.integer(in[0]),
                                        d.integer(in[1]),
                                        floorDiv(d.integer(in[1]), group),
                                        d.integer(in[2], stride),
                                        d.integer(in[3]),
                                        d.integer(in[4], stride),
                                        d.integer(in[5]),
                                        &instance.extents};
                return SmallVector<Value>{
                    maskOf(instance).emitPredicate(at, reader).rep};
              });
  ASSERT_TRUE(succeeded(jit.compile()));
  for (auto [number, instance] : llvm::enumerate(instances))
    for (int round = 0; round < 100; ++round) {
      Point at = Point::random(random, instance.extents);
      SmallVector<int64_t> in{at.batch, at.head,          at.query,
                              at.key,   at.queryPosition, at.keyPosition};
      std::string suffix = std::to_string(number);
      EXPECT_EQ(jit.run("scalar" + suffix, in, instance.arrays)[0],
                keptAt(instance, at));
      std::vector<double> got = jit.run("lanes" + suffix, in, instance.arrays);
      for (int64_t lane = 0; lane < lanes;
           ++lane, ++at.query, ++at.queryPosition)
        EXPECT_EQ(got[lane], keptAt(instance, at)) << instance.name;
    }
}

/// Emits the class of a tile of one head: batch row, head and kv head, then
/// lower and upper bounds of the rest.
SmallVector<Value> emitClass(const Instance &instance, IrDomain &base,
                             ArrayRef<Value> in, ValueRange values) {
  IrIntervals intervals(base);
  auto range = [&](Value lower, Value upper) -> Int<IrIntervals> {
    return {&intervals, IrIntervals::Range{base.integer(lower).rep,
                                           base.integer(upper).rep}};
  };
  auto point = [&](unsigned field) { return range(in[field], in[field]); };
  auto box = [&](unsigned field) { return range(in[field], in[field + 1]); };
  IrOperands entries(values);
  IntervalOperands<IrDomain> operands(entries);
  auto verdict = maskOf(instance)
                     .emitClass({point(0), point(1), point(2), box(3), box(5),
                                 box(7), box(9), &instance.extents},
                                operands)
                     .rep;
  return {verdict.surelyTrue, verdict.surelyFalse};
}

TEST_P(MaskLaws, CompiledClassIsThatOfTheHost) {
  Jit jit(*context);
  for (auto [number, instance] : llvm::enumerate(instances))
    jit.add("f" + std::to_string(number), Float32Type::get(context.get()), 0,
            11, instance.types,
            [&, &instance = instance](IrDomain &base, ArrayRef<Value> in,
                                      ValueRange values) {
              return emitClass(instance, base, in, values);
            });
  ASSERT_TRUE(succeeded(jit.compile()));
  for (auto [number, instance] : llvm::enumerate(instances))
    for (int round = 0; round < 300; ++round) {
      Tile tile = Tile::random(random, round % 2);
      // What only the host sees to be one query or one key is sharper there.
      if (tile.queryEnd == tile.queryBegin + 1 ||
          tile.keyEnd == tile.keyBegin + 1)
        continue;
      auto bounds = tile.bounds(domain, instance.extents);
      SmallVector<int64_t> in{bounds.batch.rep->lower, bounds.head.rep->lower,
                              bounds.kvHead.rep->lower};
      for (auto field : {bounds.query, bounds.key, bounds.queryPosition,
                         bounds.keyPosition}) {
        in.push_back(field.rep->lower);
        in.push_back(field.rep->upper);
      }
      auto expected = classOf(instance, bounds);
      EXPECT_EQ(jit.run("f" + std::to_string(number), in, instance.arrays),
                (std::vector<double>{double(expected.surelyTrue),
                                     double(expected.surelyFalse)}));
    }
}

/// The masks of an op are a conjunction, and so are their classes.
TEST(MaskConjunction, AClassIsNeverWrong) {
  auto context = makeContext();
  std::vector<Instance> masks;
  for (const MaskForm &form : maskForms)
    for (Instance &mask : instancesOf(*context, form.text, makeExtents(12)))
      masks.push_back(std::move(mask));
  HostDomain host;
  HostIntervals domain(host);
  std::mt19937 random(3);
  unsigned classes[3] = {};
  for (int round = 0; round < 5000; ++round) {
    const Instance &one = masks[random() % masks.size()];
    const Instance &two = masks[random() % masks.size()];
    Tile tile = Tile::random(random, true);
    Coordinate<HostIntervals> bounds = tile.bounds(domain, one.extents);
    auto verdict = domain.andBool(classOf(one, bounds), classOf(two, bounds));
    bool all = true, none = true;
    tile.forEachPair([&](const Point &at) {
      (keptAt(one, at) && keptAt(two, at) ? none : all) = false;
    });
    ASSERT_TRUE(all || !verdict.surelyTrue) << one.name << " " << two.name;
    ASSERT_TRUE(none || !verdict.surelyFalse) << one.name << " " << two.name;
    ++classes[verdict.surelyTrue ? 0 : verdict.surelyFalse ? 1 : 2];
  }
  for (unsigned tiles : classes)
    EXPECT_GT(tiles, 0u);
}
} // namespace
