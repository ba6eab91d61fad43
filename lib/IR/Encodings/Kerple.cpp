// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Power.h"
#include "Tails.h"
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

namespace {
struct Parameters {
  double r1, r2;
  explicit Parameters(const Ray &ray) {
    HostDomain domain;
    auto load = [&](unsigned operand) {
      return ray.operands
          ->loadFloat(domain, operand, {constantInt(domain, ray.head)})
          .rep;
    };
    r1 = load(0);
    r2 = load(1);
  }
};
} // namespace

double KerpleAttr::boundTail(const Ray &ray, int64_t distance) const {
  Parameters of(ray);
  return getKind() == KerpleKind::log ? powerTail(of.r2, of.r1, distance)
                                      : stretchedTail(of.r1, of.r2, distance);
}

double KerpleAttr::boundTerm(const Ray &ray, int64_t distance) const {
  Parameters of(ray);
  bool falls = of.r1 >= 0 && of.r2 >= 0;
  return falls ? termOnRay(*this, ray, distance) : unbounded;
}
