// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_CONTRACTION_H
#define POSENC_LIB_RAISING_CONTRACTION_H

#include "posenc/Raising/Elements.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::posenc {

/// The constant by which `op` multiplies the products of its two inputs that it
/// sums, element by element, each at most widened first; nothing where it does
/// something else.
std::optional<double> productFactor(linalg::LinalgOp op);

/// A product, or what upstream counts as a contraction beside it: with any
/// operations of one operand between, or of booleans and other semirings.
bool isAnyContraction(Operation *op);

/// Values that an operation reads: its operands, and what its regions take from
/// outside.
llvm::SetVector<Value> valuesReadBy(Operation *op);

/// Whether any tensor that `root` reads is made from a contraction's result.
bool isMadeByContraction(Scalar root);

/// In logits over `score`, what makes a tensor from the product that it is an
/// element of: a term that depends on the scores of other pairs. Null where
/// there is none.
Operation *findTermOfScores(Scalar root, Scalar score);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_CONTRACTION_H
