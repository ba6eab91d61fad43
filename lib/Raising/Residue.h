// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_RESIDUE_H
#define POSENC_LIB_RAISING_RESIDUE_H

#include "posenc/Raising/Elements.h"

namespace mlir::posenc {

/// What no recognizer knows of the logits, as code: an expression over a score
/// and the axes becomes the body of a score region.
class ResidueEmitter {
public:
  ResidueEmitter(OpBuilder &builder, Location loc)
      : builder(builder), loc(loc) {}

  /// `node` stands for `value` (f32 or index).
  void bind(Scalar node, Value value) { values[node] = value; }

  /// Whether everything in `node` has code where the operation `at` stands,
  /// with `bound` nodes given.
  static bool canEmit(Scalar node, Operation *at, ArrayRef<Scalar> bound);
  /// An index, an i1 or an f32.
  Value emit(Scalar node);

private:
  Value emitInteger(Scalar node);
  Value emitBool(Scalar node);
  Value emitFloat(Scalar node);
  Value emitCaptured(Value value);
  Value emitLoad(Scalar node);
  Value emitOpaque(Scalar node);
  Value emitSum(Scalar node);
  Value index(int64_t value);
  Value convert(Value value);
  Value convertTo(Type type, Value value);

  OpBuilder &builder;
  Location loc;
  llvm::DenseMap<Scalar, Value> values;
};

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_RESIDUE_H
