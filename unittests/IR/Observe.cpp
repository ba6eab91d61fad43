// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "IR/Observe.h"
#include "posenc/IR/DecayInterfaces.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::posenc;
using namespace mlir::posenc::test;

/// Formulas are exact on the host but for rounding in double.
static constexpr double rounding = 1e-9;
static constexpr int rounds = 400;

static PositionEncodingAttrInterface encodingOf(const Instance &instance) {
  return dyn_cast<PositionEncodingAttrInterface>(instance.attr);
}

static bool hasContent(const Instance &instance) {
  return encodingOf(instance) && encodingOf(instance).getStages().content;
}

/// More than any encoding of the roster has.
static constexpr int64_t mostAxes = 8;

/// `moved` is an axis on which the token stands elsewhere.
static Tables<HostDomain>
tablesAt(const Instance &instance, int64_t batch, int64_t kvHead, int64_t token,
         int64_t position, int64_t pair, Side side = Side::query,
         int64_t relativeTo = reference, int64_t moved = -1) {
  static HostDomain domain;
  auto integer = [&](int64_t value) { return constantInt(domain, value); };
  ContentPoint<HostDomain> point{integer(batch),
                                 integer(kvHead),
                                 integer(token),
                                 integer(position),
                                 integer(pair),
                                 &instance.extents,
                                 side};
  point.reference = integer(relativeTo);
  for (int64_t axis = 0; axis < mostAxes; ++axis)
    point.axes.push_back(integer(onAxis(position, axis) + (axis == moved)));
  return encodingOf(instance).evaluateTables(point, instance.operands);
}

std::vector<double> test::transform(const Instance &instance,
                                    const std::vector<double> &x, int64_t batch,
                                    int64_t kvHead, int64_t token,
                                    int64_t position, Side side) {
  ChannelPairs pairs =
      encodingOf(instance).getChannelPairs(instance.extents.headDim);
  std::vector<double> result = x;
  for (int64_t pair = 0; pair < pairs.count(); ++pair) {
    Tables<HostDomain> tables =
        tablesAt(instance, batch, kvHead, token, position, pair, side);
    double cosine = tables.cosine.rep, sine = tables.sine.rep;
    int64_t first = pairs.first(pair), second = pairs.second(pair);
    result[first] = x[first] * cosine - x[second] * sine;
    result[second] = x[second] * cosine + x[first] * sine;
  }
  return result;
}

double test::scoreAt(const Instance &instance, const Point &at) {
  HostDomain domain;
  return encodingOf(instance)
      .evaluateScore(makeCoordinate(domain, instance.extents, at),
                     instance.operands)
      .rep;
}

bool test::keptAt(const Instance &instance, const Point &at) {
  HostDomain domain;
  return cast<MaskAttrInterface>(instance.attr)
      .evaluatePredicate(makeCoordinate(domain, instance.extents, at),
                         instance.operands)
      .rep;
}

namespace {
/// A fixed query and key, and their logit as the encoding leaves it at a point.
class Logit {
public:
  Logit(const Instance &instance, std::mt19937 &random) : instance(instance) {
    std::normal_distribution<double> normal;
    for (int64_t channel = 0; channel < instance.extents.headDim; ++channel) {
      query.push_back(normal(random));
      key.push_back(normal(random));
    }
  }

  double operator()(const Point &at) const {
    if (!encodingOf(instance))
      return keptAt(instance, at);
    if (!hasContent(instance))
      return scoreAt(instance, at);
    int64_t group = instance.extents.heads / instance.extents.kvHeads;
    // The side that is already transformed was transformed by the same tables.
    std::vector<double> q = transform(
        instance, query, at.batch, at.head / group, at.query, at.queryPosition);
    std::vector<double> k = transform(instance, key, at.batch, at.head / group,
                                      at.key, at.keyPosition, Side::key);
    double sum = scoreAt(instance, at);
    for (auto [x, y] : llvm::zip_equal(q, k))
      sum += x * y;
    return sum;
  }

private:
  const Instance &instance;
  std::vector<double> query, key;
};
} // namespace

/// Whether `holds(random, logit)` in every round.
template <typename Law>
static bool always(const Instance &instance, Law holds) {
  std::mt19937 random(99);
  Logit logit(instance, random);
  for (int round = 0; round < rounds; ++round)
    if (!holds(random, logit))
      return false;
  return true;
}

static bool near(double a, double b) {
  return std::fabs(a - b) <= rounding * (1 + std::fabs(a));
}

static int64_t move(std::mt19937 &random) { return random() % (span / 2); }

bool test::isShiftInvariant(const Instance &instance) {
  return always(instance, [&](std::mt19937 &random, const Logit &logit) {
    Point at = Point::random(random, instance.extents), moved = at;
    int64_t shift = move(random);
    moved.query += move(random);
    moved.key += move(random);
    moved.queryPosition += shift;
    moved.keyPosition += shift;
    return near(logit(at), logit(moved));
  });
}

bool test::readsPositions(const Instance &instance) {
  return !always(instance, [&](std::mt19937 &random, const Logit &logit) {
    Point at = Point::random(random, instance.extents), moved = at;
    moved.queryPosition += move(random);
    moved.keyPosition += move(random);
    return near(logit(at), logit(moved));
  });
}

bool test::maskDependsOnBatch(const Instance &instance) {
  return !always(instance, [&](std::mt19937 &random, const Logit &) {
    Point at = Point::random(random, instance.extents), other = at;
    other.batch = (at.batch + 1) % instance.extents.batch;
    return keptAt(instance, at) == keptAt(instance, other);
  });
}

bool test::excludesFuture(const Instance &instance) {
  return always(instance, [&](std::mt19937 &random, const Logit &) {
    Point at = Point::random(random, instance.extents);
    return at.queryPosition >= at.keyPosition || !keptAt(instance, at);
  });
}

static bool isLinearInKeyPosition(const Instance &instance) {
  return always(instance, [&](std::mt19937 &random, const Logit &) {
    auto slope = [&](int64_t head) {
      Point at = Point::random(random, instance.extents), next = at;
      at.head = next.head = head;
      int64_t step = 1 + move(random);
      next.key = move(random);
      next.keyPosition += step;
      return (scoreAt(instance, next) - scoreAt(instance, at)) / step;
    };
    int64_t head = random() % instance.extents.heads;
    return near(slope(head), slope(head));
  });
}

static bool isFunctionOfDistance(const Instance &instance) {
  return always(instance, [&](std::mt19937 &random, const Logit &) {
    Point at = Point::random(random, instance.extents);
    Point other = Point::random(random, instance.extents);
    other.head = at.head;
    other.queryPosition = other.keyPosition + at.queryPosition - at.keyPosition;
    return near(scoreAt(instance, at), scoreAt(instance, other));
  });
}

static bool isFunctionOfKeyPosition(const Instance &instance) {
  return always(instance, [&](std::mt19937 &random, const Logit &) {
    Point at = Point::random(random, instance.extents);
    Point other = Point::random(random, instance.extents);
    other.head = at.head;
    other.keyPosition = at.keyPosition;
    return near(scoreAt(instance, at), scoreAt(instance, other));
  });
}

ScoreClass test::scoreClassOf(const Instance &instance) {
  if (always(instance, [&](std::mt19937 &random, const Logit &) {
        return scoreAt(instance, Point::random(random, instance.extents)) == 0;
      }))
    return ScoreClass::zero;
  if (isLinearInKeyPosition(instance))
    return ScoreClass::linear;
  if (isFunctionOfDistance(instance))
    return ScoreClass::distance;
  return isFunctionOfKeyPosition(instance) ? ScoreClass::key
                                           : ScoreClass::general;
}

bool test::decays(const Instance &instance) {
  bool changes = false;
  for (int64_t head = 0; head < instance.extents.heads; ++head)
    for (int64_t distance = 1; distance < span; ++distance) {
      Point at{0, head, distance, 0, distance, 0};
      Point nearer{0, head, distance - 1, 0, distance - 1, 0};
      double value = scoreAt(instance, at), before = scoreAt(instance, nearer);
      if (value > before)
        return false;
      changes |= value < before;
    }
  return changes;
}

int64_t test::nearestKept(const Instance &instance, bool past) {
  int64_t least = allKeys;
  for (int64_t batch = 0; batch < instance.extents.batch; ++batch)
    for (int64_t head = 0; head < instance.extents.heads; ++head)
      for (int64_t query = 0; query < span; ++query)
        for (int64_t r = 0, key = query; key >= 0 && key < span;
             ++r, key += past ? -1 : 1)
          if (!keptAt(instance, {batch, head, query, key, query, key}))
            least = std::min(least, r);
  return least;
}

std::optional<unsigned> test::pairTensorOf(const Instance &instance) {
  HostDomain domain;
  for (auto [number, array] : llvm::enumerate(instance.arrays)) {
    if (array.shape.size() != 4)
      continue;
    if (always(instance, [&, number = number, &array = array](
                             std::mt19937 &random, const Logit &logit) {
          Point at = Point::random(random, instance.extents);
          int64_t full[] = {at.batch, at.head, at.query, at.key};
          SmallVector<Int<HostDomain>> indices;
          for (auto [size, index] : llvm::zip_equal(array.shape, full))
            indices.push_back(constantInt(domain, size == 1 ? 0 : index));
          return logit(at) ==
                 instance.operands.loadFloat(domain, number, indices).rep;
        }))
      return number;
  }
  return std::nullopt;
}

/// Whether the tables stay when one coordinate is changed.
template <typename Change>
static bool tablesStay(const Instance &instance, Change change) {
  int64_t pairs =
      encodingOf(instance).getChannelPairs(instance.extents.headDim).count();
  return always(instance, [&](std::mt19937 &random, const Logit &) {
    int64_t batch = random() % instance.extents.batch;
    int64_t kvHead = random() % instance.extents.kvHeads;
    int64_t token = move(random), position = move(random);
    int64_t pair = random() % pairs;
    Tables<HostDomain> one =
        tablesAt(instance, batch, kvHead, token, position, pair);
    change(batch, kvHead);
    Tables<HostDomain> other =
        tablesAt(instance, batch, kvHead, token, position, pair);
    return one.cosine.rep == other.cosine.rep && one.sine.rep == other.sine.rep;
  });
}

bool test::tablesDependOnHead(const Instance &instance) {
  return !tablesStay(instance, [&](int64_t &, int64_t &kvHead) {
    kvHead = (kvHead + 1) % instance.extents.kvHeads;
  });
}

bool test::tablesDependOnBatch(const Instance &instance) {
  return !tablesStay(instance, [&](int64_t &batch, int64_t &) {
    batch = (batch + 1) % instance.extents.batch;
  });
}

static bool same(const Tables<HostDomain> &a, const Tables<HostDomain> &b) {
  return a.cosine.rep == b.cosine.rep && a.sine.rep == b.sine.rep;
}

/// Whether `change(token, pair)` makes no difference to the tables there.
template <typename Change>
static bool makesNoDifference(const Instance &instance, Change change) {
  int64_t pairs =
      encodingOf(instance).getChannelPairs(instance.extents.headDim).count();
  for (int64_t token = 0; token < span / 2; ++token)
    for (int64_t pair = 0; pair < pairs; ++pair)
      if (!same(tablesAt(instance, 0, 0, token, token, pair),
                change(token, pair)))
        return false;
  return true;
}

bool test::tablesDependOnSide(const Instance &instance) {
  return !makesNoDifference(instance, [&](int64_t token, int64_t pair) {
    return tablesAt(instance, 0, 0, token, token, pair, Side::key);
  });
}

bool test::tablesDependOnReference(const Instance &instance) {
  return !makesNoDifference(instance, [&](int64_t token, int64_t pair) {
    return tablesAt(instance, 0, 0, token, token, pair, Side::query,
                    reference + 1);
  });
}

int64_t test::positionAxes(const Instance &instance) {
  int64_t axes = 0;
  for (int64_t axis = 0; axis < mostAxes; ++axis)
    if (!makesNoDifference(instance, [&](int64_t token, int64_t pair) {
          return tablesAt(instance, 0, 0, token, token, pair, Side::query,
                          reference, axis);
        }))
      axes = axis + 1;
  return axes;
}

bool test::fitsF32At(const Instance &instance, int64_t distance) {
  constexpr double most = std::numeric_limits<float>::max();
  constexpr double least = std::numeric_limits<float>::min();
  int64_t pairs =
      encodingOf(instance).getChannelPairs(instance.extents.headDim).count();
  for (int64_t pair = 0; pair < pairs; ++pair)
    for (Side side : {Side::query, Side::key}) {
      Tables<HostDomain> tables =
          tablesAt(instance, 0, 0, 0, reference + distance, pair, side);
      double size = std::hypot(tables.cosine.rep, tables.sine.rep);
      if (!(size >= least && size <= most))
        return false;
    }
  return true;
}

bool test::stretchGrows(const Instance &instance) {
  std::vector<double> ones(instance.extents.headDim, 1.0);
  auto size = [&](int64_t token) {
    double square = 0;
    for (double x : transform(instance, ones, 0, 0, token, token, Side::key))
      square += x * x;
    return square;
  };
  for (int64_t token = 1; token < span; ++token)
    if (size(token) <= size(token - 1))
      return false;
  return true;
}

double test::stretchOf(const Instance &instance) {
  int64_t channels = instance.extents.headDim;
  double most = 0;
  // On each pair the transform is a scaled rotation, so that the unit vectors
  // reach its norm.
  for (int64_t token = 0; token < span; ++token)
    for (int64_t channel = 0; channel < channels; ++channel) {
      std::vector<double> unit(channels, 0.0);
      unit[channel] = 1;
      double square = 0;
      for (double x : transform(instance, unit, 0, 0, token, token))
        square += x * x;
      most = std::max(most, std::sqrt(square));
    }
  return most;
}
