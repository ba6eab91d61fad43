// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Float.h"
#include "Machine.h"
#include "Registration.h"
#include "Registry.h"

#include "llvm/ADT/bit.h"

namespace mlir::posenc::sim {

namespace {

enum class Shuffle { Butterfly, Index, Down, Up };

struct ShuffleCall {
  uint32_t value, source, clamp;
  uint32_t result;
  bool isValid;
};

struct VoteCall {
  uint32_t value, result;
};

} // namespace

/// PTX ISA, "shfl.sync": the lane that a lane reads, and whether it is in its
/// segment.
static std::pair<int, bool> sourceLane(Shuffle kind, int lane,
                                       const ShuffleCall &call) {
  int clamp = call.clamp & 31, segment = call.clamp >> 8 & 31;
  int last = (lane & segment) | (clamp & ~segment);
  int offset = call.source & 31;
  switch (kind) {
  case Shuffle::Butterfly:
    return {lane ^ offset, (lane ^ offset) <= last};
  case Shuffle::Down:
    return {lane + offset, lane + offset <= last};
  case Shuffle::Up:
    return {lane - offset, lane - offset >= last};
  case Shuffle::Index:
    break;
  }
  int source = (lane & segment) | (offset & ~segment);
  return {source, source <= last};
}

template <Shuffle Kind>
static ShuffleCall shuffle(uint32_t mask, uint32_t value, uint32_t source,
                           uint32_t clamp) {
  ShuffleCall mine{value, source, clamp, 0, false};
  auto run = [](Lanes<ShuffleCall> lanes) {
    ++machine().statistics.shuffles;
    for (unsigned lane = 0; lane < kWarpSize; ++lane) {
      if (!lanes.has(lane))
        continue;
      ShuffleCall &call = lanes[lane];
      auto [from, isValid] = sourceLane(Kind, lane, call);
      if (!isValid)
        from = lane;
      if (!lanes.has(from))
        hazard("shuffle-from-absent-lane", "lane {0} reads lane {1}", lane,
               from);
      call.result = lanes.has(from) ? lanes[from].value : ~0u;
      call.isValid = isValid;
    }
  };
  collective("shfl", mine, run, mask);
  return mine;
}

template <Shuffle Kind>
static uint32_t shuffleInt(uint32_t mask, uint32_t value, uint32_t source,
                           uint32_t clamp) {
  return shuffle<Kind>(mask, value, source, clamp).result;
}
template <Shuffle Kind>
static float shuffleFloat(uint32_t mask, float value, uint32_t source,
                          uint32_t clamp) {
  return floatFromBits(
      shuffle<Kind>(mask, floatBits(value), source, clamp).result);
}
template <Shuffle Kind>
static void shuffleIntValid(uint64_t *results, uint32_t mask, uint32_t value,
                            uint32_t source, uint32_t clamp) {
  ShuffleCall call = shuffle<Kind>(mask, value, source, clamp);
  results[0] = call.result;
  results[1] = call.isValid;
}
template <Shuffle Kind>
static void shuffleFloatValid(uint64_t *results, uint32_t mask, float value,
                              uint32_t source, uint32_t clamp) {
  shuffleIntValid<Kind>(results, mask, floatBits(value), source, clamp);
}

/// Folds the values of the lanes; the result is one for all.
template <typename Fold>
static uint32_t reduce(const char *name, uint32_t mask, uint32_t value,
                       uint32_t initial, Fold fold) {
  VoteCall mine{value, 0};
  auto run = [&](Lanes<VoteCall> lanes) {
    uint32_t total = initial;
    for (unsigned lane = 0; lane < kWarpSize; ++lane)
      if (lanes.has(lane))
        total = fold(total, lanes[lane].value, lane);
    for (unsigned lane = 0; lane < kWarpSize; ++lane)
      if (lanes.has(lane))
        lanes[lane].result = total;
  };
  collective(name, mine, run, mask);
  return mine.result;
}

static uint32_t ballot(uint32_t mask, uint32_t value) {
  return reduce("vote.ballot", mask, value, 0,
                [](uint32_t total, uint32_t value, unsigned lane) {
                  return total | (value & 1) << lane;
                });
}
static uint32_t any(uint32_t mask, uint32_t value) {
  return ballot(mask, value) != 0;
}
static uint32_t all(uint32_t mask, uint32_t value) {
  return ballot(mask, !(value & 1)) == 0;
}
static uint32_t uniform(uint32_t mask, uint32_t value) {
  uint32_t votes = ballot(mask, value);
  return votes == 0 || votes == (mask & machine().warp().live);
}

template <typename T, typename Fold>
static uint32_t redux(uint32_t value, uint32_t mask, T initial, Fold fold) {
  return reduce("redux", mask, value, static_cast<uint32_t>(initial),
                [&](uint32_t total, uint32_t value, unsigned) {
                  return static_cast<uint32_t>(
                      fold(static_cast<T>(total), static_cast<T>(value)));
                });
}

template <typename T> static T larger(T a, T b) { return std::max(a, b); }
template <typename T> static T smaller(T a, T b) { return std::min(a, b); }

static void registerReductions(Registry &registry) {
  using Function = uint32_t(uint32_t, uint32_t);
  auto add = [&](const char *name, Function *function) {
    registry.add(name, function);
  };
  constexpr int32_t kLeast = INT32_MIN, kMost = INT32_MAX;
  add("redux.sync.add", [](uint32_t value, uint32_t mask) {
    return redux(value, mask, 0u, std::plus<uint32_t>());
  });
  add("redux.sync.umax", [](uint32_t value, uint32_t mask) {
    return redux(value, mask, 0u, larger<uint32_t>);
  });
  add("redux.sync.umin", [](uint32_t value, uint32_t mask) {
    return redux(value, mask, ~0u, smaller<uint32_t>);
  });
  add("redux.sync.max", [](uint32_t value, uint32_t mask) {
    return redux(value, mask, kLeast, larger<int32_t>);
  });
  add("redux.sync.min", [](uint32_t value, uint32_t mask) {
    return redux(value, mask, kMost, smaller<int32_t>);
  });
  add("redux.sync.and", [](uint32_t value, uint32_t mask) {
    return redux(value, mask, ~0u, std::bit_and<uint32_t>());
  });
  add("redux.sync.or", [](uint32_t value, uint32_t mask) {
    return redux(value, mask, 0u, std::bit_or<uint32_t>());
  });
  add("redux.sync.xor", [](uint32_t value, uint32_t mask) {
    return redux(value, mask, 0u, std::bit_xor<uint32_t>());
  });
}

static void elect(uint64_t *results, uint32_t mask) {
  uint32_t present = ballot(mask, 1);
  unsigned leader = llvm::countr_zero(present);
  results[0] = leader;
  results[1] = machine().thread().lane == leader;
}

static uint32_t activeMask() { return machine().warp().live; }

template <Shuffle Kind>
static void registerShuffle(Registry &registry, const std::string &name) {
  registry.add("shfl.sync." + name + ".i32", shuffleInt<Kind>);
  registry.add("shfl.sync." + name + ".f32", shuffleFloat<Kind>);
  registry.add("shfl.sync." + name + ".i32p", shuffleIntValid<Kind>);
  registry.add("shfl.sync." + name + ".f32p", shuffleFloatValid<Kind>);
}

void registerShuffles(Registry &registry) {
  registerShuffle<Shuffle::Butterfly>(registry, "bfly");
  registerShuffle<Shuffle::Index>(registry, "idx");
  registerShuffle<Shuffle::Down>(registry, "down");
  registerShuffle<Shuffle::Up>(registry, "up");
  registry.add("vote.ballot.sync", ballot);
  registry.add("vote.any.sync", any);
  registry.add("vote.all.sync", all);
  registry.add("vote.uni.sync", uniform);
  registry.add("elect.sync", elect);
  registry.add("activemask", activeMask);
  registerReductions(registry);
}

} // namespace mlir::posenc::sim
