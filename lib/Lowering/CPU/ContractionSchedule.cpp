// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ContractionSchedule.h"
#include "Kernel.h"
#include "PanelTransfer.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::posenc;

static ContractionSizes sizesOf(const Contraction &contraction) {
  return {contraction.staticSize(contraction.rowDim),
          contraction.staticSize(contraction.laneDim),
          contraction.staticSize(contraction.depthDim)};
}

static ContractionTiles chooseTiles(const Contraction &contraction,
                                    const Machine &machine) {
  ContractionSizes sizes = sizesOf(contraction);
  Type stored = getElementTypeOrSelf(contraction.rows.memref);
  if (contraction.fitsTiles() &&
      chooseProductUnit(machine, stored) == ProductUnit::tiles)
    return chooseTileContraction(machine, sizes);
  return chooseVectorTiles(contraction, machine);
}

ContractionTiles posenc::chooseVectorTiles(const Contraction &contraction,
                                           const Machine &machine) {
  return chooseContractionTiles(
      machine, contraction.getElementType().getWidth(), sizesOf(contraction));
}

ContractionSchedule::ContractionSchedule(OpBuilder &builder,
                                         const Contraction &contraction,
                                         const Machine &machine)
    : contraction(contraction), tiles(chooseTiles(contraction, machine)),
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

void ContractionSchedule::forEach(ValueRange uppers,
                                  function_ref<void(ValueRange)> body) {
  Operation *around = b.getInsertionBlock()->getParentOp();
  if (!around->getParentOfType<scf::ForallOp>() && !isa<scf::ForallOp>(around))
    return b.parallel(uppers, body);
  SmallVector<Value> at;
  std::function<void()> nest = [&] {
    if (at.size() == uppers.size())
      return body(at);
    b.loop(b.index(0), uppers[at.size()], 1, [&](Value iv) {
      at.push_back(iv);
      nest();
      at.pop_back();
    });
  };
  nest();
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
  forEach(extents, [&](ValueRange at) {
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
  allocateRows(task);

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
        contraction.isMultiple(contraction.depthDim, tiles.depth)
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

/// How many vectors a panel can hold, ascending: all but the last are full, and
/// how many that one has is known for a static size.
SmallVector<int64_t> ContractionSchedule::vectorCounts() const {
  int64_t size = contraction.staticSize(contraction.laneDim);
  int64_t full = tiles.tile.vectors;
  if (ShapedType::isDynamic(size) && !tiles.usesTiles)
    return llvm::to_vector(llvm::seq<int64_t>(1, full + 1));
  SmallVector<int64_t> counts{full};
  // Lanes past the end repeat the last one, and are as cheap as any.
  if (tiles.usesTiles)
    return counts;
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
      if (tiles.usesTiles)
        return emitUnitTile(task, rows, row, panel, firstStep, stepCount);
      emitTile(task, rows, row, panel, firstStep, stepCount, shape);
    });
  };
  if (contraction.isMultiple(contraction.rowDim, tile.rows)) {
    run(b.index(0), task.rowCount, tile);
    return;
  }
  Value whole = b.mul(b.floorDiv(task.rowCount, tile.rows), tile.rows);
  run(b.index(0), whole, tile);
  run(whole, task.rowCount, {1, vectors});
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
  if (tile.rows == tiles.tile.rows)
    kernel.besideIteration = [&](Value k) {
      emitPrefetch(task, row, panel, firstStep, k);
    };
  SmallVector<Value> results =
      kernel.emit(b, firstStep, b.add(firstStep, stepCount), start,
                  contraction.isMultiple(contraction.depthDim, tiles.unroll));
  auto next = results.begin();
  forEachSum([&](ValueRange at) { b.storeVector(*next++, sums, at); });
}

void ContractionSchedule::emitUnitTile(const Task &task, const RowSource &rows,
                                       Value row, Value panel, Value firstStep,
                                       Value stepCount) {
  TileEmitter unit(b, tiles.tile.vectors);
  Value sums = b.window(task.partial, {panel, row, b.index(0)},
                        {1, tiles.tile.rows, tiles.panel});
  MatrixView results{sums, {b.index(0), Value(), Value()}, 1, 2};
  Value slice = packedSlice(task.ivs);
  Value packedPanel = b.add(task.firstPanel, panel);
  auto step = [&](Value k, ValueRange carried) {
    emitPrefetch(task, row, panel, firstStep, k);
    return unit.multiply(
        carried,
        [&](int64_t i) {
          return loadRowTile(unit, rows, b.add(row, i * unitTileSize), k);
        },
        [&](int64_t j) {
          return unit.load(packed, {slice, packedPanel, b.floorDiv(k, 2),
                                    b.index(j * unitTileDepth)});
        });
  };
  unit.storeSums(b.loop(firstStep, b.add(firstStep, stepCount), unitTileDepth,
                        unit.loadSums(results, b.index(0)), step),
                 results, b.index(0));
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

ContractionRecord posenc::describeContraction(const Contraction &contraction,
                                              const ContractionTiles &tiles,
                                              const Machine &machine) {
  ContractionSizes sizes = sizesOf(contraction);
  ContractionRecord record;
  record.location = locationText(contraction.loc);
  record.rows = knownSize(sizes.rows);
  record.lanes = knownSize(sizes.lanes);
  record.steps = knownSize(sizes.steps);
  record.unit = tiles.usesTiles ? "bf16 tiles" : "vectors";
  record.tileRows = tiles.tile.rows;
  record.tileVectors = tiles.tile.vectors;
  record.vectorLanes = tiles.lanes;
  record.depth = tiles.depth;
  record.unroll = tiles.unroll;
  record.taskRows = tiles.rowBlock;
  record.taskLanes = tiles.panelBlock * tiles.panel;
  if (record.rows && record.lanes && record.steps)
    record.cycles = contractionCycles(machine, tiles, sizes);
  return record;
}

ContractionRecord posenc::emitContractionLoops(OpBuilder &builder,
                                               const Contraction &contraction,
                                               const Machine &machine) {
  ContractionSchedule schedule(builder, contraction, machine);
  schedule.emit();
  return describeContraction(contraction, schedule.getTiles(), machine);
}
