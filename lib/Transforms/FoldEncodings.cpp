// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/FoldEncodings.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "posenc/IR/PosEnc.h"
#include "posenc/Transforms/Passes.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_FOLDENCODINGS
#include "posenc/Transforms/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// Where the tokens of one side stand.
struct Stand {
  OpFoldResult offset;
  Value positions;

  bool operator==(const Stand &other) const {
    return positions == other.positions &&
           isEqualConstantIntOrValue(offset, other.offset);
  }
};
} // namespace

static Stand makeStand(MLIRContext *context, Value offset, Value positions) {
  // What an encoding of several axes reads is beside where the token stands.
  if (isOnAxes(positions))
    positions = {};
  OpFoldResult zero = Builder(context).getIndexAttr(0);
  if (offset && !isa<ShapedType>(offset.getType()))
    if (std::optional<int64_t> constant = getConstantIntValue(offset))
      return {Builder(context).getIndexAttr(*constant), positions};
  return {offset ? OpFoldResult(offset) : zero, positions};
}

/// Where queries stand by default, M - N, if that is a constant.
static std::optional<Stand> defaultQueryStand(MLIRContext *context,
                                              int64_t queries, int64_t keys) {
  if (ShapedType::isDynamic(queries) || ShapedType::isDynamic(keys))
    return std::nullopt;
  return Stand{Builder(context).getIndexAttr(keys - queries), {}};
}

static std::optional<Stand> queryStand(AttentionOp op) {
  if (op.getQOffset() || (op.getQPos() && !isOnAxes(op.getQPos())))
    return makeStand(op.getContext(), op.getQOffset(), op.getQPos());
  Extents extents = op.getExtents();
  return defaultQueryStand(op.getContext(), extents.queries, extents.keys);
}

static Stand keyStand(AttentionOp op) {
  return makeStand(op.getContext(), op.getKOffset(), op.getKPos());
}

/// Whether the code on the logits reads its query or its key position.
static bool regionReadsPositions(AttentionOp op) {
  return op.hasScoreRegion() &&
         llvm::any_of(op.getScoreBody().getArguments().take_back(2),
                      [](Value position) { return !position.use_empty(); });
}

static bool entryReadsPositions(Attribute attr) {
  if (auto encoding = dyn_cast<PositionEncodingAttrInterface>(attr))
    return encoding.readsPositions() && encoding.getPositionAxes() == 0;
  return cast<MaskAttrInterface>(attr).readsPositions();
}

static bool readsPositions(AttentionOp op) {
  return llvm::any_of(op.getEncodingList(), entryReadsPositions) ||
         llvm::any_of(op.getMaskList(), entryReadsPositions) ||
         regionReadsPositions(op);
}

static void assign(PatternRewriter &rewriter, Location loc, const Stand &stand,
                   MutableOperandRange offset, MutableOperandRange positions) {
  offset.clear();
  if (stand.positions)
    return positions.assign(stand.positions);
  if (!positions.empty() && !isOnAxes(positions[0].get()))
    positions.clear();
  Value value = getValueOrCreateConstantIndexOp(rewriter, loc, stand.offset);
  offset.assign(value);
}

/// Makes the attention's positions those of a part, or fails where that would
/// move something that is in it already. A stand that is not given is not asked
/// for.
static LogicalResult adoptPositions(PatternRewriter &rewriter, AttentionOp op,
                                    std::optional<Stand> query,
                                    std::optional<Stand> key) {
  std::optional<Stand> ownQuery = queryStand(op);
  bool queryAgrees = !query || (ownQuery && *ownQuery == *query);
  bool keyAgrees = !key || keyStand(op) == *key;
  if (queryAgrees && keyAgrees)
    return success();
  auto isTaken = [](const std::optional<Stand> &stand, Value positions) {
    return stand && stand->positions && isOnAxes(positions);
  };
  if (readsPositions(op) || isTaken(query, op.getQPos()) ||
      isTaken(key, op.getKPos()))
    return rewriter.notifyMatchFailure(
        op, "positions of the part differ from those of the attention");
  rewriter.modifyOpInPlace(op, [&] {
    OpBuilder::InsertionGuard guard(rewriter);
    rewriter.setInsertionPoint(op);
    if (!queryAgrees)
      assign(rewriter, op.getLoc(), *query, op.getQOffsetMutable(),
             op.getQPosMutable());
    if (!keyAgrees)
      assign(rewriter, op.getLoc(), *key, op.getKOffsetMutable(),
             op.getKPosMutable());
  });
  return success();
}

void posenc::replaceEntry(MutableOperandRange operands,
                          SmallVectorImpl<Attribute> &list, unsigned entry,
                          OperandRange taken, ArrayRef<Attribute> newEntries,
                          ValueRange newOperands) {
  OperandRange all = operands;
  unsigned begin = taken.getBeginOperandIndex() - all.getBeginOperandIndex();
  SmallVector<Value> values(all.begin(), all.begin() + begin);
  llvm::append_range(values, newOperands);
  values.append(all.begin() + begin + taken.size(), all.end());
  list.erase(list.begin() + entry);
  list.insert(list.begin() + entry, newEntries.begin(), newEntries.end());
  operands.assign(values);
}

namespace {
/// attention(rotate(q), rotate(k)) -> attention(q, k) that rotates.
struct FoldRotation : OpRewritePattern<AttentionOp> {
  using OpRewritePattern::OpRewritePattern;

  static RotateOp rotationOf(Value operand, AffineMap map) {
    auto rotate = operand.getDefiningOp<RotateOp>();
    return rotate && rotate.getInputMap() == map ? rotate : RotateOp();
  }
  static PositionEncodingAttrInterface encodingFor(RotateOp rotate,
                                                   Sides sides) {
    auto encoding =
        cast<PositionEncodingAttrInterface>(rotate.getEncodings()[0]);
    return cast<PositionEncodingAttrInterface>(encoding.withSides(sides));
  }

  /// Whether the attention can take over positions on axes, beside its own.
  static bool fitsAxes(RotateOp rotate, Value positions) {
    if (!rotate || !isOnAxes(rotate.getPos()))
      return true;
    return !positions || positions == rotate.getPos();
  }
  /// Whether it is of its side, where that matters.
  static bool isOfSide(RotateOp rotate, bool isKey) {
    if (!rotate)
      return true;
    auto own = cast<PositionEncodingAttrInterface>(rotate.getEncodings()[0]);
    return !own.tablesDependOnSide() || (own.getSides() == Sides::key) == isKey;
  }
  /// Whether a rotation that wants both sides in one op finds them.
  static bool mayBeFolded(RotateOp query, RotateOp key) {
    if (!isOfSide(query, /*isKey=*/false) || !isOfSide(key, /*isKey=*/true))
      return false;
    auto isBound = [](RotateOp rotate) {
      return rotate &&
             encodingFor(rotate, Sides::both).transformsSidesTogether();
    };
    if (!isBound(query) && !isBound(key))
      return true;
    return query && key &&
           encodingFor(query, Sides::both) == encodingFor(key, Sides::both) &&
           query.getEncodingOperands() == key.getEncodingOperands();
  }

  /// Makes the attention's positions, on axes and not, those of its rotations.
  static LogicalResult adopt(PatternRewriter &rewriter, AttentionOp op,
                             RotateOp query, RotateOp key) {
    auto standOf = [&](RotateOp rotate) -> std::optional<Stand> {
      if (!rotate || !entryReadsPositions(rotate.getEncodings()[0]))
        return std::nullopt;
      return makeStand(op.getContext(), rotate.getOffset(), rotate.getPos());
    };
    if (!fitsAxes(query, op.getQPos()) || !fitsAxes(key, op.getKPos()))
      return rewriter.notifyMatchFailure(
          op, "positions on axes differ from those of the attention");
    if (failed(adoptPositions(rewriter, op, standOf(query), standOf(key))))
      return failure();
    rewriter.modifyOpInPlace(op, [&] {
      if (query && isOnAxes(query.getPos()))
        op.getQPosMutable().assign(query.getPos());
      if (key && isOnAxes(key.getPos()))
        op.getKPosMutable().assign(key.getPos());
    });
    return success();
  }

  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    if (op.hasFrame())
      return rewriter.notifyMatchFailure(
          op, "a rotation of a tile counts tokens from the tile's first");
    RotateOp query = rotationOf(op.getQuery(), op.getQueryMap());
    // A rotation of pages counts tokens from each page's first.
    RotateOp key = op.getPageTable() ? RotateOp()
                                     : rotationOf(op.getKey(), op.getKeyMap());
    if (!query && !key)
      return rewriter.notifyMatchFailure(op,
                                         "neither query nor key is rotated");
    if (!mayBeFolded(query, key))
      return rewriter.notifyMatchFailure(
          op, "what a side takes depends on the other, which is not rotated");
    if (failed(adopt(rewriter, op, query, key)))
      return failure();

    // One entry for both sides where both mean the same. A table by token has a
    // row for each token of its side.
    SmallVector<Attribute> entries;
    SmallVector<Value> operands;
    bool same =
        query && key &&
        encodingFor(query, Sides::both) == encodingFor(key, Sides::both) &&
        query.getEncodingOperands() == key.getEncodingOperands() &&
        (encodingFor(query, Sides::both).readsPositions() ||
         query.getInputSizes()[2] == key.getInputSizes()[2]);
    auto add = [&](RotateOp rotate, Sides sides) {
      entries.push_back(encodingFor(rotate, sides));
      llvm::append_range(operands, rotate.getEncodingOperands());
    };
    if (same) {
      add(query, Sides::both);
    } else {
      if (query)
        add(query, Sides::query);
      if (key)
        add(key, Sides::key);
    }
    rewriter.modifyOpInPlace(op, [&] {
      // First in the list: they were applied before everything the op does.
      llvm::append_range(operands, op.getEncodingOperands());
      llvm::append_range(entries, op.getEncodingList());
      if (query)
        op.getQueryMutable().assign(query.getInput());
      if (key)
        op.getKeyMutable().assign(key.getInput());
      op.getEncodingOperandsMutable().assign(operands);
      op.setEncodingsAttr(rewriter.getArrayAttr(entries));
    });
    return success();
  }
};

/// Whether an attention of `size` in dimension `dim` reads a tensor over pairs
/// at index 0 alone.
bool broadcasts(ShapedType pairs, unsigned dim, int64_t size) {
  return pairs.getDimSize(dim) == 1 && size != 1;
}

/// Whether entry `entry` of a part differs between batch rows.
bool dependsOnBatch(BiasOp part, unsigned entry) {
  return llvm::any_of(part.getEncodingOperandsOf(entry), [](Value operand) {
    auto type = cast<ShapedType>(operand.getType());
    return type.getRank() == 4 && type.getDimSize(0) != 1;
  });
}

bool dependsOnBatch(MaskOp part, unsigned entry) {
  return cast<MaskAttrInterface>(part.getEncodings()[entry])
      .dependsOnBatch(part.getEncodingOperandsOf(entry).getTypes());
}

/// Whether a part differs between batch rows, by its positions or its entries.
template <typename PartOp> bool dependsOnBatch(PartOp part) {
  auto hasRank = [](Value value, int64_t rank) {
    auto type = value ? dyn_cast<ShapedType>(value.getType()) : ShapedType();
    return type && type.getRank() == rank;
  };
  return hasRank(part.getQPos(), 2) || hasRank(part.getKPos(), 2) ||
         hasRank(part.getQOffset(), 1) || hasRank(part.getKOffset(), 1) ||
         llvm::any_of(
             llvm::seq<unsigned>(0, part.getEncodings().size()),
             [&](unsigned entry) { return dependsOnBatch(part, entry); });
}

/// An entry that is a tensor over pairs, where that tensor is a bias or a mask
/// op.
template <typename PartOp>
struct FoldPairTensor : OpRewritePattern<AttentionOp> {
  using OpRewritePattern<AttentionOp>::OpRewritePattern;
  static constexpr bool isBias = std::is_same_v<PartOp, BiasOp>;

  static ArrayRef<Attribute> listOf(AttentionOp op) {
    return isBias ? op.getEncodingList() : op.getMaskList();
  }
  static OperandRange operandsOf(AttentionOp op, unsigned entry) {
    return isBias ? op.getEncodingOperandsOf(entry)
                  : op.getMaskOperandsOf(entry);
  }
  static std::optional<unsigned> pairTensor(Attribute attr) {
    if constexpr (isBias)
      return cast<PositionEncodingAttrInterface>(attr).getPairTensorOperand();
    else
      return cast<MaskAttrInterface>(attr).getPairTensorOperand();
  }

  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    for (auto [entry, attr] : llvm::enumerate(listOf(op))) {
      std::optional<unsigned> number = pairTensor(attr);
      if (!number)
        continue;
      OperandRange taken = operandsOf(op, entry);
      auto part = taken[*number].getDefiningOp<PartOp>();
      if (part && succeeded(fold(op, entry, part, rewriter)))
        return success();
    }
    return rewriter.notifyMatchFailure(op, "no entry is a bias or mask op");
  }

  static LogicalResult adoptPositionsOf(PartOp part, AttentionOp op,
                                        PatternRewriter &rewriter) {
    Extents own = part.getExtents();
    std::optional<Stand> query =
        part.getQOffset() || part.getQPos()
            ? makeStand(op.getContext(), part.getQOffset(), part.getQPos())
            : defaultQueryStand(op.getContext(), own.queries, own.keys);
    if (!query)
      return rewriter.notifyMatchFailure(
          part, "its query positions depend on sizes that are not known");
    Stand key = makeStand(op.getContext(), part.getKOffset(), part.getKPos());
    return adoptPositions(rewriter, op, query, key);
  }

  static LogicalResult fold(AttentionOp op, unsigned entry, PartOp part,
                            PatternRewriter &rewriter) {
    Extents extents = op.getExtents(), own = part.getExtents();
    auto type = cast<ShapedType>(part.getInit().getType());
    if (own.heads != extents.heads || own.kvHeads != extents.kvHeads ||
        type.getDimSize(1) != extents.heads)
      return rewriter.notifyMatchFailure(part, "it is not over all heads");
    if (isBias && type.getElementTypeBitWidth() < 32)
      return rewriter.notifyMatchFailure(part, "its terms are rounded");
    if (broadcasts(type, 2, extents.queries) ||
        broadcasts(type, 3, extents.keys) ||
        (broadcasts(type, 0, extents.batch) && dependsOnBatch(part)))
      return rewriter.notifyMatchFailure(
          part, "it is read at one index for all of a dimension");
    if (llvm::any_of(part.getEncodings(), entryReadsPositions) &&
        failed(adoptPositionsOf(part, op, rewriter)))
      return failure();
    rewriter.modifyOpInPlace(op, [&] {
      // Only now: taking over positions has moved the operands.
      OperandRange taken = operandsOf(op, entry);
      SmallVector<Attribute> list(listOf(op));
      replaceEntry(isBias ? op.getEncodingOperandsMutable()
                          : op.getMaskOperandsMutable(),
                   list, entry, taken, part.getEncodings().getValue(),
                   part.getEncodingOperands());
      ArrayAttr attr = rewriter.getArrayAttr(list);
      isBias ? op.setEncodingsAttr(attr) : op.setMasksAttr(attr);
    });
    return success();
  }
};

struct FoldEncodings : posenc::impl::FoldEncodingsBase<FoldEncodings> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateFoldEncodingsPatterns(patterns);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};
} // namespace

void posenc::populateFoldEncodingsPatterns(RewritePatternSet &patterns) {
  // Where positions differ, one of them stays outside: better a rotated query
  // or key than a tensor over all pairs.
  MLIRContext *context = patterns.getContext();
  patterns.add<FoldPairTensor<BiasOp>, FoldPairTensor<MaskOp>>(context,
                                                               /*benefit=*/2);
  patterns.add<FoldRotation>(context, /*benefit=*/1);
}
