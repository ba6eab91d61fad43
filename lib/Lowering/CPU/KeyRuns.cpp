// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "KeyRuns.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::posenc;

KeyRuns::KeyRuns(LoopEmitter &b, int64_t lists, int64_t maxAppends)
    : lists(lists),
      runs(b.alloc({lists, maxAppends + 1, 2}, {}, b.getIndexType())),
      lengths(b.alloc({lists}, {}, b.getIndexType())) {}

void KeyRuns::release(LoopEmitter &b) const {
  for (Value buffer : {runs, lengths})
    b.create<memref::DeallocOp>(buffer);
}

void KeyRuns::clear(LoopEmitter &b) const {
  Value zero = b.index(0), one = b.index(1), nowhere = b.index(-1);
  for (int64_t number = 0; number < lists; ++number) {
    Value list = b.index(number);
    b.store(nowhere, runs, {list, zero, zero});
    b.store(nowhere, runs, {list, zero, one});
    b.store(one, lengths, {list});
  }
}

void KeyRuns::append(LoopEmitter &b, Value list, Value begin, Value end) const {
  Value one = b.index(1);
  Value length = b.load(lengths, {list});
  Value last = b.sub(length, one);
  Value joins = b.create<arith::CmpIOp>(arith::CmpIPredicate::eq,
                                        b.load(runs, {list, last, one}), begin);
  Value slot = b.create<arith::SelectOp>(joins, last, length);
  Value start = b.create<arith::SelectOp>(
      joins, b.load(runs, {list, last, b.index(0)}), begin);
  b.store(start, runs, {list, slot, b.index(0)});
  b.store(end, runs, {list, slot, one});
  b.store(b.add(slot, one), lengths, {list});
}

Value KeyRuns::isNotEmpty(LoopEmitter &b, Value list) const {
  return b.less(b.index(1), b.load(lengths, {list}));
}

SmallVector<Value> KeyRuns::forEach(LoopEmitter &b, Value list,
                                    ValueRange carried, Body body) const {
  return b.loop(b.index(0), b.load(lengths, {list}), 1, carried,
                [&](Value run, ValueRange values) {
                  return body(b.load(runs, {list, run, b.index(0)}),
                              b.load(runs, {list, run, b.index(1)}), values);
                });
}
