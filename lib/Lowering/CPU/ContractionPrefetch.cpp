// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ContractionSchedule.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::posenc;

/// Requests of one operand beside one iteration, at most: where tasks are small
/// a part of what comes next is left out.
static constexpr int64_t maxRequests = 2;

namespace {
/// An even share of `total` lines for the `number`-th of `shares`: `count` of
/// them from `first` on. Neighbours overlap where shares outnumber lines, as to
/// ask again costs less than to branch, and leave gaps where they hold more
/// than is allowed.
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
  Value iteration = b.floorDiv(b.sub(k, firstStep), tiles.unroll);
  int64_t steps = contraction.staticSize(contraction.depthDim);
  bool isOneBlock = !ShapedType::isDynamic(steps) && steps <= tiles.depth;
  if (!isOneBlock || tiles.panelBlock > 1)
    prefetchPanel(task, row, panel, firstStep, iteration);
  // Steps far apart are brought by packing. Tiles in place are read by one
  // panel, in whose time far fewer requests fit than they have lines.
  bool isInPlace = tiles.usesTiles && !copiesTiles();
  if (!isOneBlock && !packsRows() && !isInPlace)
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
  // Rows of `packed` are steps or, for tile registers, pairs of them.
  auto type = cast<MemRefType>(packed.getType());
  int64_t rowSteps = tiles.usesTiles ? 2 : 1;
  int64_t rowSize = type.getShape().back();
  int64_t lineSize = cacheLineBytes * 8 / type.getElementTypeBitWidth();
  int64_t lines = llvm::divideCeil(tiles.depth / rowSteps * rowSize, lineSize);
  int64_t iterations = tiles.depth / tiles.unroll;
  int64_t rowTiles = tiles.rowBlock / tiles.tile.rows;
  Value tileNumber = b.floorDiv(row, tiles.tile.rows);
  Share share(b, lines, b.add(b.mul(tileNumber, iterations), iteration),
              rowTiles * iterations);
  Value firstRow = b.floorDiv(nextStep, rowSteps);
  // What lies past the end becomes the spare row after it.
  Value lastRow = b.floorDiv(depthTotal, rowSteps);
  for (int64_t i = 0; i < share.count; ++i) {
    Value element = b.mul(b.add(share.first, i), lineSize);
    Value packedRow = b.add(firstRow, b.floorDiv(element, rowSize));
    b.prefetch(packed, {packedSlice(task.ivs), nextPanel,
                        b.min(packedRow, lastRow), b.rem(element, rowSize)});
  }
}

/// Of the rows of the register tile the next depth block, which the panels
/// share among them.
void ContractionSchedule::prefetchRows(const Task &task, Value row, Value panel,
                                       Value firstStep, Value iteration) {
  MatrixView rows =
      contraction.rows.view(task.ivs, contraction.rowDim, contraction.depthDim);
  auto type = cast<MemRefType>(contraction.rows.memref.getType());
  int64_t lineSize = cacheLineBytes * 8 / type.getElementTypeBitWidth();
  int64_t lines = llvm::divideCeil(tiles.depth, lineSize);
  int64_t iterations = tiles.depth / tiles.unroll;
  Share share(b, tiles.tile.rows * lines,
              b.add(b.mul(panel, iterations), iteration),
              tiles.panelBlock * iterations);
  Value nextBlock = b.add(firstStep, tiles.depth);
  Value tileRow = b.add(task.firstRow, row);
  for (int64_t i = 0; i < share.count; ++i) {
    Value number = b.add(share.first, i);
    Value step = b.add(nextBlock, b.mul(b.rem(number, lines), lineSize));
    rows.prefetch(b, b.add(tileRow, b.floorDiv(number, lines)),
                  b.min(step, b.sub(depthTotal, b.index(1))));
  }
}
