// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Driver/Compile.h"

#include "llvm/Support/CrashRecoveryContext.h"

namespace mlir::posenc {

Compilation compileGuarded(llvm::StringRef source, llvm::StringRef name,
                           const CompileOptions &options) {
  // Parsers recurse; a deeply nested input gets room for it.
  constexpr unsigned kStackBytes = 64 << 20;
  Compilation result;
  llvm::CrashRecoveryContext::Enable();
  llvm::CrashRecoveryContext guard;
  bool finished = guard.RunSafelyOnThread(
      [&] { result = compile(source, name, options); }, kStackBytes);
  if (finished)
    return result;
  Compilation crashed;
  crashed.exitCode = ExitCode::WrongInput;
  crashed.diagnostics = (name +
                         ": error: expected a module that compiles, got "
                         "one that crashes the compiler (signal " +
                         llvm::Twine(guard.RetCode - 128) + ")\n")
                            .str();
  return crashed;
}

} // namespace mlir::posenc
