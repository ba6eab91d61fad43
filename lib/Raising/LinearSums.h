// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_LINEARSUMS_H
#define POSENC_LIB_RAISING_LINEARSUMS_H

#include "posenc/Raising/Elements.h"

namespace mlir::posenc {

/// `node` without roundings, and without sums over one number, as which
/// importers write products.
Scalar stripLoneSums(ElementReader &reader, Scalar node);

/// The two factors of a product.
std::optional<std::pair<Scalar, Scalar>> factorsOf(ElementReader &reader,
                                                   Scalar node);

/// A weight where it is kept. Where it is 0 elsewhere, as one that is selected
/// or multiplied by 1 or 0 is, `kept` becomes the condition.
Scalar takeCondition(ScalarContext &context, Scalar weight, Scalar &kept);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_LINEARSUMS_H
