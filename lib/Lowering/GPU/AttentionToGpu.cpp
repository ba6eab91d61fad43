// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "AttentionKernel.h"
#include "posenc/IR/Remarks.h"
#include "posenc/Lowering/Fusible.h"
#include "posenc/Lowering/Passes.h"
#include "posenc/Lowering/ScoreRegion.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_CONVERTPOSENCTOGPU
#include "posenc/Lowering/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

/// Channels that a product of fragments sums up.
static constexpr int64_t channelsOfStep = 16;

LogicalResult posenc::checkFusibleOnGpu(AttentionOp op, std::string &reason) {
  auto decline = [&](const llvm::Twine &why) {
    reason = why.str();
    return failure();
  };
  Type element = getElementTypeOrSelf(op.getQuery().getType());
  if (!element.isF16() && !element.isBF16())
    return decline("the element type is not f16 or bf16");
  if (Type stored = getElementTypeOrSelf(op.getInits().front().getType());
      stored != element && !stored.isF32())
    return decline("the output is neither of that type nor f32");
  if (op.getHeadDim() % channelsOfStep || op.getValueDim() % channelsOfStep)
    return decline("the channels of a head are no multiple of 16");
  if (op.getAccumulate())
    return decline("it accumulates, which is taken apart on tensors");
  if (Operation *nested = findScalarOnlyOp(op))
    return decline("its score region holds " +
                   nested->getName().getStringRef() +
                   ", which has no vector form");
  for (Attribute attr : op.getEncodingList())
    if (cast<PositionEncodingAttrInterface>(attr).getStages().content)
      return decline("its content transforms were not placed ahead");
  for (AffineMap map :
       {op.getQueryMap(), op.getKeyMap(), op.getValueMap(), op.getOutputMap()})
    if (map.getResult(3) != getAffineDimExpr(3, op.getContext()))
      return decline("channels do not lie side by side");
  for (Value operand : {op.getQuery(), op.getKey(), op.getValue()})
    if (auto type = dyn_cast<MemRefType>(operand.getType());
        type && !type.isLastDimUnitStride())
      return decline("channels do not lie side by side");
  return success();
}

namespace {
struct ConvertPosEncToGpu
    : public posenc::impl::ConvertPosEncToGpuBase<ConvertPosEncToGpu> {
  ConvertPosEncToGpu() = default;
  explicit ConvertPosEncToGpu(CompilationReport *report) : report(report) {}
  void runOnOperation() override;

private:
  CompilationReport *report = nullptr;
};
} // namespace

void ConvertPosEncToGpu::runOnOperation() {
  SmallVector<AttentionOp> ops;
  getOperation()->walk([&](AttentionOp op) {
    if (op.hasPureBufferSemantics())
      ops.push_back(op);
  });
  for (AttentionOp op : ops) {
    std::string reason;
    if (failed(checkFusibleOnGpu(op, reason))) {
      remark::missed(op.getLoc(), remarkOn(op, "gpu", "AttentionNotFused"))
          << remark::reason("{0}", reason);
      ++numKept;
      continue;
    }
    OpBuilder builder(op);
    emitWarpKernel(builder, op);
    noteRoad(report, op, "fused");
    op.erase();
    ++numFused;
  }
}

std::unique_ptr<Pass>
posenc::createConvertPosEncToGpu(CompilationReport *report) {
  return std::make_unique<ConvertPosEncToGpu>(report);
}
