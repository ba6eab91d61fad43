// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "LinearAttention.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::posenc;

/// Query, key and value with four dimensions, and their maps.
static void addOperands(RewriterBase &rewriter, Location loc,
                        const LinearCore &core, SmallVector<Value> &operands,
                        SmallVector<AffineMap> &maps) {
  for (auto [operand, token, channel] :
       {std::tuple(&core.queryOperand, core.query, core.channel),
        std::tuple(&core.keyOperand, core.key, core.channel),
        std::tuple(&core.valueOperand, core.key, core.valueChannel)}) {
    SmallVector<int64_t> sizes;
    for (Role role : {core.batch, core.head, token, channel})
      sizes.push_back(matchInteger(role.extent).value_or(ShapedType::kDynamic));
    auto [tensor, map] = materialize(rewriter, loc, *operand, sizes);
    operands.push_back(tensor);
    maps.push_back(map);
  }
}

/// The destination, in the order of the graph's result. Where that lacks a
/// dimension of size 1, it is beside another.
static Value emitInit(RewriterBase &rewriter, const LinearCore &core,
                      linalg::LinalgOp division, SmallVector<AffineMap> &maps) {
  Location loc = division.getLoc();
  SmallVector<OpFoldResult> own =
      tensor::getMixedSizes(rewriter, loc, division.getDpsInits()[0]);
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
  return tensor::EmptyOp::create(
      rewriter, loc, sizes,
      getElementTypeOrSelf(division->getResult(0).getType()));
}

std::pair<LinearAttentionOp, Value>
posenc::buildLinearAttention(RewriterBase &rewriter, const LinearCore &core,
                             linalg::LinalgOp division) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(division);
  Location loc = division.getLoc();
  SmallVector<Value> operands;
  SmallVector<AffineMap> maps;
  addOperands(rewriter, loc, core, operands, maps);
  Value result = division->getResult(0);
  Value init = emitInit(rewriter, core, division, maps);
  bool isPlain =
      llvm::all_of(maps, [](AffineMap map) { return map.isIdentity(); });
  Value start;
  if (!core.encodings.empty() && core.query.extent != core.key.extent)
    start = arith::ConstantIndexOp::create(rewriter, loc, 0);
  auto op = LinearAttentionOp::create(
      rewriter, loc, init.getType(), operands[0], operands[1], operands[2],
      init, /*encoding_operands=*/ValueRange(), /*q_offset=*/start,
      /*k_offset=*/Value(), /*q_pos=*/Value(), /*k_pos=*/Value(),
      /*decay=*/Value(), /*state=*/ValueRange(), core.features,
      core.encodings.empty() ? ArrayAttr()
                             : rewriter.getArrayAttr(core.encodings),
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
