// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_DRIVER_COMPILE_H
#define POSENC_DRIVER_COMPILE_H

#include "posenc/Driver/Options.h"
#include "posenc/Raising/Report.h"

namespace mlir::posenc {

enum class ExitCode { Success = 0, WrongInput = 1, WrongUsage = 2 };

/// One finished run of the compiler.
struct Compilation {
  ExitCode exitCode = ExitCode::Success;
  /// Text, object or shared library; empty on failure.
  std::string output;
  /// Errors, warnings and remarks, one a line, each with its location.
  std::string diagnostics;
  CompilationReport report;
  /// What a host program does with kernels of a GPU, as JSON
  /// (docs/Manifest.md); empty without.
  std::string manifest;
};

/// Compiles MLIR text or bytecode. `name` stands in locations. Never throws and
/// never ends the process; thread safe.
Compilation compile(llvm::StringRef source, llvm::StringRef name,
                    const CompileOptions &options);

/// compile() for a process of its own: a crash on the way, in our code or
/// upstream's, becomes a diagnostic. Installs signal handlers for the process,
/// so a library that lives in another program must not call it.
Compilation compileGuarded(llvm::StringRef source, llvm::StringRef name,
                           const CompileOptions &options);

/// The report as JSON.
std::string toJSON(const CompilationReport &report);

/// A C header that declares the functions of the shared library.
std::string toHeader(const CompilationReport &report);

} // namespace mlir::posenc

#endif // POSENC_DRIVER_COMPILE_H
