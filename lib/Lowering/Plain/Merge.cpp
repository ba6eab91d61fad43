// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Partial results as one, row by row:
//   (a) the largest log-sum-exp, the sink included
//   (b) the sum of e^(lse - largest), the sink included
//   (c) the weight of each partial
//   (d) the weighted sum of the outputs; log-sum-exp
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "posenc/Lowering/LinalgEmitter.h"
#include <limits>

using namespace mlir;
using namespace mlir::posenc;

static constexpr double negativeInfinity =
    -std::numeric_limits<double>::infinity();

namespace {
/// An operand of a linalg.generic and where it is read.
struct Read {
  Value value;
  AffineMap map;
};
using Body = function_ref<Value(OpBuilder &, Location, ValueRange)>;

class PlainMerge {
public:
  PlainMerge(OpBuilder &builder, MergeOp op);
  SmallVector<Value> emit();

private:
  /// Loops (b, h, n), or (b, h, n, e) with the output's order, then the
  /// partials if `overPartials`; combined from `start`.
  Value rows(ArrayRef<Read> reads, std::optional<double> start,
             bool overPartials, Body body);
  Value generic(ArrayRef<Read> reads, Value init, AffineMap initMap,
                bool overPartials, Body body);
  /// body over the log-sum-exps of all partials, pairwise.
  Value combine(double start, ArrayRef<Read> more, Body term, Body join);
  AffineMap rowMap(bool overPartials) { return map({0, 1, 2}, overPartials); }
  AffineMap map(ArrayRef<unsigned> dims, bool overPartials);
  Value weights(Value lse, Value maximum, Value sum);
  Value output(ArrayRef<Value> weights);

  Value constant(OpBuilder &b, Location l, double value) {
    return arith::ConstantOp::create(b, l, b.getFloatAttr(compute, value));
  }
  /// e^(x - maximum), 0 where x is -inf.
  Value exponential(OpBuilder &b, Location l, Value x, Value maximum);

  OpBuilder &builder;
  MergeOp op;
  Location loc;
  FloatType compute;
  SmallVector<OpFoldResult> rowSizes; // b, h, n
};
} // namespace

PlainMerge::PlainMerge(OpBuilder &builder, MergeOp op)
    : builder(builder), op(op), loc(op.getLoc()),
      compute(accumulatorType(
          getElementTypeOrSelf(op.getInits().front().getType()))) {
  for (unsigned dim : {0, 1, 2})
    rowSizes.push_back(logicalSize(builder, loc, op.getInits().front(),
                                   op.getOutputMap(), dim));
}

AffineMap PlainMerge::map(ArrayRef<unsigned> dims, bool overPartials) {
  return AffineMap::getMultiDimMapWithTargets(overPartials ? 4 : 3, dims,
                                              builder.getContext());
}

Value PlainMerge::generic(ArrayRef<Read> reads, Value init, AffineMap initMap,
                          bool overPartials, Body body) {
  SmallVector<Value> values;
  SmallVector<AffineMap> maps;
  for (const Read &read : reads) {
    values.push_back(read.value);
    maps.push_back(read.map);
  }
  maps.push_back(initMap);
  SmallVector<utils::IteratorType> iterators(initMap.getNumDims(),
                                             utils::IteratorType::parallel);
  if (overPartials)
    iterators.back() = utils::IteratorType::reduction;
  auto result = linalg::GenericOp::create(
      builder, loc, init.getType(), values, init, maps, iterators,
      [&](OpBuilder &b, Location l, ValueRange args) {
        linalg::YieldOp::create(b, l, body(b, l, args));
      });
  return result.getResult(0);
}

Value PlainMerge::rows(ArrayRef<Read> reads, std::optional<double> start,
                       bool overPartials, Body body) {
  Value init = tensor::EmptyOp::create(builder, loc, rowSizes, compute);
  if (start)
    init = linalg::FillOp::create(builder, loc, constant(builder, loc, *start),
                                  init)
               .getResult(0);
  return generic(reads, init, rowMap(overPartials), overPartials, body);
}

Value PlainMerge::exponential(OpBuilder &b, Location l, Value x,
                              Value maximum) {
  Value none = constant(b, l, negativeInfinity);
  Value isNone =
      arith::CmpFOp::create(b, l, arith::CmpFPredicate::OEQ, x, none);
  Value shifted = arith::SubFOp::create(b, l, x, maximum);
  Value weight = math::ExpOp::create(b, l, shifted);
  return arith::SelectOp::create(b, l, isNone, constant(b, l, 0.0), weight);
}

Value PlainMerge::combine(double start, ArrayRef<Read> more, Body term,
                          Body join) {
  bool stacked = op.getStacked();
  size_t partials = op.getLses().size();
  SmallVector<Read> reads;
  for (Value lse : op.getLses())
    reads.push_back({lse, stacked ? map({3, 0, 1, 2}, true) : rowMap(false)});
  for (const Read &read : more)
    reads.push_back({read.value, rowMap(stacked)});
  if (Value sink = op.getSink(); sink && !stacked)
    reads.push_back({sink, map({1}, false)});
  auto body = [&](OpBuilder &b, Location l, ValueRange args) -> Value {
    Value all = args.back();
    ValueRange extra = args.slice(partials, more.size());
    auto add = [&](Value x) {
      SmallVector<Value> of{convertFloat(b, l, x, compute)};
      llvm::append_range(of, extra);
      all = join(b, l, {all, term(b, l, of)});
    };
    for (Value lse : args.take_front(partials))
      add(lse);
    if (op.getSink() && !stacked)
      add(args[partials + more.size()]);
    return all;
  };
  Value result = rows(reads, start, stacked, body);
  if (!op.getSink() || !stacked)
    return result;
  // The sink is no partial: it joins after the loop over them.
  SmallVector<Read> last{{result, rowMap(false)},
                         {op.getSink(), map({1}, false)}};
  for (const Read &read : more)
    last.push_back({read.value, rowMap(false)});
  return rows(last, std::nullopt, false,
              [&](OpBuilder &b, Location l, ValueRange args) {
                SmallVector<Value> of{convertFloat(b, l, args[1], compute)};
                llvm::append_range(of, args.slice(2, more.size()));
                return join(b, l, {args[0], term(b, l, of)});
              });
}

/// e^(lse - maximum) / sum, 0 for a partial that takes no part.
Value PlainMerge::weights(Value lse, Value maximum, Value sum) {
  bool stacked = op.getStacked();
  auto body = [&](OpBuilder &b, Location l, ValueRange args) -> Value {
    Value x = convertFloat(b, l, args[0], compute);
    Value weight = exponential(b, l, x, args[1]);
    Value isNone = arith::CmpFOp::create(b, l, arith::CmpFPredicate::OEQ,
                                         weight, constant(b, l, 0.0));
    Value share = arith::DivFOp::create(b, l, weight, args[2]);
    return arith::SelectOp::create(b, l, isNone, weight, share);
  };
  if (!stacked)
    return rows(
        {{lse, rowMap(false)}, {maximum, rowMap(false)}, {sum, rowMap(false)}},
        std::nullopt, false, body);
  SmallVector<OpFoldResult> sizes(rowSizes);
  sizes.insert(sizes.begin(), tensor::getMixedSize(builder, loc, lse, 0));
  Value init = tensor::EmptyOp::create(builder, loc, sizes, compute);
  AffineMap each = AffineMap::getMultiDimMapWithTargets(4, {3, 0, 1, 2},
                                                        builder.getContext());
  return generic({{lse, each}, {maximum, rowMap(true)}, {sum, rowMap(true)}},
                 init, each, /*overPartials=*/false, body);
}

Value PlainMerge::output(ArrayRef<Value> weights) {
  bool stacked = op.getStacked();
  unsigned loops = stacked ? 5 : 4;
  MLIRContext *context = builder.getContext();
  auto pick = [&](ArrayRef<unsigned> dims) {
    return AffineMap::getMultiDimMapWithTargets(loops, dims, context);
  };
  AffineMap own = op.getOutputMap().compose(pick({0, 1, 2, 3}));
  SmallVector<Read> reads;
  for (Value each : op.getOutputs()) {
    SmallVector<AffineExpr> results(own.getResults());
    if (stacked)
      results.insert(results.begin(), builder.getAffineDimExpr(4));
    reads.push_back({each, AffineMap::get(loops, 0, results, context)});
  }
  for (Value weight : weights)
    reads.push_back({weight, stacked ? pick({4, 0, 1, 2}) : pick({0, 1, 2})});

  Value destination = op.getInits().front();
  Value zeros = tensor::EmptyOp::create(
      builder, loc, tensor::getMixedSizes(builder, loc, destination), compute);
  zeros =
      linalg::FillOp::create(builder, loc, constant(builder, loc, 0.0), zeros)
          .getResult(0);
  size_t count = weights.size();
  Value sum = generic(reads, zeros, own, stacked,
                      [&](OpBuilder &b, Location l, ValueRange args) -> Value {
                        Value total = args.back(), zero = constant(b, l, 0.0);
                        for (size_t partial = 0; partial < count; ++partial) {
                          Value weight = args[count + partial];
                          Value o = convertFloat(b, l, args[partial], compute);
                          // What takes no part may hold anything.
                          Value isNone = arith::CmpFOp::create(
                              b, l, arith::CmpFPredicate::OEQ, weight, zero);
                          Value term = arith::SelectOp::create(
                              b, l, isNone, zero,
                              arith::MulFOp::create(b, l, weight, o));
                          total = arith::AddFOp::create(b, l, total, term);
                        }
                        return total;
                      });
  AffineMap identity = builder.getMultiDimIdentityMap(4);
  Type element = getElementTypeOrSelf(destination.getType());
  return generic({{sum, identity}}, destination, identity, false,
                 [&](OpBuilder &b, Location l, ValueRange args) {
                   return convertFloat(b, l, args[0], element);
                 });
}

SmallVector<Value> PlainMerge::emit() {
  Value largest = combine(
      negativeInfinity, {},
      [](OpBuilder &, Location, ValueRange of) { return of[0]; },
      [](OpBuilder &b, Location l, ValueRange of) -> Value {
        return arith::MaximumFOp::create(b, l, of[0], of[1]);
      });
  Value sum = combine(
      0.0, {{largest, {}}},
      [&](OpBuilder &b, Location l, ValueRange of) {
        return exponential(b, l, of[0], of[1]);
      },
      [](OpBuilder &b, Location l, ValueRange of) -> Value {
        return arith::AddFOp::create(b, l, of[0], of[1]);
      });
  SmallVector<Value> shares;
  for (Value lse : op.getLses())
    shares.push_back(weights(lse, largest, sum));
  SmallVector<Value> results{output(shares)};
  if (op.hasLogSumExp())
    results.push_back(
        generic({{largest, rowMap(false)}, {sum, rowMap(false)}},
                op.getInits()[1], rowMap(false), false,
                [&](OpBuilder &b, Location l, ValueRange args) -> Value {
                  // -inf + log 0 is the -inf of a row without a visible key.
                  Value log = math::LogOp::create(b, l, args[1]);
                  Value lse = arith::AddFOp::create(b, l, args[0], log);
                  return convertFloat(b, l, lse, b.getF32Type());
                }));
  return results;
}

FailureOr<SmallVector<Value>> MergeOp::decomposeOperation(OpBuilder &builder) {
  if (!hasPureTensorSemantics())
    return failure();
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(*this);
  return PlainMerge(builder, *this).emit();
}
