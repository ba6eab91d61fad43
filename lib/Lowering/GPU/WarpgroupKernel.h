// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_GPU_WARPGROUPKERNEL_H
#define POSENC_LOWERING_GPU_WARPGROUPKERNEL_H

#include "posenc/Analysis/WarpgroupTiles.h"
#include "posenc/IR/PosEnc.h"
#include "posenc/Lowering/VectorMath.h"

namespace mlir::posenc {

/// Emits a gpu.launch for sm_90a before the op that computes it, unless there
/// are no queries: one block per batch row, head and block of queries. One
/// warpgroup of it copies keys and values by TMA, the others multiply 64
/// queries each: the products of a key block's queries and keys run beside
/// those of the block before and its values, and its softmax beside the latter
/// (FlashAttention 3, arXiv:2407.08608, section 3.2).
/// A softcap is by `tanh`.
void emitWarpgroupKernel(OpBuilder &builder, AttentionOp op,
                         const WarpgroupTiles &tiles, Tanh tanh);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_GPU_WARPGROUPKERNEL_H
