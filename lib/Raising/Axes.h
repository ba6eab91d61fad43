// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_AXES_H
#define POSENC_LIB_RAISING_AXES_H

#include "Normalization.h"

namespace mlir::posenc {

/// Loops of a value product, by the operands that have them.
struct ValueLoops {
  ArrayRef<unsigned> shared;  // weights and value
  ArrayRef<unsigned> weights; // the weights alone, from outer to inner
  unsigned key;
};

struct LogicalAxes {
  Role batch, head, query, key;
};

/// Says which loops of the product are which logical axes, and writes `loops`,
/// the product's indices, in terms of these. Nothing where there are more loops
/// than batch, kv head, group and query.
std::optional<LogicalAxes> nameAxes(ElementReader &reader,
                                    const ValueLoops &roles,
                                    const Normalization &found,
                                    ArrayRef<Scalar> extents,
                                    MutableArrayRef<Scalar> loops);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_AXES_H
