// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_POSENCOPS
#define POSENC_IR_POSENCOPS

include "mlir/Interfaces/ControlFlowInterfaces.td"
include "posenc/IR/AttentionOp.td"
include "posenc/IR/MergeOp.td"
include "posenc/IR/SmallOps.td"

#endif // POSENC_IR_POSENCOPS
