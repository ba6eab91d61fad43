// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_SIMULATOR_DRIVERFUNCTIONS_H
#define POSENC_LIB_SIMULATOR_DRIVERFUNCTIONS_H

#include "posenc/Runtime/GpuFunctions.h"
#include "llvm/Support/Error.h"

namespace mlir::posenc::sim {

/// A ranked memref descriptor: allocated, aligned, offset, sizes, strides.
struct MemRefView {
  MemRefView(void *descriptor, int64_t rank) {
    auto *words = static_cast<int64_t *>(descriptor);
    aligned = reinterpret_cast<char *>(words[1]);
    offset = words[2];
    sizes = words + 3;
    strides = sizes + rank;
  }
  char *aligned;
  /// In elements, as strides are.
  int64_t offset;
  const int64_t *sizes, *strides;
};

void reportDriverError(const char *call, llvm::Error error);

} // namespace mlir::posenc::sim

#endif // POSENC_LIB_SIMULATOR_DRIVERFUNCTIONS_H
