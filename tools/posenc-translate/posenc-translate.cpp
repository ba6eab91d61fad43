// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Driver/Registration.h"

#include "mlir/InitAllTranslations.h"
#include "mlir/Tools/mlir-translate/MlirTranslateMain.h"

int main(int argc, char **argv) {
  mlir::registerAllTranslations();
  mlir::posenc::registerTranslations();
  return mlir::failed(mlir::mlirTranslateMain(argc, argv, "posenc-translate"));
}
