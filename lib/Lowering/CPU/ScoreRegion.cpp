// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ScoreRegion.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::posenc;

Operation *posenc::findScalarOnlyOp(AttentionOp op) {
  if (!op.hasScoreRegion())
    return nullptr;
  for (Operation &nested : op.getScoreBody().without_terminator())
    if (!isPure(&nested) || nested.getNumRegions() != 0 ||
        !(OpTrait::hasElementwiseMappableTraits(&nested) ||
          nested.hasTrait<OpTrait::ConstantLike>()))
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
