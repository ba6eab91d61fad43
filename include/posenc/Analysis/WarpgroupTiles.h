// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_ANALYSIS_WARPGROUPTILES_H
#define POSENC_ANALYSIS_WARPGROUPTILES_H

#include <cstdint>
#include <optional>

namespace mlir::posenc {

/// Loop shapes of fused attention on tensor cores that a warpgroup feeds from
/// shared memory (wgmma), one more warpgroup bringing keys and values there.
struct WarpgroupTiles {
  /// Warpgroups that multiply, 64 queries each.
  int64_t consumers = 2;
  /// Keys of one pass through the loop, and how many passes' keys and values
  /// are in shared memory.
  int64_t keyBlock, stages = 2;

  int64_t threads() const { return 128 * (consumers + 1); }
  int64_t queryBlock() const { return 64 * consumers; }
  /// What a thread of each kind may use: multiples of 8 of which all threads
  /// together have 65536 (PTX ISA, setmaxnreg).
  int64_t consumerRegisters() const { return 240; }
  int64_t producerRegisters() const { return 24; }
};

/// The largest key block of at most 128 whose registers fit a thread, in words:
///
///   outputs valueDim / 2, logits keyBlock / 2, the weights of the block before
///   keyBlock / 4, 3/4 keyBlock for each operand but one that is read pair by
///   pair, 58 for everything else
///
/// of 240. Nothing where no block of 16 or more fits, with `sharedLimit` bytes
/// of shared memory, or where channels are no multiple of 16 up to 256, which
/// is what one instruction has.
std::optional<WarpgroupTiles> chooseWarpgroupTiles(int64_t headDim,
                                                   int64_t valueDim,
                                                   int64_t pairOperands,
                                                   int64_t sharedLimit);

/// Bytes of shared memory of a block: its queries, all stages of keys and
/// values, and barriers.
int64_t sharedBytes(const WarpgroupTiles &tiles, int64_t headDim,
                    int64_t valueDim);

} // namespace mlir::posenc

#endif // POSENC_ANALYSIS_WARPGROUPTILES_H
