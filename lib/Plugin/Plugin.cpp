// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "mlir/Tools/Plugins/DialectPlugin.h"
#include "mlir/Tools/Plugins/PassPlugin.h"
#include "posenc/IR/PosEnc.h"
#include "posenc/Lowering/Passes.h"
#include "llvm/Config/llvm-config.h"

using namespace mlir;

extern "C" LLVM_ATTRIBUTE_WEAK DialectPluginLibraryInfo
mlirGetDialectPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "PosEnc", LLVM_VERSION_STRING,
          [](DialectRegistry *registry) {
            registry->insert<posenc::PosEncDialect>();
          }};
}

extern "C" LLVM_ATTRIBUTE_WEAK PassPluginLibraryInfo mlirGetPassPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "PosEnc", LLVM_VERSION_STRING,
          [] { posenc::registerPosEncLoweringPasses(); }};
}
