// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/IR/Encodings.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

/// Operands.
static constexpr unsigned scale = 0, threshold = 1, hiddenWeight = 2,
                          hiddenBias = 3, weight = 4, bias = 5;

template <typename D>
Float<D> FireAttr::score(const Coordinate<D> &at,
                         OperandReader<D> &operands) const {
  D &domain = *at.query.domain;
  auto load = [&](unsigned operand, ArrayRef<Int<D>> indices) {
    return operands.loadFloat(domain, operand, indices);
  };
  Float<D> c = load(scale, {});
  Float<D> distance = toFloat(at.queryPosition - at.keyPosition);
  Float<D> above = log(abs(c * distance) + 1.0);
  Float<D> position = toFloat(at.queryPosition);
  Float<D> farthest = max(position, load(threshold, {}));
  Float<D> below = log(abs(c * farthest) + 1.0) + double(getEpsilon());
  Float<D> x = above / below;
  Float<D> sum = load(bias, {at.head});
  for (int64_t s = 0; s < operands.size(hiddenWeight, /*dim=*/0); ++s) {
    Int<D> unit = constantInt(domain, s);
    Float<D> line = load(hiddenWeight, {unit}) * x;
    Float<D> hidden = max(line + load(hiddenBias, {unit}), 0.0);
    sum = sum + hidden * load(weight, {at.head, unit});
  }
  return sum;
}
POSENC_INSTANTIATE_SCORE(FireAttr)

SmallVector<EncodingOperand>
FireAttr::getOperandSpecs(const Extents &extents) const {
  constexpr int64_t any = ShapedType::kDynamic;
  EncodingOperand c{"c", {{}}}, limit{"threshold", {{}}};
  // As initialised, up to what is about the distance; tokens.
  c.least = 0.1;
  limit.least = 1.0;
  limit.most = 16.0;
  return {c,
          limit,
          {"w1", {{any}}},
          {"b1", {{any}}},
          {"w2", {{extents.heads, any}}},
          {"b2", {{extents.heads}}}};
}

LogicalResult FireAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               Real epsilon) {
  // H2
  if (!(epsilon >= 0.0) || !std::isfinite(epsilon))
    return emitError() << "expected epsilon to be finite and not negative, got "
                       << double(epsilon);
  return success();
}

LogicalResult
FireAttr::verifyEncoding(function_ref<InFlightDiagnostic()> emitError,
                         const Extents &, TypeRange operandTypes) const {
  auto lengthOf = [&](unsigned operand) {
    return cast<ShapedType>(operandTypes[operand]).getShape().back();
  };
  // H1
  // Code is emitted for each hidden unit.
  constexpr int64_t most = 256;
  int64_t count = lengthOf(hiddenWeight);
  if (ShapedType::isDynamic(count) || count < 1 || count > most)
    return emitError() << "expected 1 to " << most
                       << " hidden units, a static number, got "
                       << operandTypes[hiddenWeight];
  for (unsigned operand : {hiddenBias, weight})
    if (lengthOf(operand) != count)
      return emitError() << "expected " << count << " hidden units, got "
                         << operandTypes[operand];
  return success();
}
