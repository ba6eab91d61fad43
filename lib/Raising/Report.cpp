// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Raising/Report.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypeInterfaces.h"
#include "mlir/IR/Location.h"

using namespace mlir;

std::string posenc::locationText(Location loc) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  loc->print(stream);
  // The record wants the place, not the syntax of a location attribute.
  StringRef trimmed(text);
  trimmed.consume_front("loc(");
  trimmed.consume_back(")");
  return trimmed.str();
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

void posenc::noteRoad(CompilationReport *report, Operation *op, StringRef road,
                      std::optional<LoopsRecord> loops) {
  for (AttentionRecord *record : recordsOf(report, op)) {
    record->road = road.str();
    record->loops = loops;
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
