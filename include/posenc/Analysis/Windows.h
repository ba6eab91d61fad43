// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_ANALYSIS_WINDOWS_H
#define POSENC_ANALYSIS_WINDOWS_H

#include "posenc/IR/DecayInterfaces.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <optional>
#include <vector>

/// How much weight of an attention lies far from its queries. Logits are
/// l = s + beta_h(r): a part s of the content with |s| <= S, and score terms of
/// head and distance. A window W keeps the keys at distances r < W and drops
/// those at r >= W, which have the part tau of the weight of their row:
///
///   tau <= rho / (1 + rho),  rho = e^(2S) * (sum over dropped r of e^beta(r))
///                                         / (sum over kept r of e^beta(r)),
///
/// reached by s = -S on the kept and s = S on the dropped keys. A channel of
/// the output then moves by at most tau * (max v - min v). The kept keys that
/// count are those that the masks are sure to keep. Here are, in double
/// precision,
///
///   DistanceWeights  e^beta by distance, and bounds of its sums and terms that
///                    hold for every length,
///   DroppedMass      rho by W, and the smallest W with tau <= epsilon: for
///                    every length where sums are known to converge, for one
///                    length by its table otherwise.
namespace mlir::posenc {

/// A score term and its operands, null where they are not known.
struct ScoreTerm {
  PositionEncodingAttrInterface encoding;
  OperandReader<HostDomain> *operands = nullptr;
};

/// Whether the term is a function of head and distance.
bool isByDistance(PositionEncodingAttrInterface encoding);

/// The weights e^beta of one head on one side of a query, beta a sum of terms
/// by distance with known operands.
class DistanceWeights {
public:
  DistanceWeights(llvm::ArrayRef<ScoreTerm> terms, const Extents &extents,
                  int64_t head, bool past)
      : terms(terms.begin(), terms.end()), extents(extents), head(head),
        past(past) {}

  /// beta at a distance.
  double term(int64_t distance) const;
  /// A bound of beta at `distance` and beyond, infinite where none is known:
  /// what decides over tiles where beta is not monotone.
  double boundTerm(int64_t distance) const;
  /// A bound of the sum of e^beta from `distance` >= 1 on, infinite where none
  /// is known: the tail of one term times the largest of the others.
  double boundTail(int64_t distance) const;

private:
  Ray ray(const ScoreTerm &term) const {
    return {head, past, &extents, term.operands};
  }

  llvm::SmallVector<ScoreTerm> terms;
  Extents extents;
  int64_t head;
  bool past;
};

/// What a window rests on, or why there is none.
enum class WindowGround {
  /// Proved for every length.
  everyLength,
  /// Proved for the given length alone.
  thisLength,
  /// Dropped weights are 0 in f32, at every length.
  underflow,
  /// Proved for the length of a run, by what the run computes from operands.
  whenRun,
  /// The masks are not sure to keep the own key.
  nothingSure,
  /// Sums do not converge as far as is known, and no length is given.
  divergent,
  /// The window would not be smaller than the length or the horizon.
  tooFar
};
llvm::StringRef stringifyWindowGround(WindowGround ground);

struct HeadWindow {
  WindowGround ground;
  /// Keys at distances below it are kept; nothing where there is no window.
  std::optional<int64_t> size;
  /// The bound of tau.
  double dropped = 0;
};

/// Terms at distances beyond this are not looked at, but for bounds of their
/// sums; differences of positions fit 32 bits.
inline constexpr int64_t windowHorizon = int64_t(1) << 20,
                         largestDistance = int64_t(1) << 31;
/// The largest score bound for which sums keep their meaning in double
/// precision, and the smallest epsilon.
inline constexpr double largestScoreBound = 300, smallestEpsilon = 0x1p-64;
inline bool isScoreBound(double value) {
  return value >= 0 && value <= largestScoreBound;
}
/// e^x rounds to 0 in f32 below ln 2^-150 = -103.97.
inline constexpr double largestUnderflow = -103.98;
/// Epsilon 0 asks for weights that underflow.
inline bool isWindowEpsilon(double value) {
  return value == 0 || (value >= smallestEpsilon && value < 1);
}

/// The keys of one side that may be dropped, and those sure to be kept.
struct WindowSide {
  DistanceWeights weights;
  /// Number of nearest keys that are surely kept, the own one among them.
  int64_t nearest = allKeys;
};

/// rho by W for one head. `sides` is the past, or past and future, whose own
/// key is the same.
class DroppedMass {
public:
  /// `length`: one more than the largest distance, where it is known.
  DroppedMass(std::vector<WindowSide> sides, double scoreBound,
              std::optional<int64_t> length = std::nullopt,
              int64_t horizon = windowHorizon);

  /// A bound of rho for every length, or for the given length alone.
  double ratio(int64_t window, bool everyLength) const;
  /// The smallest window with tau <= epsilon.
  HeadWindow smallest(double epsilon) const;
  /// The smallest window by epsilon of the distances below `extent` alone,
  /// whether or not anything is known of what lies beyond.
  std::vector<HeadWindow> smallestWithin(int64_t extent,
                                         llvm::ArrayRef<double> epsilons) const;
  /// The smallest window whose dropped weights, relative to the own key's,
  /// underflow in f32.
  HeadWindow smallestExact() const;

private:
  struct Sums;
  HeadWindow search(const Sums &sums, double epsilon,
                    WindowGround ground) const;
  HeadWindow beyondHorizon(double most) const;

  std::vector<WindowSide> sides;
  double scoreBound;
  std::optional<int64_t> length;
  int64_t horizon;
};

} // namespace mlir::posenc

#endif // POSENC_ANALYSIS_WINDOWS_H
