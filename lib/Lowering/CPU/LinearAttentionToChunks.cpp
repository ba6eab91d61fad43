// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "LinearAttention.h"
#include "posenc/Analysis/ChunkCost.h"
#include "posenc/IR/Remarks.h"
#include "posenc/Lowering/Passes.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_CHUNKLINEARATTENTION
#include "posenc/Lowering/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

static ChunkSizes sizesOf(LinearAttentionOp op) {
  Extents extents = op.getExtents();
  int64_t tokens = extents.queries;
  if (!op.isRunning())
    tokens = ShapedType::isDynamicShape({extents.queries, extents.keys})
                 ? ShapedType::kDynamic
                 : std::max(extents.queries, extents.keys);
  return {op.getGroupSize(), extents.headDim,
          op.getValueDim(),  tokens,
          op.isRunning(),    op.getStateElementType().getWidth()};
}

namespace {
struct ChunkLinearAttention
    : posenc::impl::ChunkLinearAttentionBase<ChunkLinearAttention> {
  using ChunkLinearAttentionBase::ChunkLinearAttentionBase;
  ChunkLinearAttention(ChunkLinearAttentionOptions options,
                       CompilationReport *report)
      : ChunkLinearAttentionBase(std::move(options)), report(report) {}

  void runOnOperation() override {
    constexpr int64_t most = 1 << 20;
    if (chunk < 0 || chunk > most) {
      getOperation()->emitError("expected chunk to be 0 to ")
          << most << ", got " << chunk.getValue();
      return signalPassFailure();
    }
    Machine machine = Machine::of(getOperation());
    SmallVector<LinearAttentionOp> ops;
    getOperation()->walk([&](LinearAttentionOp op) {
      if (op.hasPureTensorSemantics())
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (LinearAttentionOp op : ops) {
      rewriter.setInsertionPoint(op);
      int64_t length =
          chunk ? chunk.getValue() : chooseChunk(machine, sizesOf(op));
      remark::passed(op.getLoc(), remarkOn(op, "cpu", "RunningState"))
          << remark::add("a running state, chunks of {0} tokens", length);
      noteRoad(report, op, "fused");
      rewriter.replaceOp(
          op, LinearAttentionChunks(rewriter, op, length, machine).emit());
      ++numLowered;
    }
  }

private:
  CompilationReport *report = nullptr;
};
} // namespace

std::unique_ptr<Pass>
posenc::createChunkLinearAttention(ChunkLinearAttentionOptions options,
                                   CompilationReport *report) {
  return std::make_unique<ChunkLinearAttention>(std::move(options), report);
}
