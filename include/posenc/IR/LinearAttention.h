// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_LINEARATTENTION_H
#define POSENC_IR_LINEARATTENTION_H

#include "posenc/IR/PosEnc.h"

#include "posenc/IR/LinearAttentionEnums.h.inc"

#define GET_OP_CLASSES
#include "posenc/IR/LinearAttention.h.inc"

#endif // POSENC_IR_LINEARATTENTION_H
