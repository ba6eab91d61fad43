// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_DRIVER_OUTPUT_H
#define POSENC_DRIVER_OUTPUT_H

#include "posenc/Driver/Compile.h"

namespace mlir::posenc {

/// Where the outputs of one compilation go: files, "-" for standard output,
/// nowhere where empty.
struct Outputs {
  std::string module, report, header, manifest;

  /// An error where options do not go together, two outputs have one place, or
  /// bytes would go to a terminal.
  llvm::Error check(const CompileOptions &options) const;

  /// Writes each file whole or not at all; what is no regular file (a device, a
  /// pipe) is written into as it is.
  llvm::Error write(const Compilation &compilation) const;
};

} // namespace mlir::posenc

#endif // POSENC_DRIVER_OUTPUT_H
