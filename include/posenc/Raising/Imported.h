// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_RAISING_IMPORTED_H
#define POSENC_RAISING_IMPORTED_H

#include "mlir/IR/Operation.h"

namespace mlir::posenc {

/// Whether posenc-decompose-imported takes an operation of a dialect that is
/// not loaded, by its name alone.
bool isImported(Operation *op);

} // namespace mlir::posenc

#endif // POSENC_RAISING_IMPORTED_H
