// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_DRIVER_OUTPUT_H
#define POSENC_DRIVER_OUTPUT_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace mlir::posenc {

/// Writes `text` to a file, whole or not at all, to "-" for standard output, or
/// into what is no regular file (a device, a pipe) as it is.
llvm::Error writeOutput(llvm::StringRef path, llvm::StringRef text);

} // namespace mlir::posenc

#endif // POSENC_DRIVER_OUTPUT_H
