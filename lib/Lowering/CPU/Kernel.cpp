// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Kernel.h"

using namespace mlir;
using namespace mlir::posenc;

SmallVector<Value> ContractionKernel::emitSteps(LoopEmitter &b, Value k,
                                                int64_t steps,
                                                ValueRange accumulators) const {
  SmallVector<Value> results(accumulators);
  for (int64_t step = 0; step < steps; ++step) {
    Value at = b.add(k, step);
    SmallVector<Value> lanes;
    for (int64_t vector = 0; vector < tile.vectors; ++vector)
      lanes.push_back(loadLanes(vector, at));
    for (int64_t row = 0; row < tile.rows; ++row) {
      Value scalar = b.splat(loadRow(row, at));
      for (int64_t vector = 0; vector < tile.vectors; ++vector) {
        Value &result = results[row * tile.vectors + vector];
        result = ofPairs ? b.addPairProducts(scalar, lanes[vector], result)
                         : b.fma(scalar, lanes[vector], result);
      }
    }
  }
  return results;
}

SmallVector<Value> ContractionKernel::emit(LoopEmitter &b, Value lower,
                                           Value upper, ValueRange start,
                                           bool exact) const {
  auto run = [&](Value from, Value to, int64_t steps, ValueRange carried) {
    return b.loop(from, to, steps, carried,
                  [&](Value k, ValueRange accumulators) {
                    if (besideIteration && steps == unroll)
                      besideIteration(k);
                    return emitSteps(b, k, steps, accumulators);
                  });
  };
  if (exact || unroll == 1)
    return run(lower, upper, unroll, start);
  Value whole = b.mul(b.floorDiv(b.sub(upper, lower), unroll), unroll);
  Value middle = b.add(lower, whole);
  return run(middle, upper, 1, run(lower, middle, unroll, start));
}
