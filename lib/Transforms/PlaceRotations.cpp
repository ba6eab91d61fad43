// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dominance.h"
#include "posenc/Analysis/RotationCost.h"
#include "posenc/Analysis/SplitCost.h"
#include "posenc/Analysis/TileShape.h"
#include "posenc/IR/ContentTransforms.h"
#include "posenc/IR/Remarks.h"
#include "posenc/Transforms/Passes.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_PLACEROTATIONS
#include "posenc/Transforms/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

namespace {
struct PlaceRotations
    : public posenc::impl::PlaceRotationsBase<PlaceRotations> {
  using PlaceRotationsBase::PlaceRotationsBase;
  void runOnOperation() override;

private:
  void placeAhead(ArrayRef<AttentionOp> ops);
  void placeOne(AttentionOp op, const Machine &machine);
  /// Where keys of one attention are transformed, and why.
  struct Decision {
    bool inLoop;
    int64_t passes;
    KeyPlacementCost cost;
    StringRef unit;
  };
  Decision decideOnCpu(AttentionOp op, const Machine &machine);
  Decision decideOnGpu(AttentionOp op);
};
} // namespace

static SmallVector<ContentTransform> keyTransforms(AttentionOp op) {
  return contentTransformsOf(op, Sides::key);
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

/// What a rotation of a key is `on`: a key where that makes a difference.
static Sides rotatedSides(PositionEncodingAttrInterface encoding) {
  return encoding.tablesDependOnSide() ? Sides::key : Sides::both;
}

/// The key of an attention after its transforms, as rotations before `op`.
static Value rotateKey(OpBuilder &builder, AttentionOp op) {
  Value rotated = op.getKey();
  AffineMap map = op.getKeyMap();
  Location loc = op.getLoc();
  for (ContentTransform &transform : keyTransforms(op)) {
    auto type = cast<RankedTensorType>(rotated.getType());
    Value init = tensor::EmptyOp::create(
        builder, loc, tensor::getMixedSizes(builder, loc, rotated),
        type.getElementType());
    rotated = RotateOp::create(
                  builder, loc, type, rotated, init, transform.operands,
                  op.getKOffset(), op.getKPos(),
                  builder.getArrayAttr(transform.encoding.withSides(
                      rotatedSides(transform.encoding))),
                  map.isIdentity() ? AffineMapAttr() : AffineMapAttr::get(map))
                  .getResult();
  }
  return rotated;
}

/// Several readers of one key: one rotation for all of them.
void PlaceRotations::placeAhead(ArrayRef<AttentionOp> ops) {
  for (size_t number = 0; number < ops.size(); ++number) {
    AttentionOp first = ops[number];
    // Ahead of an op there is neither its reference nor its length.
    auto isBound = [](const ContentTransform &transform) {
      return transform.encoding.transformsSidesTogether();
    };
    SmallVector<ContentTransform> transforms = keyTransforms(first);
    if (first.hasFrame() || transforms.empty() ||
        llvm::any_of(transforms, isBound) || !first.hasPureTensorSemantics())
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

PlaceRotations::Decision PlaceRotations::decideOnCpu(AttentionOp op,
                                                     const Machine &machine) {
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
  return {!inPairs && cost.loop <= cost.scratch, passes, cost,
          "cycles per vector of a key"};
}

/// The tables of an attention's key transforms in reads of its keys: f32 for
/// every channel in a pair. Those that kv heads share come from the
/// second-level cache, which is twice as fast as memory.
static double tableReads(AttentionOp op) {
  double reads = 0.0;
  for (ContentTransform &transform : keyTransforms(op)) {
    double bytes =
        4.0 * transform.encoding.getChannelPairs(op.getHeadDim()).width;
    bool isShared = op.getKeySizes()[1] != 1 &&
                    !transform.encoding.tablesDependOnHead(TypeRange(
                        op.getEncodingOperandsOf(transform.number).getTypes()));
    reads += isShared ? bytes / 2.0 : bytes;
  }
  Type stored = getElementTypeOrSelf(op.getKey().getType());
  return reads / (op.getHeadDim() * stored.getIntOrFloatBitWidth() / 8.0);
}

PlaceRotations::Decision PlaceRotations::decideOnGpu(AttentionOp op) {
  int64_t passes = keyPassesOnGpu(op);
  KeyPlacementCost cost = keyPlacementCostOnGpu(passes, tableReads(op));
  return {cost.loop < cost.scratch, passes, cost, "reads of all keys"};
}

/// Queries of one pass, and where to transform keys.
void PlaceRotations::placeOne(AttentionOp op, const Machine &machine) {
  if (keyTransforms(op).empty() || op.getKeysInLoop())
    return;
  Decision decision =
      processor == Processor::gpu ? decideOnGpu(op) : decideOnCpu(op, machine);
  bool inLoop = decision.inLoop;
  op.setKeysInLoop(inLoop);
  ++(inLoop ? numInLoop : numScratch);
  auto formatted = [](double cost) {
    return llvm::formatv("{0:f1}", cost).str();
  };
  remark::passed(
      op.getLoc(),
      remarkOn(op, "place", inLoop ? "KeysRotatedInLoop" : "KeysRotatedOnce"))
      << remark::add("queries are transformed once per query block, keys {0}: "
                     "{1} {2} in the loop, {3} once "
                     "into scratch, at {4} passes",
                     inLoop ? "in the loop" : "once into scratch",
                     formatted(decision.cost.loop), decision.unit,
                     formatted(decision.cost.scratch), decision.passes);
}

void PlaceRotations::runOnOperation() {
  Machine machine = Machine::of(getOperation());
  SmallVector<AttentionOp> ops;
  getOperation()->walk([&](AttentionOp op) {
    if (!op.getPageTable() || keyTransforms(op).empty())
      return ops.push_back(op);
    remark::missed(op.getLoc(), remarkOn(op, "place", "KeysInPages"))
        << remark::reason("keys lie in pages and not at their tokens; "
                          "posenc-gather-pages copies them");
  });
  placeAhead(ops);
  for (AttentionOp op : ops)
    placeOne(op, machine);
}
