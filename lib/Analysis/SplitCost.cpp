// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/SplitCost.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>

int64_t mlir::posenc::keyParts(int64_t workers, int64_t rowTasks, int64_t keys,
                               int64_t leastKeys) {
  if (rowTasks >= workers)
    return 1;
  int64_t wanted = llvm::divideCeil(workers, std::max<int64_t>(1, rowTasks));
  return std::max<int64_t>(1, std::min(wanted, keys / leastKeys));
}
