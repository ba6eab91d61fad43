// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_PROBEDATA_H
#define POSENC_LIB_RAISING_PROBEDATA_H

#include "mlir/IR/Attributes.h"
#include "posenc/Analysis/Evaluator.h"
#include "llvm/ADT/DenseMap.h"
#include <cmath>

namespace mlir::posenc {

/// Data that a wrong raise does not survive: a function of the number of a
/// source and of the index alone. All of it is exact in bf16 and in f16.
///
/// Floats of both signs, whose rows (all indices but the last) differ in
/// magnitude by up to 4 and are repeated here and there. Integers that rise
/// along a tensor, with repetitions and not by one, within its size: positions
/// that are no index, ids that a row shares. Booleans of which a quarter is
/// false, and whole rows.
class ProbeData final : public ElementSources {
public:
  /// Floats are of magnitude 2^exponent; an integer that stands alone is
  /// `alone`.
  int exponent = 0;
  int64_t alone = 1;
  /// Whether integers begin below 0. As positions in a tensor these would be
  /// none.
  bool areNegative = false;

  void addSource(Value value) { numbers.try_emplace(value, numbers.size()); }
  void setSize(BlockArgument tensor, unsigned dim, int64_t size) {
    sizes[{tensor, dim}] = size;
  }
  /// The number of a source, or nothing.
  std::optional<unsigned> numberOf(Value value) const;

  bool isSource(Value value) const override { return numbers.contains(value); }
  Datum element(Value value, llvm::ArrayRef<int64_t> shape,
                llvm::ArrayRef<int64_t> indices) const override;
  int64_t sizeOf(BlockArgument tensor, unsigned dim) const override {
    return sizes.lookup({tensor, dim});
  }

private:
  llvm::DenseMap<Value, unsigned> numbers;
  llvm::DenseMap<std::pair<Value, unsigned>, int64_t> sizes;
};

/// The same, with infinities in place of float constants up to `highest`, or as
/// far on the other side of 0: masks may be subtracted. Of one thread.
class HidingSources final : public ElementSources {
public:
  HidingSources(const ProbeData &data, double highest)
      : data(data), highest(highest) {}
  bool isSource(Value value) const override {
    return data.isSource(value) || hidingConstant(value);
  }
  Datum element(Value value, llvm::ArrayRef<int64_t> shape,
                llvm::ArrayRef<int64_t> indices) const override;
  int64_t sizeOf(BlockArgument tensor, unsigned dim) const override {
    return data.sizeOf(tensor, dim);
  }

private:
  bool hides(double value) const { return std::fabs(value) >= -highest; }
  Attribute hidingConstant(Value value) const;

  const ProbeData &data;
  double highest;
  /// Constants that hold such numbers; null for what is none.
  mutable llvm::DenseMap<Value, Attribute> known;
};

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_PROBEDATA_H
