// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "SpanPrefetch.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::posenc;

/// Rows of each operand that are asked for at once.
static constexpr int64_t rowsAtOnce = 2;

SpanPrefetch::SpanPrefetch(AttentionContext &context,
                           const ContentPrologue &prologue, Value batch,
                           Value head, Value distance)
    : context(context), b(context.b), distance(distance) {
  AttentionOp op = context.op;
  add(context.headView(op.getQuery(), op.getQueryMap(), batch, head),
      op.getHeadDim(), /*isWritten=*/false, /*ofKeys=*/false);
  add(context.headView(op.getInits().front(), op.getOutputMap(), batch, head),
      op.getValueDim(), /*isWritten=*/true, /*ofKeys=*/false);
  // Pairs have just been made from keys and values.
  if (context.usesPairs())
    return;
  Value kvHead = context.kvHeadOf(head);
  add(prologue.keys(batch, kvHead), op.getHeadDim(), /*isWritten=*/false,
      /*ofKeys=*/true);
  add(prologue.values(batch, kvHead), op.getValueDim(), /*isWritten=*/false,
      /*ofKeys=*/true);
}

void SpanPrefetch::add(const MatrixView &view, int64_t channels, bool isWritten,
                       bool ofKeys) {
  if (view.hasContiguousColumns())
    operands.push_back({view, channels, isWritten, ofKeys});
}

void SpanPrefetch::emitRows(Value firstQuery, Value firstKey, Value row) const {
  for (const Rows &rows : operands) {
    Value first = rows.ofKeys ? firstKey : firstQuery;
    if (!first)
      continue;
    Value last =
        b.sub(rows.ofKeys ? context.keyCount : context.queryCount, b.index(1));
    for (int64_t number = 0; number < rowsAtOnce; ++number) {
      Value next = b.add(b.add(b.add(first, distance), row), number);
      Value existing = b.max(b.index(0), b.min(next, last));
      rows.view.prefetchColumns(b, existing, b.index(0), rows.channels,
                                rows.isWritten);
    }
  }
}

void SpanPrefetch::emitBesideStrip(const QueryBlock &block,
                                   Value firstKey) const {
  int64_t size = context.tiles.queryBlock, strip = context.tiles.strip;
  Value ownKey = block.firstQuery;
  if (block.queryPositionOrigin && block.keyPositionOrigin)
    ownKey = b.add(ownKey, b.sub(block.queryPositionOrigin->rep.base,
                                 block.keyPositionOrigin->rep.base));
  Value back = b.sub(b.add(ownKey, size - 1), firstKey);
  // As unsigned numbers, those below 0 are the largest.
  Value shares = b.create<arith::CmpIOp>(
      arith::CmpIPredicate::ult, back,
      b.index(llvm::divideCeil(size, rowsAtOnce) * strip));
  b.ifThen(shares, [&] {
    emitRows(block.firstQuery, ownKey,
             b.mul(b.floorDiv(back, strip), rowsAtOnce));
  });
}

void SpanPrefetch::emitBesideKeyBlock(const QueryBlock &block,
                                      Value firstKey) const {
  int64_t shares = llvm::divideCeil(context.tiles.queryBlock, rowsAtOnce);
  Value number = b.rem(b.floorDiv(firstKey, context.tiles.keyBlock), shares);
  // Every span reads all keys.
  emitRows(block.firstQuery, /*firstKey=*/{}, b.mul(number, rowsAtOnce));
}
