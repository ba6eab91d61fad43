// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/IR/Encodings.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::posenc;

template <typename D>
Float<D> TisaAttr::score(const Coordinate<D> &at,
                         OperandReader<D> &operands) const {
  D &domain = *at.query.domain;
  Float<D> distance = toFloat(at.queryPosition - at.keyPosition);
  Float<D> sum = constant(domain, 0.0);
  for (int64_t s = 0; s < operands.size(/*operand=*/0, /*dim=*/1); ++s) {
    auto load = [&](unsigned operand) {
      return operands.loadFloat(domain, operand,
                                {at.head, constantInt(domain, s)});
    };
    Float<D> amplitude = load(0), sharpness = load(1), center = load(2);
    Float<D> apart = distance - center;
    Float<D> square = apart * apart;
    sum =
        sum + amplitude * exp2(abs(sharpness) * -llvm::numbers::log2e * square);
  }
  return sum;
}
POSENC_INSTANTIATE_SCORE(TisaAttr)

SmallVector<EncodingOperand>
TisaAttr::getOperandSpecs(const Extents &extents) const {
  SmallVector<SmallVector<int64_t>> shapes{
      {extents.heads, ShapedType::kDynamic}};
  return {{"amplitude", shapes}, {"sharpness", shapes}, {"center", shapes}};
}

LogicalResult
TisaAttr::verifyEncoding(function_ref<InFlightDiagnostic()> emitError,
                         const Extents &, TypeRange operandTypes) const {
  // I1
  // A Gaussian is emitted for each.
  constexpr int64_t most = 256;
  auto first = cast<ShapedType>(operandTypes[0]);
  int64_t count = first.getDimSize(1);
  if (!first.hasStaticShape() || count < 1 || count > most)
    return emitError() << "expected 1 to " << most
                       << " Gaussians, a static number, got "
                       << operandTypes[0];
  for (Type type : operandTypes.drop_front())
    if (cast<ShapedType>(type).getShape() != first.getShape())
      return emitError()
             << "expected amplitude, sharpness and center to have one shape, "
                "got "
             << first << " and " << type;
  return success();
}
