// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/GatherPages.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "posenc/IR/ContentTransforms.h"
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
/// [B, Hk, P, page, *] that the page table makes of it: dimensions are those of
/// the pool, with P in front of the slots of a page.
class PageGatherer {
public:
  PageGatherer(OpBuilder &builder, AttentionOp op, Value pool, AffineMap map);
  /// Loops around each element, which a GPU gives threads.
  Value emitByElement();
  /// A loop over pages with a copy of each, which knows what it copies before
  /// it begins, so that CPUs copy vectors.
  Value emitByPage();

private:
  int64_t dimOf(unsigned logical) {
    return *map.getResultPosition(
        getAffineDimExpr(logical, builder.getContext()));
  }
  /// The dimension of the result; of tokens that of the slots.
  int64_t resultDimOf(unsigned logical) {
    int64_t dim = dimOf(logical);
    return dim + (dim >= pageDim);
  }
  /// Keys that a row has from page `page` of its own on, negative past its end;
  /// null where all exist.
  Value emitCount(OpBuilder &b, Value row, Value page);
  /// An element of page `number`; `at` are the other indices in their order.
  Value emitElement(OpBuilder &b, Value number, Value count,
                    SmallVector<Value> at);
  Value asNumber(OpBuilder &b, Value entry) {
    return b.createOrFold<arith::IndexCastOp>(loc, b.getIndexType(), entry);
  }
  /// [B, Hk, P * page, *] in the order of the map.
  Value inRows(Value gathered);

  OpBuilder &builder;
  Location loc;
  AttentionOp op;
  Value pool;
  AffineMap map;
  int64_t pageDim;
  SmallVector<OpFoldResult> sizes; // of the result
  Value init;
};
} // namespace

PageGatherer::PageGatherer(OpBuilder &builder, AttentionOp op, Value pool,
                           AffineMap map)
    : builder(builder), loc(op.getLoc()), op(op), pool(pool), map(map),
      pageDim(dimOf(2)), sizes(tensor::getMixedSizes(builder, loc, pool)) {
  Value table = op.getPageTable();
  sizes[dimOf(0)] = tensor::getMixedSize(builder, loc, table, 0);
  sizes.insert(sizes.begin() + pageDim,
               tensor::getMixedSize(builder, loc, table, 1));
  init = tensor::EmptyOp::create(builder, loc, sizes,
                                 getElementTypeOrSelf(pool.getType()));
}

Value PageGatherer::emitCount(OpBuilder &b, Value row, Value page) {
  if (!op.getValidLength())
    return {};
  auto origin = [&](unsigned dim) {
    return getValueOrCreateConstantIndexOp(b, loc, op.getFrameOrigin()[dim]);
  };
  Value length =
      emitPerBatchInteger(b, loc, op.getValidLength(),
                          b.createOrFold<arith::AddIOp>(loc, row, origin(0)));
  Value size = arith::ConstantIndexOp::create(b, loc, op.getPageSize());
  Value first = b.createOrFold<arith::AddIOp>(
      loc, b.createOrFold<arith::MulIOp>(loc, page, size), origin(3));
  return arith::SubIOp::create(b, loc, length, first);
}

Value PageGatherer::emitElement(OpBuilder &b, Value number, Value count,
                                SmallVector<Value> at) {
  at.insert(at.begin() + dimOf(0), number);
  if (!count)
    return tensor::ExtractOp::create(b, loc, pool, at);
  Value exists = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt,
                                       at[pageDim], count);
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

Value PageGatherer::emitByElement() {
  AffineMap entry = AffineMap::getMultiDimMapWithTargets(
      5, {unsigned(resultDimOf(0)), unsigned(pageDim)}, builder.getContext());
  SmallVector<utils::IteratorType> loops(5, utils::IteratorType::parallel);
  auto gathered = linalg::GenericOp::create(
      builder, loc, init.getType(), op.getPageTable(), init,
      ArrayRef{entry, builder.getMultiDimIdentityMap(5)}, loops,
      [&](OpBuilder &b, Location, ValueRange arguments) {
        // All of linalg.index stand in the body itself, where lowerings look.
        SmallVector<Value> at;
        for (int64_t dim = 0; dim < 5; ++dim)
          at.push_back(linalg::IndexOp::create(b, loc, dim));
        Value row = at[resultDimOf(0)], page = at[pageDim];
        at.erase(llvm::find(at, row));
        at.erase(llvm::find(at, page));
        Value element = emitElement(b, asNumber(b, arguments[0]),
                                    emitCount(b, row, page), at);
        linalg::YieldOp::create(b, loc, element);
      });
  return inRows(gathered.getResult(0));
}

Value PageGatherer::emitByPage() {
  OpBuilder::InsertionGuard guard(builder);
  auto pages = scf::ForallOp::create(
      builder, loc, {sizes[resultDimOf(0)], sizes[pageDim]}, ValueRange{init},
      /*mapping=*/std::nullopt);
  builder.setInsertionPointToStart(pages.getBody());
  Value row = pages.getInductionVar(0), page = pages.getInductionVar(1);
  Value number = asNumber(
      builder, tensor::ExtractOp::create(builder, loc, op.getPageTable(),
                                         ValueRange{row, page}));
  Value count = emitCount(builder, row, page);
  // The page's part of the result, without the dimensions of rows and pages.
  OpFoldResult zero = builder.getIndexAttr(0), one = builder.getIndexAttr(1);
  SmallVector<OpFoldResult> offsets(5, zero), strides(5, one), extents(sizes);
  offsets[resultDimOf(0)] = row;
  offsets[pageDim] = page;
  extents[resultDimOf(0)] = extents[pageDim] = one;
  SmallVector<int64_t> shape(cast<RankedTensorType>(pool.getType()).getShape());
  shape.erase(shape.begin() + dimOf(0));
  auto type =
      RankedTensorType::get(shape, getElementTypeOrSelf(pool.getType()));
  Value result = pages.getRegionIterArgs()[0];
  Value part = tensor::ExtractSliceOp::create(builder, loc, type, result,
                                              offsets, extents, strides);
  SmallVector<utils::IteratorType> loops(3, utils::IteratorType::parallel);
  auto copied = linalg::GenericOp::create(
      builder, loc, type, ValueRange(), part,
      ArrayRef{builder.getMultiDimIdentityMap(3)}, loops,
      [&](OpBuilder &b, Location, ValueRange) {
        SmallVector<Value> at;
        for (int64_t dim = 0; dim < 3; ++dim)
          at.push_back(linalg::IndexOp::create(b, loc, dim));
        linalg::YieldOp::create(b, loc, emitElement(b, number, count, at));
      });
  builder.setInsertionPointToStart(pages.getTerminator().getBody());
  tensor::ParallelInsertSliceOp::create(builder, loc, copied.getResult(0),
                                        result, offsets, extents, strides);
  builder.setInsertionPointAfter(pages);
  return inRows(pages.getResult(0));
}

Value PageGatherer::inRows(Value gathered) {
  SmallVector<ReassociationIndices> groups;
  for (int64_t dim = 0; dim < 4; ++dim) {
    groups.push_back({dim + (dim > pageDim)});
    if (dim == pageDim)
      groups.back().push_back(dim + 1);
  }
  return tensor::CollapseShapeOp::create(builder, loc, gathered, groups);
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
                         GatherLoops loops, StringRef reason) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  std::optional<int64_t> bytes = gatheredBytes(op);
  remark::missed(op.getLoc(), remarkOn(op, "pages", "PagesGathered"))
      << remark::add("keys and values are copied out of pages{0}",
                     bytes ? (", " + Twine(*bytes) + " bytes").str() : "")
      << remark::reason("{0}", reason);
  auto gather = [&](Value pool, AffineMap map) {
    PageGatherer gatherer(rewriter, op, pool, map);
    return loops == GatherLoops::overPages ? gatherer.emitByPage()
                                           : gatherer.emitByElement();
  };
  Value key = gather(op.getKey(), op.getKeyMap());
  Value value = gather(op.getValue(), op.getValueMap());
  rewriter.modifyOpInPlace(op, [&] {
    op.getKeyMutable().assign(key);
    op.getValueMutable().assign(value);
    op.getPageTableMutable().clear();
  });
}

namespace {
struct GatherPages : posenc::impl::GatherPagesBase<GatherPages> {
  using GatherPagesBase::GatherPagesBase;

  void runOnOperation() override {
    SmallVector<AttentionOp> ops;
    getOperation()->walk([&](AttentionOp op) {
      if (op.getPageTable() && op.hasPureTensorSemantics() &&
          (!transformedOnly || !contentTransformsOf(op, Sides::key).empty()))
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (AttentionOp op : ops) {
      if (transformedOnly)
        gatherPages(rewriter, op, GatherLoops::overElements,
                    "keys are transformed, which is done ahead and in order");
      else
        gatherPages(rewriter, op, GatherLoops::overPages,
                    "what follows reads keys in order");
      ++numGathered;
    }
  }
};
} // namespace
