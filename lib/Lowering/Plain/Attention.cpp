// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The plain road: the meaning of docs/Spec.md, one linalg operation per line of
// it. Slow and obvious on purpose; every fast road is held against it.
//
//   (a) rotate query and key         (e) p = exp(l - max)
//   (b) s = <q, k>                   (f) sum of p, the sink included
//   (c) l = scaled, encoded, masked  (g) sum of p v
//   (d) row maximum                  (h) divide; log-sum-exp
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "posenc/IR/DecayInterfaces.h"
#include "posenc/Lowering/LinalgEmitter.h"
#include <limits>

using namespace mlir;
using namespace mlir::posenc;

using Body = function_ref<Value(OpBuilder &, Location, ValueRange)>;
static constexpr double negativeInfinity =
    -std::numeric_limits<double>::infinity();

namespace {
class PlainAttention {
public:
  PlainAttention(OpBuilder &builder, AttentionOp op);
  SmallVector<Value> emit();

private:
  Value rotate(Value source, AffineMap map, bool query);
  Value product(Value query, AffineMap queryMap, Value key, AffineMap keyMap);
  Value logits(Value scores);
  Value rowReduce(Value matrix, double start, Body combine);
  Value weights(Value logits, Value maximum);
  Value valueProduct(Value weights, Value logits);
  Value normalize(Value sums, Value denominators);
  Value logSumExp(Value maximum, Value denominators);

  Value logitAt(OpBuilder &b, Location l, Value score, ValueRange at);
  Value keptAt(OpBuilder &b, Location l, Coordinate<IrDomain> &coordinate);
  Coordinate<IrDomain> coordinateAt(IrDomain &domain, ValueRange at);
  Value kvHead(OpBuilder &b, Location l, Value head);
  Value inlineRegion(OpBuilder &b, Location l, Value score,
                     const Coordinate<IrDomain> &at);
  Value fill(ArrayRef<OpFoldResult> sizes, double value);
  /// One generic with reduction loop last; `inputs` are (value, map) pairs.
  Value generic(ArrayRef<std::pair<Value, AffineMap>> inputs, Value init,
                AffineMap initMap, unsigned loops, unsigned reductions,
                Body body);
  Value constant(OpBuilder &b, Location l, double value) {
    return arith::ConstantOp::create(b, l, b.getFloatAttr(compute, value));
  }
  /// Row value that is safe to subtract: 0 for a row without a visible key.
  Value safe(OpBuilder &b, Location l, Value maximum) {
    Value isDead =
        arith::CmpFOp::create(b, l, arith::CmpFPredicate::OEQ, maximum,
                              constant(b, l, negativeInfinity));
    return arith::SelectOp::create(b, l, isDead, constant(b, l, 0.0), maximum);
  }

  OpBuilder &builder;
  AttentionOp op;
  Location loc;
  FloatType compute;
  Extents extents;
  SmallVector<Value> origin;
  SmallVector<OpFoldResult> sizes; // b, h, i, j
};
} // namespace

PlainAttention::PlainAttention(OpBuilder &builder, AttentionOp op)
    : builder(builder), op(op), loc(op.getLoc()),
      compute(accumulatorType(getElementTypeOrSelf(op.getQuery().getType()))),
      extents(op.getExtents()) {
  for (OpFoldResult entry : op.getFrameOrigin())
    origin.push_back(getValueOrCreateConstantIndexOp(builder, loc, entry));
  for (unsigned dim : {0, 1, 2})
    sizes.push_back(
        logicalSize(builder, loc, op.getQuery(), op.getQueryMap(), dim));
  sizes.push_back(op.emitKeyCount(builder));
}

Value PlainAttention::fill(ArrayRef<OpFoldResult> shape, double value) {
  Value empty = tensor::EmptyOp::create(builder, loc, shape, compute);
  Value start = constant(builder, loc, value);
  return linalg::FillOp::create(builder, loc, start, empty).getResult(0);
}

Value PlainAttention::generic(ArrayRef<std::pair<Value, AffineMap>> inputs,
                              Value init, AffineMap initMap, unsigned loops,
                              unsigned reductions, Body body) {
  return emitGeneric(builder, loc, inputs, init, initMap, loops, reductions,
                     body);
}

/// `map` over the four logical dimensions, read at four of the loops.
static AffineMap pickThrough(OpBuilder &builder, AffineMap map, unsigned loops,
                             ArrayRef<unsigned> dims) {
  return map.compose(pickLoops(builder, loops, dims));
}

static Value index(OpBuilder &b, Location l, unsigned loop) {
  return linalg::IndexOp::create(b, l, loop);
}

Value PlainAttention::kvHead(OpBuilder &b, Location l, Value head) {
  // (h0 + h) / G - h0 / G: the tile's kv heads start at the one its first head
  // reads.
  Value group = arith::ConstantIndexOp::create(b, l, op.getGroupSize());
  Value global = arith::AddIOp::create(b, l, origin[1], head);
  Value own = arith::DivUIOp::create(b, l, global, group);
  Value first = arith::DivUIOp::create(b, l, origin[1], group);
  return arith::SubIOp::create(b, l, own, first);
}

/// Reads a [B, Hk, M, *] operand at the kv head of a query head.
static Value readKeyValue(OpBuilder &b, Location l, Value source, AffineMap map,
                          ArrayRef<Value> at) {
  SmallVector<Value> indices;
  for (AffineExpr expr : map.getResults())
    indices.push_back(at[cast<AffineDimExpr>(expr).getPosition()]);
  return tensor::ExtractOp::create(b, l, source, indices);
}

Value PlainAttention::rotate(Value source, AffineMap map, bool query) {
  AffineMap identity = builder.getMultiDimIdentityMap(4);
  Sides other = query ? Sides::key : Sides::query;
  for (auto [number, attr] : llvm::enumerate(op.getEncodingList())) {
    auto encoding = cast<PositionEncodingAttrInterface>(attr);
    if (!encoding.getStages().content || encoding.getSides() == other)
      continue;
    RotationSource rotation{source, map, origin[0], origin[1],
                            query ? origin[2] : origin[3]};
    rotation.side = query ? Side::query : Side::key;
    rotation.attention = op;
    if (query) {
      rotation.group = op.getGroupSize();
    } else {
      Value group =
          arith::ConstantIndexOp::create(builder, loc, op.getGroupSize());
      rotation.headOrigin =
          arith::DivUIOp::create(builder, loc, origin[1], group);
    }
    source = emitRotation(
        builder, loc, rotation, encoding, op.getEncodingOperandsOf(number),
        query ? PositionReader::ofQuery(op) : PositionReader::ofKey(op),
        extents, compute);
    map = identity;
  }
  return source;
}

Value PlainAttention::product(Value query, AffineMap queryMap, Value key,
                              AffineMap keyMap) {
  return generic({{query, pickThrough(builder, queryMap, 5, {0, 1, 2, 4})}},
                 fill(sizes, 0.0), pickLoops(builder, 5, {0, 1, 2, 3}), 5, 1,
                 [&](OpBuilder &b, Location l, ValueRange args) -> Value {
                   Value at[] = {index(b, l, 0), kvHead(b, l, index(b, l, 1)),
                                 index(b, l, 3), index(b, l, 4)};
                   Value k = convertFloat(
                       b, l, readKeyValue(b, l, key, keyMap, at), compute);
                   Value q = convertFloat(b, l, args[0], compute);
                   Value term = arith::MulFOp::create(b, l, q, k);
                   return arith::AddFOp::create(b, l, args[1], term);
                 });
}

Coordinate<IrDomain> PlainAttention::coordinateAt(IrDomain &domain,
                                                  ValueRange at) {
  OpBuilder &b = domain.getBuilder();
  Location l = domain.getLoc();
  SmallVector<Int<IrDomain>> global;
  for (auto [local, start] : llvm::zip_equal(at, origin))
    global.push_back(
        domain.integer(b.createOrFold<arith::AddIOp>(l, local, start)));
  Int<IrDomain> kv = floorDiv(global[1], op.getGroupSize());
  return {global[0],
          global[1],
          kv,
          global[2],
          global[3],
          PositionReader::ofQuery(op).emit(domain, global[0], global[2]),
          PositionReader::ofKey(op).emit(domain, global[0], global[3]),
          &extents};
}

Value PlainAttention::inlineRegion(OpBuilder &b, Location l, Value score,
                                   const Coordinate<IrDomain> &at) {
  Block &body = op.getScoreBody();
  IRMapping mapping;
  Value arguments[] = {convertFloat(b, l, score, b.getF32Type()),
                       at.batch.rep.base,
                       at.head.rep.base,
                       at.query.rep.base,
                       at.key.rep.base,
                       at.queryPosition.rep.base,
                       at.keyPosition.rep.base};
  for (auto [argument, value] : llvm::zip_equal(body.getArguments(), arguments))
    mapping.map(argument, value);
  for (Operation &nested : body.without_terminator())
    b.clone(nested, mapping);
  auto yield = cast<YieldOp>(body.getTerminator());
  return convertFloat(b, l, mapping.lookupOrDefault(yield.getLogit()), compute);
}

Value PlainAttention::keptAt(OpBuilder &b, Location l,
                             Coordinate<IrDomain> &coordinate) {
  Value kept;
  auto conjoin = [&](Value condition) {
    kept = kept ? b.createOrFold<arith::AndIOp>(l, kept, condition) : condition;
  };
  for (auto [number, attr] : llvm::enumerate(op.getMaskList())) {
    if (isa<LicenceAttrInterface>(attr))
      continue;
    IrOperands reader(op.getMaskOperandsOf(number));
    conjoin(
        cast<MaskAttrInterface>(attr).emitPredicate(coordinate, reader).rep);
  }
  if (Value length = emitValidLength(b, op, coordinate.batch.rep.base))
    conjoin(arith::CmpIOp::create(b, l, arith::CmpIPredicate::slt,
                                  coordinate.key.rep.base, length));
  return kept;
}

Value PlainAttention::logitAt(OpBuilder &b, Location l, Value score,
                              ValueRange at) {
  IrDomain domain(b, l, compute);
  Coordinate<IrDomain> coordinate = coordinateAt(domain, at);
  Value logit =
      domain.mulFloat(score, domain.constantFloat(op.getScaleValue()));
  if (Value scale = op.getQueryScale()) {
    IrOperands reader(scale);
    SmallVector<Int<IrDomain>> indices{coordinate.query};
    if (reader.rank(0) == 2)
      indices.insert(indices.begin(), coordinate.batch);
    logit = domain.mulFloat(logit, reader.loadFloat(domain, 0, indices).rep);
  }
  if (std::optional<APFloat> cap = op.getSoftcap()) {
    Value bound = domain.constantFloat(cap->convertToDouble());
    Value ratio = domain.divFloat(logit, bound);
    logit = domain.mulFloat(bound, math::TanhOp::create(b, l, ratio));
  }
  for (auto [number, attr] : llvm::enumerate(op.getEncodingList())) {
    auto encoding = cast<PositionEncodingAttrInterface>(attr);
    if (!encoding.getStages().score)
      continue;
    IrOperands reader(op.getEncodingOperandsOf(number));
    logit = domain.addFloat(logit, encoding.emitScore(coordinate, reader).rep);
  }
  if (op.hasScoreRegion())
    logit = inlineRegion(b, l, logit, coordinate);
  if (Value kept = keptAt(b, l, coordinate))
    logit =
        domain.selectFloat(kept, logit, domain.constantFloat(negativeInfinity));
  return logit;
}

Value PlainAttention::logits(Value scores) {
  AffineMap identity = pickLoops(builder, 4, {0, 1, 2, 3});
  Value init = tensor::EmptyOp::create(builder, loc, sizes, compute);
  return generic({{scores, identity}}, init, identity, 4, 0,
                 [&](OpBuilder &b, Location l, ValueRange args) {
                   Value at[] = {index(b, l, 0), index(b, l, 1), index(b, l, 2),
                                 index(b, l, 3)};
                   return logitAt(b, l, args[0], at);
                 });
}

Value PlainAttention::rowReduce(Value matrix, double start, Body combine) {
  return generic({{matrix, pickLoops(builder, 4, {0, 1, 2, 3})}},
                 fill(ArrayRef(sizes).take_front(3), start),
                 pickLoops(builder, 4, {0, 1, 2}), 4, 1, combine);
}

Value PlainAttention::weights(Value logits, Value maximum) {
  AffineMap identity = pickLoops(builder, 4, {0, 1, 2, 3});
  Value init = tensor::EmptyOp::create(builder, loc, sizes, compute);
  return generic(
      {{logits, identity}, {maximum, pickLoops(builder, 4, {0, 1, 2})}}, init,
      identity, 4, 0, [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value shifted =
            arith::SubFOp::create(b, l, args[0], safe(b, l, args[1]));
        return math::ExpOp::create(b, l, shifted);
      });
}

Value PlainAttention::valueProduct(Value weights, Value logits) {
  // A masked weight is 0, and 0 * inf is not: masked values are not multiplied.
  SmallVector<OpFoldResult> shape(ArrayRef(sizes).take_front(3));
  shape.push_back(builder.getIndexAttr(op.getValueDim()));
  AffineMap pairs = pickLoops(builder, 5, {0, 1, 2, 4});
  return generic(
      {{weights, pairs}, {logits, pairs}}, fill(shape, 0.0),
      pickLoops(builder, 5, {0, 1, 2, 3}), 5, 1,
      [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value at[] = {index(b, l, 0), kvHead(b, l, index(b, l, 1)),
                      index(b, l, 4), index(b, l, 3)};
        Value v = readKeyValue(b, l, op.getValue(), op.getValueMap(), at);
        Value term = arith::MulFOp::create(b, l, args[0],
                                           convertFloat(b, l, v, compute));
        Value hidden =
            arith::CmpFOp::create(b, l, arith::CmpFPredicate::OEQ, args[1],
                                  constant(b, l, negativeInfinity));
        term = arith::SelectOp::create(b, l, hidden, constant(b, l, 0.0), term);
        return arith::AddFOp::create(b, l, args[2], term);
      });
}

Value PlainAttention::normalize(Value sums, Value denominators) {
  Type element = getElementTypeOrSelf(op.getInits().front().getType());
  return generic(
      {{sums, pickLoops(builder, 4, {0, 1, 2, 3})},
       {denominators, pickLoops(builder, 4, {0, 1, 2})}},
      op.getInits().front(), op.getOutputMap(), 4, 0,
      [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value zero = constant(b, l, 0.0);
        Value dead = arith::CmpFOp::create(b, l, arith::CmpFPredicate::OEQ,
                                           args[1], zero);
        Value quotient = arith::DivFOp::create(b, l, args[0], args[1]);
        Value output = arith::SelectOp::create(b, l, dead, zero, quotient);
        return convertFloat(b, l, output, element);
      });
}

Value PlainAttention::logSumExp(Value maximum, Value denominators) {
  AffineMap identity = pickLoops(builder, 3, {0, 1, 2});
  return generic(
      {{maximum, identity}, {denominators, identity}}, op.getInits()[1],
      identity, 3, 0, [&](OpBuilder &b, Location l, ValueRange args) -> Value {
        Value log = math::LogOp::create(b, l, args[1]);
        Value lse = arith::AddFOp::create(b, l, safe(b, l, args[0]), log);
        return convertFloat(b, l, lse, b.getF32Type());
      });
}

SmallVector<Value> PlainAttention::emit() {
  AffineMap identity = builder.getMultiDimIdentityMap(4);
  Value query = rotate(op.getQuery(), op.getQueryMap(), /*query=*/true);
  Value key = rotate(op.getKey(), op.getKeyMap(), /*query=*/false);
  Value scores =
      product(query, query == op.getQuery() ? op.getQueryMap() : identity, key,
              key == op.getKey() ? op.getKeyMap() : identity);
  Value logit = logits(scores);
  Value maximum =
      rowReduce(logit, negativeInfinity,
                [](OpBuilder &b, Location l, ValueRange args) -> Value {
                  return arith::MaximumFOp::create(b, l, args[0], args[1]);
                });
  AffineMap rows = pickLoops(builder, 3, {0, 1, 2});
  auto sinkAt = [&](OpBuilder &b, Location l) {
    Value head = arith::AddIOp::create(b, l, origin[1], index(b, l, 1));
    Value sink = tensor::ExtractOp::create(b, l, op.getSink(), head);
    return convertFloat(b, l, sink, compute);
  };
  SmallVector<OpFoldResult> rowSizes(ArrayRef(sizes).take_front(3));
  if (op.getSink())
    maximum =
        generic({{maximum, rows}},
                tensor::EmptyOp::create(builder, loc, rowSizes, compute), rows,
                3, 0, [&](OpBuilder &b, Location l, ValueRange args) -> Value {
                  return arith::MaximumFOp::create(b, l, args[0], sinkAt(b, l));
                });
  Value weight = weights(logit, maximum);
  Value denominators = rowReduce(
      weight, 0.0, [](OpBuilder &b, Location l, ValueRange args) -> Value {
        return arith::AddFOp::create(b, l, args[1], args[0]);
      });
  if (op.getSink())
    denominators =
        generic({{denominators, rows}, {maximum, rows}},
                tensor::EmptyOp::create(builder, loc, rowSizes, compute), rows,
                3, 0, [&](OpBuilder &b, Location l, ValueRange args) -> Value {
                  Value shifted = arith::SubFOp::create(b, l, sinkAt(b, l),
                                                        safe(b, l, args[1]));
                  Value term = math::ExpOp::create(b, l, shifted);
                  return arith::AddFOp::create(b, l, args[0], term);
                });
  SmallVector<Value> results{
      normalize(valueProduct(weight, logit), denominators)};
  if (op.hasLogSumExp())
    results.push_back(logSumExp(maximum, denominators));
  return results;
}

FailureOr<SmallVector<Value>>
AttentionOp::decomposeOperation(OpBuilder &builder) {
  // What accumulates is an attention and a merge, keys in pages are gathered:
  // see expandAccumulate and gatherPages.
  if (!hasPureTensorSemantics() || getAccumulate() || getPageTable())
    return failure();
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(*this);
  return PlainAttention(builder, *this).emit();
}
