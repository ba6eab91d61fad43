// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "posenc/Expr/Polynomials.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_APPROXIMATEMATH
#include "posenc/Transforms/Passes.h.inc"

namespace {

/// Scalars or vectors of f32.
class PowerEmitter {
public:
  PowerEmitter(OpBuilder &builder, Location loc, Type type)
      : b(loc, builder), type(type) {}

  /// e^x = 2^n 2^f with n + f = x log2(e), in two thirds of the operations of
  /// upstream's approximation.
  Value exp(Value x) {
    x = within(x, leastExponent * llvm::numbers::ln2,
               mostExponent * llvm::numbers::ln2);
    // log2(e) in two parts, as x may be large.
    Value log2e = number(0x1.715476p0), rest = number(0x1.4ae0cp-26);
    Value biased = fma(x, log2e, number(shifter));
    Value fraction = fma(x, log2e, minusInteger(biased));
    return power(biased, fma(x, rest, fraction));
  }
  Value exp2(Value x) {
    x = within(x, leastExponent, mostExponent);
    Value biased = arith::AddFOp::create(b, x, number(shifter));
    return power(biased, arith::AddFOp::create(b, x, minusInteger(biased)));
  }

private:
  /// 2^(n - 1) has no bits below, and 2^n is infinite above.
  static constexpr double leastExponent = -126.4, mostExponent = 128.4;
  /// Adding it rounds to an integer and leaves that in the low bits, where the
  /// bias of the exponent of 2^(n - 1) comes along.
  static constexpr double shifter = 1.5 * (1 << 23) + 126;

  Value splat(Type of, TypedAttr value) {
    if (auto shaped = dyn_cast<ShapedType>(of))
      value = DenseElementsAttr::get(shaped, ArrayRef<Attribute>(value));
    return arith::ConstantOp::create(b, value);
  }
  Value number(double value) { return splat(type, b.getF32FloatAttr(value)); }
  Value fma(Value x, Value y, Value z) {
    return math::FmaOp::create(b, x, y, z);
  }
  /// By compares that are false for NaN, which passes.
  Value within(Value x, double least, double most) {
    for (auto [isPast, bound] : {std::pair(arith::CmpFPredicate::OLT, least),
                                 std::pair(arith::CmpFPredicate::OGT, most)}) {
      Value last = number(bound);
      Value past = arith::CmpFOp::create(b, isPast, x, last);
      x = arith::SelectOp::create(b, past, last, x);
    }
    return x;
  }
  Value minusInteger(Value biased) {
    return arith::SubFOp::create(b, number(shifter), biased);
  }
  Value power(Value biased, Value fraction) {
    ArrayRef<double> polynomial = exp2Polynomial;
    Value sum = number(polynomial.back());
    for (double coefficient : llvm::reverse(polynomial.drop_back()))
      sum = fma(sum, fraction, number(coefficient));
    Type bits = b.getI32Type();
    if (auto shaped = dyn_cast<ShapedType>(type))
      bits = shaped.clone(bits);
    constexpr int32_t mantissaBits = 23;
    Value exponent =
        arith::ShLIOp::create(b, arith::BitcastOp::create(b, bits, biased),
                              splat(bits, b.getI32IntegerAttr(mantissaBits)));
    Value scale = arith::BitcastOp::create(b, type, exponent);
    Value half = arith::MulFOp::create(b, sum, scale);
    return arith::AddFOp::create(b, half, half);
  }

  ImplicitLocOpBuilder b;
  Type type;
};

template <typename Op> struct ExpandPower : OpRewritePattern<Op> {
  using OpRewritePattern<Op>::OpRewritePattern;

  LogicalResult matchAndRewrite(Op op,
                                PatternRewriter &rewriter) const override {
    if (!getElementTypeOrSelf(op.getType()).isF32())
      return failure();
    PowerEmitter emitter(rewriter, op.getLoc(), op.getType());
    Value x = op.getOperand();
    rewriter.replaceOp(op, std::is_same_v<Op, math::ExpOp> ? emitter.exp(x)
                                                           : emitter.exp2(x));
    return success();
  }
};

bool isTaken(Operation *op) {
  return isa<math::ExpOp, math::Exp2Op, math::TanhOp, math::ErfOp, math::PowFOp,
             math::FPowIOp>(op) &&
         getElementTypeOrSelf(op->getResultTypes().front()).isF32();
}

struct ApproximateMath : impl::ApproximateMathBase<ApproximateMath> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateMathPolynomialApproximationPatterns(patterns, [](StringRef name) {
      return name == math::TanhOp::getOperationName() ||
             name == math::ErfOp::getOperationName();
    });
    patterns.add<ExpandPower<math::ExpOp>, ExpandPower<math::Exp2Op>>(
        &getContext());
    populateMathAlgebraicSimplificationPatterns(patterns);
    // Some of these patterns match 16-bit floats too and would evaluate the
    // polynomial in their few bits.
    SmallVector<Operation *> ops;
    getOperation()->walk([&](Operation *op) {
      if (isTaken(op))
        ops.push_back(op);
    });
    GreedyRewriteConfig config;
    config.setStrictness(GreedyRewriteStrictness::ExistingOps);
    if (failed(applyOpPatternsGreedily(ops, std::move(patterns), config)))
      signalPassFailure();
  }
};

} // namespace
} // namespace mlir::posenc
