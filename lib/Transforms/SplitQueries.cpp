// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/SCF/Transforms/TileUsingInterface.h"
#include "mlir/Dialect/SCF/Utils/Utils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "posenc/IR/PosEnc.h"
#include "posenc/IR/Remarks.h"
#include "posenc/Transforms/Passes.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_SPLITQUERIES
#include "posenc/Transforms/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

namespace {
struct SplitQueries : public posenc::impl::SplitQueriesBase<SplitQueries> {
  using SplitQueriesBase::SplitQueriesBase;
  void runOnOperation() override;

private:
  LogicalResult split(RewriterBase &rewriter, AttentionOp op, int64_t size);
};
} // namespace

/// Queries that reach no farther than every encoding's span from the middle
/// one; nothing where no encoding has one.
static std::optional<int64_t> mostQueries(AttentionOp op) {
  Type element = getElementTypeOrSelf(op.getQuery().getType());
  std::optional<int64_t> least;
  for (Attribute attr : op.getEncodingList()) {
    std::optional<int64_t> span =
        cast<PositionEncodingAttrInterface>(attr).getReferenceSpan(element);
    if (span)
      least = std::min(2 * *span, least.value_or(2 * *span));
  }
  return least;
}

LogicalResult SplitQueries::split(RewriterBase &rewriter, AttentionOp op,
                                  int64_t size) {
  rewriter.setInsertionPoint(op);
  OpFoldResult whole = rewriter.getIndexAttr(0);
  scf::SCFTilingOptions options;
  options.setTileSizes({whole, whole, rewriter.getIndexAttr(size), whole});
  FailureOr<scf::SCFTilingResult> tiled = scf::tileUsingSCF(
      rewriter, cast<TilingInterface>(op.getOperation()), options);
  if (failed(tiled))
    return failure();
  rewriter.replaceOp(op, tiled->replacements);
  if (!unroll)
    return success();
  for (LoopLikeOpInterface loop : tiled->loops)
    if (failed(loopUnrollFull(cast<scf::ForOp>(loop.getOperation()))))
      return failure();
  return success();
}

void SplitQueries::runOnOperation() {
  SmallVector<AttentionOp> ops;
  getOperation()->walk([&](AttentionOp op) {
    if (op.hasPureTensorSemantics())
      ops.push_back(op);
  });
  IRRewriter rewriter(&getContext());
  for (AttentionOp op : ops) {
    std::optional<int64_t> most = mostQueries(op);
    int64_t queries = op.getQuerySizes()[2];
    bool isKnown = !ShapedType::isDynamic(queries);
    if (!most || (isKnown && queries <= *most))
      continue;
    if (unroll && !isKnown) {
      remark::missed(op.getLoc(), remarkOn(op, "split", "QueriesNotKnown"))
          << remark::reason("tables are relative to the middle query and hold "
                            "for {0} queries; their number is not known",
                            *most);
      continue;
    }
    remark::passed(op.getLoc(), remarkOn(op, "split", "QueriesSplit"))
        << remark::add("queries in ranges of {0}, within reach of what tables "
                       "are relative to",
                       *most);
    if (failed(split(rewriter, op, *most)))
      return signalPassFailure();
    ++numSplit;
  }
}
