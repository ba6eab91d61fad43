// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Driver/Registration.h"

#include "posenc/IR/PosEnc.h"
#include "posenc/Lowering/Passes.h"
#include "posenc/Pipelines/Pipelines.h"
#include "posenc/Raising/Passes.h"
#include "posenc/Transforms/Passes.h"

namespace mlir::posenc {

void registerDialects(DialectRegistry &registry) {
  registry.insert<PosEncDialect>();
}

void registerPasses() {
  registerPosEncLoweringPasses();
  registerPosEncRaisingPasses();
  registerPosEncTransformsPasses();
  registerPipelines();
}

} // namespace mlir::posenc
