// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_DRIVER_LINK_H
#define POSENC_LIB_DRIVER_LINK_H

#include "llvm/Support/Error.h"
#include <string>

namespace mlir::posenc {

/// Links one object to a shared library that needs libc, libm and, if it has
/// parallel regions, libomp. Runs ld.lld, or cc, found at run time. What is not
/// defined is an error, unless it `usesRuntime` functions that the process has
/// when it loads the library.
llvm::Expected<std::string> linkShared(llvm::StringRef object,
                                       bool usesRuntime);

} // namespace mlir::posenc

#endif // POSENC_LIB_DRIVER_LINK_H
