// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_SIMULATOR_TENSORMAP_H
#define POSENC_LIB_SIMULATOR_TENSORMAP_H

#include <cstdint>

namespace mlir::posenc::sim {

constexpr unsigned kMaxTensorRank = 5;

/// What the simulated driver encodes in place of a CUtensorMap; the innermost
/// dimension first, as there.
struct TensorMap {
  static constexpr uint64_t kMagic = 0x706f73656e63746d;
  uint64_t magic = 0;
  char *base = nullptr;
  uint32_t rank = 0, elementBytes = 0;
  /// Width of the swizzle is 16 << swizzle bytes; 0: none.
  uint32_t swizzle = 0, reserved = 0;
  uint64_t sizes[kMaxTensorRank] = {};
  /// Bytes from one index to the next, of dimensions 1 and up.
  uint64_t strides[kMaxTensorRank - 1] = {};
  uint32_t box[kMaxTensorRank] = {};
};
static_assert(sizeof(TensorMap) <= 128, "it takes a CUtensorMap's place");

} // namespace mlir::posenc::sim

#endif // POSENC_LIB_SIMULATOR_TENSORMAP_H
