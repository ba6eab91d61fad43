// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_EXPR_IR_H
#define POSENC_EXPR_IR_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/Value.h"
#include "mlir/IR/ValueRange.h"
#include "posenc/Expr/Coordinate.h"

namespace mlir::posenc {

/// Emits a formula as arith, math and vector operations. With `lanes` = 0 every
/// value is a scalar, else floats are vectors of that many lanes.
///
/// Integers stay affine in the lane number as long as they can: `base + lane *
/// laneStride` with an index scalar as base. A query position that grows with
/// the lane minus a key position that does not is still affine, so a distance
/// costs one scalar subtraction, and a table read at such a distance is one
/// vector load.
class IrDomain {
public:
  using FloatRep = Value;
  struct IntRep {
    Value base; // index
    int64_t laneStride = 0;
    Value vector; // vector<lanes x i32> once it is no longer affine
  };
  /// i1, or vector<lanes x i1>.
  using BoolRep = Value;

  IrDomain(OpBuilder &builder, Location loc, FloatType type, int64_t lanes = 0);

  OpBuilder &getBuilder() { return builder; }
  Location getLoc() const { return loc; }
  FloatType getFloatType() const { return floatType; }
  int64_t getLanes() const { return lanes; }

  /// The integer `scalar + lane * laneStride`; `scalar` is an index.
  Int<IrDomain> integer(Value scalar, int64_t laneStride = 0);

  Value constantFloat(double value);
  Value addFloat(Value a, Value b);
  Value subFloat(Value a, Value b);
  Value mulFloat(Value a, Value b);
  Value divFloat(Value a, Value b);
  Value minFloat(Value a, Value b);
  Value maxFloat(Value a, Value b);
  Value negFloat(Value a);
  Value absFloat(Value a);
  Value exp2Float(Value a);
  Value logFloat(Value a);
  Value cosFloat(Value a);
  Value sinFloat(Value a);
  Value selectFloat(Value condition, Value a, Value b);

  IntRep constantInt(int64_t value);
  IntRep addInt(IntRep a, IntRep b);
  IntRep subInt(IntRep a, IntRep b);
  IntRep minInt(IntRep a, IntRep b);
  IntRep maxInt(IntRep a, IntRep b);
  IntRep absInt(IntRep a);
  IntRep scaleInt(IntRep a, int64_t factor);
  IntRep floorDivInt(IntRep a, int64_t divisor);
  /// Whether two integers are known to be equal: are the same values.
  static bool isSame(const IntRep &a, const IntRep &b) {
    return a.base == b.base && a.laneStride == b.laneStride &&
           a.vector == b.vector;
  }
  Value intToFloat(IntRep a);
  Value exp2Affine(IntRep n, double slope, double offset);

  /// The same lanes, in f64.
  IrDomain doubles();
  Value fromDouble(Value value);

  Value constantBool(bool value);
  Value compareInt(Compare predicate, IntRep a, IntRep b);
  Value andBool(Value a, Value b);
  Value orBool(Value a, Value b);
  Value notBool(Value a);

  /// A scalar value in every lane (the value itself without lanes).
  Value splat(Value scalar);
  /// vector<lanes x i32>; only with lanes.
  Value materialize(IntRep a);
  /// The index scalar of one lane.
  Value extractLane(IntRep a, int64_t lane);

private:
  Value saturate(Value index);
  Type typeOf(Type element) const;
  bool isUniform(const IntRep &a) const {
    return !a.vector && a.laneStride == 0;
  }

  OpBuilder &builder;
  Location loc;
  FloatType floatType;
  int64_t lanes;
};

/// Operands of one encoding or mask as tensors or memrefs. An index outside an
/// operand reads its nearest element: positions are data, and lanes past the
/// last query of a block compute values that nobody stores.
class IrOperands : public OperandReader<IrDomain> {
public:
  explicit IrOperands(ValueRange operands) : operands(operands) {}

  Float<IrDomain> loadFloat(IrDomain &domain, unsigned operand,
                            ArrayRef<Int<IrDomain>> indices) override;
  Bool<IrDomain> loadBool(IrDomain &domain, unsigned operand,
                          ArrayRef<Int<IrDomain>> indices) override;
  Int<IrDomain> loadInt(IrDomain &domain, unsigned operand,
                        ArrayRef<Int<IrDomain>> indices) override;
  int64_t size(unsigned operand, unsigned dim) const override;
  int64_t rank(unsigned operand) const override;

  /// An element as it is stored, or one per lane where an index varies over
  /// lanes.
  Value load(IrDomain &domain, unsigned operand,
             ArrayRef<Int<IrDomain>> indices);

private:
  SmallVector<Value> operands;
};

} // namespace mlir::posenc

#endif // POSENC_EXPR_IR_H
