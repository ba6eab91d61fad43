// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ProbeData.h"

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

std::optional<unsigned> ProbeData::numberOf(Value value) const {
  auto found = numbers.find(value);
  if (found == numbers.end())
    return std::nullopt;
  return found->second;
}

/// The finaliser of splitmix64 over a sequence.
static uint64_t mix(uint64_t seed, ArrayRef<int64_t> words) {
  for (int64_t word : words) {
    seed += static_cast<uint64_t>(word) + 0x9e3779b97f4a7c15u;
    seed = (seed ^ (seed >> 30)) * 0xbf58476d1ce4e5b9u;
    seed = (seed ^ (seed >> 27)) * 0x94d049bb133111ebu;
    seed ^= seed >> 31;
  }
  return seed;
}

static double realAt(uint64_t seed, ArrayRef<int64_t> indices, int exponent) {
  SmallVector<int64_t, 6> at(indices);
  // The same row twice: ties.
  if (at.size() >= 2 && at[at.size() - 2] % 5 == 4)
    --at[at.size() - 2];
  constexpr int magnitudes[] = {-1, 0, 0, 1};
  ArrayRef<int64_t> row = ArrayRef(at).drop_back(at.empty() ? 0 : 1);
  int scale = exponent + magnitudes[mix(seed, row) % 4];
  // Seven bits and a sign; never 0.
  auto steps = static_cast<int64_t>(mix(seed + 1, at) % 254) - 127;
  return std::ldexp(static_cast<double>(steps >= 0 ? steps + 1 : steps),
                    scale - 6);
}

/// Rises along the innermost dimension that is more than 1, where `seed` says
/// with repetitions of its own.
static int64_t integerAt(uint64_t seed, ArrayRef<int64_t> shape,
                         ArrayRef<int64_t> indices, int64_t alone) {
  size_t dim = shape.size();
  while (dim > 0 && shape[dim - 1] == 1)
    --dim;
  if (dim == 0)
    return alone;
  int64_t index = indices[dim - 1];
  bool isLater = llvm::any_of(indices.take_front(dim - 1),
                              [](int64_t outer) { return outer > 0; });
  int64_t period = 3 + seed % 4;
  return std::max<int64_t>(index - (index % period == 2) - isLater, 0);
}

Datum ProbeData::element(Value value, ArrayRef<int64_t> shape,
                         ArrayRef<int64_t> indices) const {
  uint64_t seed = mix(numbers.lookup(value), {1});
  Type type = getElementTypeOrSelf(value.getType());
  if (isa<FloatType>(type))
    return datum(realAt(seed, indices, exponent));
  if (isa<ComplexType>(type))
    return datum({realAt(seed, indices, exponent),
                  realAt(mix(seed, {1}), indices, exponent)});
  if (!type.isInteger(1)) {
    int64_t integer = integerAt(seed, shape, indices, alone);
    // Up to where some are above it.
    constexpr int64_t below = 5;
    integer -= areNegative ? below : 0;
    return datum(type.isIndex() || type.getIntOrFloatBitWidth() > 8
                     ? integer
                     : integer % 100);
  }
  if (mix(seed, indices.drop_back(indices.empty() ? 0 : 1)) % 8 == 7)
    return datum(false);
  return datum(mix(seed + 1, indices) % 4 != 0);
}

Attribute HidingSources::hidingConstant(Value value) const {
  auto [place, isNew] = known.try_emplace(value);
  Attribute constant;
  if (!isNew || !matchPattern(value, m_Constant(&constant)))
    return place->second;
  auto isHiding = [&](const APFloat &number) {
    return hides(number.convertToDouble());
  };
  auto number = dyn_cast<FloatAttr>(constant);
  auto numbers = dyn_cast<DenseFPElementsAttr>(constant);
  if (number ? isHiding(number.getValue())
             : numbers && llvm::any_of(numbers, isHiding))
    place->second = constant;
  return place->second;
}

Datum HidingSources::element(Value value, ArrayRef<int64_t> shape,
                             ArrayRef<int64_t> indices) const {
  if (data.isSource(value))
    return data.element(value, shape, indices);
  Attribute constant = hidingConstant(value);
  auto number = dyn_cast<FloatAttr>(constant);
  if (!number) {
    int64_t linear = 0;
    for (auto [index, size] : llvm::zip_equal(indices, shape))
      linear = linear * size + index;
    auto numbers = cast<DenseFPElementsAttr>(constant);
    number = numbers.getValues<FloatAttr>()[linear];
  }
  double real = number.getValueAsDouble();
  constexpr double infinity = std::numeric_limits<double>::infinity();
  return datum(hides(real) ? std::copysign(infinity, real) : real);
}
