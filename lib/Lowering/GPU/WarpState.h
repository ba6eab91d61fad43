// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_GPU_WARPSTATE_H
#define POSENC_LOWERING_GPU_WARPSTATE_H

#include "Fragments.h"

namespace mlir::posenc {

/// What a warp keeps from key block to key block, of the two rows that a thread
/// has a part of: as carried values of a loop and back.
struct WarpState {
  Value maxima[2], sums[2];
  SmallVector<FragmentSums> outputs;

  SmallVector<Value> flatten() const;
  static WarpState unflatten(ValueRange values);
};

/// Those of the sixteens of queries of a warp.
using WarpStates = SmallVector<WarpState>;
SmallVector<Value> flatten(const WarpStates &states);
WarpStates unflatten(ValueRange values, int64_t count);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_GPU_WARPSTATE_H
