// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Launches.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/FormatVariadic.h"

namespace mlir::posenc {

namespace {

std::string expression(Value value);

std::string call(StringRef name, ValueRange operands) {
  return llvm::formatv("{0}({1}, {2})", name, expression(operands[0]),
                       expression(operands[1]));
}

std::string infix(StringRef sign, ValueRange operands) {
  return llvm::formatv("({0} {1} {2})", expression(operands[0]), sign,
                       expression(operands[1]));
}

std::string expression(AffineExpr expr, ValueRange operands, unsigned dims) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return std::to_string(constant.getValue());
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return expression(operands[dim.getPosition()]);
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return expression(operands[dims + symbol.getPosition()]);
  auto binary = cast<AffineBinaryOpExpr>(expr);
  std::string left = expression(binary.getLHS(), operands, dims);
  std::string right = expression(binary.getRHS(), operands, dims);
  switch (binary.getKind()) {
  case AffineExprKind::Add:
    return "(" + left + " + " + right + ")";
  case AffineExprKind::Mul:
    return "(" + left + " * " + right + ")";
  case AffineExprKind::Mod:
    return "(" + left + " % " + right + ")";
  case AffineExprKind::FloorDiv:
    return "floordiv(" + left + ", " + right + ")";
  default:
    return "ceildiv(" + left + ", " + right + ")";
  }
}

/// `value` over shapes of the function's arguments: "ceildiv(arg0.shape[2],
/// 64)"; "?" where it depends on more.
std::string expression(Value value) {
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant)))
    return std::to_string(constant.getSExtValue());
  if (auto argument = dyn_cast<BlockArgument>(value);
      argument && isa<func::FuncOp>(argument.getOwner()->getParentOp()))
    return llvm::formatv("arg{0}", argument.getArgNumber());
  Operation *op = value.getDefiningOp();
  if (!op)
    return "?";
  ValueRange operands = op->getOperands();
  return llvm::TypeSwitch<Operation *, std::string>(op)
      .Case([&](memref::DimOp dim) -> std::string {
        return llvm::formatv("{0}.shape[{1}]", expression(dim.getSource()),
                             expression(dim.getIndex()));
      })
      .Case([&](affine::AffineApplyOp apply) {
        AffineMap map = apply.getAffineMap();
        return expression(map.getResult(0), operands, map.getNumDims());
      })
      .Case<arith::IndexCastOp, arith::ExtSIOp, arith::TruncIOp>(
          [&](auto) { return expression(operands[0]); })
      .Case([&](arith::AddIOp) { return infix("+", operands); })
      .Case([&](arith::SubIOp) { return infix("-", operands); })
      .Case([&](arith::MulIOp) { return infix("*", operands); })
      .Case<arith::MinSIOp, arith::MinUIOp>(
          [&](auto) { return call("min", operands); })
      .Case<arith::MaxSIOp, arith::MaxUIOp>(
          [&](auto) { return call("max", operands); })
      .Case<arith::CeilDivSIOp, arith::CeilDivUIOp>(
          [&](auto) { return call("ceildiv", operands); })
      .Case<arith::FloorDivSIOp, arith::DivSIOp, arith::DivUIOp>(
          [&](auto) { return call("floordiv", operands); })
      .Default([](Operation *) { return "?"; });
}

LaunchRecord describe(gpu::LaunchFuncOp launch) {
  LaunchRecord record;
  record.function = launch->getParentOfType<func::FuncOp>().getSymName().str();
  record.kernel = launch.getKernelName().str();
  gpu::KernelDim3 grid = launch.getGridSizeOperandValues();
  gpu::KernelDim3 block = launch.getBlockSizeOperandValues();
  for (Value size : {grid.x, grid.y, grid.z})
    record.grid.push_back(expression(size));
  for (Value size : {block.x, block.y, block.z})
    record.block.push_back(expression(size));
  Value shared = launch.getDynamicSharedMemorySize();
  record.sharedBytes = shared ? expression(shared) : "0";
  for (Value argument : launch.getKernelOperands()) {
    llvm::raw_string_ostream os(record.args.emplace_back());
    os << argument.getType();
  }
  return record;
}

} // namespace

std::vector<LaunchRecord> describeLaunches(ModuleOp module) {
  std::vector<LaunchRecord> records;
  module.walk(
      [&](gpu::LaunchFuncOp launch) { records.push_back(describe(launch)); });
  return records;
}

} // namespace mlir::posenc
