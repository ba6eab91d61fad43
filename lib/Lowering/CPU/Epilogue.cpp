// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "PanelTransfer.h"
#include "Schedule.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "posenc/Lowering/VectorMath.h"

using namespace mlir;
using namespace mlir::posenc;

Value posenc::emitInverse(LoopEmitter &b, Value sum) {
  Value zero = b.constant(0.0);
  Value dead = b.create<arith::CmpFOp>(arith::CmpFPredicate::OEQ, sum, zero);
  Value inverse = b.create<arith::DivFOp>(b.constant(1.0), sum);
  return b.create<arith::SelectOp>(dead, zero, inverse);
}

Value posenc::emitLogSumExp(LoopEmitter &b, Value maximum, Value sum) {
  // The logarithm of an empty sum is the -inf that the row should have.
  return b.create<arith::AddFOp>(emitSafeMaximum(b, maximum),
                                 b.create<math::LogOp>(sum));
}

static void storeLogSumExp(AttentionContext &context, const QueryBlock &block,
                           Value firstQuery, Value maximum, Value sum) {
  LoopEmitter &b = context.b;
  Value value = emitLogSumExp(b, maximum, sum);
  Value target = context.op.getInits()[1];
  for (int64_t lane = 0; lane < b.getLanes(); ++lane) {
    Value query = b.add(firstQuery, lane);
    b.ifThen(b.less(query, context.queryCount), [&] {
      b.store(b.lane(value, lane), target, {block.batch, block.head, query});
    });
  }
}

void posenc::emitResults(AttentionContext &context, const QueryBlock &block,
                         const RowState &state, Value sums) {
  LoopEmitter &b = context.b;
  AttentionOp op = context.op;
  MatrixView panel{sums, {Value(), Value()}, 0, 1};
  MatrixView output = context.headView(op.getInits().front(), op.getOutputMap(),
                                       block.batch, block.head);
  for (int64_t vector = 0; vector < context.tiles.tile.vectors; ++vector) {
    Value lane = b.index(vector * b.getLanes());
    Value firstQuery = b.add(block.firstQuery, lane);
    emitUnpack(b,
               {panel, lane, output, firstQuery, context.queryCount, b.index(0),
                b.index(op.getValueDim()), b.index(0)},
               emitInverse(b, state.sums[vector]), /*accumulate=*/false);
    if (op.hasLogSumExp())
      storeLogSumExp(context, block, firstQuery, state.maxima[vector],
                     state.sums[vector]);
  }
}
