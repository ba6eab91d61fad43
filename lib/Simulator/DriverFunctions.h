// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_SIMULATOR_DRIVERFUNCTIONS_H
#define POSENC_LIB_SIMULATOR_DRIVERFUNCTIONS_H

#include "posenc/Runtime/GpuFunctions.h"
#include "posenc/Runtime/MemRefView.h"
#include "llvm/Support/Error.h"

namespace mlir::posenc::sim {

void reportDriverError(const char *call, llvm::Error error);

} // namespace mlir::posenc::sim

#endif // POSENC_LIB_SIMULATOR_DRIVERFUNCTIONS_H
