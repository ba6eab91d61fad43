// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/EmitWindows.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// Of one head. Weights are relative to the own key's, e^(beta(r) - beta(0)):
/// the kept ones sum to 1 at least, and one that underflows is far below any
/// epsilon. No comparison holds for a NaN.
class WindowEmitter {
public:
  WindowEmitter(OpBuilder &builder, Location loc, AttentionOp op,
                const WindowsWhenRun &windows, Value keyCount, Value head)
      : b(builder), domain(builder, loc, builder.getF64Type()), op(op),
        windows(windows), keyCount(keyCount), head(head) {
    sides.push_back({/*past=*/true, windows.near.past});
    if (windows.near.hasFuture)
      sides.push_back({/*past=*/false, windows.near.future});
    one = index(1);
    own = emitTermsOnRay(domain, op, head, index(0), /*past=*/true);
  }

  Value emitSmallest(double epsilon);
  Value emitSmallestExact();

private:
  struct Side {
    bool past;
    int64_t nearest; // as WindowSide
  };
  /// What is carried from a distance to the next nearer one, by side, and
  /// whether all distances from it on may be dropped.
  struct Step {
    SmallVector<Value> carried;
    Value droppable;
  };

  Value index(int64_t value) {
    return create<arith::ConstantIndexOp>(value).getResult();
  }
  template <typename Op, typename... Args> Op create(Args &&...args) {
    return Op::create(b, domain.getLoc(), std::forward<Args>(args)...);
  }
  Value compare(arith::CmpFPredicate predicate, Value a, Value of) {
    return create<arith::CmpFOp>(predicate, a, of);
  }
  Value emitExcess(Value distance, const Side &side) {
    return domain.subFloat(
        emitTermsOnRay(domain, op, head, distance, side.past), own);
  }
  Value emitWeight(Value distance, const Side &side);
  Value emitSurelyKept(const Side &side);
  Value emitSearch(double start,
                   function_ref<Step(Value distance, ValueRange)> step);

  OpBuilder &b;
  IrDomain domain;
  AttentionOp op;
  const WindowsWhenRun &windows;
  Value keyCount, head, one, own;
  SmallVector<Side> sides;
};
} // namespace

Value WindowEmitter::emitWeight(Value distance, const Side &side) {
  Value bits = domain.constantFloat(llvm::numbers::log2e);
  return domain.exp2Float(domain.mulFloat(emitExcess(distance, side), bits));
}

/// The sum of the weights of all keys of a side, but for the own one, that are
/// surely kept where they exist.
Value WindowEmitter::emitSurelyKept(const Side &side) {
  Value end = keyCount;
  if (side.nearest != allKeys)
    end = create<arith::MinSIOp>(end, index(side.nearest));
  auto loop = create<scf::ForOp>(
      one, end, one, ValueRange{domain.constantFloat(0.0)},
      [&](OpBuilder &, Location loc, Value distance, ValueRange sum) {
        Value weight = emitWeight(distance, side);
        scf::YieldOp::create(b, loc, domain.addFloat(sum[0], weight));
      });
  return loop.getResult(0);
}

/// The smallest distance that is droppable, from the far end: the carried
/// values only grow, so that those beyond it are as well.
Value WindowEmitter::emitSearch(
    double start, function_ref<Step(Value distance, ValueRange)> step) {
  SmallVector<Value> inits(sides.size(), domain.constantFloat(start));
  inits.push_back(
      create<arith::ConstantIntOp>(largerThanAnyDistance, 64).getResult());
  auto loop = create<scf::ForOp>(
      one, keyCount, one, inits,
      [&](OpBuilder &, Location loc, Value number, ValueRange carried) {
        Value distance = create<arith::SubIOp>(keyCount, number);
        auto [next, droppable] = step(distance, carried.drop_back());
        Value size = create<arith::IndexCastOp>(b.getI64Type(), distance);
        next.push_back(
            create<arith::SelectOp>(droppable, size, carried.back()));
        scf::YieldOp::create(b, loc, next);
      });
  return loop.getResults().back();
}

/// With q = epsilon / (1 - epsilon) / e^(2S), D(W) the sum of the dropped
/// weights, N that of those surely kept at any distance and N(W) its part at
/// W and beyond, rho <= epsilon / (1 - epsilon) is D(W) <= q (N - N(W)), or
///
///   D(W) + q N(W) <= q N,
///
/// a sum from the far end against a number: nothing cancels.
Value WindowEmitter::emitSmallest(double epsilon) {
  // What sums of 2^32 terms lose to rounding, generously.
  constexpr double rounding = 1 + 1e-6;
  double quotient =
      epsilon / (1 - epsilon) / (std::exp(2 * windows.scoreBound) * rounding);
  Value q = domain.constantFloat(quotient);
  // What is not finite bounds nothing.
  auto emitLimit = [&](Value kept) {
    Value finite = compare(arith::CmpFPredicate::OLT, kept,
                           domain.constantFloat(unbounded));
    return domain.selectFloat(finite, domain.mulFloat(q, kept),
                              domain.constantFloat(-1.0));
  };
  Value ofBoth = domain.constantFloat(1.0); // the own key
  SmallVector<Value> limits;
  for (const Side &side : sides) {
    Value kept = emitSurelyKept(side);
    limits.push_back(
        emitLimit(domain.addFloat(domain.constantFloat(1.0), kept)));
    ofBoth = domain.addFloat(ofBoth, kept);
  }
  ofBoth = emitLimit(ofBoth);

  auto step = [&](Value distance, ValueRange sums) -> Step {
    Step result;
    Value total;
    for (auto [number, side] : llvm::enumerate(sides)) {
      Value factor = domain.constantFloat(1.0 + quotient);
      if (side.nearest != allKeys) {
        Value isNear = create<arith::CmpIOp>(arith::CmpIPredicate::slt,
                                             distance, index(side.nearest));
        factor = domain.selectFloat(isNear, factor, domain.constantFloat(1.0));
      }
      Value weight = domain.mulFloat(emitWeight(distance, side), factor);
      Value sum = domain.addFloat(sums[number], weight);
      Value fits = compare(arith::CmpFPredicate::OLE, sum, limits[number]);
      result.droppable = number ? domain.andBool(result.droppable, fits) : fits;
      total = number ? domain.addFloat(total, sum) : sum;
      result.carried.push_back(sum);
    }
    // A row drops keys of one side, or of both.
    if (sides.size() > 1)
      result.droppable = domain.andBool(
          result.droppable, compare(arith::CmpFPredicate::OLE, total, ofBoth));
    return result;
  };
  return emitSearch(0.0, step);
}

/// 2 S + beta(r) - beta(0) below the logarithm of what f32 rounds to 0.
Value WindowEmitter::emitSmallestExact() {
  Value limit = domain.constantFloat(largestUnderflow - 2 * windows.scoreBound);
  auto step = [&](Value distance, ValueRange largest) -> Step {
    Step result;
    for (auto [number, side] : llvm::enumerate(sides)) {
      // Keeps a NaN.
      Value larger = create<arith::MaximumFOp>(largest[number],
                                               emitExcess(distance, side));
      Value fits = compare(arith::CmpFPredicate::OLT, larger, limit);
      result.droppable = number ? domain.andBool(result.droppable, fits) : fits;
      result.carried.push_back(larger);
    }
    return result;
  };
  return emitSearch(-unbounded, step);
}

Value posenc::emitWindows(OpBuilder &builder, AttentionOp op,
                          const WindowsWhenRun &windows, double epsilon) {
  Location loc = op.getLoc();
  Value keyCount =
      getValueOrCreateConstantIndexOp(builder, loc, op.emitKeyCount(builder));
  Value empty = tensor::EmptyOp::create(
      builder, loc, ArrayRef{op.getExtents().heads}, builder.getI64Type());
  // A loop per head: heads are for threads.
  return linalg::GenericOp::create(
             builder, loc, TypeRange{empty.getType()}, ValueRange{},
             ValueRange{empty}, ArrayRef{builder.getMultiDimIdentityMap(1)},
             ArrayRef{utils::IteratorType::parallel},
             [&](OpBuilder &inner, Location loc, ValueRange) {
               Value head = linalg::IndexOp::create(inner, loc, 0);
               WindowEmitter emitter(inner, loc, op, windows, keyCount, head);
               Value size = epsilon > 0 ? emitter.emitSmallest(epsilon)
                                        : emitter.emitSmallestExact();
               linalg::YieldOp::create(inner, loc, size);
             })
      .getResult(0);
}
