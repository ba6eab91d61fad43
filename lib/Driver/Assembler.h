// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_DRIVER_ASSEMBLER_H
#define POSENC_LIB_DRIVER_ASSEMBLER_H

#include "posenc/Raising/Report.h"

#include "llvm/ADT/StringMap.h"

namespace mlir::posenc {

/// What ptxas says of the kernels of `ptx`, by name; nothing where there is no
/// ptxas, in the toolkit that upstream would take or on PATH, or it refuses.
llvm::StringMap<AssembledKernel> assembleKernels(llvm::StringRef ptx,
                                                 llvm::StringRef chip);

} // namespace mlir::posenc

#endif // POSENC_LIB_DRIVER_ASSEMBLER_H
