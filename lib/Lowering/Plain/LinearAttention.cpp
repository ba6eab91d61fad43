// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Linear attention as docs/Spec.md writes it: all pairs, [B, Hk, G, N, M]. The
// state is what the pairs are of keys before the first.
#include "posenc/Lowering/LinearAttention.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "posenc/IR/ContentTransforms.h"
#include "posenc/Lowering/LinalgEmitter.h"

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// Loops, in this order: batch row, kv head, head of its group, query, then key
/// or a channel.
class PlainLinearAttention {
public:
  PlainLinearAttention(OpBuilder &builder, LinearAttentionOp op);
  SmallVector<Value> emit();

private:
  using Term = std::pair<Value, AffineMap>;
  Value features(Value source, AffineMap map);
  Value rotate(Value source, Sides side);
  Value grouped(Value source);
  Value products(Value query, Value key);
  Value numerator(Value query, Value pairs);
  Value denominator(Value query, Value pairs);
  Value plusState(Value sums, Value query, unsigned part);
  Value output(Value numerator, Value denominator);
  Value state(unsigned part, Value key);

  AffineMap pick(unsigned loops, ArrayRef<unsigned> dims) {
    return pickLoops(builder, loops, dims);
  }
  Value index(OpBuilder &b, unsigned loop) {
    return linalg::IndexOp::create(b, loc, loop);
  }
  Value zeros(ArrayRef<OpFoldResult> sizes);
  Value constant(OpBuilder &b, double value) {
    return arith::ConstantOp::create(b, loc, b.getFloatAttr(compute, value));
  }
  /// decay^distance of kv head `head` times `value`; `value` without a decay.
  Value decayed(OpBuilder &b, Value value, Value head, Value distance);
  /// i >= j, or null where all pairs count.
  Value isSeen(OpBuilder &b, Value query, Value key) {
    if (!op.isRunning())
      return {};
    return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sge, query, key);
  }
  Value selectSeen(OpBuilder &b, Value seen, Value value, Value otherwise) {
    return seen ? arith::SelectOp::create(b, loc, seen, value, otherwise)
                : value;
  }
  Value multiplyAdd(OpBuilder &b, Value x, Value y, Value sum) {
    Value product = arith::MulFOp::create(b, loc, x, y);
    return arith::AddFOp::create(b, loc, sum, product);
  }
  Value sizeOf(OpFoldResult size) {
    return getValueOrCreateConstantIndexOp(builder, loc, size);
  }

  OpBuilder &builder;
  LinearAttentionOp op;
  Location loc;
  FloatType compute;
  Extents extents;
  OpFoldResult batch, queries, keys, kvHeads, group;
};
} // namespace

PlainLinearAttention::PlainLinearAttention(OpBuilder &builder,
                                           LinearAttentionOp op)
    : builder(builder), op(op), loc(op.getLoc()),
      compute(op.getStateElementType()), extents(op.getExtents()),
      batch(logicalSize(builder, loc, op.getQuery(), op.getQueryMap(), 0)),
      queries(logicalSize(builder, loc, op.getQuery(), op.getQueryMap(), 2)),
      keys(logicalSize(builder, loc, op.getKey(), op.getKeyMap(), 2)),
      kvHeads(builder.getIndexAttr(extents.kvHeads)),
      group(builder.getIndexAttr(op.getGroupSize())) {}

Value PlainLinearAttention::zeros(ArrayRef<OpFoldResult> sizes) {
  Value empty = tensor::EmptyOp::create(builder, loc, sizes, compute);
  Value zero = constant(builder, 0.0);
  return linalg::FillOp::create(builder, loc, zero, empty).getResult(0);
}

Value PlainLinearAttention::features(Value source, AffineMap map) {
  SmallVector<OpFoldResult> sizes;
  for (unsigned dim = 0; dim < 4; ++dim)
    sizes.push_back(logicalSize(builder, loc, source, map, dim));
  Value init = tensor::EmptyOp::create(builder, loc, sizes, compute);
  return emitGeneric(builder, loc, {{source, map}}, init,
                     builder.getMultiDimIdentityMap(4), 4, 0,
                     [&](OpBuilder &b, Location l, ValueRange args) {
                       Value x = convertFloat(b, l, args[0], compute);
                       return emitFeature(b, l, op.getFeatures(), x);
                     });
}

Value PlainLinearAttention::rotate(Value source, Sides side) {
  PositionReader positions =
      side == Sides::query ? queryPositions(builder, op) : keyPositions(op);
  for (const ContentTransform &transform : contentTransformsOf(op, side)) {
    RotationSource rotation{
        source, builder.getMultiDimIdentityMap(4), {}, {}, {}};
    rotation.side = side == Sides::query ? Side::query : Side::key;
    if (side == Sides::query)
      rotation.group = op.getGroupSize();
    source = emitRotation(builder, loc, rotation, transform.encoding,
                          transform.operands, positions, extents, compute);
  }
  return source;
}

/// [B, H, *, *] as [B, Hk, G, *, *].
Value PlainLinearAttention::grouped(Value source) {
  auto type = cast<RankedTensorType>(source.getType());
  SmallVector<int64_t> shape(type.getShape());
  shape[1] = extents.kvHeads;
  shape.insert(shape.begin() + 2, op.getGroupSize());
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, source);
  sizes[1] = kvHeads;
  sizes.insert(sizes.begin() + 2, group);
  SmallVector<ReassociationIndices> reassociation{{0}, {1, 2}, {3}, {4}};
  return tensor::ExpandShapeOp::create(builder, loc, type.clone(shape), source,
                                       reassociation, sizes);
}

Value PlainLinearAttention::decayed(OpBuilder &b, Value value, Value head,
                                    Value distance) {
  if (!op.getDecay())
    return value;
  Value base = convertFloat(
      b, loc, tensor::ExtractOp::create(b, loc, op.getDecay(), head), compute);
  Value steps = arith::IndexCastOp::create(b, loc, b.getI64Type(), distance);
  Value exponent = arith::SIToFPOp::create(b, loc, compute, steps);
  Value weight = math::PowFOp::create(b, loc, base, exponent);
  return arith::MulFOp::create(b, loc, value, weight);
}

/// Weighted products of all pairs; 0 where a key is not seen.
Value PlainLinearAttention::products(Value query, Value key) {
  Value sums = emitGeneric(
      builder, loc,
      {{query, pick(6, {0, 1, 2, 3, 5})}, {key, pick(6, {0, 1, 4, 5})}},
      zeros({batch, kvHeads, group, queries, keys}), pick(6, {0, 1, 2, 3, 4}),
      6, 1, [&](OpBuilder &b, Location, ValueRange args) {
        return multiplyAdd(b, args[0], args[1], args[2]);
      });
  AffineMap all = builder.getMultiDimIdentityMap(5);
  Value init = tensor::EmptyOp::create(
      builder, loc, {batch, kvHeads, group, queries, keys}, compute);
  return emitGeneric(builder, loc, {{sums, all}}, init, all, 5, 0,
                     [&](OpBuilder &b, Location l, ValueRange args) {
                       Value i = index(b, 3), j = index(b, 4);
                       Value seen = isSeen(b, i, j);
                       Value distance = arith::SubIOp::create(b, l, i, j);
                       Value weighted =
                           decayed(b, args[0], index(b, 1), distance);
                       return selectSeen(b, seen, weighted, constant(b, 0.0));
                     });
}

Value PlainLinearAttention::numerator(Value query, Value pairs) {
  OpFoldResult channels = builder.getIndexAttr(op.getValueDim());
  AffineMap out = pick(6, {0, 1, 2, 3, 4});
  AffineMap value = op.getValueMap().compose(pick(6, {0, 1, 5, 4}));
  // 0 times infinity is not 0: values that are not seen are not multiplied.
  Value sums = emitGeneric(
      builder, loc, {{pairs, pick(6, {0, 1, 2, 3, 5})}, {op.getValue(), value}},
      zeros({batch, kvHeads, group, queries, channels}), out, 6, 1,
      [&](OpBuilder &b, Location l, ValueRange args) {
        Value v = convertFloat(b, l, args[1], compute);
        Value sum = multiplyAdd(b, args[0], v, args[2]);
        Value i = index(b, 3), j = index(b, 5);
        return selectSeen(b, isSeen(b, i, j), sum, args[2]);
      });
  return plusState(sums, query, /*part=*/0);
}

Value PlainLinearAttention::denominator(Value query, Value pairs) {
  AffineMap out = pick(5, {0, 1, 2, 3});
  Value sums =
      emitGeneric(builder, loc, {{pairs, builder.getMultiDimIdentityMap(5)}},
                  zeros({batch, kvHeads, group, queries}), out, 5, 1,
                  [&](OpBuilder &b, Location l, ValueRange args) -> Value {
                    return arith::AddFOp::create(b, l, args[1], args[0]);
                  });
  return plusState(sums, query, /*part=*/1);
}

/// Sums of the numerator (part 0) or the denominator, with what query i reads
/// of the state that is given, i + 1 tokens ago.
Value PlainLinearAttention::plusState(Value sums, Value query, unsigned part) {
  if (op.getState().empty())
    return sums;
  unsigned loops = part == 0 ? 6 : 5, channel = loops - 1;
  SmallVector<unsigned> result{0, 1, 2, 3}, ofState{0, 1, channel};
  if (part == 0) {
    result.push_back(4);
    ofState.push_back(4);
  }
  return emitGeneric(builder, loc,
                     {{query, pick(loops, {0, 1, 2, 3, channel})},
                      {op.getState()[part], pick(loops, ofState)}},
                     sums, pick(loops, result), loops, 1,
                     [&](OpBuilder &b, Location l, ValueRange args) {
                       Value one = arith::ConstantIndexOp::create(b, l, 1);
                       Value distance =
                           arith::AddIOp::create(b, l, index(b, 3), one);
                       Value q = decayed(b, args[0], index(b, 1), distance);
                       return multiplyAdd(b, q, args[1], args[2]);
                     });
}

Value PlainLinearAttention::output(Value numerator, Value denominator) {
  auto ungroup = [&](Value source, ArrayRef<ReassociationIndices> groups) {
    return tensor::CollapseShapeOp::create(builder, loc, source, groups)
        .getResult();
  };
  SmallVector<ReassociationIndices> groups{{0}, {1, 2}, {3}, {4}};
  SmallVector<Term> inputs{{ungroup(numerator, groups), pick(4, {0, 1, 2, 3})}};
  groups.pop_back();
  if (denominator)
    inputs.push_back({ungroup(denominator, groups), pick(4, {0, 1, 2})});
  Value init = op.getInits().front();
  Type stored = getElementTypeOrSelf(init.getType());
  return emitGeneric(builder, loc, inputs, init, op.getOutputMap(), 4, 0,
                     [&](OpBuilder &b, Location l, ValueRange args) {
                       Value below = denominator ? args[1] : Value();
                       return convertFloat(
                           b, l, emitOutput(b, op, args[0], below), stored);
                     });
}

/// S (part 0) or z after all keys, in its destination.
Value PlainLinearAttention::state(unsigned part, Value key) {
  unsigned rank = part == 0 ? 4 : 3;
  AffineMap whole = builder.getMultiDimIdentityMap(rank);
  Value init = op.getInits()[1 + part], count = sizeOf(keys);
  SmallVector<Term> before;
  if (!op.getState().empty())
    before.push_back({op.getState()[part], whole});
  Value start = emitGeneric(builder, loc, before, init, whole, rank, 0,
                            [&](OpBuilder &b, Location, ValueRange args) {
                              if (before.empty())
                                return constant(b, 0.0);
                              return decayed(b, args[0], index(b, 1), count);
                            });
  unsigned loops = rank + 1;
  SmallVector<Term> inputs{{key, pick(loops, {0, 1, rank, 2})}};
  if (part == 0)
    inputs.push_back({op.getValue(),
                      op.getValueMap().compose(pick(loops, {0, 1, rank, 3}))});
  SmallVector<unsigned> result = llvm::to_vector(llvm::seq(rank));
  return emitGeneric(
      builder, loc, inputs, start, pick(loops, result), loops, 1,
      [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value one = arith::ConstantIndexOp::create(b, l, 1);
        Value last = arith::SubIOp::create(b, l, count, one);
        Value distance = arith::SubIOp::create(b, l, last, index(b, rank));
        Value k = decayed(b, args[0], index(b, 1), distance);
        if (part == 1)
          return arith::AddFOp::create(b, l, args.back(), k);
        return multiplyAdd(b, k, convertFloat(b, l, args[1], compute),
                           args.back());
      });
}

SmallVector<Value> PlainLinearAttention::emit() {
  Value query = features(op.getQuery(), op.getQueryMap());
  Value key = features(op.getKey(), op.getKeyMap());
  Value turnedQuery = grouped(rotate(query, Sides::query));
  Value turnedKey = rotate(key, Sides::key);
  query = grouped(query);
  Value above = numerator(turnedQuery, products(turnedQuery, turnedKey));
  Value below =
      op.isNormalized() ? denominator(query, products(query, key)) : Value();
  SmallVector<Value> results{output(above, below)};
  for (unsigned part = 0; part + 1 < op.getInits().size(); ++part)
    results.push_back(state(part, part == 0 ? turnedKey : key));
  return results;
}

FailureOr<SmallVector<Value>>
LinearAttentionOp::decomposeOperation(OpBuilder &builder) {
  if (!hasPureTensorSemantics())
    return failure();
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(*this);
  return PlainLinearAttention(builder, *this).emit();
}
