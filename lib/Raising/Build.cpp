// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Build.h"
#include "Parts.h"
#include "Residue.h"
#include "TokenParts.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// Query, key or value as the attention will read it.
struct Operand {
  Value tensor;
  AffineMap map;
};

class AttentionBuilder {
public:
  AttentionBuilder(RewriterBase &rewriter, ElementReader &reader,
                   AttentionCore &core);
  BuiltAttention build(const Parts &parts);

private:
  SmallVector<OpFoldResult> pairSizes(bool perBatch);
  /// `element` is the type of what is computed.
  Value pairTensor(const PairTensor &pairs, Type element);
  template <typename PartOp, typename Match>
  Value buildPart(const Match &match, Attribute attr, Type element);
  Value sinkOperand();
  SmallVector<unsigned> outputOrder();
  Value makeOperand(const PartOperand &operand);
  Operand makeDestination();
  Value restoreShape(Value output);
  Value tokenTensor(const TokenPart &part, const PairAxes &axes);
  Value queryFactor(bool ofHeads);
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

Value posenc::computed(OpBuilder &builder, Location loc, Scalar element,
                       Type type, ArrayRef<Scalar> axes,
                       ArrayRef<OpFoldResult> sizes) {
  Value init = tensor::EmptyOp::create(builder, loc, sizes, type);
  SmallVector<utils::IteratorType> loops(axes.size(),
                                         utils::IteratorType::parallel);
  auto body = [&](OpBuilder &inner, Location at, ValueRange) {
    ResidueEmitter emitter(inner, at);
    for (auto [dim, axis] : llvm::enumerate(axes))
      if (!matchInteger(axis))
        emitter.bind(axis, linalg::IndexOp::create(inner, at, dim));
    linalg::YieldOp::create(inner, at, emitter.emit(element));
  };
  return linalg::GenericOp::create(
             builder, loc, init.getType(), ValueRange(), init,
             builder.getMultiDimIdentityMap(axes.size()), loops, body)
      .getResult(0);
}

/// The same for axes of static sizes, or the tensor that it is an element of.
static Value computedOrKnown(OpBuilder &builder, Location loc,
                             ElementReader &reader,
                             const PartOperand &operand) {
  SmallVector<OpFoldResult> sizes;
  Scalar element = operand.element;
  bool isKnown = operand.form == PartOperand::Form::computed &&
                 element->is(ScalarKind::load) &&
                 element->operands == ArrayRef(operand.axes);
  for (auto [dim, axis] : llvm::enumerate(operand.axes)) {
    int64_t size =
        axis->is(ScalarKind::axis) ? *matchInteger(axis->operands[0]) : 1;
    sizes.push_back(builder.getIndexAttr(size));
    isKnown =
        isKnown && matchInteger(reader.sizeOf(element->value, dim)) == size;
  }
  Type type = builder.getF32Type();
  if (operand.form == PartOperand::Form::counted)
    type = builder.getIndexType();
  return isKnown ? element->value
                 : computed(builder, loc, element, type, operand.axes, sizes);
}

/// A tensor that is read at pairs, cut to the pairs that there are (buffers are
/// made for the longest sequence), with all four dimensions.
Value AttentionBuilder::pairTensor(const PairTensor &pairs, Type element) {
  Scalar extents[] = {core.batch.extent, core.head.extent, core.query.extent,
                      core.key.extent};
  SmallVector<OpFoldResult> wanted = pairSizes(/*perBatch=*/true), sizes;
  if (pairs.element) {
    Scalar axes[] = {core.batch.index, core.head.index, core.query.index,
                     core.key.index};
    for (unsigned axis = 0; axis < 4; ++axis)
      if (!llvm::is_contained(pairs.axes, axis))
        wanted[axis] = rewriter.getIndexAttr(1);
    return computed(rewriter, loc, pairs.element, element, axes, wanted);
  }
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

/// Where elements of a tensor of integers are 0, or are not.
static Value compareWithZero(OpBuilder &builder, Location loc, Value tensor,
                             arith::CmpIPredicate predicate) {
  auto type = cast<RankedTensorType>(tensor.getType());
  Value init = tensor::EmptyOp::create(
      builder, loc, tensor::getMixedSizes(builder, loc, tensor),
      builder.getI1Type());
  AffineMap map = builder.getMultiDimIdentityMap(type.getRank());
  SmallVector<utils::IteratorType> loops(type.getRank(),
                                         utils::IteratorType::parallel);
  auto body = [&](OpBuilder &inner, Location at, ValueRange args) {
    Value zero = arith::ConstantOp::create(
        inner, at, inner.getZeroAttr(type.getElementType()));
    linalg::YieldOp::create(
        inner, at,
        arith::CmpIOp::create(inner, at, predicate, args[0], zero).getResult());
  };
  return linalg::GenericOp::create(builder, loc, init.getType(), tensor, init,
                                   ArrayRef{map, map}, loops, body)
      .getResult(0);
}

Value AttentionBuilder::makeOperand(const PartOperand &operand) {
  switch (operand.form) {
  case PartOperand::Form::asIs:
    return operand.tensor;
  case PartOperand::Form::isZero:
    return compareWithZero(rewriter, loc, operand.tensor,
                           arith::CmpIPredicate::eq);
  case PartOperand::Form::isNotZero:
    return compareWithZero(rewriter, loc, operand.tensor,
                           arith::CmpIPredicate::ne);
  case PartOperand::Form::computed:
  case PartOperand::Form::counted:
    return computedOrKnown(rewriter, loc, reader, operand);
  }
  llvm_unreachable("unknown form");
}

template <typename PartOp, typename Match>
Value AttentionBuilder::buildPart(const Match &match, Attribute attr,
                                  Type element) {
  auto tensorOf = [&](const TokenPositions &positions) -> Value {
    if (positions.numbers.empty())
      return positions.tensor;
    return arith::ConstantOp::create(
        rewriter, loc, rewriter.getI64TensorAttr(positions.numbers));
  };
  auto isPerBatch = [](const TokenPositions &positions) {
    return positions.tensor &&
           cast<ShapedType>(positions.tensor.getType()).getRank() == 2;
  };
  SmallVector<Value> operands =
      llvm::map_to_vector(match.operands, [&](const PartOperand &operand) {
        return makeOperand(operand);
      });
  auto mask = dyn_cast<MaskAttrInterface>(attr);
  bool perBatch = isPerBatch(match.query) || isPerBatch(match.key) ||
                  (mask && mask.dependsOnBatch(ValueRange(operands)));
  Value init =
      tensor::EmptyOp::create(rewriter, loc, pairSizes(perBatch), element);
  Value queryTensor = tensorOf(match.query), keyTensor = tensorOf(match.key);
  auto offset = [&](const TokenPositions &positions, Value tensor) -> Value {
    return tensor ? Value() : emitOffset(rewriter, loc, positions);
  };
  // Query positions are always said; those of keys where they are not the
  // indices.
  bool keyPlain = match.key == TokenPositions();
  return PartOp::create(rewriter, loc, init.getType(), init, operands,
                        offset(match.query, queryTensor),
                        keyPlain ? Value() : offset(match.key, keyTensor),
                        queryTensor, keyTensor, rewriter.getArrayAttr(attr),
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

/// What of the result's order the op writes itself: a head in one piece, and
/// its channels side by side.
SmallVector<unsigned> AttentionBuilder::outputOrder() {
  SmallVector<unsigned> order = core.result->order();
  auto *afterHead = std::next(llvm::find(order, 1u));
  if (order.size() > 4 && (afterHead == order.end() || *afterHead != 4))
    return {0, 1, 2, 3};
  llvm::erase_if(order, [](unsigned role) { return role > 2; });
  order.push_back(3);
  return order;
}

/// From the op's result to that of the value product.
Value AttentionBuilder::restoreShape(Value output) {
  SmallVector<unsigned> has = outputOrder(), wants = core.result->order();
  auto type = cast<RankedTensorType>(output.getType());
  if (wants.size() > 4) {
    auto head = llvm::find(has, 1u) - has.begin();
    SmallVector<int64_t> shape(type.getShape());
    SmallVector<ReassociationIndices> groups(4);
    for (int64_t dim = 0; dim < 5; ++dim)
      groups[dim > head ? dim - 1 : dim].push_back(dim);
    shape[head] /= core.group;
    shape.insert(shape.begin() + head + 1, core.group);
    has.insert(has.begin() + head + 1, 4);
    output = tensor::ExpandShapeOp::create(
        rewriter, loc, RankedTensorType::get(shape, type.getElementType()),
        output, groups);
  }
  if (has != wants) {
    SmallVector<int64_t> order;
    SmallVector<OpFoldResult> sizes;
    for (unsigned role : wants) {
      order.push_back(llvm::find(has, role) - has.begin());
      sizes.push_back(
          tensor::getMixedSize(rewriter, loc, output, order.back()));
    }
    Value init =
        tensor::EmptyOp::create(rewriter, loc, sizes, type.getElementType());
    output = linalg::TransposeOp::create(rewriter, loc, output, init, order)
                 ->getResult(0);
  }
  Type wanted = core.result->tensor.getType();
  if (wanted == output.getType())
    return output;
  return tensor::CollapseShapeOp::create(rewriter, loc, wanted, output,
                                         core.result->groups());
}

/// The destination of the op, and the map of its dimensions.
Operand AttentionBuilder::makeDestination() {
  SmallVector<OpFoldResult> sizes;
  SmallVector<AffineExpr> dims;
  for (unsigned logical : outputOrder()) {
    dims.push_back(rewriter.getAffineDimExpr(logical));
    sizes.push_back(logical == 3 ? rewriter.getIndexAttr(core.valueDim)
                                 : logicalSize(rewriter, loc, query, logical));
  }
  Type element =
      getElementTypeOrSelf(core.valueProduct->getResult(0).getType());
  return {tensor::EmptyOp::create(rewriter, loc, sizes, element),
          AffineMap::get(4, 0, dims, rewriter.getContext())};
}

/// What multiplies the query: of heads a tensor [B or 1, H, N or 1], else
/// [N] or [B, N]; null where nothing does.
Value AttentionBuilder::queryFactor(bool ofHeads) {
  Scalar factor = core.logit.queryFactor;
  auto has = [&](const Role &role) {
    return !matchInteger(role.index) && contains(factor, role.index);
  };
  if (!factor || has(core.head) != ofHeads)
    return {};
  SmallVector<OpFoldResult> all = pairSizes(/*perBatch=*/true), sizes;
  SmallVector<Scalar> axes;
  const Role roles[] = {core.batch, core.head, core.query};
  for (auto [number, role] : llvm::enumerate(roles)) {
    bool isLeftOut = !has(role) && (ofHeads || number != 2);
    if (isLeftOut && !ofHeads)
      continue;
    axes.push_back(role.index);
    sizes.push_back(isLeftOut ? rewriter.getIndexAttr(1) : all[number]);
  }
  return computed(rewriter, loc, factor, rewriter.getF32Type(), axes, sizes);
}

BuiltAttention AttentionBuilder::build(const Parts &parts) {
  auto [init, outputMap] = makeDestination();
  Value factor = queryFactor(/*ofHeads=*/true);

  SmallVector<Attribute> encodings, masks;
  SmallVector<Value> encodingOperands, maskOperands;
  for (const ScoreMatch &match : parts.scores) {
    auto encoding = cast<PositionEncodingAttrInterface>(match.encoding);
    encodings.push_back(match.encoding);
    if (encoding.getPairTensorOperand()) {
      encodingOperands.push_back(
          pairTensor(match.pairs, rewriter.getF32Type()));
      continue;
    }
    encodings.back() = pairTensorEncoding(rewriter.getContext());
    encodingOperands.push_back(
        buildPart<BiasOp>(match, match.encoding, rewriter.getF32Type()));
  }
  for (const MaskMatch &match : parts.masks) {
    masks.push_back(match.mask);
    if (cast<MaskAttrInterface>(match.mask).getPairTensorOperand()) {
      maskOperands.push_back(pairTensor(match.pairs, rewriter.getI1Type()));
      continue;
    }
    masks.back() = pairTensorMask(rewriter.getContext());
    maskOperands.push_back(
        buildPart<MaskOp>(match, match.mask, rewriter.getI1Type()));
  }

  SmallVector<AffineMap> maps{query.map, key.map, value.map, outputMap};
  bool plain =
      llvm::all_of(maps, [](AffineMap map) { return map.isIdentity(); });
  // The default is not written: 1 / sqrt(D), to f32 accuracy.
  bool usual =
      std::fabs(core.logit.scale * std::sqrt(double(core.headDim)) - 1) < 1e-6;
  auto op = AttentionOp::create(
      rewriter, loc, TypeRange{init.getType()}, query.tensor, key.tensor,
      value.tensor, ValueRange{init}, encodingOperands, maskOperands, Value(),
      Value(), Value(), Value(), Value(), sinkOperand(),
      queryFactor(/*ofHeads=*/false), Value(), ValueRange(),
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
  return {op, restoreShape(op->getResult(0)), {}, factor};
}

/// A tensor of what is computed once per token.
Value AttentionBuilder::tokenTensor(const TokenPart &part,
                                    const PairAxes &axes) {
  SmallVector<OpFoldResult> all = pairSizes(/*perBatch=*/true), sizes;
  SmallVector<Scalar> own;
  for (unsigned axis : part.axes) {
    own.push_back(axes[axis]);
    sizes.push_back(all[axis]);
  }
  return computed(rewriter, loc, part.element, part.type, own, sizes);
}

void AttentionBuilder::buildScoreRegion(AttentionOp op, Scalar residue) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  PairAxes axes = {core.batch.index, core.head.index, core.query.index,
                   core.key.index};
  SmallVector<TokenPart> parts =
      takeTokenParts(reader.getContext(), residue, core.logit.score, axes);
  SmallVector<Value> tensors = llvm::map_to_vector(
      parts, [&](const TokenPart &part) { return tokenTensor(part, axes); });
  // Sizes have no vector form: they are read in front of the op.
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
  for (auto [number, axis] : llvm::enumerate(axes))
    emitter.bind(axis, body->getArgument(1 + number));
  for (auto [part, tensor] : llvm::zip_equal(parts, tensors)) {
    SmallVector<Value> at = llvm::map_to_vector(part.axes, [&](unsigned axis) {
      return Value(body->getArgument(1 + axis));
    });
    emitter.bind(part.variable,
                 tensor::ExtractOp::create(rewriter, loc, tensor, at));
  }
  YieldOp::create(rewriter, loc, emitter.emit(residue));
}

BuiltAttention posenc::buildAttention(RewriterBase &rewriter,
                                      ElementReader &reader,
                                      AttentionCore &core, Reason &reason) {
  std::optional<Parts> parts = recognizeParts(reader, core, reason);
  if (!parts)
    return {};
  BuiltAttention built = AttentionBuilder(rewriter, reader, core).build(*parts);
  for (const std::string &text : parts->nearMisses)
    built.nearMisses.push_back({"TermNotNamed", text});
  if (core.hiddenByName)
    built.nearMisses.push_back(
        {"FiniteMasksHide",
         llvm::formatv("takes numbers up to {0} for -inf, as "
                       "finite-masks=hide says{1}",
                       llvm::format("%g", *core.hiddenByName),
                       core.mayHaveDeadRows
                           ? ": a row of nothing else is 0 here, and a mean of "
                             "values in the graph"
                           : "")});
  return built;
}
