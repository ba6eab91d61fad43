// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/Cost.h"
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/TileUsingInterface.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_TILETOTHREADS
#include "posenc/Transforms/Passes.h.inc"

namespace {

/// Work of one iteration of the loops from `from` on, in f32 multiplies;
/// dynamic extents count as one, so that this is a lower bound.
int64_t innerWork(linalg::LinalgOp op, unsigned from) {
  int64_t work = iterationCost(op);
  SmallVector<int64_t> extents = op.getStaticLoopRanges();
  for (int64_t extent : ArrayRef(extents).drop_front(from))
    if (ShapedType::isStatic(extent))
      work *= extent;
  return work;
}

struct TileToThreads : impl::TileToThreadsBase<TileToThreads> {
  using TileToThreadsBase::TileToThreadsBase;

  /// Tile sizes that cut the outer parallel loops into the wanted number of
  /// pieces; empty if one piece is enough. Outer loops are cut to single
  /// iterations as long as all of them together stay within the number wanted;
  /// the first loop that would exceed it gets a longer tile.
  SmallVector<OpFoldResult> tileSizes(OpBuilder &b, linalg::LinalgOp op) {
    SmallVector<int64_t> extents = op.getStaticLoopRanges();
    SmallVector<utils::IteratorType> types = op.getIteratorTypesArray();
    int64_t tasks = maxTasks;
    if (llvm::all_of(extents, ShapedType::isStatic))
      tasks = std::min(tasks, innerWork(op, 0) / minTaskWork);
    SmallVector<OpFoldResult> sizes(extents.size(), b.getIndexAttr(0));
    bool isCut = false;
    for (auto [dim, extent] : llvm::enumerate(extents)) {
      if (tasks <= 1 || types[dim] != utils::IteratorType::parallel)
        break;
      if (extent == 1)
        continue;
      isCut = true;
      if (ShapedType::isDynamic(extent)) {
        sizes[dim] = dynamicTile(b, op, dim, tasks);
        break;
      }
      int64_t tile = llvm::divideCeil(extent, std::min(extent, tasks));
      sizes[dim] = b.getIndexAttr(tile);
      tasks /= llvm::divideCeil(extent, tile);
    }
    return isCut ? sizes : SmallVector<OpFoldResult>();
  }

  /// `max(ceil(extent / tasks), least)`, where `least` iterations make a piece
  /// of enough work.
  OpFoldResult dynamicTile(OpBuilder &b, linalg::LinalgOp op, unsigned dim,
                           int64_t tasks) {
    int64_t least =
        llvm::divideCeil(minTaskWork.getValue(), innerWork(op, dim + 1));
    SmallVector<OpFoldResult> shapes =
        op.createFlatListOfOperandDims(b, op.getLoc());
    OpFoldResult extent = affine::makeComposedFoldedAffineApply(
        b, op.getLoc(), op.getShapesToLoopsMap().getSubMap({dim}), shapes);
    AffineExpr size = b.getAffineSymbolExpr(0);
    AffineMap map = AffineMap::get(
        0, 1, {size.ceilDiv(tasks), b.getAffineConstantExpr(least)},
        b.getContext());
    return affine::makeComposedFoldedAffineMax(b, op.getLoc(), map, {extent});
  }

  bool isCandidate(linalg::LinalgOp op) {
    if (!op.hasPureTensorSemantics() || op->getParentOfType<scf::ForallOp>() ||
        !isa<TilingInterface>(op.getOperation()) || op.getNumLoops() == 0)
      return false;
    return contractions || !belongsToProduct(op);
  }

  /// Whether `op` is a matrix product, or fills what products alone add to.
  static bool belongsToProduct(linalg::LinalgOp op) {
    auto isProduct = [](Operation *user) {
      auto product = dyn_cast<linalg::LinalgOp>(user);
      return product && isMatrixProduct(product);
    };
    if (isa<linalg::FillOp>(op.getOperation()))
      return !op->use_empty() && llvm::all_of(op->getUsers(), isProduct);
    return isMatrixProduct(op);
  }

  void runOnOperation() override {
    SmallVector<linalg::LinalgOp> ops;
    getOperation().walk([&](linalg::LinalgOp op) {
      if (isCandidate(op))
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp op : ops) {
      rewriter.setInsertionPoint(op);
      SmallVector<OpFoldResult> sizes = tileSizes(rewriter, op);
      if (sizes.empty())
        continue;
      scf::SCFTilingOptions options;
      options.setTileSizes(sizes);
      options.setLoopType(scf::SCFTilingOptions::LoopType::ForallOp);
      FailureOr<scf::SCFTilingResult> tiled = scf::tileUsingSCF(
          rewriter, cast<TilingInterface>(op.getOperation()), options);
      if (failed(tiled)) {
        op->emitError("expected a linalg op that tiles over its parallel "
                      "loops, got one that does not");
        return signalPassFailure();
      }
      rewriter.replaceOp(op, tiled->replacements);
      ++numTiled;
    }
  }
};

} // namespace
} // namespace mlir::posenc
