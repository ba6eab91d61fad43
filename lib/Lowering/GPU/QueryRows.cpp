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

static bool hasScoreTerms(AttentionOp op) {
  return op.hasScoreRegion() ||
         llvm::any_of(op.getEncodingList(), [](Attribute attr) {
           return cast<PositionEncodingAttrInterface>(attr).getStages().score;
         });
}

/// Whether some term may be the least float, as models write masks, or a region
/// wants logits as they are.
static bool needsNaturalLogits(AttentionOp op) {
  return op.hasScoreRegion() ||
         llvm::any_of(op.getEncodingList(), [](Attribute attr) {
           return cast<PositionEncodingAttrInterface>(attr).getScoreClass() ==
                  ScoreClass::general;
         });
}

/// Products as they are where nothing but the scale stands between them and the
/// exponent, which takes it then; else powers of two where logits may be
/// scaled.
double QueryRows::unitsOfLogit(AttentionOp op) {
  if (needsNaturalLogits(op))
    return 1.0;
  double scale = op.getScaleValue();
  if (scale > 0.0 && !hasScoreTerms(op) && !op.getSoftcap() &&
      !op.getQueryScale())
    return 1.0 / scale;
  return llvm::numbers::log2e;
}

QueryRows::QueryRows(const QueryBlock &block, const DistanceTables &distances,
                     const ThreadPlace &place, Value firstRow)
    : block(block), context(block.context), b(context.b), op(context.op),
      distances(distances), place(place), firstRow(firstRow),
      bits(llvm::numbers::log2e / context.unitsOfLogit) {
  for (int64_t half : {0, 1})
    scales[half] = scaleOf(block.queryOf(rowOf(half)));
}

Value QueryRows::scaleOf(Value query) {
  double known = op.getScaleValue() * context.unitsOfLogit;
  Value scale = b.constant(known);
  if (!op.getQueryScale())
    return std::abs(known - 1.0) < 1e-15 ? Value() : scale;
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
  IrDomain &domain = context.scalars;
  Value logit =
      sinks.loadFloat(domain, 0, domain.integer(context.global(1, head))).rep;
  return domain.mulFloat(logit, domain.constantFloat(context.unitsOfLogit));
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

LinearTerms QueryRows::beginTerms(Value key, int64_t half) {
  Int<IrDomain> none = context.lanes.integer(b.index(0));
  PairVector first{block.batch,
                   block.headOf(rowOf(half)),
                   block.queryOf(rowOf(half)),
                   b.add(key, place.fragmentColumn),
                   /*lanesAreKeys=*/true,
                   none,
                   none};
  return LinearTerms(context, first);
}

FragmentSums QueryRows::emitTileLogits(Value key, int64_t tile,
                                       const FragmentSums &products,
                                       ArrayRef<LinearTerms> terms,
                                       DistanceReads &reads, bool masked) {
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
    pairs.run = {&terms[half], tile * fragmentColumns - originOf(masked)};
    // Eight queries of a head on, distances are those of eight keys before.
    if (!masked && block.heads == 1) {
      pairs.run.reads = &reads;
      pairs.run.diagonal = tile * fragmentColumns - 8 * half;
    }
    logits.rows[half] = emitPairLogits(
        context, distances, pairs, products.rows[half], exists, scales[half]);
  }
  return logits;
}

SmallVector<FragmentSums>
QueryRows::emitLogits(Value key, ArrayRef<FragmentSums> products) {
  auto emitAll = [&](bool masked) {
    Value origin = b.add(key, originOf(masked));
    SmallVector<LinearTerms> terms{beginTerms(origin, 0),
                                   beginTerms(origin, 1)};
    SmallVector<Value> logits;
    DistanceReads reads;
    for (auto [tile, product] : llvm::enumerate(products)) {
      FragmentSums of =
          emitTileLogits(key, tile, product, terms, reads, masked);
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

Value QueryRows::exponentOf(Value logit, Value maximum) {
  Value less = b.create<arith::SubFOp>(logit, maximum);
  return bits == 1.0
             ? less
             : b.create<arith::MulFOp>(less, b.scalar(bits)).getResult();
}

Value QueryRows::exponentsOf(Value logits, Value maximum) {
  Value factor = b.constant(bits);
  // What is close to the least float times log2(e) is none.
  if (bits != 1.0 && !needsNaturalLogits(op))
    return b.fma(
        logits, factor,
        b.create<arith::NegFOp>(b.create<arith::MulFOp>(maximum, factor)));
  Value less = b.create<arith::SubFOp>(logits, maximum);
  return bits == 1.0 ? less : b.create<arith::MulFOp>(less, factor).getResult();
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
    growth.factors[half] =
        emitExp2(b, exponentOf(state.maxima[half], growth.subtracted[half]));
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
  Type element = getElementTypeOrSelf(op.getQuery().getType());
  auto narrow = VectorType::get({fragmentLanes}, element);
  SmallVector<Value> weights(2 * logits.size());
  for (int64_t half : {0, 1}) {
    Value maximum = b.splat(growth.subtracted[half]);
    Value sums;
    for (auto [tile, logit] : llvm::enumerate(logits)) {
      Value exponents = exponentsOf(logit.rows[half], maximum);
      SmallVector<Value> both;
      for (int64_t lane : {0, 1})
        both.push_back(emitExp2(b, b.lane(exponents, lane)));
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
          sum, emitExp2(b, exponentOf(sinkLogit(block.headOf(rowOf(half))),
                                      emitSafeMaximum(b, state.maxima[half]))));
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
        Value maximum = b.create<arith::MulFOp>(
            state.maxima[half], b.scalar(1.0 / context.unitsOfLogit));
        Value lse = b.create<arith::AddFOp>(maximum, emitLog(b, sum));
        b.store(lse, op.getInits()[1], {block.outputBatch, head, query});
      });
    });
  }
}
