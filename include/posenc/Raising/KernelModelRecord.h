// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_RAISING_KERNELMODELRECORD_H
#define POSENC_RAISING_KERNELMODELRECORD_H

#include "posenc/Analysis/KernelModel.h"

namespace mlir::posenc {

/// What ptxas made of a kernel: registers of a thread, bytes that it spills of
/// them, and shared memory of a block beside what its launch asks for.
struct AssembledKernel {
  int64_t registers = 0, spillStoreBytes = 0, spillLoadBytes = 0;
  int64_t sharedBytes = 0;
};

/// What is known of a kernel without running it.
struct KernelModelRecord {
  KernelModel model;
  /// Unset where the numbers of the GPU are not known.
  std::optional<GpuMachine> machine;
  /// Dynamic shared memory of a block; unset where it depends on a call.
  std::optional<int64_t> sharedBytes;
  /// Unset where ptxas was not asked, or there is none.
  std::optional<AssembledKernel> assembled;

  /// Blocks of one multiprocessor at a time.
  std::optional<int64_t> residentBlocks() const;
};

} // namespace mlir::posenc

#endif // POSENC_RAISING_KERNELMODELRECORD_H
