// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ContractionSchedule.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::posenc;

/// Requests beside one iteration, at most: a task of few rows leaves a part of
/// the next panel out.
static constexpr int64_t maxRequests = 2;

int64_t ContractionSchedule::iterationSteps() const {
  return tiles.usesTiles ? unitTileDepth : tiles.unroll;
}

namespace {
/// An even share of `total` units for the `number`-th of `shares`: `count` of
/// them from `first` on. Neighbours overlap where shares outnumber units.
struct Share {
  Value first;
  int64_t count;

  Share(LoopEmitter &b, int64_t total, Value number, int64_t shares)
      : first(b.floorDiv(b.mul(number, total), shares)),
        count(std::min<int64_t>(maxRequests, llvm::divideCeil(total, shares))) {
  }
};
} // namespace

/// Asks for what is read next, a little beside each iteration: a first-level
/// cache has some sixteen requests open at a time, and what a register tile
/// reads first would wait behind more.
void ContractionSchedule::emitPrefetch(const Task &task, Value row, Value panel,
                                       Value firstStep, Value k) {
  Value iteration = b.floorDiv(b.sub(k, firstStep), iterationSteps());
  prefetchPanel(task, row, panel, firstStep, iteration);
  // Steps far apart are brought by packing.
  if (!packsRows())
    prefetchRows(task, row, panel, firstStep, iteration);
}

/// Of the next panel, which the register tiles of this one share among them;
/// after the last panel the first is read again, at the next depth block.
void ContractionSchedule::prefetchPanel(const Task &task, Value row,
                                        Value panel, Value firstStep,
                                        Value iteration) {
  Value isLast = b.less(task.panelCount, b.add(panel, 2));
  auto select = [&](Value ifLast, Value otherwise) {
    return b.createOrFold<arith::SelectOp>(isLast, ifLast, otherwise);
  };
  Value nextPanel = b.add(task.firstPanel, select(b.index(0), b.add(panel, 1)));
  Value nextStep = select(b.add(firstStep, tiles.depth), firstStep);
  // Of [step][vector] or, for tile registers, of [step / 2][vector][2].
  int64_t stepsPerRow = tiles.usesTiles ? 2 : 1;
  int64_t vectors = tiles.tile.vectors;
  int64_t iterations = tiles.depth / iterationSteps();
  int64_t rowTiles = tiles.rowBlock / tiles.tile.rows;
  Share share(
      b, tiles.depth / stepsPerRow * vectors,
      b.add(b.mul(b.floorDiv(row, tiles.tile.rows), iterations), iteration),
      rowTiles * iterations);
  Value firstRow = b.floorDiv(nextStep, stepsPerRow);
  Value lastRow = b.floorDiv(depthTotal, stepsPerRow);
  for (int64_t i = 0; i < share.count; ++i) {
    Value unit = b.add(share.first, i);
    Value packedRow =
        b.min(b.add(firstRow, b.floorDiv(unit, vectors)), lastRow);
    b.prefetch(packed,
               {packedSlice(task.ivs), nextPanel, packedRow,
                b.mul(b.rem(unit, vectors), tiles.lanes * stepsPerRow)});
  }
}

/// Of the rows of the register tile the next depth block, which the panels
/// share among them.
void ContractionSchedule::prefetchRows(const Task &task, Value row, Value panel,
                                       Value firstStep, Value iteration) {
  MatrixView rows =
      contraction.rows.view(task.ivs, contraction.rowDim, contraction.depthDim);
  int64_t unit = tiles.usesTiles ? unitTileDepth : tiles.lanes;
  int64_t units = llvm::divideCeil(tiles.depth, unit);
  int64_t iterations = tiles.depth / iterationSteps();
  Share share(b, tiles.tile.rows * units,
              b.add(b.mul(panel, iterations), iteration),
              tiles.panelBlock * iterations);
  Value nextBlock = b.add(firstStep, tiles.depth);
  Value tileRow = b.add(task.firstRow, row);
  for (int64_t i = 0; i < share.count; ++i) {
    Value number = b.add(share.first, i);
    Value step = b.add(nextBlock, b.mul(b.rem(number, units), unit));
    rows.prefetch(b, b.add(tileRow, b.floorDiv(number, units)),
                  b.min(step, b.sub(depthTotal, b.index(1))));
  }
}
