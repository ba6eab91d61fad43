// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Lowering/ScoreRegion.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::posenc;

/// Whether an operation of a score region has a form in lanes.
static bool runsInLanes(Operation *op) {
  // Captured tensors are buffers by the time there are loops.
  if (isa<memref::LoadOp, tensor::ExtractOp>(op))
    return true;
  return isPure(op) && op->getNumRegions() == 0 &&
         (OpTrait::hasElementwiseMappableTraits(op) ||
          op->hasTrait<OpTrait::ConstantLike>());
}

Operation *posenc::findScalarOnlyOp(AttentionOp op) {
  if (!op.hasScoreRegion())
    return nullptr;
  for (Operation &nested : op.getScoreBody().without_terminator())
    if (!runsInLanes(&nested))
      return &nested;
  return nullptr;
}

/// A coordinate as an index, or as a vector of them where it varies over lanes.
static Value asIndices(IrDomain &domain, const Int<IrDomain> &value) {
  if (!value.rep.vector && value.rep.laneStride == 0)
    return value.rep.base;
  OpBuilder &builder = domain.getBuilder();
  auto type = VectorType::get({domain.getLanes()}, builder.getIndexType());
  return builder.createOrFold<arith::IndexCastOp>(
      domain.getLoc(), type, domain.materialize(value.rep));
}

/// The inverse of asIndices.
static Int<IrDomain> fromIndices(IrDomain &domain, Value value) {
  if (!isa<VectorType>(value.getType()))
    return domain.integer(value);
  OpBuilder &builder = domain.getBuilder();
  auto type = VectorType::get({domain.getLanes()}, builder.getI32Type());
  Value narrow =
      builder.createOrFold<arith::IndexCastOp>(domain.getLoc(), type, value);
  return {&domain, IrDomain::IntRep{{}, 0, narrow}};
}

/// A load from a captured buffer. Lanes past the last query compute as well, so
/// that indices are clamped.
static Value emitLoad(IrDomain &domain, memref::LoadOp load,
                      const IRMapping &mapping) {
  SmallVector<Int<IrDomain>> indices;
  for (Value index : load.getIndices())
    indices.push_back(fromIndices(domain, mapping.lookupOrDefault(index)));
  return IrOperands(load.getMemRef()).load(domain, 0, indices);
}

Value posenc::emitScoreRegion(AttentionOp op, const Coordinate<IrDomain> &at,
                              Value logit) {
  IrDomain &domain = *at.query.domain;
  OpBuilder &builder = domain.getBuilder();
  Block &body = op.getScoreBody();
  IRMapping mapping;
  Value arguments[] = {logit,
                       asIndices(domain, at.batch),
                       asIndices(domain, at.head),
                       asIndices(domain, at.query),
                       asIndices(domain, at.key),
                       asIndices(domain, at.queryPosition),
                       asIndices(domain, at.keyPosition)};
  for (auto [argument, value] : llvm::zip_equal(body.getArguments(), arguments))
    mapping.map(argument, value);

  auto isVector = [](Value value) { return isa<VectorType>(value.getType()); };
  for (Operation &nested : body.without_terminator()) {
    if (auto load = dyn_cast<memref::LoadOp>(nested)) {
      mapping.map(load.getResult(), emitLoad(domain, load, mapping));
      continue;
    }
    bool varies = llvm::any_of(nested.getOperands(), [&](Value operand) {
      return isVector(mapping.lookupOrDefault(operand));
    });
    if (!varies) {
      builder.clone(nested, mapping);
      continue;
    }
    OperationState state(nested.getLoc(), nested.getName());
    state.addAttributes(nested.getAttrs());
    for (Value operand : nested.getOperands()) {
      Value mapped = mapping.lookupOrDefault(operand);
      state.addOperands(isVector(mapped) ? mapped : domain.splat(mapped));
    }
    for (Type type : nested.getResultTypes())
      state.addTypes(VectorType::get({domain.getLanes()}, type));
    mapping.map(nested.getResults(), builder.create(state)->getResults());
  }
  Value result =
      mapping.lookupOrDefault(cast<YieldOp>(body.getTerminator()).getLogit());
  return isVector(result) ? result : domain.splat(result);
}
