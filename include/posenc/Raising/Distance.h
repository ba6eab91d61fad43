// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_RAISING_DISTANCE_H
#define POSENC_RAISING_DISTANCE_H

#include "posenc/Expr/Host.h"
#include "posenc/Raising/Recognizers.h"
#include "posenc/Raising/ScalarProgram.h"

/// Terms that are functions of the distance of a pair: recognizers compare what
/// such a term computes at every distance with what their encoding computes.
namespace mlir::posenc {

/// A term of a pair as one of its distance.
struct DistanceTerm {
  /// Over `variable` in place of query and key.
  Scalar term = nullptr;
  /// query - key + sizes.
  Scalar variable = nullptr;
  /// What depends on sizes of tensors, else 0.
  Scalar sizes = nullptr;
  /// What a spelling adds to the variable here and there, 0 first: one of these
  /// makes the distance of an encoding of it.
  SmallVector<int64_t> offsets;
  /// Numbers of the variable at pairs that are visible, ascending.
  SmallVector<int64_t> visible;
  /// Whether these are samples: sizes are dynamic, or very large.
  bool isSampled = false;

  /// Of queries, where keys stand at their indices.
  TokenPositions positions(ScalarContext &context, int64_t offset) const {
    return TokenPositions::shifted(
        context.addInt(sizes, context.integer(offset)));
  }
};

/// Nothing where more than the distance is read of query and key, as far as the
/// conditions of the site keep pairs.
std::optional<DistanceTerm> overDistance(Scalar term, const PairSite &site);

/// Whether `node`, a part of a term, is the sum of smooth functions of the
/// variable and of its absolute value: two of these that agree in very many
/// points are one.
bool isSmooth(Scalar node, const DistanceTerm &term, ScalarContext &context);

/// Of samples, all numbers up to this size are.
inline constexpr int64_t denseSamples = 1024;

/// Whether `integer`, a part of a term, is made of lines in the variable that
/// meet, and are small, only where samples are dense: two of these that agree
/// in all samples at which they are small are one.
bool isCorneredInSamples(Scalar integer, const DistanceTerm &term);

/// Of a number that is |variable + offset| wherever pairs are visible: the
/// offset.
std::optional<int64_t> matchAbsoluteDistance(Scalar number,
                                             const DistanceTerm &term,
                                             ScalarContext &context);

/// What an encoding adds to the score of a head, at positions.
double scoreAt(Attribute encoding, const PairSite &site, int64_t head,
               int64_t queryPosition, int64_t keyPosition,
               HostOperands operands = HostOperands());

} // namespace mlir::posenc

#endif // POSENC_RAISING_DISTANCE_H
