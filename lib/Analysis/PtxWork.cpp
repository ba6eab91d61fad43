// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "PtxWork.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::posenc;

using Parts = SmallVector<StringRef>;

static InstructionWork &operator+=(InstructionWork &work,
                                   const InstructionWork &other) {
  work.ofThread += other.ofThread;
  work.ofWarp += other.ofWarp;
  work.ofWarpgroup += other.ofWarpgroup;
  work.sharedBytes += other.sharedBytes;
  return work;
}

InstructionWork posenc::workOfWgmma(int64_t m, int64_t n, int64_t k,
                                    bool sharedA, int64_t elementBytes) {
  InstructionWork work;
  work.ofWarpgroup.tensorFlops = 2 * m * n * k;
  int64_t elements = n * k + (sharedA ? m * k : 0);
  work.ofWarpgroup.sharedWavefronts =
      llvm::divideCeil(elements * elementBytes, GpuMachine::wavefrontBytes);
  return work;
}

/// Of "m64n128k16".
static std::optional<std::array<int64_t, 3>> shapeOf(StringRef part) {
  std::array<int64_t, 3> shape;
  for (auto [letter, size] : llvm::zip("mnk", shape))
    if (!part.consume_front(StringRef(&letter, 1)) ||
        part.consumeInteger(10, size))
      return std::nullopt;
  return part.empty() ? std::optional(shape) : std::nullopt;
}

/// Of "x4", 1 where it is not said.
static int64_t matricesOf(const Parts &parts) {
  int64_t number = 1;
  for (StringRef part : parts)
    if (part.consume_front("x") && !part.getAsInteger(10, number))
      return number;
  return number;
}

static InstructionWork product(const Parts &parts, StringRef operands) {
  InstructionWork work;
  for (auto [i, part] : llvm::enumerate(parts)) {
    auto shape = shapeOf(part);
    if (!shape)
      continue;
    auto [m, n, k] = *shape;
    if (parts[0] == "mma") {
      work.ofWarp.tensorFlops = 2 * m * n * k;
      return work;
    }
    // Behind the shape: types of D, A and B.
    StringRef type = i + 2 < parts.size() ? parts[i + 2] : "f16";
    int64_t bytes = type == "tf32" ? 4 : type.ends_with("16") ? 2 : 1;
    StringRef behindD = operands.split('}').second.ltrim(", \t\n");
    return workOfWgmma(m, n, k, !behindD.starts_with("{"), bytes);
  }
  return work;
}

static bool isOfFloats(const Parts &parts) {
  return llvm::any_of(ArrayRef(parts).drop_front(), [](StringRef part) {
    return part == "f" || part == "f32" || part == "f32x2";
  });
}

InstructionWork posenc::workOfInstruction(
    StringRef name, StringRef operands,
    llvm::function_ref<std::optional<int64_t>(StringRef)> bytesOf) {
  Parts parts;
  name.split(parts, '.');
  StringRef last = operands.rsplit(',').second.trim();
  enum Kind { None, Product, Matrix, Shuffle, Special, Float, Any, Converts };
  Kind kind =
      llvm::StringSwitch<Kind>(parts[0])
          .Cases({"mma", "wgmma"}, Product)
          .Cases({"ldmatrix", "stmatrix"}, Matrix)
          .Case("shfl", Shuffle)
          .Cases({"ex2", "lg2", "sin", "cos", "tanh"}, Special)
          .Cases({"rcp", "rsqrt", "sqrt"}, Special)
          .Cases({"add", "sub", "mul", "max", "min", "abs", "neg"}, Float)
          .Cases({"fma", "fmuladd", "fabs", "fmax", "fmin"}, Any)
          .Cases({"maxnum", "minnum", "maximum", "minimum"}, Any)
          .Cases({"cvt", "ff2bf16x2", "ff2f16x2"}, Converts)
          .Default(None);
  InstructionWork work;
  int64_t lanes = llvm::is_contained(parts, "f32x2") ? 2 : 1;
  if (kind == Product)
    return product(parts, operands);
  if (kind == Matrix)
    work.ofWarp.sharedWavefronts = matricesOf(parts);
  else if (kind == Shuffle)
    work.ofWarp.shuffles = 1;
  else if (kind == Special)
    work.ofThread.special = 1;
  else if (kind == Any || (kind == Float && isOfFloats(parts)))
    work.ofThread.fp32 = lanes;
  else if (kind == Converts)
    work.ofThread.conversions = 1;
  bool isCopy =
      name.starts_with("cp.async.ca.") || name.starts_with("cp.async.cg.");
  if (isCopy || name.starts_with("mbarrier.arrive.expect_tx")) {
    // The size stands third for a copy, which may name fewer bytes to read.
    Parts listed;
    operands.split(listed, ',');
    StringRef size = isCopy && listed.size() > 2 ? listed[2].trim() : last;
    if (std::optional<int64_t> bytes = bytesOf(size))
      work.sharedBytes = work.ofThread.loadedBytes = *bytes;
  }
  return work;
}

InstructionWork posenc::workOfPtx(StringRef text, OperandOf operandOf) {
  auto integer = [&](StringRef operand) -> std::optional<int64_t> {
    int64_t literal;
    if (!operand.getAsInteger(10, literal))
      return literal;
    APInt constant;
    Value value = operandOf(operand);
    if (value && matchPattern(value, m_ConstantInt(&constant)))
      return constant.getSExtValue();
    return std::nullopt;
  };
  InstructionWork work;
  Parts statements;
  text.split(statements, ';');
  for (StringRef statement : statements) {
    statement = statement.trim("{} \t\n\r");
    if (statement.consume_front("@")) {
      size_t end = statement.find_first_of(" \t");
      work.predicate = operandOf(statement.take_front(end));
      statement = statement.substr(end).ltrim();
    }
    size_t end = statement.find_first_of(" \t\n");
    work += workOfInstruction(statement.take_front(end),
                              statement.substr(end).trim(), integer);
  }
  return work;
}
