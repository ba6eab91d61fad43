// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/IR/PosEnc.h"

using namespace mlir;
using namespace mlir::posenc;

/// All eight frame entries, dynamic ones taken from the operands in order.
static SmallVector<OpFoldResult> frameEntries(AttentionOp op,
                                              ArrayRef<int64_t> frame) {
  Builder builder(op.getContext());
  SmallVector<OpFoldResult> entries;
  unsigned next = 0;
  for (int64_t entry : frame) {
    if (ShapedType::isDynamic(entry))
      entries.push_back(op.getFrameOperands()[next++]);
    else
      entries.push_back(builder.getIndexAttr(entry));
  }
  return entries;
}

SmallVector<OpFoldResult> AttentionOp::getFrameOrigin() {
  if (std::optional<ArrayRef<int64_t>> frame = getStaticFrame()) {
    SmallVector<OpFoldResult> entries = frameEntries(*this, *frame);
    entries.resize(4);
    return entries;
  }
  return SmallVector<OpFoldResult>(4, Builder(getContext()).getIndexAttr(0));
}

std::optional<SmallVector<OpFoldResult>> AttentionOp::getFrameTotals() {
  std::optional<ArrayRef<int64_t>> frame = getStaticFrame();
  if (!frame)
    return std::nullopt;
  SmallVector<OpFoldResult> entries = frameEntries(*this, *frame);
  return SmallVector<OpFoldResult>(llvm::drop_begin(entries, 4));
}
