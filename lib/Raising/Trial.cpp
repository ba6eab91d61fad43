// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Trial.h"
#include "Probe.h"
#include "Records.h"

using namespace mlir;
using namespace mlir::posenc;

Raise posenc::replaceBy(RewriterBase &rewriter, Operation *op, Value before,
                        Value after, unsigned number, bool holds) {
  rewriter.replaceAllUsesWith(before, after);
  Raise raise{op, number, op->getLoc()};
  if (holds) {
    rewriter.setInsertionPointAfterValue(before);
    raise.holder = func::CallOp::create(rewriter, raise.loc, "posenc.probe",
                                        TypeRange(), ValueRange{before, after});
  }
  return raise;
}

/// The attention that a result was built from.
static Operation *attentionBehind(Value result) {
  Operation *op = result.getDefiningOp();
  while (op && !isa<AttentionOp, LinearAttentionOp>(op) &&
         op->getNumOperands() > 0)
    op = op->getOperand(0).getDefiningOp();
  return isa_and_nonnull<AttentionOp, LinearAttentionOp>(op) ? op : nullptr;
}

static std::string encodingsBehind(Operation *op) {
  if (auto attention = dyn_cast_or_null<AttentionOp>(op))
    return listInWords(recordOf(attention, "").encodingDetails);
  if (auto attention = dyn_cast_or_null<LinearAttentionOp>(op))
    return listInWords(recordOf(attention, "").encodingDetails);
  return listInWords({});
}

void posenc::probeTrial(func::FuncOp func, StringRef opName,
                        const Outcome &trial, Outcome &outcome) {
  Prober prober(func);
  DenseMap<Operation *, ProbeRecord> records;
  for (const Raise &raise : trial.raised) {
    OperandRange forms = func::CallOp(raise.holder).getOperands();
    ProbeRecord record = prober.probe({forms[0], forms[1], raise.deadRows});
    Operation *op = attentionBehind(forms[1]);
    if (record.result == ProbeRecord::Result::mismatch) {
      outcome.refused.insert(raise.number);
      outcome.undone.push_back(
          {Miss{Reason{"probe-mismatch", record.reason}, raise.loc,
                forms[0].getDefiningOp()->getName().getStringRef()},
           encodingsBehind(op)});
    }
    if (op)
      records[op] = record;
  }
  outcome.probes.clear();
  func.walk([&](Operation *op) {
    if (op->getName().getStringRef() != opName)
      return;
    auto found = records.find(op);
    outcome.probes.push_back(
        found == records.end() ? std::nullopt : std::optional(found->second));
  });
}
