// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_ANALYSIS_WARPTILES_H
#define POSENC_ANALYSIS_WARPTILES_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <optional>

namespace mlir {
class Attribute;
class Operation;
} // namespace mlir

namespace mlir::posenc {

/// What multiplies in fused attention: tensor cores fragments of 16 x 16 by
/// 16 x 8 elements of 16 bits, or f32 rounded to tf32 in fragments of 16 x 8 by
/// 8 x 8 (mma.sync), or every thread f32 (fma).
enum class WarpUnit { narrow, tf32, fma };

/// Loop shapes of fused attention of whose queries each warp has some.
struct WarpTiles {
  WarpUnit unit = WarpUnit::narrow;
  /// Warps of a block, and queries of each.
  int64_t warps = 4, rows;
  /// Keys of one pass through the loop, and how many passes' keys and values
  /// are in shared memory.
  int64_t keyBlock, stages = 2;
  /// Whether the fragments of queries stay in registers over all keys; else
  /// they are read again for each key block.
  bool keepsQueries;
  /// Heads whose queries a block has, all those of a kv head, and ranges of
  /// keys, each of which is for another block.
  int64_t heads = 1, parts = 1;

  int64_t threads() const { return 32 * warps; }
  int64_t queryBlock() const { return warps * rows; }
  int64_t elementBytes() const { return unit == WarpUnit::narrow ? 2 : 4; }
};

/// What fits a thread's registers, in words:
///
///   for every 16 rows of a warp: outputs valueDim / 2, logits keyBlock / 2,
///   weights of 16 bits keyBlock / 4 (those of f32 replace logits), queries
///   headDim / 4 (of f32 twice as many) where they are kept and headDim / 32 on
///   their way where not; keyBlock / 2 + 1 for each operand that is read pair
///   by pair, as all its loads are in flight together; 68 for everything else,
///   with tf32 8 more and 8 for each of those operands
///
/// of 255 at most. By what ptxas needs beyond it, 229 of these are the limit
/// with 16 rows and 252 with 32; of f32, 215 with 16 rows whose queries are
/// kept, 210 with 32 whose queries are not, and 32 keys with 16 rows of more
/// than 128 channels. 16 keys are for what has no room for more.
/// Every fragment of keys and values that 32 rows load serves two products;
/// with 16 shared memory is the limit, at about three quarters of the tensor
/// cores' rate. So 32 rows come first, unless `queries` are known not to fill
/// half of a block; then queries kept; then the larger key block. Nothing where
/// none fits `sharedLimit` bytes of shared memory as well.
std::optional<WarpTiles>
chooseWarpTiles(int64_t headDim, int64_t valueDim, int64_t pairOperands,
                int64_t sharedLimit,
                std::optional<int64_t> queries = std::nullopt,
                WarpUnit unit = WarpUnit::narrow);

/// The GPU that the module around `op` is for: string "chip" of device "GPU" of
/// its `dlti.target_system_spec`, sm_80 where it says none.
llvm::StringRef chipOf(Operation *op);

/// What the module says of device "GPU" under a name; null where it says none.
Attribute gpuEntryOf(Operation *op, llvm::StringRef name);

/// Shared memory that a block can have there (CUDA C programming guide, compute
/// capabilities).
int64_t sharedBytesOfBlock(Operation *op);

/// Channels of a row of shared memory: whole lines of 128 bytes, in which eight
/// chunks of 16 bytes change places.
int64_t sharedChannels(int64_t channels, int64_t elementBytes = 2);

/// Bytes of shared memory of a block: its queries, and all stages of keys and
/// values.
int64_t sharedBytes(const WarpTiles &tiles, int64_t headDim, int64_t valueDim);

} // namespace mlir::posenc

#endif // POSENC_ANALYSIS_WARPTILES_H
