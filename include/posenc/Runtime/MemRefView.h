// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_RUNTIME_MEMREFVIEW_H
#define POSENC_RUNTIME_MEMREFVIEW_H

#include <cstdint>

namespace mlir::posenc {

/// A ranked memref descriptor: allocated, aligned, offset, sizes, strides.
struct MemRefView {
  MemRefView(void *descriptor, int64_t rank) : rank(rank) {
    auto *words = static_cast<int64_t *>(descriptor);
    aligned = reinterpret_cast<char *>(words[1]);
    offset = words[2];
    sizes = words + 3;
    strides = sizes + rank;
  }
  char *first(int64_t elementBytes) const {
    return aligned + offset * elementBytes;
  }
  /// From the first element to the last.
  int64_t bytes(int64_t elementBytes) const {
    int64_t last = 0;
    for (int64_t dim = 0; dim < rank; ++dim)
      last += (sizes[dim] - 1) * strides[dim];
    return (last + 1) * elementBytes;
  }

  int64_t rank;
  char *aligned;
  /// In elements, as strides are.
  int64_t offset;
  const int64_t *sizes, *strides;
};

} // namespace mlir::posenc

#endif // POSENC_RUNTIME_MEMREFVIEW_H
