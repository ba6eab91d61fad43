// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_SIMULATOR_INLINEASM_H
#define POSENC_LIB_SIMULATOR_INLINEASM_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <array>

namespace mlir::posenc::sim {

/// An operand of PTX text: a literal, or $k, the k-th of results and operands.
struct PtxOperand {
  bool isLiteral = true;
  int64_t value = 0;
};

struct WgmmaForm {
  unsigned n = 0;
  bool bf16 = false, registersA = false;
  PtxOperand descriptorA, descriptorB, scaleA, scaleB, transposeA, transposeB;
  std::array<PtxOperand, 4> fragmentA;
  /// scale-d is `left != right`.
  PtxOperand left, right;
};

/// The PTX that NVVM ops become for want of an intrinsic, understood once for
/// each place. No interpreter of PTX: a text is known as a whole.
class PtxInstruction {
public:
  static llvm::Expected<PtxInstruction> parse(llvm::StringRef text,
                                              llvm::StringRef constraints,
                                              unsigned results,
                                              unsigned operands);
  /// Words as Rewrite makes them.
  void run(uint64_t *results, const uint64_t *operands) const;

private:
  enum class Kind {
    BarrierArrive,
    Empty,
    FenceProxy,
    MbarrierArriveExpect,
    MbarrierInit,
    MbarrierTryWait,
    /// 64-bit a * b + c in two instructions with a carry, as in the range
    /// reduction of libdevice.
    MultiplyAddWide,
    Nanosleep,
    Reciprocal,
    Tanh,
    TensorLoad,
    Wgmma,
    WgmmaWait
  };
  llvm::Error parseWgmma(llvm::StringRef text);
  bool parseKind(llvm::StringRef text);
  bool parseBarrier(llvm::StringRef text);
  bool parseTensorLoad(llvm::StringRef text);
  uint64_t valueOf(const PtxOperand &operand, const uint64_t *operands) const;
  void runTensorLoad(const uint64_t *operands) const;
  void runWgmma(uint64_t *results, const uint64_t *operands) const;

  Kind kind = Kind::Empty;
  unsigned results = 0;
  /// The operand that each result starts with; -1: none.
  llvm::SmallVector<int> tied;
  /// The operand that must be true; -1: always.
  int predicate = -1;
  unsigned groupsLeft = 0;
  /// Of the tensor that a TensorLoad reads.
  unsigned rank = 0;
  WgmmaForm wgmma;
};

/// What a rewritten kernel hands to sim_inline_asm.
struct PtxSite {
  const char *text, *constraints;
  uint32_t results, operands;
  const PtxInstruction *instruction;
};

} // namespace mlir::posenc::sim

#endif // POSENC_LIB_SIMULATOR_INLINEASM_H
