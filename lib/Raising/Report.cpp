// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Raising/Report.h"
#include "mlir/IR/BuiltinAttributes.h"

using namespace mlir;

void posenc::noteRoad(CompilationReport *report, Operation *op,
                      StringRef road) {
  auto number = op->getAttrOfType<IntegerAttr>(recordAttrName);
  if (report && number)
    report->attentions[number.getInt()].road = road.str();
}
