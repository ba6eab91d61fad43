// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Body.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::posenc;

Scalar BodyReader::read(Value value) {
  if (Scalar seen = known.lookup(value))
    return seen;
  Scalar result;
  // A chain of tensors ends at one of these sooner than in a body.
  ElementReader::Nesting nesting(reader, 2 * ElementReader::deepest);
  if (nesting.isTooDeep())
    result = readOpaque(nullptr, value);
  else if (auto argument = dyn_cast<BlockArgument>(value))
    result = readArgument(argument);
  else
    result = readOperation(value.getDefiningOp(), value);
  known[value] = result;
  return result;
}

Scalar BodyReader::readArgument(BlockArgument argument) {
  if (!op || !op->isAncestor(argument.getOwner()->getParentOp()))
    return reader.getContext().opaque(argument);
  if (argument.getOwner() != op.getBlock())
    return readOpaque(nullptr, argument);
  OpOperand &operand = op->getOpOperand(argument.getArgNumber());
  // What a reduction has so far is no element of a tensor.
  if (op.isDpsInit(&operand) && op.getNumReductionLoops() > 0)
    return readOpaque(nullptr, argument);
  if (!isa<ShapedType>(operand.get().getType()))
    return reader.scalar(operand.get());
  auto indices = indicesOfOperand(reader.getContext(), op, operand, loops);
  return indices ? reader.source(operand.get(), *indices, deep)
                 : readOpaque(nullptr, argument);
}

Scalar BodyReader::readOperation(Operation *definition, Value value) {
  ScalarContext &context = reader.getContext();
  if (op && !op->isAncestor(definition))
    return reader.scalar(value);
  if (Attribute constant; matchPattern(definition, m_Constant(&constant))) {
    if (auto real = dyn_cast<FloatAttr>(constant))
      return context.real(real.getValueAsDouble());
    if (auto integer = dyn_cast<IntegerAttr>(constant);
        integer && integer.getValue().getBitWidth() <= 64)
      return value.getType().isInteger(1)
                 ? context.truth(!integer.getValue().isZero())
                 : context.integer(integer.getValue().getSExtValue());
  }
  if (auto index = dyn_cast<linalg::IndexOp>(definition))
    return op ? loops[index.getDim()] : context.opaque(value);
  if (auto extract = dyn_cast<tensor::ExtractOp>(definition)) {
    SmallVector<Scalar> indices;
    for (Value index : extract.getIndices())
      indices.push_back(read(index));
    return reader.source(extract.getTensor(), indices, deep);
  }
  if (auto dim = dyn_cast<tensor::DimOp>(definition))
    if (std::optional<int64_t> number = dim.getConstantIndex())
      return reader.sizeOf(dim.getSource(), *number);
  if (auto select = dyn_cast<arith::SelectOp>(definition);
      select && !isa<ShapedType>(value.getType()))
    return context.select(read(select.getCondition()),
                          read(select.getTrueValue()),
                          read(select.getFalseValue()));
  for (auto attempt : {&BodyReader::readInteger, &BodyReader::readCompare,
                       &BodyReader::readTruth, &BodyReader::readFloat,
                       &BodyReader::readComplex})
    if (Scalar result = (this->*attempt)(definition))
      return result;
  return readOpaque(definition, value);
}

/// A function of its operands, of which nothing else is known; of the
/// iteration, where it may read more than operands.
Scalar BodyReader::readOpaque(Operation *definition, Value value) {
  SmallVector<Scalar> operands;
  bool isFunction =
      definition && isPure(definition) && definition->getNumRegions() == 0 &&
      definition->getNumResults() == 1 &&
      llvm::none_of(definition->getOperandTypes(), llvm::IsaPred<ShapedType>);
  if (isFunction && definition->getNumOperands() > 0) {
    for (Value operand : definition->getOperands())
      operands.push_back(read(operand));
    return reader.getContext().application(value, operands);
  }
  llvm::copy_if(loops, std::back_inserter(operands),
                [](Scalar loop) { return loop != nullptr; });
  return reader.getContext().opaque(value, operands);
}

//===-- Complex numbers ---------------------------------------------------===//

/// Numbers by their parts, and the parts of them.
Scalar BodyReader::readComplex(Operation *definition) {
  if (!isa<complex::ComplexDialect>(definition->getDialect()))
    return nullptr;
  ScalarContext &context = reader.getContext();
  if (auto constant = dyn_cast<complex::ConstantOp>(definition)) {
    auto part = [&](unsigned number) {
      return context.real(
          cast<FloatAttr>(constant.getValue()[number]).getValueAsDouble());
    };
    return context.complex(part(0), part(1));
  }
  SmallVector<Scalar> at;
  for (Value operand : definition->getOperands())
    at.push_back(read(operand));
  if (isa<complex::CreateOp>(definition))
    return context.complex(at[0], at[1]);
  if (!llvm::all_of(definition->getOperandTypes(), llvm::IsaPred<ComplexType>))
    return nullptr;
  auto re = [&](unsigned number) { return context.part(at[number], false); };
  auto im = [&](unsigned number) { return context.part(at[number], true); };
  auto mul = [&](Scalar a, Scalar b) {
    return context.binary(ScalarKind::mul, a, b);
  };
  auto both = [&](ScalarKind kind) {
    return context.complex(context.binary(kind, re(0), re(1)),
                           context.binary(kind, im(0), im(1)));
  };
  return llvm::TypeSwitch<Operation *, Scalar>(definition)
      .Case<complex::ReOp>([&](auto) { return re(0); })
      .Case<complex::ImOp>([&](auto) { return im(0); })
      .Case<complex::AddOp>([&](auto) { return both(ScalarKind::add); })
      .Case<complex::SubOp>([&](auto) { return both(ScalarKind::sub); })
      .Case<complex::ConjOp>(
          [&](auto) { return context.complex(re(0), context.neg(im(0))); })
      .Case<complex::MulOp>([&](auto) {
        return context.complex(
            context.binary(ScalarKind::sub, mul(re(0), re(1)),
                           mul(im(0), im(1))),
            context.binary(ScalarKind::add, mul(re(0), im(1)),
                           mul(im(0), re(1))));
      })
      .Case<complex::ExpOp>([&](auto) {
        Scalar radius = context.unary(ScalarFunction::exp, re(0));
        return context.complex(
            mul(radius, context.unary(ScalarFunction::cos, im(0))),
            mul(radius, context.unary(ScalarFunction::sin, im(0))));
      })
      .Default([](Operation *) -> Scalar { return nullptr; });
}

//===-- Integers ----------------------------------------------------------===//

/// `value` as a result of an integer type, or null where the type may wrap it.
/// Types of 32 bits and more are taken to hold what they are given, unless it
/// is known not to fit.
Scalar BodyReader::within(Scalar value, Type type) {
  unsigned width = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
  if (!value || width >= 64)
    return value;
  ScalarContext::Range range = reader.getContext().rangeOf(value);
  int64_t half = int64_t(1) << (width - 1);
  bool mayFall = range.lower ? *range.lower < -half : width < 32;
  bool mayRise = range.upper ? *range.upper >= half : width < 32;
  return mayFall || mayRise ? nullptr : value;
}

Scalar BodyReader::readInteger(Operation *definition) {
  if (definition->getNumResults() != 1)
    return nullptr;
  Type type = definition->getResult(0).getType();
  if (!type.isIntOrIndex() || type.isInteger(1))
    return nullptr;
  Scalar result = readConversion(definition);
  return within(result ? result : readArithmetic(definition), type);
}

Scalar BodyReader::readArithmetic(Operation *definition) {
  ScalarContext &context = reader.getContext();
  auto at = [&](unsigned number) { return operand(definition, number); };
  // Where both are not negative, all roundings of a quotient agree.
  auto quotient = [&]() -> Scalar {
    return isNotNegative(at(0)) && isNotNegative(at(1))
               ? context.quotient(at(0), at(1))
               : nullptr;
  };
  auto larger = [&](bool wantLarger) {
    Scalar greater = context.notNegative(context.subInt(at(0), at(1)));
    return wantLarger ? context.select(greater, at(0), at(1))
                      : context.select(greater, at(1), at(0));
  };
  auto divisor = [&]() -> int64_t { return matchInteger(at(1)).value_or(0); };
  // Quotients that are rounded to zero, and what they leave, have the sign of
  // the dividend.
  auto withSign = [&](function_ref<Scalar(Scalar)> function) {
    Scalar zero = context.integer(0);
    Scalar opposite = function(context.subInt(zero, at(0)));
    return context.select(context.notNegative(at(0)), function(at(0)),
                          context.subInt(zero, opposite));
  };
  return llvm::TypeSwitch<Operation *, Scalar>(definition)
      .Case<arith::AddIOp>([&](auto) { return context.addInt(at(0), at(1)); })
      .Case<arith::SubIOp>([&](auto) { return context.subInt(at(0), at(1)); })
      .Case<arith::MulIOp>([&](auto) { return context.mulInt(at(0), at(1)); })
      .Case<arith::DivSIOp>([&](auto) {
        return divisor() > 0 ? withSign([&](Scalar dividend) {
          return context.floorDiv(dividend, divisor());
        })
                             : quotient();
      })
      .Case<arith::DivUIOp>([&](auto) { return quotient(); })
      .Case<arith::FloorDivSIOp>([&](auto) {
        return divisor() > 0 ? context.floorDiv(at(0), divisor()) : quotient();
      })
      .Case<arith::CeilDivSIOp>([&](auto) -> Scalar {
        return divisor() > 0 ? context.ceilDiv(at(0), divisor()) : nullptr;
      })
      .Case<arith::RemSIOp>([&](auto) -> Scalar {
        return divisor() > 0 ? withSign([&](Scalar dividend) {
          return context.modulo(dividend, divisor());
        })
                             : nullptr;
      })
      .Case<arith::RemUIOp>([&](auto) -> Scalar {
        return divisor() > 0 && isNotNegative(at(0))
                   ? context.modulo(at(0), divisor())
                   : nullptr;
      })
      .Case<arith::MaxSIOp>([&](auto) { return larger(true); })
      .Case<arith::MinSIOp>([&](auto) { return larger(false); })
      .Case<math::AbsIOp>([&](auto) {
        return context.select(context.notNegative(at(0)), at(0),
                              context.subInt(context.integer(0), at(0)));
      })
      .Default([](Operation *) -> Scalar { return nullptr; });
}

/// Conversions to integers. The unsigned ones leave alone what is not negative.
Scalar BodyReader::readConversion(Operation *definition) {
  ScalarContext &context = reader.getContext();
  bool isSigned = isa<arith::IndexCastOp, arith::ExtSIOp>(definition);
  return llvm::TypeSwitch<Operation *, Scalar>(definition)
      .Case<arith::IndexCastOp, arith::IndexCastUIOp, arith::ExtSIOp,
            arith::ExtUIOp>([&](auto cast) -> Scalar {
        Scalar source = operand(definition, 0);
        Type from = cast.getIn().getType();
        if (from.isInteger(1)) {
          Scalar value = context.fromBool(source);
          return isSigned ? context.subInt(context.integer(0), value) : value;
        }
        bool isWide = from.isIndex() || from.getIntOrFloatBitWidth() >= 64;
        return isSigned || isWide || isNotNegative(source) ? source : nullptr;
      })
      .Case<arith::TruncIOp>([&](auto) { return operand(definition, 0); })
      .Case<arith::FPToSIOp>(
          [&](auto) { return context.toInt(operand(definition, 0)); })
      .Default([](Operation *) -> Scalar { return nullptr; });
}

//===-- Booleans ----------------------------------------------------------===//

/// a < b of unsigned integers, where the sign of one is known: a negative one
/// is larger than all others.
static Scalar lessUnsigned(ScalarContext &context, Scalar a, Scalar b) {
  Scalar less = context.notNegative(
      context.subInt(context.subInt(b, a), context.integer(1)));
  if (context.rangeOf(b).isNotNegative())
    return context.conjunction(context.notNegative(a), less);
  if (context.rangeOf(a).isNotNegative())
    return context.disjunction(context.negation(context.notNegative(b)), less);
  return nullptr;
}

Scalar BodyReader::readCompare(Operation *definition) {
  ScalarContext &context = reader.getContext();
  if (auto compare = dyn_cast<arith::CmpFOp>(definition))
    return context.compare(static_cast<int64_t>(compare.getPredicate()),
                           operand(definition, 0), operand(definition, 1));
  auto compare = dyn_cast<arith::CmpIOp>(definition);
  if (!compare || compare.getLhs().getType().isInteger(1) ||
      isa<ShapedType>(compare.getLhs().getType()))
    return nullptr;
  Scalar a = operand(definition, 0), b = operand(definition, 1);
  auto opposite = [&](Scalar truth) {
    return truth ? context.negation(truth) : nullptr;
  };
  auto atLeast = [&](Scalar x, Scalar y) {
    return context.notNegative(context.subInt(x, y));
  };
  switch (compare.getPredicate()) {
  case arith::CmpIPredicate::eq:
    return context.isZero(context.subInt(a, b));
  case arith::CmpIPredicate::ne:
    return opposite(context.isZero(context.subInt(a, b)));
  case arith::CmpIPredicate::sge:
    return atLeast(a, b);
  case arith::CmpIPredicate::sgt:
    return opposite(atLeast(b, a));
  case arith::CmpIPredicate::sle:
    return atLeast(b, a);
  case arith::CmpIPredicate::slt:
    return opposite(atLeast(a, b));
  case arith::CmpIPredicate::ult:
    return lessUnsigned(context, a, b);
  case arith::CmpIPredicate::ugt:
    return lessUnsigned(context, b, a);
  case arith::CmpIPredicate::uge:
    return opposite(lessUnsigned(context, a, b));
  case arith::CmpIPredicate::ule:
    return opposite(lessUnsigned(context, b, a));
  }
  return nullptr;
}

Scalar BodyReader::readTruth(Operation *definition) {
  ScalarContext &context = reader.getContext();
  if (!definition->getNumResults() ||
      !definition->getResult(0).getType().isInteger(1))
    return nullptr;
  auto at = [&](unsigned number) { return operand(definition, number); };
  if (isa<arith::AndIOp, arith::MulIOp>(definition))
    return context.conjunction(at(0), at(1));
  if (isa<arith::OrIOp>(definition))
    return context.disjunction(at(0), at(1));
  if (isa<arith::XOrIOp>(definition)) {
    Scalar a = at(0), b = at(1);
    if (a->is(ScalarKind::truth))
      std::swap(a, b);
    if (b->is(ScalarKind::truth))
      return b->integer ? context.negation(a) : a;
  }
  return nullptr;
}

//===-- Floats ------------------------------------------------------------===//

static std::optional<ScalarFunction> functionOf(Operation *definition) {
  return llvm::TypeSwitch<Operation *, std::optional<ScalarFunction>>(
             definition)
      .Case<math::ExpOp>([](auto) { return ScalarFunction::exp; })
      .Case<math::Exp2Op>([](auto) { return ScalarFunction::exp2; })
      .Case<math::LogOp>([](auto) { return ScalarFunction::log; })
      .Case<math::CosOp>([](auto) { return ScalarFunction::cos; })
      .Case<math::SinOp>([](auto) { return ScalarFunction::sin; })
      .Case<math::SqrtOp>([](auto) { return ScalarFunction::sqrt; })
      .Case<math::RsqrtOp>([](auto) { return ScalarFunction::rsqrt; })
      .Case<math::TanhOp>([](auto) { return ScalarFunction::tanh; })
      .Case<math::AbsFOp>([](auto) { return ScalarFunction::abs; })
      .Case<math::FloorOp>([](auto) { return ScalarFunction::floor; })
      .Default([](Operation *) { return std::nullopt; });
}

static std::optional<ScalarKind> binaryKindOf(Operation *definition) {
  return llvm::TypeSwitch<Operation *, std::optional<ScalarKind>>(definition)
      .Case<arith::AddFOp>([](auto) { return ScalarKind::add; })
      .Case<arith::SubFOp>([](auto) { return ScalarKind::sub; })
      .Case<arith::MulFOp>([](auto) { return ScalarKind::mul; })
      .Case<arith::DivFOp>([](auto) { return ScalarKind::div; })
      .Case<arith::MaximumFOp>([](auto) { return ScalarKind::max; })
      .Case<arith::MinimumFOp>([](auto) { return ScalarKind::min; })
      .Case<arith::MaxNumFOp>([](auto) { return ScalarKind::maxNum; })
      .Case<arith::MinNumFOp>([](auto) { return ScalarKind::minNum; })
      .Case<math::PowFOp>([](auto) { return ScalarKind::pow; })
      .Default([](Operation *) { return std::nullopt; });
}

Scalar BodyReader::readFloat(Operation *definition) {
  ScalarContext &context = reader.getContext();
  if (definition->getNumResults() != 1 ||
      !isa<FloatType>(definition->getResult(0).getType()))
    return nullptr;
  auto at = [&](unsigned number) { return operand(definition, number); };
  auto exact = [&]() -> Scalar {
    if (std::optional<ScalarFunction> function = functionOf(definition))
      return context.unary(*function, at(0));
    if (std::optional<ScalarKind> kind = binaryKindOf(definition))
      return context.binary(*kind, at(0), at(1));
    return llvm::TypeSwitch<Operation *, Scalar>(definition)
        .Case<math::FPowIOp>([&](auto) {
          return context.binary(ScalarKind::pow, at(0), context.toFloat(at(1)));
        })
        .Case<math::Log1pOp>([&](auto) {
          return context.unary(
              ScalarFunction::log,
              context.binary(ScalarKind::add, at(0), context.real(1.0)));
        })
        .Case<arith::NegFOp>([&](auto) { return context.neg(at(0)); })
        .Case<arith::ExtFOp, arith::TruncFOp>([&](auto) { return at(0); })
        .Case<arith::SIToFPOp, arith::UIToFPOp>([&](auto cast) -> Scalar {
          bool isSigned = isa<arith::SIToFPOp>(definition);
          if (!cast.getIn().getType().isInteger(1))
            return isSigned || isNotNegative(at(0)) ? context.toFloat(at(0))
                                                    : nullptr;
          Scalar value = context.fromBool(at(0));
          return context.toFloat(
              isSigned ? context.subInt(context.integer(0), value) : value);
        })
        .Default([](Operation *) -> Scalar { return nullptr; });
  }();
  return exact ? context.cast(exact, definition->getResult(0).getType())
               : nullptr;
}
