// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "posenc/Lowering/LinalgEmitter.h"

using namespace mlir;
using namespace mlir::posenc;

FailureOr<SmallVector<Value>> RotateOp::decomposeOperation(OpBuilder &builder) {
  if (!hasPureTensorSemantics())
    return failure();
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(*this);
  Extents extents = getExtents();
  RotationSource source{getInput(), getInputMap(), {}, {}, {}};
  auto encoding = cast<PositionEncodingAttrInterface>(getEncodings()[0]);
  if (encoding.getSides() == Sides::key)
    source.side = Side::key;
  Value rotated = emitRotation(
      builder, getLoc(), source, encoding, getEncodingOperands(),
      PositionReader(getOffset(), getPos()), extents,
      cast<ShapedType>(getInput().getType()).getElementType(), getInit());
  return SmallVector<Value>{rotated};
}

/// The coordinate of one element of a bias or mask tensor.
template <typename OpTy>
static Coordinate<IrDomain> pairAt(OpTy op, IrDomain &domain, ValueRange at,
                                   const Extents &extents) {
  OpBuilder &b = domain.getBuilder();
  Location loc = domain.getLoc();
  Int<IrDomain> batch = domain.integer(at[0]), head = domain.integer(at[1]);
  Int<IrDomain> query = domain.integer(at[2]), key = domain.integer(at[3]);
  Value shift = op.getQOffset();
  if (!shift && !op.getQPos())
    // The last query stands at the last key.
    shift = b.createOrFold<arith::SubIOp>(
        loc, b.createOrFold<tensor::DimOp>(loc, op.getInit(), 3),
        b.createOrFold<tensor::DimOp>(loc, op.getInit(), 2));
  PositionReader queries(shift, op.getQPos()),
      keys(op.getKOffset(), op.getKPos());
  return {batch,
          head,
          floorDiv(head, extents.heads / extents.kvHeads),
          query,
          key,
          queries.emit(domain, batch, query),
          keys.emit(domain, batch, key),
          &extents};
}

FailureOr<SmallVector<Value>> BiasOp::decomposeOperation(OpBuilder &builder) {
  if (!hasPureTensorSemantics())
    return failure();
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(*this);
  Extents extents = getExtents();
  Type element = cast<ShapedType>(getInit().getType()).getElementType();
  Value bias = generate(
      builder, getLoc(), {}, element,
      [&](OpBuilder &b, Location loc, ValueRange at) {
        IrDomain domain(b, loc, accumulatorType(element));
        Coordinate<IrDomain> coordinate = pairAt(*this, domain, at, extents);
        Value sum = domain.constantFloat(0.0);
        for (auto [number, attr] : llvm::enumerate(getEncodings())) {
          IrOperands reader(getEncodingOperandsOf(number));
          auto encoding = cast<PositionEncodingAttrInterface>(attr);
          sum =
              domain.addFloat(sum, encoding.emitScore(coordinate, reader).rep);
        }
        return convertFloat(b, loc, sum, element);
      },
      getInit());
  return SmallVector<Value>{bias};
}

FailureOr<SmallVector<Value>> MaskOp::decomposeOperation(OpBuilder &builder) {
  if (!hasPureTensorSemantics())
    return failure();
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(*this);
  Extents extents = getExtents();
  Value mask = generate(
      builder, getLoc(), {}, builder.getI1Type(),
      [&](OpBuilder &b, Location loc, ValueRange at) {
        IrDomain domain(b, loc, b.getF32Type());
        Coordinate<IrDomain> coordinate = pairAt(*this, domain, at, extents);
        Value kept = domain.constantBool(true);
        for (auto [number, attr] : llvm::enumerate(getEncodings())) {
          IrOperands reader(getEncodingOperandsOf(number));
          auto condition = cast<MaskAttrInterface>(attr);
          kept = domain.andBool(
              kept, condition.emitPredicate(coordinate, reader).rep);
        }
        return kept;
      },
      getInit());
  return SmallVector<Value>{mask};
}
