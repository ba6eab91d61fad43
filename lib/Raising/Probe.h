// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_PROBE_H
#define POSENC_LIB_RAISING_PROBE_H

#include "ProbeData.h"
#include "ProbeSamples.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/PatternMatch.h"
#include "posenc/Raising/Report.h"
#include <map>

namespace mlir::posenc {

/// One raise, before and after, in one function: what both read is one value.
struct ProbedRaise {
  Value before, after;
  DeadRows deadRows;
};

/// Evaluates rows of both forms of raises of one function, and compares.
///
/// Both are evaluated in f64 from the same data, up to the contractions and
/// arguments that both read, which are replaced by data (ProbeData). What may
/// differ is measured on the graph as it was: 64 times what rounding to f32
/// changes in the row, and 4 times what its narrower types do, as one form may
/// have rounded into constants what the other computes. A constant is taken for
/// that of a formula within 1e-6, which is 64 times what rounding to f32
/// changes on average.
class Prober {
public:
  explicit Prober(func::FuncOp func) : func(func) {}
  /// Leaves operations that nothing uses beside what it probed.
  ProbeRecord probe(const ProbedRaise &raise);

private:
  using Form = std::vector<const void *>;
  struct Graph;
  ProbeRecord probeAtSizes(Graph &graph, bool areChosen);
  ProbeRecord evaluate(Graph &graph);
  /// Other sizes than static ones: different numbers, in the order of the
  /// arguments or against it, or one number.
  enum class Sizes { rising, falling, equal };
  unsigned chooseSizes(Graph &graph, Sizes sizes);
  ProbeRecord probeAtAllSizes(Graph &graph);
  std::string failedAssertion(const Graph &graph);

  func::FuncOp func;
  /// Raises of one form are probed once.
  std::map<Form, ProbeRecord> known;
};

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_PROBE_H
