// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_ANALYSIS_RECEPTIVEFIELD_H
#define POSENC_ANALYSIS_RECEPTIVEFIELD_H

#include "posenc/Analysis/AttentionWindows.h"
#include <array>

namespace mlir::posenc {

/// The theoretical receptive field of score terms: at an epsilon the smallest W
/// such that the keys at distances r < W have at least the part 1 - epsilon of
/// the sum of e^beta(r), that is the window of a score bound of 0 whose keys
/// are all there. It is finite for every epsilon where the sum over all
/// distances is, which the bounds of tails of the encodings decide, and sums up
/// to a horizon check: they can refute a bound, and they bound W from below.
struct FieldRequest {
  /// Each from 2^-64 to below 1.
  llvm::ArrayRef<double> epsilons;
  /// Number of distances that are summed; 2 to `windowHorizon`.
  int64_t horizon;
};
inline bool isFieldEpsilon(double value) {
  return value > 0 && isWindowEpsilon(value);
}
inline constexpr std::array<double, 3> fieldEpsilons = {0.1, 0.01, 0.001};

struct HeadField {
  /// Whether a bound of the tail is known to be finite.
  bool convergent;
  /// By epsilon, for every length: no smaller than the field.
  std::vector<HeadWindow> proved;
  /// By epsilon, of the sums to the horizon: no larger than the field. Nothing
  /// where it is not below the horizon.
  std::vector<std::optional<int64_t>> least;
  /// The part of the sum to the horizon in its farther half. That of a
  /// divergent sum vanishes slowly, if at all.
  double fartherHalf;
  /// At the sampled distances: beta, where there are two sides the larger; the
  /// largest beta from there to the horizon; and a bound of beta from there on,
  /// infinite where none is known.
  std::vector<double> terms, largest, bounds;
  /// The distance from which sums or terms exceed what their encoding claims.
  std::optional<int64_t> refuted;
};

struct ReceptiveField {
  /// 0, 1, ... and from 8 on 8 an octave.
  std::vector<int64_t> distances;
  std::vector<HeadField> heads;
};

/// The field of each head, or why there are no terms by distance.
std::variant<ReceptiveField, NoWindows>
receptiveField(AttentionOp op, const FieldRequest &request);

} // namespace mlir::posenc

#endif // POSENC_ANALYSIS_RECEPTIVEFIELD_H
