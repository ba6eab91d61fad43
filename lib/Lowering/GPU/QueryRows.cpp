// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "QueryRows.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "posenc/Lowering/PairLogits.h"
#include "posenc/Lowering/VectorMath.h"
#include "llvm/Support/MathExtras.h"
#include <limits>

using namespace mlir;
using namespace mlir::posenc;

/// In powers of two.
static Value scaledBits(LoopEmitter &b, Value value) {
  return b.create<arith::MulFOp>(value, b.scalar(llvm::numbers::log2e));
}

QueryRows::QueryRows(const QueryBlock &block, const DistanceTables &distances,
                     const ThreadPlace &place, Value firstRow)
    : block(block), context(block.context), b(context.b), op(context.op),
      distances(distances), place(place), firstRow(firstRow) {
  for (int64_t half : {0, 1})
    scales[half] = scaleOf(block.queryOf(rowOf(half)));
}

Value QueryRows::scaleOf(Value query) {
  Value scale = b.constant(op.getScaleValue());
  if (!op.getQueryScale())
    return scale;
  IrDomain &domain = context.scalars;
  IrOperands scales(op.getQueryScale());
  SmallVector<Int<IrDomain>> at{domain.integer(context.global(2, query))};
  if (scales.rank(0) == 2)
    at.insert(at.begin(), domain.integer(context.global(0, block.batch)));
  Value own = scales.loadFloat(domain, 0, at).rep;
  return b.create<arith::MulFOp>(scale, b.splat(own));
}

Value QueryRows::sinkLogit(Value head) {
  IrOperands sinks(op.getSink());
  return sinks
      .loadFloat(context.scalars, 0,
                 context.scalars.integer(context.global(1, head)))
      .rep;
}

WarpState QueryRows::initialState() {
  Value none = b.scalar(-std::numeric_limits<double>::infinity());
  Value zero = b.scalar(0.0), zeros = b.constant(0.0);
  WarpState state{{none, none}, {zero, zero}, {}};
  if (op.getSink())
    for (int64_t half : {0, 1})
      state.maxima[half] = sinkLogit(block.headOf(rowOf(half)));
  state.outputs.assign(op.getValueDim() / fragmentColumns, {{zeros, zeros}});
  return state;
}

FragmentSums QueryRows::emitTileLogits(Value key, int64_t tile,
                                       const FragmentSums &products,
                                       bool masked) {
  IrDomain &domain = context.lanes;
  Value first = b.add(b.add(key, place.fragmentColumn), tile * fragmentColumns);
  Int<IrDomain> lanes = domain.integer(first, /*laneStride=*/1);
  Value exists;
  if (masked) {
    exists = domain.compareInt(Compare::lt, lanes.rep,
                               domain.integer(block.keyEnd).rep);
    // What is read for keys that do not exist is what the last one reads.
    first = b.min(first, b.sub(block.keyEnd, b.index(1)));
  }
  Int<IrDomain> globalBatch = domain.integer(context.global(0, block.batch));
  Int<IrDomain> keyPosition = PositionReader::ofKey(op).emit(
      domain, globalBatch,
      domain.integer(context.global(3, first), /*laneStride=*/1));
  FragmentSums logits;
  for (int64_t half : {0, 1}) {
    Value head = block.headOf(rowOf(half)), query = block.queryOf(rowOf(half));
    Int<IrDomain> queryPosition = PositionReader::ofQuery(op).emit(
        domain, globalBatch, domain.integer(context.global(2, query)));
    PairVector pairs{block.batch,           head,          query,      first,
                     /*lanesAreKeys=*/true, queryPosition, keyPosition};
    Value product = b.create<arith::MulFOp>(products.rows[half], scales[half]);
    logits.rows[half] =
        emitPairLogits(context, distances, pairs, product, exists);
  }
  return logits;
}

SmallVector<FragmentSums>
QueryRows::emitLogits(Value key, ArrayRef<FragmentSums> products) {
  auto emitAll = [&](bool masked) {
    SmallVector<Value> logits;
    for (auto [tile, product] : llvm::enumerate(products)) {
      FragmentSums of = emitTileLogits(key, tile, product, masked);
      logits.append({of.rows[0], of.rows[1]});
    }
    return logits;
  };
  Value isWhole = b.less(b.add(key, block.keys - 1), block.keyEnd);
  if (!op.getMaskList().empty()) {
    Value last = b.min(b.add(firstRow, fragmentRows - 1), block.lastQuery);
    BoxClass box =
        emitBoxClass(context, block.boxOf(b.min(firstRow, last), last, key));
    isWhole = context.scalars.andBool(isWhole, box.allKept);
  }
  SmallVector<Value> flat = b.choose(
      isWhole, [&] { return emitAll(/*masked=*/false); },
      [&] { return emitAll(/*masked=*/true); });
  SmallVector<FragmentSums> logits;
  for (size_t i = 0; i < flat.size(); i += 2)
    logits.push_back({{flat[i], flat[i + 1]}});
  return logits;
}

QueryRows::Growth QueryRows::grow(WarpState &state,
                                  ArrayRef<FragmentSums> logits) {
  Growth growth;
  for (int64_t half : {0, 1}) {
    Value largest;
    for (const FragmentSums &tile : logits)
      largest =
          largest ? largerOf(b, largest, tile.rows[half]) : tile.rows[half];
    Value maximum =
        maximumOfRow(b, largerOf(b, b.lane(largest, 0), b.lane(largest, 1)));
    maximum = largerOf(b, state.maxima[half], maximum);
    growth.subtracted[half] = emitSafeMaximum(b, maximum);
    growth.factors[half] = emitExp2(
        b, scaledBits(b, b.create<arith::SubFOp>(state.maxima[half],
                                                 growth.subtracted[half])));
    state.maxima[half] = maximum;
    state.sums[half] =
        b.create<arith::MulFOp>(state.sums[half], growth.factors[half]);
  }
  return growth;
}

void QueryRows::rescale(WarpState &state, const Growth &growth) {
  for (int64_t half : {0, 1}) {
    Value factors = b.splat(growth.factors[half]);
    for (FragmentSums &output : state.outputs)
      output.rows[half] = b.create<arith::MulFOp>(output.rows[half], factors);
  }
}

SmallVector<Value> QueryRows::emitWeights(WarpState &state,
                                          ArrayRef<FragmentSums> logits,
                                          const Growth &growth) {
  Value bits = b.constant(llvm::numbers::log2e);
  // A term may be the smallest float, as importers write masks, which times
  // log2(e) is none; products alone are not.
  bool exact = op.hasScoreRegion() || !op.getEncodingList().empty();
  Type element = getElementTypeOrSelf(op.getQuery().getType());
  auto narrow = VectorType::get({fragmentLanes}, element);
  SmallVector<Value> weights(2 * logits.size());
  for (int64_t half : {0, 1}) {
    Value maximum = b.splat(growth.subtracted[half]);
    Value offset =
        b.create<arith::NegFOp>(b.create<arith::MulFOp>(maximum, bits));
    Value sums;
    for (auto [tile, logit] : llvm::enumerate(logits)) {
      Value exponent =
          exact ? b.create<arith::MulFOp>(
                      b.create<arith::SubFOp>(logit.rows[half], maximum), bits)
                : b.fma(logit.rows[half], bits, offset);
      SmallVector<Value> both;
      for (int64_t lane : {0, 1})
        both.push_back(emitExp2(b, b.lane(exponent, lane)));
      Value weight = b.create<vector::FromElementsOp>(b.getVectorType(), both);
      sums = sums ? b.create<arith::AddFOp>(sums, weight) : weight;
      weights[2 * tile + half] =
          element.isF32() ? weight : b.create<arith::TruncFOp>(narrow, weight);
    }
    for (int64_t lane : {0, 1})
      state.sums[half] =
          b.create<arith::AddFOp>(state.sums[half], b.lane(sums, lane));
  }
  return weights;
}

void QueryRows::emitResults(const WarpState &state) {
  Type stored = getElementTypeOrSelf(op.getInits().front().getType());
  auto narrow = VectorType::get({fragmentLanes}, stored);
  for (int64_t half : {0, 1}) {
    Value sum = sumOfRow(b, state.sums[half]);
    if (op.getSink())
      sum = b.create<arith::AddFOp>(
          sum,
          emitExp2(b,
                   scaledBits(b, b.create<arith::SubFOp>(
                                     sinkLogit(block.headOf(rowOf(half))),
                                     emitSafeMaximum(b, state.maxima[half])))));
    Value isEmpty =
        b.create<arith::CmpFOp>(arith::CmpFPredicate::OEQ, sum, b.scalar(0.0));
    Value inverse = b.create<arith::SelectOp>(
        isEmpty, b.scalar(0.0), b.create<arith::DivFOp>(b.scalar(1.0), sum));
    Value head = block.headOf(rowOf(half)), query = block.queryOf(rowOf(half));
    MatrixView output = context.headView(
        op.getInits().front(), op.getOutputMap(), block.outputBatch, head);
    b.ifThen(b.less(rowOf(half), block.queryEnd), [&] {
      Value factors = b.splat(inverse);
      for (auto [tile, sums] : llvm::enumerate(state.outputs)) {
        Value scaled = b.create<arith::MulFOp>(sums.rows[half], factors);
        if (!stored.isF32())
          scaled = b.create<arith::TruncFOp>(narrow, scaled);
        b.create<vector::StoreOp>(
            scaled, output.getMemref(),
            output.at(query, b.add(place.fragmentColumn,
                                   int64_t(tile) * fragmentColumns)));
      }
      if (!op.hasLogSumExp())
        return;
      Value isFirst = b.create<arith::CmpIOp>(arith::CmpIPredicate::eq,
                                              place.fragmentColumn, b.index(0));
      b.ifThen(isFirst, [&] {
        Value log = emitLog(b, sum);
        Value lse = b.create<arith::AddFOp>(state.maxima[half], log);
        b.store(lse, op.getInits()[1], {block.outputBatch, head, query});
      });
    });
  }
}
