// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Build.h"
#include "ContentOperands.h"
#include "LinearAttention.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::posenc;

/// Query, key and value with four dimensions.
static SmallVector<Source> buildOperands(RewriterBase &rewriter, Location loc,
                                         const LinearCore &core) {
  SmallVector<Source> operands;
  for (auto [operand, head, token, channel] :
       {std::tuple(&core.queryOperand, core.head, core.query, core.channel),
        std::tuple(&core.keyOperand, core.kvHead, core.key, core.channel),
        std::tuple(&core.valueOperand, core.kvHead, core.key,
                   core.valueChannel)}) {
    SmallVector<int64_t> sizes;
    for (Role role : {core.batch, head, token, channel})
      sizes.push_back(matchInteger(role.extent).value_or(ShapedType::kDynamic));
    auto [tensor, map] = materialize(rewriter, loc, *operand, sizes);
    operands.push_back({tensor, map});
  }
  return operands;
}

/// The offset of tokens that do not stand where the op puts them by itself:
/// keys at their numbers, and so queries where there are as many.
static Value buildOffset(RewriterBase &rewriter, Location loc,
                         const TokenPositions &positions, bool isDefault) {
  if (positions.tensor || positions.element ||
      (isDefault && positions == TokenPositions()))
    return {};
  return emitOffset(rewriter, loc, positions);
}

/// The destination, in the order of the graph's result. Where that lacks a
/// dimension of size 1, it is beside another.
static Value emitInit(RewriterBase &rewriter, const LinearCore &core,
                      linalg::LinalgOp division, SmallVector<AffineMap> &maps) {
  Location loc = division.getLoc();
  // A tensor that is made later has static sizes.
  bool isLater = core.result.tensor.getDefiningOp() != division;
  SmallVector<OpFoldResult> own = tensor::getMixedSizes(
      rewriter, loc, isLater ? core.result.tensor : division.getDpsInits()[0]);
  SmallVector<OpFoldResult> sizes;
  Role roles[] = {core.batch, core.head, core.query, core.valueChannel};
  for (auto [dim, group] : llvm::enumerate(core.result.layout))
    for (unsigned role : group) {
      std::optional<int64_t> known = matchInteger(roles[role].extent);
      sizes.push_back(known ? rewriter.getIndexAttr(*known) : own[dim]);
    }
  SmallVector<AffineExpr> order;
  for (unsigned role : core.result.order())
    order.push_back(rewriter.getAffineDimExpr(role));
  maps.push_back(AffineMap::get(4, 0, order, rewriter.getContext()));
  return tensor::EmptyOp::create(rewriter, loc, sizes,
                                 getElementTypeOrSelf(core.result.tensor));
}

std::pair<LinearAttentionOp, Value>
posenc::buildLinearAttention(RewriterBase &rewriter, const LinearCore &core,
                             linalg::LinalgOp division) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(division);
  Location loc = division.getLoc();
  SmallVector<Source> operands = buildOperands(rewriter, loc, core);
  SmallVector<AffineMap> maps = llvm::map_to_vector(
      operands, [](const Source &operand) { return operand.map; });
  Value result = core.result.tensor;
  Value init = emitInit(rewriter, core, division, maps);
  bool isPlain =
      llvm::all_of(maps, [](AffineMap map) { return map.isIdentity(); });
  SmallVector<Attribute> encodings;
  SmallVector<Value> encodingOperands;
  OperandValues values;
  for (const ContentMatch &transform : core.transforms) {
    encodings.push_back(transform.encoding);
    for (const MatchedOperand &operand : transform.operands)
      encodingOperands.push_back(values.get(rewriter, loc, operand));
  }
  bool isSquare = encodings.empty() || core.query.extent == core.key.extent;
  const TokenPositions &ofQuery = core.queryPositions,
                       &ofKey = core.keyPositions;
  auto op = LinearAttentionOp::create(
      rewriter, loc, init.getType(), operands[0].tensor, operands[1].tensor,
      operands[2].tensor, init, encodingOperands,
      buildOffset(rewriter, loc, ofQuery, isSquare),
      buildOffset(rewriter, loc, ofKey, /*isDefault=*/true),
      buildPositions(rewriter, loc, ofQuery, operands[0]),
      buildPositions(rewriter, loc, ofKey, operands[1]),
      /*decay=*/Value(), /*state=*/ValueRange(), core.features,
      encodings.empty() ? ArrayAttr() : rewriter.getArrayAttr(encodings),
      isPlain ? ArrayAttr() : rewriter.getAffineMapArrayAttr(maps),
      /*scale=*/FloatAttr(),
      core.epsilon == 0.0 ? FloatAttr()
                          : rewriter.getF64FloatAttr(core.epsilon),
      core.isRunning, /*unnormalized=*/false);
  Value found = op->getResult(0);
  if (!core.result.isSplit())
    found = tensor::CollapseShapeOp::create(rewriter, loc, result.getType(),
                                            found, core.result.groups());
  else if (found.getType() != result.getType())
    found = tensor::CastOp::create(rewriter, loc, result.getType(), found);
  return {op, found};
}
