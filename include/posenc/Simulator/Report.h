// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_SIMULATOR_REPORT_H
#define POSENC_SIMULATOR_REPORT_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace mlir::posenc::sim {

struct Hazard {
  uint64_t count = 0;
  /// "kernel K, cta (X,Y,Z), thread T: ..."; at most maxReports.
  std::vector<std::string> messages;
};

/// What the launches of one kernel did. Bytes are bytes; a wavefront is one
/// pass of 128 bytes over the 32 banks of shared memory, a sector 32 bytes of
/// global memory.
struct Statistics {
  uint64_t launches = 0, ctas = 0, threads = 0;
  /// Tensor core operations and flops (2 a multiply-add) by operand type, such
  /// as mma.f16 and wgmma.bf16. A wgmma counts once for each warp.
  std::map<std::string, uint64_t> matrixOps, matrixFlops;
  uint64_t ldmatrix = 0, stmatrix = 0, shuffles = 0;
  /// Completed barriers of a CTA or a part of it.
  uint64_t barriers = 0;
  /// Lane-operations of the special function unit.
  uint64_t ex2 = 0, rcp = 0, otherSpecial = 0;
  /// Lane-operations of the kernel's LLVM IR; the back end may differ.
  uint64_t fp32 = 0, conversions = 0;
  uint64_t sharedWavefronts = 0, sharedIdealWavefronts = 0;
  /// Operand bytes that wgmma reads; B once for a warpgroup.
  uint64_t wgmmaSharedBytes = 0;
  uint64_t globalLoadBytes = 0, globalStoreBytes = 0, globalSectors = 0;
  uint64_t cpAsyncBytes = 0, tmaBytes = 0;

  /// Names and values in the order above, maps spread out.
  std::vector<std::pair<std::string, uint64_t>> entries() const;
  /// How much longer shared memory takes than without bank conflicts.
  double conflictFactor() const;
};

struct SimulatorReport {
  /// By kind, such as race-read-after-write.
  std::map<std::string, Hazard> hazards;
  /// By kernel name.
  std::map<std::string, Statistics> kernels;

  bool isClean() const { return hazards.empty(); }
  /// {"hazards": {KIND: {"count": N, "messages": [...]}},
  ///  "kernels": {NAME: {STATISTIC: N, ..., "conflict_factor": X}}}
  std::string toJSON() const;
  /// One line for each hazard kind with its first message, one for each
  /// statistic that is not zero.
  std::string toText() const;
};

} // namespace mlir::posenc::sim

#endif // POSENC_SIMULATOR_REPORT_H
