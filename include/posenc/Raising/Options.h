// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_RAISING_OPTIONS_H
#define POSENC_RAISING_OPTIONS_H

namespace mlir::posenc {

/// How a raise is verified: not at all, or by evaluating rows of both forms.
enum class Verification { none, probe };

/// What finite numbers are that stand for or are added to hidden pairs: masks
/// where that is exact, or wherever they are low.
enum class FiniteMasks { exact, hide };

} // namespace mlir::posenc

#endif // POSENC_RAISING_OPTIONS_H
