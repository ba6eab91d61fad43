// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_PROBESAMPLES_H
#define POSENC_LIB_RAISING_PROBESAMPLES_H

#include "posenc/Analysis/Evaluator.h"
#include "posenc/Raising/Report.h"

namespace mlir::posenc {

inline constexpr int64_t rowsWanted = 16, channelsWanted = 8;

/// `count` of the numbers below `size`, the first and the last among them.
SmallVector<int64_t> spread(int64_t size, int64_t count);

/// Rows of a result [.., queries, channels], or of one query's [channels]: of
/// few heads, as a head costs its keys once.
SmallVector<SmallVector<int64_t>> sampleRows(ArrayRef<int64_t> shape);

/// Sampled elements of a result, row by row.
using Sample = SmallVector<SmallVector<double>>;

/// Nothing where `evaluator` says why.
std::optional<Sample> sample(Evaluator &evaluator, Value value,
                             ArrayRef<SmallVector<int64_t>> rows,
                             ArrayRef<int64_t> channels);

/// Whether a row without a visible key, which is 0, may have been NaN in the
/// graph, or a mean of values of hidden keys.
struct DeadRows {
  bool ofNaN = false, ofNumbers = false;
};

/// The rows of both forms, and of the first one in the graph's own arithmetic.
struct Samples {
  SmallVector<SmallVector<int64_t>> rows;
  SmallVector<int64_t> channels;
  Sample before, single, own, after;
  /// Of the graph with infinities in place of numbers that may hide; empty
  /// where none do.
  Sample hidden;

  ProbeRecord compare(DeadRows deadRows) const;

private:
  bool isDeadByNumbers(size_t row) const;
  std::string describe(size_t row, double bound) const;
};

/// Of a raise that is not probed, or whose elements cannot be evaluated.
ProbeRecord skipped(const Twine &reason);
ProbeRecord skipped(const Evaluator &evaluator);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_PROBESAMPLES_H
