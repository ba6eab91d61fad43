// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_CORE_H
#define POSENC_LIB_RAISING_CORE_H

#include "View.h"

namespace mlir::posenc {

/// What a failed match has to say: a stable id, the sentence, the operation.
struct Reason {
  StringRef id;
  std::string text;
  Operation *op = nullptr;
};

/// An attention as it stands in the graph: two contractions and what lies
/// between.
struct AttentionCore {
  linalg::LinalgOp scoreProduct, valueProduct;
  /// Logical axes: b, h, i, j and their sizes.
  Role batch, head, query, key;
  int64_t heads = 1, kvHeads = 1;
  int64_t headDim = 0, valueDim = 0;
  LogicalOperand queryOperand, keyOperand, valueOperand;
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
  /// Indices of the value product's result: one logical axis each, or batch and
  /// head in one dimension.
  SmallVector<Scalar> resultIndices;
};

/// The outcome of looking at one contraction: not an attention at all (neither
/// set), an exp-normalisation between two contractions that is not matched, or
/// a match.
struct CoreOutcome {
  std::optional<AttentionCore> core;
  std::optional<Reason> missed;
};

/// Looks whether `product` is the value product of an attention.
CoreOutcome matchCore(ElementReader &reader, linalg::LinalgOp product);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_CORE_H
