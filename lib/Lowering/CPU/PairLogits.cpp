// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "PairLogits.h"
#include "ScoreRegion.h"
#include "VectorMath.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include <limits>

using namespace mlir;
using namespace mlir::posenc;

static Coordinate<IrDomain> coordinateOf(AttentionContext &context,
                                         const PairVector &pairs) {
  IrDomain &domain = context.lanes;
  Value head = context.global(1, pairs.head);
  return {domain.integer(context.global(0, pairs.batch)),
          domain.integer(head),
          domain.integer(context.b.floorDiv(head, context.op.getGroupSize())),
          domain.integer(context.global(2, pairs.query), !pairs.lanesAreKeys),
          domain.integer(context.global(3, pairs.key), pairs.lanesAreKeys),
          pairs.queryPosition,
          pairs.keyPosition,
          &context.extents};
}

/// The sum of the score terms; null where there are none. Added to the finished
/// product: as the accumulator's start value a large term (a far ALiBi,
/// finfo.min) would round every step of the product to its own unit.
static Value emitScoreTerms(AttentionContext &context,
                            const DistanceTables &distances,
                            const PairVector &pairs) {
  Value sum;
  for (auto [number, attr] : llvm::enumerate(context.op.getEncodingList())) {
    auto encoding = cast<PositionEncodingAttrInterface>(attr);
    if (!encoding.getStages().score)
      continue;
    Value term;
    if (distances.holds(number)) {
      term = distances.load(pairs, number);
    } else {
      IrOperands operands(context.op.getEncodingOperandsOf(number));
      term = encoding.emitScore(coordinateOf(context, pairs), operands).rep;
    }
    sum = sum ? context.lanes.addFloat(sum, term) : term;
  }
  return sum;
}

static Value emitMasks(AttentionContext &context, const PairVector &pairs,
                       Value logit, Value exists) {
  IrDomain &domain = context.lanes;
  Value kept = exists;
  for (auto [number, attr] : llvm::enumerate(context.op.getMaskList())) {
    IrOperands operands(context.op.getMaskOperandsOf(number));
    Coordinate<IrDomain> at = coordinateOf(context, pairs);
    kept = domain.andBool(
        kept, cast<MaskAttrInterface>(attr).emitPredicate(at, operands).rep);
  }
  return domain.selectFloat(
      kept, logit,
      domain.constantFloat(-std::numeric_limits<double>::infinity()));
}

Value posenc::emitPairLogits(AttentionContext &context,
                             const DistanceTables &distances,
                             const PairVector &pairs, Value product,
                             Value exists) {
  IrDomain &domain = context.lanes;
  Value logit = product;
  if (std::optional<APFloat> cap = context.op.getSoftcap()) {
    double bound = cap->convertToDouble();
    Value ratio = domain.mulFloat(logit, domain.constantFloat(1.0 / bound));
    logit = domain.mulFloat(domain.constantFloat(bound),
                            emitTanh(context.b, ratio));
  }
  if (Value term = emitScoreTerms(context, distances, pairs))
    logit = domain.addFloat(logit, term);
  if (context.op.hasScoreRegion())
    logit = emitScoreRegion(context.op, coordinateOf(context, pairs), logit);
  return exists ? emitMasks(context, pairs, logit, exists) : logit;
}
