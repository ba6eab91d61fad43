// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_LINEARTERMS_H
#define POSENC_LOWERING_LINEARTERMS_H

#include "posenc/Lowering/PairContext.h"

namespace mlir::posenc {

/// Score terms that are linear in the position of the key, along the keys of
/// one query: one fused multiply-add a vector, and no number that is turned
/// into a float. Only where positions of keys grow with the token.
class LinearTerms {
public:
  /// Of the first of `pairs` on, emitted where `context` stands.
  LinearTerms(PairContext &context, const PairVector &pairs);

  /// Of a vector of pairs of that query, `keysOn` keys on; null where the
  /// encoding is none of these.
  Value termOf(PairContext &at, unsigned encoding, int64_t keysOn) const;

private:
  /// Of the first key, and of each key on. Scalars.
  struct Line {
    Value first, step;
  };
  llvm::SmallDenseMap<unsigned, Line> lines;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_LINEARTERMS_H
