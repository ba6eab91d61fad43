// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_CONTENTOPERANDS_H
#define POSENC_LIB_RAISING_CONTENTOPERANDS_H

#include "Sources.h"
#include "posenc/Raising/Recognizers.h"

namespace mlir::posenc {

/// Operands of content transforms as values. Query and key get one value for
/// one operand, so that their transforms are seen to be the same.
class OperandValues {
public:
  Value get(OpBuilder &builder, Location loc, const MatchedOperand &operand);

private:
  static Value make(OpBuilder &builder, Location loc,
                    const MatchedOperand &operand);
  SmallVector<std::pair<MatchedOperand, Value>> known;
};

/// Where the tokens of `source` stand, cut to those that there are: [tokens],
/// [batch, tokens] or [batch or 1, tokens, axes]. Null where no tensor says.
Value buildPositions(OpBuilder &builder, Location loc,
                     const TokenPositions &positions, const Source &source);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_CONTENTOPERANDS_H
