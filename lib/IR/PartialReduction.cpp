// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Tiles over keys: partial results with their log-sum-exps, stacked on a
// leading dimension, and one merge. Tiles run in parallel only: a loop that
// carries one partial from tile to tile has `accumulate`.
#include "Tiling.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include <limits>

using namespace mlir;
using namespace mlir::posenc;

using OFR = OpFoldResult;

static constexpr unsigned keyLoop = 3;

static LogicalResult verifyReducible(AttentionOp op,
                                     const SetVector<unsigned> &loops) {
  if (!op.hasLogSumExp())
    return op.emitOpError() << "expected a log-sum-exp result for tiles over "
                               "keys, got none";
  if (op.getAccumulate())
    return op.emitOpError()
           << "expected no accumulate for tiles over keys, got it";
  if (op.getPageTable())
    return op.emitOpError()
           << "expected keys side by side for tiles over keys, got pages";
  return success(op.hasPureTensorSemantics() && loops.size() == 1 &&
                 loops.contains(keyLoop));
}

FailureOr<SmallVector<Value>>
AttentionOp::generateInitialTensorForPartialReduction(
    OpBuilder &builder, Location loc, ArrayRef<OFR> tileSizes,
    const SetVector<unsigned> &reductionDims) {
  if (failed(verifyReducible(*this, reductionDims)))
    return failure();
  // The identity of a merge: nothing, of weight nothing. Partials are f32 (f64
  // of f64), so that nothing is rounded twice.
  double identity[] = {0.0, -std::numeric_limits<double>::infinity()};
  SmallVector<Value> partials;
  for (auto [init, value] : llvm::zip_equal(getInits(), identity)) {
    SmallVector<OFR> sizes = tensor::getMixedSizes(builder, loc, init);
    sizes.insert(sizes.begin(), tileSizes[keyLoop]);
    auto element = cast<FloatType>(getElementTypeOrSelf(init.getType()));
    if (!element.isF64())
      element = builder.getF32Type();
    Value empty = tensor::EmptyOp::create(builder, loc, sizes, element);
    Value start = arith::ConstantOp::create(
        builder, loc, builder.getFloatAttr(element, value));
    partials.push_back(
        linalg::FillOp::create(builder, loc, start, empty).getResult(0));
  }
  return partials;
}

LogicalResult AttentionOp::getPartialResultTilePosition(
    OpBuilder &builder, unsigned resultNumber, ReductionTilingStrategy strategy,
    ArrayRef<OFR> offsets, ArrayRef<OFR> sizes,
    const SetVector<unsigned> &reductionDims, ArrayRef<OFR> splitReductionIvs,
    SmallVector<OFR> &resultOffsets, SmallVector<OFR> &resultSizes) {
  if (strategy != ReductionTilingStrategy::PartialReductionOuterParallel ||
      failed(getResultTilePosition(builder, resultNumber, offsets, sizes,
                                   resultOffsets, resultSizes)))
    return failure();
  resultOffsets.insert(resultOffsets.begin(), splitReductionIvs.front());
  resultSizes.insert(resultSizes.begin(), builder.getIndexAttr(1));
  return success();
}

FailureOr<TilingResult> AttentionOp::tileToPartialReduction(
    OpBuilder &builder, Location loc, ReductionTilingStrategy strategy,
    ValueRange init, ArrayRef<OFR> offsets, ArrayRef<OFR> sizes,
    const SetVector<unsigned> &reductionDims, ArrayRef<OFR> splitReductionIvs) {
  if (strategy != ReductionTilingStrategy::PartialReductionOuterParallel)
    return emitOpError() << "expected tiles over keys to be parallel "
                            "(tile_reduction_using_forall), got a loop that "
                            "carries one partial";
  SmallVector<Operation *> slices;
  SmallVector<Value> inits;
  for (auto [number, partials] : llvm::enumerate(init)) {
    SmallVector<OFR> at, extents;
    if (failed(getPartialResultTilePosition(builder, number, strategy, offsets,
                                            sizes, reductionDims,
                                            splitReductionIvs, at, extents)))
      return failure();
    SmallVector<OFR> strides(at.size(), builder.getIndexAttr(1));
    auto whole = cast<RankedTensorType>(partials.getType());
    SmallVector<int64_t> shape;
    SmallVector<Value> dynamic;
    dispatchIndexOpFoldResults(ArrayRef(extents).drop_front(), dynamic, shape);
    auto slice = tensor::ExtractSliceOp::create(
        builder, loc, RankedTensorType::get(shape, whole.getElementType()),
        partials, at, extents, strides);
    slices.push_back(slice);
    inits.push_back(slice);
  }
  AttentionOp tile =
      emitTile(builder, *this, offsets, sizes, [&] { return inits; }, slices);
  // Counted once, by the merge.
  tile.getSinkMutable().clear();
  return TilingResult{{tile}, SmallVector<Value>(tile->getResults()), slices};
}

FailureOr<MergeResult>
AttentionOp::mergeReductions(OpBuilder &builder, Location loc,
                             ValueRange partialReduce,
                             const SetVector<unsigned> &reductionDims) {
  AffineMap map = getOutputMap();
  Value sink = sliceOwnSink(builder);
  auto merge = MergeOp::create(
      builder, loc, (*this)->getResultTypes(), partialReduce.take_front(1),
      partialReduce.drop_front(1), sink, getInits(), builder.getUnitAttr(),
      map.isIdentity() ? AffineMapAttr() : AffineMapAttr::get(map));
  return MergeResult{{merge}, SmallVector<Value>(merge.getResults())};
}
