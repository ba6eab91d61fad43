// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Driver/Registration.h"
#include "posenc/Pipelines/Pipelines.h"

#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "mlir/Tools/mlir-translate/Translation.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"

namespace mlir::posenc {

static LogicalResult printLLVMIR(Operation *module, raw_ostream &os) {
  PassManager pm(module->getContext());
  buildPosEncToLLVMPipeline(pm, PosEncToLLVMOptions());
  if (failed(pm.run(module)))
    return failure();
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> translated =
      translateModuleToLLVMIR(module, context);
  if (!translated)
    return failure();
  translated->print(os, /*AAW=*/nullptr);
  return success();
}

void registerTranslations() {
  TranslateFromMLIRRegistration registration(
      "posenc-to-llvmir", "lower with posenc-to-llvm and translate to LLVM IR",
      printLLVMIR, [](DialectRegistry &registry) {
        registerAllDialects(registry);
        registerAllExtensions(registry);
        registerAllToLLVMIRTranslations(registry);
        registerDialects(registry);
      });
}

} // namespace mlir::posenc
