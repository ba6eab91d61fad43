// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_GPU_ATTENTIONLAUNCH_H
#define POSENC_LOWERING_GPU_ATTENTIONLAUNCH_H

#include "Rotations.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "posenc/Lowering/DistanceTables.h"

namespace mlir::posenc {

/// Rows of a block, heads that give it their queries, and ranges of keys: see
/// QueryBlock.
struct BlockSizes {
  int64_t queries, heads = 1, parts = 1;
};

/// What the kernels of an op read that other kernels have made before.
struct AttentionTables {
  DistanceTables distances;
  Rotations rotations;
};

/// Emits where `host` stands what launches blocks of queries, with the tables
/// that they read; at run time it is passed over where there are no queries.
void forQueryBlocks(
    PairContext &host, BlockSizes sizes,
    function_ref<void(const AttentionTables &tables, Value blocks)> emit);

/// A kernel of one dimension of blocks: a grid has no more than 65535 in any
/// other. Its body ends, but is empty.
gpu::LaunchOp createLaunch(LoopEmitter &b, Value blocks, int64_t threads,
                           int64_t sharedBytes);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_GPU_ATTENTIONLAUNCH_H
