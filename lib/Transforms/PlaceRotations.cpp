// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
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
/// One content transform that an attention still applies to its key.
struct KeyTransform {
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
};
} // namespace

static SmallVector<KeyTransform> keyTransforms(AttentionOp op) {
  SmallVector<KeyTransform> transforms;
  for (auto [number, attr] : llvm::enumerate(op.getEncodingList())) {
    auto encoding = cast<PositionEncodingAttrInterface>(attr);
    if (encoding.getStages().content && encoding.getSides() != Sides::query)
      transforms.push_back(
          {unsigned(number), encoding,
           llvm::to_vector_of<Value>(op.getEncodingOperandsOf(number))});
  }
  return transforms;
}

/// Whether both ops read the same key and transform it alike.
static bool transformKeysAlike(AttentionOp a, AttentionOp b) {
  if (a.getKey() != b.getKey() || a.getKeyMap() != b.getKeyMap() ||
      a.getKOffset() != b.getKOffset() || a.getKPos() != b.getKPos())
    return false;
  return llvm::equal(keyTransforms(a), keyTransforms(b),
                     [](const KeyTransform &x, const KeyTransform &y) {
                       return x.encoding.withSides(Sides::key) ==
                                  y.encoding.withSides(Sides::key) &&
                              x.operands == y.operands;
                     });
}

/// The key of an attention after its transforms, as rotations before `op`.
static Value rotateKey(OpBuilder &builder, AttentionOp op) {
  Value key = op.getKey();
  Location loc = op.getLoc();
  AffineMap map = op.getKeyMap();
  for (const KeyTransform &transform : keyTransforms(op)) {
    auto type = cast<RankedTensorType>(key.getType());
    Value init = tensor::EmptyOp::create(
        builder, loc, tensor::getMixedSizes(builder, loc, key),
        type.getElementType());
    key = RotateOp::create(
              builder, loc, type, key, init, transform.operands,
              op.getKOffset(), op.getKPos(),
              builder.getArrayAttr(transform.encoding.withSides(Sides::both)),
              map.isIdentity() ? AffineMapAttr() : AffineMapAttr::get(map))
              .getResult();
  }
  return key;
}

/// Takes the key's transforms out of the list. What acted on the key alone goes
/// with its operands.
static void dropKeyTransforms(AttentionOp op) {
  SmallVector<Attribute> kept;
  SmallVector<Value> operands;
  for (auto [number, attr] : llvm::enumerate(op.getEncodingList())) {
    auto encoding = cast<PositionEncodingAttrInterface>(attr);
    bool isContent = encoding.getStages().content;
    if (isContent && encoding.getSides() == Sides::key)
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
    Value key = rotateKey(builder, first);
    for (AttentionOp reader : readers) {
      dropKeyTransforms(reader);
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

void PlaceRotations::runOnOperation() {
  Machine machine = Machine::of(getOperation());
  SmallVector<AttentionOp> ops;
  getOperation()->walk([&](AttentionOp op) { ops.push_back(op); });
  placeAhead(ops);
  for (AttentionOp op : ops)
    placeOne(op, machine);
}
