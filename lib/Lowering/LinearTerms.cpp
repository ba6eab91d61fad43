// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Lowering/LinearTerms.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::posenc;

LinearTerms::LinearTerms(PairContext &context, const PairVector &pairs) {
  AttentionOp op = context.op;
  PositionReader keys = PositionReader::ofKey(op);
  if (!keys.isAffine())
    return;
  IrDomain &domain = context.scalars;
  auto number = [&](Value index) { return domain.integer(index); };
  Int<IrDomain> batch = number(context.global(0, pairs.batch)),
                query = number(context.global(2, pairs.query)),
                key = number(context.global(3, pairs.key));
  auto termAt = [&](unsigned encoding, Int<IrDomain> queryPosition,
                    Int<IrDomain> keyPosition) {
    Coordinate<IrDomain> at = context.coordinateOf(
        domain, batch, pairs.head, query, key, queryPosition, keyPosition);
    IrOperands operands(op.getEncodingOperandsOf(encoding));
    return domain.mulFloat(
        cast<PositionEncodingAttrInterface>(op.getEncodingList()[encoding])
            .emitScore(at, operands)
            .rep,
        domain.constantFloat(context.unitsOfLogit));
  };
  for (auto [encoding, attr] : llvm::enumerate(op.getEncodingList())) {
    if (cast<PositionEncodingAttrInterface>(attr).getScoreClass() !=
        ScoreClass::linear)
      continue;
    Value first =
        termAt(encoding, PositionReader::ofQuery(op).emit(domain, batch, query),
               keys.emit(domain, batch, key));
    // The class promises one step for all queries; at 0 nothing cancels.
    Int<IrDomain> zero = number(context.b.index(0)),
                  one = number(context.b.index(1));
    Value step = domain.subFloat(termAt(encoding, zero, one),
                                 termAt(encoding, zero, zero));
    lines[encoding] = {first, step};
  }
}

Value LinearTerms::termOf(PairContext &at, unsigned encoding,
                          int64_t keysOn) const {
  auto line = lines.find(encoding);
  if (line == lines.end())
    return nullptr;
  LoopEmitter &b = at.b;
  SmallVector<float> keys;
  for (int64_t lane = 0; lane < b.getLanes(); ++lane)
    keys.push_back(static_cast<float>(keysOn + lane));
  Value ahead = b.create<arith::ConstantOp>(
      DenseElementsAttr::get(b.getVectorType(), ArrayRef(keys)));
  return b.fma(ahead, b.splat(line->second.step), b.splat(line->second.first));
}
