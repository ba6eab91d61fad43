// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Diagnostics.h"

#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/Remarks.h"

namespace mlir::posenc {

std::string printLocation(Location loc, StringRef fallback) {
  std::string text = fallback.str();
  loc->walk([&](Location inner) {
    auto file = dyn_cast<FileLineColLoc>(inner);
    if (!file)
      return WalkResult::advance();
    text = file.getFilename().str();
    if (file.getLine() != 0)
      text += ":" + std::to_string(file.getLine()) + ":" +
              std::to_string(file.getColumn());
    return WalkResult::interrupt();
  });
  return text;
}

namespace {

/// Hands every remark on.
class RemarkStreamer : public remark::detail::MLIRRemarkStreamerBase {
public:
  using Sink = std::function<void(const remark::detail::Remark &)>;
  explicit RemarkStreamer(Sink sink) : sink(std::move(sink)) {}

  void streamOptimizationRemark(const remark::detail::Remark &remark) override {
    sink(remark);
  }

private:
  Sink sink;
};

/// A remark as one line.
std::string lineOf(const remark::detail::Remark &remark) {
  std::string line;
  llvm::raw_string_ostream os(line);
  os << "[" << remark.getRemarkTypeString() << "] " << remark.getRemarkName();
  if (!remark.getFunction().empty())
    os << " in " << remark.getFunction();
  for (const auto &argument : remark.getArgs())
    os << ", " << argument.key << ": " << argument.val;
  return line;
}

RemarkRecord recordOf(const remark::detail::Remark &remark) {
  auto values = llvm::map_range(
      remark.getArgs(), [](const auto &argument) { return argument.val; });
  return {remark.getRemarkTypeString().lower(), remark.getRemarkName().str(),
          remark.getFunction().str(), locationText(remark.getLocation()),
          llvm::join(values, "; ")};
}

StringRef kindOf(DiagnosticSeverity severity) {
  switch (severity) {
  case DiagnosticSeverity::Note:
    return "note";
  case DiagnosticSeverity::Warning:
    return "warning";
  case DiagnosticSeverity::Error:
    return "error";
  case DiagnosticSeverity::Remark:
    return "remark";
  }
  llvm_unreachable("unknown severity");
}

} // namespace

DiagnosticCollector::DiagnosticCollector(MLIRContext &context, StringRef name,
                                         std::vector<RemarkRecord> &remarks)
    : name(name), remarks(remarks),
      handler(&context, [this](Diagnostic &diagnostic) {
        append(diagnostic);
        return success();
      }) {
  if (failed(enableRemarks(context)))
    error("expected a context without a remark engine");
}

void DiagnosticCollector::error(const llvm::Twine &message) {
  sawError = true;
  appendLine(name, "error", message);
}

void DiagnosticCollector::append(Diagnostic &diagnostic) {
  sawError |= diagnostic.getSeverity() == DiagnosticSeverity::Error;
  appendLine(printLocation(diagnostic.getLocation(), name),
             kindOf(diagnostic.getSeverity()), diagnostic.str());
  for (Diagnostic &note : diagnostic.getNotes())
    append(note);
}

void DiagnosticCollector::appendLine(StringRef location, StringRef kind,
                                     const llvm::Twine &message) {
  // An op in a message may span lines; the promise is one line each.
  std::string line = message.str();
  llvm::replace(line, '\n', ' ');
  llvm::raw_string_ostream(text)
      << location << ": " << kind << ": " << StringRef(line).rtrim() << "\n";
}

LogicalResult DiagnosticCollector::enableRemarks(MLIRContext &context) {
  // The category "all" alone enables nothing.
  remark::RemarkCategories categories;
  categories.passed = categories.missed = categories.analysis =
      categories.failed = ".*";
  auto sink = [this](const remark::detail::Remark &remark) {
    appendLine(printLocation(remark.getLocation(), name), "remark",
               lineOf(remark));
    remarks.push_back(recordOf(remark));
  };
  return remark::enableOptimizationRemarks(
      context, std::make_unique<RemarkStreamer>(sink),
      std::make_unique<remark::RemarkEmittingPolicyAll>(), categories);
}

} // namespace mlir::posenc
