// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "posenc/Analysis/TileShape.h"
#include "posenc/IR/PosEnc.h"
#include "posenc/IR/Remarks.h"
#include "posenc/Transforms/Passes.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_SPLITLASTQUERIES
#include "posenc/Transforms/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

namespace {
struct SplitLastQueries
    : public posenc::impl::SplitLastQueriesBase<SplitLastQueries> {
  using SplitLastQueriesBase::SplitLastQueriesBase;
  void runOnOperation() override;
};
} // namespace

/// Of an operand with this map.
static bool hasChannelsLast(AffineMap map) {
  return *map.getResultPosition(getAffineDimExpr(3, map.getContext())) == 3;
}

/// How many, by cost; 0 where few queries would not have their schedule.
static int64_t queriesApart(AttentionOp op, const Machine &machine) {
  int64_t keys = op.getKeySizes()[2];
  Type stored = getElementTypeOrSelf(op.getQuery().getType());
  int64_t lanes = machine.lanes(computedType(stored).getIntOrFloatBitWidth());
  // Whatever the work on keys, a schedule has a start and an end.
  bool areFewKeys = !ShapedType::isDynamic(keys) && keys < lanes;
  if (areFewKeys || op.getFrameTotals() || op.getAccumulate() ||
      !hasChannelsLast(op.getKeyMap()) || !hasChannelsLast(op.getValueMap()))
    return 0;
  return chooseQueriesApart(machine, stored, op.getQuerySizes()[2],
                            op.getGroupSize());
}

/// Puts the results of queries [first, first + count) into `results`.
/// linalg::splitOp is not for ops whose destinations are followed by other
/// operands.
static LogicalResult emitQueries(RewriterBase &rewriter, AttentionOp op,
                                 int64_t first, int64_t count,
                                 SmallVector<Value> &results) {
  constexpr unsigned queryLoop = 2;
  SmallVector<OpFoldResult> offsets, sizes;
  for (Range range : op.getIterationDomain(rewriter)) {
    offsets.push_back(range.offset);
    sizes.push_back(range.size);
  }
  offsets[queryLoop] = rewriter.getIndexAttr(first);
  sizes[queryLoop] = rewriter.getIndexAttr(count);
  rewriter.modifyOpInPlace(op, [&] { op.getInitsMutable().assign(results); });
  FailureOr<TilingResult> tile =
      op.getTiledImplementation(rewriter, offsets, sizes);
  if (failed(tile))
    return failure();
  for (auto [number, value] : llvm::enumerate(tile->tiledValues)) {
    SmallVector<OpFoldResult> at, extent;
    if (failed(op.getResultTilePosition(rewriter, number, offsets, sizes, at,
                                        extent)))
      return failure();
    SmallVector<OpFoldResult> strides(at.size(), rewriter.getIndexAttr(1));
    results[number] = tensor::InsertSliceOp::create(
        rewriter, op.getLoc(), value, results[number], at, extent, strides);
  }
  return success();
}

void SplitLastQueries::runOnOperation() {
  Machine machine = Machine::of(getOperation());
  SmallVector<std::pair<AttentionOp, int64_t>> ops;
  getOperation()->walk([&](AttentionOp op) {
    if (!op.hasPureTensorSemantics())
      return;
    if (int64_t apart = queriesApart(op, machine))
      ops.emplace_back(op, apart);
  });
  IRRewriter rewriter(&getContext());
  for (auto [op, apart] : ops) {
    remark::passed(op.getLoc(), remarkOn(op, "split", "LastQueriesSplit"))
        << remark::add("the last queries, {0} in number, by themselves: they "
                       "fill no vector",
                       apart);
    rewriter.setInsertionPoint(op);
    int64_t whole = op.getQuerySizes()[2] - apart;
    SmallVector<Value> results(op.getInits());
    // Most queries last: of them the report says which loops they have.
    if (failed(emitQueries(rewriter, op, whole, apart, results)) ||
        failed(emitQueries(rewriter, op, 0, whole, results)))
      return signalPassFailure();
    rewriter.replaceOp(op, results);
    ++numSplit;
  }
}
