// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_LEADINGOPERANDS_H
#define POSENC_IR_LEADINGOPERANDS_H

#include "mlir/IR/OpDefinition.h"

namespace mlir::posenc {

/// The first N operand groups of the op hold one operand each. ODS checks this
/// of optional groups alone (MLIR 22), and the accessors of the others would
/// read past the operands of malformed generic IR. Listed before every
/// interface that asks for operands when it verifies.
template <unsigned N> struct LeadingOperands {
  template <typename ConcreteOp>
  class Impl : public OpTrait::TraitBase<ConcreteOp, Impl> {
  public:
    static LogicalResult verifyTrait(Operation *op) {
      ArrayRef<int32_t> segments =
          cast<ConcreteOp>(op).getProperties().operandSegmentSizes;
      for (unsigned group = 0; group < N; ++group)
        if (segments[group] != 1)
          return op->emitOpError("operand group starting at #")
                 << group << " requires 1 element, but found "
                 << segments[group];
      return success();
    }
  };
};

} // namespace mlir::posenc

#endif // POSENC_IR_LEADINGOPERANDS_H
