// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/SplitCost.h"
#include "posenc/Analysis/WarpTiles.h"
#include "posenc/IR/PosEnc.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>

using namespace mlir;
using namespace mlir::posenc;

int64_t posenc::keyParts(int64_t workers, int64_t rowTasks, int64_t keys,
                         int64_t leastKeys) {
  if (rowTasks >= workers)
    return 1;
  int64_t wanted = llvm::divideCeil(workers, std::max<int64_t>(1, rowTasks));
  return std::max<int64_t>(1, std::min(wanted, keys / leastKeys));
}

int64_t posenc::keyPartsOnGpu(int64_t multiprocessors, int64_t blocks,
                              int64_t keys, int64_t leastKeys) {
  int64_t wanted = multiprocessors / std::max<int64_t>(1, blocks);
  return std::max<int64_t>(1, std::min(wanted, keys / leastKeys));
}

int64_t posenc::multiprocessorsOf(Operation *op) {
  auto count = dyn_cast_or_null<IntegerAttr>(gpuEntryOf(op, "multiprocessors"));
  if (count && count.getInt() > 0)
    return count.getInt();
  return llvm::StringSwitch<int64_t>(chipOf(op))
      .Case("sm_80", 108)
      .Case("sm_86", 84)
      .Case("sm_87", 16)
      .Case("sm_89", 142)
      .StartsWith("sm_90", 132)
      .StartsWith("sm_100", 148)
      .Default(108);
}

/// Of the smallest block.
static constexpr int64_t queriesOfBlock = 64;

int64_t posenc::headsOfBlock(AttentionOp op) {
  int64_t group = op.getGroupSize(), queries = op.getQuerySizes()[2];
  int64_t heads = op.getQuerySizes()[1], kvHeads = op.getKeySizes()[1];
  if (ShapedType::isDynamicShape({queries, heads, kvHeads}))
    return 1;
  return heads == group * kvHeads && queries * group <= queriesOfBlock ? group
                                                                       : 1;
}

int64_t posenc::keyPassesOnGpu(AttentionOp op) {
  int64_t queries = op.getQuerySizes()[2], heads = headsOfBlock(op);
  if (ShapedType::isDynamic(queries))
    queries = int64_t(1) << 12;
  int64_t blocks = llvm::divideCeil(queries * heads, queriesOfBlock);
  return blocks * (op.getGroupSize() / heads);
}

bool posenc::mayHoldFiniteMinima(AttentionOp op) {
  return op.hasScoreRegion() ||
         llvm::any_of(op.getEncodingList(), [](Attribute attr) {
           return cast<PositionEncodingAttrInterface>(attr)
               .getPairTensorOperand()
               .has_value();
         });
}
