// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_RECORDS_H
#define POSENC_LIB_RAISING_RECORDS_H

#include "posenc/IR/LinearAttention.h"
#include "posenc/Raising/Report.h"

namespace mlir::posenc {

/// "rope (pairing half, base 10000), alibi (max_bias 8)", or "none".
std::string listInWords(ArrayRef<llvm::json::Value> described);

/// What the report has of an attention in `function` once it is raised.
AttentionRecord recordOf(AttentionOp op, StringRef function);
AttentionRecord recordOf(LinearAttentionOp op, StringRef function);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_RECORDS_H
