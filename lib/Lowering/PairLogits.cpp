// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Lowering/PairLogits.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "posenc/IR/DecayInterfaces.h"
#include "posenc/Lowering/HingeTables.h"
#include "posenc/Lowering/LinearTerms.h"
#include "posenc/Lowering/ScoreRegion.h"
#include <limits>

using namespace mlir;
using namespace mlir::posenc;

static Coordinate<IrDomain> coordinateOf(PairContext &context,
                                         const PairVector &pairs) {
  IrDomain &domain = context.lanes;
  return context.coordinateOf(
      domain, domain.integer(context.global(0, pairs.batch)), pairs.head,
      domain.integer(context.global(2, pairs.query), !pairs.lanesAreKeys),
      domain.integer(context.global(3, pairs.key), pairs.lanesAreKeys),
      pairs.queryPosition, pairs.keyPosition);
}

static Value scaled(PairContext &context, Value product, Value scale) {
  return scale ? context.lanes.mulFloat(product, scale) : product;
}

/// Adds the score terms to the finished product: as the accumulator's start
/// value a large term (a far ALiBi, finfo.min) would round every step of the
/// product to its own unit.
static Value addScoreTerms(PairContext &context,
                           const DistanceTables &distances,
                           const PairVector &pairs, Value logits, Value scale) {
  auto add = [&](Value term) {
    return scale ? context.b.fma(logits, scale, term)
                 : context.lanes.addFloat(logits, term);
  };
  for (auto [number, attr] : llvm::enumerate(context.op.getEncodingList())) {
    auto encoding = cast<PositionEncodingAttrInterface>(attr);
    if (!encoding.getStages().score)
      continue;
    if (std::optional<DistanceTerm> term =
            distances.termOf(context, pairs, number)) {
      if (!term->profile)
        continue;
      logits = term->factor ? context.b.fma(term->factor, term->profile,
                                            scaled(context, logits, scale))
                            : add(term->profile);
    } else if (Value term = pairs.run.linear
                                ? pairs.run.linear->termOf(context, number,
                                                           pairs.run.keysOn)
                                : Value()) {
      logits = add(term);
    } else if (pairs.run.hinges && pairs.run.hinges->covers(number)) {
      logits = pairs.run.hinges->add(context, pairs, number,
                                     scaled(context, logits, scale));
    } else {
      IrOperands operands(context.op.getEncodingOperandsOf(number));
      logits = add(emitInUnits(
          context,
          encoding.emitScore(coordinateOf(context, pairs), operands).rep));
    }
    scale = nullptr;
  }
  return scaled(context, logits, scale);
}

static Value emitMasks(PairContext &context, const PairVector &pairs,
                       Value logit, Value exists) {
  IrDomain &domain = context.lanes;
  Value kept = exists;
  for (auto [number, attr] : llvm::enumerate(context.op.getMaskList())) {
    if (isa<LicenceAttrInterface>(attr))
      continue;
    IrOperands operands(context.op.getMaskOperandsOf(number));
    Coordinate<IrDomain> at = coordinateOf(context, pairs);
    kept = domain.andBool(
        kept, cast<MaskAttrInterface>(attr).emitPredicate(at, operands).rep);
  }
  return domain.selectFloat(
      kept, logit,
      domain.constantFloat(-std::numeric_limits<double>::infinity()));
}

Value posenc::emitPairLogits(PairContext &context,
                             const DistanceTables &distances,
                             const PairVector &pairs, Value product,
                             Value exists, Value scale) {
  IrDomain &domain = context.lanes;
  Value logit = product;
  if (std::optional<APFloat> cap = context.op.getSoftcap()) {
    double bound = cap->convertToDouble() * context.unitsOfLogit;
    Value ratio = domain.mulFloat(scaled(context, logit, scale),
                                  domain.constantFloat(1.0 / bound));
    scale = nullptr;
    logit = domain.mulFloat(domain.constantFloat(bound),
                            context.tanh(context.b, ratio));
  }
  logit = addScoreTerms(context, distances, pairs, logit, scale);
  if (context.op.hasScoreRegion())
    logit = emitScoreRegion(context.op, coordinateOf(context, pairs), logit);
  return exists ? emitMasks(context, pairs, logit, exists) : logit;
}

BoxClass posenc::emitBoxClass(PairContext &context, const PairBox &box) {
  LoopEmitter &b = context.b;
  IrDomain &scalars = context.scalars;
  IrIntervals domain(scalars);
  auto interval = [&](Value lower, Value upper) -> Int<IrIntervals> {
    return {&domain, IrIntervals::Range{scalars.integer(lower).rep,
                                        scalars.integer(upper).rep}};
  };
  auto point = [&](Value value) { return interval(value, value); };
  auto positions = [&](const std::optional<Int<IrDomain>> &start, Value lower,
                       Value upper) -> Int<IrIntervals> {
    if (!start)
      return {&domain, std::nullopt};
    return interval(b.add(start->rep.base, lower),
                    b.add(start->rep.base, upper));
  };
  Value head = context.global(1, box.firstHead);
  Value lastHead = context.global(1, box.lastHead);
  int64_t group = context.op.getGroupSize();
  Coordinate<IrIntervals> at{
      point(context.global(0, box.batch)),
      interval(head, lastHead),
      interval(b.floorDiv(head, group), b.floorDiv(lastHead, group)),
      interval(context.global(2, box.firstQuery),
               context.global(2, box.lastQuery)),
      interval(context.global(3, box.firstKey), context.global(3, box.lastKey)),
      positions(box.queryPositionOrigin, box.firstQuery, box.lastQuery),
      positions(box.keyPositionOrigin, box.firstKey, box.lastKey),
      &context.extents};

  BoxClass result{scalars.constantBool(true), scalars.constantBool(false)};
  for (auto [number, mask] : llvm::enumerate(context.op.getMaskList())) {
    IrOperands entries(context.op.getMaskOperandsOf(number));
    IntervalOperands<IrDomain> operands(entries);
    auto [allKept, noneKept] =
        cast<MaskAttrInterface>(mask).emitClass(at, operands).rep;
    if (!isa<LicenceAttrInterface>(mask))
      result.allKept = scalars.andBool(result.allKept, allKept);
    result.noneKept = scalars.orBool(result.noneKept, noneKept);
  }
  return result;
}
