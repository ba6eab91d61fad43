// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Rotations.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "posenc/IR/ContentTransforms.h"
#include "llvm/Support/MathExtras.h"
#include <numeric>

using namespace mlir;
using namespace mlir::posenc;

static constexpr int64_t dynamic = ShapedType::kDynamic;
static constexpr int64_t chunkBytes = 16;

/// The most neighbours up to `widest` in which all channels of pairs can be
/// read.
static int64_t chunkOf(const ChannelPairs &pairs, int64_t widest) {
  bool apart = pairs.pairing == Pairing::half;
  int64_t run = apart ? pairs.width / 2 : pairs.width;
  return std::gcd(widest, std::gcd(run, pairs.offset));
}

RotationTables::RotationTables(PairContext &context, unsigned encoding,
                               Side side, unsigned width) {
  ContentSide source(context, encoding, side);
  pairs = source.pairs;
  perBatch = source.perBatch;
  perHead = source.perHead;
  chunkChannels = chunkOf(pairs, 8 * chunkBytes / width);
  LoopEmitter &b = context.b;
  SmallVector<Value> sizes{source.batchCount(), source.headCount(),
                           source.tokenCount()};
  // Rows start where a thread may read 16 bytes.
  int64_t padded = llvm::alignTo(pairs.count(), chunkBytes / 4);
  cosine = b.alloc({dynamic, dynamic, dynamic, padded}, sizes);
  sine = b.alloc({dynamic, dynamic, dynamic, padded}, sizes);
  if (int64_t terms = source.termCount())
    mix(source, terms);
  else
    evaluate(source);
}

void RotationTables::release(LoopEmitter &b) const {
  for (Value table : {cosine, sine})
    b.create<memref::DeallocOp>(table);
}

void RotationTables::evaluate(const ContentSide &source) {
  LoopEmitter &b = source.context.b;
  IrDomain &domain = source.context.scalars;
  IrOperands operands(source.context.op.getEncodingOperandsOf(source.encoding));
  b.parallel(
      {source.batchCount(), source.headCount(), source.tokenCount(),
       b.index(pairs.count())},
      [&](ValueRange at) {
        auto point = source.pointAt(at[0], at[1],
                                    domain.integer(source.globalToken(at[2])),
                                    domain.integer(at[3]));
        auto values = source.attr.emitTables(point, operands);
        b.store(values.cosine.rep, cosine, at);
        b.store(values.sine.rep, sine, at);
      },
      "rotation_tables");
}

/// table[b, h, n, p] = sum over k of basis[b, n, k] mixes[h, k, p], which a
/// thread for each entry adds up: neighbours read the same entry of the basis.
void RotationTables::mix(const ContentSide &source, int64_t terms) {
  LoopEmitter &b = source.context.b;
  IrDomain &domain = source.context.scalars;
  IrOperands operands(source.context.op.getEncodingOperandsOf(source.encoding));
  MixedTablesAttrInterface mixed = source.mixed();
  Int<IrDomain> none = domain.integer(b.index(0));
  Value buffers[] = {
      b.alloc({dynamic, dynamic, terms},
              {source.batchCount(), source.tokenCount()}),
      b.alloc({dynamic, dynamic, terms},
              {source.batchCount(), source.tokenCount()}),
      b.alloc({dynamic, terms, pairs.count()}, source.headCount()),
      b.alloc({dynamic, terms, pairs.count()}, source.headCount())};
  b.parallel(
      {source.batchCount(), source.tokenCount(), b.index(terms)},
      [&](ValueRange at) {
        auto point = source.pointAt(
            at[0], b.index(0), domain.integer(source.globalToken(at[1])), none);
        auto own = mixed.emitBasis(point, domain.integer(at[2]), operands);
        b.store(own.cosine.rep, buffers[0], at);
        b.store(own.sine.rep, buffers[1], at);
      },
      "rotation_basis");
  b.parallel(
      {source.headCount(), b.index(terms), b.index(pairs.count())},
      [&](ValueRange at) {
        auto point =
            source.pointAt(b.index(0), at[0], none, domain.integer(at[2]));
        auto own = mixed.emitMix(point, domain.integer(at[1]), operands);
        b.store(own.cosine.rep, buffers[2], at);
        b.store(own.sine.rep, buffers[3], at);
      },
      "rotation_mixes");
  b.parallel(
      {source.batchCount(), source.headCount(), source.tokenCount(),
       b.index(pairs.count())},
      [&](ValueRange at) {
        Value zero = b.scalar(0.0);
        SmallVector<Value> sums = b.loop(
            b.index(0), b.index(terms), 1, {zero, zero},
            [&](Value k, ValueRange carried) {
              SmallVector<Value> next;
              for (int64_t i : {0, 1})
                next.push_back(b.create<math::FmaOp>(
                    b.load(buffers[i], {at[0], at[2], k}),
                    b.load(buffers[2 + i], {at[1], k, at[3]}), carried[i]));
              return next;
            });
        b.store(sums[0], cosine, at);
        b.store(sums[1], sine, at);
      },
      "rotation_tables");
  for (Value buffer : buffers)
    b.create<memref::DeallocOp>(buffer);
}

int64_t RotationTables::pieces() const {
  return (alternates() ? pairs.width : pairs.count()) / chunkChannels;
}

Value RotationTables::load(LoopEmitter &b, Value table, Value batch,
                           Value kvHead, Value token, Value pair,
                           int64_t count) const {
  Value zero = b.index(0);
  return b.loadAligned(
      table, {perBatch ? batch : zero, perHead ? kvHead : zero, token, pair},
      count);
}

/// (x, y) cosine + (-y, x) sine.
static std::pair<Value, Value> rotated(LoopEmitter &b, Value x, Value y,
                                       Value cosine, Value sine) {
  Value ySine = b.create<arith::MulFOp>(y, sine);
  Value xSine = b.create<arith::MulFOp>(x, sine);
  return {b.fma(x, cosine, b.create<arith::NegFOp>(ySine)),
          b.fma(y, cosine, xSine)};
}

void RotationTables::rotate(LoopEmitter &b, Value batch, Value kvHead,
                            Value token, Value piece,
                            const RowAccess &row) const {
  int64_t count = chunkChannels;
  Value first = b.mul(piece, count);
  auto tablesAt = [&](Value pair, int64_t of) {
    return std::pair(load(b, cosine, batch, kvHead, token, pair, of),
                     load(b, sine, batch, kvHead, token, pair, of));
  };
  if (!alternates()) {
    auto [c, s] = tablesAt(first, count);
    bool apart = pairs.pairing == Pairing::half;
    Value pair = apart ? first : b.mul(first, 2);
    Value xs = b.add(pair, pairs.first(0)), ys = b.add(pair, pairs.second(0));
    auto [x, y] = rotated(b, row.load(xs, count), row.load(ys, count), c, s);
    row.store(x, xs);
    row.store(y, ys);
    return;
  }
  int64_t half = count / 2;
  auto [c, s] = tablesAt(b.mul(piece, half), half);
  Value channel = b.add(first, pairs.offset);
  Value both = row.load(channel, count);
  SmallVector<int64_t> even, odd, merged;
  for (int64_t i = 0; i < half; ++i) {
    even.push_back(2 * i);
    odd.push_back(2 * i + 1);
    merged.append({i, half + i});
  }
  auto [x, y] =
      rotated(b, b.shuffle(both, both, even), b.shuffle(both, both, odd), c, s);
  row.store(b.shuffle(x, y, merged), channel);
}

void RotationTables::rotateRows(LoopEmitter &b, Value batch, Value kvHead,
                                const RowsAccess &rows, Value thread,
                                int64_t threads) const {
  b.loop(thread, b.index(rows.count * pieces()), threads, [&](Value number) {
    Value turn = b.floorDiv(number, pieces()), piece = b.rem(number, pieces());
    // Of eight rows first 0, 4, 1, 5: swizzles move the chunks of two such rows
    // to different halves of a line, which is where all banks are.
    Value inEight =
        b.add(b.mul(b.rem(turn, 2), 4), b.rem(b.floorDiv(turn, 2), 4));
    Value row = b.add(b.mul(b.floorDiv(turn, 8), 8), inEight);
    rotate(b, batch, kvHead, rows.tokenOf(row), piece,
           {[&](Value channel, int64_t count) {
              return rows.load(row, channel, count);
            },
            [&](Value values, Value channel) {
              rows.store(values, row, channel);
            }});
  });
}

static unsigned widthOf(AttentionOp op) {
  return getElementTypeOrSelf(op.getQuery().getType()).getIntOrFloatBitWidth();
}

Rotations::Rotations(PairContext &context) {
  AttentionOp op = context.op;
  for (const ContentTransform &transform :
       contentTransformsOf(op, Sides::query))
    queries.emplace_back(context, transform.number, Side::query, widthOf(op));
  for (const ContentTransform &transform : contentTransformsOf(op, Sides::key))
    keys.emplace_back(context, transform.number, Side::key, widthOf(op));
}

void Rotations::release(LoopEmitter &b) const {
  for (const RotationTables &tables :
       llvm::concat<const RotationTables>(queries, keys))
    tables.release(b);
}

/// Copies what no pair has.
static void copyUnpaired(PairContext &context, const RotationTables &tables,
                         function_ref<MatrixView(Value, ValueRange)> viewOf,
                         Value target) {
  LoopEmitter &b = context.b;
  const ChannelPairs &pairs = tables.getPairs();
  int64_t channels = context.op.getHeadDim(), left = channels - pairs.width;
  if (!left)
    return;
  b.parallel(
      {context.batchCount, context.kvHeadCount, context.keyCount,
       b.index(left)},
      [&](ValueRange at) {
        Value past = b.add(at[3], pairs.width);
        Value channel = b.create<arith::SelectOp>(
            b.less(at[3], b.index(pairs.offset)), at[3], past);
        Value key = viewOf(context.op.getKey(), at).load(b, at[2], channel);
        viewOf(target, at).store(b, key, at[2], channel);
      },
      "copy_unpaired");
}

void posenc::emitRotatedKeys(PairContext &context, Value target) {
  LoopEmitter &b = context.b;
  AttentionOp op = context.op;
  auto viewOf = [&](Value keys, ValueRange at) {
    return context.headView(keys, op.getKeyMap(), at[0], at[1]);
  };
  Value source = op.getKey();
  for (const ContentTransform &transform :
       contentTransformsOf(op, Sides::key)) {
    RotationTables tables(context, transform.number, Side::key, widthOf(op));
    if (source != target)
      copyUnpaired(context, tables, viewOf, target);
    b.parallel(
        {context.batchCount, context.kvHeadCount, context.keyCount,
         b.index(tables.pieces())},
        [&](ValueRange at) {
          MatrixView from = viewOf(source, at), to = viewOf(target, at);
          tables.rotate(b, at[0], at[1], at[2], at[3],
                        {[&](Value channel, int64_t count) {
                           return b.loadAligned(from.getMemref(),
                                                from.at(at[2], channel), count);
                         },
                         [&](Value values, Value channel) {
                           b.storeAligned(values, to.getMemref(),
                                          to.at(at[2], channel));
                         }});
        },
        "rotate_keys");
    tables.release(b);
    source = target;
  }
}
