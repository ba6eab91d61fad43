// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// What an encoding or a mask does, found by evaluating its formula at random
// points. Nothing here reads a claim, so that a claim can be wrong in both
// directions: made and false, or true and not made.
#ifndef POSENC_UNITTESTS_IR_OBSERVE_H
#define POSENC_UNITTESTS_IR_OBSERVE_H

#include "IR/Instances.h"

namespace mlir::posenc::test {

/// The position on one of several axes that stands for a position, so that a
/// move of all positions moves those on each axis.
inline int64_t onAxis(int64_t position, int64_t axis) {
  return position * (axis + 1);
}

/// A position that is no token's, for encodings that are relative to one.
inline constexpr int64_t reference = span / 4;

/// The content transform of one encoding as a matrix would be: applied to a
/// vector of headDim channels of a query or key.
std::vector<double> transform(const Instance &instance,
                              const std::vector<double> &x, int64_t batch,
                              int64_t kvHead, int64_t token, int64_t position,
                              Side side = Side::query);

double scoreAt(const Instance &instance, const Point &at);
bool keptAt(const Instance &instance, const Point &at);
/// Whether some pair is kept in one batch row and not in another.
bool maskDependsOnBatch(const Instance &instance);

/// Whether logits stay when tokens are moved and positions are shifted
/// together.
bool isShiftInvariant(const Instance &instance);
/// Whether anything changes with positions, tokens held.
bool readsPositions(const Instance &instance);
/// The strongest class that the score term fits.
ScoreClass scoreClassOf(const Instance &instance);
/// Whether the score term never grows with r >= 0.
bool decays(const Instance &instance);
/// Whether a mask keeps no pair with r < 0.
bool excludesFuture(const Instance &instance);
/// How many keys next to every query a mask keeps on one side, the own one
/// among them; all of them where it keeps all that exist.
int64_t nearestKept(const Instance &instance, bool past);
/// The operand that equals the term or mask at every pair.
std::optional<unsigned> pairTensorOf(const Instance &instance);
bool tablesDependOnHead(const Instance &instance);
bool tablesDependOnBatch(const Instance &instance);
bool tablesDependOnSide(const Instance &instance);
bool tablesDependOnReference(const Instance &instance);
/// How many axes positions are read on.
int64_t positionAxes(const Instance &instance);
/// Whether the tables of a query and a key that stand as far as this after the
/// reference fit f32, as normal numbers.
bool fitsF32At(const Instance &instance, int64_t distance);
/// The factor by which the content transform stretches some vector the most.
double stretchOf(const Instance &instance);
/// Whether keys are stretched the more the later they stand.
bool stretchGrows(const Instance &instance);

} // namespace mlir::posenc::test

#endif // POSENC_UNITTESTS_IR_OBSERVE_H
