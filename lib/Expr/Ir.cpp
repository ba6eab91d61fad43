// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Expr/Ir.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include <limits>

using namespace mlir;
using namespace mlir::posenc;

IrDomain::IrDomain(OpBuilder &builder, Location loc, FloatType type,
                   int64_t lanes)
    : builder(builder), loc(loc), floatType(type), lanes(lanes) {}

Type IrDomain::typeOf(Type element) const {
  return lanes ? VectorType::get({lanes}, element) : element;
}

Int<IrDomain> IrDomain::integer(Value scalar, int64_t laneStride) {
  return {this, IntRep{scalar, laneStride, {}}};
}

Value IrDomain::splat(Value scalar) {
  if (!lanes)
    return scalar;
  return builder.createOrFold<vector::BroadcastOp>(
      loc, typeOf(scalar.getType()), scalar);
}

//===-- Floats ------------------------------------------------------------===//

Value IrDomain::constantFloat(double value) {
  TypedAttr attr = builder.getFloatAttr(floatType, value);
  if (lanes)
    attr = DenseElementsAttr::get(cast<VectorType>(typeOf(floatType)), attr);
  return arith::ConstantOp::create(builder, loc, attr);
}

Value IrDomain::addFloat(Value a, Value b) {
  return builder.createOrFold<arith::AddFOp>(loc, a, b);
}
Value IrDomain::subFloat(Value a, Value b) {
  return builder.createOrFold<arith::SubFOp>(loc, a, b);
}
Value IrDomain::mulFloat(Value a, Value b) {
  return builder.createOrFold<arith::MulFOp>(loc, a, b);
}
Value IrDomain::divFloat(Value a, Value b) {
  return builder.createOrFold<arith::DivFOp>(loc, a, b);
}
Value IrDomain::minFloat(Value a, Value b) {
  return builder.createOrFold<arith::MinimumFOp>(loc, a, b);
}
Value IrDomain::maxFloat(Value a, Value b) {
  return builder.createOrFold<arith::MaximumFOp>(loc, a, b);
}
Value IrDomain::negFloat(Value a) {
  return builder.createOrFold<arith::NegFOp>(loc, a);
}
Value IrDomain::absFloat(Value a) {
  return builder.createOrFold<math::AbsFOp>(loc, a);
}
Value IrDomain::exp2Float(Value a) {
  return builder.createOrFold<math::Exp2Op>(loc, a);
}
Value IrDomain::logFloat(Value a) {
  return builder.createOrFold<math::LogOp>(loc, a);
}
Value IrDomain::cosFloat(Value a) {
  return builder.createOrFold<math::CosOp>(loc, a);
}
Value IrDomain::sinFloat(Value a) {
  return builder.createOrFold<math::SinOp>(loc, a);
}

/// A uniform condition may stay scalar; selects of vectors need a vector then.
static Value matchShape(IrDomain &domain, Value condition, Value like) {
  if (isa<VectorType>(like.getType()) && !isa<VectorType>(condition.getType()))
    return domain.splat(condition);
  return condition;
}

Value IrDomain::selectFloat(Value condition, Value a, Value b) {
  return builder.createOrFold<arith::SelectOp>(
      loc, matchShape(*this, condition, a), a, b);
}

//===-- Integers ----------------------------------------------------------===//

IrDomain::IntRep IrDomain::constantInt(int64_t value) {
  return {arith::ConstantIndexOp::create(builder, loc, value), 0, {}};
}

/// An index as an i32. Positions fit 32 bits; what they are compared with (a
/// window, a length) may not, and is then as good as the nearest number that
/// does.
Value IrDomain::saturate(Value index) {
  Type i32 = builder.getI32Type();
  auto cast = index.getDefiningOp<arith::IndexCastOp>();
  if (cast && cast.getIn().getType() == i32)
    return cast.getIn();
  constexpr std::numeric_limits<int32_t> limits;
  Value below = builder.createOrFold<arith::MinSIOp>(
      loc, index, constantInt(limits.max()).base);
  Value within = builder.createOrFold<arith::MaxSIOp>(
      loc, below, constantInt(limits.min()).base);
  return builder.createOrFold<arith::IndexCastOp>(loc, i32, within);
}

Value IrDomain::materialize(IntRep a) {
  if (a.vector)
    return a.vector;
  Value base =
      splat(a.laneStride == 0 ? saturate(a.base)
                              : builder.createOrFold<arith::IndexCastOp>(
                                    loc, builder.getI32Type(), a.base));
  if (a.laneStride == 0)
    return base;
  SmallVector<int32_t> offsets;
  for (int64_t lane = 0; lane < lanes; ++lane)
    offsets.push_back(static_cast<int32_t>(lane * a.laneStride));
  auto type = cast<VectorType>(typeOf(builder.getI32Type()));
  Value iota = arith::ConstantOp::create(
      builder, loc, DenseElementsAttr::get(type, ArrayRef<int32_t>(offsets)));
  return builder.createOrFold<arith::AddIOp>(loc, base, iota);
}

Value IrDomain::extractLane(IntRep a, int64_t lane) {
  if (a.vector) {
    Value element = vector::ExtractOp::create(builder, loc, a.vector, lane);
    return arith::IndexCastOp::create(builder, loc, builder.getIndexType(),
                                      element);
  }
  if (a.laneStride * lane == 0)
    return a.base;
  Value offset =
      arith::ConstantIndexOp::create(builder, loc, a.laneStride * lane);
  return builder.createOrFold<arith::AddIOp>(loc, a.base, offset);
}

IrDomain::IntRep IrDomain::addInt(IntRep a, IntRep b) {
  if (a.vector || b.vector)
    return {{},
            0,
            builder.createOrFold<arith::AddIOp>(loc, materialize(a),
                                                materialize(b))};
  return {builder.createOrFold<arith::AddIOp>(loc, a.base, b.base),
          a.laneStride + b.laneStride,
          {}};
}

IrDomain::IntRep IrDomain::subInt(IntRep a, IntRep b) {
  if (a.vector || b.vector)
    return {{},
            0,
            builder.createOrFold<arith::SubIOp>(loc, materialize(a),
                                                materialize(b))};
  return {builder.createOrFold<arith::SubIOp>(loc, a.base, b.base),
          a.laneStride - b.laneStride,
          {}};
}

IrDomain::IntRep IrDomain::minInt(IntRep a, IntRep b) {
  if (isUniform(a) && isUniform(b))
    return {builder.createOrFold<arith::MinSIOp>(loc, a.base, b.base), 0, {}};
  return {{},
          0,
          builder.createOrFold<arith::MinSIOp>(loc, materialize(a),
                                               materialize(b))};
}

IrDomain::IntRep IrDomain::maxInt(IntRep a, IntRep b) {
  if (isUniform(a) && isUniform(b))
    return {builder.createOrFold<arith::MaxSIOp>(loc, a.base, b.base), 0, {}};
  return {{},
          0,
          builder.createOrFold<arith::MaxSIOp>(loc, materialize(a),
                                               materialize(b))};
}

IrDomain::IntRep IrDomain::absInt(IntRep a) {
  return maxInt(a, subInt(constantInt(0), a));
}

IrDomain::IntRep IrDomain::scaleInt(IntRep a, int64_t factor) {
  if (a.vector)
    return {{},
            0,
            builder.createOrFold<arith::MulIOp>(
                loc, a.vector, materialize(constantInt(factor)))};
  Value scaled = builder.createOrFold<arith::MulIOp>(loc, a.base,
                                                     constantInt(factor).base);
  return {scaled, a.laneStride * factor, {}};
}

IrDomain::IntRep IrDomain::floorDivInt(IntRep a, int64_t divisor) {
  IntRep by = constantInt(divisor);
  if (isUniform(a))
    return {
        builder.createOrFold<arith::FloorDivSIOp>(loc, a.base, by.base), 0, {}};
  return {{},
          0,
          builder.createOrFold<arith::FloorDivSIOp>(loc, materialize(a),
                                                    materialize(by))};
}

Value IrDomain::intToFloat(IntRep a) {
  Type i64 = builder.getI64Type();
  if (isUniform(a)) {
    Value wide = builder.createOrFold<arith::IndexCastOp>(loc, i64, a.base);
    return splat(builder.createOrFold<arith::SIToFPOp>(loc, floatType, wide));
  }
  return builder.createOrFold<arith::SIToFPOp>(loc, typeOf(floatType),
                                               materialize(a));
}

Value IrDomain::exp2Affine(IntRep n, double slope, double offset) {
  // One scalar where all lanes agree, then the same code in f64 lanes.
  IrDomain wide(builder, loc, builder.getF64Type(), isUniform(n) ? 0 : lanes);
  Value exponent = wide.addFloat(
      wide.mulFloat(wide.intToFloat(n), wide.constantFloat(slope)),
      wide.constantFloat(offset));
  Value value = wide.exp2Float(exponent);
  if (!floatType.isF64()) {
    Type narrow = isUniform(n) ? Type(floatType) : typeOf(floatType);
    value = builder.createOrFold<arith::TruncFOp>(loc, narrow, value);
  }
  return isUniform(n) ? splat(value) : value;
}

IrDomain IrDomain::doubles() {
  return IrDomain(builder, loc, builder.getF64Type(), lanes);
}

Value IrDomain::fromDouble(Value value) {
  if (floatType.isF64())
    return value;
  return builder.createOrFold<arith::TruncFOp>(loc, typeOf(floatType), value);
}

//===-- Booleans ----------------------------------------------------------===//

Value IrDomain::constantBool(bool value) {
  return arith::ConstantOp::create(builder, loc, builder.getBoolAttr(value));
}

static arith::CmpIPredicate toArith(Compare predicate) {
  switch (predicate) {
  case Compare::eq:
    return arith::CmpIPredicate::eq;
  case Compare::ne:
    return arith::CmpIPredicate::ne;
  case Compare::lt:
    return arith::CmpIPredicate::slt;
  case Compare::le:
    return arith::CmpIPredicate::sle;
  case Compare::gt:
    return arith::CmpIPredicate::sgt;
  case Compare::ge:
    return arith::CmpIPredicate::sge;
  }
  llvm_unreachable("unknown predicate");
}

Value IrDomain::compareInt(Compare predicate, IntRep a, IntRep b) {
  if (isUniform(a) && isUniform(b))
    return builder.createOrFold<arith::CmpIOp>(loc, toArith(predicate), a.base,
                                               b.base);
  return builder.createOrFold<arith::CmpIOp>(loc, toArith(predicate),
                                             materialize(a), materialize(b));
}

Value IrDomain::andBool(Value a, Value b) {
  return builder.createOrFold<arith::AndIOp>(loc, matchShape(*this, a, b),
                                             matchShape(*this, b, a));
}

Value IrDomain::orBool(Value a, Value b) {
  return builder.createOrFold<arith::OrIOp>(loc, matchShape(*this, a, b),
                                            matchShape(*this, b, a));
}

Value IrDomain::notBool(Value a) {
  Value yes = matchShape(*this, constantBool(true), a);
  return builder.createOrFold<arith::XOrIOp>(loc, a, yes);
}

//===-- Operands ----------------------------------------------------------===//

int64_t IrOperands::size(unsigned operand, unsigned dim) const {
  return cast<ShapedType>(operands[operand].getType()).getDimSize(dim);
}

int64_t IrOperands::rank(unsigned operand) const {
  return cast<ShapedType>(operands[operand].getType()).getRank();
}

static Value loadScalar(IrDomain &domain, Value source, ValueRange indices) {
  OpBuilder &builder = domain.getBuilder();
  if (isa<MemRefType>(source.getType()))
    return memref::LoadOp::create(builder, domain.getLoc(), source, indices);
  return tensor::ExtractOp::create(builder, domain.getLoc(), source, indices);
}

static Value dimension(IrDomain &domain, Value source, int64_t dim) {
  OpBuilder &builder = domain.getBuilder();
  if (isa<MemRefType>(source.getType()))
    return builder.createOrFold<memref::DimOp>(domain.getLoc(), source, dim);
  return builder.createOrFold<tensor::DimOp>(domain.getLoc(), source, dim);
}

static bool varies(const Int<IrDomain> &index) {
  return index.rep.vector || index.rep.laneStride != 0;
}

/// Largest index in each dimension whose index may leave the operand, null in
/// the others.
static SmallVector<Value> lastIndices(IrDomain &domain, Value source,
                                      ArrayRef<Int<IrDomain>> indices) {
  OpBuilder &builder = domain.getBuilder();
  auto type = cast<ShapedType>(source.getType());
  SmallVector<Value> last(indices.size());
  for (auto [dim, index] : llvm::enumerate(indices)) {
    if (!varies(index)) {
      // On tensors posenc-clamp-indices does this once more is known.
      if (isa<TensorType>(type))
        continue;
      std::optional<int64_t> constant = getConstantIntValue(index.rep.base);
      if (constant && *constant >= 0 && !type.isDynamicDim(dim) &&
          *constant < type.getDimSize(dim))
        continue;
    }
    Value one = arith::ConstantIndexOp::create(builder, domain.getLoc(), 1);
    last[dim] = builder.createOrFold<arith::SubIOp>(
        domain.getLoc(), dimension(domain, source, dim), one);
  }
  return last;
}

/// The indices of one lane, moved to the nearest element.
static SmallVector<Value> indicesOfLane(IrDomain &domain,
                                        ArrayRef<Int<IrDomain>> indices,
                                        ArrayRef<Value> last, int64_t lane) {
  OpBuilder &builder = domain.getBuilder();
  Location loc = domain.getLoc();
  Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
  SmallVector<Value> scalars;
  for (auto [index, bound] : llvm::zip_equal(indices, last)) {
    Value at = domain.extractLane(index.rep, lane);
    if (bound) {
      at = builder.createOrFold<arith::MinSIOp>(loc, at, bound);
      at = builder.createOrFold<arith::MaxSIOp>(loc, at, zero);
    }
    scalars.push_back(at);
  }
  return scalars;
}

Value IrOperands::load(IrDomain &domain, unsigned operand,
                       ArrayRef<Int<IrDomain>> indices) {
  OpBuilder &builder = domain.getBuilder();
  Location loc = domain.getLoc();
  Value source = operands[operand];
  SmallVector<Value> last = lastIndices(domain, source, indices);
  if (llvm::none_of(indices, varies))
    return loadScalar(domain, source, indicesOfLane(domain, indices, last, 0));

  Type stored = cast<ShapedType>(source.getType()).getElementType();
  auto type = VectorType::get({domain.getLanes()}, stored);
  Value result =
      arith::ConstantOp::create(builder, loc, builder.getZeroAttr(type));
  for (int64_t lane = 0; lane < domain.getLanes(); ++lane) {
    SmallVector<Value> at = indicesOfLane(domain, indices, last, lane);
    result = vector::InsertOp::create(
        builder, loc, loadScalar(domain, source, at), result, lane);
  }
  return result;
}

Float<IrDomain> IrOperands::loadFloat(IrDomain &domain, unsigned operand,
                                      ArrayRef<Int<IrDomain>> indices) {
  FloatType type = domain.getFloatType();
  Value value = load(domain, operand, indices);
  auto stored = cast<FloatType>(getElementTypeOrSelf(value.getType()));
  Type target = type;
  if (auto vector = dyn_cast<VectorType>(value.getType()))
    target = vector.clone(type);
  OpBuilder &builder = domain.getBuilder();
  if (stored.getWidth() < type.getWidth())
    value = arith::ExtFOp::create(builder, domain.getLoc(), target, value);
  else if (stored.getWidth() > type.getWidth())
    value = arith::TruncFOp::create(builder, domain.getLoc(), target, value);
  return {&domain, isa<VectorType>(target) ? value : domain.splat(value)};
}

Bool<IrDomain> IrOperands::loadBool(IrDomain &domain, unsigned operand,
                                    ArrayRef<Int<IrDomain>> indices) {
  Value value = load(domain, operand, indices);
  return {&domain,
          isa<VectorType>(value.getType()) ? value : domain.splat(value)};
}

Int<IrDomain> IrOperands::loadInt(IrDomain &domain, unsigned operand,
                                  ArrayRef<Int<IrDomain>> indices) {
  OpBuilder &builder = domain.getBuilder();
  Location loc = domain.getLoc();
  Value value = load(domain, operand, indices);
  if (!isa<VectorType>(value.getType())) {
    if (!value.getType().isIndex())
      value = builder.createOrFold<arith::IndexCastOp>(
          loc, builder.getIndexType(), value);
    return domain.integer(value);
  }
  auto type = VectorType::get({domain.getLanes()}, builder.getI32Type());
  Type stored = getElementTypeOrSelf(value.getType());
  if (stored.isIndex())
    value = arith::IndexCastOp::create(builder, loc, type, value);
  else if (stored.getIntOrFloatBitWidth() > 32)
    value = arith::TruncIOp::create(builder, loc, type, value);
  return {&domain, IrDomain::IntRep{{}, 0, value}};
}
