// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_SAFESOFTMAX_H
#define POSENC_LIB_RAISING_SAFESOFTMAX_H

#include "posenc/Raising/Elements.h"

namespace mlir::posenc {

/// For a load from a maximum along all keys: the element that it reads at
/// `key`, or null.
Scalar maximumOfRow(ElementReader &reader, Scalar load, Scalar key,
                    Scalar keyExtent);

/// select(all of the row is -inf, 0, weight): the inner weight, where the row
/// that is tested is the row of `logit`.
Scalar matchSafeSoftmax(ElementReader &reader, Scalar weight, Scalar key,
                        Scalar keyExtent, Scalar &testedLogit);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_SAFESOFTMAX_H
