// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Tiles of an attention over batch, heads and queries. A tile is not the same
// op on smaller tensors: it carries a frame, so that encodings, masks and
// positions go on seeing coordinates of the whole.
#include "Tiling.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"
#include "posenc/IR/PosEnc.h"

using namespace mlir;
using namespace mlir::posenc;

using OFR = OpFoldResult;

namespace {
/// Loops of the iteration domain.
enum Loop { batchLoop, headLoop, queryLoop, keyLoop, numLoops };

/// A box of an operand in its own dimension order.
struct Slice {
  SmallVector<OFR> offsets, sizes;
};
} // namespace

/// Reorders logical entries to the operand's dimensions.
static SmallVector<OFR> toOperandOrder(ArrayRef<OFR> logical, AffineMap map) {
  SmallVector<OFR> result;
  for (AffineExpr expr : map.getResults())
    result.push_back(logical[cast<AffineDimExpr>(expr).getPosition()]);
  return result;
}

static SmallVector<OFR> toLogicalOrder(ArrayRef<OFR> operand, AffineMap map) {
  SmallVector<OFR> result(4);
  for (auto [dim, expr] : llvm::enumerate(map.getResults()))
    result[cast<AffineDimExpr>(expr).getPosition()] = operand[dim];
  return result;
}

/// Size of logical dimension `dim` of an operand.
static OFR logicalSize(OpBuilder &builder, Location loc, Value value,
                       AffineMap map, unsigned dim) {
  for (auto [position, expr] : llvm::enumerate(map.getResults()))
    if (cast<AffineDimExpr>(expr).getPosition() == dim)
      return tensor::getMixedSize(builder, loc, value, position);
  llvm_unreachable("maps are permutations");
}

static OFR apply(OpBuilder &builder, Location loc, AffineExpr expr,
                 ArrayRef<OFR> operands) {
  auto map = AffineMap::get(operands.size(), 0, expr);
  return affine::makeComposedFoldedAffineApply(builder, loc, map, operands);
}

SmallVector<utils::IteratorType> AttentionOp::getLoopIteratorTypes() {
  SmallVector<utils::IteratorType> types(numLoops,
                                         utils::IteratorType::parallel);
  types[keyLoop] = utils::IteratorType::reduction;
  return types;
}

SmallVector<Range> AttentionOp::getIterationDomain(OpBuilder &builder) {
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(*this);
  OFR zero = builder.getIndexAttr(0), one = builder.getIndexAttr(1);
  SmallVector<Range> domain;
  for (unsigned dim : {0, 1, 2})
    domain.push_back(
        {zero, logicalSize(builder, getLoc(), getQuery(), getQueryMap(), dim),
         one});
  domain.push_back({zero, emitKeyCount(builder), one});
  return domain;
}

/// Whether the tile takes all keys: a part of them needs a merge of partial
/// results.
static bool coversAllKeys(AttentionOp op, OFR offset, OFR size) {
  if (!isConstantIntValue(offset, 0))
    return false;
  int64_t keys = op.getKeySizes()[2];
  if (!ShapedType::isDynamic(keys))
    return isConstantIntValue(size, keys);
  using Variable = ValueBoundsConstraintSet::Variable;
  AffineExpr tokens = getAffineDimExpr(2, op.getContext());
  Variable all = [&] {
    if (!op.getPageTable())
      return Variable(
          op.getKey(),
          static_cast<int64_t>(*op.getKeyMap().getResultPosition(tokens)));
    AffineExpr pages = getAffineDimExpr(0, op.getContext());
    return Variable(AffineMap::get(1, 0, pages * op.getPageSize()),
                    {Variable(op.getPageTable(), 1)});
  }();
  FailureOr<bool> equal = ValueBoundsConstraintSet::areEqual(size, all);
  return succeeded(equal) && *equal;
}

/// The kv heads that a range of query heads reads. Any range is allowed: with
/// G = H / Hk, global head x reads kv head x floordiv G. An empty range, which
/// a surplus thread has, reads none.
static std::pair<OFR, OFR> kvHeadRange(OpBuilder &builder, AttentionOp op,
                                       OFR offset, OFR size) {
  Location loc = op.getLoc();
  OFR first = op.getFrameOrigin()[headLoop];
  AffineExpr origin, at, count;
  bindDims(builder.getContext(), origin, at, count);
  int64_t group = op.getGroupSize();
  AffineExpr begin = (origin + at).floorDiv(group);
  AffineExpr last = (origin + at + count - 1).floorDiv(group);
  AffineExpr read = last - begin + 1;
  SmallVector<OFR> operands{first, offset, size};
  std::optional<int64_t> known = getConstantIntValue(size);
  OFR kvHeads =
      known && *known > 0
          ? apply(builder, loc, read, operands)
          : affine::makeComposedFoldedAffineMin(
                builder, loc,
                AffineMap::get(3, 0, {read, count}, builder.getContext()),
                operands);
  return {apply(builder, loc, begin - origin.floorDiv(group), operands),
          kvHeads};
}

static Value extract(OpBuilder &builder, Location loc, Value source,
                     const Slice &slice, SmallVectorImpl<Operation *> &slices) {
  SmallVector<OFR> strides(slice.offsets.size(), builder.getIndexAttr(1));
  auto op = tensor::ExtractSliceOp::create(builder, loc, source, slice.offsets,
                                           slice.sizes, strides);
  slices.push_back(op);
  return op;
}

/// The frame of a tile at `offsets`: origins add up, totals stay.
static SmallVector<OFR> emitFrame(OpBuilder &builder, AttentionOp whole,
                                  ArrayRef<OFR> offsets) {
  Location loc = whole.getLoc();
  AffineExpr origin, at;
  bindDims(builder.getContext(), origin, at);
  SmallVector<OFR> entries;
  for (auto [start, offset] : llvm::zip_equal(whole.getFrameOrigin(), offsets))
    entries.push_back(apply(builder, loc, origin + at, {start, offset}));
  if (std::optional<SmallVector<OFR>> totals = whole.getFrameTotals()) {
    llvm::append_range(entries, *totals);
  } else {
    Extents extents = whole.getExtents();
    entries.push_back(builder.getIndexAttr(extents.heads));
    entries.push_back(builder.getIndexAttr(extents.kvHeads));
    entries.push_back(
        logicalSize(builder, loc, whole.getQuery(), whole.getQueryMap(), 2));
    entries.push_back(whole.emitKeyCount(builder));
  }
  return entries;
}

static void setFrame(AttentionOp tile, ArrayRef<OFR> entries) {
  SmallVector<int64_t> frame;
  SmallVector<Value> dynamic;
  dispatchIndexOpFoldResults(entries, dynamic, frame);
  tile.setStaticFrame(frame);
  tile.getFrameOperandsMutable().assign(dynamic);
}

AttentionOp posenc::emitTile(OpBuilder &builder, AttentionOp op,
                             ArrayRef<OFR> offsets, ArrayRef<OFR> sizes,
                             function_ref<SmallVector<Value>()> makeInits,
                             SmallVectorImpl<Operation *> &slices) {
  Location loc = op.getLoc();
  OFR zero = builder.getIndexAttr(0);
  OFR headDim = builder.getIndexAttr(op.getHeadDim());
  OFR valueDim = builder.getIndexAttr(op.getValueDim());
  auto [kvOffset, kvSize] =
      kvHeadRange(builder, op, offsets[headLoop], sizes[headLoop]);
  auto tileOf = [&](Value source, AffineMap map, ArrayRef<OFR> at,
                    ArrayRef<OFR> extent) {
    Slice slice{toOperandOrder(at, map), toOperandOrder(extent, map)};
    return extract(builder, loc, source, slice, slices);
  };
  OFR row = offsets[batchLoop], rows = sizes[batchLoop];
  Value query = tileOf(op.getQuery(), op.getQueryMap(),
                       {row, offsets[headLoop], offsets[queryLoop], zero},
                       {rows, sizes[headLoop], sizes[queryLoop], headDim});
  auto keysOf = [&, kvOffset = kvOffset,
                 kvSize = kvSize](Value source, AffineMap map, OFR channels) {
    if (!op.getPageTable())
      return tileOf(source, map, {row, kvOffset, offsets[keyLoop], zero},
                    {rows, kvSize, sizes[keyLoop], channels});
    // Pages belong to no row: every tile has all of them.
    return tileOf(source, map, {zero, kvOffset, zero, zero},
                  {logicalSize(builder, loc, source, map, 0), kvSize,
                   builder.getIndexAttr(op.getPageSize()), channels});
  };
  Value key = keysOf(op.getKey(), op.getKeyMap(), headDim);
  Value value = keysOf(op.getValue(), op.getValueMap(), valueDim);
  Value table = op.getPageTable();
  if (table)
    table = extract(
        builder, loc, table,
        {{row, zero}, {rows, tensor::getMixedSize(builder, loc, table, 1)}},
        slices);
  SmallVector<Value> inits = makeInits();
  SmallVector<OFR> frame = emitFrame(builder, op, offsets);
  AttentionOp tile = op.cloneWith(builder, ValueRange(inits).getTypes(), query,
                                  key, value, inits);
  setFrame(tile, frame);
  if (table)
    tile.getPageTableMutable().assign(table);
  return tile;
}

FailureOr<TilingResult>
AttentionOp::getTiledImplementation(OpBuilder &builder, ArrayRef<OFR> offsets,
                                    ArrayRef<OFR> sizes) {
  if (!hasPureTensorSemantics() ||
      !coversAllKeys(*this, offsets[keyLoop], sizes[keyLoop]))
    return failure();
  SmallVector<Operation *> slices;
  auto makeInits = [&] {
    SmallVector<Value> inits;
    for (auto [number, init] : llvm::enumerate(getInits())) {
      Slice slice;
      (void)getResultTilePosition(builder, number, offsets, sizes,
                                  slice.offsets, slice.sizes);
      inits.push_back(extract(builder, getLoc(), init, slice, slices));
    }
    return inits;
  };
  AttentionOp tile =
      emitTile(builder, *this, offsets, sizes, makeInits, slices);
  return TilingResult{{tile}, SmallVector<Value>(tile->getResults()), slices};
}

LogicalResult
AttentionOp::getResultTilePosition(OpBuilder &builder, unsigned resultNumber,
                                   ArrayRef<OFR> offsets, ArrayRef<OFR> sizes,
                                   SmallVector<OFR> &resultOffsets,
                                   SmallVector<OFR> &resultSizes) {
  if (resultNumber == 1) {
    resultOffsets.assign(offsets.begin(), offsets.begin() + keyLoop);
    resultSizes.assign(sizes.begin(), sizes.begin() + keyLoop);
    return success();
  }
  SmallVector<OFR> logicalOffsets(offsets.take_front(3));
  SmallVector<OFR> logicalSizes(sizes.take_front(3));
  logicalOffsets.push_back(builder.getIndexAttr(0));
  logicalSizes.push_back(builder.getIndexAttr(getValueDim()));
  resultOffsets = toOperandOrder(logicalOffsets, getOutputMap());
  resultSizes = toOperandOrder(logicalSizes, getOutputMap());
  return success();
}

LogicalResult AttentionOp::getIterationDomainTileFromResultTile(
    OpBuilder &builder, unsigned resultNumber, ArrayRef<OFR> offsets,
    ArrayRef<OFR> sizes, SmallVectorImpl<OFR> &domainOffsets,
    SmallVectorImpl<OFR> &domainSizes) {
  SmallVector<OFR> logicalOffsets(offsets), logicalSizes(sizes);
  if (resultNumber == 0) {
    logicalOffsets = toLogicalOrder(offsets, getOutputMap());
    logicalSizes = toLogicalOrder(sizes, getOutputMap());
    // Channels are not a loop: a tile has all of them.
    if (!isConstantIntValue(logicalOffsets[3], 0) ||
        !isConstantIntValue(logicalSizes[3], getValueDim()))
      return failure();
  }
  domainOffsets.assign(logicalOffsets.begin(), logicalOffsets.begin() + 3);
  domainSizes.assign(logicalSizes.begin(), logicalSizes.begin() + 3);
  domainOffsets.push_back(builder.getIndexAttr(0));
  domainSizes.push_back(emitKeyCount(builder));
  return success();
}

FailureOr<TilingResult>
AttentionOp::generateResultTileValue(OpBuilder &builder, unsigned resultNumber,
                                     ArrayRef<OFR> offsets,
                                     ArrayRef<OFR> sizes) {
  SmallVector<OFR> domainOffsets, domainSizes;
  if (failed(getIterationDomainTileFromResultTile(
          builder, resultNumber, offsets, sizes, domainOffsets, domainSizes)))
    return failure();
  FailureOr<TilingResult> tiled =
      getTiledImplementation(builder, domainOffsets, domainSizes);
  if (failed(tiled))
    return failure();
  return TilingResult{tiled->tiledOps,
                      {tiled->tiledValues[resultNumber]},
                      tiled->generatedSlices};
}
