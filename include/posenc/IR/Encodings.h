// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_ENCODINGS_H
#define POSENC_IR_ENCODINGS_H

#include "posenc/IR/DecayInterfaces.h"
#include "posenc/IR/EncodingModel.h"
#include "posenc/IR/ParameterInterfaces.h"
#include "posenc/IR/Real.h"

#define GET_ATTRDEF_CLASSES
#include "posenc/IR/Encodings.h.inc"

#endif // POSENC_IR_ENCODINGS_H
