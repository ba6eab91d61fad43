// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_GPU_ATTENTIONKERNEL_H
#define POSENC_LOWERING_GPU_ATTENTIONKERNEL_H

#include "posenc/Analysis/WarpTiles.h"
#include "posenc/IR/PosEnc.h"
#include "posenc/Lowering/VectorMath.h"

namespace mlir::posenc {

/// Emits a gpu.launch before the op that computes it, unless there are no
/// queries: one block per batch row, head and block of queries, one warp per
/// sixteen queries. Each block visits the key blocks that masks do not exclude;
/// keys and values of the next one are copied to shared memory while one is
/// computed. A softcap is by `tanh`.
void emitWarpKernel(OpBuilder &builder, AttentionOp op, const WarpTiles &tiles,
                    Tanh tanh);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_GPU_ATTENTIONKERNEL_H
