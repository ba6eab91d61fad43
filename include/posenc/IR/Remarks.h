// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_REMARKS_H
#define POSENC_IR_REMARKS_H

#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

namespace mlir::posenc {

/// Options of a remark on `op`: category `posenc:part`, and the function that
/// holds the op.
inline remark::RemarkOpts remarkOn(Operation *op, StringRef part,
                                   StringRef name) {
  remark::RemarkOpts options =
      remark::RemarkOpts::name(name).category("posenc").subCategory(part);
  auto function = op->getParentOfType<FunctionOpInterface>();
  return function ? options.function(function.getName()) : options;
}

} // namespace mlir::posenc

#endif // POSENC_IR_REMARKS_H
