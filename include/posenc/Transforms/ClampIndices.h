// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_TRANSFORMS_CLAMPINDICES_H
#define POSENC_TRANSFORMS_CLAMPINDICES_H

namespace mlir {
class Operation;
} // namespace mlir

namespace mlir::posenc {

/// What posenc-clamp-indices does, in `root` alone: for code on tensors that is
/// made after that pass. Returns how many indices were clamped.
int64_t clampIndices(Operation *root);

} // namespace mlir::posenc

#endif // POSENC_TRANSFORMS_CLAMPINDICES_H
