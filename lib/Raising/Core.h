// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_CORE_H
#define POSENC_LIB_RAISING_CORE_H

#include "Logit.h"
#include "View.h"
#include "posenc/Raising/Options.h"

namespace mlir::posenc {

/// An attention as it stands in the graph: two contractions and what lies
/// between.
struct AttentionCore {
  linalg::LinalgOp scoreProduct, valueProduct;
  /// Logical axes: b, h, i, j and their sizes.
  Role batch, head, query, key;
  int64_t heads = 1, kvHeads = 1;
  /// Heads that the graph has in a dimension of their own, or in one with
  /// queries.
  int64_t group = 1;
  int64_t headDim = 0, valueDim = 0;
  Role valueChannel;
  LogicalOperand queryOperand, keyOperand, valueOperand;
  Logit logit;
  /// The logits of the sink: one per head, in a tensor of which all other
  /// dimensions have size 1. Null without one.
  Value sink;
  /// Of a row without a visible key: the graph gives 0, or NaN.
  bool isSafeSoftmax = false;
  /// Whether there may be such rows.
  bool mayHaveDeadRows = false;
  /// Finite numbers that would hide if they were to, and stay numbers.
  SmallVector<Kept> mayHide;
  /// What is not shown of the lowest of them; empty where these hide.
  StringRef notShown = {};
  /// The highest of the finite numbers that hide because they are to, where the
  /// graph has another result for that.
  std::optional<double> hiddenByName;
  /// What it is to replace. Its dimensions are batch 0, head 1, query 2 and
  /// channel 3; where it has the heads of a group (4) apart, 1 is the kv head.
  std::optional<LogicalOperand> result;
};

/// The outcome of looking at one contraction: not an attention at all (neither
/// set), an exp-normalisation between two contractions that is not matched, or
/// a match.
struct CoreOutcome {
  std::optional<AttentionCore> core;
  std::optional<Reason> missed;
};

/// Looks whether `product` is the value product of an attention.
CoreOutcome matchCore(ElementReader &reader, linalg::LinalgOp product,
                      FiniteMasks finiteMasks);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_CORE_H
