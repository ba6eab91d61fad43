// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "posenc/IR/Encodings.h"
#include "posenc/IR/LinearAttention.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::posenc;

#include "posenc/IR/EncodingAttrInterfaces.cpp.inc"
#include "posenc/IR/Enums.cpp.inc"
#include "posenc/IR/PosEncDialect.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "posenc/IR/Encodings.cpp.inc"

void PosEncDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "posenc/IR/Encodings.cpp.inc"
      >();
}

void PosEncDialect::initialize() {
  registerAttributes();
  addOperations<
#define GET_OP_LIST
#include "posenc/IR/PosEncOps.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "posenc/IR/LinearAttention.cpp.inc"
      >();
}
