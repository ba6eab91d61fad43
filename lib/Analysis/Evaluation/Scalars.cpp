// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Scalars.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

namespace mlir::posenc {

//===-- Types -------------------------------------------------------------===//

Fit::Fit(Type element, Arithmetic arithmetic) {
  if (auto complex = dyn_cast<ComplexType>(element)) {
    bool isSingle =
        Fit(complex.getElementType(), arithmetic).kind == Kind::single;
    kind = isSingle ? Kind::singles : Kind::asIs;
    return;
  }
  if (auto real = dyn_cast<FloatType>(element)) {
    if (arithmetic == Arithmetic::exact || real.getWidth() >= 64)
      return;
    semantics = &real.getFloatSemantics();
    bool isNarrow = real.getWidth() < 32 && arithmetic == Arithmetic::own;
    kind = !isNarrow       ? Kind::single
           : real.isBF16() ? Kind::bfloat
                           : Kind::narrow;
  } else if (auto integer = dyn_cast<IntegerType>(element)) {
    width = integer.getWidth();
    kind = width == 1 ? Kind::truth : width < 64 ? Kind::wrap : Kind::asIs;
  }
}

/// To nearest, ties to even.
static double roundToBFloat(double value) {
  auto bits = llvm::bit_cast<uint32_t>(static_cast<float>(value));
  if (std::isnan(value))
    return value;
  bits += 0x7fff + ((bits >> 16) & 1);
  return llvm::bit_cast<float>(bits & 0xffff0000u);
}

Datum Fit::apply(Datum value) const {
  switch (kind) {
  case Kind::asIs:
  case Kind::single:
    return (*this)(value);
  case Kind::bfloat:
    return datum(roundToBFloat(value.real));
  case Kind::narrow: {
    llvm::APFloat rounded(value.real);
    bool losesInfo;
    rounded.convert(*semantics, llvm::APFloat::rmNearestTiesToEven, &losesInfo);
    return datum(rounded.convertToDouble());
  }
  case Kind::truth:
    return datum((value.integer & 1) != 0);
  case Kind::wrap:
    return datum(llvm::SignExtend64(value.integer, width));
  case Kind::singles:
    return datum(std::complex<double>(static_cast<float>(value.complex.re),
                                      static_cast<float>(value.complex.im)));
  }
  llvm_unreachable("unknown kind");
}

bool isElement(Type type) {
  if (auto complex = dyn_cast<ComplexType>(type))
    return complex.getElementType().isF32() || complex.getElementType().isF64();
  if (auto integer = dyn_cast<IntegerType>(type))
    return integer.getWidth() <= 64;
  return isa<FloatType, IndexType>(type) &&
         (type.isIndex() || type.getIntOrFloatBitWidth() <= 64);
}

std::optional<Datum> constantDatum(Attribute attr) {
  if (auto parts = dyn_cast_or_null<ArrayAttr>(attr);
      parts && parts.size() == 2) {
    auto re = dyn_cast<FloatAttr>(parts[0]), im = dyn_cast<FloatAttr>(parts[1]);
    if (!re || !im)
      return std::nullopt;
    return datum({re.getValueAsDouble(), im.getValueAsDouble()});
  }
  if (auto real = dyn_cast_or_null<FloatAttr>(attr))
    return datum(real.getValueAsDouble());
  auto integer = dyn_cast_or_null<IntegerAttr>(attr);
  if (!integer || integer.getValue().getBitWidth() > 64)
    return std::nullopt;
  if (integer.getType().isInteger(1))
    return datum(!integer.getValue().isZero());
  return datum(integer.getValue().getSExtValue());
}

//===-- Functions ---------------------------------------------------------===//

using Function = ScalarOperation::Function;
using Operands = const Datum *;

template <double (*F)(double)>
static Datum real1(Operands a, const ScalarOperation &) {
  return datum(F(a[0].real));
}
template <double (*F)(double, double)>
static Datum real2(Operands a, const ScalarOperation &) {
  return datum(F(a[0].real, a[1].real));
}
static uint64_t unsignedOf(Datum value, unsigned width) {
  return static_cast<uint64_t>(value.integer) &
         llvm::maskTrailingOnes<uint64_t>(width);
}
/// A boolean is -1 to what reads signs.
static int64_t signedOf(Datum value, unsigned width) {
  return width == 1 ? -value.integer : value.integer;
}

/// NaN where one is, the greater zero where both are.
static double maximum(double a, double b) {
  if (std::isnan(a) || std::isnan(b))
    return std::nan("");
  return a == b ? (std::signbit(a) ? b : a) : std::fmax(a, b);
}
static double minimum(double a, double b) { return -maximum(-a, -b); }

/// The function of an expression over the operands `a` and their width.
#define POSENC_SCALAR(EXPRESSION)                                              \
  [](auto) -> Function {                                                       \
    return [](Operands a, const ScalarOperation &self) {                       \
      [[maybe_unused]] unsigned width = self.width;                            \
      return datum(EXPRESSION);                                                \
    };                                                                         \
  }

static Function realUnary(Operation *op) {
  return llvm::TypeSwitch<Operation *, Function>(op)
      .Case<math::AbsFOp>([](auto) { return real1<::fabs>; })
      .Case<math::AtanOp>([](auto) { return real1<::atan>; })
      .Case<math::CbrtOp>([](auto) { return real1<::cbrt>; })
      .Case<math::CeilOp>([](auto) { return real1<::ceil>; })
      .Case<math::CosOp>([](auto) { return real1<::cos>; })
      .Case<math::CoshOp>([](auto) { return real1<::cosh>; })
      .Case<math::ErfOp>([](auto) { return real1<::erf>; })
      .Case<math::ExpOp>([](auto) { return real1<::exp>; })
      .Case<math::Exp2Op>([](auto) { return real1<::exp2>; })
      .Case<math::ExpM1Op>([](auto) { return real1<::expm1>; })
      .Case<math::FloorOp>([](auto) { return real1<::floor>; })
      .Case<math::LogOp>([](auto) { return real1<::log>; })
      .Case<math::Log1pOp>([](auto) { return real1<::log1p>; })
      .Case<math::Log2Op>([](auto) { return real1<::log2>; })
      .Case<math::Log10Op>([](auto) { return real1<::log10>; })
      .Case<math::RoundOp>([](auto) { return real1<::round>; })
      .Case<math::RoundEvenOp>([](auto) { return real1<::rint>; })
      .Case<math::SinOp>([](auto) { return real1<::sin>; })
      .Case<math::SinhOp>([](auto) { return real1<::sinh>; })
      .Case<math::SqrtOp>([](auto) { return real1<::sqrt>; })
      .Case<math::TanOp>([](auto) { return real1<::tan>; })
      .Case<math::TanhOp>([](auto) { return real1<::tanh>; })
      .Case<math::TruncOp>([](auto) { return real1<::trunc>; })
      .Case<math::RsqrtOp>(POSENC_SCALAR(1.0 / std::sqrt(a[0].real)))
      .Case<arith::NegFOp>(POSENC_SCALAR(-a[0].real))
      // They round, as results of all operations are rounded.
      .Case<arith::ExtFOp, arith::TruncFOp>(POSENC_SCALAR(a[0].real))
      .Default([](Operation *) { return nullptr; });
}

static Function realBinary(Operation *op) {
  return llvm::TypeSwitch<Operation *, Function>(op)
      .Case<arith::AddFOp>(POSENC_SCALAR(a[0].real + a[1].real))
      .Case<arith::SubFOp>(POSENC_SCALAR(a[0].real - a[1].real))
      .Case<arith::MulFOp>(POSENC_SCALAR(a[0].real * a[1].real))
      .Case<arith::DivFOp>(POSENC_SCALAR(a[0].real / a[1].real))
      .Case<arith::RemFOp>([](auto) { return real2<::fmod>; })
      .Case<arith::MaximumFOp>([](auto) { return real2<maximum>; })
      .Case<arith::MinimumFOp>([](auto) { return real2<minimum>; })
      .Case<arith::MaxNumFOp>([](auto) { return real2<::fmax>; })
      .Case<arith::MinNumFOp>([](auto) { return real2<::fmin>; })
      .Case<math::PowFOp>([](auto) { return real2<::pow>; })
      .Case<math::Atan2Op>([](auto) { return real2<::atan2>; })
      .Case<math::CopySignOp>([](auto) { return real2<::copysign>; })
      .Case<math::FPowIOp>(
          POSENC_SCALAR(std::pow(a[0].real, static_cast<double>(a[1].integer))))
      .Case<math::FmaOp>(
          POSENC_SCALAR(std::fma(a[0].real, a[1].real, a[2].real)))
      .Default([](Operation *) { return nullptr; });
}

/// Rounded down. Division by zero is undefined: 0; the one that overflows
/// wraps.
static int64_t floorDivide(int64_t a, int64_t b) {
  if (b == 0)
    return 0;
  return b == -1 ? int64_t(0 - uint64_t(a)) : llvm::divideFloorSigned(a, b);
}
/// Rounded to zero.
static int64_t divide(int64_t a, int64_t b) {
  if (b == 0)
    return 0;
  return b == -1 ? int64_t(0 - uint64_t(a)) : a / b;
}
static int64_t remainder(int64_t a, int64_t b) {
  return b == 0 || b == -1 ? 0 : a % b;
}
static int64_t ceilDivide(int64_t a, int64_t b) {
  return int64_t(0 - uint64_t(floorDivide(int64_t(0 - uint64_t(a)), b)));
}
static int64_t wrapping(uint64_t value) { return static_cast<int64_t>(value); }
/// A shift by too much is undefined: by 63.
static uint64_t shiftBy(Datum amount, unsigned width) {
  return std::min<uint64_t>(unsignedOf(amount, width), 63);
}

/// Operand N without a sign, and with one.
#define POSENC_U(N) unsignedOf(a[N], width)
#define POSENC_S(N) signedOf(a[N], width)

static Function integerArithmetic(Operation *op) {
  return llvm::TypeSwitch<Operation *, Function>(op)
      .Case<arith::AddIOp>(POSENC_SCALAR(wrapping(POSENC_U(0) + POSENC_U(1))))
      .Case<arith::SubIOp>(POSENC_SCALAR(wrapping(POSENC_U(0) - POSENC_U(1))))
      .Case<arith::MulIOp>(POSENC_SCALAR(wrapping(POSENC_U(0) * POSENC_U(1))))
      .Case<arith::AndIOp>(POSENC_SCALAR(a[0].integer & a[1].integer))
      .Case<arith::OrIOp>(POSENC_SCALAR(a[0].integer | a[1].integer))
      .Case<arith::XOrIOp>(POSENC_SCALAR(a[0].integer ^ a[1].integer))
      .Case<arith::DivSIOp>(POSENC_SCALAR(divide(POSENC_S(0), POSENC_S(1))))
      .Case<arith::FloorDivSIOp>(
          POSENC_SCALAR(floorDivide(POSENC_S(0), POSENC_S(1))))
      .Case<arith::CeilDivSIOp>(
          POSENC_SCALAR(ceilDivide(POSENC_S(0), POSENC_S(1))))
      .Case<arith::RemSIOp>(POSENC_SCALAR(remainder(POSENC_S(0), POSENC_S(1))))
      .Case<arith::DivUIOp>(
          POSENC_SCALAR(wrapping(POSENC_U(1) ? POSENC_U(0) / POSENC_U(1) : 0)))
      .Case<arith::RemUIOp>(
          POSENC_SCALAR(wrapping(POSENC_U(1) ? POSENC_U(0) % POSENC_U(1) : 0)))
      .Case<arith::MaxSIOp>(POSENC_SCALAR(std::max(POSENC_S(0), POSENC_S(1))))
      .Case<arith::MinSIOp>(POSENC_SCALAR(std::min(POSENC_S(0), POSENC_S(1))))
      .Case<arith::MaxUIOp>(
          POSENC_SCALAR(wrapping(std::max(POSENC_U(0), POSENC_U(1)))))
      .Case<arith::MinUIOp>(
          POSENC_SCALAR(wrapping(std::min(POSENC_U(0), POSENC_U(1)))))
      .Case<arith::ShLIOp>(
          POSENC_SCALAR(wrapping(POSENC_U(0) << shiftBy(a[1], width))))
      .Case<arith::ShRUIOp>(
          POSENC_SCALAR(wrapping(POSENC_U(0) >> shiftBy(a[1], width))))
      .Case<arith::ShRSIOp>(POSENC_SCALAR(POSENC_S(0) >> shiftBy(a[1], width)))
      .Case<math::AbsIOp>(POSENC_SCALAR(
          POSENC_S(0) < 0 ? wrapping(0 - uint64_t(POSENC_S(0))) : POSENC_S(0)))
      .Default([](Operation *) { return nullptr; });
}

/// A float that no integer holds is undefined: the nearest one.
static int64_t toInteger(double value) {
  constexpr double limit = 9.2e18;
  return std::isnan(value)
             ? 0
             : static_cast<int64_t>(std::clamp(value, -limit, limit));
}

static Function conversion(Operation *op) {
  return llvm::TypeSwitch<Operation *, Function>(op)
      .Case<arith::IndexCastOp, arith::ExtSIOp>(POSENC_SCALAR(POSENC_S(0)))
      .Case<arith::IndexCastUIOp, arith::ExtUIOp>(
          POSENC_SCALAR(wrapping(POSENC_U(0))))
      .Case<arith::TruncIOp>(POSENC_SCALAR(a[0].integer))
      .Case<arith::SIToFPOp>(POSENC_SCALAR(static_cast<double>(POSENC_S(0))))
      .Case<arith::UIToFPOp>(POSENC_SCALAR(static_cast<double>(POSENC_U(0))))
      .Case<arith::FPToSIOp, arith::FPToUIOp>(
          POSENC_SCALAR(toInteger(a[0].real)))
      .Default([](Operation *) { return nullptr; });
}

//===-- Complex numbers ---------------------------------------------------===//

static std::complex<double> complexOf(Datum value) {
  return {value.complex.re, value.complex.im};
}

/// The parts of products by the textbook, as they are lowered: a factor that is
/// infinite is not looked for.
static std::complex<double> multiply(std::complex<double> a,
                                     std::complex<double> b) {
  return {a.real() * b.real() - a.imag() * b.imag(),
          a.imag() * b.real() + a.real() * b.imag()};
}

/// Operand N.
#define POSENC_C(N) complexOf(a[N])

static Function complexArithmetic(Operation *op) {
  return llvm::TypeSwitch<Operation *, Function>(op)
      .Case<complex::CreateOp>(
          POSENC_SCALAR(std::complex<double>(a[0].real, a[1].real)))
      .Case<complex::ReOp>(POSENC_SCALAR(a[0].complex.re))
      .Case<complex::ImOp>(POSENC_SCALAR(a[0].complex.im))
      .Case<complex::AddOp>(POSENC_SCALAR(POSENC_C(0) + POSENC_C(1)))
      .Case<complex::SubOp>(POSENC_SCALAR(POSENC_C(0) - POSENC_C(1)))
      .Case<complex::MulOp>(POSENC_SCALAR(multiply(POSENC_C(0), POSENC_C(1))))
      .Case<complex::DivOp>(POSENC_SCALAR(POSENC_C(0) / POSENC_C(1)))
      .Case<complex::NegOp>(POSENC_SCALAR(-POSENC_C(0)))
      .Case<complex::ConjOp>(POSENC_SCALAR(std::conj(POSENC_C(0))))
      .Case<complex::ExpOp>(POSENC_SCALAR(std::exp(POSENC_C(0))))
      .Case<complex::AbsOp>(POSENC_SCALAR(std::abs(POSENC_C(0))))
      .Case<complex::AngleOp>(POSENC_SCALAR(std::arg(POSENC_C(0))))
      .Default([](Operation *) { return nullptr; });
}

//===-- Comparisons -------------------------------------------------------===//

/// One of which holds between two numbers; predicates are sets of them.
enum Relation : unsigned { equal = 1, greater = 2, less = 4, unordered = 8 };

template <typename T> static unsigned relationOf(T a, T b) {
  return a == b ? equal : a > b ? greater : a < b ? less : unordered;
}

/// Those of which upstream says that the predicate holds between two numbers
/// that are in order.
template <typename Predicate, typename Number>
static unsigned relationsOf(Predicate predicate, const Number &one,
                            const Number &two) {
  auto holds = [&](const Number &a, const Number &b) {
    return arith::applyCmpPredicate(predicate, a, b);
  };
  return holds(one, one) * equal | holds(two, one) * greater |
         holds(one, two) * less;
}

static ScalarOperation comparison(arith::CmpIOp op) {
  arith::CmpIPredicate predicate = op.getPredicate();
  llvm::APInt one(64, 1), two(64, 2), minusOne = llvm::APInt::getAllOnes(64);
  ScalarOperation result;
  result.relations = relationsOf(predicate, one, two);
  bool readsSign = arith::applyCmpPredicate(predicate, minusOne, one) ==
                   arith::applyCmpPredicate(predicate, one, two);
  if (readsSign)
    result.function = [](Operands a, const ScalarOperation &self) {
      return datum((self.relations & relationOf(signedOf(a[0], self.width),
                                                signedOf(a[1], self.width))) !=
                   0);
    };
  else
    result.function = [](Operands a, const ScalarOperation &self) {
      return datum(
          (self.relations & relationOf(unsignedOf(a[0], self.width),
                                       unsignedOf(a[1], self.width))) != 0);
    };
  return result;
}

static ScalarOperation comparison(arith::CmpFOp op) {
  ScalarOperation result;
  llvm::APFloat one(1.0), two(2.0);
  auto nan = llvm::APFloat::getNaN(one.getSemantics());
  result.relations =
      relationsOf(op.getPredicate(), one, two) |
      arith::applyCmpPredicate(op.getPredicate(), nan, one) * unordered;
  result.function = [](Operands a, const ScalarOperation &self) {
    return datum((self.relations & relationOf(a[0].real, a[1].real)) != 0);
  };
  return result;
}

std::optional<ScalarOperation> scalarOperationOf(Operation *op,
                                                 Arithmetic arithmetic) {
  if (op->getNumResults() != 1 || op->getNumOperands() == 0 ||
      op->getNumOperands() > maxScalarOperands)
    return std::nullopt;
  ScalarOperation result;
  if (auto compare = dyn_cast<arith::CmpIOp>(op))
    result = comparison(compare);
  else if (auto compare = dyn_cast<arith::CmpFOp>(op))
    result = comparison(compare);
  else if (isa<arith::SelectOp>(op))
    result.function = [](Operands a, const ScalarOperation &) {
      return a[0].integer ? a[1] : a[2];
    };
  else
    for (auto attempt : {realUnary, realBinary, integerArithmetic, conversion,
                         complexArithmetic})
      if (!result.function)
        result.function = attempt(op);
  Type operand = getElementTypeOrSelf(op->getOperand(0).getType());
  Type own = getElementTypeOrSelf(op->getResult(0).getType());
  if (!result.function || !isElement(operand) || !isElement(own))
    return std::nullopt;
  if (auto integer = dyn_cast<IntegerType>(operand))
    result.width = integer.getWidth();
  result.fit = Fit(own, arithmetic);
  return result;
}

} // namespace mlir::posenc
