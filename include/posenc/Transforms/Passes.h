// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_TRANSFORMS_PASSES_H
#define POSENC_TRANSFORMS_PASSES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/Pass.h"
#include "posenc/Analysis/Processor.h"
#include "posenc/Raising/Report.h"

namespace mlir::posenc {

#define GEN_PASS_DECL
#include "posenc/Transforms/Passes.h.inc"

/// The pass, also noting in `report` what it proved; the report must outlive
/// the run.
std::unique_ptr<Pass> createBoundWindows(BoundWindowsOptions options,
                                         CompilationReport *report);
std::unique_ptr<Pass> createReceptiveField(ReceptiveFieldOptions options,
                                           CompilationReport *report);

#define GEN_PASS_REGISTRATION
#include "posenc/Transforms/Passes.h.inc"

} // namespace mlir::posenc

#endif // POSENC_TRANSFORMS_PASSES_H
