// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Lowering/DistanceTables.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::posenc;

static constexpr int64_t dynamic = ShapedType::kDynamic;

DistanceTables::DistanceTables(PairContext &context, int64_t queryBlock,
                               bool aligned)
    : context(context), b(context.b), queryBlock(queryBlock),
      copies(aligned ? b.getLanes() : 1) {
  PositionReader queries = PositionReader::ofQuery(context.op);
  PositionReader keys = PositionReader::ofKey(context.op);
  if (!queries.isAffine() || !keys.isAffine())
    return;
  perBatch = queries.dependsOnBatch() || keys.dependsOnBatch();
  for (auto [number, attr] : llvm::enumerate(context.op.getEncodingList()))
    if (cast<PositionEncodingAttrInterface>(attr).getScoreClass() ==
        ScoreClass::distance)
      emitTable(number);
}

void DistanceTables::release() {
  for (auto [encoding, table] : tables)
    b.create<memref::DeallocOp>(table);
}

void DistanceTables::emitTable(unsigned encoding) {
  bool shared =
      isa<SharedProfileAttrInterface>(context.op.getEncodingList()[encoding]);
  int64_t lanes = b.getLanes();
  Value queries = b.mul(b.ceilDiv(context.queryCount, queryBlock), queryBlock);
  Value entries =
      b.ceilDiv(b.add(b.add(queries, context.keyCount), b.index(lanes)), lanes);
  Value table =
      b.alloc({dynamic, dynamic, copies, dynamic},
              {perBatch ? context.batchCount : b.index(1),
               shared ? b.index(1) : context.headCount, b.mul(entries, lanes)});
  b.parallel(
      {b.dim(table, 0), b.dim(table, 1), entries},
      [&](ValueRange at) {
        Value entry = b.mul(at[2], lanes);
        for (int64_t copy = 0; copy < copies; ++copy)
          b.storeVector(termAt(encoding, at[0], at[1], b.add(entry, copy)),
                        table, {at[0], at[1], b.index(copy), entry});
      },
      "distance_table");
  tables[encoding] = table;
}

Value DistanceTables::termAt(unsigned encoding, Value batch, Value head,
                             Value entry) {
  AttentionOp op = context.op;
  IrDomain &domain = context.lanes;
  Int<IrDomain> globalBatch = domain.integer(context.global(0, batch));
  Int<IrDomain> origin =
      PositionReader::ofQuery(op).emit(domain, globalBatch,
                                       domain.integer(context.origin[2])) -
      PositionReader::ofKey(op).emit(domain, globalBatch,
                                     domain.integer(context.origin[3]));
  Value local = b.sub(entry, b.add(context.keyCount, b.getLanes()));
  Int<IrDomain> distance = origin + domain.integer(local, /*laneStride=*/1);
  Attribute attr = op.getEncodingList()[encoding];
  if (auto shared = dyn_cast<SharedProfileAttrInterface>(attr))
    return shared.emitProfile(distance).rep;

  // The class promises that a pair at (distance, 0) stands for all others.
  Int<IrDomain> zero = domain.integer(b.index(0));
  Coordinate<IrDomain> pair = context.coordinateOf(domain, globalBatch, head,
                                                   zero, zero, distance, zero);
  IrOperands operands(op.getEncodingOperandsOf(encoding));
  return emitInUnits(
      context,
      cast<PositionEncodingAttrInterface>(attr).emitScore(pair, operands).rep);
}

Value DistanceTables::emitRead(PairContext &at, const PairVector &pairs,
                               unsigned encoding) const {
  LoopEmitter &b = at.b;
  Value table = tables.lookup(encoding), zero = b.index(0);
  bool shared =
      isa<SharedProfileAttrInterface>(at.op.getEncodingList()[encoding]);
  Value entry =
      b.add(b.add(b.sub(pairs.query, pairs.key), at.keyCount), b.getLanes());
  // The distance falls along keys.
  if (pairs.lanesAreKeys)
    entry = b.sub(entry, b.index(b.getLanes() - 1));
  Value copy = copies == 1 ? zero : b.rem(entry, copies);
  SmallVector<Value> indices{perBatch ? pairs.batch : zero,
                             shared ? zero : pairs.head, copy,
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
  if (!tables.count(encoding))
    return std::nullopt;
  Value own;
  Value &term =
      pairs.run.reads ? pairs.run.reads->at(encoding, pairs.run.diagonal) : own;
  if (!term)
    term = emitRead(at, pairs, encoding);
  auto shared =
      dyn_cast<SharedProfileAttrInterface>(at.op.getEncodingList()[encoding]);
  if (!shared)
    return DistanceTerm{term, nullptr};
  IrDomain &domain = at.lanes;
  Int<IrDomain> head = domain.integer(at.global(1, pairs.head));
  Value factor = domain.mulFloat(shared.emitHeadFactor(head, at.extents).rep,
                                 domain.constantFloat(at.unitsOfLogit));
  return DistanceTerm{term, factor};
}
