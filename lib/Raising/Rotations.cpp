// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Content transforms: a query or key whose element a recognizer knows as a
// transform of elements of another tensor becomes a posenc.rotate of that
// tensor.
#include "Build.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "posenc/IR/Remarks.h"
#include "posenc/Raising/Recognizers.h"
#include <deque>

using namespace mlir;
using namespace mlir::posenc;

/// Tensors of rank 4 from which `start` is made by elementwise operations and
/// data movement, nearest first.
static SmallVector<Value> candidateSources(Value start) {
  // Enough for every spelling seen; a transform is a handful of operations.
  constexpr unsigned limit = 64;
  SmallVector<Value> sources;
  llvm::SetVector<Value> seen;
  std::deque<Value> queue{start};
  seen.insert(start);
  while (!queue.empty() && seen.size() < limit) {
    Value value = queue.front();
    queue.pop_front();
    if (value != start && cast<ShapedType>(value.getType()).getRank() == 4)
      sources.push_back(value);
    Operation *definition = value.getDefiningOp();
    if (!definition)
      continue;
    auto follow = [&](Value operand) {
      if (isa<RankedTensorType>(operand.getType()) && seen.insert(operand))
        queue.push_back(operand);
    };
    llvm::for_each(definition->getOperands(), follow);
    // Gathers read tensors that are not operands.
    definition->walk(
        [&](tensor::ExtractOp extract) { follow(extract.getTensor()); });
  }
  return sources;
}

static SmallVector<Scalar> indicesThrough(AffineMap map,
                                          ArrayRef<Scalar> logical) {
  SmallVector<Scalar> indices;
  for (AffineExpr expr : map.getResults())
    indices.push_back(logical[cast<AffineDimExpr>(expr).getPosition()]);
  return indices;
}

namespace {
struct Source {
  Value tensor;
  AffineMap map;
};
} // namespace

/// The tensor and layout whose element (b, h, n, c) is `expected[c]` for every
/// c.
static std::optional<Source> findSource(ElementReader &reader, Value start,
                                        ArrayRef<Role> roles,
                                        ArrayRef<Scalar> expected) {
  ScalarContext &context = reader.getContext();
  for (Value candidate : candidateSources(start)) {
    SmallVector<unsigned> order{0, 1, 2, 3};
    do {
      AffineMap map =
          AffineMap::getPermutationMap(order, context.getMLIRContext());
      SmallVector<Scalar> logical{roles[0].index, roles[1].index,
                                  roles[2].index, nullptr};
      auto sizesFit = [&](auto dimAndExpr) {
        auto [dim, expr] = dimAndExpr;
        return reader.sizeOf(candidate, dim) ==
               roles[cast<AffineDimExpr>(expr).getPosition()].extent;
      };
      if (!llvm::all_of(llvm::enumerate(map.getResults()), sizesFit))
        continue;
      auto elementFits = [&](auto numbered) {
        auto [channel, want] = numbered;
        logical[3] = context.integer(channel);
        return reader.element(candidate, indicesThrough(map, logical)) == want;
      };
      if (llvm::all_of(llvm::enumerate(expected), elementFits))
        return Source{candidate, map};
    } while (std::next_permutation(order.begin(), order.end()));
  }
  return std::nullopt;
}

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
static bool raiseRotation(RewriterBase &rewriter, ElementReader &reader,
                          AttentionOp op, OpOperand &operand, AffineMap map,
                          OperandValues &values) {
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
    return false;
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
    std::optional<Source> source =
        findSource(reader, tensor, roles, match->source);
    if (!source) {
      site.nearMiss = "expected one tensor over batch, head, token and channel "
                      "whose elements are turned";
      continue;
    }
    buildRotation(rewriter, op, operand, *match, *source, values);
    return true;
  }
  if (!site.nearMiss.empty())
    remark::analysis(op.getLoc(), remarkOn(op, "raise", "RotationNotNamed"))
        << remark::add("{0}: {1}",
                       operand.getOperandNumber() == 0 ? "query" : "key",
                       site.nearMiss);
  return false;
}

unsigned posenc::raiseRotations(RewriterBase &rewriter, ElementReader &reader,
                                AttentionOp op) {
  OperandValues values;
  unsigned raised = 0;
  raised += raiseRotation(rewriter, reader, op, op.getQueryMutable(),
                          op.getQueryMap(), values);
  raised += raiseRotation(rewriter, reader, op, op.getKeyMutable(),
                          op.getKeyMap(), values);
  return raised;
}
