// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_IR_FRAME_H
#define POSENC_LIB_IR_FRAME_H

#include "posenc/IR/PosEnc.h"

namespace mlir::posenc {

/// Number and kind of the frame's entries; nothing else of the op need be
/// valid.
LogicalResult verifyFrameEntries(AttentionOp op);

/// Whether the tile lies within the whole, as far as sizes are static. Sizes
/// and frame entries must be valid.
LogicalResult verifyTile(AttentionOp op);

} // namespace mlir::posenc

#endif // POSENC_LIB_IR_FRAME_H
