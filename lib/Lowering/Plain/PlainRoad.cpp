// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Accumulate.h"
#include "posenc/IR/PosEnc.h"
#include "posenc/IR/Remarks.h"
#include "posenc/Lowering/Fusible.h"
#include "posenc/Lowering/Passes.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_CONVERTPOSENCTOLINALG
#include "posenc/Lowering/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// Whether `op` is an attention that the fused road takes; a remark says why
/// one is not.
bool isLeftToFusedRoad(Operation *op, Processor processor) {
  auto attention = dyn_cast<AttentionOp>(op);
  if (!attention)
    return false;
  std::string reason;
  auto check = processor == Processor::cpu ? checkFusible : checkFusibleOnGpu;
  if (succeeded(check(attention, reason)))
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
    SmallVector<AttentionOp> accumulating;
    getOperation()->walk([&](AttentionOp op) {
      if (op.getAccumulate() && op.hasPureTensorSemantics())
        accumulating.push_back(op);
    });
    for (AttentionOp op : accumulating)
      expandAccumulate(rewriter, op);
    SmallVector<linalg::AggregatedOpInterface> work;
    getOperation()->walk([&](linalg::AggregatedOpInterface op) {
      if (!isa<PosEncDialect>(op->getDialect()) ||
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
      ++(isa<AttentionOp>(op) ? numAttentions : numParts);
      noteRoad(report, op, "plain");
      rewriter.replaceOp(op, *results);
    }
  }

private:
  CompilationReport *report = nullptr;
};
} // namespace

std::unique_ptr<Pass>
posenc::createConvertPosEncToLinalg(ConvertPosEncToLinalgOptions options,
                                    CompilationReport *report) {
  return std::make_unique<ConvertPosEncToLinalg>(std::move(options), report);
}
