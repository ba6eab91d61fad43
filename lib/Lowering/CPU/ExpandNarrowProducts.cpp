// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/SCF/Transforms/Patterns.h"
#include "mlir/Transforms/DialectConversion.h"
#include "posenc/Analysis/Machine.h"
#include "posenc/Lowering/Passes.h"
#include "llvm/Support/FormatVariadic.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_EXPANDNARROWPRODUCTS
#include "posenc/Lowering/Passes.h.inc"
} // namespace mlir::posenc

using namespace mlir;
using namespace mlir::posenc;

static VectorType vectorOf(amx::TileType tile) {
  return VectorType::get(tile.getShape(), tile.getElementType());
}

/// Even and odd lanes, in f32.
static std::pair<Value, Value> halves(ImplicitLocOpBuilder &b, Value pairs) {
  auto split = vector::DeinterleaveOp::create(b, pairs);
  auto narrow = cast<VectorType>(split.getRes1().getType());
  Type wide = narrow.clone(b.getF32Type());
  return {arith::ExtFOp::create(b, wide, split.getRes1()),
          arith::ExtFOp::create(b, wide, split.getRes2())};
}

/// sums + a * b of both halves of each lane.
static Value addProducts(ImplicitLocOpBuilder &b, Value left, Value right,
                         Value sums) {
  auto [leftEven, leftOdd] = halves(b, left);
  auto [rightEven, rightOdd] = halves(b, right);
  Value odd = vector::FMAOp::create(b, leftOdd, rightOdd, sums);
  return vector::FMAOp::create(b, leftEven, rightEven, odd);
}

/// Products of tiles as a function: in line, each would be a thousand
/// operations.
static func::FuncOp productOf(OpBuilder &builder, ModuleOp module,
                              amx::TileMulFOp op) {
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(module.getBody());
  VectorType left = vectorOf(op.getLhsTileType());
  VectorType right = vectorOf(op.getRhsTileType());
  VectorType sums = vectorOf(op.getTileType());
  auto type = builder.getFunctionType({left, right, sums}, {sums});
  std::string name =
      llvm::formatv("posenc_tile_product_{0}x{1}x{2}", sums.getDimSize(0),
                    left.getDimSize(1), sums.getDimSize(1));
  while (Operation *known = module.lookupSymbol(name)) {
    auto function = dyn_cast<func::FuncOp>(known);
    if (function && function.isPrivate() && function.getFunctionType() == type)
      return function;
    name += "_";
  }
  auto function = func::FuncOp::create(builder, module.getLoc(), name, type);
  function.setPrivate();
  Block *entry = function.addEntryBlock();
  auto b = ImplicitLocOpBuilder::atBlockBegin(module.getLoc(), entry);
  Value result = entry->getArgument(2);
  auto pair = VectorType::get({1}, b.getI32Type());
  auto everywhere = VectorType::get({sums.getDimSize(1)}, b.getI32Type());
  auto asPairs = VectorType::get({right.getDimSize(1)}, right.getElementType());
  for (int64_t row = 0; row < sums.getDimSize(0); ++row) {
    Value sum = vector::ExtractOp::create(b, result, row);
    Value ofRow = vector::ExtractOp::create(b, entry->getArgument(0), row);
    for (int64_t step = 0; step < right.getDimSize(0); ++step) {
      Value both = vector::ExtractStridedSliceOp::create(
          b, ofRow, ArrayRef<int64_t>{2 * step}, ArrayRef<int64_t>{2},
          ArrayRef<int64_t>{1});
      Value bits = vector::BitCastOp::create(b, pair, both);
      Value splat = vector::BroadcastOp::create(b, everywhere, bits);
      sum = addProducts(
          b, vector::BitCastOp::create(b, asPairs, splat),
          vector::ExtractOp::create(b, entry->getArgument(1), step), sum);
    }
    result = vector::InsertOp::create(b, sum, result, row);
  }
  func::ReturnOp::create(b, result);
  return function;
}

namespace {
struct ExpandZero : OpConversionPattern<amx::TileZeroOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(amx::TileZeroOp op, OpAdaptor,
                  ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOpWithNewOp<arith::ConstantOp>(
        op, rewriter.getZeroAttr(vectorOf(op.getTileType())));
    return success();
  }
};

/// Rows of a tile, at distances of the second innermost dimension.
template <typename Op> struct ExpandAccess : OpConversionPattern<Op> {
  using OpConversionPattern<Op>::OpConversionPattern;
  using Adaptor = typename Op::Adaptor;

  static SmallVector<Value> at(OpBuilder &builder, Location loc,
                               ValueRange indices, int64_t row) {
    SmallVector<Value> result(indices);
    Value &index = result[result.size() - 2];
    Value offset = arith::ConstantIndexOp::create(builder, loc, row);
    index = arith::AddIOp::create(builder, loc, index, offset);
    return result;
  }
  LogicalResult
  matchAndRewrite(Op op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (op.getStride())
      return rewriter.notifyMatchFailure(op, "a stride of its own");
    VectorType tile = vectorOf(op.getTileType());
    replace(op, adaptor, tile, rewriter);
    return success();
  }
  static void replace(amx::TileLoadOp op, amx::TileLoadOp::Adaptor adaptor,
                      VectorType tile, ConversionPatternRewriter &rewriter) {
    Location loc = op.getLoc();
    auto rowType = VectorType::get({tile.getDimSize(1)}, tile.getElementType());
    Value result =
        arith::ConstantOp::create(rewriter, loc, rewriter.getZeroAttr(tile));
    for (int64_t row = 0; row < tile.getDimSize(0); ++row) {
      Value loaded =
          vector::LoadOp::create(rewriter, loc, rowType, adaptor.getBase(),
                                 at(rewriter, loc, adaptor.getIndices(), row));
      result = vector::InsertOp::create(rewriter, loc, loaded, result, row);
    }
    rewriter.replaceOp(op, result);
  }
  static void replace(amx::TileStoreOp op, amx::TileStoreOp::Adaptor adaptor,
                      VectorType tile, ConversionPatternRewriter &rewriter) {
    Location loc = op.getLoc();
    for (int64_t row = 0; row < tile.getDimSize(0); ++row)
      vector::StoreOp::create(
          rewriter, loc,
          vector::ExtractOp::create(rewriter, loc, adaptor.getVal(), row),
          adaptor.getBase(), at(rewriter, loc, adaptor.getIndices(), row));
    rewriter.eraseOp(op);
  }
};

struct ExpandProduct : OpConversionPattern<amx::TileMulFOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(amx::TileMulFOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!op.getLhsTileType().getElementType().isBF16())
      return rewriter.notifyMatchFailure(op, "not of bf16");
    func::FuncOp function =
        productOf(rewriter, op->getParentOfType<ModuleOp>(), op);
    rewriter.replaceOpWithNewOp<func::CallOp>(
        op, function,
        ValueRange{adaptor.getLhs(), adaptor.getRhs(), adaptor.getAcc()});
    return success();
  }
};

struct ExpandDot : OpConversionPattern<x86vector::DotBF16Op> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(x86vector::DotBF16Op op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    rewriter.replaceOp(
        op, addProducts(b, adaptor.getA(), adaptor.getB(), adaptor.getSrc()));
    return success();
  }
};

struct ExpandRounding : OpConversionPattern<x86vector::CvtPackedF32ToBF16Op> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(x86vector::CvtPackedF32ToBF16Op op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOpWithNewOp<arith::TruncFOp>(op, op.getDst().getType(),
                                                 adaptor.getA());
    return success();
  }
};

struct ExpandNarrowProducts
    : public posenc::impl::ExpandNarrowProductsBase<ExpandNarrowProducts> {
  void runOnOperation() override;
};
} // namespace

void ExpandNarrowProducts::runOnOperation() {
  ModuleOp module = getOperation();
  Machine cpu = Machine::named(module);
  bool expandTiles = cpu.tileProductCycles == 0;
  bool expandDots = cpu.pairDotRate == 0;
  if (!expandTiles && !expandDots)
    return;
  TypeConverter types;
  types.addConversion([](Type type) { return type; });
  ConversionTarget target(getContext());
  RewritePatternSet patterns(&getContext());
  target.markUnknownOpDynamicallyLegal([](Operation *) { return true; });
  if (expandTiles) {
    types.addConversion([](amx::TileType type) { return vectorOf(type); });
    target.addIllegalDialect<amx::AMXDialect>();
    patterns.add<ExpandZero, ExpandAccess<amx::TileLoadOp>,
                 ExpandAccess<amx::TileStoreOp>, ExpandProduct>(types,
                                                                &getContext());
    scf::populateSCFStructuralTypeConversionsAndLegality(types, patterns,
                                                         target);
  }
  if (expandDots) {
    target
        .addIllegalOp<x86vector::DotBF16Op, x86vector::CvtPackedF32ToBF16Op>();
    patterns.add<ExpandDot, ExpandRounding>(types, &getContext());
  }
  if (failed(applyPartialConversion(module, target, std::move(patterns))))
    signalPassFailure();
}
