// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/GatherPages.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "posenc/IR/Remarks.h"
#include "posenc/Lowering/Coordinates.h"
#include "posenc/Transforms/Passes.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_GATHERPAGES
#include "posenc/Transforms/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// A pool of pages, [pages, Hk, page, *] in the order of `map`, as the
/// [B, Hk, P, page, *] that the page table makes of it: loops and dimensions
/// are those of the pool, with P in front of the slots of a page.
class PageGatherer {
public:
  PageGatherer(OpBuilder &builder, AttentionOp op, Value pool, AffineMap map)
      : builder(builder), loc(op.getLoc()), op(op), pool(pool), map(map),
        slotDim(dimOf(2)) {}
  /// [B, Hk, P * page, *] in the order of the map.
  Value emit();

private:
  int64_t dimOf(unsigned logical) {
    return *map.getResultPosition(
        getAffineDimExpr(logical, builder.getContext()));
  }
  /// The loop of a logical dimension; of tokens that of the slots.
  int64_t loopOf(unsigned logical) {
    int64_t dim = dimOf(logical);
    return dim + (dim >= slotDim);
  }
  int64_t pageLoop() { return slotDim; }
  Value emitElement(OpBuilder &b, Value page);
  /// Whether the key of the current loops exists; null where all do.
  Value emitExists(OpBuilder &b);

  OpBuilder &builder;
  Location loc;
  AttentionOp op;
  Value pool;
  AffineMap map;
  int64_t slotDim;
};
} // namespace

Value PageGatherer::emitExists(OpBuilder &b) {
  if (!op.getValidLength())
    return {};
  auto global = [&](unsigned dim, Value local) {
    Value origin =
        getValueOrCreateConstantIndexOp(b, loc, op.getFrameOrigin()[dim]);
    return b.createOrFold<arith::AddIOp>(loc, local, origin);
  };
  Value page = linalg::IndexOp::create(b, loc, pageLoop());
  Value slot = linalg::IndexOp::create(b, loc, loopOf(2));
  Value size = arith::ConstantIndexOp::create(b, loc, op.getPageSize());
  Value key = arith::AddIOp::create(
      b, loc, arith::MulIOp::create(b, loc, page, size), slot);
  Value batch = linalg::IndexOp::create(b, loc, loopOf(0));
  Value length =
      emitPerBatchInteger(b, loc, op.getValidLength(), global(0, batch));
  return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt,
                               global(3, key), length);
}

Value PageGatherer::emitElement(OpBuilder &b, Value page) {
  // All of linalg.index stand in the body itself, where lowerings look for it.
  SmallVector<Value> at(4);
  for (unsigned logical : {1, 2, 3})
    at[dimOf(logical)] = linalg::IndexOp::create(b, loc, loopOf(logical));
  at[dimOf(0)] =
      b.createOrFold<arith::IndexCastOp>(loc, b.getIndexType(), page);
  Value exists = emitExists(b);
  if (!exists)
    return tensor::ExtractOp::create(b, loc, pool, at);
  auto read = scf::IfOp::create(
      b, loc, exists,
      [&](OpBuilder &then, Location) {
        Value element = tensor::ExtractOp::create(then, loc, pool, at);
        scf::YieldOp::create(then, loc, element);
      },
      [&](OpBuilder &otherwise, Location) {
        auto zero = otherwise.getZeroAttr(getElementTypeOrSelf(pool.getType()));
        Value none = arith::ConstantOp::create(otherwise, loc, zero);
        scf::YieldOp::create(otherwise, loc, none);
      });
  return read.getResult(0);
}

Value PageGatherer::emit() {
  Value table = op.getPageTable();
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, pool);
  sizes[dimOf(0)] = tensor::getMixedSize(builder, loc, table, 0);
  sizes.insert(sizes.begin() + pageLoop(),
               tensor::getMixedSize(builder, loc, table, 1));
  Type element = getElementTypeOrSelf(pool.getType());
  Value init = tensor::EmptyOp::create(builder, loc, sizes, element);
  AffineMap entry = AffineMap::getMultiDimMapWithTargets(
      5, {unsigned(loopOf(0)), unsigned(pageLoop())}, builder.getContext());
  SmallVector<utils::IteratorType> loops(5, utils::IteratorType::parallel);
  auto gathered = linalg::GenericOp::create(
      builder, loc, init.getType(), table, init,
      ArrayRef{entry, builder.getMultiDimIdentityMap(5)}, loops,
      [&](OpBuilder &b, Location, ValueRange arguments) {
        linalg::YieldOp::create(b, loc, emitElement(b, arguments[0]));
      });
  SmallVector<ReassociationIndices> groups;
  for (int64_t dim = 0; dim < 4; ++dim) {
    groups.push_back({dim + (dim > slotDim)});
    if (dim == slotDim)
      groups.back().push_back(dim + 1);
  }
  return tensor::CollapseShapeOp::create(builder, loc, gathered.getResult(0),
                                         groups);
}

/// Bytes of the copies of keys and values, where sizes are known.
static std::optional<int64_t> gatheredBytes(AttentionOp op) {
  int64_t bytes = 0;
  for (ArrayRef<int64_t> sizes : {op.getKeySizes(), op.getValueSizes()}) {
    if (ShapedType::isDynamicShape(sizes))
      return std::nullopt;
    bytes += ShapedType::getNumElements(sizes);
  }
  Type element = getElementTypeOrSelf(op.getKey().getType());
  return bytes * int64_t(element.getIntOrFloatBitWidth() / 8);
}

void posenc::gatherPages(RewriterBase &rewriter, AttentionOp op,
                         StringRef reason) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  std::optional<int64_t> bytes = gatheredBytes(op);
  remark::missed(op.getLoc(), remarkOn(op, "pages", "PagesGathered"))
      << remark::add("keys and values are copied out of pages{0}",
                     bytes ? (", " + Twine(*bytes) + " bytes").str() : "")
      << remark::reason("{0}", reason);
  Value key = PageGatherer(rewriter, op, op.getKey(), op.getKeyMap()).emit();
  Value value =
      PageGatherer(rewriter, op, op.getValue(), op.getValueMap()).emit();
  rewriter.modifyOpInPlace(op, [&] {
    op.getKeyMutable().assign(key);
    op.getValueMutable().assign(value);
    op.getPageTableMutable().clear();
  });
}

/// Whether the op transforms keys, each at its own position.
static bool transformsKeys(AttentionOp op) {
  return llvm::any_of(op.getEncodingList(), [](Attribute attr) {
    auto encoding = cast<PositionEncodingAttrInterface>(attr);
    return encoding.getStages().content && encoding.getSides() != Sides::query;
  });
}

namespace {
struct GatherPages : posenc::impl::GatherPagesBase<GatherPages> {
  using GatherPagesBase::GatherPagesBase;

  void runOnOperation() override {
    SmallVector<AttentionOp> ops;
    getOperation()->walk([&](AttentionOp op) {
      if (op.getPageTable() && op.hasPureTensorSemantics() &&
          (!transformedOnly || transformsKeys(op)))
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (AttentionOp op : ops) {
      gatherPages(rewriter, op,
                  transformedOnly
                      ? "keys are transformed, which is done ahead and in order"
                      : "what follows reads keys in order");
      ++numGathered;
    }
  }
};
} // namespace
