// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_UNITTESTS_IR_INSTANCES_H
#define POSENC_UNITTESTS_IR_INSTANCES_H

#include "IR/Roster.h"
#include "mlir/IR/BuiltinTypes.h"
#include <random>
#include <string>

namespace mlir::posenc::test {

/// Tokens and positions that tests move about in: every operand whose size an
/// encoding leaves open has this many rows.
inline constexpr int64_t span = 64;

/// An attribute with one choice of random operands among those that it says it
/// takes.
struct Instance {
  std::string name;
  Attribute attr;
  Extents extents;
  SmallVector<HostOperands::Array> arrays;
  /// f64, i1 or i64 memrefs of the same shapes.
  SmallVector<MemRefType> types;
  mutable HostOperands operands;

  SmallVector<Type> operandTypes() const {
    return SmallVector<Type>(types.begin(), types.end());
  }
};

/// Sizes of the attentions that instances belong to; 6 heads, so that heads
/// are no power of two, over 3 kv heads.
Extents makeExtents(int64_t headDim);

/// All instances of one attribute, with operands of every shape that its
/// operand list admits, broadcast ones included. None if it does not parse or
/// does not fit these extents.
std::vector<Instance> instancesOf(MLIRContext &context, StringRef text,
                                  const Extents &extents);

/// Coordinates with tokens and positions in [0, span / 2), so that a move by
/// less than span / 2 stays inside every operand.
struct Point {
  int64_t batch, head, query, key, queryPosition, keyPosition;

  static Point random(std::mt19937 &random, const Extents &extents);
};

template <typename D>
Coordinate<D> makeCoordinate(D &domain, const Extents &extents,
                             const Point &at) {
  auto integer = [&](int64_t value) { return constantInt(domain, value); };
  return {integer(at.batch),
          integer(at.head),
          integer(at.head / (extents.heads / extents.kvHeads)),
          integer(at.query),
          integer(at.key),
          integer(at.queryPosition),
          integer(at.keyPosition),
          &extents};
}

} // namespace mlir::posenc::test

#endif // POSENC_UNITTESTS_IR_INSTANCES_H
