// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "KeyRanges.h"
#include "Fragments.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "posenc/Lowering/VectorMath.h"
#include "llvm/Support/MathExtras.h"
#include <limits>

using namespace mlir;
using namespace mlir::posenc;

KeyRanges::KeyRanges(OpBuilder &builder, AttentionOp op, int64_t count)
    : context(builder, op, builder.getF32Type(), fragmentLanes), b(context.b),
      count(count), whole(op) {
  // (b, h, i, d) as the output has them.
  Value sizes[] = {b.mul(context.batchCount, count), context.headCount,
                   context.queryCount, b.index(op.getValueDim())};
  SmallVector<Value> permuted;
  for (AffineExpr expr : op.getOutputMap().getResults())
    permuted.push_back(sizes[cast<AffineDimExpr>(expr).getPosition()]);
  auto allocate = [&](ValueRange dims) {
    SmallVector<OpFoldResult> mixed = getAsOpFoldResult(dims);
    SmallVector<int64_t> shape;
    SmallVector<Value> dynamic;
    dispatchIndexOpFoldResults(mixed, dynamic, shape);
    return b.alloc(shape, dynamic);
  };
  SmallVector<Value> inits{allocate(permuted),
                           allocate(ArrayRef(sizes).take_front(3))};
  partial = op.cloneWith(b, TypeRange(), op.getQuery(), op.getKey(),
                         op.getValue(), inits);
  partial.getSinkMutable().clear();
}

Value KeyRanges::logSumExp(ValueRange row, Value range) {
  Value batch = b.add(b.mul(range, context.batchCount), row[0]);
  return b.load(partial.getInits()[1], {batch, row[1], row[2]});
}

void KeyRanges::storeLogSumExp(ValueRange at, Value maximum, Value sum) {
  if (!whole.hasLogSumExp())
    return;
  Value isFirst =
      b.create<arith::CmpIOp>(arith::CmpIPredicate::eq, at[3], b.index(0));
  b.ifThen(isFirst, [&] {
    Value lse = b.create<arith::AddFOp>(maximum, emitLog(b, sum));
    b.store(lse, whole.getInits()[1], at.take_front(3));
  });
}

void KeyRanges::merge() {
  b.parallel(
      {context.batchCount, context.headCount, context.queryCount,
       b.index(whole.getValueDim())},
      [&](ValueRange at) {
        Value maximum = b.scalar(-std::numeric_limits<double>::infinity());
        Value sink;
        if (whole.getSink()) {
          Int<IrDomain> head =
              context.scalars.integer(context.global(1, at[1]));
          IrOperands sinks(whole.getSink());
          maximum = sink = sinks.loadFloat(context.scalars, 0, head).rep;
        }
        Value none = b.index(0), all = b.index(count);
        maximum =
            b.loop(none, all, 1, maximum, [&](Value range, ValueRange largest) {
              return SmallVector<Value>{
                  largerOf(b, logSumExp(at, range), largest[0])};
            })[0];
        Value subtracted = emitSafeMaximum(b, maximum);
        auto weightOf = [&](Value lse) {
          Value bits =
              b.create<arith::MulFOp>(b.create<arith::SubFOp>(lse, subtracted),
                                      b.scalar(llvm::numbers::log2e));
          return emitExp2(b, bits);
        };
        Value zero = b.scalar(0.0);
        SmallVector<Value> sums = b.loop(
            none, all, 1, {sink ? weightOf(sink) : zero, zero},
            [&](Value range, ValueRange carried) {
              Value weight = weightOf(logSumExp(at, range));
              Value batch = b.add(b.mul(range, context.batchCount), at[0]);
              Value part = context
                               .headView(partial.getInits()[0],
                                         partial.getOutputMap(), batch, at[1])
                               .load(b, at[2], at[3]);
              return SmallVector<Value>{
                  b.create<arith::AddFOp>(carried[0], weight),
                  b.create<math::FmaOp>(weight, part, carried[1])};
            });
        Value isEmpty =
            b.create<arith::CmpFOp>(arith::CmpFPredicate::OEQ, sums[0], zero);
        Value mean = b.create<arith::SelectOp>(
            isEmpty, zero, b.create<arith::DivFOp>(sums[1], sums[0]));
        context
            .headView(whole.getInits()[0], whole.getOutputMap(), at[0], at[1])
            .store(b, mean, at[2], at[3]);
        storeLogSumExp(at, maximum, sums[0]);
      },
      "merge_ranges");
  for (Value init : partial.getInits())
    b.create<memref::DeallocOp>(init);
  partial.erase();
}
