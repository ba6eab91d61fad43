// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ContentOperands.h"
#include "Build.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::posenc;

/// The real parts, or the imaginary ones, of a tensor of complex numbers.
static Value partsOf(OpBuilder &builder, Location loc, Value tensor,
                     int64_t part) {
  auto type = cast<RankedTensorType>(tensor.getType());
  Type element = cast<ComplexType>(type.getElementType()).getElementType();
  Value init = tensor::EmptyOp::create(
      builder, loc, tensor::getMixedSizes(builder, loc, tensor), element);
  SmallVector<AffineMap> maps(2,
                              builder.getMultiDimIdentityMap(type.getRank()));
  SmallVector<utils::IteratorType> loops(type.getRank(),
                                         utils::IteratorType::parallel);
  auto body = [&](OpBuilder &inner, Location at, ValueRange elements) {
    Value found =
        part ? complex::ImOp::create(inner, at, elements[0]).getResult()
             : complex::ReOp::create(inner, at, elements[0]);
    linalg::YieldOp::create(inner, at, found);
  };
  return linalg::GenericOp::create(builder, loc, init.getType(), tensor, init,
                                   maps, loops, body)
      .getResult(0);
}

static Value sliceTable(OpBuilder &builder, Location loc, Value tensor,
                        const TableSlice &table) {
  auto type = cast<RankedTensorType>(tensor.getType());
  SmallVector<OpFoldResult> offsets =
      getAsIndexOpFoldResult(builder.getContext(), table.offsets);
  SmallVector<OpFoldResult> sizes(type.getRank(), builder.getIndexAttr(1)),
      strides(sizes);
  SmallVector<int64_t> shape;
  for (int64_t dim : table.dims) {
    sizes[dim] = tensor::getMixedSize(builder, loc, tensor, dim);
    shape.push_back(type.getDimSize(dim));
  }
  shape.back() = table.columns;
  sizes[table.dims.back()] = builder.getIndexAttr(table.columns);
  strides[table.dims.back()] = builder.getIndexAttr(table.stride);
  bool isWhole = shape == type.getShape();
  Value slice = isWhole
                    ? tensor
                    : tensor::ExtractSliceOp::create(
                          builder, loc,
                          RankedTensorType::get(shape, type.getElementType()),
                          tensor, offsets, sizes, strides);
  return table.part ? partsOf(builder, loc, slice, *table.part) : slice;
}

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
  return operand.table ? sliceTable(builder, loc, tensor, *operand.table)
                       : tensor;
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
    SmallVector<Scalar> axes{batch, token};
    sizes = {all[0], all[2]};
    bool isPerBatch = contains(positions.element, batch);
    if (axis) {
      axes.push_back(axis);
      sizes.push_back(builder.getIndexAttr(*matchInteger(axis->operands[0])));
      if (!isPerBatch)
        sizes[0] = builder.getIndexAttr(1);
    } else if (!isPerBatch) {
      axes.erase(axes.begin());
      sizes.erase(sizes.begin());
    }
    return computed(builder, loc, positions.element, builder.getIndexType(),
                    axes, sizes);
  }
  bool isPerBatch = cast<ShapedType>(positions.tensor.getType()).getRank() == 2;
  if (isPerBatch)
    sizes.push_back(all[0]);
  sizes.push_back(all[2]);
  if (tensor::getMixedSizes(builder, loc, positions.tensor) == sizes)
    return positions.tensor;
  return leadingPart(builder, loc, positions.tensor, sizes);
}
