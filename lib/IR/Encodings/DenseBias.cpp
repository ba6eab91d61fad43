// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/IR/DenseOperand.h"
#include "posenc/IR/Encodings.h"

using namespace mlir;
using namespace mlir::posenc;

template <typename D>
Float<D> DenseBiasAttr::score(const Coordinate<D> &at,
                              OperandReader<D> &operands) const {
  return operands.loadFloat(*at.query.domain, 0, denseIndices(at, operands, 0));
}
POSENC_INSTANTIATE_SCORE(DenseBiasAttr)

SmallVector<EncodingOperand>
DenseBiasAttr::getOperandSpecs(const Extents &extents) const {
  return {denseOperand("bias", extents, OperandElement::real)};
}
