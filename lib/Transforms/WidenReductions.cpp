// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/Cost.h"
#include "posenc/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace mlir::posenc {
#define GEN_PASS_DEF_WIDENREDUCTIONS
#include "posenc/Transforms/Passes.h.inc"

namespace {

/// The sum whose running value output `number` of `op` is, or null. Nothing
/// else reads the running value.
arith::AddFOp sumOf(linalg::GenericOp op, unsigned number) {
  BlockArgument running = op.getRegionOutputArgs()[number];
  Value yielded = op.getBlock()->getTerminator()->getOperand(number);
  auto sum = yielded.getDefiningOp<arith::AddFOp>();
  bool isNarrow = running.getType().isF16() || running.getType().isBF16();
  if (!isNarrow || !sum || !running.hasOneUse() || !sum->hasOneUse() ||
      *running.user_begin() != sum || sum.getLhs() == sum.getRhs())
    return nullptr;
  return sum;
}

/// An elementwise cast of a tensor.
template <typename Cast>
Value castTensor(OpBuilder &b, Location loc, Value tensor, Type element) {
  auto type = cast<RankedTensorType>(tensor.getType());
  Value empty = tensor::EmptyOp::create(
      b, loc, tensor::getMixedSizes(b, loc, tensor), element);
  SmallVector<AffineMap> maps(2, b.getMultiDimIdentityMap(type.getRank()));
  SmallVector<utils::IteratorType> loops(type.getRank(),
                                         utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             b, loc, empty.getType(), tensor, empty, maps, loops,
             [&](OpBuilder &b, Location loc, ValueRange args) {
               Value result = Cast::create(b, loc, element, args[0]);
               linalg::YieldOp::create(b, loc, result);
             })
      .getResult(0);
}

/// The start value in f32; a fill stays a fill.
Value widenInit(OpBuilder &b, Location loc, Value init) {
  auto fill = init.getDefiningOp<linalg::FillOp>();
  if (!fill)
    return castTensor<arith::ExtFOp>(b, loc, init, b.getF32Type());
  Value start =
      arith::ExtFOp::create(b, loc, b.getF32Type(), fill.getInputs()[0]);
  Value empty = tensor::EmptyOp::create(
      b, loc, tensor::getMixedSizes(b, loc, init), b.getF32Type());
  return linalg::FillOp::create(b, loc, start, empty).getResult(0);
}

/// What is added, in f32; a product is not rounded before.
Value widenTerm(OpBuilder &b, Value term) {
  auto widened = [&](Value value) -> Value {
    return arith::ExtFOp::create(b, value.getLoc(), b.getF32Type(), value);
  };
  auto product = term.getDefiningOp<arith::MulFOp>();
  if (!product || !product->hasOneUse())
    return widened(term);
  Value lhs = widened(product.getLhs()), rhs = widened(product.getRhs());
  return arith::MulFOp::create(b, product.getLoc(), lhs, rhs);
}

struct WidenReductions : impl::WidenReductionsBase<WidenReductions> {
  using WidenReductionsBase::WidenReductionsBase;

  void runOnOperation() override {
    SmallVector<linalg::GenericOp> ops;
    getOperation()->walk([&](linalg::GenericOp op) {
      if (op.getNumReductionLoops() > 0 && op.hasPureTensorSemantics() &&
          (products || !isMatrixProduct(op)))
        ops.push_back(op);
    });
    for (linalg::GenericOp op : ops)
      for (unsigned number = 0; number < op.getNumDpsInits(); ++number)
        if (arith::AddFOp sum = sumOf(op, number))
          widen(op, number, sum);
  }

private:
  void widen(linalg::GenericOp op, unsigned number, arith::AddFOp sum) {
    OpBuilder b(op);
    Location loc = op.getLoc();
    BlockArgument running = op.getRegionOutputArgs()[number];
    Type narrow = running.getType(), wide = b.getF32Type();
    OpOperand *init = op.getDpsInitOperand(number);
    init->set(widenInit(b, loc, init->get()));
    running.setType(wide);
    b.setInsertionPoint(sum);
    bool isLeft = sum.getLhs() == running;
    Value narrowTerm = isLeft ? sum.getRhs() : sum.getLhs();
    Value term = widenTerm(b, narrowTerm);
    auto total = arith::AddFOp::create(b, sum.getLoc(), running, term);
    op.getBlock()->getTerminator()->setOperand(number, total);
    sum->erase();
    Operation *product = narrowTerm.getDefiningOp();
    if (product && isOpTriviallyDead(product))
      product->erase();
    Value result = op.getResult(number);
    auto type = cast<RankedTensorType>(result.getType());
    result.setType(type.clone(wide));
    b.setInsertionPointAfter(op);
    Value rounded = castTensor<arith::TruncFOp>(b, loc, result, narrow);
    // The cast itself reads values, and maybe sizes, which do not change.
    result.replaceUsesWithIf(rounded, [&](OpOperand &use) {
      return use.getOwner() != rounded.getDefiningOp() &&
             !isa<tensor::DimOp>(use.getOwner());
    });
    ++numWidened;
  }
};

} // namespace
} // namespace mlir::posenc
