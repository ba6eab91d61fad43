// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_SCOREPRODUCT_H
#define POSENC_LIB_RAISING_SCOREPRODUCT_H

#include "Axes.h"

namespace mlir::posenc {

/// The element of the product of query and key in logits, among those of other
/// contractions. Null, with the reason, where there is none or several may be.
Scalar findScore(ElementReader &reader, Scalar logit, const Axes &axes,
                 Reason &reason);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_SCOREPRODUCT_H
