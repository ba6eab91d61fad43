// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "AttentionKernel.h"
#include "Fragments.h"
#include "SharedTile.h"
#include "WarpState.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "posenc/Lowering/PairLogits.h"
#include "posenc/Lowering/VectorMath.h"
#include "llvm/Support/MathExtras.h"
#include <limits>

using namespace mlir;
using namespace mlir::posenc;

/// Keys by columns of a tile of sums, and reduction steps of a product.
static constexpr int64_t tileKeys = 8, tileSteps = 16;
/// Neighbouring keys of one row that a thread holds.
static constexpr int64_t lanesOfFragment = 2;

namespace {
class WarpKernel {
public:
  WarpKernel(OpBuilder &builder, AttentionOp op, const WarpTiles &tiles,
             const DistanceTables &distances, gpu::LaunchOp launch);
  void emit();

private:
  Value rowOf(int64_t half) {
    return b.add(b.add(firstRow, place.fragmentRow), 8 * half);
  }
  PairBox boxOf(Value first, Value last, Value key);
  /// What products of a query are multiplied by.
  Value scaleOf(Value query);
  Value emitNextBlock(Value key);
  void emitCopies(Value key, Value stage);
  void loadQueries();
  SmallVector<Value> queryFragment(int64_t step);
  WarpState initialState();
  WarpState emitBlock(Value key, Value stage, WarpState state);
  SmallVector<FragmentSums> emitProducts(Value stage);
  SmallVector<FragmentSums> emitLogits(Value key,
                                       ArrayRef<FragmentSums> products);
  FragmentSums emitTileLogits(Value key, int64_t tile,
                              const FragmentSums &products, bool masked);
  void emitRescaling(WarpState &state, ArrayRef<FragmentSums> logits,
                     Value (&subtracted)[2]);
  SmallVector<Value> emitWeights(WarpState &state,
                                 ArrayRef<FragmentSums> logits,
                                 const Value (&subtracted)[2]);
  void emitValueProduct(Value stage, ArrayRef<Value> weights, WarpState &state);
  void emitResults(const WarpState &state);
  Value sinkLogit();
  Value scaledBits(Value value) { // in powers of two
    return b.create<arith::MulFOp>(value, b.scalar(llvm::numbers::log2e));
  }

  PairContext context;
  LoopEmitter &b;
  AttentionOp op;
  WarpTiles tiles;
  const DistanceTables &distances;
  FloatType element;
  ThreadPlace place;
  Value batch, head, kvHead, firstQuery, lastQuery, firstRow, keyEnd;
  std::optional<SharedTile> queries, keys, values;
  SmallVector<SmallVector<Value>> keptQueries;
  /// Of both rows that a thread has a part of.
  Value scales[2];
};
} // namespace

WarpKernel::WarpKernel(OpBuilder &builder, AttentionOp op,
                       const WarpTiles &tiles, const DistanceTables &distances,
                       gpu::LaunchOp launch)
    : context(builder, op, builder.getF32Type(), lanesOfFragment), b(context.b),
      op(op), tiles(tiles), distances(distances),
      element(cast<FloatType>(getElementTypeOrSelf(op.getQuery().getType()))),
      place(b, launch.getThreadIds().x, tiles.threads()) {
  // Blocks of one head are neighbours, so that they find its keys near.
  Value block = launch.getBlockIds().x;
  Value blocks = b.ceilDiv(context.queryCount, tiles.queryBlock());
  Value headOfBatch = b.createOrFold<arith::DivUIOp>(block, blocks);
  batch = b.createOrFold<arith::DivUIOp>(headOfBatch, context.headCount);
  head = b.createOrFold<arith::RemUIOp>(headOfBatch, context.headCount);
  kvHead = context.kvHeadOf(head);
  firstQuery =
      b.mul(b.createOrFold<arith::RemUIOp>(block, blocks), tiles.queryBlock());
  lastQuery =
      b.sub(b.min(b.add(firstQuery, tiles.queryBlock()), context.queryCount),
            b.index(1));
  firstRow = b.add(firstQuery, b.mul(place.warp, tiles.rows));
  keyEnd = context.existingKeys(batch);
  auto space =
      gpu::AddressSpaceAttr::get(b.getContext(), gpu::AddressSpace::Workgroup);
  Value memory = b.create<gpu::DynamicSharedMemoryOp>(
      MemRefType::get({ShapedType::kDynamic}, b.getI8Type(),
                      MemRefLayoutAttrInterface(), space));
  int64_t offset = 0;
  auto place = [&](std::optional<SharedTile> &tile, int64_t stages,
                   int64_t rows, int64_t channels) {
    tile.emplace(b, memory, offset, element, stages, rows, channels);
    offset += tile->bytes();
  };
  place(queries, 1, tiles.queryBlock(), op.getHeadDim());
  place(keys, tiles.stages, tiles.keyBlock, op.getHeadDim());
  place(values, tiles.stages, tiles.keyBlock, op.getValueDim());
}

PairBox WarpKernel::boxOf(Value first, Value last, Value key) {
  return {batch,
          head,
          head,
          first,
          last,
          key,
          b.add(key, tiles.keyBlock - 1),
          context.queryPositionOrigin(batch),
          context.keyPositionOrigin(batch)};
}

Value WarpKernel::scaleOf(Value query) {
  Value scale = b.constant(op.getScaleValue());
  if (!op.getQueryScale())
    return scale;
  IrDomain &domain = context.scalars;
  IrOperands scales(op.getQueryScale());
  SmallVector<Int<IrDomain>> at{domain.integer(context.global(2, query))};
  if (scales.rank(0) == 2)
    at.insert(at.begin(), domain.integer(context.global(0, batch)));
  Value own = scales.loadFloat(domain, 0, at).rep;
  return b.create<arith::MulFOp>(scale, b.splat(own));
}

/// The first key block from `key` on that some query of the block may see; at
/// or past the end where there is none.
Value WarpKernel::emitNextBlock(Value key) {
  if (op.getMaskList().empty())
    return key;
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
        b.create<scf::YieldOp>(b.add(at[0], tiles.keyBlock));
      });
  return loop.getResult(0);
}

void WarpKernel::emitCopies(Value key, Value stage) {
  keys->copy(place,
             context.headView(op.getKey(), op.getKeyMap(), batch, kvHead), key,
             keyEnd, stage);
  values->copy(place,
               context.headView(op.getValue(), op.getValueMap(), batch, kvHead),
               key, keyEnd, stage);
}

SmallVector<Value> WarpKernel::queryFragment(int64_t step) {
  if (tiles.keepsQueries && !keptQueries.empty())
    return keptQueries[step];
  Value row = b.mul(place.warp, tiles.rows);
  return registersOf(b, queries->load(place, b.index(0), row, step * tileSteps,
                                      /*byChannel=*/false,
                                      /*transposed=*/false));
}

void WarpKernel::loadQueries() {
  if (!tiles.keepsQueries)
    return;
  SmallVector<SmallVector<Value>> fragments;
  for (int64_t step = 0; step < op.getHeadDim() / tileSteps; ++step)
    fragments.push_back(queryFragment(step));
  keptQueries = std::move(fragments);
}

Value WarpKernel::sinkLogit() {
  IrOperands sinks(op.getSink());
  return sinks
      .loadFloat(context.scalars, 0,
                 context.scalars.integer(context.global(1, head)))
      .rep;
}

WarpState WarpKernel::initialState() {
  Value none = b.scalar(-std::numeric_limits<double>::infinity());
  Value maximum = op.getSink() ? sinkLogit() : none;
  Value zero = b.scalar(0.0), zeros = b.constant(0.0);
  WarpState state{{maximum, maximum}, {zero, zero}, {}};
  state.outputs.assign(op.getValueDim() / tileKeys, {{zeros, zeros}});
  return state;
}

SmallVector<FragmentSums> WarpKernel::emitProducts(Value stage) {
  Value zeros = b.constant(0.0);
  SmallVector<FragmentSums> sums(tiles.keyBlock / tileKeys, {{zeros, zeros}});
  for (int64_t step = 0; step < op.getHeadDim() / tileSteps; ++step) {
    SmallVector<Value> a = queryFragment(step);
    for (int64_t tile = 0; tile < tiles.keyBlock / tileKeys; tile += 2) {
      // Rows are keys, so that the columns of the product are.
      SmallVector<Value> pair =
          registersOf(b, keys->load(place, stage, b.index(tile * tileKeys),
                                    step * tileSteps, /*byChannel=*/true,
                                    /*transposed=*/false));
      for (int64_t i : {0, 1})
        sums[tile + i] = multiplyFragments(b, a, ArrayRef(pair).slice(2 * i, 2),
                                           sums[tile + i]);
    }
  }
  return sums;
}

FragmentSums WarpKernel::emitTileLogits(Value key, int64_t tile,
                                        const FragmentSums &products,
                                        bool masked) {
  IrDomain &domain = context.lanes;
  Value first = b.add(b.add(key, place.fragmentColumn), tile * tileKeys);
  Int<IrDomain> lanes = domain.integer(first, /*laneStride=*/1);
  Value exists;
  if (masked) {
    exists =
        domain.compareInt(Compare::lt, lanes.rep, domain.integer(keyEnd).rep);
    // What is read for keys that do not exist is what the last one reads.
    first = b.min(first, b.sub(keyEnd, b.index(1)));
  }
  Int<IrDomain> globalBatch = domain.integer(context.global(0, batch));
  Int<IrDomain> keyPosition = PositionReader::ofKey(op).emit(
      domain, globalBatch,
      domain.integer(context.global(3, first), /*laneStride=*/1));
  FragmentSums logits;
  for (int64_t half : {0, 1}) {
    Int<IrDomain> queryPosition = PositionReader::ofQuery(op).emit(
        domain, globalBatch, domain.integer(context.global(2, rowOf(half))));
    PairVector pairs{batch,
                     head,
                     rowOf(half),
                     first,
                     /*lanesAreKeys=*/true,
                     queryPosition,
                     keyPosition};
    Value product = b.create<arith::MulFOp>(products.rows[half], scales[half]);
    logits.rows[half] =
        emitPairLogits(context, distances, pairs, product, exists);
  }
  return logits;
}

/// Without mask code where all pairs of the warp are kept.
SmallVector<FragmentSums>
WarpKernel::emitLogits(Value key, ArrayRef<FragmentSums> products) {
  auto emitAll = [&](bool masked) {
    SmallVector<Value> logits;
    for (auto [tile, product] : llvm::enumerate(products)) {
      FragmentSums of = emitTileLogits(key, tile, product, masked);
      logits.append({of.rows[0], of.rows[1]});
    }
    return logits;
  };
  Value isWhole = b.less(b.add(key, tiles.keyBlock - 1), keyEnd);
  if (!op.getMaskList().empty()) {
    Value last = b.min(b.add(firstRow, tiles.rows - 1), lastQuery);
    BoxClass box =
        emitBoxClass(context, boxOf(b.min(firstRow, last), last, key));
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

void WarpKernel::emitRescaling(WarpState &state, ArrayRef<FragmentSums> logits,
                               Value (&subtracted)[2]) {
  for (int64_t half : {0, 1}) {
    Value largest;
    for (const FragmentSums &tile : logits)
      largest =
          largest ? largerOf(b, largest, tile.rows[half]) : tile.rows[half];
    Value maximum =
        maximumOfRow(b, largerOf(b, b.lane(largest, 0), b.lane(largest, 1)));
    maximum = largerOf(b, state.maxima[half], maximum);
    subtracted[half] = emitSafeMaximum(b, maximum);
    Value factor = emitExp2(b, scaledBits(b.create<arith::SubFOp>(
                                   state.maxima[half], subtracted[half])));
    state.maxima[half] = maximum;
    state.sums[half] = b.create<arith::MulFOp>(state.sums[half], factor);
    Value factors = b.splat(factor);
    for (FragmentSums &output : state.outputs)
      output.rows[half] = b.create<arith::MulFOp>(output.rows[half], factors);
  }
}

/// Weights as registers of fragments, two per tile of keys; adds them to the
/// thread's part of the sums.
SmallVector<Value> WarpKernel::emitWeights(WarpState &state,
                                           ArrayRef<FragmentSums> logits,
                                           const Value (&subtracted)[2]) {
  Value bits = b.constant(llvm::numbers::log2e);
  // A term may be the smallest float, as importers write masks, which times
  // log2(e) is none; products alone are not.
  bool exact = op.hasScoreRegion() || !op.getEncodingList().empty();
  auto narrow = VectorType::get({2}, element);
  SmallVector<Value> weights(2 * logits.size());
  for (int64_t half : {0, 1}) {
    Value maximum = b.splat(subtracted[half]);
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
      weights[2 * tile + half] = b.create<arith::TruncFOp>(narrow, weight);
    }
    for (int64_t lane : {0, 1})
      state.sums[half] =
          b.create<arith::AddFOp>(state.sums[half], b.lane(sums, lane));
  }
  return weights;
}

void WarpKernel::emitValueProduct(Value stage, ArrayRef<Value> weights,
                                  WarpState &state) {
  for (int64_t step = 0; step < tiles.keyBlock / tileSteps; ++step) {
    ArrayRef<Value> a = weights.slice(4 * step, 4);
    for (int64_t tile = 0; tile < op.getValueDim() / tileKeys; tile += 2) {
      // Rows are keys here as well: the steps of this product.
      SmallVector<Value> pair =
          registersOf(b, values->load(place, stage, b.index(step * tileSteps),
                                      tile * tileKeys, /*byChannel=*/false,
                                      /*transposed=*/true));
      for (int64_t i : {0, 1})
        state.outputs[tile + i] = multiplyFragments(
            b, a, ArrayRef(pair).slice(2 * i, 2), state.outputs[tile + i]);
    }
  }
}

WarpState WarpKernel::emitBlock(Value key, Value stage, WarpState state) {
  SmallVector<FragmentSums> logits = emitLogits(key, emitProducts(stage));
  Value subtracted[2];
  emitRescaling(state, logits, subtracted);
  SmallVector<Value> weights = emitWeights(state, logits, subtracted);
  emitValueProduct(stage, weights, state);
  return state;
}

void WarpKernel::emitResults(const WarpState &state) {
  MatrixView output =
      context.headView(op.getInits().front(), op.getOutputMap(), batch, head);
  Type stored = getElementTypeOrSelf(op.getInits().front().getType());
  auto narrow = VectorType::get({lanesOfFragment}, stored);
  for (int64_t half : {0, 1}) {
    Value sum = sumOfRow(b, state.sums[half]);
    if (op.getSink())
      sum = b.create<arith::AddFOp>(
          sum, emitExp2(b, scaledBits(b.create<arith::SubFOp>(
                               sinkLogit(),
                               emitSafeMaximum(b, state.maxima[half])))));
    Value isEmpty =
        b.create<arith::CmpFOp>(arith::CmpFPredicate::OEQ, sum, b.scalar(0.0));
    Value inverse = b.create<arith::SelectOp>(
        isEmpty, b.scalar(0.0), b.create<arith::DivFOp>(b.scalar(1.0), sum));
    Value row = rowOf(half);
    b.ifThen(b.less(row, context.queryCount), [&] {
      Value factors = b.splat(inverse);
      for (auto [tile, sums] : llvm::enumerate(state.outputs)) {
        Value scaled = b.create<arith::MulFOp>(sums.rows[half], factors);
        if (!stored.isF32())
          scaled = b.create<arith::TruncFOp>(narrow, scaled);
        b.create<vector::StoreOp>(
            scaled, output.getMemref(),
            output.at(row,
                      b.add(place.fragmentColumn, int64_t(tile) * tileKeys)));
      }
      if (!op.hasLogSumExp())
        return;
      Value isFirst = b.create<arith::CmpIOp>(arith::CmpIPredicate::eq,
                                              place.fragmentColumn, b.index(0));
      b.ifThen(isFirst, [&] {
        Value log = emitLog(b, sum);
        Value lse = b.create<arith::AddFOp>(state.maxima[half], log);
        b.store(lse, op.getInits()[1], {batch, head, row});
      });
    });
  }
}

void WarpKernel::emit() {
  queries->copy(place,
                context.headView(op.getQuery(), op.getQueryMap(), batch, head),
                firstQuery, context.queryCount, b.index(0));
  // Copies in a branch cannot be named as the members of a group after it, and
  // nvgpu's group of none does not survive as text.
  auto close = [&] { b.create<NVVM::CpAsyncCommitGroupOp>(); };
  auto wait = [&] {
    b.create<NVVM::CpAsyncWaitGroupOp>(0);
    b.create<gpu::BarrierOp>();
  };
  Value start = emitNextBlock(b.index(0));
  b.ifThen(b.less(start, keyEnd), [&] { emitCopies(start, b.index(0)); });
  close();
  wait();
  loadQueries();
  for (int64_t half : {0, 1})
    scales[half] = scaleOf(rowOf(half));
  SmallVector<Value> carried{start, b.index(0)};
  llvm::append_range(carried, initialState().flatten());
  auto loop = b.create<scf::WhileOp>(
      ValueRange(carried).getTypes(), carried,
      [&](OpBuilder &nested, Location, ValueRange values) {
        OpBuilder::InsertionGuard guard(b);
        b.restoreInsertionPoint(nested.saveInsertionPoint());
        b.create<scf::ConditionOp>(b.less(values[0], keyEnd), values);
      },
      [&](OpBuilder &nested, Location, ValueRange values) {
        OpBuilder::InsertionGuard guard(b);
        b.restoreInsertionPoint(nested.saveInsertionPoint());
        Value key = values[0], stage = values[1];
        Value next = emitNextBlock(b.add(key, tiles.keyBlock));
        Value nextStage = b.sub(b.index(1), stage);
        b.ifThen(b.less(next, keyEnd), [&] { emitCopies(next, nextStage); });
        close();
        WarpState state =
            emitBlock(key, stage, WarpState::unflatten(values.drop_front(2)));
        // All warps have read this stage, and the next one is there.
        wait();
        SmallVector<Value> results{next, nextStage};
        llvm::append_range(results, state.flatten());
        b.create<scf::YieldOp>(results);
      });
  emitResults(WarpState::unflatten(loop.getResults().drop_front(2)));
}

/// A kernel of one dimension of blocks: a grid has no more than 65535 in any
/// other.
static void emitLaunch(PairContext &host, const WarpTiles &tiles,
                       const DistanceTables &distances, Value blocks) {
  LoopEmitter &b = host.b;
  AttentionOp op = host.op;
  Value one = b.index(1);
  Value shared = b.create<arith::ConstantIntOp>(
      b.getI32Type(), sharedBytes(tiles, op.getHeadDim(), op.getValueDim()));
  auto launch = b.create<gpu::LaunchOp>(
      blocks, one, one, b.index(tiles.threads()), one, one, shared);
  launch.setFunction("attention");
  OpBuilder body = OpBuilder::atBlockBegin(&launch.getBody().front());
  WarpKernel kernel(body, op, tiles, distances, launch);
  kernel.emit();
  gpu::TerminatorOp::create(body, op.getLoc());
}

void posenc::emitWarpKernel(OpBuilder &builder, AttentionOp op,
                            const WarpTiles &tiles) {
  PairContext host(builder, op, builder.getF32Type(), lanesOfFragment);
  DistanceTables distances(host, tiles.queryBlock());
  LoopEmitter &b = host.b;
  Value blocks = b.mul(
      b.mul(b.ceilDiv(host.queryCount, tiles.queryBlock()), host.headCount),
      host.batchCount);
  auto emit = [&] { emitLaunch(host, tiles, distances, blocks); };
  // No driver launches nothing, and operands without elements have no address.
  std::optional<int64_t> known = getConstantIntValue(blocks);
  if (!known)
    b.ifThen(b.less(b.index(0), blocks), emit);
  else if (*known)
    emit();
  distances.release();
}
