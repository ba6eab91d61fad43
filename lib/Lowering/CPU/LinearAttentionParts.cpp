// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "LinearAttention.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "posenc/Lowering/LinalgEmitter.h"
#include "posenc/Lowering/LoopEmitter.h"
#include "posenc/Transforms/ClampIndices.h"

using namespace mlir;
using namespace mlir::posenc;

/// Tokens whose cosines and sines one thread makes at a time.
static constexpr int64_t tableBlock = 64;

Value LinearAttentionChunks::slice(Value source, ArrayRef<OpFoldResult> offsets,
                                   ArrayRef<OpFoldResult> sizes,
                                   ArrayRef<bool> keeps,
                                   ArrayRef<OpFoldResult> strides) {
  SmallVector<OpFoldResult> ones(sizes.size(), index(1));
  SmallVector<int64_t> shape;
  for (auto [size, isKept] : llvm::zip_equal(sizes, keeps))
    if (isKept)
      shape.push_back(getConstantIntValue(size).value_or(ShapedType::kDynamic));
  auto type =
      RankedTensorType::get(shape, getElementTypeOrSelf(source.getType()));
  return tensor::ExtractSliceOp::create(b, loc, type, source, offsets, sizes,
                                        strides.empty() ? ones : strides);
}

Value LinearAttentionChunks::empty(ArrayRef<OpFoldResult> sizes) {
  return tensor::EmptyOp::create(b, loc, sizes, compute);
}

Value LinearAttentionChunks::zeros(Value init) {
  Value zero = arith::ConstantOp::create(b, loc, b.getFloatAttr(compute, 0.0));
  return linalg::FillOp::create(b, loc, zero, init).getResult(0);
}

//===-- Parts of operands -------------------------------------------------===//

LinearAttentionChunks::Part
LinearAttentionChunks::partOf(Value source, AffineMap map, OpFoldResult first,
                              OpFoldResult count, bool ofQueries) {
  OpFoldResult zero = index(0), one = index(1);
  OpFoldResult head = kvHead, heads = one;
  if (ofQueries) {
    heads = index(group);
    head = getAsOpFoldResult(b.createOrFold<arith::MulIOp>(
        loc, kvHead, arith::ConstantIndexOp::create(b, loc, group)));
  }
  int64_t channels = cast<ShapedType>(source.getType())
                         .getDimSize(*map.getResultPosition(
                             getAffineDimExpr(3, b.getContext())));
  OpFoldResult logicalOffsets[] = {batch, head, first, zero};
  OpFoldResult logicalSizes[] = {one, heads, count, index(channels)};
  bool logicalKeeps[] = {false, ofQueries, true, true};
  Part part;
  SmallVector<AffineExpr> results;
  for (AffineExpr expr : map.getResults()) {
    unsigned dim = cast<AffineDimExpr>(expr).getPosition();
    part.offsets.push_back(logicalOffsets[dim]);
    part.sizes.push_back(logicalSizes[dim]);
    part.keeps.push_back(logicalKeeps[dim]);
    if (logicalKeeps[dim])
      results.push_back(b.getAffineDimExpr(ofQueries ? dim - 1 : dim - 2));
  }
  part.map = AffineMap::get(ofQueries ? 3 : 2, 0, results, b.getContext());
  part.value = slice(source, part.offsets, part.sizes, part.keeps);
  return part;
}

Value LinearAttentionChunks::features(const Part &part) {
  unsigned rank = part.map.getNumDims();
  SmallVector<OpFoldResult> sizes(rank);
  AffineMap toLoops = inversePermutation(part.map);
  for (auto [loop, expr] : llvm::enumerate(toLoops.getResults()))
    sizes[loop] = tensor::getMixedSize(b, loc, part.value,
                                       cast<AffineDimExpr>(expr).getPosition());
  return emitGeneric(b, loc, {{part.value, part.map}}, empty(sizes),
                     b.getMultiDimIdentityMap(rank), rank, 0,
                     [&](OpBuilder &nested, Location l, ValueRange args) {
                       Value x = convertFloat(nested, l, args[0], compute);
                       return emitFeature(nested, l, op.getFeatures(), x);
                     });
}

//===-- Content transforms ------------------------------------------------===//

LinearAttentionChunks::SideTables
LinearAttentionChunks::tablesOf(const ContentTransform &transform, Side side,
                                const PositionReader &positions,
                                OpFoldResult tokens) {
  TypeRange types = ValueRange(transform.operands).getTypes();
  SideTables tables{transform.encoding.getChannelPairs(extents.headDim),
                    positions.dependsOnBatch(transform.encoding) ||
                        transform.encoding.tablesDependOnBatch(types),
                    transform.encoding.tablesDependOnHead(types),
                    {},
                    {}};
  OpFoldResult zero = index(0), one = index(1);
  OpFoldResult pairs = index(llvm::alignTo(tables.pairs.count(), lanes));
  SmallVector<OpFoldResult> ends{tables.perBatch ? batches : one,
                                 index(tables.perHead ? extents.kvHeads : 1),
                                 tokens};
  Value init = empty({ends[0], ends[1], tokens, pairs});
  auto blocks = scf::ForallOp::create(
      b, loc, {zero, zero, zero}, ends, {one, one, index(tableBlock)},
      ValueRange{init, init}, /*mapping=*/std::nullopt);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(blocks.getBody());
  SmallVector<OpFoldResult> offsets =
      getAsOpFoldResult(ValueRange(blocks.getInductionVars()));
  AffineExpr first = b.getAffineDimExpr(0), end = b.getAffineDimExpr(1);
  OpFoldResult count = affine::makeComposedFoldedAffineMin(
      b, loc,
      AffineMap::get(2, 0, {end - first, b.getAffineConstantExpr(tableBlock)},
                     b.getContext()),
      {offsets[2], tokens});
  offsets.push_back(zero);
  SmallVector<OpFoldResult> sizes{one, one, count, pairs}, ones(4, one);
  SmallVector<Value> parts;
  for (BlockArgument table : blocks.getRegionIterArgs())
    parts.push_back(slice(table, offsets, sizes, {false, false, true, true}));
  parts =
      fillTables(parts, transform, side, positions, blocks.getInductionVars());
  b.setInsertionPointToStart(blocks.getTerminator().getBody());
  for (auto [part, table] : llvm::zip_equal(parts, blocks.getRegionIterArgs()))
    tensor::ParallelInsertSliceOp::create(b, loc, part, table, offsets, sizes,
                                          ones);
  tables.cosine = blocks.getResult(0);
  tables.sine = blocks.getResult(1);
  return tables;
}

/// Cosines and sines [token][pair] of a batch row and kv head from a token on.
SmallVector<Value> LinearAttentionChunks::fillTables(
    ValueRange tables, const ContentTransform &transform, Side side,
    const PositionReader &positions, ValueRange at) {
  LoopEmitter loops(b, loc, compute, lanes);
  IrDomain domain(loops, loc, compute, lanes);
  IrOperands operands(transform.operands);
  Value zero = loops.index(0);
  Value count = loops.createOrFold<tensor::DimOp>(tables[0], 0);
  Value pairs = loops.createOrFold<tensor::DimOp>(tables[0], 1);
  auto fill = [&](Value pair, Value token, ValueRange before) {
    ContentPoint<IrDomain> point = emitContentPoint(
        domain, transform.encoding, side, positions, domain.integer(at[0]),
        domain.integer(at[1]), domain.integer(loops.add(at[2], token)),
        domain.integer(pair, /*laneStride=*/1), extents);
    Tables<IrDomain> both = transform.encoding.emitTables(point, operands);
    SmallVector<Value> after;
    for (auto [vector, table] :
         llvm::zip_equal(std::array{both.cosine.rep, both.sine.rep}, before))
      after.push_back(
          loops
              .create<vector::TransferWriteOp>(
                  vector, table, ValueRange{token, pair}, ArrayRef<bool>{true})
              .getResult());
    return after;
  };
  // Tokens inside: what depends on the pair alone leaves the loop.
  SmallVector<Value> filled =
      loops.loop(zero, pairs, lanes, tables, [&](Value pair, ValueRange whole) {
        return loops.loop(zero, count, 1, whole,
                          [&](Value token, ValueRange before) {
                            return fill(pair, token, before);
                          });
      });
  // Positions may be data.
  clampIndices(filled.front().getDefiningOp());
  return filled;
}

Value LinearAttentionChunks::tablePart(const SideTables &tables, Value table,
                                       OpFoldResult first, OpFoldResult count) {
  OpFoldResult zero = index(0), one = index(1);
  return slice(table,
               {tables.perBatch ? OpFoldResult(batch) : zero,
                tables.perHead ? OpFoldResult(kvHead) : zero, first, zero},
               {one, one, count, index(tables.pairs.width / 2)},
               {false, false, true, true});
}

Value LinearAttentionChunks::rotate(Value source, const SideTables &tables,
                                    OpFoldResult first, OpFoldResult count) {
  auto type = cast<RankedTensorType>(source.getType());
  unsigned rank = type.getRank();
  const ChannelPairs &pairs = tables.pairs;
  bool isHalf = pairs.pairing == Pairing::half;
  int64_t half = pairs.width / 2;
  OpFoldResult zero = index(0), one = index(1);
  Value cosine = tablePart(tables, tables.cosine, first, count);
  Value sine = tablePart(tables, tables.sine, first, count);
  SmallVector<OpFoldResult> whole = tensor::getMixedSizes(b, loc, source);
  SmallVector<OpFoldResult> offsets(rank, zero), sizes(whole),
      strides(rank, one);
  sizes.back() = index(half);
  strides.back() = index(isHalf ? 1 : 2);
  auto offsetsOf = [&](bool isSecond) {
    offsets.back() = index(pairs.offset + (isSecond ? (isHalf ? half : 1) : 0));
    return ArrayRef<OpFoldResult>(offsets);
  };
  SmallVector<bool> keeps(rank, true);
  auto channelsOf = [&](Value of, bool isSecond) {
    return slice(of, offsetsOf(isSecond), sizes, keeps, strides);
  };
  SmallVector<Value> dynamic;
  SmallVector<int64_t> shape;
  dispatchIndexOpFoldResults(whole, dynamic, shape);
  // A slice of tensor.empty would become a buffer of its own.
  Value turned = bufferization::AllocTensorOp::create(
      b, loc, RankedTensorType::get(shape, compute), dynamic);
  if (pairs.width != type.getShape().back())
    turned = linalg::CopyOp::create(b, loc, source, turned).getResult(0);
  Value x = channelsOf(source, false), y = channelsOf(source, true);
  AffineMap all = b.getMultiDimIdentityMap(rank);
  AffineMap table = pickLoops(b, rank, {rank - 2, rank - 1});
  // One half at a time, so that each is written where it belongs.
  for (bool isSecond : {false, true}) {
    Value part = emitGeneric(
        b, loc, {{x, all}, {y, all}, {cosine, table}, {sine, table}},
        channelsOf(turned, isSecond), all, rank, 0,
        [&](OpBuilder &nested, Location l, ValueRange args) -> Value {
          Value own = args[isSecond ? 1 : 0], other = args[isSecond ? 0 : 1];
          Value straight = arith::MulFOp::create(nested, l, own, args[2]);
          Value crossed = arith::MulFOp::create(nested, l, other, args[3]);
          if (isSecond)
            return arith::AddFOp::create(nested, l, straight, crossed);
          return arith::SubFOp::create(nested, l, straight, crossed);
        });
    turned = tensor::InsertSliceOp::create(b, loc, part, turned,
                                           offsetsOf(isSecond), sizes, strides);
  }
  return turned;
}

Value LinearAttentionChunks::rotateAll(Value source,
                                       ArrayRef<SideTables> tables,
                                       OpFoldResult first, OpFoldResult count) {
  for (const SideTables &own : tables)
    source = rotate(source, own, first, count);
  return source;
}

//===-- Rows and states
//----------------------------------------------------===//

/// The rows of a chunk, finished, in their place of `output` [G, N, E].
Value LinearAttentionChunks::storeRows(Value output, Value numerators,
                                       Value denominators, OpFoldResult first,
                                       OpFoldResult count) {
  SmallVector<Operand> inputs{{numerators, b.getMultiDimIdentityMap(3)}};
  if (denominators)
    inputs.push_back({denominators, pickLoops(b, 3, {1, 0})});
  SmallVector<OpFoldResult> offsets(3, index(0)), ones(3, index(1));
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, loc, output);
  unsigned tokens = *outputOrder.getResultPosition(b.getAffineDimExpr(1));
  offsets[tokens] = first;
  sizes[tokens] = count;
  Value target = slice(output, offsets, sizes, SmallVector<bool>(3, true));
  Type stored = getElementTypeOrSelf(output.getType());
  Value rows = emitGeneric(
      b, loc, inputs, target, outputOrder, 3, 0,
      [&](OpBuilder &nested, Location l, ValueRange args) {
        Value below = denominators ? args[1] : Value();
        return convertFloat(nested, l, emitOutput(nested, op, args[0], below),
                            stored);
      });
  return tensor::InsertSliceOp::create(b, loc, rows, output, offsets, sizes,
                                       ones);
}

/// S (part 0) or z of this kv head before the first key, in its destination
/// where it has one.
Value LinearAttentionChunks::startOf(unsigned part, const Part *target) {
  SmallVector<OpFoldResult> sizes{index(extents.headDim)};
  if (part == 0)
    sizes.push_back(index(op.getValueDim()));
  Value init = target ? target->value : empty(sizes);
  if (op.getState().empty())
    return zeros(init);
  Part before = statePart(op.getState()[part], part);
  return linalg::CopyOp::create(b, loc, before.value, init).getResult(0);
}

LinearAttentionChunks::Part LinearAttentionChunks::statePart(Value source,
                                                             unsigned part) {
  OpFoldResult zero = index(0), one = index(1);
  Part found;
  found.offsets = {batch, kvHead, zero};
  found.sizes = {one, one, index(extents.headDim)};
  found.keeps = {false, false, true};
  if (part == 0) {
    found.offsets.push_back(zero);
    found.sizes.push_back(index(op.getValueDim()));
    found.keeps.push_back(true);
  }
  found.value = slice(source, found.offsets, found.sizes, found.keeps);
  return found;
}
