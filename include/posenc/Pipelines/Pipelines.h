// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_PIPELINES_PIPELINES_H
#define POSENC_PIPELINES_PIPELINES_H

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"
#include "posenc/Raising/Options.h"

namespace mlir::posenc {

struct CompilationReport;

/// How attention and contractions become loops: with the fused kernels, or with
/// the plain lowering to linalg that is their oracle.
enum class Road { Fused, Plain };

/// What all pipelines that start from imported IR take.
template <typename Options>
struct RaisingOptions : PassPipelineOptions<Options> {
  typename PassPipelineOptions<Options>::template Option<Verification>
      verifyRaising{
          *this, "verify-raising", llvm::cl::desc("How raises are verified"),
          llvm::cl::init(Verification::probe),
          llvm::cl::values(clEnumValN(Verification::none, "none", "not at all"),
                           clEnumValN(Verification::probe, "probe",
                                      "by evaluating rows before and after"))};
  typename PassPipelineOptions<Options>::template Option<FiniteMasks>
      finiteMasks{
          *this, "finite-masks",
          llvm::cl::desc("Which finite numbers are masks"),
          llvm::cl::init(FiniteMasks::exact),
          llvm::cl::values(
              clEnumValN(FiniteMasks::exact, "exact",
                         "those for which that changes nothing"),
              clEnumValN(FiniteMasks::hide, "hide", "those up to -1000"))};
  typename PassPipelineOptions<Options>::template Option<double> windowEpsilon{
      *this, "window-epsilon",
      llvm::cl::desc("Part of a row's weight that windows may drop; 0: what "
                     "underflows; negative: no windows"),
      llvm::cl::init(-1.0)};
  typename PassPipelineOptions<Options>::template Option<double> scoreBound{
      *this, "score-bound",
      llvm::cl::desc("Largest size of a score, for windows; negative: the "
                     "softcap"),
      llvm::cl::init(-1.0)};
  typename PassPipelineOptions<Options>::template Option<bool> ownKey{
      *this, "own-key",
      llvm::cl::desc("Every query has a key at its own position, for windows"),
      llvm::cl::init(false)};
  typename PassPipelineOptions<Options>::template Option<bool> scoreNorms{
      *this, "score-norms",
      llvm::cl::desc(
          "Norms of a run bound scores that nothing else bounds, for "
          "windows"),
      llvm::cl::init(false)};
  typename PassPipelineOptions<Options>::template ListOption<double>
      receptiveField{
          *this, "receptive-field",
          llvm::cl::desc("Epsilons of receptive fields; without any: none")};
};

/// Options of `posenc-to-llvm` and of each of its stages.
struct PosEncToLLVMOptions : RaisingOptions<PosEncToLLVMOptions> {
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
  Option<double> certificate{
      *this, "certificate",
      llvm::cl::desc("Part of a row's weight that a bound of the run may drop"),
      llvm::cl::init(0)};
};

/// Imported linalg on tensors to `posenc` ops, the rest of the graph unchanged.
/// What is raised and missed goes to `report`, if there is one; it must outlive
/// the run.
void buildRaisedPipeline(OpPassManager &pm, Verification verification,
                         FiniteMasks finiteMasks = FiniteMasks::exact,
                         CompilationReport *report = nullptr);

/// Encodings, masks and rotations folded into attention and placed.
/// What is proved of windows goes to `report`, if there is one.
void buildOptimisedPipeline(OpPassManager &pm,
                            const PosEncToLLVMOptions &options,
                            CompilationReport *report = nullptr);

/// Tensors to loops on memrefs that keep the binary contract. The road that
/// each attention took goes to `report`, if there is one.
void buildLoopsPipeline(OpPassManager &pm, const PosEncToLLVMOptions &options,
                        CompilationReport *report = nullptr);

/// Loops on memrefs to the LLVM and OpenMP dialects.
void buildLLVMPipeline(OpPassManager &pm, const PosEncToLLVMOptions &options);

/// All four stages in this order.
void buildPosEncToLLVMPipeline(OpPassManager &pm,
                               const PosEncToLLVMOptions &options);

/// What leaves the code generator of a GPU: LLVM bitcode for the simulator,
/// PTX, or a binary made by ptxas.
enum class GpuFormat { LLVM, PTX, Binary };

/// Options of `posenc-to-nvptx` and of its stages.
struct PosEncToNVPTXOptions : RaisingOptions<PosEncToNVPTXOptions> {
  Option<std::string> chip{*this, "chip",
                           llvm::cl::desc("An NVIDIA GPU architecture"),
                           llvm::cl::init("sm_80")};
  Option<std::string> features{*this, "features",
                               llvm::cl::desc("PTX version, as \"+ptx80\"; by "
                                              "default what the chip needs"),
                               llvm::cl::init("")};
  Option<GpuFormat> format{
      *this, "format", llvm::cl::desc("What kernels become"),
      llvm::cl::init(GpuFormat::PTX),
      llvm::cl::values(
          clEnumValN(GpuFormat::LLVM, "llvm", "LLVM bitcode"),
          clEnumValN(GpuFormat::PTX, "isa", "PTX"),
          clEnumValN(GpuFormat::Binary, "bin", "a cubin, by ptxas"))};
  Option<bool> allowTf32{
      *this, "allow-tf32",
      llvm::cl::desc("Multiply f32 rounded to 11 bits on tensor cores"),
      llvm::cl::init(false)};
  Option<bool> allowApproximateTanh{
      *this, "allow-approximate-tanh",
      llvm::cl::desc("Softcap by tanh.approx, relative error of a capped logit "
                     "up to 2^-11"),
      llvm::cl::init(false)};
};

/// Imported linalg on tensors to `posenc` ops that say where keys are
/// transformed.
void buildGpuOptimisedPipeline(OpPassManager &pm,
                               const PosEncToNVPTXOptions &options,
                               CompilationReport *report = nullptr);

/// Optimised tensors to kernels in gpu.module and functions that launch them,
/// on memrefs.
void buildKernelsPipeline(OpPassManager &pm,
                          const PosEncToNVPTXOptions &options,
                          CompilationReport *report = nullptr);

/// Kernels to gpu.binary, and the functions that launch them to the LLVM
/// dialect and calls of upstream's GPU runtime (`mgpu...`).
void buildNVPTXPipeline(OpPassManager &pm, const PosEncToNVPTXOptions &options);

/// Registers `posenc-to-nvptx` and its stages `posenc-to-kernels` and
/// `posenc-kernels-to-nvptx`; the first two start from imported IR.
void registerGpuPipelines();

/// Registers `posenc-to-llvm` and its stages `posenc-to-raised`,
/// `posenc-to-optimised`, `posenc-to-loops` and `posenc-loops-to-llvm`, of
/// which the middle two start from imported IR; and those of GPUs.
void registerPipelines();

} // namespace mlir::posenc

#endif // POSENC_PIPELINES_PIPELINES_H
