// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_CONTRACTIONSCHEDULE_H
#define POSENC_LOWERING_CPU_CONTRACTIONSCHEDULE_H

#include "Contraction.h"
#include "TileProducts.h"

namespace mlir::posenc {

/// The loops of one contraction around the kernel (Contraction.h). Operands are
/// brought where it reads them in ContractionOperands.cpp, and asked for ahead
/// in ContractionPrefetch.cpp.
class ContractionSchedule {
public:
  ContractionSchedule(OpBuilder &builder, const Contraction &contraction,
                      const Machine &machine);
  void emit();
  const ContractionTiles &getTiles() const { return tiles; }

private:
  /// A block of rows times a block of panels.
  struct Task {
    SmallVector<Value> ivs;
    Value firstRow, rowCount;
    Value firstPanel, panelCount;
    /// [panel of the block][row of the block][panel lane]: a register tile is
    /// one piece.
    Value partial;
    /// [row of the block][step of the depth block], where rows are not read in
    /// place; with tile registers as tiles [..][..][row][step].
    Value packedRows;
  };
  /// The row operand where the kernel reads it, at (row + rowShift, step -
  /// stepShift) for row of the block and step of the whole; divided by the
  /// sizes of a tile in copies for tile registers.
  struct RowSource {
    MatrixView view;
    Value rowShift, stepShift;
  };

  /// Iterations in parallel; one after the other inside of a loop whose
  /// iterations have threads of their own.
  void forEach(ValueRange uppers, function_ref<void(ValueRange)> body);
  void emitPacking();
  /// The same as [step / 2][lane][2], which tile registers multiply.
  void packPairs(ValueRange ivs, Value panel, Value begin, Value end);
  void packPanel(ValueRange ivs, Value panel, Value begin, Value end);
  Value packedSlice(ValueRange ivs);
  void emitTask(ValueRange outer, Value rowBlock, Value panelBlock);
  void emitReduction(Task &task, unsigned outerReduction);
  void emitDepthBlock(const Task &task, Value firstStep, Value stepCount);
  RowSource rowSource(const Task &task, Value firstStep, Value stepCount);
  SmallVector<int64_t> vectorCounts() const;
  void emitPanel(const Task &task, const RowSource &rows, Value panel,
                 Value firstStep, Value stepCount);
  void emitRowTiles(const Task &task, const RowSource &rows, Value panel,
                    Value firstStep, Value stepCount, int64_t vectors);
  /// What is asked for beside one iteration, from step `k` on, of a register
  /// tile.
  void emitPrefetch(const Task &task, Value row, Value panel, Value firstStep,
                    Value k);
  void prefetchPanel(const Task &task, Value row, Value panel, Value firstStep,
                     Value iteration);
  void prefetchRows(const Task &task, Value row, Value panel, Value firstStep,
                    Value iteration);
  void emitTile(const Task &task, const RowSource &rows, Value row, Value panel,
                Value firstStep, Value stepCount, RegisterTile tile);
  void emitUnitTile(const Task &task, const RowSource &rows, Value row,
                    Value panel, Value firstStep, Value stepCount);
  void emitResult(const Task &task);

  /// The 16 rows of a tile from `row` of the block on, at step `k`.
  Value loadRowTile(TileEmitter &unit, const RowSource &rows, Value row,
                    Value k);

  /// Tiles of rows a page apart would cost 16 translations each, for every
  /// panel again. With one panel they are loaded where they lie.
  bool copiesTiles() const {
    return tiles.usesTiles &&
           (tiles.panelBlock > 1 ||
            contraction.rows.position(contraction.rowDim) + 1 !=
                contraction.rows.position(contraction.depthDim));
  }
  /// Steps that are far apart would cost a cache line and a page each.
  bool packsRows() const {
    return !contraction.rows.hasContiguous(contraction.depthDim);
  }
  /// For the vector kernel: rows a multiple of half a page apart would share
  /// sets of the first-level cache with each other, and push the panel out of
  /// it.
  bool copiesRows() const;
  void copyRows(const Task &task, const MatrixView &rows, Value firstStep,
                Value stepCount);
  void copyTiles(const Task &task, const MatrixView &rows, Value firstStep,
                 Value stepCount);
  void allocateRows(Task &task);

  const Contraction &contraction;
  ContractionTiles tiles;
  LoopEmitter b;
  Value rowTotal, laneTotal, depthTotal, panelTotal;
  /// [iteration of the lane operand's outer loops][panel][step][lane]; with
  /// tile registers [..][step / 2][lane][2].
  Value packed;
  SmallVector<unsigned> packedOuter;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_CONTRACTIONSCHEDULE_H
