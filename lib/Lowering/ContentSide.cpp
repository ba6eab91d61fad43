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
  perBatch = reader.dependsOnBatch() || attr.tablesDependOnBatch(types);
  perHead = attr.tablesDependOnHead(types);
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
  return {globalBatch, domain.integer(b.add(firstKvHead, kvHead)),
          token,       reader.emit(domain, globalBatch, token),
          pair,        &context.extents};
}
