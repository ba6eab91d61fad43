// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_EXPR_COORDINATE_H
#define POSENC_EXPR_COORDINATE_H

#include "mlir/IR/BuiltinTypeInterfaces.h"
#include "posenc/Expr/Value.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace mlir::posenc {

/// Sizes of the whole attention (never of a tile); ShapedType::kDynamic where
/// unknown at compile time. `heads` and `kvHeads` are always static.
struct Extents {
  int64_t batch = ShapedType::kDynamic;
  int64_t heads = ShapedType::kDynamic;
  int64_t kvHeads = ShapedType::kDynamic;
  int64_t queries = ShapedType::kDynamic;
  int64_t keys = ShapedType::kDynamic;
  int64_t headDim = ShapedType::kDynamic;
};

/// One (query, key) pair of one head. Everything is global: a tile or a shard
/// of an attention sees the same record as the whole. kvHead = head / (heads /
/// kvHeads).
template <typename D> struct Coordinate {
  Int<D> batch, head, kvHead;
  Int<D> query, key;
  Int<D> queryPosition, keyPosition;
  const Extents *extents;
};

/// Which side of an attention a content transform is applied to.
enum class Side { query, key };

/// One token of one kv head and one channel pair: where a content transform is
/// asked for its tables. `token` is the query or key index, `position` its
/// position.
template <typename D> struct ContentPoint {
  Int<D> batch, kvHead, token, position, pair;
  const Extents *extents;
  Side side = Side::query;
  /// A position near the queries of this op, for encodings that ask for one;
  /// otherwise, and outside of an attention, 0 is meant.
  std::optional<Int<D>> reference = {};
  /// Where the token stands on each axis, for encodings of several.
  llvm::SmallVector<Int<D>, 0> axes = {};
};

/// One frequency of a rotation by n * base^(-2 pair / width): what a scaling is
/// asked for. `length` is that of the run, for scalings that read it.
template <typename D> struct FrequencyPoint {
  Int<D> pair;
  std::optional<Int<D>> length;
  int64_t width;
  double base;
};

/// The two tables of a content transform at one point: x' = x * cosine + J(x) *
/// sine with J(x, y) = (-y, x) on each channel pair. They need not lie on a
/// circle.
template <typename D> struct Tables {
  Float<D> cosine, sine;
};

/// One unit of a score term over a variable x: weight * max(slope * x + offset,
/// 0).
template <typename D> struct Hinge {
  Float<D> slope, offset, weight;
};

/// Reads the operands of one encoding or mask, numbered as its operand list
/// says. An index outside an operand reads its nearest element.
template <typename D> class OperandReader {
public:
  virtual ~OperandReader() = default;
  virtual Float<D> loadFloat(D &domain, unsigned operand,
                             llvm::ArrayRef<Int<D>> indices) = 0;
  virtual Bool<D> loadBool(D &domain, unsigned operand,
                           llvm::ArrayRef<Int<D>> indices) = 0;
  virtual Int<D> loadInt(D &domain, unsigned operand,
                         llvm::ArrayRef<Int<D>> indices) = 0;
  /// The same of an operand whose entries never decrease along its last
  /// dimension, which bounds them over a tile.
  virtual Int<D> loadSorted(D &domain, unsigned operand,
                            llvm::ArrayRef<Int<D>> indices) {
    return loadInt(domain, operand, indices);
  }
  /// Static size of dimension `dim`, or kDynamic. A broadcast dimension has
  /// size 1.
  virtual int64_t size(unsigned operand, unsigned dim) const = 0;
  virtual int64_t rank(unsigned operand) const = 0;
};

} // namespace mlir::posenc

#endif // POSENC_EXPR_COORDINATE_H
