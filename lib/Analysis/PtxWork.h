// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_ANALYSIS_PTXWORK_H
#define POSENC_LIB_ANALYSIS_PTXWORK_H

#include "InstructionWork.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace mlir::posenc {

/// Of "$3", the operand of inline assembly; null for a result.
using OperandOf = llvm::function_ref<Value(StringRef)>;

/// Statements of PTX, parted by semicolons, as inline assembly holds them.
InstructionWork workOfPtx(StringRef text, OperandOf operandOf);

/// One instruction: "ex2.approx.ftz.f32", and what stands behind it.
/// `bytesOf`: the integer that an operand stands for.
InstructionWork workOfInstruction(
    StringRef name, StringRef operands,
    llvm::function_ref<std::optional<int64_t>(StringRef)> bytesOf);

/// D of m x n += A of m x k by B of k x n. B, and A where it is not in
/// registers, come from shared memory.
InstructionWork workOfWgmma(int64_t m, int64_t n, int64_t k, bool sharedA,
                            int64_t elementBytes);

} // namespace mlir::posenc

#endif // POSENC_LIB_ANALYSIS_PTXWORK_H
