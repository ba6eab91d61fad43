// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Raising/Report.h"
#include "mlir/IR/BuiltinAttributes.h"

using namespace mlir;

void posenc::noteRoad(CompilationReport *report, Operation *op, StringRef road,
                      std::optional<LoopsRecord> loops) {
  auto numbers = op->getAttrOfType<DenseI64ArrayAttr>(recordAttrName);
  if (!report || !numbers)
    return;
  for (int64_t number : numbers.asArrayRef()) {
    report->attentions[number].road = road.str();
    report->attentions[number].loops = loops;
  }
}
