// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_CONTENTTRANSFORMS_H
#define POSENC_IR_CONTENTTRANSFORMS_H

#include "posenc/IR/LinearAttention.h"

namespace mlir::posenc {

/// One content transform that an attention applies to its query or key.
struct ContentTransform {
  /// In the list of encodings.
  unsigned number;
  PositionEncodingAttrInterface encoding;
  SmallVector<Value> operands;
};

/// Those of `side`, query or key, in list order.
SmallVector<ContentTransform> contentTransformsOf(AttentionOp op, Sides side);
SmallVector<ContentTransform> contentTransformsOf(LinearAttentionOp op,
                                                  Sides side);

/// Takes the transforms of the key out of the list: whoever calls it has
/// applied them. What acted on keys alone goes with its operands.
void dropKeyTransforms(AttentionOp op);

} // namespace mlir::posenc

#endif // POSENC_IR_CONTENTTRANSFORMS_H
