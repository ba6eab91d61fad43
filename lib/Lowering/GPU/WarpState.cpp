// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "WarpState.h"

using namespace mlir;
using namespace mlir::posenc;

SmallVector<Value> WarpState::flatten() const {
  SmallVector<Value> values{maxima[0], maxima[1], sums[0], sums[1]};
  for (const FragmentSums &output : outputs)
    values.append({output.rows[0], output.rows[1]});
  return values;
}

WarpState WarpState::unflatten(ValueRange values) {
  WarpState state{{values[0], values[1]}, {values[2], values[3]}, {}};
  for (size_t i = 4; i < values.size(); i += 2)
    state.outputs.push_back({{values[i], values[i + 1]}});
  return state;
}

SmallVector<Value> posenc::flatten(const WarpStates &states) {
  SmallVector<Value> values;
  for (const WarpState &state : states)
    llvm::append_range(values, state.flatten());
  return values;
}

WarpStates posenc::unflatten(ValueRange values, int64_t count) {
  size_t each = values.size() / count;
  WarpStates states;
  for (int64_t i = 0; i < count; ++i)
    states.push_back(WarpState::unflatten(values.slice(i * each, each)));
  return states;
}
