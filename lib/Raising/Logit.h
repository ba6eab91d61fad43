// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_LOGIT_H
#define POSENC_LIB_RAISING_LOGIT_H

#include "mlir/IR/Operation.h"
#include "posenc/Raising/Scalar.h"
#include <string>

namespace mlir::posenc {

/// Finite "minus infinities" start here: frameworks write -1e9 and lower.
inline constexpr double highestHidden = -1.0e8;

/// What a failed match has to say: a stable id, the sentence, the operation.
struct Reason {
  StringRef id;
  std::string text;
  Operation *op = nullptr;
};

/// A logit taken apart: constants times one score, capped, plus terms, under
/// conditions.
struct Logit {
  /// The element of the score product in the logits.
  Scalar score = nullptr;
  /// Everything constant that multiplies the score.
  double scale = 1.0;
  /// Of s = cap * tanh(score * scale / cap).
  std::optional<double> softcap;
  /// The logits before `terms`, as an expression over `score`, where they are
  /// another function of it than a multiple; `scale` is that of query and key
  /// then.
  Scalar residue = nullptr;
  /// What is added to the score, one expression over the axes per term.
  SmallVector<Scalar> terms;
  /// Conditions under which a pair is kept; a pair that is not has logit -inf.
  SmallVector<Scalar> kept;
  /// The least magnitude of the finite numbers that hide, if there are any.
  std::optional<double> leastHidden;
};

/// Whether finite numbers that are added to hide pairs are conditions, or stay
/// what is added.
enum class FiniteMasks { hide, stay };

/// Takes a logit apart as far as it comes apart. Fails where it reads several
/// scores.
std::optional<Logit> matchLogit(ScalarContext &context, Scalar expression,
                                Reason &reason,
                                FiniteMasks finite = FiniteMasks::hide);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_LOGIT_H
