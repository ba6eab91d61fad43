// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Content transforms: a query or key whose element a recognizer knows as a
// transform of elements of another tensor becomes a posenc.rotate of that
// tensor.
#include "Build.h"
#include "Sources.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "posenc/Raising/Recognizers.h"
#include <deque>

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// Operands of rotations as values. Query and key get one value for one
/// operand, so that their transforms are seen to be the same.
class OperandValues {
public:
  Value get(OpBuilder &builder, Location loc, const MatchedOperand &operand);

private:
  static Value make(OpBuilder &builder, Location loc,
                    const MatchedOperand &operand);
  SmallVector<std::pair<MatchedOperand, Value>> known;
};
} // namespace

Value OperandValues::get(OpBuilder &builder, Location loc,
                         const MatchedOperand &operand) {
  for (auto &[other, value] : known)
    if (other == operand)
      return value;
  Value value = make(builder, loc, operand);
  known.push_back({operand, value});
  return value;
}

Value OperandValues::make(OpBuilder &builder, Location loc,
                          const MatchedOperand &operand) {
  if (auto constant = dyn_cast<Attribute>(operand.source))
    return arith::ConstantOp::create(builder, loc, cast<TypedAttr>(constant));
  auto tensor = cast<Value>(operand.source);
  if (!operand.columns)
    return tensor;
  auto type = cast<RankedTensorType>(tensor.getType());
  int64_t last = type.getRank() - 1;
  OpFoldResult zero = builder.getIndexAttr(0), one = builder.getIndexAttr(1);
  SmallVector<OpFoldResult> offsets(type.getRank(), zero),
      strides(type.getRank(), one),
      sizes = tensor::getMixedSizes(builder, loc, tensor);
  offsets[last] = builder.getIndexAttr(operand.firstColumn);
  sizes[last] = builder.getIndexAttr(operand.columns);
  SmallVector<int64_t> shape;
  for (int64_t dim : operand.dims)
    shape.push_back(dim == last ? operand.columns : type.getDimSize(dim));
  return tensor::ExtractSliceOp::create(
      builder, loc, RankedTensorType::get(shape, type.getElementType()), tensor,
      offsets, sizes, strides);
}

/// Where tokens stand, cut to the tokens that there are: [tokens] or [batch,
/// tokens].
static Value buildPositions(OpBuilder &builder, Location loc,
                            const TokenPositions &positions,
                            const Source &source) {
  if (!positions.tensor)
    return {};
  SmallVector<OpFoldResult> all(4), sizes;
  for (auto [dim, expr] : llvm::enumerate(source.map.getResults()))
    all[cast<AffineDimExpr>(expr).getPosition()] =
        tensor::getMixedSize(builder, loc, source.tensor, dim);
  bool isPerBatch = cast<ShapedType>(positions.tensor.getType()).getRank() == 2;
  if (isPerBatch)
    sizes.push_back(all[0]);
  sizes.push_back(all[2]);
  if (tensor::getMixedSizes(builder, loc, positions.tensor) == sizes)
    return positions.tensor;
  return leadingPart(builder, loc, positions.tensor, sizes);
}

/// A rotation of the source in place of an operand of the attention.
static void buildRotation(RewriterBase &rewriter, AttentionOp op,
                          OpOperand &operand, const ContentMatch &match,
                          const Source &source, OperandValues &values) {
  rewriter.setInsertionPoint(op);
  Location loc = operand.get().getLoc();
  Type type = source.tensor.getType();
  Value init = tensor::EmptyOp::create(
      rewriter, loc, tensor::getMixedSizes(rewriter, loc, source.tensor),
      cast<ShapedType>(type).getElementType());
  Value offset;
  if (match.positions.offset != 0 || match.positions.sizes)
    offset = emitOffset(rewriter, loc, match.positions);
  SmallVector<Value> operands;
  for (const MatchedOperand &operand : match.operands)
    operands.push_back(values.get(rewriter, loc, operand));
  auto rotate = RotateOp::create(
      rewriter, loc, type, source.tensor, init, operands, offset,
      buildPositions(rewriter, loc, match.positions, source),
      rewriter.getArrayAttr(match.encoding),
      source.map.isIdentity() ? AffineMapAttr()
                              : AffineMapAttr::get(source.map));
  rewriter.modifyOpInPlace(op, [&] {
    operand.set(rotate.getResult());
    SmallVector<AffineMap> maps{op.getQueryMap(), op.getKeyMap(),
                                op.getValueMap(), op.getOutputMap()};
    maps[operand.getOperandNumber()] = source.map;
    bool plain =
        llvm::all_of(maps, [](AffineMap each) { return each.isIdentity(); });
    op.setMapsAttr(plain ? ArrayAttr() : rewriter.getAffineMapArrayAttr(maps));
  });
}

/// A channel that is a sum along a loop of two, a pair times a row of a matrix,
/// as the sum of both. Longer sums are not read: a model's are all that came
/// before.
static Scalar readPairSum(ElementReader &reader, Scalar channel) {
  ScalarContext &context = reader.getContext();
  linalg::LinalgOp op = makerOf(channel);
  SmallVector<unsigned> loops;
  if (op)
    op.getReductionDims(loops);
  if (loops.size() != 1 || matchInteger(reader.loopExtent(op, loops[0])) != 2)
    return channel;
  auto first = reader.summand(channel, context.integer(0));
  auto second = reader.summand(channel, context.integer(1));
  return first && second
             ? context.binary(ScalarKind::add, first->term, second->term)
             : channel;
}

/// Replaces an operand by a rotation of its source, if a recognizer knows it.
/// Otherwise what one of them has to say of it.
static StringRef raiseRotation(RewriterBase &rewriter, ElementReader &reader,
                               AttentionOp op, OpOperand &operand,
                               AffineMap map, OperandValues &values) {
  ScalarContext &context = reader.getContext();
  Value tensor = operand.get();
  SmallVector<Role> roles(4);
  for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
    Role &role = roles[cast<AffineDimExpr>(expr).getPosition()];
    role.extent = reader.sizeOf(tensor, dim);
    role.index = context.axis(role.extent);
  }
  std::optional<int64_t> channels = matchInteger(roles[3].extent);
  if (!channels)
    return {};
  ContentSite site{
      reader, tensor, roles[0].index, roles[1].index, roles[2].index, {}, {}};
  SmallVector<Scalar> logical{roles[0].index, roles[1].index, roles[2].index,
                              nullptr};
  for (int64_t channel = 0; channel < *channels; ++channel) {
    logical[3] = context.integer(channel);
    site.channels.push_back(readPairSum(
        reader, reader.element(tensor, indicesThrough(map, logical))));
  }
  for (ContentRecognizer recognizer :
       RecognizerRegistry<ContentRecognizer>::all()) {
    std::optional<ContentMatch> match = recognizer(site);
    if (!match)
      continue;
    rewriter.setInsertionPoint(op);
    std::optional<Source> source =
        sourceOf(rewriter, reader, op, {tensor, map}, roles, match->source);
    if (!source) {
      site.nearMiss = "expected one tensor over batch, head, token and channel "
                      "whose elements are turned";
      continue;
    }
    buildRotation(rewriter, op, operand, *match, *source, values);
    return {};
  }
  return site.nearMiss;
}

void posenc::raiseRotations(RewriterBase &rewriter, ElementReader &reader,
                            AttentionOp op,
                            SmallVectorImpl<NearMiss> &nearMisses) {
  OperandValues values;
  auto raise = [&](StringRef name, OpOperand &operand, AffineMap map) {
    StringRef nearMiss =
        raiseRotation(rewriter, reader, op, operand, map, values);
    if (!nearMiss.empty())
      nearMisses.push_back({"RotationNotNamed", (name + nearMiss).str()});
  };
  raise("query: ", op.getQueryMutable(), op.getQueryMap());
  raise("key: ", op.getKeyMutable(), op.getKeyMap());
}
