// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_LINEARATTENTION_H
#define POSENC_LIB_RAISING_LINEARATTENTION_H

#include "Logit.h"
#include "View.h"
#include "mlir/IR/PatternMatch.h"
#include "posenc/IR/LinearAttention.h"
#include "posenc/Raising/Recognizers.h"

namespace mlir::posenc {

/// The element of query or key that a feature is a map of; any is the identity
/// of itself.
struct LinearFeature {
  FeatureMap map;
  Scalar element;
};
LinearFeature matchFeature(ScalarContext &context, Scalar feature);

/// A linear attention as it stands in the graph. Roles have the indices at
/// which elements are read.
struct LinearCore {
  Role batch = {}, head = {}, kvHead = {}, query = {}, key = {}, channel = {},
       valueChannel = {};
  FeatureMap features = FeatureMap::identity;
  bool isRunning = false;
  double epsilon = 0.0;
  LogicalOperand queryOperand, keyOperand, valueOperand, result;
  /// Content transforms of the features, in the numerator, each for its sides.
  SmallVector<ContentMatch, 2> transforms;
  TokenPositions queryPositions, keyPositions;
};

/// The outcome of looking at one division: not one of products by a sum of
/// their weights (neither set), one that is not matched, or a match.
struct LinearOutcome {
  std::optional<LinearCore> core;
  std::optional<Reason> missed;
};

/// Looks whether the result of `division` is a linear attention. Of a sum over
/// keys and channels either may be summed first:
///
///   sum_j (sum_d f_id g_jd) v_je      or      sum_d f_id (sum_j g_jd v_je)
///
/// and so may what divides it be, sum_j sum_d f0_id g0_jd. Features f0 and g0
/// are functions of query and key; f and g are they, or a content transform of
/// them. Where the division folds dimensions, what is moved apart later is the
/// result.
LinearOutcome matchLinearAttention(ElementReader &reader,
                                   linalg::LinalgOp division);

/// Whether `op` may be a division, or a product with a reciprocal.
bool mayDivide(linalg::LinalgOp op);

/// Builds the op in front of the division that `core` was matched from, and
/// what is to take the place of the tensor of `core.result`.
std::pair<LinearAttentionOp, Value>
buildLinearAttention(RewriterBase &rewriter, const LinearCore &core,
                     linalg::LinalgOp division);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_LINEARATTENTION_H
