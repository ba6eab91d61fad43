// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_LOGIT_H
#define POSENC_LIB_RAISING_LOGIT_H

#include "mlir/IR/Operation.h"
#include "posenc/Raising/Scalar.h"
#include <limits>
#include <string>

namespace mlir::posenc {

/// Finite "minus infinities" start here: frameworks write -1e9 and lower.
inline constexpr double highestHidden = -1.0e8;
/// What a user may take as one: beside logits that differ by less than this
/// less 104, the weight of a key at it is 0 in f32.
inline constexpr double highestHiddenByName = -1.0e3;
/// Where infinities alone hide.
inline constexpr double noneHidden = -std::numeric_limits<double>::infinity();

/// What a failed match has to say: a stable id, the sentence, the operation.
struct Reason {
  StringRef id;
  std::string text;
  Operation *op = nullptr;
};

/// A condition under which a pair is kept; one that is not has logit -inf, or a
/// number that stands for that.
struct Kept {
  Scalar condition;
  double hidden;

  bool operator==(const Kept &other) const {
    return condition == other.condition && hidden == other.hidden;
  }
};

/// A logit taken apart: a function of constants times one score, capped, plus
/// terms, under conditions.
struct Logit {
  /// The element of the score product in the logits.
  Scalar score = nullptr;
  /// Everything constant that multiplies the score.
  double scale = 1.0;
  /// What multiplies the score as well, and depends on no key: it may multiply
  /// the query. Null where there is no such thing.
  Scalar queryFactor = nullptr;
  /// Of s = cap * tanh(score * scale / cap).
  std::optional<double> softcap;
  /// What is added to the score, one expression over the axes per term.
  SmallVector<Scalar> terms;
  /// The function of their sum, if it is another one than the sum, as an
  /// expression over `score`, which stands for the sum.
  Scalar residue = nullptr;
  /// What is added outside of it, as part of `residue`.
  SmallVector<Scalar> outside;
  /// Conditions without which that function does not read the sum.
  SmallVector<Scalar> read;
  SmallVector<Kept> kept;
  /// The least magnitude of the finite numbers that hide, if there are any.
  std::optional<double> leastHidden;
};

/// Takes a logit over `score` apart as far as it comes apart. Numbers that
/// stand for or are added to hidden pairs are conditions from `highest` down.
/// `key` is the axis of keys where the query may be multiplied, else null.
Logit matchLogit(ScalarContext &context, Scalar expression, Scalar score,
                 Scalar key, double highest);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_LOGIT_H
