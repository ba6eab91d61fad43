// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Lowering/DistanceTables.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::posenc;

static constexpr int64_t dynamic = ShapedType::kDynamic;

DistanceAxis::DistanceAxis(PairContext &context, int64_t queryBlock)
    : context(context), queryBlock(queryBlock) {
  PositionReader queries = PositionReader::ofQuery(context.op);
  PositionReader keys = PositionReader::ofKey(context.op);
  isAffine = queries.isAffine() && keys.isAffine();
  perBatch = queries.dependsOnBatch() || keys.dependsOnBatch();
}

Value DistanceAxis::batchCount() const {
  return perBatch ? context.batchCount : context.b.index(1);
}

Value DistanceAxis::vectorCount() const {
  LoopEmitter &b = context.b;
  int64_t lanes = b.getLanes();
  Value queries = b.mul(b.ceilDiv(context.queryCount, queryBlock), queryBlock);
  return b.ceilDiv(b.add(b.add(queries, context.keyCount), b.index(lanes)),
                   lanes);
}

Int<IrDomain> DistanceAxis::distanceAt(Value batch, Value entry) const {
  AttentionOp op = context.op;
  LoopEmitter &b = context.b;
  IrDomain &domain = context.lanes;
  Int<IrDomain> globalBatch = domain.integer(context.global(0, batch));
  Int<IrDomain> origin =
      PositionReader::ofQuery(op).emit(domain, globalBatch,
                                       domain.integer(context.origin[2])) -
      PositionReader::ofKey(op).emit(domain, globalBatch,
                                     domain.integer(context.origin[3]));
  Value local = b.sub(entry, b.add(context.keyCount, b.getLanes()));
  return origin + domain.integer(local, /*laneStride=*/1);
}

Value DistanceAxis::batchOf(PairContext &at, Value batch) const {
  return perBatch ? batch : at.b.index(0);
}

Value DistanceAxis::entryOf(PairContext &at, Value query, Value key) const {
  LoopEmitter &b = at.b;
  return b.add(b.add(b.sub(query, key), at.keyCount), b.getLanes());
}

DistanceTables::DistanceTables(PairContext &context, int64_t queryBlock,
                               bool aligned)
    : context(context), b(context.b), axis(context, queryBlock),
      copies(aligned ? b.getLanes() : 1) {
  for (unsigned number : llvm::seq(context.op.getEncodingList().size()))
    if (classOf(number) == ScoreClass::key)
      emitKeyTable(number);
    else if (classOf(number) == ScoreClass::distance && axis.exists())
      summed.push_back(number);
  if (!summed.empty())
    emitTable();
}

ScoreClass DistanceTables::classOf(unsigned encoding) const {
  Attribute attr = context.op.getEncodingList()[encoding];
  return cast<PositionEncodingAttrInterface>(attr).getScoreClass();
}

bool DistanceTables::isShared() const {
  return summed.size() == 1 &&
         isa<SharedProfileAttrInterface>(
             context.op.getEncodingList()[summed.front()]);
}

void DistanceTables::release() {
  if (table)
    b.create<memref::DeallocOp>(table);
  for (auto [encoding, keyTable] : keyTables)
    b.create<memref::DeallocOp>(keyTable);
}

Value DistanceTables::tabulate(Value heads, int64_t copies, Value vectors,
                               TermAt termAt) {
  int64_t lanes = b.getLanes();
  Value filled = b.alloc({dynamic, dynamic, copies, dynamic},
                         {axis.batchCount(), heads, b.mul(vectors, lanes)});
  b.parallel(
      {b.dim(filled, 0), b.dim(filled, 1), vectors},
      [&](ValueRange at) {
        Value entry = b.mul(at[2], lanes);
        for (int64_t copy = 0; copy < copies; ++copy)
          b.storeVector(termAt(at[0], at[1], b.add(entry, copy)), filled,
                        {at[0], at[1], b.index(copy), entry});
      },
      "distance_table");
  return filled;
}

void DistanceTables::emitTable() {
  Value vectors = axis.vectorCount(), one = b.index(1);
  auto tabulateOne = [&](unsigned encoding, int64_t copies, Value vectors) {
    return tabulate(one, copies, vectors,
                    [&](Value batch, Value head, Value entry) {
                      return termAt(encoding, batch, head, entry);
                    });
  };
  if (isShared()) {
    table = tabulateOne(summed.front(), copies, vectors);
    return;
  }
  // A profile is evaluated once for all heads; copies read past its last entry.
  llvm::SmallMapVector<unsigned, Value, 2> profiles;
  for (unsigned encoding : summed)
    if (isa<SharedProfileAttrInterface>(context.op.getEncodingList()[encoding]))
      profiles[encoding] = tabulateOne(encoding, 1, b.add(vectors, 1));
  auto sumAt = [&](Value batch, Value head, Value entry) {
    Value sum;
    for (unsigned encoding : summed) {
      Value term;
      if (Value profile = profiles.lookup(encoding))
        term = context.lanes.mulFloat(
            factorOf(context, encoding, head),
            b.loadVector(profile, {batch, b.index(0), b.index(0), entry}));
      else
        term = termAt(encoding, batch, head, entry);
      sum = sum ? context.lanes.addFloat(sum, term) : term;
    }
    return sum;
  };
  table = tabulate(context.headCount, copies, vectors, sumAt);
  for (auto [encoding, profile] : profiles)
    b.create<memref::DeallocOp>(profile);
}

Value DistanceTables::factorOf(PairContext &at, unsigned encoding,
                               Value head) const {
  auto shared =
      dyn_cast<SharedProfileAttrInterface>(at.op.getEncodingList()[encoding]);
  if (!shared)
    return nullptr;
  IrDomain &domain = at.lanes;
  Int<IrDomain> global = domain.integer(at.global(1, head));
  return domain.mulFloat(shared.emitHeadFactor(global, at.extents).rep,
                         domain.constantFloat(at.unitsOfLogit));
}

void DistanceTables::emitKeyTable(unsigned encoding) {
  AttentionOp op = context.op;
  IrDomain &domain = context.lanes;
  PositionReader positions = PositionReader::ofKey(op);
  Value batches = positions.dependsOnBatch() ? context.batchCount : b.index(1);
  Value vectors = b.ceilDiv(context.keyCount, b.getLanes());
  Value keyTable =
      b.alloc({dynamic, dynamic, dynamic},
              {batches, context.headCount, b.mul(vectors, b.getLanes())});
  auto emitTerms = [&](ValueRange at) {
    Value first = b.mul(at[2], b.getLanes());
    Int<IrDomain> batch = domain.integer(context.global(0, at[0])),
                  key = domain.integer(context.global(3, first),
                                       /*laneStride=*/1),
                  zero = domain.integer(b.index(0));
    // The class promises that any query stands for all others.
    Coordinate<IrDomain> pair =
        context.coordinateOf(domain, batch, at[1], zero, key, zero,
                             positions.emit(domain, batch, key));
    IrOperands operands(op.getEncodingOperandsOf(encoding));
    Value terms =
        cast<PositionEncodingAttrInterface>(op.getEncodingList()[encoding])
            .emitScore(pair, operands)
            .rep;
    b.storeVector(emitInUnits(context, terms), keyTable, {at[0], at[1], first});
  };
  b.parallel({batches, context.headCount, vectors}, emitTerms, "key_table");
  keyTables[encoding] = keyTable;
}

/// Rows and lanes past the last key read what nobody uses.
Value DistanceTables::emitKeyRead(PairContext &at, const PairVector &pairs,
                                  unsigned encoding) const {
  LoopEmitter &b = at.b;
  Value keyTable = keyTables.lookup(encoding);
  int64_t read = pairs.lanesAreKeys ? b.getLanes() : 1;
  bool perBatch = PositionReader::ofKey(at.op).dependsOnBatch();
  Value last = b.sub(b.dim(keyTable, 2), b.index(read));
  SmallVector<Value> indices{perBatch ? pairs.batch : b.index(0), pairs.head,
                             b.min(pairs.key, last)};
  return pairs.lanesAreKeys ? b.loadVector(keyTable, indices)
                            : b.splat(b.load(keyTable, indices));
}

Value DistanceTables::termAt(unsigned encoding, Value batch, Value head,
                             Value entry) {
  AttentionOp op = context.op;
  IrDomain &domain = context.lanes;
  Int<IrDomain> distance = axis.distanceAt(batch, entry);
  Attribute attr = op.getEncodingList()[encoding];
  if (auto shared = dyn_cast<SharedProfileAttrInterface>(attr))
    return shared.emitProfile(distance).rep;

  // The class promises that a pair at (distance, 0) stands for all others.
  Int<IrDomain> zero = domain.integer(b.index(0));
  Int<IrDomain> globalBatch = domain.integer(context.global(0, batch));
  Coordinate<IrDomain> pair = context.coordinateOf(domain, globalBatch, head,
                                                   zero, zero, distance, zero);
  IrOperands operands(op.getEncodingOperandsOf(encoding));
  return emitInUnits(
      context,
      cast<PositionEncodingAttrInterface>(attr).emitScore(pair, operands).rep);
}

Value DistanceTables::emitRead(PairContext &at, const PairVector &pairs) const {
  LoopEmitter &b = at.b;
  Value zero = b.index(0);
  Value entry = axis.entryOf(at, pairs.query, pairs.key);
  // The distance falls along keys.
  if (pairs.lanesAreKeys)
    entry = b.sub(entry, b.index(b.getLanes() - 1));
  Value copy = copies == 1 ? zero : b.rem(entry, copies);
  SmallVector<Value> indices{axis.batchOf(at, pairs.batch),
                             isShared() ? zero : pairs.head, copy,
                             b.sub(entry, copy)};
  Value term;
  if (copies == 1) {
    term = b.loadVector(table, indices);
  } else {
    auto load = b.create<vector::LoadOp>(b.getVectorType(), table, indices);
    load.setAlignment(b.getLanes() * b.getElement().getWidth() / 8);
    term = load;
  }
  return pairs.lanesAreKeys ? b.reverse(term) : term;
}

std::optional<DistanceTerm> DistanceTables::termOf(PairContext &at,
                                                   const PairVector &pairs,
                                                   unsigned encoding) const {
  if (keyTables.contains(encoding))
    return DistanceTerm{emitKeyRead(at, pairs, encoding), nullptr};
  if (!llvm::is_contained(summed, encoding))
    return std::nullopt;
  if (encoding != summed.front())
    return DistanceTerm{nullptr, nullptr};
  Value own;
  Value &term = pairs.run.reads ? pairs.run.reads->at(pairs.run.diagonal) : own;
  if (!term)
    term = emitRead(at, pairs);
  return DistanceTerm{term, isShared() ? factorOf(at, encoding, pairs.head)
                                       : Value()};
}
