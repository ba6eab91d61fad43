// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "QueryBlock.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "posenc/Lowering/PairLogits.h"

using namespace mlir;
using namespace mlir::posenc;

QueryBlock::QueryBlock(PairContext &context, Value number, int64_t queries,
                       int64_t keys, int64_t heads, int64_t parts)
    : context(context), queries(queries), keys(keys), heads(heads) {
  LoopEmitter &b = context.b;
  auto next = [&](Value count) {
    Value all = number;
    number = b.createOrFold<arith::DivUIOp>(all, count);
    return b.createOrFold<arith::RemUIOp>(all, count);
  };
  queryEnd = b.mul(context.queryCount, heads);
  firstQuery = b.mul(next(b.ceilDiv(queryEnd, queries)), queries);
  head = b.mul(next(b.floorDiv(context.headCount, heads)), heads);
  kvHead = context.kvHeadOf(head);
  lastQuery = b.sub(b.min(b.add(firstQuery, queries), queryEnd), b.index(1));
  outputBatch = batch = number;
  firstKey = b.index(0);
  if (parts > 1)
    batch = next(context.batchCount);
  keyEnd = context.existingKeys(batch);
  if (parts == 1)
    return;
  // Whole key blocks, the same number of them for each part but the last ones.
  Value each = b.mul(b.ceilDiv(b.ceilDiv(keyEnd, keys), b.index(parts)), keys);
  firstKey = b.createOrFold<arith::MulIOp>(number, each);
  keyEnd = b.min(keyEnd, b.add(firstKey, each));
}

Value QueryBlock::count(PairContext &context, int64_t queries, int64_t heads,
                        int64_t parts) {
  LoopEmitter &b = context.b;
  Value rows = b.mul(context.queryCount, heads);
  Value ofBatch =
      b.mul(b.ceilDiv(rows, queries), b.floorDiv(context.headCount, heads));
  return b.mul(b.mul(ofBatch, context.batchCount), parts);
}

Value QueryBlock::headOf(Value row) const {
  return context.b.add(head, context.b.rem(row, heads));
}

Value QueryBlock::queryOf(Value row) const {
  return context.b.floorDiv(row, heads);
}

PairBox QueryBlock::boxOf(Value firstRow, Value lastRow, Value key) const {
  return {batch,
          head,
          context.b.add(head, heads - 1),
          queryOf(firstRow),
          queryOf(lastRow),
          key,
          context.b.add(key, keys - 1),
          context.queryPositionOrigin(batch),
          context.keyPositionOrigin(batch)};
}

Value QueryBlock::nextKeyBlock(Value key) const {
  if (context.op.getMaskList().empty())
    return key;
  LoopEmitter &b = context.b;
  // Masks read their operands for keys that exist.
  auto isPassedOver = [&](Value at) {
    return b.choose(
        b.less(at, keyEnd),
        [&] {
          BoxClass box =
              emitBoxClass(context, boxOf(firstQuery, lastQuery, at));
          return SmallVector<Value>{box.noneKept};
        },
        [&] {
          return SmallVector<Value>{context.scalars.constantBool(false)};
        });
  };
  return b.loopWhile(
      b.getIndexType(), key,
      [&](ValueRange at) {
        return std::pair(isPassedOver(at[0])[0], SmallVector<Value>(at));
      },
      [&](ValueRange at) { return SmallVector<Value>{b.add(at[0], keys)}; })[0];
}

MatrixView QueryBlock::keyView() const {
  return context.headView(context.op.getKey(), context.op.getKeyMap(), batch,
                          kvHead);
}

MatrixView QueryBlock::valueView() const {
  return context.headView(context.op.getValue(), context.op.getValueMap(),
                          batch, kvHead);
}

SmallVector<Value> QueryBlock::indicesOf(Value operand, AffineMap map,
                                         Value key, Value channel) const {
  auto [row, token] = context.placeOfKey(batch, key);
  return context.headView(operand, map, row, kvHead).at(token, channel);
}
