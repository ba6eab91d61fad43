// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Driver/Registration.h"

#include "posenc/Pipelines/Pipelines.h"
#include "posenc/Transforms/Passes.h"

namespace mlir::posenc {

void registerDialects(DialectRegistry &) {}

void registerPasses() {
  registerPosEncTransformsPasses();
  registerPipelines();
}

} // namespace mlir::posenc
