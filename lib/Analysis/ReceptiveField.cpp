// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/ReceptiveField.h"

using namespace mlir;
using namespace mlir::posenc;

/// What sums of 2^21 terms lose to rounding, generously.
static constexpr double rounding = 1 - 1e-9;

static std::vector<int64_t> sampleDistances(int64_t horizon) {
  std::vector<int64_t> distances{0};
  for (int64_t eighth = 0; distances.back() + 1 < horizon; ++eighth) {
    auto distance = int64_t(std::lround(std::exp2(double(eighth) / 8)));
    if (distance > distances.back())
      distances.push_back(std::min(distance, horizon - 1));
  }
  return distances;
}

namespace {
/// One side of a head up to the horizon: terms, and from each distance on the
/// sums of their weights and the largest of them.
struct Profile {
  Profile(const DistanceWeights &weights, int64_t horizon)
      : terms(horizon), sums(horizon + 1), largest(horizon) {
    double most = -unbounded;
    for (int64_t r = horizon; r-- > 0;) {
      terms[r] = weights.term(r);
      sums[r] = sums[r + 1] + std::exp(terms[r]);
      largest[r] = most = std::max(most, terms[r]);
    }
  }

  std::vector<double> terms, sums, largest;
};
} // namespace

/// Samples one side, and holds what its encodings claim against what is there.
static void sample(HeadField &field, const DistanceWeights &weights,
                   ArrayRef<int64_t> distances, int64_t horizon) {
  Profile profile(weights, horizon);
  field.fartherHalf = std::max(field.fartherHalf, profile.sums[horizon / 2] /
                                                      profile.sums.front());
  for (auto [i, r] : llvm::enumerate(distances)) {
    double bound = weights.boundTerm(r);
    bool holds = profile.largest[r] <= bound + 1e-9 * std::abs(bound) &&
                 (r == 0 || profile.sums[r] * rounding <= weights.boundTail(r));
    if (!holds && !field.refuted)
      field.refuted = r;
    field.terms[i] = std::max(field.terms[i], profile.terms[r]);
    field.largest[i] = std::max(field.largest[i], profile.largest[r]);
    field.bounds[i] = std::max(field.bounds[i], bound);
  }
}

static HeadField fieldOf(ArrayRef<DistanceWeights> sides,
                         ArrayRef<int64_t> distances,
                         const FieldRequest &request) {
  std::vector<double> lowest(distances.size(), -unbounded);
  HeadField field{/*convergent=*/true,
                  {},
                  {},
                  0,
                  lowest,
                  lowest,
                  lowest,
                  {}};
  std::vector<WindowSide> all;
  for (const DistanceWeights &weights : sides) {
    field.convergent &= weights.boundTail(request.horizon) < unbounded;
    sample(field, weights, distances, request.horizon);
    all.push_back({weights});
  }
  DroppedMass mass(std::move(all), /*scoreBound=*/0, std::nullopt,
                   request.horizon);
  for (double epsilon : request.epsilons)
    field.proved.push_back(mass.smallest(epsilon));
  for (const HeadWindow &window :
       mass.smallestWithin(request.horizon, request.epsilons))
    field.least.push_back(window.size);
  return field;
}

std::variant<ReceptiveField, NoWindows>
posenc::receptiveField(AttentionOp op, const FieldRequest &request) {
  auto terms = distanceTermsOf(op);
  if (auto *none = std::get_if<NoWindows>(&terms))
    return *none;
  const auto &byDistance = std::get<DistanceTerms>(terms);
  if (!byDistance.known)
    return NoWindows{"OperandsNotConstant",
                     "operands of a score term are not constants"};
  ReceptiveField result{sampleDistances(request.horizon), {}};
  Extents extents = op.getExtents();
  for (int64_t head = 0; head < extents.heads; ++head) {
    SmallVector<DistanceWeights> sides{
        {byDistance.terms, extents, head, /*past=*/true}};
    if (!op.excludesFuture())
      sides.push_back({byDistance.terms, extents, head, /*past=*/false});
    result.heads.push_back(fieldOf(sides, result.distances, request));
  }
  return result;
}
