// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_SIMULATOR_OPTIONS_H
#define POSENC_SIMULATOR_OPTIONS_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <cstdint>

namespace mlir::posenc::sim {

/// When an asynchronous operation (cp.async, TMA, wgmma) takes effect. A
/// correct kernel gives one result under all of them.
enum class Async {
  /// At its issue, the earliest moment.
  Eager,
  /// At the wait that orders it, the latest moment.
  Lazy,
  /// One of the two, drawn for each operation.
  Random
};

/// Which warp of a CTA, and which lane of a diverged warp, runs first.
enum class WarpOrder { Forward, Reverse, Shuffle };

struct SimulatorOptions {
  Async async = Async::Lazy;
  WarpOrder order = WarpOrder::Forward;
  uint64_t seed = 1;
  /// Hazards between threads are looked for. Bounds and alignment always are.
  bool check = true;
  /// Results of a wgmma in flight are NaNs until a wait whose operands are the
  /// registers. Code that leaves the registers out of the wait, as
  /// nvgpu.warpgroup.mma does, needs this off.
  bool tagAccumulators = true;
  /// Messages kept for each kind of hazard; all are counted.
  unsigned maxReports = 4;
  /// The driver prints its report to stderr when the process ends.
  bool print = false;

  /// Reads
  /// "async=lazy,order=reverse,seed=3,check=false,tags=false,reports=4,print=true";
  /// what is not named keeps its value.
  llvm::Error parse(llvm::StringRef text);
};

} // namespace mlir::posenc::sim

#endif // POSENC_SIMULATOR_OPTIONS_H
