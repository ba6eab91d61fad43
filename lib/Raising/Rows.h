// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_ROWS_H
#define POSENC_LIB_RAISING_ROWS_H

#include "Core.h"

namespace mlir::posenc {

/// Whether every row keeps a key, as far as conditions go.
bool keepsAKey(ScalarContext &context, const AttentionCore &core);

/// Whether what is added to the score is so much less than the numbers that
/// hide that a key which is kept has all the weight. Scores are taken to be as
/// small.
bool termsAreSmall(ElementReader &reader, const Logit &logit);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_ROWS_H
