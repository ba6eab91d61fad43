// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Build.h"
#include "Residue.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include "posenc/IR/Remarks.h"
#include "posenc/Raising/Recognizers.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// The parts of one attention, recognised but not yet built.
struct Parts {
  SmallVector<ScoreMatch> scores;
  SmallVector<MaskMatch> masks;
  /// The logits over the score for the score region; null where all is known.
  Scalar residue = nullptr;
  StringRef nearMiss = {};
};

/// Query, key or value as the attention will read it.
struct Operand {
  Value tensor;
  AffineMap map;
};

class AttentionBuilder {
public:
  AttentionBuilder(RewriterBase &rewriter, ElementReader &reader,
                   AttentionCore &core);
  AttentionOp build(const Parts &parts);

private:
  Value sinkOperand();
  Value emptyResult();
  SmallVector<OpFoldResult> pairSizes(bool perBatch);
  Value pairTensor(const PairTensor &pairs);
  template <typename PartOp, typename Match>
  Value buildPart(const Match &match, Attribute attr, Type element);
  void buildScoreRegion(AttentionOp op, Scalar residue);

  RewriterBase &rewriter;
  ElementReader &reader;
  AttentionCore &core;
  Location loc;
  Operand query, key, value;
};
} // namespace

/// A size of the attention, from an operand that has it.
static OpFoldResult logicalSize(OpBuilder &builder, Location loc,
                                const Operand &operand, unsigned logical) {
  for (auto [dim, expr] : llvm::enumerate(operand.map.getResults()))
    if (cast<AffineDimExpr>(expr).getPosition() == logical)
      return tensor::getMixedSize(builder, loc, operand.tensor, dim);
  llvm_unreachable("maps are permutations");
}

AttentionBuilder::AttentionBuilder(RewriterBase &rewriter,
                                   ElementReader &reader, AttentionCore &core)
    : rewriter(rewriter), reader(reader), core(core),
      loc(core.valueProduct.getLoc()) {
  rewriter.setInsertionPoint(core.valueProduct);
  auto known = [](Scalar extent) {
    return matchInteger(extent).value_or(ShapedType::kDynamic);
  };
  int64_t batch = known(core.batch.extent), queries = known(core.query.extent);
  int64_t keys = known(core.key.extent);
  auto take = [&](const LogicalOperand &operand, ArrayRef<int64_t> sizes) {
    auto [tensor, map] = materialize(rewriter, loc, operand, sizes);
    return Operand{tensor, map};
  };
  query = take(core.queryOperand, {batch, core.heads, queries, core.headDim});
  key = take(core.keyOperand, {batch, core.kvHeads, keys, core.headDim});
  value = take(core.valueOperand, {batch, core.kvHeads, keys, core.valueDim});
}

SmallVector<OpFoldResult> AttentionBuilder::pairSizes(bool perBatch) {
  return {perBatch ? logicalSize(rewriter, loc, query, 0)
                   : OpFoldResult(rewriter.getIndexAttr(1)),
          rewriter.getIndexAttr(core.heads),
          logicalSize(rewriter, loc, query, 2),
          logicalSize(rewriter, loc, key, 2)};
}

/// A tensor that is read at pairs, cut to the pairs that there are (buffers are
/// made for the longest sequence), with all four dimensions.
Value AttentionBuilder::pairTensor(const PairTensor &pairs) {
  Scalar extents[] = {core.batch.extent, core.head.extent, core.query.extent,
                      core.key.extent};
  SmallVector<OpFoldResult> wanted = pairSizes(/*perBatch=*/true), sizes;
  Value tensor = pairs.tensor;
  bool isWhole = true;
  for (auto [dim, axis] : llvm::enumerate(pairs.axes)) {
    Scalar size = reader.sizeOf(tensor, dim);
    bool fits = size == extents[axis] || matchInteger(size) == 1;
    sizes.push_back(fits ? tensor::getMixedSize(rewriter, loc, tensor, dim)
                         : wanted[axis]);
    isWhole &= fits;
  }
  if (!isWhole)
    tensor = leadingPart(rewriter, loc, tensor, sizes);
  if (pairs.axes.size() == 4)
    return tensor;
  // Dimensions of size 1 go before the next one that the tensor has, or last.
  auto type = cast<RankedTensorType>(tensor.getType());
  SmallVector<int64_t> shape(4, 1);
  SmallVector<ReassociationIndices> groups(pairs.axes.size());
  unsigned group = 0;
  for (unsigned axis = 0; axis < 4; ++axis) {
    groups[std::min<size_t>(group, groups.size() - 1)].push_back(axis);
    if (group < groups.size() && pairs.axes[group] == axis)
      shape[axis] = type.getDimSize(group++);
  }
  return tensor::ExpandShapeOp::create(
      rewriter, loc, RankedTensorType::get(shape, type.getElementType()),
      tensor, groups);
}

template <typename PartOp, typename Match>
Value AttentionBuilder::buildPart(const Match &match, Attribute attr,
                                  Type element) {
  auto isPerBatch = [](const TokenPositions &positions) {
    return positions.tensor &&
           cast<ShapedType>(positions.tensor.getType()).getRank() == 2;
  };
  Value init = tensor::EmptyOp::create(
      rewriter, loc,
      pairSizes(isPerBatch(match.query) || isPerBatch(match.key)), element);
  auto offset = [&](const TokenPositions &positions) -> Value {
    return positions.tensor ? Value() : emitOffset(rewriter, loc, positions);
  };
  // Query positions are always said; those of keys where they are not the
  // indices.
  bool keyPlain = match.key == TokenPositions();
  return PartOp::create(
             rewriter, loc, init.getType(), init, match.operands,
             offset(match.query), keyPlain ? Value() : offset(match.key),
             match.query.tensor, match.key.tensor, rewriter.getArrayAttr(attr),
             rewriter.getI64IntegerAttr(core.heads),
             rewriter.getI64IntegerAttr(core.kvHeads))
      .getResult();
}

/// The sink logits as a vector over the heads.
Value AttentionBuilder::sinkOperand() {
  if (!core.sink)
    return {};
  int64_t rank = cast<ShapedType>(core.sink.getType()).getRank();
  if (rank == 1)
    return core.sink;
  ReassociationIndices all = llvm::to_vector<2>(llvm::seq<int64_t>(0, rank));
  return tensor::CollapseShapeOp::create(rewriter, loc, core.sink, {all});
}

/// An empty result in the order of dimensions that the graph has.
Value AttentionBuilder::emptyResult() {
  Type element = getElementTypeOrSelf(core.valueProduct->getResult(0));
  SmallVector<OpFoldResult> sizes;
  for (unsigned logical : core.result.order())
    sizes.push_back(logical == 3 ? rewriter.getIndexAttr(core.valueDim)
                                 : logicalSize(rewriter, loc, query, logical));
  return tensor::EmptyOp::create(rewriter, loc, sizes, element);
}

AttentionOp AttentionBuilder::build(const Parts &parts) {
  Value init = emptyResult();
  SmallVector<Attribute> encodings, masks;
  SmallVector<Value> encodingOperands, maskOperands;
  for (const ScoreMatch &match : parts.scores) {
    auto encoding = cast<PositionEncodingAttrInterface>(match.encoding);
    encodings.push_back(match.encoding);
    if (encoding.getPairTensorOperand()) {
      encodingOperands.push_back(pairTensor(match.pairs));
      continue;
    }
    encodings.back() = pairTensorEncoding(rewriter.getContext());
    encodingOperands.push_back(
        buildPart<BiasOp>(match, match.encoding, rewriter.getF32Type()));
  }
  for (const MaskMatch &match : parts.masks) {
    masks.push_back(match.mask);
    if (cast<MaskAttrInterface>(match.mask).getPairTensorOperand()) {
      maskOperands.push_back(pairTensor(match.pairs));
      continue;
    }
    masks.back() = pairTensorMask(rewriter.getContext());
    maskOperands.push_back(
        buildPart<MaskOp>(match, match.mask, rewriter.getI1Type()));
  }

  SmallVector<AffineMap> maps{
      query.map, key.map, value.map,
      AffineMap::getPermutationMap(core.result.order(), rewriter.getContext())};
  bool plain =
      llvm::all_of(maps, [](AffineMap map) { return map.isIdentity(); });
  // The default is not written: 1 / sqrt(D), to f32 accuracy.
  bool usual =
      std::fabs(core.logit.scale * std::sqrt(double(core.headDim)) - 1) < 1e-6;
  auto op = AttentionOp::create(
      rewriter, loc, TypeRange{init.getType()}, query.tensor, key.tensor,
      value.tensor, ValueRange{init}, encodingOperands, maskOperands, Value(),
      Value(), Value(), Value(), Value(), sinkOperand(), Value(), ValueRange(),
      encodings.empty() ? ArrayAttr() : rewriter.getArrayAttr(encodings),
      masks.empty() ? ArrayAttr() : rewriter.getArrayAttr(masks),
      plain ? ArrayAttr() : rewriter.getAffineMapArrayAttr(maps),
      usual ? FloatAttr() : rewriter.getF64FloatAttr(core.logit.scale),
      core.logit.softcap ? rewriter.getF64FloatAttr(*core.logit.softcap)
                         : FloatAttr(),
      /*keys_in_loop=*/UnitAttr(), /*accumulate=*/UnitAttr(),
      DenseI64ArrayAttr(),
      /*scoreCount=*/parts.residue ? 1 : 0);
  if (parts.residue)
    buildScoreRegion(op, parts.residue);
  rewriter.replaceOp(
      core.valueProduct,
      dematerialize(rewriter, loc, op->getResult(0), core.result));
  return op;
}

void AttentionBuilder::buildScoreRegion(AttentionOp op, Scalar residue) {
  OpBuilder::InsertionGuard guard(rewriter);
  // Sizes have no vector form: they are read in front of the op.
  rewriter.setInsertionPoint(op);
  llvm::DenseMap<Scalar, Value> sizes;
  forEachNode(residue, [&](Scalar node) {
    if (node->is(ScalarKind::size))
      sizes[node] =
          tensor::DimOp::create(rewriter, loc, node->value, node->integer);
  });
  Type index = rewriter.getIndexType();
  SmallVector<Type> types(7, index);
  types[0] = rewriter.getF32Type();
  Block *body = rewriter.createBlock(&op.getScore().front(), {}, types,
                                     SmallVector<Location>(7, loc));
  ResidueEmitter emitter(rewriter, loc);
  emitter.bind(core.logit.score, body->getArgument(0));
  for (auto [node, value] : sizes)
    emitter.bind(node, value);
  Role roles[] = {core.batch, core.head, core.query, core.key};
  for (auto [number, role] : llvm::enumerate(roles))
    emitter.bind(role.index, body->getArgument(1 + number));
  YieldOp::create(rewriter, loc, emitter.emit(residue));
}

/// A condition as a list of conditions that all must hold.
static void appendConjuncts(Scalar condition,
                            SmallVectorImpl<Scalar> &conjuncts) {
  if (condition->is(ScalarKind::truth) && condition->integer)
    return;
  if (!condition->is(ScalarKind::conjunction)) {
    conjuncts.push_back(condition);
    return;
  }
  appendConjuncts(condition->operands[0], conjuncts);
  appendConjuncts(condition->operands[1], conjuncts);
}

template <typename Match, typename Recognizer>
static std::optional<Match> recognize(Scalar expression, const PairSite &site) {
  for (Recognizer recognizer : RecognizerRegistry<Recognizer>::all())
    if (std::optional<Match> match = recognizer(expression, site))
      return match;
  return std::nullopt;
}

/// Whether a term is the same for a whole row, and not so large that f32 loses
/// the rest of it: softmax does not see it.
static bool isRowConstant(Scalar term, const PairSite &site) {
  if (matchInteger(site.key) || contains(term, site.key))
    return false;
  auto unknown = [](Scalar) -> std::optional<double> { return std::nullopt; };
  std::optional<double> magnitude =
      magnitudeOf(site.reader.getContext(), term, unknown);
  return magnitude && *magnitude <= largestRowConstant;
}

/// A term where a pair is visible: a choice between the distance and its
/// opposite, or 0, is none where a mask keeps one of them.
static Scalar whereVisible(ScalarContext &context, Scalar term,
                           ArrayRef<Scalar> conditions) {
  return context.rewrite(term, [&](Scalar node) -> Scalar {
    if (!node->is(ScalarKind::select) ||
        !node->operands[0]->is(ScalarKind::notNegative))
      return nullptr;
    Scalar tested = node->operands[0]->operands[0];
    // Where nothing is tested, both branches of these are one.
    bool isContinuous = isExtremum(context, node, /*larger=*/true) ||
                        isExtremum(context, node, /*larger=*/false);
    for (Scalar condition : conditions) {
      if (!condition->is(ScalarKind::notNegative))
        continue;
      Scalar known = condition->operands[0];
      if (context.rangeOf(context.subInt(tested, known)).isNotNegative())
        return node->operands[1];
      // tested = sum - known is not more than the sum.
      ScalarContext::Range sum = context.rangeOf(context.addInt(tested, known));
      if (sum.upper && *sum.upper <= (isContinuous ? 0 : -1))
        return node->operands[2];
    }
    return nullptr;
  });
}

/// Names terms and conditions as far as recognizers know them; the rest becomes
/// the residue. A term that is added to a function of the score is part of
/// that.
static std::optional<Parts>
recognizeParts(ElementReader &reader, AttentionCore &core, Reason &reason) {
  ScalarContext &context = reader.getContext();
  SmallVector<Scalar> conditions;
  for (Scalar condition : core.logit.kept)
    appendConjuncts(condition, conditions);
  PairSite site{reader,           core.batch.index, core.head.index,
                core.query.index, core.key.index,   core.heads,
                core.kvHeads,     conditions,       {}};
  Parts parts;
  Scalar logit = core.logit.residue ? core.logit.residue : core.logit.score;
  for (Scalar any : core.logit.terms) {
    Scalar term = whereVisible(context, any, conditions);
    if (isRowConstant(term, site))
      continue;
    auto match = core.logit.residue
                     ? std::nullopt
                     : recognize<ScoreMatch, ScoreRecognizer>(term, site);
    if (match)
      parts.scores.push_back(*match);
    else
      logit = context.binary(ScalarKind::add, logit, term);
  }
  Scalar hidden = context.real(-std::numeric_limits<double>::infinity());
  for (Scalar condition : conditions) {
    if (auto match = recognize<MaskMatch, MaskRecognizer>(condition, site)) {
      if (!llvm::is_contained(parts.masks, *match))
        parts.masks.push_back(*match);
    } else
      logit = context.select(condition, logit, hidden);
  }
  parts.nearMiss = site.nearMiss;
  if (logit == core.logit.score)
    return parts;
  parts.residue = logit;
  Scalar bound[] = {core.logit.score, core.batch.index, core.head.index,
                    core.query.index, core.key.index};
  if (ResidueEmitter::canEmit(logit, core.valueProduct, bound))
    return parts;
  reason = {"unknown-residue",
            "expected the logits to be a function of the score, of tensors and "
            "of batch, head, query and key, got something else",
            core.scoreProduct};
  return std::nullopt;
}

AttentionOp posenc::buildAttention(RewriterBase &rewriter,
                                   ElementReader &reader, AttentionCore &core,
                                   Reason &reason) {
  std::optional<Parts> parts = recognizeParts(reader, core, reason);
  if (!parts)
    return {};
  AttentionOp op = AttentionBuilder(rewriter, reader, core).build(*parts);
  if (!parts->nearMiss.empty())
    remark::analysis(op.getLoc(), remarkOn(op, "raise", "TermNotNamed"))
        << remark::add("{0}", parts->nearMiss);
  return op;
}
