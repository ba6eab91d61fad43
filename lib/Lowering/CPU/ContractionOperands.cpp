// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ContractionSchedule.h"
#include "PanelTransfer.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::posenc;

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
  // More steps, or pairs of them, than needed: panels a multiple of a page
  // apart would share sets.
  constexpr int64_t spareSteps = 8;
  constexpr int64_t dynamic = ShapedType::kDynamic;
  if (tiles.usesTiles)
    packed = b.alloc(
        {dynamic, dynamic, dynamic, 2 * tiles.panel},
        {slices, panelTotal, b.add(b.floorDiv(depthTotal, 2), spareSteps)},
        b.getBF16Type());
  else
    packed = b.alloc({dynamic, dynamic, dynamic, tiles.panel},
                     {slices, panelTotal, b.add(depthTotal, spareSteps)});

  // A task reads what lies together: whole lanes, or a few steps of all lanes.
  bool wholeLanes = contraction.lanes.hasContiguous(contraction.depthDim);
  extents.push_back(wholeLanes ? panelTotal
                               : b.ceilDiv(depthTotal, tiles.lanes));
  forEach(extents, [&](ValueRange at) {
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
  if (tiles.usesTiles)
    return packPairs(ivs, panel, begin, end);
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

void ContractionSchedule::packPairs(ValueRange ivs, Value panel, Value begin,
                                    Value end) {
  MatrixView source =
      contraction.lanes.view(ivs, contraction.laneDim, contraction.depthDim);
  Value square = b.alloc({tiles.lanes, tiles.panel});
  MatrixView target{square, {Value(), Value()}, 0, 1};
  b.loop(begin, end, tiles.lanes, [&](Value first) {
    for (int64_t vector = 0; vector < tiles.tile.vectors; ++vector) {
      Value panelLane = b.index(vector * tiles.lanes);
      emitPack(b, {target, panelLane, source,
                   b.add(b.mul(panel, tiles.panel), panelLane), laneTotal,
                   b.index(0), b.index(tiles.lanes), first});
    }
    for (int64_t step = 0; step < tiles.lanes; step += 2)
      for (int64_t vector = 0; vector < tiles.tile.vectors; ++vector) {
        Value lane = b.index(vector * tiles.lanes);
        // Both are bf16 in f32: nothing is rounded.
        Value even = b.loadVector(square, {b.index(step), lane});
        Value odd = b.loadVector(square, {b.index(step + 1), lane});
        b.storePairs(even, odd, packed,
                     {packedSlice(ivs), panel,
                      b.floorDiv(b.add(first, step), 2), b.mul(lane, 2)});
      }
  });
  b.create<memref::DeallocOp>(square);
}

bool ContractionSchedule::copiesRows() const {
  if (packsRows() || tiles.usesTiles)
    return false;
  // A conversion per use would take the port of a multiply-add.
  if (getElementTypeOrSelf(contraction.rows.memref) != b.getElement())
    return true;
  std::optional<int64_t> apart =
      contraction.rows.bytesApart(contraction.rowDim);
  return !apart || *apart % ContractionOperand::halfPage == 0;
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

void ContractionSchedule::copyTiles(const Task &task, const MatrixView &rows,
                                    Value firstStep, Value stepCount) {
  auto tileRow = VectorType::get({unitTileDepth}, b.getBF16Type());
  b.loop(b.index(0), task.rowCount, 1, [&](Value row) {
    Value source = b.add(task.firstRow, row);
    Value tile = b.floorDiv(row, unitTileSize);
    Value rowOfTile = b.rem(row, unitTileSize);
    b.loop(b.index(0), stepCount, unitTileDepth, [&](Value step) {
      Value steps = b.create<vector::LoadOp>(
          tileRow, rows.getMemref(), rows.at(source, b.add(firstStep, step)));
      b.create<vector::StoreOp>(steps, task.packedRows,
                                ValueRange{tile,
                                           b.floorDiv(step, unitTileDepth),
                                           rowOfTile, b.index(0)});
    });
  });
}

void ContractionSchedule::allocateRows(Task &task) {
  if (copiesTiles())
    task.packedRows =
        b.alloc({tiles.rowBlock / unitTileSize, tiles.depth / unitTileDepth,
                 unitTileSize, unitTileDepth},
                {}, b.getBF16Type());
  // A line more than a depth block: copies must not share sets either.
  else if (packsRows() || copiesRows())
    task.packedRows = b.alloc({tiles.rowBlock, tiles.depth + tiles.lanes});
}

Value ContractionSchedule::loadRowTile(TileEmitter &unit, const RowSource &rows,
                                       Value row, Value k) {
  Value first = b.add(rows.rowShift, row);
  Value step = b.sub(k, rows.stepShift);
  if (copiesTiles()) {
    first = b.floorDiv(first, unitTileSize);
    step = b.floorDiv(step, unitTileDepth);
  }
  return unit.load(rows.view.getMemref(), rows.view.at(first, step));
}

ContractionSchedule::RowSource ContractionSchedule::rowSource(const Task &task,
                                                              Value firstStep,
                                                              Value stepCount) {
  MatrixView rows =
      contraction.rows.view(task.ivs, contraction.rowDim, contraction.depthDim);
  if (!task.packedRows)
    return {rows, task.firstRow, b.index(0)};
  if (copiesTiles()) {
    copyTiles(task, rows, firstStep, stepCount);
    MatrixView grid{
        task.packedRows, {Value(), Value(), b.index(0), b.index(0)}, 0, 1};
    return {grid, b.index(0), firstStep};
  }
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
