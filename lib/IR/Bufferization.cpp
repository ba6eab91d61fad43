// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "posenc/IR/LinearAttention.h"

using namespace mlir;
using namespace mlir::bufferization;
using namespace mlir::posenc;

/// Rebuilds a destination-style op on buffers; the results are the
/// destinations.
static LogicalResult bufferizeDestinationStyle(
    RewriterBase &rewriter, DestinationStyleOpInterface op,
    const BufferizationOptions &options, BufferizationState &state) {
  if (op.hasPureBufferSemantics())
    return success();
  SmallVector<Value> operands, results;
  for (OpOperand &operand : op->getOpOperands()) {
    Value value = operand.get();
    if (isa<TensorType>(value.getType())) {
      FailureOr<Value> buffer = getBuffer(rewriter, value, options, state);
      if (failed(buffer))
        return failure();
      value = *buffer;
    }
    operands.push_back(value);
    if (op.isDpsInit(&operand))
      results.push_back(value);
  }
  rewriter.setInsertionPoint(op);
  OperationState newOp(op->getLoc(), op->getName(), operands, TypeRange(),
                       op->getAttrs());
  for (Region &region : op->getRegions())
    newOp.addRegion()->takeBody(region);
  rewriter.create(newOp);
  replaceOpWithBufferizedValues(rewriter, op, results);
  return success();
}

/// Whether the destinations hold something that joins.
static bool readsInits(Operation *op) {
  auto attention = dyn_cast<AttentionOp>(op);
  return attention && attention.getAccumulate();
}

#define POSENC_BUFFERIZATION(OP)                                               \
  bool OP::bufferizesToMemoryRead(OpOperand &operand, const AnalysisState &) { \
    return !isDpsInit(&operand) || readsInits(*this);                          \
  }                                                                            \
  bool OP::bufferizesToMemoryWrite(OpOperand &operand,                         \
                                   const AnalysisState &) {                    \
    return isDpsInit(&operand);                                                \
  }                                                                            \
  AliasingValueList OP::getAliasingValues(OpOperand &operand,                  \
                                          const AnalysisState &) {             \
    if (!isDpsInit(&operand))                                                  \
      return {};                                                               \
    return {{getTiedOpResult(&operand), BufferRelation::Equivalent}};          \
  }                                                                            \
  LogicalResult OP::bufferize(RewriterBase &rewriter,                          \
                              const BufferizationOptions &options,             \
                              BufferizationState &state) {                     \
    return bufferizeDestinationStyle(                                          \
        rewriter, cast<DestinationStyleOpInterface>(getOperation()), options,  \
        state);                                                                \
  }

POSENC_BUFFERIZATION(AttentionOp)
POSENC_BUFFERIZATION(LinearAttentionOp)
POSENC_BUFFERIZATION(RotateOp)
POSENC_BUFFERIZATION(BiasOp)
POSENC_BUFFERIZATION(MaskOp)
POSENC_BUFFERIZATION(MergeOp)
