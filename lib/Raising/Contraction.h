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

/// A load from a contraction's result in an expression: the score, or part of
/// it. Null where there is none.
Scalar findContractionLoad(Scalar root);

/// Whether any tensor that `root` reads is made from a contraction's result.
bool isMadeByContraction(Scalar root);

/// In logits, what makes a tensor from the result of a contraction that they
/// read as well: a term that depends on the scores of other pairs. Null where
/// there is none.
Operation *findTermOfScores(Scalar root);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_CONTRACTION_H
