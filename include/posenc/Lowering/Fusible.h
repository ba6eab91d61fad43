// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_FUSIBLE_H
#define POSENC_LOWERING_FUSIBLE_H

#include "posenc/Analysis/Processor.h"
#include "posenc/IR/PosEnc.h"

namespace mlir::posenc {

/// Whether the fused road of a processor has loops or a kernel for `op`, on
/// tensors or on memrefs; a failure has set `reason`. The pipeline asks on
/// tensors, where the plain road can still take the op.
LogicalResult checkFusible(AttentionOp op, std::string &reason);
LogicalResult checkFusibleOnGpu(AttentionOp op, std::string &reason);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_FUSIBLE_H
