// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/StringMap.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_VECTORANGLES
#include "posenc/Transforms/Passes.h.inc"

namespace {

/// Below this |x| / (pi / 2) rounded is an integer of 31 bits, and what the
/// second part of pi / 2 leaves out of x is less than 2^-80.
constexpr double largestAngle = 1 << 30;
/// pi / 2 in two parts (fdlibm, e_rem_pio2.c).
constexpr double halfPi[] = {0x1.921fb54442d18p0, 0x1.1a62633145c07p-54};
constexpr double perHalfPi = 0x1.45f306dc9c883p-1;
/// Adding it rounds to an integer, which then lies in the low bits.
constexpr double rounder = 0x1.8p52;
/// (sin r - r) / r^3 and (cos r - 1 + r^2 / 2) / r^4 by powers of r^2 on
/// [-pi/4, pi/4], minimax (Moshier, Cephes, sinf.c). Lowest power first.
constexpr double sinePolynomial[] = {-1.6666654611e-1, 8.3321608736e-3,
                                     -1.9515295891e-4};
constexpr double cosinePolynomial[] = {
    4.166664568298827e-2, -1.388731625493765e-3, 2.443315711809948e-5};

class AngleEmitter {
public:
  AngleEmitter(OpBuilder &b, Location loc, Value angle)
      : b(b), loc(loc), angle(angle), type(cast<VectorType>(angle.getType())) {}

  /// math.sin or math.cos of the angle; `ofAny` computes it for all angles.
  Value emit(bool isSine, func::FuncOp ofAny) {
    reduce();
    // cos(x) = sin(x + pi / 2): the next quarter.
    Value quarter = isSine ? quarters : add(quarters, integers(1));
    Value odd = create<arith::CmpIOp>(arith::CmpIPredicate::ne,
                                      bitsOf(quarter, 1), integers(0));
    Value value = create<arith::SelectOp>(odd, cosine(), signedSine());
    Value sign = create<arith::ShLIOp>(bitsOf(quarter, 2), integers(30));
    Value bits = create<arith::BitcastOp>(like(b.getI32Type()), value);
    Value small = create<arith::BitcastOp>(
        type, create<arith::XOrIOp>(bits, sign).getResult());
    return unlessLarge(small, ofAny);
  }

private:
  template <typename Op, typename... Args> Op create(Args &&...args) {
    return Op::create(b, loc, std::forward<Args>(args)...);
  }
  VectorType like(Type element) { return type.clone(element); }
  Value splat(TypedAttr value) {
    auto vector = like(value.getType());
    return create<arith::ConstantOp>(
        DenseElementsAttr::get(vector, ArrayRef<Attribute>(value)));
  }
  Value integers(int32_t value) { return splat(b.getI32IntegerAttr(value)); }
  Value wide(double value) { return splat(b.getF64FloatAttr(value)); }
  Value single(double value) { return splat(b.getF32FloatAttr(value)); }
  Value add(Value x, Value y) { return create<arith::AddIOp>(x, y); }
  Value bitsOf(Value x, int32_t mask) {
    return create<arith::AndIOp>(x, integers(mask));
  }
  Value fma(Value x, Value y, Value z) { return create<math::FmaOp>(x, y, z); }

  /// angle = quarters * pi / 2 + rest, in f64: an f32 has no bits to lose where
  /// the angle is large.
  void reduce() {
    Value x = create<arith::ExtFOp>(like(b.getF64Type()), angle);
    Value rounded = fma(x, wide(perHalfPi), wide(rounder));
    Value count = create<arith::SubFOp>(rounded, wide(rounder));
    for (double part : halfPi)
      x = fma(count, wide(-part), x);
    rest = create<arith::TruncFOp>(type, x);
    square = create<arith::MulFOp>(rest, rest);
    Value bits = create<arith::BitcastOp>(like(b.getI64Type()), rounded);
    quarters = create<arith::TruncIOp>(like(b.getI32Type()), bits);
  }

  Value polynomial(ArrayRef<double> coefficients) {
    Value sum = single(coefficients.back());
    for (double coefficient : llvm::reverse(coefficients.drop_back()))
      sum = fma(sum, square, single(coefficient));
    return sum;
  }
  Value sine() {
    Value cube = create<arith::MulFOp>(square, rest);
    return fma(polynomial(sinePolynomial), cube, rest);
  }
  /// The sum above turns -0 into 0.
  Value signedSine() { return create<math::CopySignOp>(sine(), rest); }
  Value cosine() {
    Value start = fma(square, single(-0.5), single(1.0));
    Value fourth = create<arith::MulFOp>(square, square);
    return fma(polynomial(cosinePolynomial), fourth, start);
  }

  /// `small`, or where some lane is past what reduce() can, what `ofAny` says.
  Value unlessLarge(Value small, func::FuncOp ofAny) {
    Value magnitude = create<math::AbsFOp>(angle);
    Value large = create<arith::CmpFOp>(arith::CmpFPredicate::OGT, magnitude,
                                        single(largestAngle));
    Value some = create<vector::ReductionOp>(vector::CombiningKind::OR, large);
    auto choice = create<scf::IfOp>(
        some,
        [&](OpBuilder &b, Location loc) {
          auto call = func::CallOp::create(b, loc, ofAny, angle);
          scf::YieldOp::create(b, loc, call.getResults());
        },
        [&](OpBuilder &b, Location loc) {
          scf::YieldOp::create(b, loc, small);
        });
    return choice.getResult(0);
  }

  OpBuilder &b;
  Location loc;
  Value angle;
  VectorType type;
  Value rest, square, quarters;
};

struct VectorAngles : impl::VectorAnglesBase<VectorAngles> {
  void runOnOperation() override;

private:
  /// A function that is nothing but `op` with its operand as argument. Beside
  /// straight-line arithmetic LLVM would take the op for as cheap and compute
  /// both; it does not speculate a call.
  func::FuncOp functionOf(Operation *op, SymbolTable &symbols);

  /// By the name that was asked for.
  llvm::StringMap<func::FuncOp> functions;
};

bool isTaken(Operation *op) {
  if (!isa<math::SinOp, math::CosOp>(op))
    return false;
  auto type = dyn_cast<VectorType>(op->getResultTypes().front());
  return type && type.getRank() == 1 && !type.isScalable() &&
         type.getElementType().isF32();
}

} // namespace

func::FuncOp VectorAngles::functionOf(Operation *op, SymbolTable &symbols) {
  auto type = cast<VectorType>(op->getResultTypes().front());
  std::string name = (op->getName().stripDialect() + "_of_" +
                      llvm::Twine(type.getNumElements()))
                         .str();
  func::FuncOp &function = functions[name];
  if (function)
    return function;
  OpBuilder b(&getContext());
  function =
      func::FuncOp::create(op->getLoc(), name, b.getFunctionType(type, type));
  symbols.insert(function);
  function.setPrivate();
  function->setAttr("passthrough", b.getStrArrayAttr({"noinline"}));
  b.setInsertionPointToStart(function.addEntryBlock());
  Operation *copy = b.clone(*op);
  copy->setOperand(0, function.getArgument(0));
  func::ReturnOp::create(b, op->getLoc(), copy->getResults());
  return function;
}

void VectorAngles::runOnOperation() {
  SmallVector<Operation *> ops;
  getOperation()->walk([&](Operation *op) {
    if (isTaken(op))
      ops.push_back(op);
  });
  functions.clear();
  SymbolTable symbols(getOperation());
  for (Operation *op : ops) {
    OpBuilder b(op);
    Value result = AngleEmitter(b, op->getLoc(), op->getOperand(0))
                       .emit(isa<math::SinOp>(op), functionOf(op, symbols));
    op->getResult(0).replaceAllUsesWith(result);
    op->erase();
  }
  numExpanded += ops.size();
}

} // namespace mlir::posenc
