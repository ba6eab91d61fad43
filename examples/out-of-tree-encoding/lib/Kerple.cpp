// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Kerple/Kerple.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace kerple;
using namespace mlir::posenc;

#include "Kerple/KerpleDialect.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "Kerple/KerpleAttrs.cpp.inc"

void KerpleDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "Kerple/KerpleAttrs.cpp.inc"
      >();
}

void KerpleDialect::initialize() { registerAttributes(); }

llvm::SmallVector<EncodingOperand>
LogAttr::getOperandSpecs(const Extents &extents) const {
  return {{"amplitude", {{extents.heads}}}, {"rate", {{extents.heads}}}};
}

template <typename D>
Float<D> LogAttr::score(const Coordinate<D> &at,
                        OperandReader<D> &operands) const {
  D &domain = *at.head.domain;
  Float<D> amplitude = operands.loadFloat(domain, 0, {at.head});
  Float<D> rate = operands.loadFloat(domain, 1, {at.head});
  Float<D> distance = toFloat(abs(at.queryPosition - at.keyPosition));
  return -(amplitude * log(1.0 + rate * distance));
}
POSENC_INSTANTIATE_SCORE(LogAttr)
