// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dominance.h"
#include "posenc/Analysis/RotationCost.h"
#include "posenc/Analysis/TileShape.h"
#include "posenc/IR/PosEnc.h"
#include "posenc/IR/Remarks.h"
#include "posenc/Transforms/Passes.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_PLACEROTATIONS
#include "posenc/Transforms/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// One content transform that an attention still applies to its query or key.
struct ContentTransform {
  unsigned number;
  PositionEncodingAttrInterface encoding;
  SmallVector<Value> operands;
};

struct PlaceRotations
    : public posenc::impl::PlaceRotationsBase<PlaceRotations> {
  using PlaceRotationsBase::PlaceRotationsBase;
  void runOnOperation() override;

private:
  void placeAhead(ArrayRef<AttentionOp> ops);
  void placeOne(AttentionOp op, const Machine &machine);
  void placeAllAhead(AttentionOp op);
};
} // namespace

/// Of `side`, query or key.
static SmallVector<ContentTransform> transformsOf(AttentionOp op, Sides side) {
  Sides other = side == Sides::key ? Sides::query : Sides::key;
  SmallVector<ContentTransform> transforms;
  for (auto [number, attr] : llvm::enumerate(op.getEncodingList())) {
    auto encoding = cast<PositionEncodingAttrInterface>(attr);
    if (encoding.getStages().content && encoding.getSides() != other)
      transforms.push_back(
          {unsigned(number), encoding,
           llvm::to_vector_of<Value>(op.getEncodingOperandsOf(number))});
  }
  return transforms;
}

static SmallVector<ContentTransform> keyTransforms(AttentionOp op) {
  return transformsOf(op, Sides::key);
}

/// Whether both ops read the same key and transform it alike.
static bool transformKeysAlike(AttentionOp a, AttentionOp b) {
  if (a.getKey() != b.getKey() || a.getKeyMap() != b.getKeyMap() ||
      a.getKOffset() != b.getKOffset() || a.getKPos() != b.getKPos())
    return false;
  return llvm::equal(keyTransforms(a), keyTransforms(b),
                     [](const ContentTransform &x, const ContentTransform &y) {
                       return x.encoding.withSides(Sides::key) ==
                                  y.encoding.withSides(Sides::key) &&
                              x.operands == y.operands;
                     });
}

/// A tensor with each slice of a dimension `times` times, side by side.
static Value repeated(OpBuilder &builder, Location loc, Value tensor,
                      int64_t dim, int64_t times) {
  auto type = cast<RankedTensorType>(tensor.getType());
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, tensor);
  sizes.insert(sizes.begin() + dim + 1, builder.getIndexAttr(times));
  Value init =
      tensor::EmptyOp::create(builder, loc, sizes, type.getElementType());
  Value broadcast = linalg::BroadcastOp::create(builder, loc, tensor, init,
                                                ArrayRef<int64_t>(dim + 1))
                        .getResult()[0];
  SmallVector<ReassociationIndices> groups;
  for (int64_t at = 0; at < type.getRank(); ++at) {
    int64_t first = at + (at > dim);
    groups.push_back({first});
    if (at == dim)
      groups.back().push_back(first + 1);
  }
  return tensor::CollapseShapeOp::create(builder, loc, broadcast, groups);
}

/// Where the first query stands; null at 0. Without positions of its own the
/// last query stands at the last key (docs/Spec.md).
static Value queryOffset(OpBuilder &builder, AttentionOp op) {
  if (op.getQOffset() || op.getQPos())
    return op.getQOffset();
  Location loc = op.getLoc();
  auto tokens = [&](Value operand, AffineMap map) {
    unsigned dim =
        *map.getResultPosition(getAffineDimExpr(2, builder.getContext()));
    return getValueOrCreateConstantIndexOp(
        builder, loc, tensor::getMixedSize(builder, loc, operand, dim));
  };
  Value offset = builder.createOrFold<arith::SubIOp>(
      loc, tokens(op.getKey(), op.getKeyMap()),
      tokens(op.getQuery(), op.getQueryMap()));
  return matchPattern(offset, m_Zero()) ? Value() : offset;
}

/// Tables of each kv head once for every query head that reads it: for a
/// rotation of queries the heads of its input are all there are.
static void repeatForQueryHeads(OpBuilder &builder, AttentionOp op,
                                ContentTransform &transform) {
  Extents extents = op.getExtents(), ofQueries = extents;
  ofQueries.kvHeads = extents.heads;
  auto specs = transform.encoding.getOperandSpecs(extents);
  auto wanted = transform.encoding.getOperandSpecs(ofQueries);
  Location loc = op.getLoc();
  for (auto [operand, spec, own] :
       llvm::zip(transform.operands, specs, wanted)) {
    auto type = dyn_cast<RankedTensorType>(operand.getType());
    // An operand may have one of several shapes, with heads of its own or not.
    auto number = llvm::find_if(spec.shapes, [&](ArrayRef<int64_t> shape) {
      return type && succeeded(verifyCompatibleShape(type.getShape(), shape));
    });
    if (number == spec.shapes.end())
      continue;
    ArrayRef<int64_t> to = own.shapes[number - spec.shapes.begin()];
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      if ((*number)[dim] != to[dim])
        operand = repeated(builder, loc, operand, dim, op.getGroupSize());
  }
}

/// The query or key of an attention after its transforms, as rotations before
/// `op`.
static Value rotate(OpBuilder &builder, AttentionOp op, Sides side) {
  bool isKey = side == Sides::key;
  Value rotated = isKey ? op.getKey() : op.getQuery();
  Value offset = isKey ? op.getKOffset() : queryOffset(builder, op);
  Value positions = isKey ? op.getKPos() : op.getQPos();
  AffineMap map = isKey ? op.getKeyMap() : op.getQueryMap();
  Location loc = op.getLoc();
  for (ContentTransform &transform : transformsOf(op, side)) {
    if (!isKey)
      repeatForQueryHeads(builder, op, transform);
    auto type = cast<RankedTensorType>(rotated.getType());
    Value init = tensor::EmptyOp::create(
        builder, loc, tensor::getMixedSizes(builder, loc, rotated),
        type.getElementType());
    rotated =
        RotateOp::create(
            builder, loc, type, rotated, init, transform.operands, offset,
            positions,
            builder.getArrayAttr(transform.encoding.withSides(Sides::both)),
            map.isIdentity() ? AffineMapAttr() : AffineMapAttr::get(map))
            .getResult();
  }
  return rotated;
}

/// Takes the key's transforms out of the list, or those of both sides. What
/// acted on these alone goes with its operands.
static void dropTransforms(AttentionOp op, Sides sides) {
  SmallVector<Attribute> kept;
  SmallVector<Value> operands;
  for (auto [number, attr] : llvm::enumerate(op.getEncodingList())) {
    auto encoding = cast<PositionEncodingAttrInterface>(attr);
    bool isContent = encoding.getStages().content;
    if (isContent && (sides == Sides::both || encoding.getSides() == sides))
      continue;
    kept.push_back(isContent ? encoding.withSides(Sides::query) : attr);
    llvm::append_range(operands, op.getEncodingOperandsOf(number));
  }
  Builder builder(op.getContext());
  op.getEncodingOperandsMutable().assign(operands);
  op.setEncodingsAttr(kept.empty() ? ArrayAttr() : builder.getArrayAttr(kept));
}

/// Several readers of one key: one rotation for all of them.
void PlaceRotations::placeAhead(ArrayRef<AttentionOp> ops) {
  for (size_t number = 0; number < ops.size(); ++number) {
    AttentionOp first = ops[number];
    if (first.hasFrame() || keyTransforms(first).empty() ||
        !first.hasPureTensorSemantics())
      continue;
    SmallVector<AttentionOp> readers{first};
    DominanceInfo dominance;
    for (AttentionOp other : ops.drop_front(number + 1))
      if (!other.hasFrame() && transformKeysAlike(first, other) &&
          dominance.properlyDominates(first, other))
        readers.push_back(other);
    if (readers.size() < 2)
      continue;
    OpBuilder builder(first);
    Value key = rotate(builder, first, Sides::key);
    for (AttentionOp reader : readers) {
      dropTransforms(reader, Sides::key);
      reader.getKeyMutable().assign(key);
      remark::passed(reader.getLoc(),
                     remarkOn(reader, "place", "KeysRotatedAhead"))
          << remark::add("keys are rotated once for {0} attentions",
                         readers.size());
    }
    ++numAhead;
  }
}

/// Queries of one pass, and where to transform keys.
void PlaceRotations::placeOne(AttentionOp op, const Machine &machine) {
  if (keyTransforms(op).empty() || op.getKeysInLoop())
    return;
  SmallVector<int64_t> keys = op.getKeySizes();
  int64_t queries = op.getQuerySizes()[2];
  Type stored = getElementTypeOrSelf(op.getKey().getType());
  unsigned bits = computedType(stored).getIntOrFloatBitWidth();
  AttentionTiles tiles = chooseAttentionTiles(machine, stored, queries);
  // Sizes that are not known are large.
  constexpr int64_t unknown = int64_t(1) << 12;
  auto known = [&](int64_t size) {
    return ShapedType::isDynamic(size) ? unknown : size;
  };
  int64_t blocks = llvm::divideCeil(known(queries), tiles.queryBlock);
  int64_t passes = std::max<int64_t>(1, blocks * op.getGroupSize());
  bool decodes = decodeIsCheaper(machine, bits, queries, op.getGroupSize());
  // Few queries are one pass for all heads of a group.
  if (decodes)
    passes = 1;
  int64_t bytes =
      known(keys[2]) * keys[3] * int64_t(stored.getIntOrFloatBitWidth() / 8);
  for (int64_t size : {keys[0], keys[1]})
    if (!ShapedType::isDynamic(size))
      bytes *= size;
  KeyPlacementCost cost = keyPlacementCost(machine, passes, bytes);
  // Keys in pairs are made once, wherever they are transformed.
  bool inPairs = !decodes && tiles.unit != ProductUnit::vector;
  bool inLoop = !inPairs && cost.loop <= cost.scratch;
  op.setKeysInLoop(inLoop);
  ++(inLoop ? numInLoop : numScratch);
  remark::passed(
      op.getLoc(),
      remarkOn(op, "place", inLoop ? "KeysRotatedInLoop" : "KeysRotatedOnce"))
      << remark::add("queries are transformed once per query block, keys {0}: "
                     "{1} cycles per vector of a key in the loop, {2} once "
                     "into scratch, at {3} passes",
                     inLoop ? "in the loop" : "once into scratch",
                     llvm::formatv("{0:f1}", cost.loop).str(),
                     llvm::formatv("{0:f1}", cost.scratch).str(), passes);
}

/// Queries and keys of every attention whose kernel takes them as they are.
void PlaceRotations::placeAllAhead(AttentionOp op) {
  bool hasTransforms =
      !keyTransforms(op).empty() || !transformsOf(op, Sides::query).empty();
  if (!hasTransforms || op.hasFrame() || !op.hasPureTensorSemantics())
    return;
  OpBuilder builder(op);
  Value query = rotate(builder, op, Sides::query);
  Value key = rotate(builder, op, Sides::key);
  dropTransforms(op, Sides::both);
  op.getQueryMutable().assign(query);
  op.getKeyMutable().assign(key);
  remark::passed(op.getLoc(), remarkOn(op, "place", "RotatedAhead"))
      << remark::add("queries and keys are rotated once, ahead");
  ++numAhead;
}

void PlaceRotations::runOnOperation() {
  Machine machine = Machine::of(getOperation());
  SmallVector<AttentionOp> ops;
  getOperation()->walk([&](AttentionOp op) { ops.push_back(op); });
  placeAhead(ops);
  if (ahead) {
    for (AttentionOp op : ops)
      placeAllAhead(op);
    return;
  }
  for (AttentionOp op : ops)
    placeOne(op, machine);
}
