// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Manifest.h"

#include "HostProgram.h"
#include "posenc/Transforms/LastError.h"

#include "llvm/Support/FormatVariadic.h"

namespace mlir::posenc {

using llvm::json::Array;
using llvm::json::Object;

/// Changes where a host program of an older version would go wrong.
static constexpr int64_t kManifestVersion = 1;

/// The function that takes contiguous arrays: an exported one copies what is
/// not, and calls it.
static func::FuncOp bodyOf(func::FuncOp exported, ModuleOp module) {
  std::string name = (exported.getSymName() + kBodySuffix).str();
  auto body = module.lookupSymbol<func::FuncOp>(name);
  return body ? body : exported;
}

static Object describe(func::FuncOp exported, ModuleOp module) {
  HostProgram program(module);
  Object object{{"name", exported.getSymName()}};
  if (llvm::Error error = program.record(bodyOf(exported, module))) {
    object["executable"] = false;
    object["reason"] = llvm::toString(std::move(error));
    return object;
  }
  object["executable"] = true;
  object["inputs"] = std::move(program.inputs);
  object["results"] = std::move(program.results);
  object["steps"] = std::move(program.steps);
  return object;
}

std::string describeManifest(ModuleOp module, StringRef target,
                             StringRef format) {
  Array functions;
  for (auto function : module.getOps<func::FuncOp>())
    if (function.isPublic() && !function.isExternal())
      functions.push_back(describe(function, module));
  llvm::json::Value manifest = Object{{"version", kManifestVersion},
                                      {"target", target},
                                      {"format", format},
                                      {"functions", std::move(functions)}};
  return llvm::formatv("{0:2}\n", manifest);
}

} // namespace mlir::posenc
