// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_DECAYINTERFACES_H
#define POSENC_IR_DECAYINTERFACES_H

#include "posenc/IR/EncodingInterfaces.h"
#include <limits>

namespace mlir::posenc {

/// The keys on one side of a query of one head, by their distance r >= 0 from
/// it: those before it, or those after it. The own key, r = 0, is on both.
struct Ray {
  int64_t head;
  bool past;
  const Extents *extents;
  OperandReader<HostDomain> *operands;
};

/// The pair of a head whose key is `distance` before its query, or after it.
template <typename D>
Coordinate<D> coordinateOnRay(Int<D> head, Int<D> distance, bool past,
                              const Extents &extents) {
  Int<D> origin = constantInt(*distance.domain, 0);
  Int<D> query = past ? distance : origin, key = past ? origin : distance;
  Int<D> kvHead = floorDiv(head, extents.heads / extents.kvHeads);
  return {origin, head, kvHead, query, key, query, key, &extents};
}

/// A term of class `distance` where the ray is at `distance`.
double termOnRay(Attribute encoding, const Ray &ray, int64_t distance);

inline constexpr double unbounded = std::numeric_limits<double>::infinity();
/// All keys of a side.
inline constexpr int64_t allKeys = std::numeric_limits<int64_t>::max();
/// The window of a head that has none; leaves room for sums.
inline constexpr int64_t largerThanAnyDistance = int64_t(1) << 40;

} // namespace mlir::posenc

#include "posenc/IR/DecayAttrInterfaces.h.inc"

#endif // POSENC_IR_DECAYINTERFACES_H
