// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Driver/Registration.h"
#include "posenc/Transforms/Reduction.h"

#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Tools/mlir-reduce/MlirReduceMain.h"

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  mlir::registerAllPasses();
  mlir::posenc::registerDialects(registry);
  mlir::posenc::registerReductionPatterns(registry);
  mlir::posenc::registerPasses();
  mlir::MLIRContext context(registry);
  // Reduction patterns are asked of the dialects that are loaded.
  context.loadAllAvailableDialects();
  return mlir::failed(mlir::mlirReduceMain(argc, argv, context));
}
