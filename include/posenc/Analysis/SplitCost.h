// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_ANALYSIS_SPLITCOST_H
#define POSENC_ANALYSIS_SPLITCOST_H

#include <cstdint>

namespace mlir::posenc {

/// Into how many ranges the keys of an attention are cut so that `workers` have
/// work: `rowTasks` (batch rows times heads times query blocks) times the parts
/// is at least `workers`, where every part keeps `leastKeys` keys. A merge
/// reads one output row per part, as a part reads 2 `leastKeys`: it costs the 2
/// `leastKeys`-th part of the work. 1 where the rows occupy all workers
/// already.
int64_t keyParts(int64_t workers, int64_t rowTasks, int64_t keys,
                 int64_t leastKeys);

} // namespace mlir::posenc

#endif // POSENC_ANALYSIS_SPLITCOST_H
