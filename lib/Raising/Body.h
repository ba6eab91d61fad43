// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_BODY_H
#define POSENC_LIB_RAISING_BODY_H

#include "posenc/Raising/Elements.h"

namespace mlir::posenc {

/// Reads scalars inside the body of a linalg operation at one iteration, or
/// outside of any body (`op` null). What an integer type cannot be shown to
/// hold, or holds as another number, is not read (docs/Spec.md, section 6).
class BodyReader {
public:
  BodyReader(ElementReader &reader, bool deep) : reader(reader), deep(deep) {}
  BodyReader(ElementReader &reader, linalg::LinalgOp op, ArrayRef<Scalar> loops,
             bool deep)
      : reader(reader), op(op), loops(loops), deep(deep) {}

  Scalar read(Value value);

private:
  Scalar readArgument(BlockArgument argument);
  Scalar readOperation(Operation *definition, Value value);
  Scalar readOpaque(Operation *definition, Value value);
  Scalar readInteger(Operation *definition);
  Scalar readArithmetic(Operation *definition);
  Scalar readConversion(Operation *definition);
  Scalar readFloat(Operation *definition);
  Scalar readComplex(Operation *definition);
  Scalar readCompare(Operation *definition);
  Scalar readTruth(Operation *definition);
  Scalar operand(Operation *definition, unsigned number) {
    return read(definition->getOperand(number));
  }
  bool isNotNegative(Scalar value) {
    return reader.getContext().rangeOf(value).isNotNegative();
  }
  Scalar within(Scalar value, Type type);

  ElementReader &reader;
  linalg::LinalgOp op;
  ArrayRef<Scalar> loops;
  bool deep;
  llvm::DenseMap<Value, Scalar> known;
};

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_BODY_H
