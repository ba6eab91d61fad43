// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Raising/Report.h"
#include "mlir/IR/BuiltinAttributes.h"

using namespace mlir;

void posenc::noteRoad(CompilationReport *report, Operation *op, StringRef road,
                      std::optional<LoopsRecord> loops) {
  auto number = op->getAttrOfType<IntegerAttr>(recordAttrName);
  if (!report || !number)
    return;
  AttentionRecord &record = report->attentions[number.getInt()];
  record.road = road.str();
  record.loops = std::move(loops);
}
