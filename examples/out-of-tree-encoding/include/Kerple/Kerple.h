// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef KERPLE_KERPLE_H
#define KERPLE_KERPLE_H

#include "mlir/IR/Dialect.h"
#include "posenc/IR/DecayInterfaces.h"
#include "posenc/IR/EncodingModel.h"

#include "Kerple/KerpleDialect.h.inc"

#define GET_ATTRDEF_CLASSES
#include "Kerple/KerpleAttrs.h.inc"

#endif // KERPLE_KERPLE_H
