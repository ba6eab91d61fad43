// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/ReceptiveField.h"
#include "posenc/IR/Remarks.h"
#include "posenc/Transforms/Passes.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_RECEPTIVEFIELD
#include "posenc/Transforms/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

namespace {
struct ReceptiveFieldPass
    : public posenc::impl::ReceptiveFieldBase<ReceptiveFieldPass> {
  using ReceptiveFieldBase::ReceptiveFieldBase;
  ReceptiveFieldPass(ReceptiveFieldOptions options, CompilationReport *report)
      : ReceptiveFieldBase(std::move(options)), report(report) {}
  void runOnOperation() override;

private:
  LogicalResult checkOptions();
  LogicalResult measure(AttentionOp op);

  SmallVector<double> wanted;
  CompilationReport *report = nullptr;
};
} // namespace

LogicalResult ReceptiveFieldPass::checkOptions() {
  wanted = llvm::to_vector(ArrayRef<double>(epsilons));
  if (wanted.empty())
    wanted.assign(fieldEpsilons.begin(), fieldEpsilons.end());
  for (double epsilon : wanted)
    if (!isFieldEpsilon(epsilon))
      return getOperation()->emitError(
                 "expected epsilons to be from 2^-64 to below 1, got ")
             << epsilon;
  if (horizon < 2 || horizon > windowHorizon)
    return getOperation()->emitError("expected horizon to be 2 to ")
           << windowHorizon << ", got " << int64_t(horizon);
  return success();
}

static ReceptiveFieldRecord::Head toRecord(const HeadField &field) {
  ReceptiveFieldRecord::Head head;
  head.convergent = field.convergent;
  head.fartherHalf = field.fartherHalf;
  for (auto [proved, least] : llvm::zip_equal(field.proved, field.least))
    head.fields.push_back(
        {proved.size, stringifyWindowGround(proved.ground).str(), least});
  head.terms = field.terms;
  head.largest = field.largest;
  for (double bound : field.bounds)
    head.bounds.push_back(bound < unbounded ? std::optional(bound)
                                            : std::nullopt);
  return head;
}

/// "100", "999 to 1000" where sums to the horizon leave it open, or the ground
/// where nothing is proved.
static void print(raw_ostream &os, const ReceptiveFieldRecord::Field &field) {
  if (!field.size) {
    os << field.ground;
    return;
  }
  if (field.least && *field.least < *field.size)
    os << *field.least << " to ";
  os << *field.size;
}

/// "at 0.1: 3, 37; at 0.01: 5, 74".
static std::string fieldsOf(const ReceptiveFieldRecord &record) {
  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::ListSeparator separator("; ");
  for (auto [number, epsilon] : llvm::enumerate(record.epsilons)) {
    os << separator << llvm::format("at %g: ", epsilon);
    llvm::interleaveComma(record.heads, os, [&, number = number](auto &head) {
      print(os, head.fields[number]);
    });
  }
  return text;
}

LogicalResult ReceptiveFieldPass::measure(AttentionOp op) {
  ReceptiveFieldRecord record;
  record.epsilons.assign(wanted.begin(), wanted.end());
  record.horizon = horizon;
  auto found = receptiveField(op, {wanted, horizon});
  if (auto *none = std::get_if<NoWindows>(&found)) {
    record.reasonId = none->id.str();
    record.reason = none->reason;
    remark::analysis(op.getLoc(),
                     remarkOn(op, "receptive-field", record.reasonId))
        << remark::add("no receptive field by distance")
        << remark::reason("{0}", record.reason);
    noteReceptiveField(report, op, record);
    return success();
  }
  auto &field = std::get<ReceptiveField>(found);
  record.distances = field.distances;
  for (auto [number, head] : llvm::enumerate(field.heads)) {
    if (head.refuted)
      return op.emitError("expected terms of head ")
             << number << " from distance " << *head.refuted
             << " on to stay within the bounds of their encodings, got larger "
                "ones";
    record.heads.push_back(toRecord(head));
  }
  int64_t convergent = llvm::count_if(
      field.heads, [](const HeadField &head) { return head.convergent; });
  numConvergent += convergent;
  remark::analysis(op.getLoc(),
                   remarkOn(op, "receptive-field", "ReceptiveField"))
      << remark::add("{0} of {1} heads converge; keys per head {2}", convergent,
                     field.heads.size(), fieldsOf(record));
  noteReceptiveField(report, op, record);
  return success();
}

void ReceptiveFieldPass::runOnOperation() {
  if (failed(checkOptions()))
    return signalPassFailure();
  WalkResult result = getOperation()->walk([&](AttentionOp op) {
    return failed(measure(op)) ? WalkResult::interrupt()
                               : WalkResult::advance();
  });
  if (result.wasInterrupted())
    return signalPassFailure();
  markAllAnalysesPreserved();
}

std::unique_ptr<Pass>
posenc::createReceptiveField(ReceptiveFieldOptions options,
                             CompilationReport *report) {
  return std::make_unique<ReceptiveFieldPass>(std::move(options), report);
}
