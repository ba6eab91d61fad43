// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/IR/ContentTransforms.h"

using namespace mlir;
using namespace mlir::posenc;

template <typename OpTy>
static SmallVector<ContentTransform> transformsOf(OpTy op, Sides side) {
  Sides other = side == Sides::key ? Sides::query : Sides::key;
  SmallVector<ContentTransform> transforms;
  for (auto [number, attr] : llvm::enumerate(op.getEncodingList())) {
    auto encoding = cast<PositionEncodingAttrInterface>(attr);
    if (encoding.getStages().content && encoding.getSides() != other)
      transforms.push_back(
          {unsigned(number), encoding,
           llvm::to_vector_of<Value>(op.getEncodingOperandsOf(number))});
  }
  return transforms;
}

SmallVector<ContentTransform> posenc::contentTransformsOf(AttentionOp op,
                                                          Sides side) {
  return transformsOf(op, side);
}
SmallVector<ContentTransform> posenc::contentTransformsOf(LinearAttentionOp op,
                                                          Sides side) {
  return transformsOf(op, side);
}

void posenc::dropKeyTransforms(AttentionOp op) {
  SmallVector<Attribute> kept;
  SmallVector<Value> operands;
  for (auto [number, attr] : llvm::enumerate(op.getEncodingList())) {
    auto encoding = cast<PositionEncodingAttrInterface>(attr);
    bool isContent = encoding.getStages().content;
    if (isContent && encoding.getSides() == Sides::key)
      continue;
    kept.push_back(isContent ? encoding.withSides(Sides::query) : attr);
    llvm::append_range(operands, op.getEncodingOperandsOf(number));
  }
  Builder builder(op.getContext());
  op.getEncodingOperandsMutable().assign(operands);
  op.setEncodingsAttr(kept.empty() ? ArrayAttr() : builder.getArrayAttr(kept));
}
