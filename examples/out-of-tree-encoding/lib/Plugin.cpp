// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Kerple/Kerple.h"
#include "mlir/Tools/Plugins/DialectPlugin.h"
#include "posenc/IR/PosEnc.h"
#include "llvm/Config/llvm-config.h"

extern "C" LLVM_ATTRIBUTE_WEAK mlir::DialectPluginLibraryInfo
mlirGetDialectPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "Kerple", LLVM_VERSION_STRING,
          [](mlir::DialectRegistry *registry) {
            registry->insert<kerple::KerpleDialect>();
            // Raising makes attributes of a dialect that no text has named.
            registry->addExtension(
                +[](mlir::MLIRContext *context, mlir::posenc::PosEncDialect *) {
                  context->loadDialect<kerple::KerpleDialect>();
                });
          }};
}
