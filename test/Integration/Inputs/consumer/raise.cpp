// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// A compiler of somebody else's: raises the module named on the command line.
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "posenc/Driver/Registration.h"
#include "posenc/IR/PosEnc.h"
#include "posenc/Pipelines/Pipelines.h"

int main(int, char **argv) {
  mlir::DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  mlir::posenc::registerDialects(registry);
  mlir::MLIRContext context(registry);
  auto module = mlir::parseSourceFile<mlir::ModuleOp>(argv[1], &context);
  if (!module)
    return 1;
  mlir::PassManager pm(&context);
  mlir::posenc::buildRaisedPipeline(pm, {});
  if (failed(pm.run(*module)))
    return 1;
  module->walk([](mlir::posenc::AttentionOp op) {
    for (mlir::Attribute encoding : op.getEncodingList())
      llvm::outs() << encoding << "\n";
  });
  return 0;
}
