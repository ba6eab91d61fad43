// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/IR/Encodings.h"

using namespace mlir;
using namespace mlir::posenc;

template <typename D>
Float<D> TableAttr::score(const Coordinate<D> &at,
                          OperandReader<D> &operands) const {
  Int<D> distance = at.queryPosition - at.keyPosition;
  if (getDistance() == DistanceKind::absolute)
    distance = abs(distance);
  // Reading past an end of the operand gives its nearest entry.
  SmallVector<Int<D>> indices{distance + getOrigin()};
  if (operands.rank(0) == 2)
    indices.insert(indices.begin(), operands.size(0, 0) == 1
                                        ? constantInt(*at.head.domain, 0)
                                        : at.head);
  Float<D> value = operands.loadFloat(*at.query.domain, 0, indices);
  return double(getBiasScale()) == 1.0 ? value : value * double(getBiasScale());
}
POSENC_INSTANTIATE_SCORE(TableAttr)

SmallVector<EncodingOperand>
TableAttr::getOperandSpecs(const Extents &extents) const {
  constexpr int64_t any = ShapedType::kDynamic;
  return {{"values", {{any}, {1, any}, {extents.heads, any}}}};
}

LogicalResult TableAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                int64_t origin, DistanceKind, Real biasScale) {
  // D1
  constexpr int64_t largest = 1 << 30;
  if (origin < 0 || origin > largest)
    return emitError() << "expected origin to be 0 to " << largest << ", got "
                       << origin;
  // D2
  return verifyFactor(emitError, "bias_scale", biasScale);
}

LogicalResult
TableAttr::verifyEncoding(function_ref<InFlightDiagnostic()> emitError,
                          const Extents &, TypeRange operandTypes) const {
  // D3
  if (cast<ShapedType>(operandTypes.front()).getShape().back() == 0)
    return emitError() << "expected at least one value by distance, got none";
  return success();
}
