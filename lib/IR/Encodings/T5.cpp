// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/IR/Encodings.h"
#include "llvm/ADT/APInt.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

/// The first distance of each logarithmic bucket but the first of them, of
/// `count`: the least n with (n / exact)^count >= (maxDistance / exact)^k,
/// which integers decide where quotients of logarithms fall on either side.
static SmallVector<int64_t> bordersOf(int64_t exact, int64_t count,
                                      int64_t maxDistance) {
  unsigned width = count * (llvm::Log2_64(maxDistance) + 2);
  auto power = [&](int64_t base, int64_t exponent) {
    return llvm::APIntOps::pow(APInt(width, base), exponent);
  };
  SmallVector<int64_t> borders;
  for (int64_t k = 1; k < count; ++k) {
    APInt least = power(maxDistance, k) * power(exact, count - k);
    auto reaches = [&](int64_t n) { return power(n, count).uge(least); };
    int64_t n = std::llround(
        exact * std::pow(double(maxDistance) / exact, double(k) / count));
    while (reaches(n - 1))
      --n;
    while (!reaches(n))
      ++n;
    borders.push_back(n);
  }
  return borders;
}

/// 1 from `border` on, 0 before.
template <typename D> static Int<D> stepAt(Int<D> n, int64_t border) {
  return min(max(n - (border - 1), 0), 1);
}

template <typename D>
Float<D> T5Attr::score(const Coordinate<D> &at,
                       OperandReader<D> &operands) const {
  Int<D> distance = at.queryPosition - at.keyPosition;
  int64_t ofSide = getBidirectional() ? getBuckets() / 2 : getBuckets();
  int64_t exact = ofSide / 2;
  Int<D> away = getBidirectional() ? abs(distance) : max(distance, 0);
  Int<D> bucket = min(away, exact);
  for (int64_t border : bordersOf(exact, ofSide - exact, getMaxDistance()))
    bucket = bucket + stepAt(away, border);
  if (getBidirectional())
    bucket = bucket + stepAt(0 - distance, 1) * ofSide;
  return operands.loadFloat(*at.query.domain, 0, {bucket, at.head});
}
POSENC_INSTANTIATE_SCORE(T5Attr)

SmallVector<EncodingOperand>
T5Attr::getOperandSpecs(const Extents &extents) const {
  return {{"values", {{getBuckets(), extents.heads}}}};
}

LogicalResult T5Attr::verify(function_ref<InFlightDiagnostic()> emitError,
                             bool bidirectional, int64_t buckets,
                             int64_t maxDistance) {
  // U1
  // A step is emitted for each.
  constexpr int64_t most = 256;
  if (bidirectional && (buckets < 4 || buckets % 2 != 0 || buckets > most))
    return emitError() << "expected buckets to be even and 4 to " << most
                       << ", got " << buckets;
  if (buckets < 2 || buckets > most)
    return emitError() << "expected buckets to be 2 to " << most << ", got "
                       << buckets;
  // U2
  constexpr int64_t farthest = 1 << 20;
  int64_t exact = buckets / (bidirectional ? 4 : 2);
  if (maxDistance <= exact || maxDistance > farthest)
    return emitError() << "expected max_distance to be " << exact + 1 << " to "
                       << farthest << ", got " << maxDistance;
  return success();
}
