// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_DRIVER_MANIFEST_H
#define POSENC_LIB_DRIVER_MANIFEST_H

#include "mlir/IR/BuiltinOps.h"

namespace mlir::posenc {

/// What a host program does with the kernels of `module`, which
/// buildKernelsPipeline leaves, as JSON: docs/Manifest.md.
std::string describeManifest(ModuleOp module, StringRef target,
                             StringRef format);

} // namespace mlir::posenc

#endif // POSENC_LIB_DRIVER_MANIFEST_H
