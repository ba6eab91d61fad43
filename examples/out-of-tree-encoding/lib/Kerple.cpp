// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Kerple/Kerple.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"
#include <cmath>

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
  // Where the formula makes sense, which is where its laws are asked for.
  auto positive = [&](llvm::StringRef name) {
    EncodingOperand operand{name, {{extents.heads}}};
    operand.least = 0.0;
    operand.most = 2.0;
    return operand;
  };
  return {positive("amplitude"), positive("rate")};
}

template <typename D>
Float<D> LogAttr::score(const Coordinate<D> &at,
                        OperandReader<D> &operands) const {
  D &domain = *at.head.domain;
  Int<D> distance = abs(at.queryPosition - at.keyPosition);
  Float<D> amplitude = operands.loadFloat(domain, 0, {at.head});
  Float<D> rate = operands.loadFloat(domain, 1, {at.head});
  Float<D> kernel = log(rate * toFloat(distance) + 1.0);
  return -amplitude * kernel;
}
POSENC_INSTANTIATE_SCORE(LogAttr)

/// An operand where the ray's head reads it.
static double read(const Ray &ray, unsigned operand) {
  HostDomain domain;
  Int<HostDomain> head = constantInt(domain, ray.head);
  return ray.operands->loadFloat(domain, operand, {head}).rep;
}

double LogAttr::boundTail(const Ray &ray, int64_t distance) const {
  double p = read(ray, 0), a = read(ray, 1);
  if (!(p > 1) || !(a > 0))
    return unbounded;
  // (1 + a r)^-p is convex, so that it is no more than its mean over the
  // distances from r - 1/2 to r + 1/2: the sum is bounded by the integral from
  // W - 1/2 on.
  double from = std::log1p(a * (double(distance) - 0.5));
  return std::exp((1.0 - p) * from) / (a * (p - 1.0));
}

double LogAttr::boundTerm(const Ray &ray, int64_t distance) const {
  bool falls = read(ray, 0) >= 0 && read(ray, 1) >= 0;
  return falls ? termOnRay(*this, ray, distance) : unbounded;
}
