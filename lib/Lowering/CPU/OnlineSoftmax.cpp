// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "OnlineSoftmax.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "posenc/Lowering/VectorMath.h"
#include <limits>

using namespace mlir;
using namespace mlir::posenc;

RowState RowState::initial(LoopEmitter &b, int64_t vectors, Value sink) {
  Value maximum = b.constant(-std::numeric_limits<double>::infinity());
  Value sum = b.constant(0.0);
  if (sink) {
    maximum = isa<VectorType>(sink.getType()) ? sink : b.splat(sink);
    Value shifted =
        b.create<arith::SubFOp>(maximum, emitSafeMaximum(b, maximum));
    sum = emitExp(b, shifted).front();
  }
  return {SmallVector<Value>(vectors, maximum),
          SmallVector<Value>(vectors, sum)};
}

SmallVector<Value> RowState::flatten() const {
  SmallVector<Value> values(maxima);
  llvm::append_range(values, sums);
  return values;
}

RowState RowState::unflatten(ValueRange values) {
  size_t half = values.size() / 2;
  return {SmallVector<Value>(values.take_front(half)),
          SmallVector<Value>(values.drop_front(half))};
}

Rescaling posenc::emitRescaling(LoopEmitter &b, RowState &state,
                                ValueRange blockMaxima) {
  Rescaling rescaling;
  for (auto [vector, maximum] : llvm::enumerate(blockMaxima)) {
    Value safe = emitSafeMaximum(b, maximum);
    // Before the first visible key this is e^(-inf) = 0.
    Value shifted = b.create<arith::SubFOp>(state.maxima[vector], safe);
    Value factor = emitExp(b, shifted).front();
    state.maxima[vector] = maximum;
    state.sums[vector] = b.create<arith::MulFOp>(state.sums[vector], factor);
    rescaling.subtracted.push_back(safe);
    rescaling.factors.push_back(factor);
  }
  return rescaling;
}

/// Vectors whose exponentials advance together: enough to hide the latency of
/// one.
static constexpr int64_t vectorsInStep = 4;

SmallVector<Value> posenc::emitWeights(LoopEmitter &b, Value logits,
                                       Value begin, Value end, int64_t multiple,
                                       Value firstLane, ValueRange subtracted,
                                       ValueRange sums) {
  auto emitRows = [&](Value first, int64_t rows, ValueRange carried) {
    SmallVector<SmallVector<Value>> at;
    SmallVector<Value> shifted;
    for (int64_t row = 0; row < rows; ++row)
      for (auto [i, offset] : llvm::enumerate(subtracted)) {
        Value lane = b.add(firstLane, int64_t(i) * b.getLanes());
        at.push_back({b.add(first, row), lane});
        shifted.push_back(
            b.create<arith::SubFOp>(b.loadVector(logits, at.back()), offset));
      }
    SmallVector<Value> results(carried);
    for (size_t first = 0; first < shifted.size(); first += vectorsInStep) {
      auto some = ArrayRef(shifted).slice(first).take_front(vectorsInStep);
      for (auto [i, weight] : llvm::enumerate(emitExp(b, some))) {
        b.storeVector(weight, logits, at[first + i]);
        Value &sum = results[(first + i) % results.size()];
        sum = b.create<arith::AddFOp>(sum, weight);
      }
    }
    return results;
  };
  auto run = [&](Value from, Value to, int64_t rows, ValueRange carried) {
    return b.loop(from, to, rows, carried, [&](Value row, ValueRange values) {
      return emitRows(row, rows, values);
    });
  };
  int64_t rows = std::max<int64_t>(1, vectorsInStep / sums.size());
  if (multiple % rows == 0)
    return run(begin, end, rows, sums);
  Value whole = b.mul(b.floorDiv(b.sub(end, begin), rows), rows);
  Value middle = b.add(begin, whole);
  return run(middle, end, 1, run(begin, middle, rows, sums));
}

SmallVector<Value> posenc::emitPairWeights(LoopEmitter &b, Value logits,
                                           Value weights, Value begin,
                                           Value end, Value firstLane,
                                           ValueRange subtracted,
                                           ValueRange sums) {
  auto laneOf = [&](size_t vector) {
    return b.add(firstLane, int64_t(vector) * b.getLanes());
  };
  auto two = VectorType::get({2 * b.getLanes()}, b.getBF16Type());
  Value ones = b.create<arith::ConstantOp>(
      DenseElementsAttr::get(two, APFloat(APFloat::BFloat(), "1")));
  return b.loop(begin, end, 2, sums, [&](Value row, ValueRange carried) {
    SmallVector<Value> shifted;
    for (int64_t i : {0, 1})
      for (auto [vector, offset] : llvm::enumerate(subtracted)) {
        Value logit = b.loadVector(logits, {b.add(row, i), laneOf(vector)});
        shifted.push_back(b.create<arith::SubFOp>(logit, offset));
      }
    SmallVector<Value> exponentials = emitExp(b, shifted, ExpAccuracy::narrow);
    SmallVector<Value> results;
    for (auto [vector, sum] : llvm::enumerate(carried)) {
      Value pairs = b.roundedPairs(exponentials[vector],
                                   exponentials[subtracted.size() + vector]);
      b.create<vector::StoreOp>(
          pairs, weights,
          ValueRange{b.floorDiv(row, 2), b.mul(laneOf(vector), 2)});
      results.push_back(b.addPairProducts(ones, pairs, sum));
    }
    return results;
  });
}
