// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Stages.h"
#include "posenc/Pipelines/Pipelines.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Dialect/LLVMIR/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"
#include "posenc/Lowering/Passes.h"
#include "posenc/Raising/Passes.h"
#include "posenc/Transforms/Passes.h"

namespace mlir::posenc {

void buildGpuOptimisedPipeline(OpPassManager &pm,
                               const PosEncToNVPTXOptions &options,
                               CompilationReport *report) {
  buildRaisedPipeline(pm, options.verifyRaising, options.finiteMasks, report);
  pm.addPass(createFoldEncodings());
  addReceptiveField(pm, options.receptiveField, report);
  addWindows(pm,
             {options.windowEpsilon, options.scoreBound, options.ownKey,
              options.scoreNorms},
             report);
  // Kernels read pages where they lie, but rotations are of keys in order.
  pm.addPass(createGatherPages({/*transformedOnly=*/true}));
  // Kernels are launched one after the other.
  pm.addPass(createSplitQueries({/*unroll=*/true}));
  PlaceRotationsOptions rotations;
  rotations.processor = Processor::gpu;
  pm.addPass(createPlaceRotations(rotations));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void buildKernelsPipeline(OpPassManager &pm,
                          const PosEncToNVPTXOptions &options,
                          CompilationReport *report) {
  ConvertPosEncToLinalgOptions plain;
  plain.fallbackOnly = true;
  plain.processor = Processor::gpu;
  pm.addPass(createConvertPosEncToLinalg(plain, report));
  addTensorPasses(pm, /*plain=*/true, /*threads=*/false);
  // Rows of contiguous buffers start where asynchronous copies may.
  addBufferizationPasses(pm, /*keepsStrides=*/false);
  pm.addPass(createConvertPosEncToGpu(
      {options.allowTf32, options.allowApproximateTanh}, report));
  pm.addNestedPass<func::FuncOp>(createConvertLinalgToParallelLoopsPass());
  pm.addPass(memref::createFoldMemRefAliasOpsPass());
  pm.addPass(createFolding());
  pm.addPass(createCSEPass());
  pm.addPass(createRecordAsserts({/*outsideKernels=*/true}));
  pm.addPass(createPlaceOnGpu());
  pm.addPass(createConvertParallelLoopToGpuPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  // What a kernel computes for itself is no argument of it.
  pm.addPass(createGpuLaunchSinkIndexComputationsPass());
  pm.addPass(createGpuKernelOutliningPass());
  pm.addPass(createJoinKernels());
}

/// The first version of PTX that knows the architecture and all that our
/// kernels use.
static StringRef ptxVersion(StringRef chip) {
  if (chip.starts_with("sm_12"))
    return "+ptx87";
  if (chip.starts_with("sm_10"))
    return "+ptx86";
  return chip.starts_with("sm_9") ? "+ptx83" : "+ptx80";
}

/// Kernels to NVVM.
static void addDevicePasses(OpPassManager &pm,
                            const PosEncToNVPTXOptions &options) {
  pm.addNestedPass<gpu::GPUModuleOp>(createConvertVectorToSCFPass());
  pm.addPass(createConvertNVGPUToNVVMPass());
  pm.addNestedPass<gpu::GPUModuleOp>(createSCFToControlFlowPass());
  pm.addPass(createConvertNVVMToLLVMPass());
  pm.addPass(memref::createExpandStridedMetadataPass());
  GpuNVVMAttachTargetOptions target;
  target.chip = options.chip;
  target.features = options.features.empty() ? ptxVersion(options.chip).str()
                                             : options.features.getValue();
  target.optLevel = 3;
  pm.addPass(createGpuNVVMAttachTarget(target));
  pm.addPass(createLowerAffinePass());
  OpPassManager &device = pm.nest<gpu::GPUModuleOp>();
  device.addPass(createConvertGpuOpsToNVVMOps());
  device.addPass(createConvertVectorToLLVMPass());
  device.addPass(createCanonicalizerPass());
  device.addPass(createCSEPass());
  device.addPass(createReconcileUnrealizedCastsPass());
}

static StringRef nameOf(GpuFormat format) {
  switch (format) {
  case GpuFormat::LLVM:
    return "llvm";
  case GpuFormat::PTX:
    return "isa";
  case GpuFormat::Binary:
    return "bin";
  }
}

void buildNVPTXPipeline(OpPassManager &pm,
                        const PosEncToNVPTXOptions &options) {
  addDevicePasses(pm, options);
  pm.addNestedPass<func::FuncOp>(createGpuAsyncRegionPass());
  pm.addPass(createSCFToControlFlowPass());
  pm.addPass(createGpuToLLVMConversionPass());
  GpuModuleToBinaryPassOptions binary;
  binary.compilationTarget = nameOf(options.format);
  pm.addPass(createGpuModuleToBinaryPass(binary));
  pm.addPass(createConvertMathToLLVMPass());
  pm.addPass(createConvertToLLVMPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
}

void registerGpuPipelines() {
  using Registration = PassPipelineRegistration<PosEncToNVPTXOptions>;
  auto toKernels = [](OpPassManager &pm, const PosEncToNVPTXOptions &options) {
    buildGpuOptimisedPipeline(pm, options);
    buildKernelsPipeline(pm, options);
  };
  Registration("posenc-to-kernels", "Imported linalg to kernels of GPUs",
               toKernels);
  Registration("posenc-kernels-to-nvptx",
               "Kernels of GPUs to binaries, and what launches them to LLVM",
               buildNVPTXPipeline);
  Registration("posenc-to-nvptx", "Imported linalg to PTX and the LLVM dialect",
               [=](OpPassManager &pm, const PosEncToNVPTXOptions &options) {
                 toKernels(pm, options);
                 buildNVPTXPipeline(pm, options);
               });
}

} // namespace mlir::posenc
