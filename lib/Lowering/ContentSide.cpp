// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Lowering/ContentSide.h"

using namespace mlir;
using namespace mlir::posenc;

ContentSide::ContentSide(PairContext &context, unsigned encoding, Side side)
    : context(context), encoding(encoding),
      attr(cast<PositionEncodingAttrInterface>(
          context.op.getEncodingList()[encoding])),
      side(side),
      reader(side == Side::query ? PositionReader::ofQuery(context.op)
                                 : PositionReader::ofKey(context.op)),
      pairs(attr.getChannelPairs(context.op.getHeadDim())) {
  TypeRange types = context.op.getEncodingOperandsOf(encoding).getTypes();
  // A reference is a position of a query.
  bool referencesDiffer =
      readsReference() && PositionReader::ofQuery(context.op).dependsOnBatch();
  perBatch = reader.dependsOnBatch(attr) || referencesDiffer ||
             attr.tablesDependOnBatch(types);
  perHead = attr.tablesDependOnHead(types);
}

bool ContentSide::readsReference() const {
  Type element = getElementTypeOrSelf(context.op.getQuery().getType());
  return attr.getReferenceSpan(element).has_value();
}

int64_t ContentSide::termCount() const {
  auto mixed = dyn_cast<MixedTablesAttrInterface>(attr);
  return mixed ? mixed.getTermCount(
                     context.extents,
                     context.op.getEncodingOperandsOf(encoding).getTypes())
               : 0;
}

ContentPoint<IrDomain> ContentSide::pointAt(Value batch, Value kvHead,
                                            Int<IrDomain> token,
                                            Int<IrDomain> pair) const {
  IrDomain &domain = *token.domain;
  LoopEmitter &b = context.b;
  Value firstKvHead = b.floorDiv(context.origin[1], context.op.getGroupSize());
  Int<IrDomain> globalBatch = domain.integer(context.global(0, batch));
  ContentPoint<IrDomain> point = emitContentPoint(
      domain, attr, side, reader, globalBatch,
      domain.integer(b.add(firstKvHead, kvHead)), token, pair, context.extents);
  if (readsReference())
    point.reference = emitReference(domain, context.op, globalBatch);
  return point;
}
