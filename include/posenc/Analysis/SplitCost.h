// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_ANALYSIS_SPLITCOST_H
#define POSENC_ANALYSIS_SPLITCOST_H

#include <cstdint>

namespace mlir {
class Operation;
}

namespace mlir::posenc {

class AttentionOp;

/// Into how many ranges the keys of an attention are cut so that `workers` have
/// work: `rowTasks` (batch rows times heads times query blocks) times the parts
/// is at least `workers`, where every part keeps `leastKeys` keys. A merge
/// reads one output row per part, as a part reads 2 `leastKeys`: it costs the 2
/// `leastKeys`-th part of the work. 1 where the rows occupy all workers
/// already.
int64_t keyParts(int64_t workers, int64_t rowTasks, int64_t keys,
                 int64_t leastKeys);

/// Likewise for blocks of a GPU, all of which are to run at once: as many as
/// leave no multiprocessor with two blocks while another has one.
int64_t keyPartsOnGpu(int64_t multiprocessors, int64_t blocks, int64_t keys,
                      int64_t leastKeys);

/// Multiprocessors of the GPU that the module around `op` is for: integer
/// "multiprocessors" of device "GPU" of its `dlti.target_system_spec`, else
/// what the largest product of that "chip" has.
int64_t multiprocessorsOf(Operation *op);

/// How many heads give a block of a GPU their queries: all that read one kv
/// head, where queries are known to be so few that they fit a block of 64.
int64_t headsOfBlock(AttentionOp op);

/// Blocks of a GPU that read the keys of one kv head; queries of any number are
/// taken for 4096.
int64_t keyPassesOnGpu(AttentionOp op);

/// A row of nothing but finite minima (finfo.min) is uniform over its keys, and
/// the f32 log-sum-exp of a range of it does not tell how many they are. Biases
/// and codes on logits can make such rows.
bool mayHoldFiniteMinima(AttentionOp op);

} // namespace mlir::posenc

#endif // POSENC_ANALYSIS_SPLITCOST_H
