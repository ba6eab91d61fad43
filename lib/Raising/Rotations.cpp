// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Content transforms: a query or key whose element a recognizer knows as a
// transform of elements of another tensor becomes a posenc.rotate of that
// tensor.
#include "Build.h"
#include "ContentOperands.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "posenc/Raising/Recognizers.h"
#include <deque>

using namespace mlir;
using namespace mlir::posenc;

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
