// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Transforms/EmitWindows.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// The largest |q|^2 of each head and |k|^2 of each kv head, f64; NaN where one
/// is. Null where norms bound nothing.
struct LargestSquares {
  Value queries, keys;
};

/// Of one head. Weights are relative to the own key's, e^(beta(r) - beta(0)):
/// the kept ones sum to 1 at least, and one that underflows is far below any
/// epsilon. No comparison holds for a NaN.
class WindowEmitter {
public:
  WindowEmitter(OpBuilder &builder, Location loc, AttentionOp op,
                const WindowsWhenRun &windows, const LargestSquares &squares,
                Value keyCount, Value head)
      : b(builder), domain(builder, loc, builder.getF64Type()), op(op),
        windows(windows), keyCount(keyCount), head(head) {
    scoreBound = windows.scoreBound ? domain.constantFloat(*windows.scoreBound)
                                    : emitScoreBound(squares);
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
  Value emitScoreBound(const LargestSquares &squares);
  Value emitQuotient(double epsilon);
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
  Value keyCount, head, one, own, scoreBound;
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

Value WindowEmitter::emitScoreBound(const LargestSquares &squares) {
  // What rounding takes from sums of up to 2^20 squares, and their root.
  constexpr double rounding = 1 + 1e-9;
  Value kvHead = create<arith::DivUIOp>(head, index(op.getGroupSize()));
  Value query = create<tensor::ExtractOp>(squares.queries, head);
  Value key = create<tensor::ExtractOp>(squares.keys, kvHead);
  Value norms = create<math::SqrtOp>(domain.mulFloat(query, key));
  return domain.mulFloat(norms,
                         domain.constantFloat(windows.stretch * rounding));
}

/// epsilon / (1 - epsilon) / e^(2S).
Value WindowEmitter::emitQuotient(double epsilon) {
  // What sums of 2^32 terms lose to rounding, generously.
  constexpr double rounding = 1 + 1e-6;
  double quotient = epsilon / (1 - epsilon) / rounding;
  if (windows.scoreBound)
    return domain.constantFloat(quotient / std::exp(2 * *windows.scoreBound));
  Value bits = domain.mulFloat(scoreBound,
                               domain.constantFloat(-2 * llvm::numbers::log2e));
  return domain.mulFloat(domain.exp2Float(bits),
                         domain.constantFloat(quotient));
}

/// With q = epsilon / (1 - epsilon) / e^(2S), D(W) the sum of the dropped
/// weights, N that of those surely kept at any distance and N(W) its part at
/// W and beyond, rho <= epsilon / (1 - epsilon) is D(W) <= q (N - N(W)), or
///
///   D(W) + q N(W) <= q N,
///
/// a sum from the far end against a number: nothing cancels.
Value WindowEmitter::emitSmallest(double epsilon) {
  Value q = emitQuotient(epsilon);
  // What is not finite bounds nothing, nor what leaves nothing of q.
  auto emitLimit = [&](Value kept) {
    Value holds = compare(arith::CmpFPredicate::OLT, kept,
                          domain.constantFloat(unbounded));
    if (!windows.scoreBound)
      holds = domain.andBool(holds,
                             compare(arith::CmpFPredicate::OLE, scoreBound,
                                     domain.constantFloat(largestScoreBound)));
    return domain.selectFloat(holds, domain.mulFloat(q, kept),
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
      Value factor = domain.addFloat(domain.constantFloat(1.0), q);
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
  Value limit =
      domain.subFloat(domain.constantFloat(largestUnderflow),
                      domain.mulFloat(domain.constantFloat(2), scoreBound));
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

/// Sums or maxima over the dimensions of `from` that `to` lacks, from 0 on.
static Value emitReduction(
    OpBuilder &builder, Location loc, ValueRange inputs,
    ArrayRef<AffineMap> from, ArrayRef<OpFoldResult> sizes, AffineMap to,
    function_ref<Value(OpBuilder &, Value sum, ValueRange elements)> body) {
  Type element = builder.getF64Type();
  Value empty = tensor::EmptyOp::create(builder, loc, sizes, element);
  Value zero =
      arith::ConstantOp::create(builder, loc, builder.getF64FloatAttr(0.0));
  Value init = linalg::FillOp::create(builder, loc, zero, empty).getResult(0);
  SmallVector<utils::IteratorType> loops;
  for (unsigned dim = 0; dim < to.getNumDims(); ++dim)
    loops.push_back(to.isFunctionOfDim(dim) ? utils::IteratorType::parallel
                                            : utils::IteratorType::reduction);
  SmallVector<AffineMap> maps(from);
  maps.push_back(to);
  return linalg::GenericOp::create(
             builder, loc, init.getType(), inputs, init, maps, loops,
             [&](OpBuilder &inner, Location loc, ValueRange arguments) {
               Value next =
                   body(inner, arguments.back(), arguments.drop_back());
               linalg::YieldOp::create(inner, loc, next);
             })
      .getResult(0);
}

/// The largest square of rows [batch, head, token, channel] by head, each times
/// its element of `factors` [token] or [batch, token], if there are any.
static Value emitLargestSquare(OpBuilder &builder, Location loc, Value rows,
                               AffineMap map, Value factors) {
  MLIRContext *context = builder.getContext();
  auto targets = [&](unsigned dims, ArrayRef<unsigned> kept) {
    return AffineMap::getMultiDimMapWithTargets(dims, kept, context);
  };
  SmallVector<OpFoldResult> sizes;
  for (unsigned dim = 0; dim < 3; ++dim)
    sizes.push_back(tensor::getMixedSize(
        builder, loc, rows,
        *map.getResultPosition(builder.getAffineDimExpr(dim))));
  SmallVector<Value> inputs{rows};
  SmallVector<AffineMap> maps{map};
  if (factors) {
    inputs.push_back(factors);
    bool perRow = cast<RankedTensorType>(factors.getType()).getRank() == 1;
    maps.push_back(perRow ? targets(4, 2) : targets(4, {0, 2}));
  }
  Value squares = emitReduction(
      builder, loc, inputs, maps, sizes, targets(4, {0, 1, 2}),
      [&](OpBuilder &b, Value sum, ValueRange elements) -> Value {
        Value product;
        for (Value element : elements) {
          Value wide = convertScalarToDtype(b, loc, element, b.getF64Type(),
                                            /*isUnsignedCast=*/false);
          product =
              product ? arith::MulFOp::create(b, loc, product, wide) : wide;
        }
        Value square = arith::MulFOp::create(b, loc, product, product);
        return arith::AddFOp::create(b, loc, sum, square);
      });
  return emitReduction(
      builder, loc, squares, builder.getMultiDimIdentityMap(3), sizes[1],
      targets(3, 1), [&](OpBuilder &b, Value largest, ValueRange square) {
        // Keeps a NaN.
        return arith::MaximumFOp::create(b, loc, largest, square[0]);
      });
}

Value posenc::emitWindows(OpBuilder &builder, AttentionOp op,
                          const WindowsWhenRun &windows, double epsilon,
                          Value keyCount) {
  Location loc = op.getLoc();
  LargestSquares squares;
  if (!windows.scoreBound)
    squares = {emitLargestSquare(builder, loc, op.getQuery(), op.getQueryMap(),
                                 op.getQueryScale()),
               emitLargestSquare(builder, loc, op.getKey(), op.getKeyMap(),
                                 /*factors=*/{})};
  Value empty = tensor::EmptyOp::create(
      builder, loc, ArrayRef{op.getExtents().heads}, builder.getI64Type());
  // A loop per head: heads are for threads.
  return linalg::GenericOp::create(
             builder, loc, TypeRange{empty.getType()}, ValueRange{},
             ValueRange{empty}, ArrayRef{builder.getMultiDimIdentityMap(1)},
             ArrayRef{utils::IteratorType::parallel},
             [&](OpBuilder &inner, Location loc, ValueRange) {
               Value head = linalg::IndexOp::create(inner, loc, 0);
               WindowEmitter emitter(inner, loc, op, windows, squares, keyCount,
                                     head);
               Value size = epsilon > 0 ? emitter.emitSmallest(epsilon)
                                        : emitter.emitSmallestExact();
               linalg::YieldOp::create(inner, loc, size);
             })
      .getResult(0);
}
