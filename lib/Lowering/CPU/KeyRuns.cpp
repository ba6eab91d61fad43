// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "KeyRuns.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::posenc;

KeyRuns::KeyRuns(LoopEmitter &b, int64_t lists, int64_t maxAppends)
    : runs(b.alloc({lists, maxAppends + 1, 2}, {}, b.getIndexType())) {}

void KeyRuns::release(LoopEmitter &b) const {
  b.create<memref::DeallocOp>(runs);
}

Value KeyRuns::clear(LoopEmitter &b, int64_t list) const {
  Value zero = b.index(0), nowhere = b.index(-1);
  b.store(nowhere, runs, {b.index(list), zero, zero});
  b.store(nowhere, runs, {b.index(list), zero, b.index(1)});
  return b.index(1);
}

Value KeyRuns::append(LoopEmitter &b, int64_t list, Value length, Value begin,
                      Value end) const {
  Value row = b.index(list), one = b.index(1);
  Value last = b.sub(length, one);
  Value joins = b.create<arith::CmpIOp>(arith::CmpIPredicate::eq,
                                        b.load(runs, {row, last, one}), begin);
  Value slot = b.create<arith::SelectOp>(joins, last, length);
  Value start = b.create<arith::SelectOp>(
      joins, b.load(runs, {row, last, b.index(0)}), begin);
  b.store(start, runs, {row, slot, b.index(0)});
  b.store(end, runs, {row, slot, one});
  return b.add(slot, one);
}

SmallVector<Value> KeyRuns::forEach(LoopEmitter &b, int64_t list, Value length,
                                    ValueRange carried, Body body) const {
  return b.loop(b.index(0), length, 1, carried,
                [&](Value run, ValueRange values) {
                  Value row = b.index(list);
                  return body(b.load(runs, {row, run, b.index(0)}),
                              b.load(runs, {row, run, b.index(1)}), values);
                });
}
