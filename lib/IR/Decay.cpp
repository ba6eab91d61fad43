// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/IR/DecayInterfaces.h"

using namespace mlir;
using namespace mlir::posenc;

#include "posenc/IR/DecayAttrInterfaces.cpp.inc"

double posenc::termOnRay(Attribute encoding, const Ray &ray, int64_t distance) {
  HostDomain domain;
  auto integer = [&](int64_t value) { return constantInt(domain, value); };
  const Extents &extents = *ray.extents;
  Int<HostDomain> zero = integer(0), away = integer(distance);
  Int<HostDomain> query = ray.past ? away : zero, key = ray.past ? zero : away;
  Coordinate<HostDomain> at{
      zero,
      integer(ray.head),
      integer(ray.head / (extents.heads / extents.kvHeads)),
      query,
      key,
      query,
      key,
      &extents};
  return cast<PositionEncodingAttrInterface>(encoding)
      .evaluateScore(at, *ray.operands)
      .rep;
}
