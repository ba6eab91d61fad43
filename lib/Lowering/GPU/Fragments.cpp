// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Fragments.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::posenc;

/// As the instruction takes it: bf16 as the bits of an i32.
static SmallVector<Value> asOperands(LoopEmitter &b,
                                     ArrayRef<Value> registers) {
  SmallVector<Value> operands;
  for (Value pair : registers) {
    if (!getElementTypeOrSelf(pair.getType()).isBF16()) {
      operands.push_back(pair);
      continue;
    }
    Value bits =
        b.create<vector::BitCastOp>(VectorType::get({1}, b.getI32Type()), pair);
    operands.push_back(b.lane(bits, 0));
  }
  return operands;
}

FragmentSums posenc::multiplyFragments(LoopEmitter &b, ArrayRef<Value> a,
                                       ArrayRef<Value> bColumns,
                                       const FragmentSums &sums) {
  SmallVector<Value> added;
  for (Value row : sums.rows)
    for (int64_t column : {0, 1})
      added.push_back(b.lane(row, column));
  Type f32 = b.getF32Type();
  auto result =
      LLVM::LLVMStructType::getLiteral(b.getContext(), {f32, f32, f32, f32});
  Type element = getElementTypeOrSelf(a.front().getType());
  auto type = element.isF16()    ? NVVM::MMATypes::f16
              : element.isBF16() ? NVVM::MMATypes::bf16
                                 : NVVM::MMATypes::tf32;
  int64_t steps = type == NVVM::MMATypes::tf32 ? 8 : fragmentSteps;
  Value product = b.create<NVVM::MmaOp>(
      result, asOperands(b, a), asOperands(b, bColumns), added,
      ArrayRef<int64_t>{fragmentRows, fragmentColumns, steps}, std::nullopt,
      std::nullopt, std::array{type, type},
      std::array{NVVM::MMALayout::row, NVVM::MMALayout::col});
  FragmentSums results;
  for (int64_t row : {0, 1}) {
    SmallVector<Value> columns;
    for (int64_t column : {0, 1})
      columns.push_back(
          b.create<LLVM::ExtractValueOp>(product, 2 * row + column));
    results.rows[row] =
        b.create<vector::FromElementsOp>(VectorType::get({2}, f32), columns);
  }
  return results;
}

Value posenc::roundToTf32(LoopEmitter &b, Value x) {
  return b.create<NVVM::ConvertFloatToTF32Op>(
      b.getI32Type(), x, NVVM::FPRoundingMode::RNA, NVVM::SaturationMode::NONE,
      /*relu=*/false);
}

SmallVector<Value> posenc::registersOf(LoopEmitter &b, Value matrices) {
  bool isWide = getElementTypeOrSelf(matrices.getType()).isF32();
  SmallVector<Value> registers;
  for (int64_t i = 0; i < 4; ++i) {
    Value own = b.create<vector::ExtractOp>(matrices, i);
    registers.push_back(isWide ? roundToTf32(b, b.lane(own, 0)) : own);
  }
  return registers;
}

/// By the special function unit.
static Value approximate(LoopEmitter &b, StringRef intrinsic, Value x) {
  return b
      .create<LLVM::CallIntrinsicOp>(x.getType(), b.getStringAttr(intrinsic),
                                     ValueRange(x))
      .getResult(0);
}

Value posenc::emitExp2(LoopEmitter &b, Value x) {
  return approximate(b, "llvm.nvvm.ex2.approx.ftz.f", x);
}

Value posenc::emitLog(LoopEmitter &b, Value x) {
  Value bits = approximate(b, "llvm.nvvm.lg2.approx.f", x);
  return b.create<arith::MulFOp>(bits, b.scalar(llvm::numbers::ln2));
}

Value posenc::emitApproximateTanh(LoopEmitter &b, Value x) {
  // What LLVM makes the instruction of; there is no intrinsic of NVVM.
  return b.create<LLVM::TanhOp>(x, LLVM::FastmathFlags::afn);
}

template <typename Combine>
static Value combineRow(LoopEmitter &b, Value value) {
  for (int32_t offset : {1, 2}) {
    auto other =
        b.create<gpu::ShuffleOp>(value, offset, 32, gpu::ShuffleMode::XOR);
    value = b.create<Combine>(value, other.getShuffleResult());
  }
  return value;
}

Value posenc::maximumOfRow(LoopEmitter &b, Value value) {
  return combineRow<LLVM::MaxNumOp>(b, value);
}

Value posenc::sumOfRow(LoopEmitter &b, Value value) {
  return combineRow<arith::AddFOp>(b, value);
}

Value posenc::largerOf(LoopEmitter &b, Value x, Value y) {
  return b.create<LLVM::MaxNumOp>(x, y);
}
