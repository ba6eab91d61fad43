// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Body.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::posenc;

Scalar BodyReader::read(Value value) {
  if (Scalar seen = known.lookup(value))
    return seen;
  Scalar result;
  if (auto argument = dyn_cast<BlockArgument>(value))
    result = readArgument(argument);
  else
    result = readOperation(value.getDefiningOp(), value);
  known[value] = result;
  return result;
}

Scalar BodyReader::readArgument(BlockArgument argument) {
  if (!op || argument.getOwner() != op.getBlock())
    return reader.getContext().opaque(argument);
  OpOperand &operand = op->getOpOperand(argument.getArgNumber());
  if (!isa<ShapedType>(operand.get().getType()))
    return reader.scalar(operand.get());
  return reader.source(
      operand.get(), indicesOfOperand(reader.getContext(), op, operand, loops),
      deep);
}

Scalar BodyReader::readOperation(Operation *definition, Value value) {
  ScalarContext &context = reader.getContext();
  if (op && !op->isAncestor(definition))
    return reader.scalar(value);
  if (Attribute constant; matchPattern(definition, m_Constant(&constant))) {
    if (auto real = dyn_cast<FloatAttr>(constant))
      return context.real(real.getValueAsDouble());
    if (auto integer = dyn_cast<IntegerAttr>(constant))
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
                       &BodyReader::readFloat})
    if (Scalar result = (this->*attempt)(definition))
      return result;
  return context.opaque(value);
}

Scalar BodyReader::readInteger(Operation *definition) {
  ScalarContext &context = reader.getContext();
  bool isBool = definition->getNumResults() == 1 &&
                definition->getResult(0).getType().isInteger(1);
  auto operand = [&](unsigned number) {
    return read(definition->getOperand(number));
  };
  return llvm::TypeSwitch<Operation *, Scalar>(definition)
      .Case<arith::AddIOp>([&](auto) -> Scalar {
        return isBool ? nullptr : context.addInt(operand(0), operand(1));
      })
      .Case<arith::SubIOp>(
          [&](auto) { return context.subInt(operand(0), operand(1)); })
      .Case<arith::MulIOp>([&](auto) -> Scalar {
        return isBool ? nullptr : context.mulInt(operand(0), operand(1));
      })
      .Case<arith::DivSIOp, arith::DivUIOp, arith::FloorDivSIOp>(
          [&](auto) { return context.quotient(operand(0), operand(1)); })
      .Case<arith::RemUIOp, arith::RemSIOp>([&](auto) -> Scalar {
        Scalar a = operand(0);
        std::optional<int64_t> divisor = matchInteger(operand(1));
        ScalarContext::Range range = context.rangeOf(a);
        if (!divisor || *divisor <= 0 || !range.lower || *range.lower < 0)
          return nullptr;
        return context.modulo(a, *divisor);
      })
      .Case<arith::MaxSIOp, arith::MinSIOp>([&](auto) -> Scalar {
        Scalar a = operand(0), b = operand(1);
        Scalar greater = context.notNegative(context.subInt(a, b));
        return isa<arith::MaxSIOp>(definition) ? context.select(greater, a, b)
                                               : context.select(greater, b, a);
      })
      .Case<math::AbsIOp>([&](auto) {
        Scalar a = operand(0);
        return context.select(context.notNegative(a), a,
                              context.subInt(context.integer(0), a));
      })
      // Index arithmetic does not overflow: widths carry no meaning.
      .Case<arith::IndexCastOp, arith::IndexCastUIOp, arith::TruncIOp>(
          [&](auto) -> Scalar { return isBool ? nullptr : operand(0); })
      .Case<arith::ExtSIOp, arith::ExtUIOp>([&](auto cast) -> Scalar {
        if (!cast.getIn().getType().isInteger(1))
          return operand(0);
        Scalar value = context.fromBool(operand(0));
        return isa<arith::ExtUIOp>(definition)
                   ? value
                   : context.subInt(context.integer(0), value);
      })
      .Case<arith::FPToSIOp>([&](auto) { return context.toInt(operand(0)); })
      .Default([](Operation *) -> Scalar { return nullptr; });
}

Scalar BodyReader::readCompare(Operation *definition) {
  ScalarContext &context = reader.getContext();
  auto operand = [&](unsigned number) {
    return read(definition->getOperand(number));
  };
  if (auto compare = dyn_cast<arith::CmpFOp>(definition))
    return context.compare(static_cast<int64_t>(compare.getPredicate()),
                           operand(0), operand(1));
  if (auto compare = dyn_cast<arith::CmpIOp>(definition)) {
    if (compare.getLhs().getType().isInteger(1))
      return nullptr;
    Scalar difference = context.subInt(operand(0), operand(1));
    Scalar reverse = context.subInt(operand(1), operand(0));
    Scalar one = context.integer(1);
    switch (compare.getPredicate()) {
    case arith::CmpIPredicate::eq:
      return context.isZero(difference);
    case arith::CmpIPredicate::ne:
      return context.negation(context.isZero(difference));
    case arith::CmpIPredicate::sge:
      return context.notNegative(difference);
    case arith::CmpIPredicate::sgt:
      return context.notNegative(context.subInt(difference, one));
    case arith::CmpIPredicate::sle:
      return context.notNegative(reverse);
    case arith::CmpIPredicate::slt:
      return context.notNegative(context.subInt(reverse, one));
    default:
      return nullptr;
    }
  }
  if (!definition->getNumResults() ||
      !definition->getResult(0).getType().isInteger(1))
    return nullptr;
  if (isa<arith::AndIOp, arith::MulIOp>(definition))
    return context.conjunction(operand(0), operand(1));
  if (isa<arith::OrIOp>(definition))
    return context.disjunction(operand(0), operand(1));
  if (isa<arith::XOrIOp>(definition)) {
    Scalar a = operand(0), b = operand(1);
    if (a->is(ScalarKind::truth))
      std::swap(a, b);
    if (b->is(ScalarKind::truth))
      return b->integer ? context.negation(a) : a;
  }
  return nullptr;
}

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

Scalar BodyReader::readFloat(Operation *definition) {
  ScalarContext &context = reader.getContext();
  auto operand = [&](unsigned number) {
    return read(definition->getOperand(number));
  };
  auto binary = [&](ScalarKind kind) {
    return context.binary(kind, operand(0), operand(1));
  };
  if (std::optional<ScalarFunction> function = functionOf(definition))
    return context.unary(*function, operand(0));
  return llvm::TypeSwitch<Operation *, Scalar>(definition)
      .Case<arith::AddFOp>([&](auto) { return binary(ScalarKind::add); })
      .Case<arith::SubFOp>([&](auto) { return binary(ScalarKind::sub); })
      .Case<arith::MulFOp>([&](auto) { return binary(ScalarKind::mul); })
      .Case<arith::DivFOp>([&](auto) { return binary(ScalarKind::div); })
      .Case<arith::MaximumFOp, arith::MaxNumFOp>(
          [&](auto) { return binary(ScalarKind::max); })
      .Case<arith::MinimumFOp, arith::MinNumFOp>(
          [&](auto) { return binary(ScalarKind::min); })
      .Case<math::PowFOp>([&](auto) { return binary(ScalarKind::pow); })
      .Case<math::FPowIOp>([&](auto) {
        return context.binary(ScalarKind::pow, operand(0),
                              context.toFloat(operand(1)));
      })
      .Case<arith::NegFOp>([&](auto) { return context.neg(operand(0)); })
      .Case<arith::ExtFOp, arith::TruncFOp>(
          [&](auto cast) { return context.cast(operand(0), cast.getType()); })
      .Case<arith::SIToFPOp, arith::UIToFPOp>([&](auto cast) -> Scalar {
        if (!cast.getIn().getType().isInteger(1))
          return context.toFloat(operand(0));
        Scalar value = context.fromBool(operand(0));
        if (isa<arith::SIToFPOp>(definition))
          value = context.subInt(context.integer(0), value);
        return context.toFloat(value);
      })
      .Default([](Operation *) -> Scalar { return nullptr; });
}
