// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/IR/LinearAttention.h"

using namespace mlir;
using namespace mlir::posenc;

using Effects =
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>;

/// Memory is touched through memrefs only; on tensors the ops are pure.
static void memrefEffects(DestinationStyleOpInterface op, Effects &effects,
                          bool readsInits = false) {
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isa<MemRefType>(operand.get().getType()))
      continue;
    bool isInit = op.isDpsInit(&operand);
    if (!isInit || readsInits)
      effects.emplace_back(MemoryEffects::Read::get(), &operand);
    if (isInit)
      effects.emplace_back(MemoryEffects::Write::get(), &operand);
  }
}

void AttentionOp::getEffects(Effects &effects) {
  memrefEffects(cast<DestinationStyleOpInterface>(getOperation()), effects,
                getAccumulate());
}
void LinearAttentionOp::getEffects(Effects &effects) {
  memrefEffects(cast<DestinationStyleOpInterface>(getOperation()), effects);
}
void RotateOp::getEffects(Effects &effects) {
  memrefEffects(cast<DestinationStyleOpInterface>(getOperation()), effects);
}
void BiasOp::getEffects(Effects &effects) {
  memrefEffects(cast<DestinationStyleOpInterface>(getOperation()), effects);
}
void MaskOp::getEffects(Effects &effects) {
  memrefEffects(cast<DestinationStyleOpInterface>(getOperation()), effects);
}
void MergeOp::getEffects(Effects &effects) {
  memrefEffects(cast<DestinationStyleOpInterface>(getOperation()), effects);
}
