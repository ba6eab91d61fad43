// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Prologue.h"
#include "PanelTransfer.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::posenc;

static constexpr int64_t dynamic = ShapedType::kDynamic;

/// (x, y) * cosine + (-y, x) * sine, of scalars or vectors.
static std::pair<Value, Value> rotate(LoopEmitter &b, Value x, Value y,
                                      Value cosine, Value sine) {
  auto mul = [&](Value p, Value q) -> Value {
    return b.create<arith::MulFOp>(p, q);
  };
  return {b.create<arith::SubFOp>(mul(x, cosine), mul(y, sine)),
          b.create<arith::AddFOp>(mul(y, cosine), mul(x, sine))};
}

ContentPrologue::ContentPrologue(AttentionContext &context)
    : context(context), b(context.b) {
  for (auto [number, attr] : llvm::enumerate(context.op.getEncodingList())) {
    auto encoding = cast<PositionEncodingAttrInterface>(attr);
    if (!encoding.getStages().content)
      continue;
    if (encoding.getSides() != Sides::key)
      emitQueryTables(queryTables.emplace_back(allocateTables(number, true)));
    if (encoding.getSides() != Sides::query)
      emitKeyTables(keyTables.emplace_back(allocateTables(number, false)));
  }
  if (!keyTables.empty())
    emitTransformedKeys();
}

void ContentPrologue::release() {
  SmallVector<Value> buffers;
  for (const TransformTables &tables :
       llvm::concat<TransformTables>(queryTables, keyTables))
    buffers.append({tables.cosine, tables.sine});
  if (transformedKeys)
    buffers.push_back(transformedKeys);
  for (Value buffer : buffers)
    b.create<memref::DeallocOp>(buffer);
}

ContentPrologue::TransformTables
ContentPrologue::allocateTables(unsigned encoding, bool query) {
  AttentionOp op = context.op;
  auto attr =
      cast<PositionEncodingAttrInterface>(op.getEncodingList()[encoding]);
  PositionReader reader =
      query ? PositionReader::ofQuery(op) : PositionReader::ofKey(op);
  TransformTables tables;
  tables.encoding = encoding;
  tables.pairs = attr.getChannelPairs(op.getHeadDim());
  tables.perBatch =
      reader.dependsOnBatch() ||
      attr.tablesDependOnBatch(op.getEncodingOperandsOf(encoding).getTypes());
  tables.perHead = attr.tablesDependOnHead();

  SmallVector<Value> sizes{tables.perBatch ? context.batchCount : b.index(1),
                           tables.perHead ? context.kvHeadCount : b.index(1)};
  SmallVector<int64_t> shape{dynamic, dynamic};
  int64_t pairs = tables.pairs.count();
  if (query) {
    sizes.push_back(
        b.mul(b.ceilDiv(context.queryCount, context.tiles.queryBlock),
              context.tiles.queryBlock));
    shape.append({pairs, dynamic});
  } else {
    sizes.push_back(context.keyCount);
    shape.append({dynamic, int64_t(llvm::alignTo(pairs, b.getLanes()))});
  }
  tables.cosine = b.alloc(shape, sizes);
  tables.sine = b.alloc(shape, sizes);
  return tables;
}

Tables<IrDomain> ContentPrologue::tablesAt(const TransformTables &tables,
                                           bool query, Value batch,
                                           Value kvHead, Int<IrDomain> token,
                                           Int<IrDomain> pair) {
  AttentionOp op = context.op;
  IrDomain &domain = *token.domain;
  Value firstKvHead = b.floorDiv(context.origin[1], op.getGroupSize());
  Int<IrDomain> globalBatch = domain.integer(context.global(0, batch));
  PositionReader reader =
      query ? PositionReader::ofQuery(op) : PositionReader::ofKey(op);
  ContentPoint<IrDomain> point{
      globalBatch, domain.integer(b.add(firstKvHead, kvHead)),
      token,       reader.emit(domain, globalBatch, token),
      pair,        &context.extents};
  IrOperands operands(op.getEncodingOperandsOf(tables.encoding));
  return cast<PositionEncodingAttrInterface>(
             op.getEncodingList()[tables.encoding])
      .emitTables(point, operands);
}

void ContentPrologue::emitQueryTables(const TransformTables &tables) {
  Value tokens = b.dim(tables.cosine, 3);
  b.parallel({b.dim(tables.cosine, 0), b.dim(tables.cosine, 1),
              b.index(tables.pairs.count())},
             [&](ValueRange at) {
               b.loop(b.index(0), tokens, b.getLanes(), [&](Value token) {
                 IrDomain &domain = context.lanes;
                 auto [cosine, sine] = tablesAt(
                     tables, /*query=*/true, at[0], at[1],
                     domain.integer(context.global(2, token), /*laneStride=*/1),
                     domain.integer(at[2]));
                 SmallVector<Value> target{at[0], at[1], at[2], token};
                 b.storeVector(cosine.rep, tables.cosine, target);
                 b.storeVector(sine.rep, tables.sine, target);
               });
             });
}

void ContentPrologue::forEachKeyBlock(
    Value batches, Value heads,
    function_ref<void(Value batch, Value kvHead, Value first, Value end)>
        body) {
  int64_t size = context.tiles.queryBlock;
  b.parallel(
      {batches, heads, b.ceilDiv(context.keyCount, size)}, [&](ValueRange at) {
        Value first = b.mul(at[2], size);
        body(at[0], at[1], first, b.min(b.add(first, size), context.keyCount));
      });
}

void ContentPrologue::emitKeyTables(const TransformTables &tables) {
  auto emitBlock = [&](Value batch, Value kvHead, Value first, Value end) {
    b.loop(b.index(0), b.index(tables.pairs.count()), b.getLanes(),
           [&](Value pair) {
             // Tokens inside: what depends on the pair alone leaves the loop.
             b.loop(first, end, 1, [&](Value token) {
               IrDomain &domain = context.lanes;
               auto [cosine, sine] =
                   tablesAt(tables, /*query=*/false, batch, kvHead,
                            domain.integer(context.global(3, token)),
                            domain.integer(pair, /*laneStride=*/1));
               SmallVector<Value> target{batch, kvHead, token, pair};
               b.storeVector(cosine.rep, tables.cosine, target);
               b.storeVector(sine.rep, tables.sine, target);
             });
           });
  };
  forEachKeyBlock(b.dim(tables.cosine, 0), b.dim(tables.cosine, 1), emitBlock);
}

void ContentPrologue::emitTransformedKeys() {
  transformedKeys =
      b.alloc({dynamic, dynamic, dynamic, context.op.getHeadDim()},
              {context.batchCount, context.kvHeadCount, context.keyCount});
  auto emitBlock = [&](Value batch, Value kvHead, Value first, Value end) {
    b.loop(first, end, 1, [&](Value key) {
      copyKey(batch, kvHead, key);
      for (const TransformTables &tables : keyTables)
        transformKey(tables, batch, kvHead, key);
    });
  };
  forEachKeyBlock(context.batchCount, context.kvHeadCount, emitBlock);
}

/// Calls `vectors` for whole vectors of [0, count) and `elements` for what is
/// left.
static void forEachVector(LoopEmitter &b, int64_t count,
                          function_ref<void(Value)> vectors,
                          function_ref<void(Value)> elements) {
  int64_t whole = count - count % b.getLanes();
  if (whole > 0)
    b.loop(b.index(0), b.index(whole), b.getLanes(), vectors);
  if (whole < count)
    b.loop(b.index(whole), b.index(count), 1, elements);
}

void ContentPrologue::copyKey(Value batch, Value kvHead, Value key) {
  MatrixView source = context.headView(context.op.getKey(),
                                       context.op.getKeyMap(), batch, kvHead);
  MatrixView target = keys(batch, kvHead);
  auto element = [&](Value c) {
    target.store(b, source.load(b, key, c), key, c);
  };
  int64_t channels = context.op.getHeadDim();
  if (source.hasContiguousColumns())
    forEachVector(
        b, channels,
        [&](Value c) {
          target.storeVector(b, source.loadVector(b, key, c), key, c);
        },
        element);
  else
    b.loop(b.index(0), b.index(channels), 1, element);
}

void ContentPrologue::transformKey(const TransformTables &tables, Value batch,
                                   Value kvHead, Value key) {
  MatrixView row = keys(batch, kvHead);
  Value zero = b.index(0);
  SmallVector<Value> leading{tables.perBatch ? batch : zero,
                             tables.perHead ? kvHead : zero, key};
  auto tableIndex = [&](Value pair) {
    SmallVector<Value> at = leading;
    at.push_back(pair);
    return at;
  };
  const ChannelPairs &pairs = tables.pairs;
  bool interleaved = pairs.pairing == Pairing::interleaved;
  int64_t stride = interleaved ? 2 : 1;
  auto channel = [&](int64_t ofPairZero, Value pair) {
    return b.add(b.mul(pair, stride), ofPairZero);
  };
  auto element = [&](Value pair) {
    Value first = channel(pairs.first(0), pair);
    Value second = channel(pairs.second(0), pair);
    auto [x, y] = rotate(b, row.load(b, key, first), row.load(b, key, second),
                         b.load(tables.cosine, tableIndex(pair)),
                         b.load(tables.sine, tableIndex(pair)));
    row.store(b, x, key, first);
    row.store(b, y, key, second);
  };
  auto vectors = [&](Value pair) {
    Value cosine = b.loadVector(tables.cosine, tableIndex(pair));
    Value sine = b.loadVector(tables.sine, tableIndex(pair));
    Value first = channel(pairs.first(0), pair);
    if (!interleaved) {
      Value second = channel(pairs.second(0), pair);
      auto [x, y] = rotate(b, row.loadVector(b, key, first),
                           row.loadVector(b, key, second), cosine, sine);
      row.storeVector(b, x, key, first);
      row.storeVector(b, y, key, second);
      return;
    }
    auto wide = VectorType::get({2 * b.getLanes()}, b.getElement());
    auto split =
        b.create<vector::DeinterleaveOp>(row.loadVector(b, key, first, wide));
    auto [x, y] = rotate(b, split.getRes1(), split.getRes2(), cosine, sine);
    row.storeVector(b, b.create<vector::InterleaveOp>(x, y), key, first);
  };
  forEachVector(b, pairs.count(), vectors, element);
}

MatrixView ContentPrologue::keys(Value batch, Value kvHead) const {
  if (transformedKeys)
    return {transformedKeys, {batch, kvHead, Value(), Value()}, 2, 3};
  AttentionOp op = context.op;
  return context.headView(op.getKey(), op.getKeyMap(), batch, kvHead);
}

void ContentPrologue::packQueries(const QueryBlock &block, Value panel) {
  AttentionOp op = context.op;
  MatrixView target{panel, {Value(), Value()}, 0, 1};
  MatrixView queries = context.headView(op.getQuery(), op.getQueryMap(),
                                        block.batch, block.head);
  // Scaling first commutes with the transforms, which are linear.
  Value scale = b.scalar(op.getScaleValue());
  for (int64_t vector = 0; vector < context.tiles.tile.vectors; ++vector) {
    Value lane = b.index(vector * b.getLanes());
    emitPack(b,
             {target, lane, queries, b.add(block.firstQuery, lane),
              context.queryCount, b.index(0), b.index(op.getHeadDim()),
              b.index(0)},
             scale);
  }
  if (op.getQueryScale())
    scaleQueries(block, panel);
  for (const TransformTables &tables : queryTables)
    transformQueries(tables, block, panel);
}

void ContentPrologue::scaleQueries(const QueryBlock &block, Value panel) {
  IrDomain &domain = context.lanes;
  IrOperands scales(context.op.getQueryScale());
  SmallVector<Value> factors;
  for (int64_t vector = 0; vector < context.tiles.tile.vectors; ++vector) {
    Value query = b.add(block.firstQuery, vector * b.getLanes());
    SmallVector<Int<IrDomain>> at{
        domain.integer(context.global(2, query), /*laneStride=*/1)};
    if (scales.rank(0) == 2)
      at.insert(at.begin(), domain.integer(context.global(0, block.batch)));
    factors.push_back(scales.loadFloat(domain, 0, at).rep);
  }
  b.loop(b.index(0), b.index(context.op.getHeadDim()), 1, [&](Value channel) {
    for (auto [vector, factor] : llvm::enumerate(factors)) {
      Value lane = b.index(int64_t(vector) * b.getLanes());
      Value query = b.loadVector(panel, {channel, lane});
      b.storeVector(b.create<arith::MulFOp>(query, factor), panel,
                    {channel, lane});
    }
  });
}

void ContentPrologue::transformQueries(const TransformTables &tables,
                                       const QueryBlock &block, Value panel) {
  const ChannelPairs &pairs = tables.pairs;
  int64_t stride = pairs.pairing == Pairing::interleaved ? 2 : 1;
  Value zero = b.index(0);
  Value batch = tables.perBatch ? block.batch : zero;
  Value kvHead = tables.perHead ? block.kvHead : zero;
  b.loop(zero, b.index(pairs.count()), 1, [&](Value pair) {
    Value first = b.add(b.mul(pair, stride), pairs.first(0));
    Value second = b.add(b.mul(pair, stride), pairs.second(0));
    for (int64_t vector = 0; vector < context.tiles.tile.vectors; ++vector) {
      Value lane = b.index(vector * b.getLanes());
      SmallVector<Value> at{batch, kvHead, pair, b.add(block.firstQuery, lane)};
      auto [x, y] = rotate(b, b.loadVector(panel, {first, lane}),
                           b.loadVector(panel, {second, lane}),
                           b.loadVector(tables.cosine, at),
                           b.loadVector(tables.sine, at));
      b.storeVector(x, panel, {first, lane});
      b.storeVector(y, panel, {second, lane});
    }
  });
}
