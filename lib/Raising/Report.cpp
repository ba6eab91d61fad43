// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Raising/Report.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypeInterfaces.h"
#include "mlir/IR/Location.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;

std::string posenc::locationText(Location loc) {
  if (auto file = dyn_cast<FileLineColRange>(loc)) {
    std::string name = file.getFilename().str();
    return file.getStartLine() == 0
               ? name
               : llvm::formatv("{0}:{1}:{2}", name, file.getStartLine(),
                               file.getStartColumn());
  }
  if (auto call = dyn_cast<CallSiteLoc>(loc)) {
    std::string callee = locationText(call.getCallee());
    std::string caller = locationText(call.getCaller());
    if (callee.empty() || caller.empty())
      return callee + caller;
    return callee + ", called at " + caller;
  }
  if (auto named = dyn_cast<NameLoc>(loc)) {
    std::string place = locationText(named.getChildLoc());
    return place.empty() ? named.getName().str() : place;
  }
  if (auto fused = dyn_cast<FusedLoc>(loc))
    for (Location each : fused.getLocations())
      if (std::string place = locationText(each); !place.empty())
        return place;
  return {};
}

std::optional<int64_t> posenc::knownSize(int64_t size) {
  return ShapedType::isDynamic(size) ? std::nullopt : std::optional(size);
}

/// The records that `op` stands for.
static SmallVector<posenc::AttentionRecord *>
recordsOf(posenc::CompilationReport *report, Operation *op) {
  auto numbers = op->getAttrOfType<DenseI64ArrayAttr>(posenc::recordAttrName);
  SmallVector<posenc::AttentionRecord *> records;
  if (report && numbers)
    for (int64_t number : numbers.asArrayRef())
      records.push_back(&report->attentions[number]);
  return records;
}

/// Of scratch memory that parts of an attention have one after the other; unset
/// where one of them is.
static std::optional<int64_t> larger(std::optional<int64_t> a,
                                     std::optional<int64_t> b) {
  return a && b ? std::optional(std::max(*a, *b)) : std::nullopt;
}

void posenc::noteRoad(CompilationReport *report, Operation *op, StringRef road,
                      std::optional<LoopsRecord> loops) {
  for (AttentionRecord *record : recordsOf(report, op)) {
    record->road = road.str();
    std::optional<LoopsRecord> before = std::exchange(record->loops, loops);
    if (!before || !loops)
      continue;
    record->loops->callBytes = larger(before->callBytes, loops->callBytes);
    record->loops->workerBytes =
        larger(before->workerBytes, loops->workerBytes);
  }
}

void posenc::noteWindows(CompilationReport *report, Operation *op,
                         const WindowsRecord &windows) {
  for (AttentionRecord *record : recordsOf(report, op))
    record->windows = windows;
}

void posenc::noteReceptiveField(CompilationReport *report, Operation *op,
                                const ReceptiveFieldRecord &field) {
  for (AttentionRecord *record : recordsOf(report, op))
    record->receptiveField = field;
}
