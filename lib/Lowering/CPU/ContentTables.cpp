// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ContentTables.h"
#include "Kernel.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::posenc;

static constexpr int64_t dynamic = ShapedType::kDynamic;

void posenc::forEachKeyBlock(
    AttentionContext &context, Value batches, Value kvHeads,
    function_ref<void(Value, Value, Value, Value)> body) {
  LoopEmitter &b = context.b;
  int64_t size = context.tiles.queryBlock;
  b.parallel({batches, kvHeads, b.ceilDiv(context.keyCount, size)},
             [&](ValueRange at) {
               Value first = b.mul(at[2], size);
               body(at[0], at[1], first,
                    b.min(b.add(first, size), context.keyCount));
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
  void store(const posenc::Tables<IrDomain> &values, ValueRange at);
  void emitQueries();
  void emitKeys();

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
  void emitProductTile(int64_t terms, RegisterTile tile,
                       function_ref<Value(int64_t row, Value k)> loadRow,
                       function_ref<Value(int64_t vector, Value k)> loadLanes,
                       function_ref<void(int64_t, int64_t, Value)> store);

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
  else if (source.side == Side::query)
    emitQueries();
  else
    emitKeys();
  return tables;
}

void TableEmitter::allocate() {
  SmallVector<Value> sizes{source.batchCount(), source.headCount()};
  SmallVector<int64_t> shape{dynamic, dynamic};
  int64_t pairs = tables.pairs.count();
  auto roundUp = [&](Value count, int64_t multiple) {
    return b.mul(b.ceilDiv(count, multiple), multiple);
  };
  if (source.side == Side::query) {
    sizes.push_back(roundUp(context.queryCount, context.tiles.queryBlock));
    shape.append({pairs, dynamic});
  } else {
    sizes.push_back(roundUp(context.keyCount, context.tiles.tile.rows));
    shape.append({dynamic, int64_t(llvm::alignTo(pairs, b.getLanes()))});
  }
  tables.cosine = b.alloc(shape, sizes);
  tables.sine = b.alloc(shape, sizes);
}

void TableEmitter::store(const posenc::Tables<IrDomain> &values,
                         ValueRange at) {
  b.storeVector(values.cosine.rep, tables.cosine, at);
  b.storeVector(values.sine.rep, tables.sine, at);
}

void TableEmitter::emitQueries() {
  IrDomain &domain = context.lanes;
  b.parallel({b.dim(tables.cosine, 0), b.dim(tables.cosine, 1),
              b.index(tables.pairs.count())},
             [&](ValueRange at) {
               b.loop(b.index(0), b.dim(tables.cosine, 3), b.getLanes(),
                      [&](Value token) {
                        auto point = source.pointAt(
                            at[0], at[1],
                            domain.integer(source.globalToken(token),
                                           /*laneStride=*/1),
                            domain.integer(at[2]));
                        store(source.attr.emitTables(point, operands),
                              {at[0], at[1], at[2], token});
                      });
             });
}

void TableEmitter::emitKeys() {
  IrDomain &domain = context.lanes;
  auto emitBlock = [&](Value batch, Value kvHead, Value first, Value end) {
    b.loop(b.index(0), b.index(tables.pairs.count()), b.getLanes(),
           [&](Value pair) {
             // Tokens inside: what depends on the pair alone leaves the loop.
             b.loop(first, end, 1, [&](Value token) {
               auto point = source.pointAt(
                   batch, kvHead, domain.integer(source.globalToken(token)),
                   domain.integer(pair, /*laneStride=*/1));
               store(source.attr.emitTables(point, operands),
                     {batch, kvHead, token, pair});
             });
           });
  };
  forEachKeyBlock(context, b.dim(tables.cosine, 0), b.dim(tables.cosine, 1),
                  emitBlock);
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

/// [batch][term][token], tokens padded as in the tables and to whole vectors.
TableEmitter::Buffers TableEmitter::emitBasis(MixedTablesAttrInterface mixed,
                                              int64_t terms) {
  IrDomain &domain = context.lanes;
  int64_t lanes = b.getLanes();
  Value tokens = b.dim(tables.cosine, source.side == Side::query ? 3 : 2);
  Value vectors = b.ceilDiv(tokens, lanes);
  Buffers basis =
      allocateBoth({dynamic, terms, dynamic},
                   {b.dim(tables.cosine, 0), b.mul(vectors, lanes)});
  b.parallel(
      {b.dim(basis.cosine, 0), b.index(terms), vectors}, [&](ValueRange at) {
        Value token = b.mul(at[2], lanes);
        Int<IrDomain> zero = domain.integer(b.index(0));
        auto point = source.pointAt(at[0], b.index(0),
                                    domain.integer(source.globalToken(token),
                                                   /*laneStride=*/1),
                                    zero);
        auto [cosine, sine] =
            mixed.emitBasis(point, domain.integer(at[1]), operands);
        b.storeVector(cosine.rep, basis.cosine, {at[0], at[1], token});
        b.storeVector(sine.rep, basis.sine, {at[0], at[1], token});
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

void TableEmitter::emitProductTile(
    int64_t terms, RegisterTile tile,
    function_ref<Value(int64_t row, Value k)> loadRow,
    function_ref<Value(int64_t vector, Value k)> loadLanes,
    function_ref<void(int64_t, int64_t, Value)> store) {
  SmallVector<Value> start(tile.rows * tile.vectors, b.constant(0.0));
  ContractionKernel kernel{tile, /*unroll=*/1, loadRow, loadLanes};
  SmallVector<Value> sums =
      kernel.emit(b, b.index(0), b.index(terms), start, /*exact=*/true);
  for (int64_t row = 0; row < tile.rows; ++row)
    for (int64_t vector = 0; vector < tile.vectors; ++vector)
      store(row, vector, sums[row * tile.vectors + vector]);
}

/// One table as a matrix product. Rows are pairs and lanes queries, or rows are
/// keys and lanes pairs.
void TableEmitter::emitProducts(int64_t terms, Value basis, Value mixes,
                                Value table) {
  RegisterTile whole = context.tiles.tile;
  int64_t lanes = b.getLanes(), block = context.tiles.queryBlock;
  bool query = source.side == Side::query;
  int64_t pairs = tables.pairs.count();
  int64_t laneVectors = query ? whole.vectors : llvm::divideCeil(pairs, lanes);

  auto emitTiles = [&](Value batch, Value kvHead, Value firstRow, Value endRow,
                       int64_t rows, Value firstLane) {
    for (int64_t first = 0; first < laneVectors; first += whole.vectors) {
      int64_t vectors = std::min(whole.vectors, laneVectors - first);
      Value laneStart = b.add(firstLane, first * lanes);
      b.loop(firstRow, endRow, rows, [&](Value row) {
        auto of = [&](Value matrix, Value leading, Value k, Value at) {
          return SmallVector<Value>{leading, k, at};
        };
        Value rowMatrix = query ? mixes : basis;
        Value laneMatrix = query ? basis : mixes;
        Value rowLeading = query ? kvHead : batch;
        Value laneLeading = query ? batch : kvHead;
        emitProductTile(
            terms, {rows, vectors},
            [&](int64_t r, Value k) {
              return b.load(rowMatrix,
                            of(rowMatrix, rowLeading, k, b.add(row, r)));
            },
            [&](int64_t v, Value k) {
              return b.loadVector(laneMatrix, of(laneMatrix, laneLeading, k,
                                                 b.add(laneStart, v * lanes)));
            },
            [&](int64_t r, int64_t v, Value sum) {
              b.storeVector(
                  sum, table,
                  {batch, kvHead, b.add(row, r), b.add(laneStart, v * lanes)});
            });
      });
    }
  };

  Value batches = b.dim(table, 0), kvHeads = b.dim(table, 1);
  if (query) {
    int64_t wholePairs = pairs - pairs % whole.rows;
    b.parallel({batches, kvHeads, b.ceilDiv(context.queryCount, block)},
               [&](ValueRange at) {
                 Value lane = b.mul(at[2], block);
                 emitTiles(at[0], at[1], b.index(0), b.index(wholePairs),
                           whole.rows, lane);
                 emitTiles(at[0], at[1], b.index(wholePairs), b.index(pairs), 1,
                           lane);
               });
    return;
  }
  // Both the block and the padded table are whole numbers of row tiles.
  forEachKeyBlock(context, batches, kvHeads,
                  [&](Value batch, Value kvHead, Value first, Value end) {
                    emitTiles(batch, kvHead, first, end, whole.rows,
                              b.index(0));
                  });
}

ContentTables posenc::emitContentTables(AttentionContext &context,
                                        unsigned encoding, Side side) {
  return TableEmitter(context, encoding, side).emit();
}
