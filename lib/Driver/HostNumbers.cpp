// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "HostNumbers.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::posenc {

namespace {

std::optional<int64_t> constant(const HostNumber &number) {
  return number.getAsInteger();
}

std::optional<int64_t> fold(StringRef operation, int64_t left, int64_t right) {
  int64_t result;
  if (operation == "+" && !llvm::AddOverflow(left, right, result))
    return result;
  if (operation == "-" && !llvm::SubOverflow(left, right, result))
    return result;
  if (operation == "*" && !llvm::MulOverflow(left, right, result))
    return result;
  return std::nullopt;
}

StringRef nameOf(arith::CmpIPredicate predicate) {
  switch (predicate) {
  case arith::CmpIPredicate::eq:
    return "==";
  case arith::CmpIPredicate::ne:
    return "!=";
  case arith::CmpIPredicate::slt:
    return "<";
  case arith::CmpIPredicate::sle:
    return "<=";
  case arith::CmpIPredicate::sgt:
    return ">";
  case arith::CmpIPredicate::sge:
    return ">=";
  case arith::CmpIPredicate::ult:
    return "u<";
  case arith::CmpIPredicate::ule:
    return "u<=";
  case arith::CmpIPredicate::ugt:
    return "u>";
  case arith::CmpIPredicate::uge:
    return "u>=";
  }
}

/// The operator that the manifest has for the operation.
StringRef operatorOf(Operation *op) {
  return llvm::TypeSwitch<Operation *, StringRef>(op)
      .Case([](arith::AddIOp) { return "+"; })
      .Case([](arith::SubIOp) { return "-"; })
      .Case([](arith::MulIOp) { return "*"; })
      .Case([](arith::DivSIOp) { return "/"; })
      .Case([](arith::DivUIOp) { return "u/"; })
      .Case([](arith::RemSIOp) { return "%"; })
      .Case([](arith::RemUIOp) { return "u%"; })
      .Case([](arith::FloorDivSIOp) { return "floordiv"; })
      .Case([](arith::CeilDivSIOp) { return "ceildiv"; })
      .Case([](arith::MinSIOp) { return "min"; })
      .Case([](arith::MaxSIOp) { return "max"; })
      .Case([](arith::MinUIOp) { return "umin"; })
      .Case([](arith::MaxUIOp) { return "umax"; })
      .Case([](arith::AndIOp) { return "&"; })
      .Case([](arith::OrIOp) { return "|"; })
      .Case([](arith::XOrIOp) { return "^"; })
      .Case(
          [](arith::CmpIOp compare) { return nameOf(compare.getPredicate()); })
      .Default([](Operation *) { return StringRef(); });
}

StringRef operatorOf(AffineExprKind kind) {
  switch (kind) {
  case AffineExprKind::Add:
    return "+";
  case AffineExprKind::Mul:
    return "*";
  case AffineExprKind::Mod:
    return "mod";
  case AffineExprKind::FloorDiv:
    return "floordiv";
  default:
    return "ceildiv";
  }
}

/// Numbers of the manifest have 64 bits and a sign; truth values are 0 and 1.
unsigned widthOf(Type type) {
  return type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
}
/// From here on they hold what a graph puts into them (docs/Spec.md,
/// whole-numbers).
constexpr unsigned kWholeWidth = 32;

/// Whether the operator does to numbers of the manifest what the operation does
/// to those of the type: without their sign narrow ones are others, sums may
/// not fit them, and of a truth value the only bit is its sign.
bool holds(StringRef operation, Type type) {
  unsigned width = widthOf(type);
  if (width == 1)
    return llvm::is_contained({"==", "!=", "&", "|", "^"}, operation);
  if (operation.starts_with("u"))
    return width == 64;
  return width >= kWholeWidth ||
         !llvm::is_contained({"+", "-", "*"}, operation);
}

/// Whether a conversion leaves the number what it is.
bool keepsNumber(Operation *conversion) {
  unsigned from = widthOf(conversion->getOperand(0).getType());
  unsigned to = widthOf(conversion->getResult(0).getType());
  if (to < from)
    return to >= kWholeWidth;
  if (isa<arith::IndexCastUIOp, arith::ExtUIOp>(conversion))
    return from == 1 || from == 64;
  return from > 1;
}

HostNumber evaluate(AffineExpr expr, ArrayRef<HostNumber> operands,
                    unsigned dims) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return constant.getValue();
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return operands[dim.getPosition()];
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return operands[dims + symbol.getPosition()];
  auto binary = cast<AffineBinaryOpExpr>(expr);
  return combine(operatorOf(binary.getKind()),
                 evaluate(binary.getLHS(), operands, dims),
                 evaluate(binary.getRHS(), operands, dims));
}

} // namespace

HostNumber combine(StringRef operation, const HostNumber &left,
                   const HostNumber &right) {
  std::optional<int64_t> a = constant(left), b = constant(right);
  if (a && b)
    if (std::optional<int64_t> known = fold(operation, *a, *b))
      return *known;
  bool isSum = operation == "+", isProduct = operation == "*";
  if ((isSum && a == 0) || (isProduct && a == 1))
    return right;
  if (((isSum || operation == "-") && b == 0) || (isProduct && b == 1))
    return left;
  return llvm::json::Array{operation, left, right};
}

HostNumber product(ArrayRef<HostNumber> numbers) {
  HostNumber result = 1;
  for (const HostNumber &number : numbers)
    result = combine("*", result, number);
  return result;
}

SmallVector<HostNumber> contiguousStrides(ArrayRef<HostNumber> sizes) {
  SmallVector<HostNumber> strides(sizes.size(), 1);
  for (size_t dim = sizes.size(); dim-- > 1;)
    strides[dim - 1] = combine("*", strides[dim], sizes[dim]);
  return strides;
}

void HostNumbers::bind(Value value, HostNumber number) {
  numbers.insert_or_assign(value, std::move(number));
}

void HostNumbers::forget(Value value) { numbers.erase(value); }

std::optional<HostNumber> HostNumbers::lookup(Value value) const {
  APInt integer;
  if (matchPattern(value, m_ConstantInt(&integer)))
    return value.getType().isInteger(1)
               ? HostNumber(static_cast<int64_t>(integer.getZExtValue()))
               : HostNumber(integer.getSExtValue());
  APFloat real(0.0f);
  if (matchPattern(value, m_ConstantFloat(&real)) && real.isFinite()) {
    bool loses;
    real.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &loses);
    return HostNumber(real.convertToDouble());
  }
  auto found = numbers.find(value);
  if (found == numbers.end())
    return std::nullopt;
  return found->second;
}

std::optional<HostNumber> HostNumbers::lookup(OpFoldResult value) const {
  if (auto dynamic = dyn_cast<Value>(value))
    return lookup(dynamic);
  return HostNumber(cast<IntegerAttr>(cast<Attribute>(value)).getInt());
}

std::optional<HostNumber> HostNumbers::evaluate(Operation *op) const {
  if (op->getNumResults() != 1 || !op->getResult(0).getType().isIntOrIndex())
    return std::nullopt;
  SmallVector<HostNumber> operands;
  for (Value operand : op->getOperands()) {
    std::optional<HostNumber> number = lookup(operand);
    if (!number)
      return std::nullopt;
    operands.push_back(std::move(*number));
  }
  if (StringRef operation = operatorOf(op); !operation.empty())
    return holds(operation, op->getOperand(0).getType())
               ? std::optional(combine(operation, operands[0], operands[1]))
               : std::nullopt;
  if (isa<arith::IndexCastUIOp, arith::ExtUIOp, arith::IndexCastOp,
          arith::ExtSIOp, arith::TruncIOp>(op))
    return keepsNumber(op) ? std::optional(operands[0]) : std::nullopt;
  if (isa<arith::SelectOp>(op))
    return llvm::json::Array{"select", operands[0], operands[1], operands[2]};
  if (auto apply = dyn_cast<affine::AffineApplyOp>(op))
    return posenc::evaluate(apply.getAffineMap().getResult(0), operands,
                            apply.getAffineMap().getNumDims());
  return std::nullopt;
}

} // namespace mlir::posenc
