// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/IR/Encodings.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

/// Operands.
static constexpr unsigned scale = 0, threshold = 1, hiddenWeight = 2,
                          hiddenBias = 3, weight = 4, bias = 5;

template <typename D>
static Float<D> load(OperandReader<D> &operands, D &domain, unsigned operand,
                     ArrayRef<Int<D>> indices = {}) {
  return operands.loadFloat(domain, operand, indices);
}

template <typename D>
Float<D> FireAttr::distanceProfile(Int<D> distance,
                                   OperandReader<D> &operands) const {
  Float<D> c = load(operands, *distance.domain, scale);
  return log(abs(c * toFloat(distance)) + 1.0);
}

template <typename D>
Float<D> FireAttr::queryFactor(Int<D> position,
                               OperandReader<D> &operands) const {
  Float<D> own = toFloat(position);
  Float<D> farthest = max(own, load(operands, *position.domain, threshold));
  Float<D> c = load(operands, *position.domain, scale);
  Float<D> logarithm = log(abs(c * farthest) + 1.0);
  return 1.0 / (logarithm + double(getEpsilon()));
}

template <typename D>
Hinge<D> FireAttr::hinge(Int<D> head, Int<D> unit,
                         OperandReader<D> &operands) const {
  D &domain = *unit.domain;
  Float<D> slope = load(operands, domain, hiddenWeight, {unit});
  Float<D> offset = load(operands, domain, hiddenBias, {unit});
  return {slope, offset, load(operands, domain, weight, {head, unit})};
}

template <typename D>
Float<D> FireAttr::constantOf(Int<D> head, OperandReader<D> &operands) const {
  return load(operands, *head.domain, bias, {head});
}

template <typename D>
Float<D> FireAttr::score(const Coordinate<D> &at,
                         OperandReader<D> &operands) const {
  return sumOfHinges(*this, operands.size(hiddenWeight, /*dim=*/0), at,
                     operands);
}
POSENC_INSTANTIATE_HINGES(FireAttr)

int64_t FireAttr::getHingeCount(TypeRange operandTypes) const {
  return cast<ShapedType>(operandTypes[hiddenWeight]).getDimSize(0);
}

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
