// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/IR/DecayInterfaces.h"

using namespace mlir;
using namespace mlir::posenc;

#include "posenc/IR/DecayAttrInterfaces.cpp.inc"

double posenc::termOnRay(Attribute encoding, const Ray &ray, int64_t distance) {
  HostDomain domain;
  auto at =
      coordinateOnRay(constantInt(domain, ray.head),
                      constantInt(domain, distance), ray.past, *ray.extents);
  return cast<PositionEncodingAttrInterface>(encoding)
      .evaluateScore(at, *ray.operands)
      .rep;
}
