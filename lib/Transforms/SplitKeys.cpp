// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// An attention over ranges of its keys, and a merge of what they give. A range
// is a tile like any other: its frame says where in the whole it stands.
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Remarks.h"
#include "posenc/Analysis/SplitCost.h"
#include "posenc/Analysis/TileShape.h"
#include "posenc/IR/PosEnc.h"
#include "posenc/Transforms/Passes.h"
#include "llvm/Support/Threading.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_SPLITKEYS
#include "posenc/Transforms/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

using OFR = OpFoldResult;

namespace {
/// Builds the parts of one attention and their merge.
class KeySplitter {
public:
  KeySplitter(RewriterBase &rewriter, AttentionOp op, int64_t parts)
      : rewriter(rewriter), op(op), loc(op.getLoc()), parts(parts) {}
  void split();

private:
  OFR apply(AffineExpr expr, ArrayRef<OFR> operands) {
    return affine::makeComposedFoldedAffineApply(
        rewriter, loc, AffineMap::get(operands.size(), 0, expr), operands);
  }
  SmallVector<OFR> rowSizes();
  /// Start and length of the keys of part `part`.
  std::pair<OFR, OFR> rangeOf(Value part);
  Value sliceKeys(Value source, AffineMap map, OFR start, OFR length);
  AttentionOp buildPart(Value part, ValueRange destinations);
  SmallVector<Value> buildParts();

  RewriterBase &rewriter;
  AttentionOp op;
  Location loc;
  int64_t parts;
};

struct SplitKeys : public posenc::impl::SplitKeysBase<SplitKeys> {
  using SplitKeysBase::SplitKeysBase;
  void runOnOperation() override;

private:
  int64_t partsOf(AttentionOp op, const Machine &machine);
};
} // namespace

static OFR sizeOf(OpBuilder &builder, Location loc, Value value, AffineMap map,
                  unsigned dim) {
  for (auto [position, expr] : llvm::enumerate(map.getResults()))
    if (cast<AffineDimExpr>(expr).getPosition() == dim)
      return tensor::getMixedSize(builder, loc, value, position);
  llvm_unreachable("maps are permutations");
}

SmallVector<OFR> KeySplitter::rowSizes() {
  SmallVector<OFR> sizes;
  for (unsigned dim : {0, 1, 2})
    sizes.push_back(
        sizeOf(rewriter, loc, op.getQuery(), op.getQueryMap(), dim));
  return sizes;
}

/// [lower, lower + length) with lower = part * ceil(M / parts); a last part may
/// be shorter, or empty.
std::pair<OFR, OFR> KeySplitter::rangeOf(Value part) {
  OFR keys = sizeOf(rewriter, loc, op.getKey(), op.getKeyMap(), 2);
  if (std::optional<int64_t> known = getConstantIntValue(keys);
      known && *known % parts == 0)
    return {apply(rewriter.getAffineDimExpr(0) * (*known / parts), {part}),
            rewriter.getIndexAttr(*known / parts)};
  AffineExpr total, number;
  bindDims(rewriter.getContext(), total, number);
  AffineExpr each = total.ceilDiv(parts);
  OFR length = affine::makeComposedFoldedAffineMin(
      rewriter, loc,
      AffineMap::get(2, 0, {each, total - number * each},
                     rewriter.getContext()),
      {keys, part});
  length = affine::makeComposedFoldedAffineMax(
      rewriter, loc,
      AffineMap::get(
          1, 0,
          {rewriter.getAffineDimExpr(0), rewriter.getAffineConstantExpr(0)},
          rewriter.getContext()),
      {length});
  // An empty part starts at the end.
  OFR start = affine::makeComposedFoldedAffineMin(
      rewriter, loc,
      AffineMap::get(2, 0, {number * each, total}, rewriter.getContext()),
      {keys, part});
  return {start, length};
}

Value KeySplitter::sliceKeys(Value source, AffineMap map, OFR start,
                             OFR length) {
  SmallVector<OFR> offsets, sizes, strides(4, OFR(rewriter.getIndexAttr(1)));
  for (auto [position, expr] : llvm::enumerate(map.getResults())) {
    bool isKey = cast<AffineDimExpr>(expr).getPosition() == 2;
    offsets.push_back(isKey ? start : OFR(rewriter.getIndexAttr(0)));
    sizes.push_back(
        isKey ? length : tensor::getMixedSize(rewriter, loc, source, position));
  }
  return tensor::ExtractSliceOp::create(rewriter, loc, source, offsets, sizes,
                                        strides);
}

/// The attention of one range, without the sink, which the merge adds.
AttentionOp KeySplitter::buildPart(Value part, ValueRange destinations) {
  auto [start, length] = rangeOf(part);
  Value key = sliceKeys(op.getKey(), op.getKeyMap(), start, length);
  Value value = sliceKeys(op.getValue(), op.getValueMap(), start, length);

  AffineExpr origin, at;
  bindDims(rewriter.getContext(), origin, at);
  SmallVector<OFR> frame = op.getFrameOrigin();
  frame[3] = apply(origin + at, {frame[3], start});
  if (std::optional<SmallVector<OFR>> totals = op.getFrameTotals()) {
    llvm::append_range(frame, *totals);
  } else {
    Extents extents = op.getExtents();
    frame.push_back(rewriter.getIndexAttr(extents.heads));
    frame.push_back(rewriter.getIndexAttr(extents.kvHeads));
    frame.push_back(sizeOf(rewriter, loc, op.getQuery(), op.getQueryMap(), 2));
    frame.push_back(sizeOf(rewriter, loc, op.getKey(), op.getKeyMap(), 2));
  }
  AttentionOp tile = op.cloneWith(rewriter, destinations.getTypes(),
                                  op.getQuery(), key, value, destinations);
  SmallVector<int64_t> staticFrame;
  SmallVector<Value> dynamicFrame;
  dispatchIndexOpFoldResults(frame, dynamicFrame, staticFrame);
  tile.setStaticFrame(staticFrame);
  tile.getFrameOperandsMutable().assign(dynamicFrame);
  tile.getSinkMutable().clear();
  return tile;
}

/// All parts at once, in parallel: outputs and log-sum-exps with a leading
/// dimension of parts, f32 (f64 of f64) so that nothing is rounded twice.
SmallVector<Value> KeySplitter::buildParts() {
  SmallVector<OFR> outputSizes =
      tensor::getMixedSizes(rewriter, loc, op.getInits().front());
  Type element = getElementTypeOrSelf(op.getInits().front().getType());
  if (!element.isF64())
    element = rewriter.getF32Type();
  SmallVector<SmallVector<OFR>> shapes{outputSizes, rowSizes()};
  SmallVector<Type> elements{element, rewriter.getF32Type()};
  SmallVector<Value> empty;
  for (auto [shape, type] : llvm::zip_equal(shapes, elements)) {
    SmallVector<OFR> stacked(shape);
    stacked.insert(stacked.begin(), rewriter.getIndexAttr(parts));
    empty.push_back(tensor::EmptyOp::create(rewriter, loc, stacked, type));
  }
  auto loop = scf::ForallOp::create(
      rewriter, loc, ArrayRef<OFR>{rewriter.getIndexAttr(parts)}, empty,
      /*mapping=*/std::nullopt);
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(loop.getTerminator());
  Value part = loop.getInductionVar(0);
  SmallVector<SmallVector<OFR>> offsets, sizes, strides;
  SmallVector<Value> destinations;
  for (auto [shape, type, shared] :
       llvm::zip_equal(shapes, elements, loop.getRegionIterArgs())) {
    size_t rank = shape.size() + 1;
    offsets.emplace_back(rank, OFR(rewriter.getIndexAttr(0)));
    offsets.back()[0] = part;
    sizes.emplace_back(shape);
    sizes.back().insert(sizes.back().begin(), rewriter.getIndexAttr(1));
    strides.emplace_back(rank, OFR(rewriter.getIndexAttr(1)));
    SmallVector<int64_t> staticShape;
    SmallVector<Value> dynamicShape;
    dispatchIndexOpFoldResults(shape, dynamicShape, staticShape);
    destinations.push_back(tensor::ExtractSliceOp::create(
        rewriter, loc, RankedTensorType::get(staticShape, type), shared,
        offsets.back(), sizes.back(), strides.back()));
  }
  AttentionOp tile = buildPart(part, destinations);
  rewriter.setInsertionPointToStart(loop.getTerminator().getBody());
  for (auto [number, result] : llvm::enumerate(tile->getResults()))
    tensor::ParallelInsertSliceOp::create(
        rewriter, loc, result, loop.getRegionIterArgs()[number],
        offsets[number], sizes[number], strides[number]);
  return llvm::to_vector_of<Value>(loop.getResults());
}

void KeySplitter::split() {
  rewriter.setInsertionPoint(op);
  SmallVector<Value> partials = buildParts();
  AffineMap map = op.getOutputMap();
  Value sink = op.sliceOwnSink(rewriter);
  auto merge = MergeOp::create(
      rewriter, loc, op->getResultTypes(), partials[0], partials[1], sink,
      op.getInits(), rewriter.getUnitAttr(),
      map.isIdentity() ? AffineMapAttr() : AffineMapAttr::get(map));
  rewriter.replaceOp(op, merge.getResults());
}

/// A row of nothing but finite minima (finfo.min) is uniform over its keys, and
/// the f32 log-sum-exp of a range of it does not tell how many they are. Biases
/// and codes on logits can make such rows.
static bool mayHoldFiniteMinima(AttentionOp op) {
  return op.hasScoreRegion() ||
         llvm::any_of(op.getEncodingList(), [](Attribute attr) {
           return cast<PositionEncodingAttrInterface>(attr)
               .getPairTensorOperand()
               .has_value();
         });
}

int64_t SplitKeys::partsOf(AttentionOp op, const Machine &machine) {
  // Ranges would each join the destination.
  if (op.getAccumulate())
    return 1;
  if (parts)
    return parts;
  int64_t workers = threads
                        ? threads.getValue()
                        : llvm::hardware_concurrency().compute_thread_count();
  SmallVector<int64_t> rows = op.getQuerySizes();
  int64_t keys = op.getKeySizes()[2];
  if (ShapedType::isDynamicShape(rows) || ShapedType::isDynamic(keys))
    return 1;
  unsigned bits =
      getElementTypeOrSelf(op.getQuery().getType()).getIntOrFloatBitWidth();
  AttentionTiles tiles = chooseAttentionTiles(machine, bits, rows[2]);
  int64_t tasks =
      rows[0] * rows[1] * llvm::divideCeil(rows[2], tiles.queryBlock);
  return keyParts(workers, tasks, keys, tiles.keyBlock);
}

void SplitKeys::runOnOperation() {
  Machine machine = Machine::of(getOperation());
  SmallVector<AttentionOp> ops;
  getOperation()->walk([&](AttentionOp op) {
    if (op.hasPureTensorSemantics())
      ops.push_back(op);
  });
  IRRewriter rewriter(&getContext());
  auto named = [](StringRef name) {
    return remark::RemarkOpts::name(name).category("posenc").subCategory(
        "split");
  };
  for (AttentionOp op : ops) {
    if (mayHoldFiniteMinima(op)) {
      remark::missed(op.getLoc(), named("KeysNotSplit"))
          << remark::reason("a row of finite minima is uniform, and the "
                            "log-sum-exp of a range does not tell of how many "
                            "keys");
      continue;
    }
    int64_t count = partsOf(op, machine);
    if (count < 2) {
      remark::analysis(op.getLoc(), named("KeysNotSplit"))
          << remark::add("rows occupy all workers, there are too few keys, "
                         "sizes are not known, or the op accumulates");
      continue;
    }
    remark::passed(op.getLoc(), named("KeysSplit"))
        << remark::add("keys in {0} ranges, merged by log-sum-exp", count);
    KeySplitter(rewriter, op, count).split();
    ++numSplit;
  }
}
