// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_PIPELINES_STAGES_H
#define POSENC_LIB_PIPELINES_STAGES_H

#include "posenc/Pipelines/Pipelines.h"
#include "posenc/Raising/Report.h"
#include "posenc/Transforms/Passes.h"

namespace mlir::posenc {

/// Tensors: fewer, larger and more contiguous linalg ops. `plain` where
/// contractions become loops like any other op, and linear attention is gone;
/// `threads` cuts for threads of the host.
void addTensorPasses(OpPassManager &pm, bool plain, bool threads,
                     CompilationReport *report = nullptr);

/// Tensors to memrefs that the caller of the function can own. With
/// `keepsStrides` what attention reads keeps the strides of the caller.
void addBufferizationPasses(OpPassManager &pm, bool keepsStrides);

/// Proofs of windows with these options; none where epsilon is negative.
void addWindows(OpPassManager &pm, const BoundWindowsOptions &options,
                CompilationReport *report);

/// Receptive fields at these epsilons; nothing without any.
void addReceptiveField(OpPassManager &pm, ArrayRef<double> epsilons,
                       CompilationReport *report);

/// Folds and patterns only: the blocks of loops are in order as they are made,
/// and comparing them for equality takes longer than everything else.
std::unique_ptr<Pass> createFolding();

} // namespace mlir::posenc

#endif // POSENC_LIB_PIPELINES_STAGES_H
