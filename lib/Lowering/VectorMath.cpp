// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Lowering/VectorMath.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "posenc/Expr/Polynomials.h"
#include <limits>

using namespace mlir;
using namespace mlir::posenc;

SmallVector<Value> posenc::emitExp(LoopEmitter &b, ValueRange xs,
                                   ExpAccuracy accuracy) {
  ArrayRef<double> polynomial = exp2Polynomial;
  if (accuracy == ExpAccuracy::narrow)
    polynomial = narrowExp2Polynomial;
  // e^x = 2^n * 2^f with n + f = x * log2(e). Adding 1.5 * 2^23 rounds to an
  // integer and leaves it in the low bits; the exponent bias is added along
  // with it, so that a shift makes these bits the float 2^n.
  constexpr double log2e = 1.44269504088896340736;
  constexpr double roundAndBias = 1.5 * (1 << 23) + 127;
  constexpr double smallest = -44.0;
  constexpr int32_t mantissaBits = 23;

  Value factor = b.constant(log2e);
  Value shifter = b.constant(roundAndBias);
  auto forEach = [&](auto emit) {
    SmallVector<Value> results;
    for (size_t i = 0; i < xs.size(); ++i)
      results.push_back(emit(i));
    return results;
  };
  SmallVector<Value> biased =
      forEach([&](size_t i) -> Value { return b.fma(xs[i], factor, shifter); });
  SmallVector<Value> minusInteger = forEach([&](size_t i) -> Value {
    return b.create<arith::SubFOp>(shifter, biased[i]);
  });
  SmallVector<Value> fraction = forEach(
      [&](size_t i) -> Value { return b.fma(xs[i], factor, minusInteger[i]); });

  SmallVector<Value> power(xs.size(), b.constant(polynomial.back()));
  for (double coefficient : llvm::reverse(polynomial.drop_back())) {
    Value constant = b.constant(coefficient);
    power = forEach([&](size_t i) -> Value {
      return b.fma(power[i], fraction[i], constant);
    });
  }

  Value shift = b.integers(mantissaBits);
  Value threshold = b.constant(smallest), zero = b.constant(0.0);
  return forEach([&](size_t i) -> Value {
    Value exponent = b.create<arith::ShLIOp>(b.bitsOf(biased[i]), shift);
    Value scale = b.create<arith::BitcastOp>(b.getVectorType(), exponent);
    // A product, where adding exponents would turn some NaN into numbers.
    Value result = b.create<arith::MulFOp>(power[i], scale);
    // An ordered compare is false for NaN, which passes.
    Value underflows =
        b.create<arith::CmpFOp>(arith::CmpFPredicate::OLT, xs[i], threshold);
    return b.create<arith::SelectOp>(underflows, zero, result);
  });
}

Value posenc::emitTanh(LoopEmitter &b, Value x) {
  // tanh |x| = (1 - e) / (1 + e) with e = e^(-2|x|) <= 1, and the sign of x.
  Value magnitude = b.create<math::AbsFOp>(x);
  Value exponent = b.create<arith::MulFOp>(magnitude, b.constant(-2.0));
  Value e = emitExp(b, exponent).front();
  Value one = b.constant(1.0);
  Value quotient = b.create<arith::DivFOp>(b.create<arith::SubFOp>(one, e),
                                           b.create<arith::AddFOp>(one, e));
  return b.create<math::CopySignOp>(quotient, x);
}

Value posenc::emitSafeMaximum(LoopEmitter &b, Value maximum) {
  bool isVector = isa<VectorType>(maximum.getType());
  auto number = [&](double value) {
    return isVector ? b.constant(value) : b.scalar(value);
  };
  Value none = number(-std::numeric_limits<double>::infinity());
  Value isNone =
      b.create<arith::CmpFOp>(arith::CmpFPredicate::OEQ, maximum, none);
  return b.create<arith::SelectOp>(isNone, number(0.0), maximum);
}
