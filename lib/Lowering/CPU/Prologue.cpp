// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Prologue.h"
#include "PairedOperands.h"
#include "PanelTransfer.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "posenc/IR/ContentTransforms.h"

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
  emitTables();
  if (context.usesPairs()) {
    emitPairedKeys();
    pairedValues = emitPairedValues(context);
    return;
  }
  bool makesInLoop = !keyTables.empty() && context.op.getKeysInLoop();
  if (!makesInLoop &&
      (!keyTables.empty() || wantsWideCopy(context.op.getKey())))
    emitTransformedKeys();
  if (wantsWideCopy(context.op.getValue()))
    emitWidenedValues();
}

/// Whether one table serves both sides: token n of both stands in one place.
static bool sidesAgree(AttentionOp op) {
  return !op.hasFrame() &&
         PositionReader::ofQuery(op).agreesWith(PositionReader::ofKey(op));
}

void ContentPrologue::emitTables() {
  bool shares = sidesAgree(context.op);
  llvm::SmallDenseMap<unsigned, ContentTables> shared;
  for (const ContentTransform &own :
       contentTransformsOf(context.op, Sides::query)) {
    queryTables.push_back(emitContentTables(context, own.number, Side::query));
    if (shares && own.encoding.getSides() == Sides::both &&
        !own.encoding.tablesDependOnSide())
      shared[own.number] = queryTables.back();
  }
  for (const ContentTransform &own :
       contentTransformsOf(context.op, Sides::key))
    keyTables.push_back(
        shared.contains(own.number)
            ? shared.lookup(own.number)
            : emitContentTables(context, own.number, Side::key));
}

bool ContentPrologue::wantsWideCopy(Value operand) const {
  Type stored = cast<MemRefType>(operand.getType()).getElementType();
  return !context.decodes && stored != b.getElement();
}

void ContentPrologue::release() {
  llvm::SetVector<Value> buffers;
  for (const ContentTables &tables :
       llvm::concat<ContentTables>(queryTables, keyTables))
    buffers.insert_range(ArrayRef{tables.cosine, tables.sine});
  for (Value copy : {transformedKeys, widenedValues, pairedKeys, pairedValues})
    if (copy)
      buffers.insert(copy);
  for (Value buffer : buffers)
    b.create<memref::DeallocOp>(buffer);
}

void ContentPrologue::emitTransformedKeys() {
  transformedKeys =
      b.alloc({dynamic, dynamic, dynamic, context.op.getHeadDim()},
              {context.batchCount, context.kvHeadCount, context.keyCount});
  auto emitBlock = [&](Value batch, Value kvHead, Value first, Value end) {
    b.loop(first, end, 1, [&](Value key) {
      emitKey({keys(batch, kvHead), key, batch, kvHead, key});
    });
  };
  forEachTokenBlock(context, context.batchCount, context.kvHeadCount,
                    context.keyCount, emitBlock);
}

void ContentPrologue::emitPairedKeys() {
  pairedKeys = allocatePairedKeys(context);
  AttentionOp op = context.op;
  auto emitBlock = [&](Value batch, Value kvHead, Value first, Value end) {
    MatrixView target = keys(batch, kvHead);
    // Transforms see a row in f32 and are rounded once.
    Value buffer;
    if (!keyTables.empty())
      buffer = b.alloc({1, op.getHeadDim()});
    MatrixView row{buffer, {Value(), Value()}, 0, 1};
    b.loop(first, end, 1, [&](Value key) {
      if (buffer) {
        emitKey({row, b.index(0), batch, kvHead, key});
        copyRow(row, target, b.index(0), key, op.getHeadDim());
      } else {
        copyKey({target, key, batch, kvHead, key});
      }
      emitKeyPadding(context, target, key);
    });
    if (buffer)
      b.create<memref::DeallocOp>(buffer);
  };
  forEachTokenBlock(context, context.batchCount, context.kvHeadCount,
                    context.keyCount, emitBlock);
}

void ContentPrologue::emitKeys(const QueryBlock &block, Value first,
                               Value count, Value buffer) {
  MatrixView target{buffer, {Value(), Value()}, 0, 1};
  b.loop(b.index(0), count, 1, [&](Value row) {
    emitKey({target, row, block.batch, block.kvHead, b.add(first, row)});
  });
}

void ContentPrologue::emitKey(const TokenRow &to) {
  copyKey(to);
  for (const ContentTables &tables : keyTables)
    transformRow(tables, to);
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

void ContentPrologue::copyKey(const TokenRow &to) {
  MatrixView source = context.headView(
      context.op.getKey(), context.op.getKeyMap(), to.batch, to.kvHead);
  copyRow(source, to.target, to.token, to.row, context.op.getHeadDim());
}

void ContentPrologue::copyRow(const MatrixView &source,
                              const MatrixView &target, Value token, Value row,
                              int64_t channels) {
  auto element = [&](Value c) {
    target.store(b, source.load(b, token, c), row, c);
  };
  if (source.hasContiguousColumns())
    forEachVector(
        b, channels,
        [&](Value c) {
          target.storeVector(b, source.loadVector(b, token, c), row, c);
        },
        element);
  else
    b.loop(b.index(0), b.index(channels), 1, element);
}

void ContentPrologue::emitWidenedValues() {
  AttentionOp op = context.op;
  widenedValues =
      b.alloc({dynamic, dynamic, dynamic, op.getValueDim()},
              {context.batchCount, context.kvHeadCount, context.keyCount});
  auto emitBlock = [&](Value batch, Value kvHead, Value first, Value end) {
    MatrixView source =
        context.headView(op.getValue(), op.getValueMap(), batch, kvHead);
    b.loop(first, end, 1, [&](Value token) {
      copyRow(source, values(batch, kvHead), token, token, op.getValueDim());
    });
  };
  forEachTokenBlock(context, context.batchCount, context.kvHeadCount,
                    context.keyCount, emitBlock);
}

MatrixView ContentPrologue::values(Value batch, Value kvHead) const {
  // For tile registers nothing reads them as a matrix.
  if (pairedValues && !context.usesTiles())
    return {pairedValues, {batch, kvHead, Value(), Value()}, 2, 3};
  if (widenedValues)
    return {widenedValues, {batch, kvHead, Value(), Value()}, 2, 3};
  AttentionOp op = context.op;
  return context.headView(op.getValue(), op.getValueMap(), batch, kvHead);
}

void ContentPrologue::transformRow(const ContentTables &tables,
                                   const TokenRow &to) {
  const MatrixView &row = to.target;
  Value at = to.row;
  Value zero = b.index(0);
  SmallVector<Value> leading{tables.perBatch ? to.batch : zero,
                             tables.perHead ? to.kvHead : zero, to.token};
  auto tableIndex = [&](Value pair) {
    SmallVector<Value> indices = leading;
    indices.push_back(pair);
    return indices;
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
    auto [x, y] = rotate(b, row.load(b, at, first), row.load(b, at, second),
                         b.load(tables.cosine, tableIndex(pair)),
                         b.load(tables.sine, tableIndex(pair)));
    row.store(b, x, at, first);
    row.store(b, y, at, second);
  };
  auto vectors = [&](Value pair) {
    Value cosine = b.loadVector(tables.cosine, tableIndex(pair));
    Value sine = b.loadVector(tables.sine, tableIndex(pair));
    Value first = channel(pairs.first(0), pair);
    if (!interleaved) {
      Value second = channel(pairs.second(0), pair);
      auto [x, y] = rotate(b, row.loadVector(b, at, first),
                           row.loadVector(b, at, second), cosine, sine);
      row.storeVector(b, x, at, first);
      row.storeVector(b, y, at, second);
      return;
    }
    auto wide = VectorType::get({2 * b.getLanes()}, b.getElement());
    auto split =
        b.create<vector::DeinterleaveOp>(row.loadVector(b, at, first, wide));
    auto [x, y] = rotate(b, split.getRes1(), split.getRes2(), cosine, sine);
    row.storeVector(b, b.create<vector::InterleaveOp>(x, y), at, first);
  };
  forEachVector(b, pairs.count(), vectors, element);
}

MatrixView ContentPrologue::keys(Value batch, Value kvHead) const {
  if (pairedKeys)
    return {pairedKeys, {batch, kvHead, Value(), Value()}, 2, 3};
  if (transformedKeys)
    return {transformedKeys, {batch, kvHead, Value(), Value()}, 2, 3};
  AttentionOp op = context.op;
  return context.headView(op.getKey(), op.getKeyMap(), batch, kvHead);
}

void ContentPrologue::packQueries(const QueryBlock &block, Value panel) {
  AttentionOp op = context.op;
  MatrixView queries = context.headView(op.getQuery(), op.getQueryMap(),
                                        block.batch, block.head);
  if (queryTables.empty()) {
    pack(queries, block.firstQuery, context.queryCount, panel);
  } else {
    Value rows = b.alloc({context.tiles.queryBlock, op.getHeadDim()});
    MatrixView transformed{rows, {Value(), Value()}, 0, 1};
    Value count = b.min(b.index(context.tiles.queryBlock),
                        b.sub(context.queryCount, block.firstQuery));
    b.loop(b.index(0), count, 1, [&](Value row) {
      Value query = b.add(block.firstQuery, row);
      copyRow(queries, transformed, query, row, op.getHeadDim());
      for (const ContentTables &tables : queryTables)
        transformRow(tables,
                     {transformed, row, block.batch, block.kvHead, query});
    });
    pack(transformed, b.index(0), count, panel);
    b.create<memref::DeallocOp>(rows);
  }
  if (op.getQueryScale())
    scaleQueries(block, panel);
}

void ContentPrologue::pack(const MatrixView &queries, Value first, Value count,
                           Value panel) {
  MatrixView target{panel, {Value(), Value()}, 0, 1};
  // Scaling commutes with the transforms, which are linear.
  Value scale = b.scalar(context.queryScale());
  for (int64_t vector = 0; vector < context.tiles.tile.vectors; ++vector) {
    Value lane = b.index(vector * b.getLanes());
    emitPack(b,
             {target, lane, queries, b.add(first, lane), count, b.index(0),
              b.index(context.op.getHeadDim()), b.index(0)},
             scale);
  }
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
