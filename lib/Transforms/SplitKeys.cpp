// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/SCF/Transforms/TileUsingInterface.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "posenc/Analysis/SplitCost.h"
#include "posenc/Analysis/TileShape.h"
#include "posenc/IR/PosEnc.h"
#include "posenc/IR/Remarks.h"
#include "posenc/Transforms/Passes.h"
#include "llvm/Support/Threading.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_SPLITKEYS
#include "posenc/Transforms/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

namespace {
struct SplitKeys : public posenc::impl::SplitKeysBase<SplitKeys> {
  using SplitKeysBase::SplitKeysBase;
  void runOnOperation() override;

private:
  struct Choice {
    int64_t count;
    /// Why no more than one.
    StringRef reasonId, reason;
  };
  Choice choose(AttentionOp op, const Machine &machine);
};
} // namespace

static OpFoldResult sizeOf(OpBuilder &builder, Value value, AffineMap map,
                           unsigned dim) {
  for (auto [position, expr] : llvm::enumerate(map.getResults()))
    if (cast<AffineDimExpr>(expr).getPosition() == dim)
      return tensor::getMixedSize(builder, value.getLoc(), value, position);
  llvm_unreachable("maps are permutations");
}

/// The same attention with its log-sum-exp, which the merge needs.
static AttentionOp withLogSumExp(RewriterBase &rewriter, AttentionOp op) {
  if (op.hasLogSumExp())
    return op;
  SmallVector<OpFoldResult> rows;
  for (unsigned dim : {0, 1, 2})
    rows.push_back(sizeOf(rewriter, op.getQuery(), op.getQueryMap(), dim));
  SmallVector<Value> inits(op.getInits());
  inits.push_back(tensor::EmptyOp::create(rewriter, op.getLoc(), rows,
                                          rewriter.getF32Type()));
  AttentionOp whole =
      op.cloneWith(rewriter, ValueRange(inits).getTypes(), op.getQuery(),
                   op.getKey(), op.getValue(), inits);
  rewriter.replaceOp(op, whole->getResult(0));
  return whole;
}

/// Ranges of ceil(M / parts) keys as parallel tiles with a merge: what the
/// partial reduction of the op gives (lib/IR/PartialReduction.cpp).
static LogicalResult split(RewriterBase &rewriter, AttentionOp op,
                           int64_t parts) {
  rewriter.setInsertionPoint(op);
  op = withLogSumExp(rewriter, op);
  rewriter.setInsertionPoint(op);
  constexpr unsigned keyLoop = 3;
  OpFoldResult keys = op.emitKeyCount(rewriter);
  // Without keys there is still a step.
  AffineExpr size = rewriter.getAffineDimExpr(0);
  OpFoldResult step = affine::makeComposedFoldedAffineMax(
      rewriter, op.getLoc(),
      AffineMap::get(1, 0,
                     {size.ceilDiv(parts), rewriter.getAffineConstantExpr(1)},
                     rewriter.getContext()),
      {keys});
  OpFoldResult whole = rewriter.getIndexAttr(0);
  scf::SCFTilingOptions options;
  options.setTileSizes({whole, whole, whole, step});
  options.setLoopType(scf::SCFTilingOptions::LoopType::ForallOp);
  options.setReductionTilingStrategy(
      ReductionTilingStrategy::PartialReductionOuterParallel);
  options.setReductionDims({keyLoop});
  FailureOr<scf::SCFTilingResult> tiled = scf::tileUsingSCF(
      rewriter, cast<TilingInterface>(op.getOperation()), options);
  if (failed(tiled))
    return failure();
  rewriter.replaceOp(op, tiled->replacements);
  return success();
}

/// How many ranges of ceil(keys / parts) there are, at least one.
static int64_t madeRanges(int64_t keys, int64_t parts) {
  if (ShapedType::isDynamic(keys))
    return parts;
  int64_t step = std::max<int64_t>(1, llvm::divideCeil(keys, parts));
  return std::max<int64_t>(1, llvm::divideCeil(keys, step));
}

/// How many ranges are worth it, or 1 with the reason.
SplitKeys::Choice SplitKeys::choose(AttentionOp op, const Machine &machine) {
  if (op.getAccumulate())
    return {1, "Accumulates", "every range would join the destination"};
  if (op.getPageTable())
    return {1, "KeysInPages", "they lie in pages"};
  if (parts)
    return {madeRanges(op.getKeySizes()[2], parts), "OnePart",
            "one range is asked for"};
  int64_t workers = threads
                        ? threads.getValue()
                        : llvm::hardware_concurrency().compute_thread_count();
  SmallVector<int64_t> rows = op.getQuerySizes();
  int64_t keys = op.getKeySizes()[2];
  if (ShapedType::isDynamicShape(rows) || ShapedType::isDynamic(keys))
    return {1, "SizesNotKnown", "a size of batch, queries or keys is dynamic"};
  Type stored = getElementTypeOrSelf(op.getQuery().getType());
  unsigned bits = computedType(stored).getIntOrFloatBitWidth();
  AttentionTiles tiles = chooseAttentionTiles(machine, stored, rows[2]);
  // Few queries are one task for all heads of a group.
  bool decodes = decodeIsCheaper(machine, bits, rows[2], op.getGroupSize());
  int64_t tasks =
      decodes ? rows[0] * op.getKeySizes()[1]
              : rows[0] * rows[1] * llvm::divideCeil(rows[2], tiles.queryBlock);
  if (tasks >= workers)
    return {1, "RowsSuffice",
            "there are queries and heads enough for all threads"};
  return {keyParts(workers, tasks, keys, tiles.keyBlock), "TooFewKeys",
          "keys are too few to be shared out"};
}

void SplitKeys::runOnOperation() {
  constexpr int64_t most = 1 << 20;
  for (auto [name, value] :
       {std::pair<StringRef, int64_t>("parts", parts), {"threads", threads}})
    if (value < 0 || value > most) {
      getOperation()->emitError("expected ")
          << name << " to be 0 to " << most << ", got " << value;
      return signalPassFailure();
    }
  Machine machine = Machine::of(getOperation());
  SmallVector<AttentionOp> ops;
  getOperation()->walk([&](AttentionOp op) {
    if (op.hasPureTensorSemantics())
      ops.push_back(op);
  });
  IRRewriter rewriter(&getContext());
  auto named = [](AttentionOp op, StringRef name) {
    return remarkOn(op, "split", name);
  };
  for (AttentionOp op : ops) {
    if (mayHoldFiniteMinima(op)) {
      remark::missed(op.getLoc(), named(op, "FiniteMinima"))
          << remark::reason("keys are not split: what is added to scores may "
                            "hide all keys of a row by the lowest finite "
                            "number, and parts of such a row cannot be merged");
      continue;
    }
    Choice choice = choose(op, machine);
    if (choice.count < 2) {
      remark::analysis(op.getLoc(), named(op, choice.reasonId))
          << remark::add("keys are not split: {0}", choice.reason);
      continue;
    }
    remark::passed(op.getLoc(), named(op, "KeysSplit")) << remark::add(
        "keys in {0} ranges, merged by log-sum-exp", choice.count);
    if (failed(split(rewriter, op, choice.count)))
      return signalPassFailure();
    ++numSplit;
  }
}
