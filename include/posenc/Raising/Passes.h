// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_RAISING_PASSES_H
#define POSENC_RAISING_PASSES_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include "posenc/IR/PosEnc.h"
#include "posenc/Raising/Options.h"
#include "posenc/Raising/Report.h"

namespace mlir::posenc {

#define GEN_PASS_DECL
#include "posenc/Raising/Passes.h.inc"

/// The pass, also writing what it found and missed to `report`, which must
/// outlive the run.
std::unique_ptr<Pass> createRaiseToPosEnc(RaiseToPosEncOptions options,
                                          CompilationReport *report);

#define GEN_PASS_REGISTRATION
#include "posenc/Raising/Passes.h.inc"

} // namespace mlir::posenc

#endif // POSENC_RAISING_PASSES_H
