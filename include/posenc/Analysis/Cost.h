// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_ANALYSIS_COST_H
#define POSENC_ANALYSIS_COST_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::posenc {

/// Cost of one scalar op in units of one f32 multiply, by reciprocal throughput
/// of vectorised code on current x86 cores: a division or square root about 4,
/// a function evaluated by a polynomial about 16, one that calls libm about 64;
/// everything else 1.
int64_t scalarCost(Operation *op);

/// Cost of one iteration of a linalg op: the sum over its body, at least 1, as
/// even a copy loads and stores.
int64_t iterationCost(linalg::LinalgOp op);

/// Whether `op` is a contraction: two inputs, multiply and add.
bool isContraction(Operation *op);

/// Whether the body of a linalg op is (a, b, c) -> c + a * b, operands of both
/// operations in any order, a and b as they are or widened.
bool isMultiplyAdd(Block &body);

/// Whether `op` is a contraction of matrices of f32, f16 or bf16, with at least
/// one row, one column and one reduction dimension: what the contraction kernel
/// takes.
bool isMatrixProduct(Operation *op);

} // namespace mlir::posenc

#endif // POSENC_ANALYSIS_COST_H
