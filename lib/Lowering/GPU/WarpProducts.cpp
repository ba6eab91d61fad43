// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "WarpProducts.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::posenc;

SmallVector<SmallVector<FragmentSums>> WarpProducts::noSums() {
  Value zeros = b.constant(0.0);
  return SmallVector<SmallVector<FragmentSums>>(
      parts(), SmallVector<FragmentSums>(keyTiles(), {{zeros, zeros}}));
}

//===----------------------------------------------------------------------===//
// Tensor cores
//===----------------------------------------------------------------------===//

namespace {
/// Elements of 16 bits.
class FragmentProducts : public WarpProducts {
public:
  using WarpProducts::WarpProducts;
  void loadQueries() override;
  SmallVector<SmallVector<FragmentSums>> multiplyKeys(Value stage) override;
  void multiplyValues(Value stage, ArrayRef<SmallVector<Value>> weights,
                      WarpStates &states) override;

private:
  SmallVector<Value> queryFragment(int64_t part, int64_t step);
  /// Channels of two chunks of shared memory: those that one product sums up.
  int64_t channelsOfStep() { return 2 * operands.queries.chunkChannels(); }

  /// [part][step], where they are kept.
  SmallVector<SmallVector<SmallVector<Value>>> keptQueries;
};

/// Elements of f32, rounded to tf32 as they come to registers.
class RoundedProducts : public FragmentProducts {
public:
  using FragmentProducts::FragmentProducts;
  void multiplyValues(Value stage, ArrayRef<SmallVector<Value>> weights,
                      WarpStates &states) override;
};
} // namespace

SmallVector<Value> FragmentProducts::queryFragment(int64_t part, int64_t step) {
  if (!keptQueries.empty())
    return keptQueries[part][step];
  return registersOf(b, operands.queries.load(place, b.index(0), firstRow(part),
                                              step * channelsOfStep(),
                                              /*byChannel=*/false,
                                              /*transposed=*/false));
}

void FragmentProducts::loadQueries() {
  if (!tiles.keepsQueries)
    return;
  SmallVector<SmallVector<SmallVector<Value>>> fragments(parts());
  for (auto [part, steps] : llvm::enumerate(fragments))
    for (int64_t step = 0; step < operands.headDim / channelsOfStep(); ++step)
      steps.push_back(queryFragment(part, step));
  keptQueries = std::move(fragments);
}

SmallVector<SmallVector<FragmentSums>>
FragmentProducts::multiplyKeys(Value stage) {
  SmallVector<SmallVector<FragmentSums>> sums = noSums();
  for (int64_t step = 0; step < operands.headDim / channelsOfStep(); ++step) {
    SmallVector<SmallVector<Value>> a;
    for (int64_t part = 0; part < parts(); ++part)
      a.push_back(queryFragment(part, step));
    for (int64_t tile = 0; tile < keyTiles(); tile += 2) {
      // Rows are keys, so that the columns of the product are.
      SmallVector<Value> pair = registersOf(
          b, operands.keys.load(place, stage, b.index(tile * fragmentColumns),
                                step * channelsOfStep(), /*byChannel=*/true,
                                /*transposed=*/false));
      for (auto [rows, own] : llvm::zip(a, sums))
        for (int64_t i : {0, 1})
          own[tile + i] = multiplyFragments(
              b, rows, ArrayRef(pair).slice(2 * i, 2), own[tile + i]);
    }
  }
  return sums;
}

void FragmentProducts::multiplyValues(Value stage,
                                      ArrayRef<SmallVector<Value>> weights,
                                      WarpStates &states) {
  for (int64_t step = 0; step < tiles.keyBlock / fragmentSteps; ++step)
    for (int64_t tile = 0; tile < operands.valueDim / fragmentColumns;
         tile += 2) {
      // Rows are keys here as well: the steps of this product.
      SmallVector<Value> pair = registersOf(
          b, operands.values.load(place, stage, b.index(step * fragmentSteps),
                                  tile * fragmentColumns, /*byChannel=*/false,
                                  /*transposed=*/true));
      for (auto [own, state] : llvm::zip(weights, states))
        for (int64_t i : {0, 1})
          state.outputs[tile + i] = multiplyFragments(
              b, ArrayRef(own).slice(4 * step, 4),
              ArrayRef(pair).slice(2 * i, 2), state.outputs[tile + i]);
    }
}

/// The eight keys of a step are summed up in the order 0, 2, 4, 6, 1, 3, 5, 7,
/// in which the sums of a thread are its operands.
void RoundedProducts::multiplyValues(Value stage,
                                     ArrayRef<SmallVector<Value>> weights,
                                     WarpStates &states) {
  for (int64_t step = 0; step < keyTiles(); ++step) {
    SmallVector<SmallVector<Value>> a;
    for (ArrayRef<Value> own : weights) {
      SmallVector<Value> &registers = a.emplace_back();
      for (int64_t lane : {0, 1})
        for (int64_t half : {0, 1})
          registers.push_back(
              roundToTf32(b, b.lane(own[2 * step + half], lane)));
    }
    Value key = b.add(place.fragmentColumn, step * fragmentColumns);
    for (int64_t tile = 0; tile < operands.valueDim / fragmentColumns; ++tile) {
      SmallVector<Value> columns;
      for (int64_t next : {0, 1}) {
        Value one = operands.values.loadChannels(stage, b.add(key, next),
                                                 place.fragmentRow,
                                                 tile * fragmentColumns, 1);
        columns.push_back(roundToTf32(b, b.lane(one, 0)));
      }
      for (auto [rows, state] : llvm::zip(a, states))
        state.outputs[tile] =
            multiplyFragments(b, rows, columns, state.outputs[tile]);
    }
  }
}

//===----------------------------------------------------------------------===//
// Threads
//===----------------------------------------------------------------------===//

namespace {
/// Every thread its own sums, where fragments have them: four threads read the
/// same query and eight the same key, which takes shared memory as long as one.
class ThreadProducts : public WarpProducts {
public:
  using WarpProducts::WarpProducts;
  SmallVector<SmallVector<FragmentSums>> multiplyKeys(Value stage) override;
  void multiplyValues(Value stage, ArrayRef<SmallVector<Value>> weights,
                      WarpStates &states) override;

private:
  /// sums + the products of queries and keys over the channels of a chunk.
  void multiplyChunk(Value stage, Value channel, MutableArrayRef<Value> sums);
  /// Of each row of the warp that the thread has a part of, the weight of the
  /// key at `lane` of the columns of thread `quad` of four.
  SmallVector<Value> weightsOf(ArrayRef<SmallVector<Value>> weights,
                               int64_t tile, Value quad, int64_t lane);
};
} // namespace

void ThreadProducts::multiplyChunk(Value stage, Value channel,
                                   MutableArrayRef<Value> sums) {
  int64_t count = operands.queries.chunkChannels();
  SmallVector<Value> queries;
  for (int64_t row = 0; row < tiles.rows; row += fragmentColumns)
    queries.push_back(operands.queries.loadChannels(
        b.index(0), b.add(b.add(firstRow(0), place.fragmentRow), row), channel,
        0, count));
  for (int64_t tile = 0; tile < keyTiles(); ++tile) {
    Value key = b.add(place.fragmentColumn, tile * fragmentColumns);
    Value keys[2];
    for (int64_t next : {0, 1})
      keys[next] = operands.keys.loadChannels(stage, b.add(key, next), channel,
                                              0, count);
    for (int64_t i = 0; i < count; ++i) {
      Value both = b.create<vector::FromElementsOp>(
          b.getVectorType(),
          ValueRange{b.lane(keys[0], i), b.lane(keys[1], i)});
      for (auto [row, query] : llvm::enumerate(queries)) {
        Value &sum = sums[row * keyTiles() + tile];
        sum = b.fma(b.splat(b.lane(query, i)), both, sum);
      }
    }
  }
}

SmallVector<SmallVector<FragmentSums>>
ThreadProducts::multiplyKeys(Value stage) {
  SmallVector<Value> sums(tiles.rows / fragmentColumns * keyTiles(),
                          b.constant(0.0));
  sums = b.loop(b.index(0), b.index(operands.headDim),
                operands.queries.chunkChannels(), sums,
                [&](Value channel, ValueRange carried) {
                  SmallVector<Value> next(carried);
                  multiplyChunk(stage, channel, next);
                  return next;
                });
  SmallVector<SmallVector<FragmentSums>> results = noSums();
  for (auto [part, own] : llvm::enumerate(results))
    for (auto [tile, of] : llvm::enumerate(own))
      for (int64_t half : {0, 1})
        of.rows[half] = sums[(2 * part + half) * keyTiles() + tile];
  return results;
}

SmallVector<Value>
ThreadProducts::weightsOf(ArrayRef<SmallVector<Value>> weights, int64_t tile,
                          Value quad, int64_t lane) {
  Value from = b.add(b.mul(place.fragmentRow, 4), quad);
  Value lane32 = b.create<arith::IndexCastOp>(b.getI32Type(), from);
  Value width = b.create<arith::ConstantIntOp>(b.getI32Type(), 32);
  SmallVector<Value> rows;
  for (ArrayRef<Value> own : weights)
    for (int64_t half : {0, 1}) {
      auto weight =
          b.create<gpu::ShuffleOp>(b.lane(own[2 * tile + half], lane), lane32,
                                   width, gpu::ShuffleMode::IDX);
      rows.push_back(b.splat(weight.getShuffleResult()));
    }
  return rows;
}

void ThreadProducts::multiplyValues(Value stage,
                                    ArrayRef<SmallVector<Value>> weights,
                                    WarpStates &states) {
  auto addKeys = [&](int64_t tile, Value quad, WarpStates &sums) {
    for (int64_t lane : {0, 1}) {
      SmallVector<Value> rows = weightsOf(weights, tile, quad, lane);
      Value key = b.add(b.mul(quad, 2), tile * fragmentColumns + lane);
      for (int64_t column = 0; column < operands.valueDim / fragmentColumns;
           ++column) {
        Value value = operands.values.loadChannels(
            stage, key, place.fragmentColumn, column * fragmentColumns,
            fragmentLanes);
        for (auto [part, state] : llvm::enumerate(sums))
          for (int64_t half : {0, 1}) {
            Value &sum = state.outputs[column].rows[half];
            sum = b.fma(rows[2 * part + half], value, sum);
          }
      }
    }
  };
  for (int64_t tile = 0; tile < keyTiles(); ++tile) {
    SmallVector<Value> carried = flatten(states);
    states = unflatten(b.loop(b.index(0), b.index(4), 1, carried,
                              [&](Value quad, ValueRange values) {
                                WarpStates sums = unflatten(values, parts());
                                addKeys(tile, quad, sums);
                                return flatten(sums);
                              }),
                       parts());
  }
}

std::unique_ptr<WarpProducts> WarpProducts::create(LoopEmitter &b,
                                                   const WarpTiles &tiles,
                                                   const ThreadPlace &place,
                                                   WarpOperands &operands) {
  switch (tiles.unit) {
  case WarpUnit::narrow:
    return std::make_unique<FragmentProducts>(b, tiles, place, operands);
  case WarpUnit::tf32:
    return std::make_unique<RoundedProducts>(b, tiles, place, operands);
  case WarpUnit::fma:
    return std::make_unique<ThreadProducts>(b, tiles, place, operands);
  }
  llvm_unreachable("every unit multiplies");
}
