// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "posenc/Analysis/AttentionWindows.h"
#include "posenc/IR/Encodings.h"
#include "posenc/IR/Remarks.h"
#include "posenc/Transforms/EmitWindows.h"
#include "posenc/Transforms/Passes.h"
#include "posenc/Transforms/WindowsAhead.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_BOUNDWINDOWS
#include "posenc/Transforms/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

namespace {
struct BoundWindows : public posenc::impl::BoundWindowsBase<BoundWindows> {
  using BoundWindowsBase::BoundWindowsBase;
  BoundWindows(BoundWindowsOptions options, CompilationReport *report)
      : BoundWindowsBase(std::move(options)), report(report) {}
  void runOnOperation() override;

private:
  LogicalResult checkOptions();
  void bound(AttentionOp op);
  void decline(AttentionOp op, WindowsRecord record);
  void computeWhenRun(AttentionOp op, const WindowsWhenRun &windows);
  Value takeSizes(AttentionOp op, const WindowsWhenRun &windows);
  Value emitSizes(AttentionOp op, const WindowsWhenRun &windows);
  void license(AttentionOp op, Value sizes, double scoreBound);

  CompilationReport *report = nullptr;
  std::optional<WindowsAhead> sizesAhead;
};
} // namespace

LogicalResult BoundWindows::checkOptions() {
  if (!isWindowEpsilon(epsilon))
    return getOperation()->emitError(
               "expected epsilon to be 0 or from 2^-64 to below 1, got ")
           << double(epsilon);
  if (!(scoreBound < 0) && !isScoreBound(scoreBound))
    return getOperation()->emitError("expected score-bound to be 0 to ")
           << int64_t(largestScoreBound) << ", got " << double(scoreBound);
  return success();
}

static WindowsRecord::Head toRecord(const HeadWindow &window) {
  return {window.size, window.dropped,
          stringifyWindowGround(window.ground).str()};
}

/// "14, 28, none".
static std::string sizesOf(const WindowsRecord &record) {
  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::interleaveComma(record.heads, os, [&](const WindowsRecord::Head &head) {
    if (head.size)
      os << *head.size;
    else
      os << "none";
  });
  return text;
}

/// "every-length", or, where heads differ, "every-length: 3, too-far: 5".
static std::string groundsOf(const WindowsRecord &record) {
  llvm::MapVector<StringRef, int64_t> counts;
  for (const WindowsRecord::Head &head : record.heads)
    ++counts[head.ground];
  if (counts.size() == 1)
    return counts.front().first.str();
  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::interleaveComma(counts, os, [&](const auto &count) {
    os << count.first << ": " << count.second;
  });
  return text;
}

void BoundWindows::decline(AttentionOp op, WindowsRecord record) {
  remark::missed(op.getLoc(), remarkOn(op, "window", record.reasonId))
      << remark::add("no windows") << remark::reason("{0}", record.reason);
  noteWindows(report, op, record);
}

void BoundWindows::license(AttentionOp op, Value sizes, double scoreBound) {
  SmallVector<Attribute> masks(op.getMaskList());
  masks.push_back(
      WindowAttr::get(&getContext(), Real(epsilon), Real(scoreBound)));
  op.getMaskOperandsMutable().append(sizes);
  op.setMasksAttr(Builder(&getContext()).getArrayAttr(masks));
  ++numBound;
}

static Value constantSizes(AttentionOp op, const WindowsRecord &record) {
  OpBuilder b(op);
  SmallVector<int64_t> sizes;
  for (const WindowsRecord::Head &head : record.heads)
    sizes.push_back(head.size.value_or(largerThanAnyDistance));
  return arith::ConstantOp::create(b, op.getLoc(), b.getI64TensorAttr(sizes));
}

/// An argument of the function that is given the sizes; null where there is
/// none.
Value BoundWindows::takeSizes(AttentionOp op, const WindowsWhenRun &windows) {
  if (!sizesAhead)
    return {};
  auto found = sizesAhead->argumentFor(op, windows, epsilon);
  if (auto *none = std::get_if<NoWindows>(&found)) {
    remark::missed(op.getLoc(), remarkOn(op, "window", none->id))
        << remark::add("windows are no argument")
        << remark::reason("{0}", none->reason);
    return {};
  }
  auto [argument, by] = std::get<WindowsAhead::Sizes>(found);
  remark::passed(op.getLoc(), remarkOn(op, "window", "WindowsAhead"))
      << remark::add("keys per head are argument {0}, a result of {1} for as "
                     "many keys or fewer; at most {2:e1} of a row's weight is "
                     "dropped while scores are at most {3:e2}",
                     argument.getArgNumber(), by.getName(), double(epsilon),
                     *windows.scoreBound);
  return argument;
}

Value BoundWindows::emitSizes(AttentionOp op, const WindowsWhenRun &windows) {
  OpBuilder b(op);
  Value keyCount =
      getValueOrCreateConstantIndexOp(b, op.getLoc(), op.emitKeyCount(b));
  Value sizes = emitWindows(b, op, windows, epsilon, keyCount);
  std::string condition;
  if (windows.scoreBound)
    condition =
        llvm::formatv(" while scores are at most {0:e2}", *windows.scoreBound);
  remark::analysis(op.getLoc(), remarkOn(op, "window", "WindowsWhenRun"))
      << remark::add("keys per head are computed when run, from {0}; at most "
                     "{1:e1} of a row's weight is dropped{2}",
                     windows.scoreBound ? "learned numbers"
                                        : "norms of queries and keys",
                     double(epsilon), condition);
  return sizes;
}

void BoundWindows::computeWhenRun(AttentionOp op,
                                  const WindowsWhenRun &windows) {
  Value sizes = takeSizes(op, windows);
  if (!sizes)
    sizes = emitSizes(op, windows);
  // A larger bound of the run has no window.
  license(op, sizes, windows.scoreBound.value_or(largestScoreBound));
  WindowsRecord record;
  record.epsilon = epsilon;
  record.scoreBound = windows.scoreBound;
  record.heads.assign(op.getExtents().heads,
                      toRecord({WindowGround::whenRun, std::nullopt, epsilon}));
  noteWindows(report, op, record);
}

void BoundWindows::bound(AttentionOp op) {
  WindowRequest request{epsilon, std::nullopt, ownKey, scoreNorms};
  if (scoreBound >= 0)
    request.scoreBound = scoreBound;
  WindowsRecord record;
  record.epsilon = epsilon;
  auto found = boundWindows(op, request);
  if (auto *none = std::get_if<NoWindows>(&found)) {
    record.reasonId = none->id.str();
    record.reason = none->reason;
    return decline(op, record);
  }
  if (auto *whenRun = std::get_if<WindowsWhenRun>(&found))
    return computeWhenRun(op, *whenRun);
  auto &windows = std::get<AttentionWindows>(found);
  record.scoreBound = windows.scoreBound;
  llvm::append_range(record.heads, llvm::map_range(windows.heads, toRecord));
  int64_t largest = 0;
  double dropped = 0;
  bool some = false, all = true;
  StringRef ofThisLength = stringifyWindowGround(WindowGround::thisLength);
  for (const WindowsRecord::Head &head : record.heads) {
    some |= head.size.has_value();
    all &= head.size && head.ground != ofThisLength;
    largest = std::max(largest, head.size.value_or(0));
    dropped = std::max(dropped, head.dropped);
  }
  if (!some) {
    record.reasonId = "NoHeadHasWindow";
    record.reason = groundsOf(record);
    return decline(op, record);
  }
  if (all)
    record.largest = largest;
  license(op, constantSizes(op, record), *record.scoreBound);
  remark::passed(op.getLoc(), remarkOn(op, "window", "WindowsBound"))
      << remark::add(
             "keys per head: {0} ({1}); at most {2:e1} of a row's weight is "
             "dropped while scores are at most {3:e2}",
             sizesOf(record), groundsOf(record), dropped, *record.scoreBound);
  noteWindows(report, op, record);
}

void BoundWindows::runOnOperation() {
  if (failed(checkOptions()))
    return signalPassFailure();
  sizesAhead.reset();
  if (ahead)
    sizesAhead.emplace(getOperation());
  getOperation()->walk([&](AttentionOp op) {
    bool licensed =
        llvm::any_of(op.getMaskList(), llvm::IsaPred<LicenceAttrInterface>);
    if (op.hasPureTensorSemantics() && !licensed)
      bound(op);
  });
}

std::unique_ptr<Pass> posenc::createBoundWindows(BoundWindowsOptions options,
                                                 CompilationReport *report) {
  return std::make_unique<BoundWindows>(std::move(options), report);
}
