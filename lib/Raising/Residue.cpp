// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Residue.h"
#include "Build.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dominance.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::posenc;

//===-- What has code -----------------------------------------------------===//

static bool isConstant(Value value) {
  Operation *definition = value.getDefiningOp();
  return definition && definition->hasTrait<OpTrait::ConstantLike>();
}

/// Whether a value of the graph can be read where `at` stands: a constant can
/// be written there once more.
static bool isVisible(Value value, Operation *at) {
  return value &&
         (isConstant(value) || DominanceInfo().properlyDominates(value, at));
}

/// An operation on scalars, which can be written once more and computed for any
/// operands. Of a cast from index to less, upstream patterns make nothing once
/// it is widened again.
static bool isCopyable(Scalar node) {
  auto hasConversion = [](Type type) {
    return type.isIndex() ||
           (type.isIntOrFloat() && type.getIntOrFloatBitWidth() <= 64);
  };
  if (!node->integer)
    return false;
  Operation *op = node->value.getDefiningOp();
  return isSpeculatable(op) &&
         !isa<arith::IndexCastOp, arith::IndexCastUIOp>(op) &&
         hasConversion(node->value.getType()) &&
         llvm::all_of(op->getOperandTypes(), hasConversion);
}

static bool hasCode(Scalar node, Operation *at) {
  switch (node->kind) {
  // Free axes have no value; a quotient's rounding is not known.
  case ScalarKind::axis:
  case ScalarKind::quotient:
  case ScalarKind::complex:
    return false;
  case ScalarKind::load:
  case ScalarKind::size:
    return isVisible(node->value, at);
  case ScalarKind::opaque:
    return isCopyable(node) ||
           (node->operands.empty() && isVisible(node->value, at) &&
            node->value.getType().isIntOrIndexOrFloat());
  default:
    return true;
  }
}

bool ResidueEmitter::canEmit(Scalar root, Operation *at,
                             ArrayRef<Scalar> bound) {
  llvm::DenseMap<Scalar, bool> has;
  forEachNode(root, [&](Scalar node) {
    has[node] =
        llvm::is_contained(bound, node) ||
        (hasCode(node, at) && llvm::all_of(node->operands, [&](Scalar operand) {
           return has.lookup(operand);
         }));
  });
  return has.lookup(root);
}

Value posenc::emitOffset(OpBuilder &builder, Location loc,
                         const TokenPositions &positions) {
  if (!positions.sizes)
    return arith::ConstantIndexOp::create(builder, loc, positions.offset);
  return ResidueEmitter(builder, loc).emit(positions.sizes);
}

//===-- Code --------------------------------------------------------------===//

Value ResidueEmitter::index(int64_t value) {
  return arith::ConstantIndexOp::create(builder, loc, value);
}

/// A loaded or captured value as an index, an i1, an f32 or a complex number.
Value ResidueEmitter::convert(Value value) {
  Type type = value.getType(), f32 = builder.getF32Type();
  if (type == f32 || type.isIndex() || type.isInteger(1) ||
      isa<ComplexType>(type))
    return value;
  if (!isa<FloatType>(type))
    return arith::IndexCastOp::create(builder, loc, builder.getIndexType(),
                                      value);
  if (type.getIntOrFloatBitWidth() < 32)
    return arith::ExtFOp::create(builder, loc, f32, value);
  return arith::TruncFOp::create(builder, loc, f32, value);
}

/// The opposite: an index, an i1 or an f32 as a value of `type`. By way of i64,
/// as a cast from index to less and back is folded to nothing.
Value ResidueEmitter::convertTo(Type type, Value value) {
  if (value.getType() == type)
    return value;
  if (!isa<FloatType>(type)) {
    Type i64 = builder.getI64Type();
    Value wide = arith::IndexCastOp::create(builder, loc, i64, value);
    return type == i64 ? wide
                       : arith::TruncIOp::create(builder, loc, type, wide);
  }
  if (type.getIntOrFloatBitWidth() < 32)
    return arith::TruncFOp::create(builder, loc, type, value);
  return arith::ExtFOp::create(builder, loc, type, value);
}

Value ResidueEmitter::emit(Scalar node) {
  if (Value known = values.lookup(node))
    return known;
  Value value;
  switch (node->kind) {
  case ScalarKind::select:
    value = arith::SelectOp::create(builder, loc, emit(node->operands[0]),
                                    emit(node->operands[1]),
                                    emit(node->operands[2]));
    break;
  case ScalarKind::load:
    value = emitLoad(node);
    break;
  case ScalarKind::opaque:
    value = emitOpaque(node);
    break;
  case ScalarKind::truth:
  case ScalarKind::notNegative:
  case ScalarKind::isZero:
  case ScalarKind::compare:
  case ScalarKind::conjunction:
  case ScalarKind::negation:
    value = emitBool(node);
    break;
  case ScalarKind::sum:
  case ScalarKind::axis:
  case ScalarKind::size:
  case ScalarKind::floorDiv:
  case ScalarKind::modulo:
  case ScalarKind::product:
  case ScalarKind::quotient:
  case ScalarKind::fromBool:
  case ScalarKind::toInt:
    value = emitInteger(node);
    break;
  default:
    value = emitFloat(node);
    break;
  }
  values[node] = value;
  return value;
}

/// A value of the graph. A constant may stand in the body of a loop.
Value ResidueEmitter::emitCaptured(Value value) {
  return isConstant(value) ? builder.clone(*value.getDefiningOp())->getResult(0)
                           : value;
}

Value ResidueEmitter::emitOpaque(Scalar node) {
  if (node->operands.empty())
    return convert(emitCaptured(node->value));
  Operation *op = node->value.getDefiningOp();
  IRMapping mapping;
  for (auto [operand, scalar] :
       llvm::zip_equal(op->getOperands(), node->operands))
    mapping.map(operand, convertTo(operand.getType(), emit(scalar)));
  return convert(builder.clone(*op, mapping)->getResult(0));
}

Value ResidueEmitter::emitLoad(Scalar node) {
  SmallVector<Value> indices;
  for (Scalar operand : node->operands)
    indices.push_back(emit(operand));
  return convert(tensor::ExtractOp::create(builder, loc,
                                           emitCaptured(node->value), indices));
}

Value ResidueEmitter::emitSum(Scalar node) {
  Value sum;
  for (auto [atom, coefficient] :
       llvm::zip_equal(node->operands, node->coefficients)) {
    Value term = emit(atom);
    if (coefficient != 1)
      term = arith::MulIOp::create(builder, loc, term, index(coefficient));
    sum = sum ? arith::AddIOp::create(builder, loc, sum, term) : term;
  }
  if (!sum)
    return index(node->integer);
  if (node->integer != 0)
    sum = arith::AddIOp::create(builder, loc, sum, index(node->integer));
  return sum;
}

Value ResidueEmitter::emitInteger(Scalar node) {
  auto operand = [&](unsigned number) { return emit(node->operands[number]); };
  switch (node->kind) {
  case ScalarKind::sum:
    return emitSum(node);
  case ScalarKind::size:
    return tensor::DimOp::create(builder, loc, node->value, node->integer);
  case ScalarKind::floorDiv:
    return arith::FloorDivSIOp::create(builder, loc, operand(0),
                                       index(node->integer));
  case ScalarKind::modulo: {
    Value dividend = operand(0), divisor = index(node->integer);
    Value quotient =
        arith::FloorDivSIOp::create(builder, loc, dividend, divisor);
    Value whole = arith::MulIOp::create(builder, loc, quotient, divisor);
    return arith::SubIOp::create(builder, loc, dividend, whole);
  }
  case ScalarKind::product: {
    Value product = operand(0);
    for (unsigned number = 1; number < node->operands.size(); ++number)
      product = arith::MulIOp::create(builder, loc, product, operand(number));
    return product;
  }
  case ScalarKind::fromBool:
    return arith::SelectOp::create(builder, loc, operand(0), index(1),
                                   index(0));
  case ScalarKind::toInt: {
    Value whole =
        arith::FPToSIOp::create(builder, loc, builder.getI64Type(), operand(0));
    return arith::IndexCastOp::create(builder, loc, builder.getIndexType(),
                                      whole);
  }
  default:
    llvm_unreachable("canEmit has refused it");
  }
}

Value ResidueEmitter::emitBool(Scalar node) {
  auto compareWithZero = [&](arith::CmpIPredicate predicate) -> Value {
    return arith::CmpIOp::create(builder, loc, predicate,
                                 emit(node->operands[0]), index(0));
  };
  auto truth = [&](bool value) -> Value {
    return arith::ConstantOp::create(builder, loc, builder.getBoolAttr(value));
  };
  switch (node->kind) {
  case ScalarKind::truth:
    return truth(node->integer);
  case ScalarKind::notNegative:
    return compareWithZero(arith::CmpIPredicate::sge);
  case ScalarKind::isZero:
    return compareWithZero(arith::CmpIPredicate::eq);
  case ScalarKind::compare:
    return arith::CmpFOp::create(
        builder, loc, static_cast<arith::CmpFPredicate>(node->integer),
        emit(node->operands[0]), emit(node->operands[1]));
  case ScalarKind::conjunction:
    return arith::AndIOp::create(builder, loc, emit(node->operands[0]),
                                 emit(node->operands[1]));
  default:
    return arith::XOrIOp::create(builder, loc, emit(node->operands[0]),
                                 truth(true));
  }
}

static Value emitUnary(OpBuilder &builder, Location loc,
                       ScalarFunction function, Value x) {
  switch (function) {
  case ScalarFunction::exp:
    return math::ExpOp::create(builder, loc, x);
  case ScalarFunction::exp2:
    return math::Exp2Op::create(builder, loc, x);
  case ScalarFunction::log:
    return math::LogOp::create(builder, loc, x);
  case ScalarFunction::cos:
    return math::CosOp::create(builder, loc, x);
  case ScalarFunction::sin:
    return math::SinOp::create(builder, loc, x);
  case ScalarFunction::sqrt:
    return math::SqrtOp::create(builder, loc, x);
  case ScalarFunction::rsqrt:
    return math::RsqrtOp::create(builder, loc, x);
  case ScalarFunction::tanh:
    return math::TanhOp::create(builder, loc, x);
  case ScalarFunction::abs:
    return math::AbsFOp::create(builder, loc, x);
  case ScalarFunction::floor:
    return math::FloorOp::create(builder, loc, x);
  }
  llvm_unreachable("unknown function");
}

static Value emitBinary(OpBuilder &builder, Location loc, ScalarKind kind,
                        Value a, Value b) {
  switch (kind) {
  case ScalarKind::add:
    return arith::AddFOp::create(builder, loc, a, b);
  case ScalarKind::sub:
    return arith::SubFOp::create(builder, loc, a, b);
  case ScalarKind::mul:
    return arith::MulFOp::create(builder, loc, a, b);
  case ScalarKind::div:
    return arith::DivFOp::create(builder, loc, a, b);
  case ScalarKind::pow:
    return math::PowFOp::create(builder, loc, a, b);
  case ScalarKind::max:
    return arith::MaximumFOp::create(builder, loc, a, b);
  case ScalarKind::min:
    return arith::MinimumFOp::create(builder, loc, a, b);
  case ScalarKind::maxNum:
    return arith::MaxNumFOp::create(builder, loc, a, b);
  case ScalarKind::minNum:
    return arith::MinNumFOp::create(builder, loc, a, b);
  default:
    llvm_unreachable("not a binary function");
  }
}

Value ResidueEmitter::emitFloat(Scalar node) {
  Type f32 = builder.getF32Type();
  switch (node->kind) {
  case ScalarKind::real:
    return arith::ConstantOp::create(builder, loc,
                                     builder.getF32FloatAttr(node->real));
  case ScalarKind::toFloat: {
    Value wide = arith::IndexCastOp::create(builder, loc, builder.getI64Type(),
                                            emit(node->operands[0]));
    return arith::SIToFPOp::create(builder, loc, f32, wide);
  }
  case ScalarKind::cast: {
    Value narrow = arith::TruncFOp::create(builder, loc, node->type,
                                           emit(node->operands[0]));
    return arith::ExtFOp::create(builder, loc, f32, narrow);
  }
  case ScalarKind::part: {
    Value number = emit(node->operands[0]);
    return convert(node->integer
                       ? complex::ImOp::create(builder, loc, number).getResult()
                       : complex::ReOp::create(builder, loc, number));
  }
  case ScalarKind::neg:
    return arith::NegFOp::create(builder, loc, emit(node->operands[0]));
  case ScalarKind::unary:
    return emitUnary(builder, loc, static_cast<ScalarFunction>(node->integer),
                     emit(node->operands[0]));
  default:
    return emitBinary(builder, loc, node->kind, emit(node->operands[0]),
                      emit(node->operands[1]));
  }
}
