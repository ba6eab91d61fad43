// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_PASSES_H
#define POSENC_LOWERING_PASSES_H

#include "mlir/Dialect/AMX/AMXDialect.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Dialect/X86Vector/X86VectorDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include "posenc/Lowering/Fusible.h"
#include "posenc/Raising/Report.h"

namespace mlir::posenc {

#define GEN_PASS_DECL
#include "posenc/Lowering/Passes.h.inc"

/// The pass, also noting in `report` which attentions it took; the report must
/// outlive the run.
std::unique_ptr<Pass>
createConvertPosEncToLinalg(ConvertPosEncToLinalgOptions options,
                            CompilationReport *report);

/// Likewise for the fused road.
std::unique_ptr<Pass>
createConvertPosEncToLoops(ConvertPosEncToLoopsOptions options,
                           CompilationReport *report);

/// Likewise for the fused road of GPUs.
std::unique_ptr<Pass>
createConvertPosEncToGpu(ConvertPosEncToGpuOptions options,
                         CompilationReport *report);

/// Likewise which linear attentions it took.
std::unique_ptr<Pass>
createChunkLinearAttention(ChunkLinearAttentionOptions options,
                           CompilationReport *report);

/// Likewise what becomes loops around the contraction kernel.
std::unique_ptr<Pass> createContractionsToLoops(CompilationReport *report);

#define GEN_PASS_REGISTRATION
#include "posenc/Lowering/Passes.h.inc"

} // namespace mlir::posenc

#endif // POSENC_LOWERING_PASSES_H
