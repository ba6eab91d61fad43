// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_TILEPRODUCTS_H
#define POSENC_LOWERING_CPU_TILEPRODUCTS_H

#include "KeyRuns.h"
#include "PairedOperands.h"

namespace mlir::posenc {

/// Both products of fused attention on tile registers of 16 rows of 64 bytes
/// (AMX), by the same equation and with the same operands as ContractionKernel:
/// rows are keys or channels of values, lanes are queries. Two tiles of rows
/// meet up to two of lanes, so that four sums take four of the eight registers.

/// Keys [row, row + strip) of a key block times all queries of a block.
struct TileLogits {
  /// [B][Hk][key][channel], and where in it the first key lies.
  Value keys;
  Value batch, kvHead, firstKey;
  /// [channel / 2][query lane][2]
  Value queries;
  /// [key of the key block][query lane], and the first row.
  Value logits;
  Value row;
};
void emitTileLogits(AttentionContext &context, const TileLogits &at);

/// All channels of the values of a key block times its weights.
struct TileValues {
  /// [B][Hk][strip][channel][key of the strip], and the first strip.
  Value values;
  Value batch, kvHead, firstStrip;
  /// [key of the key block / 2][query lane][2]
  Value weights;
  /// [channel][query lane], added to.
  Value outputs;
};
/// `forEachRun` walks the runs [begin, end) of rows that count, whole strips.
void emitTileValues(
    AttentionContext &context, const TileValues &at,
    function_ref<SmallVector<Value>(ValueRange carried, KeyRuns::Body body)>
        forEachRun);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_TILEPRODUCTS_H
