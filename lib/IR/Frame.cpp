// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Frame.h"
#include "AttributeList.h"

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

//===-- Verification ------------------------------------------------------===//

LogicalResult posenc::verifyFrameEntries(AttentionOp op) {
  // C17
  std::optional<ArrayRef<int64_t>> frame = op.getStaticFrame();
  if (!frame) {
    if (!op.getFrameOperands().empty())
      return op.emitOpError()
             << "expected no frame operands without a frame, got "
             << op.getFrameOperands().size();
    return success();
  }
  if (frame->size() != 8)
    return op.emitOpError()
           << "expected 8 frame entries, got " << frame->size();
  int64_t dynamic = llvm::count_if(*frame, ShapedType::isDynamic);
  if (dynamic != static_cast<int64_t>(op.getFrameOperands().size()))
    return op.emitOpError() << "expected " << dynamic
                            << " operands for the dynamic frame entries, got "
                            << op.getFrameOperands().size();
  for (int64_t entry : *frame)
    if (!ShapedType::isDynamic(entry) && entry < 0)
      return op.emitOpError()
             << "expected frame entries not to be negative, got " << entry;
  return success();
}

/// One dimension of the tile, [origin, origin + size), within the whole.
static LogicalResult verifyRange(AttentionOp op, StringRef what, int64_t origin,
                                 int64_t size, int64_t total) {
  if (ShapedType::isDynamic(total))
    return success();
  int64_t start = ShapedType::isDynamic(origin) ? 0 : origin;
  int64_t length = ShapedType::isDynamic(size) ? 0 : size;
  if (length <= total && start <= total - length)
    return success();
  return op.emitOpError() << "expected the tile to end within the " << total
                          << " " << what << " of the whole, got " << length
                          << " from index " << start;
}

LogicalResult posenc::verifyTile(AttentionOp op) {
  std::optional<ArrayRef<int64_t>> frame = op.getStaticFrame();
  if (!frame)
    return success();
  ArrayRef<int64_t> origin = frame->take_front(4),
                    totals = frame->drop_front(4);
  SmallVector<int64_t> query = op.getQuerySizes(), key = op.getKeySizes();
  // C17
  if (failed(verifyRange(op, "heads", origin[1], query[1], totals[0])) ||
      failed(verifyRange(op, "queries", origin[2], query[2], totals[2])) ||
      failed(verifyRange(op, "keys", origin[3], key[2], totals[3])))
    return failure();
  if (ShapedType::isDynamic(origin[1]) || ShapedType::isDynamic(query[1]) ||
      query[1] == 0)
    return success();
  int64_t group = op.getGroupSize(), last = origin[1] + query[1] - 1;
  int64_t kvHeads = last / group - origin[1] / group + 1;
  if (sizesDiffer(kvHeads, key[1]))
    return op.emitOpError()
           << "expected the key to have the " << kvHeads
           << " kv heads that the tile's heads read, got " << key[1];
  return success();
}

Value AttentionOp::sliceOwnSink(OpBuilder &builder) {
  Value sink = getSink();
  if (!sink || !hasFrame())
    return sink;
  Location loc = getLoc();
  OpFoldResult heads;
  for (auto [position, expr] : llvm::enumerate(getQueryMap().getResults()))
    if (cast<AffineDimExpr>(expr).getPosition() == 1)
      heads = tensor::getMixedSize(builder, loc, getQuery(), position);
  return tensor::ExtractSliceOp::create(
      builder, loc, sink, ArrayRef<OpFoldResult>{getFrameOrigin()[1]},
      ArrayRef<OpFoldResult>{heads},
      ArrayRef<OpFoldResult>{builder.getIndexAttr(1)});
}
