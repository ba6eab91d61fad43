// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_ANALYSIS_INSTRUCTIONWORK_H
#define POSENC_LIB_ANALYSIS_INSTRUCTIONWORK_H

#include "mlir/IR/Operation.h"
#include "posenc/Analysis/KernelModel.h"

namespace mlir::posenc {

/// What one op without regions does each time: each thread, each warp, and each
/// group of four warps that take part.
struct InstructionWork {
  KernelWork ofThread, ofWarp, ofWarpgroup;
  /// Of shared memory, by each thread.
  int64_t sharedBytes = 0;
  /// Which threads do it; null: all.
  Value predicate;

  bool multiplies() const;
  /// From global to shared memory.
  bool copies() const;
};

/// All zero for what is not modelled: integers, selections, doubles, and what
/// bulk stores write.
InstructionWork workOf(Operation *op);

} // namespace mlir::posenc

#endif // POSENC_LIB_ANALYSIS_INSTRUCTIONWORK_H
