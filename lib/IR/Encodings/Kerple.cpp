// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Power.h"
#include "posenc/IR/Encodings.h"

using namespace mlir;
using namespace mlir::posenc;

template <typename D>
Float<D> KerpleAttr::score(const Coordinate<D> &at,
                           OperandReader<D> &operands) const {
  D &domain = *at.query.domain;
  Int<D> distance = abs(at.queryPosition - at.keyPosition);
  Float<D> r1 = operands.loadFloat(domain, 0, {at.head});
  Float<D> r2 = operands.loadFloat(domain, 1, {at.head});
  // What the sum with 1 rounds off moves a logit by 2^-24 r1 at most.
  Float<D> kernel = getKind() == KerpleKind::log
                        ? log(r2 * toFloat(distance) + 1.0)
                        : power(distance, r2);
  return -r1 * kernel;
}
POSENC_INSTANTIATE_SCORE(KerpleAttr)

SmallVector<EncodingOperand>
KerpleAttr::getOperandSpecs(const Extents &extents) const {
  auto positive = [&](StringRef name) {
    EncodingOperand operand{name, {{extents.heads}}};
    operand.least = 0.0;
    operand.most = 2.0;
    return operand;
  };
  return {positive("r1"), positive("r2")};
}
