// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/Dominance.h"
#include "mlir/IR/PatternMatch.h"
#include "posenc/IR/PosEnc.h"

using namespace mlir;
using namespace mlir::posenc;

/// Reads through casts that forget static sizes. Unlike memref::foldMemRefCast
/// it keeps those that restore them: head and channel sizes must be static.
LogicalResult AttentionOp::fold(FoldAdaptor, SmallVectorImpl<OpFoldResult> &) {
  bool folded = false;
  for (OpOperand &operand : (*this)->getOpOperands()) {
    auto cast = operand.get().getDefiningOp<memref::CastOp>();
    if (!cast || !memref::CastOp::canFoldIntoConsumerOp(cast))
      continue;
    operand.set(cast.getSource());
    folded = true;
  }
  return success(folded);
}

static SmallVector<AffineMap> allMaps(AttentionOp op) {
  return {op.getQueryMap(), op.getKeyMap(), op.getValueMap(),
          op.getOutputMap()};
}

static void setMaps(AttentionOp op, ArrayRef<AffineMap> maps) {
  bool identity =
      llvm::all_of(maps, [](AffineMap map) { return map.isIdentity(); });
  if (identity)
    op.removeMapsAttr();
  else
    op.setMapsAttr(Builder(op.getContext()).getAffineMapArrayAttr(maps));
}

/// `map` of a transposed operand, restated for the source of the transpose:
/// dimension k of the operand is dimension permutation[k] of the source.
static AffineMap throughTranspose(AffineMap map,
                                  ArrayRef<int64_t> permutation) {
  SmallVector<AffineExpr> results(permutation.size());
  for (auto [dim, source] : llvm::enumerate(permutation))
    results[source] = map.getResult(dim);
  return AffineMap::get(map.getNumDims(), 0, results, map.getContext());
}

namespace {
/// Reads query, key and value in the order in which they lie.
struct AbsorbOperandTranspose : OpRewritePattern<AttentionOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    SmallVector<AffineMap> maps = allMaps(op);
    bool changed = false;
    for (OpOperand &operand : op->getOpOperands().take_front(3)) {
      auto transpose = operand.get().getDefiningOp<linalg::TransposeOp>();
      if (!transpose || !transpose.hasPureTensorSemantics())
        continue;
      unsigned number = operand.getOperandNumber();
      rewriter.modifyOpInPlace(op, [&] {
        maps[number] =
            throughTranspose(maps[number], transpose.getPermutation());
        operand.set(transpose.getInput());
        setMaps(op, maps);
      });
      changed = true;
    }
    return success(changed);
  }
};

/// Writes the output in the order in which its one reader wants it.
struct AbsorbResultTranspose : OpRewritePattern<linalg::TransposeOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(linalg::TransposeOp transpose,
                                PatternRewriter &rewriter) const override {
    auto op = transpose.getInput().getDefiningOp<AttentionOp>();
    if (!op || !transpose.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(transpose, "not of an attention");
    if (op->getResult(0) != transpose.getInput() ||
        !op->getResult(0).hasOneUse())
      return rewriter.notifyMatchFailure(
          transpose, "the output has readers in the other order");
    if (op.getAccumulate())
      return rewriter.notifyMatchFailure(
          transpose, "the destination holds a partial result");
    if (op->getBlock() != transpose->getBlock())
      return rewriter.notifyMatchFailure(
          transpose, "the op would move into another block, perhaps a loop");
    // The op moves to the transpose, whose destination may be defined late.
    DominanceInfo dominance;
    if (op.hasLogSumExp() &&
        !llvm::all_of(op->getResult(1).getUsers(), [&](Operation *reader) {
          return dominance.properlyDominates(transpose, reader);
        }))
      return rewriter.notifyMatchFailure(
          transpose, "log-sum-exp is read before the transpose");
    // The result of dimension k is dimension permutation[k] of the output.
    SmallVector<AffineExpr> results;
    for (int64_t source : transpose.getPermutation())
      results.push_back(op.getOutputMap().getResult(source));
    SmallVector<AffineMap> maps = allMaps(op);
    maps[3] = AffineMap::get(4, 0, results, op.getContext());

    SmallVector<Value> inits(op.getInits());
    inits[0] = transpose.getInit();
    AttentionOp moved =
        op.cloneWith(rewriter, ValueRange(inits).getTypes(), op.getQuery(),
                     op.getKey(), op.getValue(), inits);
    setMaps(moved, maps);
    rewriter.replaceOp(transpose, moved->getResult(0));
    if (op.hasLogSumExp())
      rewriter.replaceAllUsesWith(op->getResult(1), moved->getResult(1));
    rewriter.eraseOp(op);
    return success();
  }
};
} // namespace

void AttentionOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                              MLIRContext *context) {
  patterns.add<AbsorbOperandTranspose, AbsorbResultTranspose>(context);
}
