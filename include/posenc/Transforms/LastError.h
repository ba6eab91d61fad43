// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_TRANSFORMS_LASTERROR_H
#define POSENC_TRANSFORMS_LASTERROR_H

#include "llvm/ADT/StringRef.h"

namespace mlir::posenc {

/// `const char *posenc_last_error(void)`, exported by every compiled module.
constexpr llvm::StringLiteral kLastErrorFunction("posenc_last_error");

/// The thread-local `const char *` it returns.
constexpr llvm::StringLiteral kLastErrorVariable("posenc.last_error");

/// All messages of a module, each ended by a zero byte.
constexpr llvm::StringLiteral kMessages("posenc.messages");

/// Of an argument that is memory of the host, also where all other is a GPU's.
constexpr llvm::StringLiteral kHostMemory("posenc.host_memory");

/// Suffix of the private function that holds the body of an exported one.
constexpr llvm::StringLiteral kBodySuffix(".body");

} // namespace mlir::posenc

#endif // POSENC_TRANSFORMS_LASTERROR_H
