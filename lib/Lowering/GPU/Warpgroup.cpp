// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Warpgroup.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::posenc;

/// Inline PTX with several results; "att" is LLVM's name for what is no Intel
/// assembly.
static SmallVector<Value> emitPtx(LoopEmitter &b, StringRef text,
                                  StringRef constraints, ValueRange operands,
                                  TypeRange results) {
  auto type = LLVM::LLVMStructType::getLiteral(b.getContext(),
                                               llvm::to_vector(results));
  auto dialect =
      LLVM::AsmDialectAttr::get(b.getContext(), LLVM::AsmDialect::AD_ATT);
  Value all = b.create<LLVM::InlineAsmOp>(
                   type, operands, text, constraints, /*has_side_effects=*/true,
                   /*is_align_stack=*/false, LLVM::TailCallKind::None, dialect,
                   /*operand_attrs=*/ArrayAttr())
                  .getResult(0);
  SmallVector<Value> values;
  for (size_t i = 0; i < results.size(); ++i)
    values.push_back(b.create<LLVM::ExtractValueOp>(all, i));
  return values;
}

/// "$first,$first+1,.." in braces.
static std::string registerList(size_t first, size_t count) {
  SmallVector<std::string> names;
  for (size_t i = 0; i < count; ++i)
    names.push_back("$" + std::to_string(first + i));
  return "{" + llvm::join(names, ", ") + "}";
}

SumsInFlight posenc::multiplyAsync(LoopEmitter &b, FloatType element,
                                   int64_t columns, const LeftOperand &a,
                                   Value bDescriptor, bool transposed,
                                   SumsInFlight sums) {
  size_t count = columns / 2, next = count + sums.size();
  SmallVector<std::string> constraints(count, "=f");
  for (size_t i = 0; i < sums.size(); ++i)
    constraints.push_back(std::to_string(i));
  SmallVector<Value> operands(sums);
  std::string left;
  if (a.descriptor) {
    left = "$" + std::to_string(next);
    operands.push_back(a.descriptor);
    constraints.push_back("l");
  } else {
    left = registerList(next, a.registers.size());
    llvm::append_range(operands, a.registers);
    constraints.append(a.registers.size(), "r");
  }
  std::string right = "$" + std::to_string(operands.size() + count);
  operands.push_back(bDescriptor);
  constraints.push_back("l");
  StringRef type = element.isBF16() ? "bf16" : "f16";
  // Whether to add, no negation, and which operands are transposed; registers
  // never are.
  std::string text = llvm::formatv(
      "{{ .reg .pred p; setp.ne.b32 p, {0}, 0; "
      "wgmma.mma_async.sync.aligned.m64n{1}k16.f32.{2}.{2} {3}, {4}, {5}, p, "
      "1, 1, {6}{7}; }",
      sums.empty() ? 0 : 1, columns, type, registerList(0, count), left, right,
      a.descriptor ? "0, " : "", transposed ? 1 : 0);
  SmallVector<Type> results(count, b.getF32Type());
  return emitPtx(b, text, llvm::join(constraints, ","), operands, results);
}

/// The values as they are after the text has run.
static SmallVector<Value> tie(LoopEmitter &b, StringRef text,
                              ArrayRef<Value> values) {
  SmallVector<std::string> constraints;
  for (Value value : values)
    constraints.push_back(value.getType().isF32() ? "=f" : "=r");
  for (size_t i = 0; i < values.size(); ++i)
    constraints.push_back(std::to_string(i));
  constraints.push_back("~{memory}");
  return emitPtx(b, text, llvm::join(constraints, ","), values,
                 ValueRange(values).getTypes());
}

SmallVector<Value> posenc::fenceProducts(LoopEmitter &b,
                                         ArrayRef<Value> values) {
  SmallVector<Value> tied;
  if (!values.empty())
    tied = tie(b, "", values);
  b.create<NVVM::WgmmaFenceAlignedOp>();
  return tied;
}

void posenc::commitProducts(LoopEmitter &b) {
  b.create<NVVM::WgmmaGroupSyncAlignedOp>();
}

SmallVector<Value> posenc::awaitProducts(LoopEmitter &b, int64_t groups,
                                         ArrayRef<Value> sums) {
  return tie(b,
             llvm::formatv("wgmma.wait_group.sync.aligned {0};", groups).str(),
             sums);
}

SmallVector<Value> posenc::registersOfSums(LoopEmitter &b,
                                           ArrayRef<FragmentSums> sums) {
  SmallVector<Value> registers;
  for (const FragmentSums &tile : sums)
    for (Value row : tile.rows)
      for (int64_t lane : {0, 1})
        registers.push_back(b.lane(row, lane));
  return registers;
}

SmallVector<FragmentSums> posenc::fragmentsOf(LoopEmitter &b,
                                              ArrayRef<Value> registers) {
  auto pair = [&](size_t first) -> Value {
    return b.create<vector::FromElementsOp>(b.getVectorType(),
                                            registers.slice(first, 2));
  };
  SmallVector<FragmentSums> sums;
  for (size_t i = 0; i < registers.size(); i += 4)
    sums.push_back({{pair(i), pair(i + 2)}});
  return sums;
}

Value posenc::packedBits(LoopEmitter &b, Value pair) {
  Value bits =
      b.create<vector::BitCastOp>(VectorType::get({1}, b.getI32Type()), pair);
  return b.lane(bits, 0);
}
