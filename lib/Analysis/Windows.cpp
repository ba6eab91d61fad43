// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/Windows.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Sequence.h"
#include <cassert>

using namespace mlir;
using namespace mlir::posenc;

bool posenc::isByDistance(PositionEncodingAttrInterface encoding) {
  return encoding.isShiftInvariant() &&
         encoding.getScoreClass() <= ScoreClass::distance;
}

StringRef posenc::stringifyWindowGround(WindowGround ground) {
  switch (ground) {
  case WindowGround::everyLength:
    return "every-length";
  case WindowGround::thisLength:
    return "this-length";
  case WindowGround::underflow:
    return "underflow";
  case WindowGround::whenRun:
    return "computed-when-run";
  case WindowGround::nothingSure:
    return "nothing-sure";
  case WindowGround::divergent:
    return "divergent";
  case WindowGround::tooFar:
    return "too-far";
  }
  llvm_unreachable("unknown ground");
}

//===-- Weights by distance -----------------------------------------------===//

double DistanceWeights::term(int64_t distance) const {
  double sum = 0;
  for (const ScoreTerm &term : terms)
    sum += termOnRay(term.encoding, ray(term), distance);
  return sum;
}

double DistanceWeights::boundTerm(int64_t distance) const {
  double sum = 0;
  for (const ScoreTerm &term : terms) {
    auto decay = dyn_cast<DecayAttrInterface>(term.encoding);
    sum += decay ? decay.boundTerm(ray(term), distance) : unbounded;
  }
  return sum;
}

double DistanceWeights::boundTail(int64_t distance) const {
  double least = unbounded;
  for (const ScoreTerm &term : terms) {
    auto decay = dyn_cast<DecayAttrInterface>(term.encoding);
    if (!decay)
      return unbounded;
    double others = boundTerm(distance) - decay.boundTerm(ray(term), distance);
    double tail = decay.boundTail(ray(term), distance) * std::exp(others);
    // Neither a NaN nor what is infinite is a bound.
    if (tail < least)
      least = tail;
  }
  return least;
}

//===-- Dropped mass ------------------------------------------------------===//

/// What sums of 2^21 terms lose to rounding, generously.
static constexpr double rounding = 1 + 1e-9;

/// Sums of weights by window on each side: of the surely kept keys, and of the
/// dropped ones, up to `extent` or to infinity.
struct DroppedMass::Sums {
  struct Side {
    std::vector<double> kept, dropped;
  };
  std::vector<Side> sides;
  double own, contrast;

  Sums(const DroppedMass &of, int64_t extent, bool everyLength)
      : contrast(std::exp(2 * of.scoreBound) * rounding) {
    for (const WindowSide &side : of.sides) {
      Side sums{std::vector<double>(extent + 1),
                std::vector<double>(extent + 1)};
      std::vector<double> weights(extent);
      for (int64_t r = 0; r < extent; ++r) {
        weights[r] = std::exp(side.weights.term(r));
        sums.kept[r + 1] = sums.kept[r] + (r < side.nearest ? weights[r] : 0);
      }
      // From the far end: small terms first, so that the sum keeps its
      // relative precision.
      if (everyLength)
        sums.dropped[extent] = side.weights.boundTail(extent);
      for (int64_t r = extent; r-- > 0;)
        sums.dropped[r] = sums.dropped[r + 1] + weights[r];
      own = weights[0];
      sides.push_back(std::move(sums));
    }
  }

  /// A row drops keys of one side, or of both: then all kept keys of both
  /// exist.
  double ratio(int64_t window) const {
    double kept = 0, dropped = 0, most = 0;
    for (const Side &side : sides) {
      most = std::max(most, side.dropped[window] / side.kept[window]);
      kept += side.kept[window];
      dropped += side.dropped[window];
    }
    kept -= own * double(sides.size() - 1);
    return std::max(most, dropped / kept) * contrast;
  }
};

DroppedMass::DroppedMass(std::vector<WindowSide> sides, double scoreBound,
                         std::optional<int64_t> length, int64_t horizon)
    : sides(std::move(sides)), scoreBound(scoreBound), length(length),
      horizon(horizon) {
  assert(scoreBound >= 0 && scoreBound <= largestScoreBound);
}

double DroppedMass::ratio(int64_t window, bool everyLength) const {
  assert(window > 0 && (everyLength || length));
  if (!everyLength)
    return window < *length ? Sums(*this, *length, false).ratio(window) : 0;
  return Sums(*this, 4 * window, true).ratio(window);
}

HeadWindow DroppedMass::search(const Sums &sums, double epsilon,
                               WindowGround ground) const {
  double most = epsilon / (1 - epsilon);
  int64_t extent = sums.sides.front().kept.size() - 1;
  auto windows = llvm::seq<int64_t>(1, extent);
  int64_t window = *llvm::partition_point(windows, [&](int64_t size) {
    // A NaN, of infinite weights, proves nothing.
    return !(sums.ratio(size) <= most);
  });
  if (window >= extent)
    return {WindowGround::tooFar, std::nullopt};
  double ratio = sums.ratio(window);
  return {ground, window, ratio / (1 + ratio)};
}

/// Sums end at the horizon: of what a farther window keeps they are a part, and
/// of what it drops the bound of the tail is all that is known.
HeadWindow DroppedMass::beyondHorizon(double most) const {
  Sums sums(*this, horizon, false);
  auto ratio = [&](int64_t window) {
    for (auto [sum, side] : llvm::zip_equal(sums.sides, sides))
      sum.dropped[horizon] = side.weights.boundTail(window);
    return sums.ratio(horizon);
  };
  int64_t end = length.value_or(largestDistance);
  auto windows = llvm::seq<int64_t>(horizon, std::max(horizon, end));
  int64_t window = *llvm::partition_point(
      windows, [&](int64_t size) { return !(ratio(size) <= most); });
  if (window >= end)
    return {WindowGround::tooFar, std::nullopt};
  double reached = ratio(window);
  return {WindowGround::everyLength, window, reached / (1 + reached)};
}

HeadWindow DroppedMass::smallest(double epsilon) const {
  assert(epsilon >= smallestEpsilon && epsilon < 1);
  for (const WindowSide &side : sides)
    if (side.nearest < 1)
      return {WindowGround::nothingSure, std::nullopt};
  int64_t limit = length ? std::min(*length, horizon) : horizon;
  bool converges = llvm::all_of(sides, [&](const WindowSide &side) {
    return side.weights.boundTail(limit) < unbounded;
  });
  double most = epsilon / (1 - epsilon);
  // The bound of the tail is tighter farther out than at the window.
  for (int64_t extent = 1; converges && extent < 2 * limit; extent *= 2) {
    int64_t candidate = std::min(extent, limit);
    if (!(Sums(*this, candidate, true).ratio(candidate) <= most))
      continue;
    HeadWindow window = search(Sums(*this, 4 * candidate, true), epsilon,
                               WindowGround::everyLength);
    if (window.size < limit)
      return window;
    break;
  }
  if (length && *length <= horizon)
    return search(Sums(*this, *length, false), epsilon,
                  WindowGround::thisLength);
  if (!converges)
    return {WindowGround::divergent, std::nullopt};
  return beyondHorizon(most);
}

std::vector<HeadWindow>
DroppedMass::smallestWithin(int64_t extent, ArrayRef<double> epsilons) const {
  Sums sums(*this, extent, false);
  std::vector<HeadWindow> windows;
  for (double epsilon : epsilons)
    windows.push_back(search(sums, epsilon, WindowGround::thisLength));
  return windows;
}

HeadWindow DroppedMass::smallestExact() const {
  for (const WindowSide &side : sides)
    if (side.nearest < 1)
      return {WindowGround::nothingSure, std::nullopt};
  int64_t limit = length ? std::min(*length, horizon) : horizon;
  auto vanish = [&](int64_t distance, auto termOf) {
    return llvm::all_of(sides, [&](const WindowSide &side) {
      double above = (side.weights.*termOf)(distance)-side.weights.term(0);
      return 2 * scoreBound + above < largestUnderflow;
    });
  };
  int64_t window = limit;
  auto ground = WindowGround::underflow;
  if (vanish(limit - 1, &DistanceWeights::boundTerm)) {
    window = *llvm::partition_point(llvm::seq<int64_t>(1, limit), [&](auto r) {
      return !vanish(r, &DistanceWeights::boundTerm);
    });
  } else if (length && *length <= horizon) {
    // From the far end, for terms that are not monotone.
    ground = WindowGround::thisLength;
    while (window > 1 && vanish(window - 1, &DistanceWeights::term))
      --window;
  }
  if (window >= limit)
    return {WindowGround::tooFar, std::nullopt};
  return {ground, window};
}
