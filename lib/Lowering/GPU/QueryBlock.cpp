// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "QueryBlock.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "posenc/Lowering/PairLogits.h"

using namespace mlir;
using namespace mlir::posenc;

QueryBlock::QueryBlock(PairContext &context, Value number, int64_t queries,
                       int64_t keys)
    : context(context), queries(queries), keys(keys) {
  LoopEmitter &b = context.b;
  Value blocks = b.ceilDiv(context.queryCount, queries);
  Value headOfBatch = b.createOrFold<arith::DivUIOp>(number, blocks);
  batch = b.createOrFold<arith::DivUIOp>(headOfBatch, context.headCount);
  head = b.createOrFold<arith::RemUIOp>(headOfBatch, context.headCount);
  kvHead = context.kvHeadOf(head);
  firstQuery = b.mul(b.createOrFold<arith::RemUIOp>(number, blocks), queries);
  lastQuery =
      b.sub(b.min(b.add(firstQuery, queries), context.queryCount), b.index(1));
  keyEnd = context.existingKeys(batch);
}

Value QueryBlock::count(PairContext &context, int64_t queries) {
  LoopEmitter &b = context.b;
  return b.mul(b.mul(b.ceilDiv(context.queryCount, queries), context.headCount),
               context.batchCount);
}

PairBox QueryBlock::boxOf(Value firstQuery, Value lastQuery, Value key) const {
  return {batch,
          head,
          head,
          firstQuery,
          lastQuery,
          key,
          context.b.add(key, keys - 1),
          context.queryPositionOrigin(batch),
          context.keyPositionOrigin(batch)};
}

Value QueryBlock::nextKeyBlock(Value key) const {
  if (context.op.getMaskList().empty())
    return key;
  LoopEmitter &b = context.b;
  auto loop = b.create<scf::WhileOp>(
      TypeRange(b.getIndexType()), ValueRange(key),
      [&](OpBuilder &nested, Location, ValueRange at) {
        OpBuilder::InsertionGuard guard(b);
        b.restoreInsertionPoint(nested.saveInsertionPoint());
        // Masks read their operands for keys that exist.
        SmallVector<Value> goesOn = b.choose(
            b.less(at[0], keyEnd),
            [&] {
              BoxClass box =
                  emitBoxClass(context, boxOf(firstQuery, lastQuery, at[0]));
              return SmallVector<Value>{box.noneKept};
            },
            [&] {
              return SmallVector<Value>{context.scalars.constantBool(false)};
            });
        b.create<scf::ConditionOp>(goesOn[0], at);
      },
      [&](OpBuilder &nested, Location, ValueRange at) {
        OpBuilder::InsertionGuard guard(b);
        b.restoreInsertionPoint(nested.saveInsertionPoint());
        b.create<scf::YieldOp>(b.add(at[0], keys));
      });
  return loop.getResult(0);
}
