// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_RUNTIME_TILEDTENSOR_H
#define POSENC_RUNTIME_TILEDTENSOR_H

#include "posenc/Runtime/MemRefView.h"

#include <algorithm>

namespace mlir::posenc {

/// Bytes of an element of a CUtensorMapDataType: u8, u16, u32, i32, u64, i64,
/// f16, f32, f64, bf16, f32 with flush, tf32, tf32 with flush.
inline constexpr uint32_t tensorElementBytes[] = {1, 2, 4, 4, 8, 8, 2,
                                                  4, 8, 2, 4, 4, 4};

/// A memref and the box of a copy as cuTensorMapEncodeTiled takes them: the
/// innermost dimension first, and strides in bytes of all others. Dimensions
/// beyond the fifth, which it refuses, are left out.
struct TiledTensor {
  static constexpr int64_t maximalRank = 5;

  TiledTensor(int64_t rank, void *descriptor, int32_t type,
              const int64_t *boxSizes) {
    MemRefView view(descriptor, rank);
    uint32_t bytes = tensorElementBytes[type];
    address = view.first(bytes);
    isEmpty = std::find(view.sizes, view.sizes + rank, 0) != view.sizes + rank;
    for (int64_t dim = 0; dim < std::min(rank, maximalRank); ++dim) {
      int64_t of = rank - 1 - dim;
      sizes[dim] = view.sizes[of];
      box[dim] = static_cast<uint32_t>(boxSizes[of]);
      if (dim > 0)
        strides[dim - 1] = view.strides[of] * bytes;
    }
  }

  /// Has no elements: there is no map of it, and nobody reads one.
  bool isEmpty;
  char *address;
  uint64_t sizes[maximalRank] = {}, strides[maximalRank] = {};
  uint32_t box[maximalRank] = {}, elementStrides[maximalRank] = {1, 1, 1, 1, 1};
};

} // namespace mlir::posenc

#endif // POSENC_RUNTIME_TILEDTENSOR_H
