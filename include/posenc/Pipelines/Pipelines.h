// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_PIPELINES_PIPELINES_H
#define POSENC_PIPELINES_PIPELINES_H

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"

namespace mlir::posenc {

struct CompilationReport;

/// How attention and contractions become loops: with the fused kernels, or with
/// the plain lowering to linalg that is their oracle.
enum class Road { Fused, Plain };

/// Options of `posenc-to-llvm` and of each of its stages.
struct PosEncToLLVMOptions : PassPipelineOptions<PosEncToLLVMOptions> {
  Option<Road> road{
      *this, "road", llvm::cl::desc("How attention becomes loops"),
      llvm::cl::init(Road::Fused),
      llvm::cl::values(
          clEnumValN(Road::Fused, "fused", "fused kernels"),
          clEnumValN(Road::Plain, "plain", "linalg, slow and obvious"))};
  Option<bool> threads{
      *this, "threads",
      llvm::cl::desc("Run outer parallel loops on OpenMP threads"),
      llvm::cl::init(true)};
};

/// Imported linalg on tensors to `posenc` ops, the rest of the graph unchanged.
/// What is raised and missed goes to `report`, if there is one; it must outlive
/// the run.
void buildRaisedPipeline(OpPassManager &pm, const PosEncToLLVMOptions &options,
                         CompilationReport *report = nullptr);

/// Encodings, masks and rotations folded into attention and placed.
void buildOptimisedPipeline(OpPassManager &pm,
                            const PosEncToLLVMOptions &options);

/// Tensors to loops on memrefs that keep the binary contract. The road that
/// each attention took goes to `report`, if there is one.
void buildLoopsPipeline(OpPassManager &pm, const PosEncToLLVMOptions &options,
                        CompilationReport *report = nullptr);

/// Loops on memrefs to the LLVM and OpenMP dialects.
void buildLLVMPipeline(OpPassManager &pm, const PosEncToLLVMOptions &options);

/// All four stages in this order.
void buildPosEncToLLVMPipeline(OpPassManager &pm,
                               const PosEncToLLVMOptions &options);

/// Registers `posenc-to-llvm` and its stages `posenc-to-raised`,
/// `posenc-to-optimised`, `posenc-to-loops` and `posenc-loops-to-llvm`; the
/// middle two start from imported IR.
void registerPipelines();

} // namespace mlir::posenc

#endif // POSENC_PIPELINES_PIPELINES_H
