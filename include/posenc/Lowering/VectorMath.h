// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_VECTORMATH_H
#define POSENC_LOWERING_VECTORMATH_H

#include "posenc/Lowering/LoopEmitter.h"

namespace mlir::posenc {

/// e^x of each vector for x <= 0 or NaN, relative error below 1.7e-7:
///   - exactly 1 at 0, so that a rescaling by an unchanged maximum changes
///   nothing;
///   - exactly 0 below -44: a masked logit (-inf) weighs exactly nothing, and
///   less than 2^-63 of the largest weight is lost per key. Down to the end of
///   the normal numbers (-87) products with values would be denormal, each of
///   which costs some cores a hundred cycles;
///   - NaN at NaN.
/// The vectors advance in step: one chain alone is bound by latency. With
/// ExpAccuracy::narrow the error is below 1.1e-4, for results that bf16 holds.
enum class ExpAccuracy { full, narrow };
SmallVector<Value> emitExp(LoopEmitter &b, ValueRange xs,
                           ExpAccuracy accuracy = ExpAccuracy::full);

/// tanh of a vector, absolute error below 2e-7; NaN at NaN.
Value emitTanh(LoopEmitter &b, Value x);

/// A function that computes tanh of a vector.
using Tanh = Value (*)(LoopEmitter &b, Value x);

/// A row maximum, a vector or a number, that is safe to subtract: 0 where no
/// key is visible (-inf).
Value emitSafeMaximum(LoopEmitter &b, Value maximum);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_VECTORMATH_H
