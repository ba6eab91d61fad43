// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Content transforms: a query or key whose element a recognizer knows as a
// transform of elements of another tensor becomes a posenc.rotate of that
// tensor.
#include "Build.h"
#include "ContentOperands.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "posenc/Raising/Recognizers.h"
#include "llvm/Support/FormatVariadic.h"

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

namespace {
/// What is known of a query or key.
struct RotatedSide {
  StringRef name;
  OpOperand &operand;
  AffineMap map;
  /// The transform that it is, and of what.
  std::optional<ContentMatch> match = std::nullopt;
  std::optional<Source> source = std::nullopt;
  /// Otherwise what a recognizer has to say of it.
  StringRef nearMiss = {};
  /// Whether it may have been rotated before this function sees it.
  bool mayComeRotated = false;
};
} // namespace

/// Whether an element is moved from a tensor that no computation here makes: a
/// cache holds keys that are rotated.
static bool isStored(Scalar element) {
  switch (element->kind) {
  case ScalarKind::select:
    return isStored(element->operands[1]) || isStored(element->operands[2]);
  case ScalarKind::cast:
    return isStored(element->operands[0]);
  case ScalarKind::load:
    return !element->value.getDefiningOp<linalg::LinalgOp>();
  default:
    return false;
  }
}

/// Finds the transform that an operand is of its source, if a recognizer knows
/// it.
static void findRotation(RewriterBase &rewriter, ElementReader &reader,
                         AttentionOp op, RotatedSide &side) {
  ScalarContext &context = reader.getContext();
  Value tensor = side.operand.get();
  SmallVector<Role> roles(4);
  for (auto [dim, expr] : llvm::enumerate(side.map.getResults())) {
    Role &role = roles[cast<AffineDimExpr>(expr).getPosition()];
    role.extent = reader.sizeOf(tensor, dim);
    role.index = context.axis(role.extent);
  }
  std::optional<int64_t> channels = matchInteger(roles[3].extent);
  if (!channels)
    return;
  ContentSite site{
      reader, tensor, roles[0].index, roles[1].index, roles[2].index, {}, {}};
  SmallVector<Scalar> logical{roles[0].index, roles[1].index, roles[2].index,
                              nullptr};
  for (int64_t channel = 0; channel < *channels; ++channel) {
    logical[3] = context.integer(channel);
    Scalar element = reader.element(tensor, indicesThrough(side.map, logical));
    side.mayComeRotated |= isStored(element);
    site.channels.push_back(readPairSum(reader, element));
  }
  for (ContentRecognizer recognizer :
       RecognizerRegistry<ContentRecognizer>::all()) {
    std::optional<ContentMatch> match = recognizer(site);
    if (!match)
      continue;
    rewriter.setInsertionPoint(op);
    side.source = sourceOf(rewriter, reader, op, {tensor, side.map}, roles,
                           match->source);
    if (side.source) {
      side.match = match;
      return;
    }
    site.nearMiss = "expected one tensor over batch, head, token and channel "
                    "whose elements are turned";
  }
  side.nearMiss = site.nearMiss;
}

/// Whether nothing is left of the token that tables of `side` are relative to.
static bool referenceCancels(const RotatedSide &side,
                             const RotatedSide &other) {
  if (!side.match->reference)
    return true;
  if (!other.match || other.match->reference != side.match->reference)
    return false;
  auto one = cast<PositionEncodingAttrInterface>(side.match->encoding);
  auto another = cast<PositionEncodingAttrInterface>(other.match->encoding);
  return one.getSides() != another.getSides() &&
         one == another.withSides(one.getSides());
}

void posenc::raiseRotations(RewriterBase &rewriter, ElementReader &reader,
                            AttentionOp op,
                            SmallVectorImpl<NearMiss> &nearMisses) {
  RotatedSide query{"query", op.getQueryMutable(), op.getQueryMap()};
  RotatedSide key{"key", op.getKeyMutable(), op.getKeyMap()};
  OperandValues values;
  for (RotatedSide *side : {&query, &key})
    findRotation(rewriter, reader, op, *side);
  for (auto [side, other] :
       {std::pair(&query, &key), std::pair(&key, &query)}) {
    bool isAlone = !other->match && !other->mayComeRotated;
    if (side->match && !referenceCancels(*side, *other))
      nearMisses.push_back(
          {"RotationNotNamed",
           llvm::formatv("{0}: expected a {1} whose factors are 1 at the same "
                         "token, got another",
                         side->name, other->name)});
    else if (side->match && !isAlone)
      buildRotation(rewriter, op, side->operand, *side->match, *side->source,
                    values);
    else if (side->match)
      nearMisses.push_back(
          {"RotationNotNamed",
           llvm::formatv("{0}: expected a {1} that is rotated too, or comes "
                         "from where it may have been, as out of a cache, got "
                         "one that is computed here without",
                         side->name, other->name)});
    else if (!side->nearMiss.empty())
      nearMisses.push_back(
          {"RotationNotNamed",
           llvm::formatv("{0}: {1}", side->name, side->nearMiss)});
  }
}
