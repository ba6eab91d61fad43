// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ContentOperands.h"
#include "Build.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::posenc;

Value OperandValues::get(OpBuilder &builder, Location loc,
                         const MatchedOperand &operand) {
  for (auto &[other, value] : known)
    if (other == operand)
      return value;
  Value value = make(builder, loc, operand);
  known.push_back({operand, value});
  return value;
}

Value OperandValues::make(OpBuilder &builder, Location loc,
                          const MatchedOperand &operand) {
  if (auto constant = dyn_cast<Attribute>(operand.source))
    return arith::ConstantOp::create(builder, loc, cast<TypedAttr>(constant));
  auto tensor = cast<Value>(operand.source);
  if (!operand.columns)
    return tensor;
  auto type = cast<RankedTensorType>(tensor.getType());
  int64_t last = type.getRank() - 1;
  OpFoldResult zero = builder.getIndexAttr(0), one = builder.getIndexAttr(1);
  SmallVector<OpFoldResult> offsets(type.getRank(), zero),
      strides(type.getRank(), one),
      sizes = tensor::getMixedSizes(builder, loc, tensor);
  offsets[last] = builder.getIndexAttr(operand.firstColumn);
  sizes[last] = builder.getIndexAttr(operand.columns);
  SmallVector<int64_t> shape;
  for (int64_t dim : operand.dims)
    shape.push_back(dim == last ? operand.columns : type.getDimSize(dim));
  return tensor::ExtractSliceOp::create(
      builder, loc, RankedTensorType::get(shape, type.getElementType()), tensor,
      offsets, sizes, strides);
}

Value posenc::buildPositions(OpBuilder &builder, Location loc,
                             const TokenPositions &positions,
                             const Source &source) {
  if (!positions.tensor && !positions.element)
    return {};
  SmallVector<OpFoldResult> all(4), sizes;
  for (auto [dim, expr] : llvm::enumerate(source.map.getResults()))
    all[cast<AffineDimExpr>(expr).getPosition()] =
        tensor::getMixedSize(builder, loc, source.tensor, dim);
  if (positions.element) {
    auto [batch, token, axis] = positions.axes;
    OpFoldResult rows = contains(positions.element, batch)
                            ? all[0]
                            : OpFoldResult(builder.getIndexAttr(1));
    OpFoldResult numbers =
        builder.getIndexAttr(*matchInteger(axis->operands[0]));
    return computed(builder, loc, positions.element, builder.getIndexType(),
                    positions.axes, {rows, all[2], numbers});
  }
  bool isPerBatch = cast<ShapedType>(positions.tensor.getType()).getRank() == 2;
  if (isPerBatch)
    sizes.push_back(all[0]);
  sizes.push_back(all[2]);
  if (tensor::getMixedSizes(builder, loc, positions.tensor) == sizes)
    return positions.tensor;
  return leadingPart(builder, loc, positions.tensor, sizes);
}
