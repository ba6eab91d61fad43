// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Lowering/LinalgEmitter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::posenc;

FloatType posenc::accumulatorType(Type element) {
  MLIRContext *context = element.getContext();
  return element.isF64() ? FloatType(Float64Type::get(context))
                         : FloatType(Float32Type::get(context));
}

Value posenc::convertFloat(OpBuilder &builder, Location loc, Value value,
                           Type type) {
  unsigned from = value.getType().getIntOrFloatBitWidth();
  unsigned to = type.getIntOrFloatBitWidth();
  if (value.getType() == type)
    return value;
  if (from < to)
    return arith::ExtFOp::create(builder, loc, type, value);
  if (from > to)
    return arith::TruncFOp::create(builder, loc, type, value);
  // f16 and bf16: through f32.
  Value wide = arith::ExtFOp::create(builder, loc, builder.getF32Type(), value);
  return arith::TruncFOp::create(builder, loc, type, wide);
}

Value posenc::generate(
    OpBuilder &builder, Location loc, ArrayRef<OpFoldResult> sizes,
    Type element, function_ref<Value(OpBuilder &, Location, ValueRange)> body,
    Value init) {
  if (!init)
    init = tensor::EmptyOp::create(builder, loc, sizes, element);
  unsigned rank = cast<ShapedType>(init.getType()).getRank();
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  AffineMap identity = builder.getMultiDimIdentityMap(rank);
  auto generic = linalg::GenericOp::create(
      builder, loc, init.getType(), ValueRange(), init, identity, iterators,
      [&](OpBuilder &nested, Location nestedLoc, ValueRange) {
        SmallVector<Value> indices;
        for (unsigned dim = 0; dim < rank; ++dim)
          indices.push_back(linalg::IndexOp::create(nested, nestedLoc, dim));
        Value value = body(nested, nestedLoc, indices);
        linalg::YieldOp::create(nested, nestedLoc, value);
      });
  return generic.getResult(0);
}

Value posenc::emitGeneric(
    OpBuilder &builder, Location loc,
    ArrayRef<std::pair<Value, AffineMap>> inputs, Value init, AffineMap initMap,
    unsigned loops, unsigned reductions,
    function_ref<Value(OpBuilder &, Location, ValueRange)> body) {
  SmallVector<Value> values;
  SmallVector<AffineMap> maps;
  for (auto [value, map] : inputs) {
    values.push_back(value);
    maps.push_back(map);
  }
  maps.push_back(initMap);
  SmallVector<utils::IteratorType> iterators(loops,
                                             utils::IteratorType::parallel);
  for (unsigned i = loops - reductions; i < loops; ++i)
    iterators[i] = utils::IteratorType::reduction;
  auto op = linalg::GenericOp::create(
      builder, loc, init.getType(), values, init, maps, iterators,
      [&](OpBuilder &b, Location l, ValueRange args) {
        linalg::YieldOp::create(b, l, body(b, l, args));
      });
  return op.getResult(0);
}

AffineMap posenc::pickLoops(OpBuilder &builder, unsigned loops,
                            ArrayRef<unsigned> dims) {
  return AffineMap::getMultiDimMapWithTargets(loops, dims,
                                              builder.getContext());
}

namespace {
/// Emits one element of a rotation; `at` is the logical index (b, h, n, d).
struct RotatedElement {
  RotationSource &source;
  PositionEncodingAttrInterface encoding;
  ValueRange operands;
  const PositionReader &positions;
  const Extents &extents;
  FloatType compute;
  ChannelPairs pairs;

  Value load(OpBuilder &b, Location loc, ValueRange at, Value channel) {
    SmallVector<Value> logical{at[0], at[1], at[2], channel}, indices;
    for (AffineExpr expr : source.map.getResults())
      indices.push_back(logical[cast<AffineDimExpr>(expr).getPosition()]);
    Value element = tensor::ExtractOp::create(b, loc, source.input, indices);
    return convertFloat(b, loc, element, compute);
  }

  /// The pair of a channel, whether it is the pair's first, and its partner.
  struct Place {
    Value inside, pair, isFirst, partner;
  };
  Place place(OpBuilder &b, Location loc, Value channel) {
    auto index = [&](int64_t value) -> Value {
      return arith::ConstantIndexOp::create(b, loc, value);
    };
    using Predicate = arith::CmpIPredicate;
    Value relative =
        arith::SubIOp::create(b, loc, channel, index(pairs.offset));
    Value notBefore =
        arith::CmpIOp::create(b, loc, Predicate::sge, relative, index(0));
    Value notAfter = arith::CmpIOp::create(b, loc, Predicate::slt, relative,
                                           index(pairs.width));
    Value inside = arith::AndIOp::create(b, loc, notBefore, notAfter);
    // Channels outside the slice read pair 0 and drop what they get.
    relative = arith::SelectOp::create(b, loc, inside, relative, index(0));
    int64_t half = pairs.width / 2;
    Value pair, isFirst;
    int64_t distance = half;
    if (pairs.pairing == Pairing::half) {
      isFirst =
          arith::CmpIOp::create(b, loc, Predicate::slt, relative, index(half));
      Value second = arith::SubIOp::create(b, loc, relative, index(half));
      pair = arith::SelectOp::create(b, loc, isFirst, relative, second);
    } else {
      distance = 1;
      pair = arith::DivUIOp::create(b, loc, relative, index(2));
      Value parity = arith::RemUIOp::create(b, loc, relative, index(2));
      isFirst = arith::CmpIOp::create(b, loc, Predicate::eq, parity, index(0));
    }
    Value absolute =
        arith::AddIOp::create(b, loc, relative, index(pairs.offset));
    Value up = arith::AddIOp::create(b, loc, absolute, index(distance));
    Value down = arith::SubIOp::create(b, loc, absolute, index(distance));
    Value partner = arith::SelectOp::create(b, loc, isFirst, up, down);
    return {inside, pair, isFirst, partner};
  }

  Value emit(OpBuilder &b, Location loc, ValueRange at) {
    IrDomain domain(b, loc, compute);
    IrOperands reader(operands);
    auto shifted = [&](Value index, Value origin) {
      Value global =
          origin ? b.createOrFold<arith::AddIOp>(loc, index, origin) : index;
      return domain.integer(global);
    };
    Int<IrDomain> batch = shifted(at[0], source.batchOrigin);
    Int<IrDomain> head = shifted(at[1], source.headOrigin);
    Int<IrDomain> token = shifted(at[2], source.tokenOrigin);
    if (source.group != 1)
      head = floorDiv(head, source.group);
    Place where = place(b, loc, at[3]);
    ContentPoint<IrDomain> point =
        emitContentPoint(domain, encoding, source.side, positions, batch, head,
                         token, domain.integer(where.pair), extents);
    Type stored = getElementTypeOrSelf(source.input.getType());
    if (source.attention && encoding.getReferenceSpan(stored))
      point.reference = emitReference(domain, source.attention, batch);
    Tables<IrDomain> tables = encoding.emitTables(point, reader);
    Value own = load(b, loc, at, at[3]);
    Value other = load(b, loc, at, where.partner);
    // First of a pair: x C - y S; second: y C + x S.
    Value straight = domain.mulFloat(own, tables.cosine.rep);
    Value crossed = domain.mulFloat(other, tables.sine.rep);
    Value turned =
        domain.selectFloat(where.isFirst, domain.subFloat(straight, crossed),
                           domain.addFloat(straight, crossed));
    return domain.selectFloat(where.inside, turned, own);
  }
};
} // namespace

Value posenc::emitRotation(OpBuilder &builder, Location loc,
                           RotationSource source,
                           PositionEncodingAttrInterface encoding,
                           ValueRange operands, const PositionReader &positions,
                           const Extents &extents, Type resultElement,
                           Value init) {
  FloatType compute =
      accumulatorType(getElementTypeOrSelf(source.input.getType()));
  RotatedElement element{source,
                         encoding,
                         operands,
                         positions,
                         extents,
                         compute,
                         encoding.getChannelPairs(extents.headDim)};
  SmallVector<OpFoldResult> sizes;
  for (unsigned dim = 0; dim < 4; ++dim)
    sizes.push_back(logicalSize(builder, loc, source.input, source.map, dim));
  // With a destination the loops run in its order, else in the logical one.
  AffineMap toLogical =
      init ? inversePermutation(source.map) : builder.getMultiDimIdentityMap(4);
  return generate(
      builder, loc, sizes, resultElement,
      [&](OpBuilder &b, Location nested, ValueRange indices) {
        SmallVector<Value> logical;
        for (AffineExpr expr : toLogical.getResults())
          logical.push_back(indices[cast<AffineDimExpr>(expr).getPosition()]);
        return convertFloat(b, nested, element.emit(b, nested, logical),
                            resultElement);
      },
      init);
}
