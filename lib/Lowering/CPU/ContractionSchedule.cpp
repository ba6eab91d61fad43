// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Contraction.h"
#include "Kernel.h"
#include "PanelTransfer.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::posenc;

namespace {
class ContractionSchedule {
public:
  ContractionSchedule(OpBuilder &builder, const Contraction &contraction,
                      const Machine &machine);
  void emit();

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
    /// place.
    Value packedRows;
  };
  /// The row operand where the kernel reads it, at (row + rowShift, step -
  /// stepShift) for row of the block and step of the whole.
  struct RowSource {
    MatrixView view;
    Value rowShift, stepShift;
  };

  void emitPacking();
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
  void emitPrefetch(const Task &task, Value row, Value panel, Value firstStep);
  void emitTile(const Task &task, const RowSource &rows, Value row, Value panel,
                Value firstStep, Value stepCount, RegisterTile tile);
  void emitResult(const Task &task);

  /// Steps that are far apart would cost a cache line and a page each.
  bool packsRows() const {
    return !contraction.rows.hasContiguous(contraction.depthDim);
  }
  /// Rows a multiple of half a page apart would share sets of the first-level
  /// cache with each other, and push the panel out of it.
  bool copiesRows() const;
  void copyRows(const Task &task, const MatrixView &rows, Value firstStep,
                Value stepCount);
  bool isMultiple(unsigned dim, int64_t factor) const {
    int64_t size = contraction.staticSize(dim);
    return !ShapedType::isDynamic(size) && size % factor == 0;
  }

  const Contraction &contraction;
  ContractionTiles tiles;
  LoopEmitter b;
  Value rowTotal, laneTotal, depthTotal, panelTotal;
  /// [iteration of the lane operand's outer loops][panel][step][lane]
  Value packed;
  SmallVector<unsigned> packedOuter;
};
} // namespace

ContractionSchedule::ContractionSchedule(OpBuilder &builder,
                                         const Contraction &contraction,
                                         const Machine &machine)
    : contraction(contraction),
      tiles(chooseContractionTiles(
          machine, contraction.getElementType().getWidth(),
          contraction.staticSize(contraction.rowDim),
          contraction.staticSize(contraction.laneDim))),
      b(builder, contraction.loc, contraction.getElementType(), tiles.lanes) {
  rowTotal = contraction.size(b, contraction.rowDim);
  laneTotal = contraction.size(b, contraction.laneDim);
  depthTotal = contraction.size(b, contraction.depthDim);
  panelTotal = b.ceilDiv(laneTotal, tiles.panel);
  for (ArrayRef<unsigned> dims : {ArrayRef(contraction.outerParallel),
                                  ArrayRef(contraction.outerReduction)})
    for (unsigned dim : dims)
      if (contraction.lanes.reads(dim))
        packedOuter.push_back(dim);
}

/// The number of the packed matrix for outer loop values `ivs`.
Value ContractionSchedule::packedSlice(ValueRange ivs) {
  Value slice = b.index(0);
  for (unsigned dim : packedOuter)
    slice = b.add(b.mul(slice, contraction.size(b, dim)), ivs[dim]);
  return slice;
}

void ContractionSchedule::emitPacking() {
  SmallVector<Value> extents;
  Value slices = b.index(1);
  for (unsigned dim : packedOuter) {
    extents.push_back(contraction.size(b, dim));
    slices = b.mul(slices, extents.back());
  }
  // One step more than needed: panels a multiple of a page apart would share
  // sets.
  constexpr int64_t dynamic = ShapedType::kDynamic;
  packed = b.alloc({dynamic, dynamic, dynamic, tiles.panel},
                   {slices, panelTotal, b.add(depthTotal, 1)});

  // A task reads what lies together: whole lanes, or a few steps of all lanes.
  bool wholeLanes = contraction.lanes.hasContiguous(contraction.depthDim);
  extents.push_back(wholeLanes ? panelTotal
                               : b.ceilDiv(depthTotal, tiles.lanes));
  b.parallel(extents, [&](ValueRange at) {
    SmallVector<Value> ivs(contraction.loopCount);
    for (auto [dim, iv] : llvm::zip(packedOuter, at))
      ivs[dim] = iv;
    if (wholeLanes) {
      packPanel(ivs, at.back(), b.index(0), depthTotal);
      return;
    }
    Value begin = b.mul(at.back(), tiles.lanes);
    Value end = b.min(b.add(begin, tiles.lanes), depthTotal);
    b.loop(b.index(0), panelTotal, 1,
           [&](Value panel) { packPanel(ivs, panel, begin, end); });
  });
}

void ContractionSchedule::packPanel(ValueRange ivs, Value panel, Value begin,
                                    Value end) {
  MatrixView target{packed, {packedSlice(ivs), panel, Value(), Value()}, 2, 3};
  MatrixView source =
      contraction.lanes.view(ivs, contraction.laneDim, contraction.depthDim);
  for (int64_t vector = 0; vector < tiles.tile.vectors; ++vector) {
    Value panelLane = b.index(vector * tiles.lanes);
    emitPack(b, {target, panelLane, source,
                 b.add(b.mul(panel, tiles.panel), panelLane), laneTotal, begin,
                 end, b.index(0)});
  }
}

void ContractionSchedule::emit() {
  emitPacking();
  SmallVector<Value> extents;
  for (unsigned dim : contraction.outerParallel)
    extents.push_back(contraction.size(b, dim));
  // Neighbouring tasks share the blocks of the larger operand.
  int64_t rowSize = contraction.staticSize(contraction.rowDim);
  int64_t laneSize = contraction.staticSize(contraction.laneDim);
  bool rowsOuter = ShapedType::isDynamic(rowSize) || rowSize >= laneSize;
  Value rowBlocks = b.ceilDiv(rowTotal, tiles.rowBlock);
  Value panelBlocks = b.ceilDiv(panelTotal, tiles.panelBlock);
  extents.push_back(rowsOuter ? rowBlocks : panelBlocks);
  extents.push_back(rowsOuter ? panelBlocks : rowBlocks);
  b.parallel(extents, [&](ValueRange at) {
    size_t outer = contraction.outerParallel.size();
    Value first = at[outer], second = at[outer + 1];
    emitTask(at.take_front(outer), rowsOuter ? first : second,
             rowsOuter ? second : first);
  });
  b.create<memref::DeallocOp>(packed);
}

void ContractionSchedule::emitTask(ValueRange outer, Value rowBlock,
                                   Value panelBlock) {
  Task task;
  task.ivs.resize(contraction.loopCount);
  for (auto [dim, iv] : llvm::zip(contraction.outerParallel, outer))
    task.ivs[dim] = iv;
  task.firstRow = b.mul(rowBlock, tiles.rowBlock);
  task.rowCount =
      b.min(b.index(tiles.rowBlock), b.sub(rowTotal, task.firstRow));
  task.firstPanel = b.mul(panelBlock, tiles.panelBlock);
  task.panelCount =
      b.min(b.index(tiles.panelBlock), b.sub(panelTotal, task.firstPanel));
  task.partial = b.alloc({tiles.panelBlock, tiles.rowBlock, tiles.panel});
  // A line more than a depth block: copies must not share sets either.
  if (packsRows() || copiesRows())
    task.packedRows = b.alloc({tiles.rowBlock, tiles.depth + tiles.lanes});

  Value zero = b.constant(0.0);
  b.loop(b.index(0), task.panelCount, 1, [&](Value panel) {
    b.loop(b.index(0), task.rowCount, 1, [&](Value row) {
      for (int64_t vector = 0; vector < tiles.tile.vectors; ++vector)
        b.storeVector(zero, task.partial,
                      {panel, row, b.index(vector * tiles.lanes)});
    });
  });
  emitReduction(task, 0);
  emitResult(task);
  b.create<memref::DeallocOp>(task.partial);
  if (task.packedRows)
    b.create<memref::DeallocOp>(task.packedRows);
}

void ContractionSchedule::emitReduction(Task &task, unsigned outerReduction) {
  if (outerReduction < contraction.outerReduction.size()) {
    unsigned dim = contraction.outerReduction[outerReduction];
    b.loop(b.index(0), contraction.size(b, dim), 1, [&](Value iv) {
      task.ivs[dim] = iv;
      emitReduction(task, outerReduction + 1);
    });
    return;
  }
  b.loop(b.index(0), depthTotal, tiles.depth, [&](Value firstStep) {
    Value stepCount =
        isMultiple(contraction.depthDim, tiles.depth)
            ? b.index(tiles.depth)
            : b.min(b.index(tiles.depth), b.sub(depthTotal, firstStep));
    emitDepthBlock(task, firstStep, stepCount);
  });
}

void ContractionSchedule::emitDepthBlock(const Task &task, Value firstStep,
                                         Value stepCount) {
  RowSource rows = rowSource(task, firstStep, stepCount);
  b.loop(b.index(0), task.panelCount, 1, [&](Value panel) {
    emitPanel(task, rows, panel, firstStep, stepCount);
  });
}

bool ContractionSchedule::copiesRows() const {
  if (packsRows())
    return false;
  constexpr int64_t halfPage = 2048;
  auto type = cast<MemRefType>(contraction.rows.memref.getType());
  // A conversion per use would take the port of a multiply-add.
  if (type.getElementType() != b.getElement())
    return true;
  int64_t offset;
  SmallVector<int64_t> strides;
  if (failed(type.getStridesAndOffset(strides, offset)))
    return true;
  int64_t stride = strides[contraction.rows.position(contraction.rowDim)];
  return ShapedType::isDynamic(stride) ||
         stride * type.getElementTypeBitWidth() / 8 % halfPage == 0;
}

void ContractionSchedule::copyRows(const Task &task, const MatrixView &rows,
                                   Value firstStep, Value stepCount) {
  MatrixView buffer{task.packedRows, {Value(), Value()}, 0, 1};
  Value whole = b.mul(b.floorDiv(stepCount, tiles.lanes), tiles.lanes);
  b.loop(b.index(0), task.rowCount, 1, [&](Value row) {
    Value source = b.add(task.firstRow, row);
    auto copy = [&](Value step) {
      buffer.storeVector(b, rows.loadVector(b, source, b.add(firstStep, step)),
                         row, step);
    };
    b.ifElse(
        b.less(b.index(tiles.depth - 1), stepCount),
        [&] {
          for (int64_t step = 0; step < tiles.depth; step += tiles.lanes)
            copy(b.index(step));
        },
        [&] { b.loop(b.index(0), whole, tiles.lanes, copy); });
    b.loop(whole, stepCount, 1, [&](Value step) {
      buffer.store(b, rows.load(b, source, b.add(firstStep, step)), row, step);
    });
  });
}

ContractionSchedule::RowSource ContractionSchedule::rowSource(const Task &task,
                                                              Value firstStep,
                                                              Value stepCount) {
  MatrixView rows =
      contraction.rows.view(task.ivs, contraction.rowDim, contraction.depthDim);
  if (!task.packedRows)
    return {rows, task.firstRow, b.index(0)};
  MatrixView buffer{task.packedRows, {Value(), Value()}, 0, 1};
  if (!packsRows()) {
    copyRows(task, rows, firstStep, stepCount);
    return {buffer, b.index(0), firstStep};
  }
  // Rows become the channels of a panel whose lanes are the steps.
  b.loop(b.index(0), stepCount, tiles.lanes, [&](Value step) {
    emitPack(b, {buffer, step, rows.transposed(), b.add(firstStep, step),
                 depthTotal, b.index(0), task.rowCount, task.firstRow});
  });
  return {buffer, b.index(0), firstStep};
}

/// How many vectors a panel can hold, ascending: all but the last are full, and
/// how many that one has is known for a static size.
SmallVector<int64_t> ContractionSchedule::vectorCounts() const {
  int64_t size = contraction.staticSize(contraction.laneDim);
  int64_t full = tiles.tile.vectors;
  if (ShapedType::isDynamic(size))
    return llvm::to_vector(llvm::seq<int64_t>(1, full + 1));
  SmallVector<int64_t> counts{full};
  int64_t last = llvm::divideCeil(size % tiles.panel, tiles.lanes);
  if (last != 0 && last != full)
    counts.insert(counts.begin(), last);
  return counts;
}

void ContractionSchedule::emitPanel(const Task &task, const RowSource &rows,
                                    Value panel, Value firstStep,
                                    Value stepCount) {
  Value firstLane = b.mul(b.add(task.firstPanel, panel), tiles.panel);
  Value vectors = b.ceilDiv(b.sub(laneTotal, firstLane), tiles.lanes);
  SmallVector<int64_t> counts = vectorCounts();
  std::function<void(size_t)> emitFrom = [&](size_t number) {
    int64_t count = counts[number];
    auto emitTiles = [&] {
      emitRowTiles(task, rows, panel, firstStep, stepCount, count);
    };
    if (number + 1 == counts.size())
      emitTiles();
    else
      b.ifElse(b.less(vectors, b.index(count + 1)), emitTiles,
               [&] { emitFrom(number + 1); });
  };
  emitFrom(0);
}

void ContractionSchedule::emitRowTiles(const Task &task, const RowSource &rows,
                                       Value panel, Value firstStep,
                                       Value stepCount, int64_t vectors) {
  RegisterTile tile{tiles.tile.rows, vectors};
  auto run = [&](Value from, Value to, RegisterTile shape) {
    b.loop(from, to, shape.rows, [&](Value row) {
      if (shape.rows == tiles.tile.rows)
        emitPrefetch(task, row, panel, firstStep);
      emitTile(task, rows, row, panel, firstStep, stepCount, shape);
    });
  };
  if (isMultiple(contraction.rowDim, tile.rows)) {
    run(b.index(0), task.rowCount, tile);
    return;
  }
  Value whole = b.mul(b.floorDiv(task.rowCount, tile.rows), tile.rows);
  run(b.index(0), whole, tile);
  run(whole, task.rowCount, {1, vectors});
}

/// Asks for what is read next, a little beside each register tile of a panel:
/// of the next panel as many steps as all tiles together need, and of the rows
/// of the tile the next depth block, which the panels share among them.
void ContractionSchedule::emitPrefetch(const Task &task, Value row, Value panel,
                                       Value firstStep) {
  // Tasks of few rows leave a part of the panel out.
  constexpr int64_t maxSteps = 8;
  int64_t rowTiles = tiles.rowBlock / tiles.tile.rows;
  int64_t steps =
      std::min(maxSteps, llvm::divideCeilSigned(tiles.depth, rowTiles));
  Value nextBlock = b.add(firstStep, tiles.depth);
  // After the last panel the first is read again, at the next depth block.
  Value isLast = b.less(task.panelCount, b.add(panel, 2));
  auto select = [&](Value ifLast, Value otherwise) {
    return b.createOrFold<arith::SelectOp>(isLast, ifLast, otherwise);
  };
  Value nextPanel = b.add(task.firstPanel, select(b.index(0), b.add(panel, 1)));
  Value first = b.add(select(nextBlock, firstStep),
                      b.mul(b.floorDiv(row, tiles.tile.rows), steps));
  // Past the end the last steps are asked for again.
  auto within = [&](Value step, Value end) {
    return b.max(b.index(0), b.min(step, end));
  };
  Value part = b.window(
      packed,
      {packedSlice(task.ivs), nextPanel,
       within(first, b.sub(b.add(depthTotal, 1), b.index(steps))), b.index(0)},
      {1, 1, steps, tiles.panel});
  for (int64_t step = 0; step < steps; ++step)
    for (int64_t vector = 0; vector < tiles.tile.vectors; ++vector)
      b.prefetch(part, {b.index(0), b.index(0), b.index(step),
                        b.index(vector * tiles.lanes)});
  if (packsRows())
    return;
  MatrixView rows =
      contraction.rows.view(task.ivs, contraction.rowDim, contraction.depthDim);
  int64_t vectors = llvm::divideCeil(llvm::divideCeil(tiles.depth, tiles.lanes),
                                     tiles.panelBlock);
  for (int64_t vector = 0; vector < vectors; ++vector) {
    Value number = b.add(b.mul(panel, vectors), vector);
    Value step = within(b.add(nextBlock, b.mul(number, tiles.lanes)),
                        b.sub(depthTotal, b.index(1)));
    for (int64_t i = 0; i < tiles.tile.rows; ++i)
      rows.prefetch(b, b.add(b.add(task.firstRow, row), i), step);
  }
}

void ContractionSchedule::emitTile(const Task &task, const RowSource &rows,
                                   Value row, Value panel, Value firstStep,
                                   Value stepCount, RegisterTile tile) {
  Value slice = packedSlice(task.ivs);
  Value packedPanel = b.add(task.firstPanel, panel);
  Value sums = b.window(task.partial, {panel, row, b.index(0)},
                        {1, tile.rows, tiles.panel});
  auto forEachSum = [&](function_ref<void(ValueRange at)> body) {
    for (int64_t i = 0; i < tile.rows; ++i)
      for (int64_t vector = 0; vector < tile.vectors; ++vector)
        body({b.index(0), b.index(i), b.index(vector * tiles.lanes)});
  };
  SmallVector<Value> start;
  forEachSum([&](ValueRange at) { start.push_back(b.loadVector(sums, at)); });
  ContractionKernel kernel{
      tile, tiles.unroll,
      [&](int64_t i, Value k) {
        return rows.view.load(b, b.add(rows.rowShift, b.add(row, i)),
                              b.sub(k, rows.stepShift));
      },
      [&](int64_t vector, Value k) {
        return b.loadVector(
            packed, {slice, packedPanel, k, b.index(vector * tiles.lanes)});
      }};
  SmallVector<Value> results =
      kernel.emit(b, firstStep, b.add(firstStep, stepCount), start,
                  isMultiple(contraction.depthDim, tiles.unroll));
  auto next = results.begin();
  forEachSum([&](ValueRange at) { b.storeVector(*next++, sums, at); });
}

void ContractionSchedule::emitResult(const Task &task) {
  MatrixView target = contraction.output.view(task.ivs, contraction.laneDim,
                                              contraction.rowDim);
  b.loop(b.index(0), task.panelCount, 1, [&](Value panel) {
    MatrixView partial{task.partial, {panel, Value(), Value()}, 1, 2};
    Value firstLane = b.mul(b.add(task.firstPanel, panel), tiles.panel);
    for (int64_t vector = 0; vector < tiles.tile.vectors; ++vector) {
      Value lane = b.index(vector * tiles.lanes);
      Value matrixLane = b.add(firstLane, lane);
      b.ifThen(b.less(matrixLane, laneTotal), [&] {
        emitUnpack(b,
                   {partial, lane, target, matrixLane, laneTotal, b.index(0),
                    task.rowCount, task.firstRow},
                   /*factor=*/{}, contraction.accumulates);
      });
    }
  });
}

void posenc::emitContractionLoops(OpBuilder &builder,
                                  const Contraction &contraction,
                                  const Machine &machine) {
  ContractionSchedule(builder, contraction, machine).emit();
}
