// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_PANELTRANSFER_H
#define POSENC_LOWERING_CPU_PANELTRANSFER_H

#include "posenc/Lowering/LoopEmitter.h"

namespace mlir::posenc {

/// Between a matrix whose rows are lanes (queries or tokens by channels) and a
/// panel, the transposed scratch [channel][lane] the kernel works on. All
/// functions handle one vector of lanes.
struct LaneColumn {
  /// The panel: row = channel, column = lane, contiguous.
  MatrixView panel;
  /// First lane within the panel.
  Value panelLane;
  /// The matrix: row = lane, column = channel, any strides.
  MatrixView matrix;
  /// First lane within the matrix, and the number of lanes that exist there.
  /// Lanes past the end repeat the last one on the way in and are dropped on
  /// the way out.
  Value matrixLane, laneCount;
  /// Channels [channelBegin, channelEnd) of the panel; channel c of the panel
  /// is channel c + channelShift of the matrix.
  Value channelBegin, channelEnd, channelShift;
};

/// Fills the panel, each element multiplied by `factor` (a scalar) if given.
void emitPack(LoopEmitter &b, const LaneColumn &column, Value factor = {});

/// Writes the panel back: matrix = panel * factor (a vector, one entry per
/// lane), or matrix += panel.
void emitUnpack(LoopEmitter &b, const LaneColumn &column, Value factor,
                bool accumulate);

/// The transpose of a square of blocks of lanes: block j of row i becomes block
/// i of row j. Rows are a power of two, and each is as many blocks; of as many
/// rows as lanes a block is a lane.
SmallVector<Value> emitTranspose(LoopEmitter &b, ValueRange rows);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_PANELTRANSFER_H
