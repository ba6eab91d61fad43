// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Driver/Output.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::posenc {

namespace {

/// Into the thing itself. An error of the stream is taken from it, as a stream
/// that dies with one ends the process.
llvm::Error writeThrough(llvm::StringRef path, llvm::StringRef text) {
  std::error_code error;
  llvm::raw_fd_ostream os(path, error);
  if (!error) {
    os << text;
    os.flush();
    error = os.error();
    os.clear_error();
  }
  return error ? llvm::createStringError(error, path + ": " + error.message())
               : llvm::Error::success();
}

llvm::Error writeTo(llvm::StringRef path, llvm::StringRef text) {
  // A file that appears under its name when it is complete would take the
  // place of a device.
  bool isSpecial = path == "-" || (llvm::sys::fs::exists(path) &&
                                   !llvm::sys::fs::is_regular_file(path));
  if (isSpecial)
    return writeThrough(path, text);
  return llvm::writeToOutput(path, [&](llvm::raw_ostream &os) {
    os << text;
    return llvm::Error::success();
  });
}

} // namespace

llvm::Error Outputs::check(const CompileOptions &options) const {
  if (llvm::Error error = options.check())
    return error;
  Emit emit = options.emit;
  bool isBinary = emit == Emit::Object || emit == Emit::Shared ||
                  emit == Emit::Cubin || emit == Emit::Bitcode;
  bool isShown = module == "-" && llvm::outs().is_displayed();
  if ((isBinary && isShown) || module == report || module == header ||
      module == manifest)
    return llvm::createStringError("expected -o FILE of its own");
  bool isEarly = options.stage.value_or(Stage::LLVM) < Stage::Loops;
  if (!manifest.empty() && (isEarly || !options.isForGpu()))
    return llvm::createStringError(
        "expected manifest beside kernels of a GPU, got " +
        (isEarly ? "a stage before them" : "target '" + options.target + "'"));
  return llvm::Error::success();
}

llvm::Error Outputs::write(const Compilation &compilation) const {
  if (llvm::Error error = writeTo(module, compilation.output))
    return error;
  if (!report.empty())
    if (llvm::Error error = writeTo(report, toJSON(compilation.report)))
      return error;
  if (!manifest.empty())
    if (llvm::Error error = writeTo(manifest, compilation.manifest))
      return error;
  return header.empty() ? llvm::Error::success()
                        : writeTo(header, toHeader(compilation.report));
}

} // namespace mlir::posenc
