// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_IR_TILING_H
#define POSENC_LIB_IR_TILING_H

#include "posenc/IR/PosEnc.h"

namespace mlir::posenc {

/// The tile of `op` at `offsets` of `sizes` (batch, head, query, key), with its
/// frame, on the destinations that `makeInits` makes after the slices of query,
/// key and value. Appends the slices it takes.
AttentionOp emitTile(OpBuilder &builder, AttentionOp op,
                     ArrayRef<OpFoldResult> offsets,
                     ArrayRef<OpFoldResult> sizes,
                     function_ref<SmallVector<Value>()> makeInits,
                     SmallVectorImpl<Operation *> &slices);

} // namespace mlir::posenc

#endif // POSENC_LIB_IR_TILING_H
