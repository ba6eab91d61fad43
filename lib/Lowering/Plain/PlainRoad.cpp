// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Accumulate.h"
#include "posenc/IR/LinearAttention.h"
#include "posenc/IR/Remarks.h"
#include "posenc/Lowering/Fusible.h"
#include "posenc/Lowering/Passes.h"
#include "posenc/Transforms/GatherPages.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_CONVERTPOSENCTOLINALG
#include "posenc/Lowering/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// Whether `op`, an attention, stays on the fused road of a processor; or why
/// not.
LogicalResult check(Operation *op, Processor processor, std::string &reason) {
  if (isa<LinearAttentionOp>(op)) {
    reason = "no kernel of a GPU takes it";
    return success(processor == Processor::cpu);
  }
  auto attention = cast<AttentionOp>(op);
  return processor == Processor::cpu ? checkFusible(attention, reason)
                                     : checkFusibleOnGpu(attention, reason);
}

/// Whether `op` is an attention that the fused road takes; a remark says why
/// one is not.
bool isLeftToFusedRoad(Operation *op, Processor processor) {
  if (!isa<AttentionOp, LinearAttentionOp>(op))
    return false;
  std::string reason;
  if (succeeded(check(op, processor, reason)))
    return true;
  remark::missed(op->getLoc(), remarkOn(op, "plain", "AttentionNotFused"))
      << remark::reason("{0}", reason);
  return false;
}

struct ConvertPosEncToLinalg
    : posenc::impl::ConvertPosEncToLinalgBase<ConvertPosEncToLinalg> {
  using ConvertPosEncToLinalgBase::ConvertPosEncToLinalgBase;
  ConvertPosEncToLinalg(ConvertPosEncToLinalgOptions options,
                        CompilationReport *report)
      : ConvertPosEncToLinalgBase(std::move(options)), report(report) {}

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    for (AttentionOp op : attentionsWith(&AttentionOp::getAccumulate))
      expandAccumulate(rewriter, op);
    auto loops = processor == Processor::cpu ? GatherLoops::overPages
                                             : GatherLoops::overElements;
    for (AttentionOp op : attentionsWith(&AttentionOp::getPageTable)) {
      std::string reason = "the plain road reads keys in order";
      if (!fallbackOnly || failed(check(op, processor, reason)))
        gatherPages(rewriter, op, loops, reason);
    }
    SmallVector<linalg::AggregatedOpInterface> work;
    getOperation()->walk([&](linalg::AggregatedOpInterface op) {
      bool isOurs = isa<PosEncDialect>(op->getDialect());
      if (!(isOurs || isa<linalg::SoftmaxOp>(op)) ||
          !cast<DestinationStyleOpInterface>(op.getOperation())
               .hasPureTensorSemantics())
        return;
      if (!fallbackOnly || !isLeftToFusedRoad(op, processor))
        work.push_back(op);
    });
    for (linalg::AggregatedOpInterface op : work) {
      FailureOr<SmallVector<Value>> results = op.decomposeOperation(rewriter);
      if (failed(results))
        return signalPassFailure();
      ++(isa<AttentionOp, LinearAttentionOp>(op) ? numAttentions : numParts);
      noteRoad(report, op, "plain");
      rewriter.replaceOp(op, *results);
    }
  }

private:
  /// Those on tensors that have an operand or a unit attribute.
  template <typename Accessor>
  SmallVector<AttentionOp> attentionsWith(Accessor accessor) {
    SmallVector<AttentionOp> ops;
    getOperation()->walk([&](AttentionOp op) {
      if ((op.*accessor)() && op.hasPureTensorSemantics())
        ops.push_back(op);
    });
    return ops;
  }

  CompilationReport *report = nullptr;
};
} // namespace

std::unique_ptr<Pass>
posenc::createConvertPosEncToLinalg(ConvertPosEncToLinalgOptions options,
                                    CompilationReport *report) {
  return std::make_unique<ConvertPosEncToLinalg>(std::move(options), report);
}
