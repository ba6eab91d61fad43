// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_DRIVER_DIAGNOSTICS_H
#define POSENC_LIB_DRIVER_DIAGNOSTICS_H

#include "mlir/IR/Diagnostics.h"
#include "posenc/Raising/Report.h"

namespace mlir::posenc {

/// `file:line:column`, the name of the file where that is all there is, or
/// `fallback`.
std::string printLocation(Location loc, StringRef fallback);

/// Collects diagnostics and remarks of a context as lines of text, and remarks
/// as records too, while it lives.
class DiagnosticCollector {
public:
  /// `name` stands in for unknown locations.
  DiagnosticCollector(MLIRContext &context, StringRef name,
                      std::vector<RemarkRecord> &remarks);

  void error(const llvm::Twine &message);
  bool hasError() const { return sawError; }
  std::string takeText() { return std::move(text); }

private:
  void append(Diagnostic &diagnostic);
  void appendLine(StringRef location, StringRef kind,
                  const llvm::Twine &message);
  LogicalResult enableRemarks(MLIRContext &context);

  std::string name;
  std::vector<RemarkRecord> &remarks;
  std::string text;
  bool sawError = false;
  ScopedDiagnosticHandler handler;
};

} // namespace mlir::posenc

#endif // POSENC_LIB_DRIVER_DIAGNOSTICS_H
