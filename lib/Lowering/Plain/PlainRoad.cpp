// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/IR/PosEnc.h"
#include "posenc/Lowering/Passes.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_CONVERTPOSENCTOLINALG
#include "posenc/Lowering/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

namespace {
struct ConvertPosEncToLinalg
    : posenc::impl::ConvertPosEncToLinalgBase<ConvertPosEncToLinalg> {
  using ConvertPosEncToLinalgBase::ConvertPosEncToLinalgBase;
  ConvertPosEncToLinalg(ConvertPosEncToLinalgOptions options,
                        CompilationReport *report)
      : ConvertPosEncToLinalgBase(std::move(options)), report(report) {}

  void runOnOperation() override {
    SmallVector<linalg::AggregatedOpInterface> work;
    getOperation()->walk([&](linalg::AggregatedOpInterface op) {
      bool isAttention = isa<AttentionOp>(op);
      if (!isa<PosEncDialect>(op->getDialect()) || (isAttention && partsOnly))
        return;
      if (cast<DestinationStyleOpInterface>(op.getOperation())
              .hasPureTensorSemantics())
        work.push_back(op);
    });
    IRRewriter rewriter(&getContext());
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
