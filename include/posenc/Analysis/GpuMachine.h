// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_ANALYSIS_GPUMACHINE_H
#define POSENC_ANALYSIS_GPUMACHINE_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <optional>

namespace mlir::posenc {

/// One multiprocessor of an NVIDIA GPU: what it does in a cycle at the most,
/// and what it holds.
struct GpuMachine {
  /// Dense products of f16 or bf16 with sums in f32; a multiply-add is two.
  int64_t tensorFlops;
  /// Lanes that add, multiply or multiply-add f32.
  int64_t fp32Lanes;
  /// Warps, blocks and bytes of shared memory at a time.
  int64_t warps, blocks, sharedBytes;

  /// Lanes of reciprocals, roots, exponentials, logarithms and sines.
  static constexpr int64_t specialLanes = 16;
  /// Bytes of shared memory that go in or out: one wavefront.
  static constexpr int64_t wavefrontBytes = 128;
  /// Bytes that come from, or go to, what lies beyond the multiprocessor.
  static constexpr int64_t memoryBytes = 64;
  static constexpr int64_t registers = 64 << 10;
  /// Threads of a warp.
  static constexpr int64_t warpThreads = 32;

  /// Nothing for a GPU whose numbers are not known here.
  static std::optional<GpuMachine> ofChip(llvm::StringRef chip);

  /// Blocks at a time of a kernel with so many threads, 32-bit registers of
  /// each, and bytes of shared memory; 0: it cannot run.
  int64_t residentBlocks(int64_t threads, int64_t registersOfThread,
                         int64_t sharedBytesOfBlock) const;
};

} // namespace mlir::posenc

#endif // POSENC_ANALYSIS_GPUMACHINE_H
