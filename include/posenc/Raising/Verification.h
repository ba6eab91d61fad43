// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_RAISING_VERIFICATION_H
#define POSENC_RAISING_VERIFICATION_H

namespace mlir::posenc {

/// How a raise is verified: not at all, or by evaluating rows of both forms.
enum class Verification { none, probe };

} // namespace mlir::posenc

#endif // POSENC_RAISING_VERIFICATION_H
