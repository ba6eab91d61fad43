// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Contraction.h"
#include "mlir/Dialect/AMX/AMXDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "posenc/IR/Remarks.h"
#include "posenc/Lowering/Passes.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_CONTRACTIONSTOLOOPS
#include "posenc/Lowering/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

namespace {
struct ContractionsToLoops
    : public posenc::impl::ContractionsToLoopsBase<ContractionsToLoops> {
  using ContractionsToLoopsBase::ContractionsToLoopsBase;
  explicit ContractionsToLoops(CompilationReport *report) : report(report) {}
  void runOnOperation() override;

private:
  CompilationReport *report = nullptr;
};
} // namespace

/// What a memref is a view of.
static Value baseOf(Value memref) {
  while (auto view = memref.getDefiningOp<ViewLikeOpInterface>())
    memref = view.getViewSource();
  return memref;
}

/// The op that does nothing but fill the output with zeros right before `op`,
/// which does not read them as an operand too; null without one.
static linalg::FillOp zerosBefore(linalg::LinalgOp op,
                                  const Contraction &contraction) {
  Value output = contraction.output.memref;
  auto fill = dyn_cast_if_present<linalg::FillOp>(op->getPrevNode());
  if (!fill || fill.getOutputs()[0] != output ||
      !matchPattern(fill.getInputs()[0], m_AnyZeroFloat()) ||
      baseOf(contraction.rows.memref) == baseOf(output) ||
      baseOf(contraction.lanes.memref) == baseOf(output))
    return nullptr;
  return fill;
}

void ContractionsToLoops::runOnOperation() {
  Machine machine = Machine::of(getOperation());
  SmallVector<linalg::LinalgOp> candidates;
  getOperation()->walk([&](linalg::LinalgOp op) {
    if (op.getNumReductionLoops() > 0 && op.getNumDpsInputs() == 2)
      candidates.push_back(op);
  });
  for (linalg::LinalgOp op : candidates) {
    std::string reason;
    FailureOr<Contraction> contraction = matchContraction(op, reason);
    if (failed(contraction)) {
      remark::missed(op.getLoc(), remarkOn(op, "cpu", "ContractionKept"))
          << remark::reason("a sum of products keeps plain loops: {0}", reason);
      ++numKept;
      continue;
    }
    OpBuilder builder(op);
    if (linalg::FillOp zeros = zerosBefore(op, *contraction)) {
      contraction->accumulates = false;
      zeros->erase();
    }
    std::optional<ContractionRecord> record =
        emitContractionInPlace(builder, *contraction, machine);
    if (!record)
      record = emitContractionLoops(builder, *contraction, machine);
    if (report)
      report->contractions.push_back(std::move(*record));
    op->erase();
    ++numLowered;
  }
}

std::unique_ptr<Pass>
posenc::createContractionsToLoops(CompilationReport *report) {
  return std::make_unique<ContractionsToLoops>(report);
}
