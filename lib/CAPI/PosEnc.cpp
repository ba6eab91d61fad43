// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc-c/PosEnc.h"

#include "posenc/Driver/Compile.h"

#include "llvm/Config/llvm-config.h"

using namespace mlir::posenc;

struct PosEncCompilation {
  Compilation result;
  std::string report;
};

PosEncCompilation *posencCompile(const char *source, size_t size,
                                 const char *name, const char *options) {
  auto *compilation = new PosEncCompilation;
  Compilation &result = compilation->result;
  llvm::Expected<CompileOptions> parsed =
      options ? CompileOptions::fromJSON(options) : CompileOptions();
  if (parsed) {
    result = compile({source, size}, name ? name : "-", *parsed);
  } else {
    result.exitCode = ExitCode::WrongUsage;
    result.diagnostics =
        "options: error: " + llvm::toString(parsed.takeError()) + "\n";
  }
  compilation->report = toJSON(result.report);
  return compilation;
}

int posencExitCode(const PosEncCompilation *compilation) {
  return static_cast<int>(compilation->result.exitCode);
}

const char *posencOutput(const PosEncCompilation *compilation, size_t *size) {
  if (size)
    *size = compilation->result.output.size();
  return compilation->result.output.data();
}

const char *posencReport(const PosEncCompilation *compilation) {
  return compilation->report.c_str();
}

const char *posencManifest(const PosEncCompilation *compilation) {
  return compilation->result.manifest.c_str();
}

const char *posencDiagnostics(const PosEncCompilation *compilation) {
  return compilation->result.diagnostics.c_str();
}

void posencDestroy(PosEncCompilation *compilation) { delete compilation; }

const char *posencVersion(void) { return POSENC_VERSION; }

const char *posencVersionText(void) {
  return "posenc " POSENC_VERSION ", LLVM " LLVM_VERSION_STRING;
}
