// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_ROWS_H
#define POSENC_LIB_RAISING_ROWS_H

#include "Core.h"

namespace mlir::posenc {

/// Whether every row keeps a key, as far as conditions go.
bool keepsAKey(ScalarContext &context, const AttentionCore &core);

/// Whether what is added to the score, and what is made of the sum, is so much
/// less in size than `hidden` that a key which is kept has all the weight
/// beside one at minus that. Scores are taken to be as small.
bool termsAreSmall(ElementReader &reader, const Logit &logit, double hidden);

/// Whether softmax does not see what is added to the sum of score and terms in
/// a whole row.
bool rowsMayMove(ElementReader &reader, const AttentionCore &core);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_ROWS_H
