// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/IR/DenseOperand.h"
#include "posenc/IR/Encodings.h"

using namespace mlir;
using namespace mlir::posenc;

template <typename D>
Bool<D> CausalAttr::predicate(const Coordinate<D> &at,
                              OperandReader<D> &) const {
  return at.queryPosition - at.keyPosition >= 0;
}
POSENC_INSTANTIATE_PREDICATE(CausalAttr)

template <typename D>
Bool<D> SlidingAttr::predicate(const Coordinate<D> &at,
                               OperandReader<D> &) const {
  return abs(at.queryPosition - at.keyPosition) < getWindow();
}
POSENC_INSTANTIATE_PREDICATE(SlidingAttr)

LogicalResult SlidingAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                  int64_t window) {
  // M1
  if (window <= 0)
    return emitError() << "expected window to be positive, got " << window;
  return success();
}

template <typename D>
Bool<D> DenseMaskAttr::predicate(const Coordinate<D> &at,
                                 OperandReader<D> &operands) const {
  return operands.loadBool(*at.query.domain, 0, denseIndices(at, operands, 0));
}
POSENC_INSTANTIATE_PREDICATE(DenseMaskAttr)

SmallVector<EncodingOperand>
DenseMaskAttr::getOperandSpecs(const Extents &extents) const {
  return {denseOperand("keep", extents, OperandElement::boolean)};
}
