// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_TILEPRODUCTS_H
#define POSENC_LOWERING_CPU_TILEPRODUCTS_H

#include "KeyRuns.h"
#include "PairedOperands.h"
#include "mlir/Dialect/AMX/AMXDialect.h"

namespace mlir::posenc {

/// Products of two tiles of rows by up to two of lanes, so that four sums take
/// four of the eight tile registers.
class TileEmitter {
public:
  TileEmitter(LoopEmitter &b, int64_t laneTiles);

  /// Row tile `i`, or lane tile `i`, of a reduction step.
  using Load = function_ref<Value(int64_t i)>;
  SmallVector<Value> multiply(ValueRange sums, Load rows, Load lanes);
  Value load(Value memref, ValueRange indices);
  SmallVector<Value> zeros();
  /// All sums at [row + 16 i][16 j] of a matrix [row][lane].
  SmallVector<Value> loadSums(const MatrixView &matrix, Value row);
  void storeSums(ValueRange sums, const MatrixView &matrix, Value row);

  static constexpr int64_t rowTiles = 2;

private:
  SmallVector<Value> at(const MatrixView &matrix, Value row, int64_t number);

  LoopEmitter &b;
  int64_t laneTiles;
  amx::TileType operand, result;
};

/// Both products of fused attention on tile registers of 16 rows of 64 bytes
/// (AMX), by the same equation and with the same operands as ContractionKernel:
/// rows are keys or channels of values, lanes are queries.

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
