// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The roster: one line per encoding.
#ifndef POSENC_IR_ENCODINGS
#define POSENC_IR_ENCODINGS

include "posenc/IR/Encodings/Alibi.td"
include "posenc/IR/Encodings/DenseBias.td"
include "posenc/IR/Encodings/Fire.td"
include "posenc/IR/Encodings/Fope.td"
include "posenc/IR/Encodings/Kerple.td"
include "posenc/IR/Encodings/Rope.td"
include "posenc/IR/Encodings/Rpe.td"
include "posenc/IR/Encodings/Sandwich.td"
include "posenc/IR/Encodings/T5.td"
include "posenc/IR/Encodings/Table.td"
include "posenc/IR/Encodings/Tisa.td"
include "posenc/IR/Encodings/Xpos.td"
include "posenc/IR/Masks.td"
include "posenc/IR/Scalings.td"
include "posenc/IR/Window.td"

#endif // POSENC_IR_ENCODINGS
