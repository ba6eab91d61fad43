// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_SIMULATOR_REWRITESHARED_H
#define POSENC_LIB_SIMULATOR_REWRITESHARED_H

#include "llvm/ADT/SetVector.h"
#include "llvm/IR/Module.h"
#include <vector>

namespace mlir::posenc::sim {

struct Kernel {
  llvm::Function *function;
  /// It and the functions that it calls.
  llvm::SetVector<llvm::Function *> reachable;
  /// Bytes of static shared memory.
  uint64_t sharedBytes;
};

/// Replaces the shared variables of a module by offsets, static ones from
/// sim_shared_base(), dynamic ones from sim_dynamic_shared_base(). Kernels that
/// use no variable together lie over each other, as on a device.
std::vector<Kernel> placeShared(llvm::Module &module);

} // namespace mlir::posenc::sim

#endif // POSENC_LIB_SIMULATOR_REWRITESHARED_H
