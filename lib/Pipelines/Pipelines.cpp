// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Pipelines/Pipelines.h"
#include "Stages.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/SCF/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"
#include "posenc/Lowering/Passes.h"
#include "posenc/Raising/Passes.h"
#include "posenc/Transforms/Passes.h"

namespace mlir::posenc {

std::unique_ptr<Pass> createFolding() {
  GreedyRewriteConfig config;
  config.setRegionSimplificationLevel(GreedySimplifyRegionLevel::Disabled);
  return createCanonicalizerPass(config);
}

void addWindows(OpPassManager &pm, const BoundWindowsOptions &options,
                CompilationReport *report) {
  if (options.epsilon >= 0)
    pm.addPass(createBoundWindows(options, report));
}

void addReceptiveField(OpPassManager &pm, ArrayRef<double> epsilons,
                       CompilationReport *report) {
  if (epsilons.empty())
    return;
  ReceptiveFieldOptions options;
  llvm::append_range(options.epsilons, epsilons);
  pm.addPass(createReceptiveField(std::move(options), report));
}

void addTensorPasses(OpPassManager &pm, bool plain, bool threads,
                     CompilationReport *report) {
  pm.addPass(createRequireBufferForms());
  // Once raising has read them, and before anything that knows floats alone:
  // complex numbers are computed by their parts.
  pm.addPass(createConvertComplexToStandardPass());
  // Shapes first: dimensions of intermediate results become arithmetic on
  // dimensions of arguments, which lets shape checks move to the entry.
  pm.addPass(memref::createResolveShapedTypeResultDimsPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  // An assert records and goes on, so what it guards must be safe by itself,
  // and a division may only move with its assert once it cannot trap.
  pm.addPass(createGuardDivisions());
  pm.addPass(createClampIndices());
  pm.addNestedPass<func::FuncOp>(createHoistAsserts());

  // Weights: `X W^T` reads W in place. Before unit dimensions are dropped, as
  // the broadcast of a weight over a batch of one is then still one op.
  pm.addPass(createFoldContractionOperands());
  // A generic that nobody can fuse across because of a dimension of one.
  pm.addPass(createLinalgInlineScalarOperandsPass());
  pm.addPass(createLinalgFoldUnitExtentDimsPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  // Transposes that only reshapes of unit dimensions kept from their reader.
  pm.addPass(createFoldContractionOperands());

  // The arg-max beside a row maximum would keep that loop scalar.
  pm.addPass(createPruneReductions());
  // Before fusion, which takes the rounding into what reads the sum.
  pm.addPass(createWidenReductions({/*products=*/plain}));
  pm.addPass(createFuseElementwise());
  // After all that looks for better loops than these: indices are in bounds,
  // and what is carried from chunk to chunk is written in place.
  if (!plain)
    pm.addPass(createChunkLinearAttention({}, report));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());

  // After the last CSE on tensors, which shares what this pass takes apart.
  pm.addPass(createUnshareInits());
  pm.addPass(createReuseInputs());
  // Loops are lowered in the order in which they stand. Before tiling, which
  // cuts the outer ones.
  pm.addPass(createOrderLoops());
  // Vectorisation by LLVM needs sums that may be reordered and no libm calls.
  pm.addPass(createRelaxReductions());
  // 16-bit floats are evaluated in f32, where the approximations are.
  pm.addPass(math::createMathExtendToSupportedTypes());
  pm.addPass(createApproximateMath());
  if (threads) {
    TileToThreadsOptions tiling;
    // On the fused road contractions belong to the contraction kernel, which
    // cuts them for threads itself.
    tiling.contractions = plain;
    pm.addNestedPass<func::FuncOp>(createTileToThreads(tiling));
    pm.addPass(createCanonicalizerPass());
  }
}

void addBufferizationPasses(OpPassManager &pm, bool keepsStrides) {
  using namespace bufferization;
  pm.addNestedPass<func::FuncOp>(createMarkArguments({keepsStrides}));
  // Ops that only fill a slice of another tensor then write there directly.
  pm.addPass(createEmptyTensorEliminationPass());
  OneShotBufferizePassOptions bufferize;
  bufferize.bufferizeFunctionBoundaries = true;
  // Contiguous inside; the wrapper of the exported function adapts. Arguments
  // that posenc-mark-arguments gave a layout keep it.
  bufferize.functionBoundaryTypeConversion = LayoutMapOption::IdentityLayoutMap;
  // A loop may yield a buffer that its body allocates.
  bufferize.allowReturnAllocsFromLoops = true;
  pm.addPass(createOneShotBufferizePass(bufferize));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  // Before deallocation, which places each free by where the allocation is.
  pm.addNestedPass<func::FuncOp>(createSeparateResults());
  pm.addNestedPass<func::FuncOp>(createBufferHoistingPass());
  pm.addNestedPass<func::FuncOp>(createBufferLoopHoistingPass());
  buildBufferDeallocationPipeline(pm, BufferDeallocationPipelineOptions());
  // Deallocation frees at the end of a block. Right after the last use instead:
  // the peak is lower, and malloc hands the same, mapped, pages out again.
  pm.addNestedPass<func::FuncOp>(createOptimizeAllocationLivenessPass());
  // Deallocation clones what a function returns but does not own.
  pm.addPass(createConvertBufferizationToMemRefPass());
  pm.addPass(createExportFunctions());
  pm.addPass(createLowerStridedCopies());
  // Once no pass looks beyond one operation.
  pm.addPass(createShareKernels());
}

/// Attention, contractions and the rest of linalg on memrefs to scf, and
/// asserts to records.
static void addLoopPasses(OpPassManager &pm, const PosEncToLLVMOptions &options,
                          CompilationReport *report) {
  // After deallocation: the kernels free their own scratch, inside the loops
  // that use it.
  if (options.road == Road::Fused) {
    ConvertPosEncToLoopsOptions loops;
    loops.certificate = options.certificate;
    pm.addPass(createConvertPosEncToLoops(loops, report));
    // While views and ops say what a chunk is.
    pm.addPass(createPrefetchChunks());
    pm.addPass(createContractionsToLoops(report));
    pm.addPass(createExpandNarrowProducts());
    pm.addPass(createRequestTileRegisters());
    // What the kernels evaluate themselves: tables by distance.
    pm.addPass(createApproximateMath());
  }
  pm.addNestedPass<func::FuncOp>(createConvertLinalgToLoopsPass());
  // After the loops: an assert inside a linalg body is an op in a loop now, and
  // before threads: workers write through the slot of the calling function.
  pm.addPass(createRecordAsserts());
  pm.addNestedPass<func::FuncOp>(createForallToParallelLoopPass());
  pm.addPass(memref::createFoldMemRefAliasOpsPass());
  pm.addPass(createLoopInvariantCodeMotionPass());
  pm.addPass(createFolding());
  pm.addPass(createCSEPass());
}

void buildRaisedPipeline(OpPassManager &pm, Verification verification,
                         FiniteMasks finiteMasks, CompilationReport *report) {
  // First, as no verifier knows them.
  pm.addPass(createDecomposeImported());
  // What front ends write as arithmetic on whole tensors has no buffers else.
  pm.addPass(createConvertElementwiseToLinalgPass());
  // One body per exported function: raising looks at whole graphs.
  pm.addPass(createInlinerPass());
  pm.addPass(createSymbolDCEPass());
  // One spelling of constants, reshapes and repeated tables.
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  RaiseToPosEncOptions raising;
  raising.verify = verification;
  raising.finiteMasks = finiteMasks;
  pm.addPass(createRaiseToPosEnc(raising, report));
}

void buildOptimisedPipeline(OpPassManager &pm,
                            const PosEncToLLVMOptions &options,
                            CompilationReport *report) {
  // Parts that a front end wrote beside its attention; raising folds its own.
  pm.addPass(createFoldEncodings());
  // Once all terms and masks are in the op, and before it is cut into ranges,
  // which do not see all keys.
  addReceptiveField(pm, options.receptiveField, report);
  addWindows(pm,
             {options.windowEpsilon, options.scoreBound, options.ownKey,
              options.scoreNorms},
             report);
  // Rotations, ranges and loops are of keys in order.
  pm.addPass(createGatherPages());
  pm.addPass(createSplitQueries());
  // The plain road has no lanes to fill.
  if (options.road == Road::Fused)
    pm.addPass(createSplitLastQueries());
  // Before placing rotations, as a range of keys is passed over less often.
  if (options.threads)
    pm.addPass(createSplitKeys());
  // Once all transforms are in the op.
  pm.addPass(createPlaceRotations());
  // What raising left without a reader.
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void buildLoopsPipeline(OpPassManager &pm, const PosEncToLLVMOptions &options,
                        CompilationReport *report) {
  // On the fused road only what it has no loops for, while that is on tensors.
  ConvertPosEncToLinalgOptions plain;
  plain.fallbackOnly = options.road == Road::Fused;
  pm.addPass(createConvertPosEncToLinalg(plain, report));
  addTensorPasses(pm, options.road == Road::Plain, options.threads, report);
  addBufferizationPasses(pm, /*keepsStrides=*/true);
  addLoopPasses(pm, options, report);
}

void buildLLVMPipeline(OpPassManager &pm, const PosEncToLLVMOptions &options) {
  // After all loops, whose scratch is the largest, and while a parallel loop
  // shows what workers allocate.
  if (options.road == Road::Fused)
    pm.addPass(createKeepScratch());
  if (options.threads) {
    pm.addPass(createConvertSCFToOpenMPPass());
    // Directly after: inlines the memref.alloca_scope that the conversion puts
    // around loop bodies, which may not hold the blocks made next.
    pm.addPass(createFolding());
  }
  // After that, which would keep a scope that a function is called in.
  pm.addPass(createVectorAngles());
  // What is left of scf is serial: branches.
  pm.addPass(createLowerAffinePass());
  pm.addPass(createSCFToControlFlowPass());
  // Strided views become pointer arithmetic that LLVM can hoist.
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  // 16-bit floats are evaluated in f32 and bf16 is converted by shifts: left to
  // LLVM, they would be calls into a compiler runtime that nobody links. What
  // is left is an LLVM intrinsic where there is one and a call into libm where
  // not.
  pm.addPass(math::createMathExtendToSupportedTypes());
  arith::ArithEmulateUnsupportedFloatsOptions emulate;
  emulate.sourceTypeStrs = {"f16", "bf16"};
  pm.addPass(arith::createArithEmulateUnsupportedFloats(emulate));
  pm.addPass(createNarrowThroughF32());
  arith::ArithExpandOpsPassOptions expand;
  expand.includeBf16 = true;
  pm.addPass(arith::createArithExpandOpsPass(expand));
  pm.addPass(createConvertMathToLLVMPass());
  pm.addPass(createConvertMathToLibmPass());
  // No other pass converts x86vector.
  ConvertVectorToLLVMPassOptions vectors;
  vectors.x86Vector = true;
  pm.addPass(createConvertVectorToLLVMPass(vectors));
  // All other dialects together: values of tile registers cross branches.
  pm.addPass(createConvertToLLVMPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
}

void buildPosEncToLLVMPipeline(OpPassManager &pm,
                               const PosEncToLLVMOptions &options) {
  buildRaisedPipeline(pm, options.verifyRaising, options.finiteMasks);
  buildOptimisedPipeline(pm, options);
  buildLoopsPipeline(pm, options);
  buildLLVMPipeline(pm, options);
}

void registerPipelines() {
  using Registration = PassPipelineRegistration<PosEncToLLVMOptions>;
  Registration("posenc-to-llvm", "Imported linalg to the LLVM dialect",
               buildPosEncToLLVMPipeline);
  Registration("posenc-to-raised", "Imported linalg to posenc ops",
               [](OpPassManager &pm, const PosEncToLLVMOptions &options) {
                 buildRaisedPipeline(pm, options.verifyRaising,
                                     options.finiteMasks);
               });
  Registration("posenc-to-optimised", "Imported linalg to optimised posenc ops",
               [](OpPassManager &pm, const PosEncToLLVMOptions &options) {
                 buildRaisedPipeline(pm, options.verifyRaising,
                                     options.finiteMasks);
                 buildOptimisedPipeline(pm, options);
               });
  Registration("posenc-to-loops", "Imported linalg to loops on memrefs",
               [](OpPassManager &pm, const PosEncToLLVMOptions &options) {
                 buildRaisedPipeline(pm, options.verifyRaising,
                                     options.finiteMasks);
                 buildOptimisedPipeline(pm, options);
                 buildLoopsPipeline(pm, options);
               });
  Registration("posenc-loops-to-llvm", "Loops on memrefs to the LLVM dialect",
               buildLLVMPipeline);
  registerGpuPipelines();
}

} // namespace mlir::posenc
