// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ContentTables.h"
#include "Kernel.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::posenc;

static constexpr int64_t dynamic = ShapedType::kDynamic;

void posenc::forEachTokenBlock(
    AttentionContext &context, Value batches, Value kvHeads, Value tokens,
    function_ref<void(Value, Value, Value, Value)> body) {
  LoopEmitter &b = context.b;
  int64_t size = context.tiles.queryBlock;
  b.parallel({batches, kvHeads, b.ceilDiv(tokens, size)}, [&](ValueRange at) {
    Value first = b.mul(at[2], size);
    body(at[0], at[1], first, b.min(b.add(first, size), tokens));
  });
}

namespace {
/// Builds the tables of one encoding for one side.
class TableEmitter {
public:
  TableEmitter(AttentionContext &context, unsigned encoding, Side side);
  ContentTables emit();

private:
  void allocate();
  void forEachBlock(function_ref<void(Value, Value, Value, Value)> body) {
    forEachTokenBlock(context, b.dim(tables.cosine, 0), b.dim(tables.cosine, 1),
                      source.tokenCount(), body);
  }
  void emitFormula();

  /// Two buffers, of cosines and of sines.
  struct Buffers {
    Value cosine, sine;
  };
  Buffers allocateBoth(ArrayRef<int64_t> shape, ValueRange sizes) {
    return {b.alloc(shape, sizes), b.alloc(shape, sizes)};
  }
  void emitMixed(MixedTablesAttrInterface mixed, int64_t terms);
  Buffers emitBasis(MixedTablesAttrInterface mixed, int64_t terms);
  Buffers emitMixes(MixedTablesAttrInterface mixed, int64_t terms);
  void emitProducts(int64_t terms, Value basis, Value mixes, Value table);

  AttentionContext &context;
  LoopEmitter &b;
  ContentSide source;
  IrOperands operands;
  ContentTables tables;
};
} // namespace

TableEmitter::TableEmitter(AttentionContext &context, unsigned encoding,
                           Side side)
    : context(context), b(context.b), source(context, encoding, side),
      operands(context.op.getEncodingOperandsOf(encoding)) {
  tables.pairs = source.pairs;
  tables.perBatch = source.perBatch;
  tables.perHead = source.perHead;
}

ContentTables TableEmitter::emit() {
  allocate();
  if (int64_t terms = source.termCount())
    emitMixed(source.mixed(), terms);
  else
    emitFormula();
  return tables;
}

void TableEmitter::allocate() {
  // Whole register tiles of tokens by whole vectors of pairs.
  int64_t rows = context.tiles.tile.rows;
  Value tokens = b.mul(b.ceilDiv(source.tokenCount(), rows), rows);
  int64_t pairs = llvm::alignTo(tables.pairs.count(), b.getLanes());
  Buffers buffers =
      allocateBoth({dynamic, dynamic, dynamic, pairs},
                   {source.batchCount(), source.headCount(), tokens});
  tables.cosine = buffers.cosine;
  tables.sine = buffers.sine;
}

void TableEmitter::emitFormula() {
  IrDomain &domain = context.lanes;
  forEachBlock([&](Value batch, Value kvHead, Value first, Value end) {
    b.loop(b.index(0), b.index(tables.pairs.count()), b.getLanes(),
           [&](Value pair) {
             // Tokens inside: what depends on the pair alone leaves the loop.
             b.loop(first, end, 1, [&](Value token) {
               auto point = source.pointAt(
                   batch, kvHead, domain.integer(source.globalToken(token)),
                   domain.integer(pair, /*laneStride=*/1));
               auto [cosine, sine] = source.attr.emitTables(point, operands);
               SmallVector<Value> at{batch, kvHead, token, pair};
               b.storeVector(cosine.rep, tables.cosine, at);
               b.storeVector(sine.rep, tables.sine, at);
             });
           });
  });
}

//===-- Tables mixed from a basis -----------------------------------------===//

void TableEmitter::emitMixed(MixedTablesAttrInterface mixed, int64_t terms) {
  Buffers basis = emitBasis(mixed, terms);
  Buffers mixes = emitMixes(mixed, terms);
  emitProducts(terms, basis.cosine, mixes.cosine, tables.cosine);
  emitProducts(terms, basis.sine, mixes.sine, tables.sine);
  for (Value buffer : {basis.cosine, basis.sine, mixes.cosine, mixes.sine})
    b.create<memref::DeallocOp>(buffer);
}

/// [batch][token block][term][token of the block]: what a product reads lies
/// together.
TableEmitter::Buffers TableEmitter::emitBasis(MixedTablesAttrInterface mixed,
                                              int64_t terms) {
  IrDomain &domain = context.lanes;
  int64_t size = context.tiles.queryBlock;
  Value blocks = b.ceilDiv(source.tokenCount(), size);
  Buffers basis = allocateBoth({dynamic, dynamic, terms, size},
                               {b.dim(tables.cosine, 0), blocks});
  auto emitVector = [&](Value batch, Value block, Value term, Value lane) {
    Value token = source.globalToken(b.add(b.mul(block, size), lane));
    Int<IrDomain> zero = domain.integer(b.index(0));
    auto point = source.pointAt(batch, b.index(0),
                                domain.integer(token, /*laneStride=*/1), zero);
    auto [cosine, sine] =
        mixed.emitBasis(point, domain.integer(term), operands);
    SmallVector<Value> at{batch, block, term, lane};
    b.storeVector(cosine.rep, basis.cosine, at);
    b.storeVector(sine.rep, basis.sine, at);
  };
  b.parallel(
      {b.dim(basis.cosine, 0), b.index(terms), blocks}, [&](ValueRange at) {
        b.loop(b.index(0), b.index(size), b.getLanes(),
               [&](Value lane) { emitVector(at[0], at[2], at[1], lane); });
      });
  return basis;
}

/// [kv head][term][pair], pairs padded to whole vectors.
TableEmitter::Buffers TableEmitter::emitMixes(MixedTablesAttrInterface mixed,
                                              int64_t terms) {
  IrDomain &domain = context.lanes;
  int64_t lanes = b.getLanes();
  int64_t pairs = llvm::alignTo(tables.pairs.count(), lanes);
  Buffers mixes =
      allocateBoth({dynamic, terms, pairs}, b.dim(tables.cosine, 1));
  b.parallel({b.dim(mixes.cosine, 0), b.index(terms)}, [&](ValueRange at) {
    b.loop(b.index(0), b.index(pairs), lanes, [&](Value pair) {
      auto point = source.pointAt(b.index(0), at[0], domain.integer(b.index(0)),
                                  domain.integer(pair, /*laneStride=*/1));
      auto [cosine, sine] =
          mixed.emitMix(point, domain.integer(at[1]), operands);
      b.storeVector(cosine.rep, mixes.cosine, {at[0], at[1], pair});
      b.storeVector(sine.rep, mixes.sine, {at[0], at[1], pair});
    });
  });
  return mixes;
}

/// One table as a matrix product: rows are tokens and lanes pairs.
void TableEmitter::emitProducts(int64_t terms, Value basis, Value mixes,
                                Value table) {
  RegisterTile whole = context.tiles.tile;
  int64_t lanes = b.getLanes();
  int64_t laneVectors = llvm::divideCeil(tables.pairs.count(), lanes);
  auto emitTile = [&](Value batch, Value kvHead, Value first, Value row,
                      int64_t firstVector) {
    auto pair = [&](int64_t vector) {
      return b.index((firstVector + vector) * lanes);
    };
    int64_t vectors = std::min(whole.vectors, laneVectors - firstVector);
    Value block = b.floorDiv(first, context.tiles.queryBlock);
    ContractionKernel kernel{
        {whole.rows, vectors},
        /*unroll=*/1,
        [&](int64_t r, Value term) {
          return b.load(basis, {batch, block, term, b.add(row, r)});
        },
        [&](int64_t v, Value term) {
          return b.loadVector(mixes, {kvHead, term, pair(v)});
        }};
    SmallVector<Value> start(whole.rows * vectors, b.constant(0.0));
    SmallVector<Value> sums =
        kernel.emit(b, b.index(0), b.index(terms), start, /*exact=*/true);
    for (int64_t r = 0; r < whole.rows; ++r)
      for (int64_t v = 0; v < vectors; ++v)
        b.storeVector(sums[r * vectors + v], table,
                      {batch, kvHead, b.add(first, b.add(row, r)), pair(v)});
  };
  // Both the block and the padded table are whole numbers of row tiles.
  forEachBlock([&](Value batch, Value kvHead, Value first, Value end) {
    for (int64_t vector = 0; vector < laneVectors; vector += whole.vectors)
      b.loop(b.index(0), b.sub(end, first), whole.rows,
             [&](Value row) { emitTile(batch, kvHead, first, row, vector); });
  });
}

ContentTables posenc::emitContentTables(AttentionContext &context,
                                        unsigned encoding, Side side) {
  return TableEmitter(context, encoding, side).emit();
}
