// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_ONLINESOFTMAX_H
#define POSENC_LIB_RAISING_ONLINESOFTMAX_H

#include "Logit.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::posenc {

/// Loops over keys, of scalars or of vectors, that carry the running maximum of
/// a row and sums that are rescaled when it grows: an online softmax, which is
/// no graph to raise. One reason for each maximum, at its first rescaling.
SmallVector<Reason> findOnlineSoftmaxes(func::FuncOp func);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_ONLINESOFTMAX_H
