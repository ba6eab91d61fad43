// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "LinearAttention.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "posenc/Lowering/LinalgEmitter.h"

using namespace mlir;
using namespace mlir::posenc;

//===-- Products ----------------------------------------------------------===//

/// sums + x y, along the last of `loops`.
Value LinearAttentionChunks::addProduct(Operand x, Operand y, Operand sums,
                                        unsigned loops) {
  return emitGeneric(
      b, loc, {x, y}, sums.first, sums.second, loops, 1,
      [&](OpBuilder &nested, Location l, ValueRange args) -> Value {
        Value product = arith::MulFOp::create(
            nested, l, convertFloat(nested, l, args[0], compute),
            convertFloat(nested, l, args[1], compute));
        return arith::AddFOp::create(nested, l, args[2], product);
      });
}

//===-- Decay -------------------------------------------------------------===//

void LinearAttentionChunks::emitPowers() {
  gamma = convertFloat(b, loc,
                       tensor::ExtractOp::create(b, loc, op.getDecay(), kvHead),
                       compute);
  powers = generate(b, loc, {index(chunk + 1)}, compute,
                    [&](OpBuilder &nested, Location l, ValueRange at) -> Value {
                      Value steps = arith::IndexCastOp::create(
                          nested, l, nested.getI64Type(), at[0]);
                      Value exponent =
                          arith::SIToFPOp::create(nested, l, compute, steps);
                      return math::PowFOp::create(nested, l, gamma, exponent);
                    });
  pairPowers =
      generate(b, loc, {index(chunk), index(chunk)}, compute,
               [&](OpBuilder &nested, Location l, ValueRange at) -> Value {
                 Value zero = arith::ConstantIndexOp::create(nested, l, 0);
                 Value distance =
                     arith::SubIOp::create(nested, l, at[0], at[1]);
                 distance = arith::MaxSIOp::create(nested, l, distance, zero);
                 return tensor::ExtractOp::create(nested, l, powers, distance);
               });
}

/// State times decay^count, in place.
Value LinearAttentionChunks::decayed(Value state, OpFoldResult count) {
  if (!powers)
    return state;
  unsigned rank = cast<ShapedType>(state.getType()).getRank();
  Value factor = tensor::ExtractOp::create(
      b, loc, powers, getValueOrCreateConstantIndexOp(b, loc, count));
  return emitGeneric(
      b, loc, {}, state, b.getMultiDimIdentityMap(rank), rank, 0,
      [&](OpBuilder &nested, Location l, ValueRange args) -> Value {
        return arith::MulFOp::create(nested, l, args[0], factor);
      });
}

//===-- Chunks ------------------------------------------------------------===//

/// sum_{j <= i} w_ij <q_i, k_j> v_j of the chunk alone, added to `sums`.
Value LinearAttentionChunks::addOwnPairs(Value query, Value key,
                                         const Part &value, Value sums,
                                         OpFoldResult count) {
  AffineMap pairs = pickLoops(b, 4, {0, 1, 2});
  Value scores = addProduct(
      {query, pickLoops(b, 4, {0, 1, 3})}, {key, pickLoops(b, 4, {2, 3})},
      {zeros(empty({index(group), count, count})), pairs}, 4);
  SmallVector<Operand> weights;
  OpFoldResult zero = index(0);
  if (powers)
    weights.push_back(
        {slice(pairPowers, {zero, zero}, {count, count}, {true, true}),
         pickLoops(b, 3, {1, 2})});
  scores = emitGeneric(
      b, loc, weights, scores, b.getMultiDimIdentityMap(3), 3, 0,
      [&](OpBuilder &nested, Location l, ValueRange args) -> Value {
        Value weighted = args.back();
        if (powers)
          weighted = arith::MulFOp::create(nested, l, weighted, args[0]);
        Value isSeen =
            arith::CmpIOp::create(nested, l, arith::CmpIPredicate::ule,
                                  linalg::IndexOp::create(nested, l, 2),
                                  linalg::IndexOp::create(nested, l, 1));
        Value none = arith::ConstantOp::create(
            nested, l, nested.getFloatAttr(compute, 0.0));
        return arith::SelectOp::create(nested, l, isSeen, weighted, none);
      });
  return addProduct({scores, pickLoops(b, 4, {0, 1, 3})},
                    {value.value, value.map.compose(pickLoops(b, 4, {3, 2}))},
                    {sums, pairs}, 4);
}

/// q_i S, each row times the decay from the state to it.
Value LinearAttentionChunks::readState(Value query, Value memory,
                                       OpFoldResult count) {
  if (powers) {
    Value own = slice(powers, {index(1)}, {count}, {true});
    AffineMap all = b.getMultiDimIdentityMap(3);
    query = emitGeneric(
        b, loc, {{query, all}, {own, pickLoops(b, 3, {1})}},
        empty(tensor::getMixedSizes(b, loc, query)), all, 3, 0,
        [&](OpBuilder &nested, Location l, ValueRange args) -> Value {
          return arith::MulFOp::create(nested, l, args[0], args[1]);
        });
  }
  OpFoldResult channels = index(op.getValueDim());
  return addProduct({query, pickLoops(b, 4, {0, 1, 3})},
                    {memory, pickLoops(b, 4, {3, 2})},
                    {zeros(empty({index(group), count, channels})),
                     pickLoops(b, 4, {0, 1, 2})},
                    4);
}

/// S decay^count + sum_j decay^(count - 1 - j) k_j v_j^T.
Value LinearAttentionChunks::updateMemory(Value memory, Value key,
                                          const Part &value,
                                          OpFoldResult count) {
  memory = decayed(memory, count);
  if (powers) {
    // Pairs of the last query.
    Value end = getValueOrCreateConstantIndexOp(b, loc, count);
    Value one = arith::ConstantIndexOp::create(b, loc, 1);
    OpFoldResult last =
        getAsOpFoldResult(b.createOrFold<arith::SubIOp>(loc, end, one));
    Value own =
        slice(pairPowers, {last, index(0)}, {index(1), count}, {false, true});
    AffineMap all = b.getMultiDimIdentityMap(2);
    key = emitGeneric(
        b, loc, {{own, pickLoops(b, 2, {0})}}, key, all, 2, 0,
        [&](OpBuilder &nested, Location l, ValueRange args) -> Value {
          return arith::MulFOp::create(nested, l, args[1], args[0]);
        });
  }
  return addProduct({key, pickLoops(b, 3, {2, 0})},
                    {value.value, value.map.compose(pickLoops(b, 3, {2, 1}))},
                    {memory, pickLoops(b, 3, {0, 1})}, 3);
}

Value LinearAttentionChunks::addTotal(Value total, Value key) {
  return emitGeneric(
      b, loc, {{key, pickLoops(b, 2, {1, 0})}}, total, pickLoops(b, 2, {0}), 2,
      1, [&](OpBuilder &nested, Location l, ValueRange args) -> Value {
        return arith::AddFOp::create(nested, l, args[1], args[0]);
      });
}

/// [count, G], all of which read the same z.
Value LinearAttentionChunks::denominators(Value query, Value total,
                                          OpFoldResult count) {
  return addProduct(
      {query, pickLoops(b, 3, {1, 0, 2})}, {total, pickLoops(b, 3, {2})},
      {zeros(empty({count, index(group)})), pickLoops(b, 3, {0, 1})}, 3);
}

/// The same where token i reads z after it has joined; and z after all.
std::pair<Value, Value>
LinearAttentionChunks::scanDenominators(Value query, Value key, Value total,
                                        OpFoldResult count) {
  OpFoldResult zero = index(0), one = index(1);
  OpFoldResult heads = index(group), channels = index(extents.headDim);
  Value begin = arith::ConstantIndexOp::create(b, loc, 0);
  Value step = arith::ConstantIndexOp::create(b, loc, 1);
  Value end = getValueOrCreateConstantIndexOp(b, loc, count);
  Value rows = empty({count, heads});
  auto loop = scf::ForOp::create(b, loc, begin, end, step, {total, rows});
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  OpFoldResult i = loop.getInductionVar();
  Value own = slice(key, {i, zero}, {one, channels}, {false, true});
  AffineMap line = b.getMultiDimIdentityMap(1);
  Value sum =
      emitGeneric(b, loc, {{own, line}}, loop.getRegionIterArg(0), line, 1, 0,
                  [&](OpBuilder &nested, Location l, ValueRange args) -> Value {
                    Value before = args[1];
                    if (gamma)
                      before = arith::MulFOp::create(nested, l, before, gamma);
                    return arith::AddFOp::create(nested, l, before, args[0]);
                  });
  Value row = slice(query, {zero, i, zero}, {heads, one, channels},
                    {true, false, true});
  Value target =
      slice(loop.getRegionIterArg(1), {i, zero}, {one, heads}, {false, true});
  target =
      addProduct({row, pickLoops(b, 2, {0, 1})}, {sum, pickLoops(b, 2, {1})},
                 {zeros(target), pickLoops(b, 2, {0})}, 2);
  Value filled = tensor::InsertSliceOp::create(
      b, loc, target, loop.getRegionIterArg(1), ArrayRef<OpFoldResult>{i, zero},
      ArrayRef<OpFoldResult>{one, heads}, ArrayRef<OpFoldResult>{one, one});
  scf::YieldOp::create(b, loc, ValueRange{sum, filled});
  return {loop.getResult(1), loop.getResult(0)};
}

SmallVector<Value> LinearAttentionChunks::chunks(
    OpFoldResult tokens, ValueRange carried,
    function_ref<SmallVector<Value>(OpFoldResult, OpFoldResult, ValueRange)>
        body) {
  auto loop = [&](Value lower, Value upper, OpFoldResult count,
                  ValueRange values) {
    Value step = arith::ConstantIndexOp::create(b, loc, chunk);
    auto chunkLoop = scf::ForOp::create(b, loc, lower, upper, step, values);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(chunkLoop.getBody());
    Value first = chunkLoop.getInductionVar();
    if (!count)
      count = b.createOrFold<arith::SubIOp>(loc, upper, first);
    SmallVector<Value> next = body(first, count, chunkLoop.getRegionIterArgs());
    scf::YieldOp::create(b, loc, next);
    return llvm::to_vector_of<Value>(chunkLoop.getResults());
  };
  Value begin = arith::ConstantIndexOp::create(b, loc, 0);
  Value end = getValueOrCreateConstantIndexOp(b, loc, tokens);
  Value length = arith::ConstantIndexOp::create(b, loc, chunk);
  Value rest = b.createOrFold<arith::RemUIOp>(loc, end, length);
  Value whole = b.createOrFold<arith::SubIOp>(loc, end, rest);
  SmallVector<Value> values = loop(begin, whole, index(chunk), carried);
  std::optional<int64_t> known = getConstantIntValue(tokens);
  if (!known)
    return loop(whole, end, {}, values);
  int64_t left = *known % chunk;
  if (left == 0)
    return values;
  return body(index(*known - left), index(left), values);
}

/// One loop over chunks of tokens: rows read the state as it was and the keys
/// of their own chunk, which then join it.
void LinearAttentionChunks::emitRunning(Value &output,
                                        SmallVector<Value> &state) {
  SmallVector<Value> carried{output};
  llvm::append_range(carried, state);
  carried = chunks(
      queries, carried,
      [&](OpFoldResult first, OpFoldResult count, ValueRange values) {
        Part value =
            partOf(op.getValue(), op.getValueMap(), first, count, false);
        Value key =
            features(partOf(op.getKey(), op.getKeyMap(), first, count, false));
        Value query = features(
            partOf(op.getQuery(), op.getQueryMap(), first, count, true));
        SmallVector<Value> next(values.size());
        Value below;
        if (op.isNormalized())
          std::tie(below, next[2]) =
              scanDenominators(query, key, values[2], count);
        query = rotateAll(query, queryTables, first, count);
        key = rotateAll(key, keyTables, first, count);
        Value above = addOwnPairs(query, key, value,
                                  readState(query, values[1], count), count);
        next[0] = storeRows(values[0], above, below, first, count);
        next[1] = updateMemory(values[1], key, value, count);
        return next;
      });
  output = carried.front();
  state.assign(std::next(carried.begin()), carried.end());
}

/// A loop over chunks of keys, which join the state, and one over chunks of
/// queries, which read it.
void LinearAttentionChunks::emitFull(Value &output, SmallVector<Value> &state) {
  state =
      chunks(keys, state,
             [&](OpFoldResult first, OpFoldResult count, ValueRange values) {
               Part value =
                   partOf(op.getValue(), op.getValueMap(), first, count, false);
               Value key = features(
                   partOf(op.getKey(), op.getKeyMap(), first, count, false));
               SmallVector<Value> next(values);
               if (op.isNormalized())
                 next[1] = addTotal(values[1], key);
               key = rotateAll(key, keyTables, first, count);
               next[0] = updateMemory(values[0], key, value, count);
               return next;
             });
  output =
      chunks(queries, output,
             [&](OpFoldResult first, OpFoldResult count, ValueRange values) {
               Value query = features(
                   partOf(op.getQuery(), op.getQueryMap(), first, count, true));
               Value below;
               if (op.isNormalized())
                 below = denominators(query, state[1], count);
               query = rotateAll(query, queryTables, first, count);
               Value above = readState(query, state[0], count);
               return SmallVector<Value>{
                   storeRows(values[0], above, below, first, count)};
             })
          .front();
}

//===-- The whole ---------------------------------------------------------===//

LinearAttentionChunks::LinearAttentionChunks(OpBuilder &builder,
                                             LinearAttentionOp op,
                                             int64_t chunk,
                                             const Machine &machine)
    : b(builder), op(op), loc(op.getLoc()), chunk(chunk),
      group(op.getGroupSize()), compute(op.getStateElementType()),
      lanes(machine.lanes(compute.getWidth())), extents(op.getExtents()),
      batches(logicalSize(b, loc, op.getQuery(), op.getQueryMap(), 0)),
      queries(logicalSize(b, loc, op.getQuery(), op.getQueryMap(), 2)),
      keys(op.isRunning()
               ? queries
               : logicalSize(b, loc, op.getKey(), op.getKeyMap(), 2)) {
  PositionReader ofQueries = queryPositions(b, op), ofKeys = keyPositions(op);
  for (const ContentTransform &transform :
       contentTransformsOf(op, Sides::query))
    queryTables.push_back(tablesOf(transform, Side::query, ofQueries, queries));
  for (const ContentTransform &transform : contentTransformsOf(op, Sides::key))
    keyTables.push_back(tablesOf(transform, Side::key, ofKeys, keys));
}

SmallVector<Value> LinearAttentionChunks::emit() {
  OpBuilder::InsertionGuard guard(b);
  auto heads = scf::ForallOp::create(b, loc, {batches, index(extents.kvHeads)},
                                     op.getInits(),
                                     /*mapping=*/std::nullopt);
  b.setInsertionPointToStart(heads.getBody());
  batch = heads.getInductionVar(0);
  kvHead = heads.getInductionVar(1);
  ValueRange whole = heads.getRegionIterArgs();
  SmallVector<Part> targets{partOf(whole[0], op.getOutputMap(), index(0),
                                   queries, /*ofQueries=*/true)};
  outputOrder = targets.front().map;
  for (auto [part, init] : llvm::enumerate(whole.drop_front()))
    targets.push_back(statePart(init, part));
  if (op.getDecay())
    emitPowers();
  SmallVector<Value> results{targets.front().value};
  SmallVector<Value> state;
  for (unsigned part = 0; part < (op.isNormalized() ? 2u : 1u); ++part)
    state.push_back(
        startOf(part, op.hasStateResults() ? &targets[1 + part] : nullptr));
  op.isRunning() ? emitRunning(results[0], state) : emitFull(results[0], state);
  llvm::append_range(results, state);
  b.setInsertionPointToStart(heads.getTerminator().getBody());
  for (auto [part, init, result] : llvm::zip(targets, whole, results)) {
    SmallVector<OpFoldResult> ones(part.sizes.size(), index(1));
    tensor::ParallelInsertSliceOp::create(b, loc, result, init, part.offsets,
                                          part.sizes, ones);
  }
  return llvm::to_vector_of<Value>(heads.getResults());
}
