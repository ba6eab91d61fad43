// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Contraction.h"
#include "Kernel.h"
#include "PanelTransfer.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// A contraction whose results are summed in registers from first to last step
/// and written once, from operands that lie in the near caches already.
class InPlace {
public:
  InPlace(OpBuilder &builder, const Contraction &contraction,
          const ContractionTiles &tiles)
      : contraction(contraction), tiles(tiles),
        b(builder, contraction.loc, contraction.getElementType(), tiles.lanes) {
  }
  void emit();

private:
  /// Lanes as the kernel reads them, (step, lane).
  MatrixView packedLanes();
  void emitOuter(SmallVector<Value> &ivs, size_t outer);
  void emitPanels(ValueRange ivs);
  void emitRows(ValueRange ivs, Value firstLane, int64_t vectors);
  void emitTile(ValueRange ivs, Value row, Value firstLane, RegisterTile tile);

  const Contraction &contraction;
  const ContractionTiles &tiles;
  LoopEmitter b;
  std::optional<MatrixView> packed;
};
} // namespace

/// Whether vectors of lanes can be read where they are: neighbours, of the
/// computed type, and steps not known to be a multiple of half a page apart.
static bool readsLanesInPlace(const Contraction &contraction) {
  const ContractionOperand &lanes = contraction.lanes;
  return lanes.hasContiguous(contraction.laneDim) &&
         getElementTypeOrSelf(lanes.memref) == contraction.getElementType() &&
         lanes.bytesApart(contraction.depthDim).value_or(1) %
                 ContractionOperand::halfPage !=
             0;
}

/// Whether the roles are such that results are whole vectors in place, and
/// lanes are brought once if at all.
static bool fitsRegisters(const Contraction &contraction,
                          const ContractionTiles &tiles) {
  auto isComputed = [&](const ContractionOperand &operand) {
    return getElementTypeOrSelf(operand.memref) == contraction.getElementType();
  };
  for (unsigned dim :
       {contraction.rowDim, contraction.laneDim, contraction.depthDim})
    if (ShapedType::isDynamic(contraction.staticSize(dim)))
      return false;
  return isComputed(contraction.rows) && isComputed(contraction.output) &&
         contraction.output.hasContiguous(contraction.laneDim) &&
         contraction.isMultiple(contraction.laneDim, tiles.lanes) &&
         contraction.outerReduction.empty() &&
         contraction.staticSize(contraction.depthDim) <= tiles.depth &&
         llvm::none_of(contraction.outerParallel, [&](unsigned dim) {
           return contraction.lanes.reads(dim);
         });
}

/// The op of a parallel loop's body that is, or holds, what is inserted before;
/// null where there is no such loop.
static Operation *iterationPart(OpBuilder &builder) {
  Operation &op = *builder.getInsertionPoint();
  auto loop = op.getParentOfType<scf::ForallOp>();
  return loop ? loop.getBody()->findAncestorOpInBlock(op) : nullptr;
}

MatrixView InPlace::packedLanes() {
  int64_t steps = contraction.staticSize(contraction.depthDim);
  int64_t lanes = contraction.staticSize(contraction.laneDim);
  Value buffer;
  {
    // Once per iteration of the parallel loop, not per chunk.
    OpBuilder::InsertionGuard guard(b);
    Operation *part = iterationPart(b);
    b.setInsertionPoint(part);
    buffer = b.alloc({steps, lanes});
    b.setInsertionPoint(part->getBlock()->getTerminator());
    b.create<memref::DeallocOp>(buffer);
  }
  MatrixView target{buffer, {Value(), Value()}, 0, 1};
  SmallVector<Value> ivs(contraction.loopCount);
  MatrixView source =
      contraction.lanes.view(ivs, contraction.laneDim, contraction.depthDim);
  b.loop(b.index(0), b.index(lanes), tiles.lanes, [&](Value lane) {
    emitPack(b, {target, lane, source, lane, b.index(lanes), b.index(0),
                 b.index(steps), b.index(0)});
  });
  return target;
}

void InPlace::emit() {
  if (!readsLanesInPlace(contraction))
    packed = packedLanes();
  SmallVector<Value> ivs(contraction.loopCount);
  emitOuter(ivs, 0);
}

void InPlace::emitOuter(SmallVector<Value> &ivs, size_t outer) {
  if (outer == contraction.outerParallel.size())
    return emitPanels(ivs);
  unsigned dim = contraction.outerParallel[outer];
  b.loop(b.index(0), contraction.size(b, dim), 1, [&](Value iv) {
    ivs[dim] = iv;
    emitOuter(ivs, outer + 1);
  });
}

void InPlace::emitPanels(ValueRange ivs) {
  int64_t lanes = contraction.staticSize(contraction.laneDim);
  int64_t whole = lanes - lanes % tiles.panel;
  b.loop(b.index(0), b.index(whole), tiles.panel, [&](Value firstLane) {
    emitRows(ivs, firstLane, tiles.tile.vectors);
  });
  if (whole < lanes)
    emitRows(ivs, b.index(whole), (lanes - whole) / tiles.lanes);
}

void InPlace::emitRows(ValueRange ivs, Value firstLane, int64_t vectors) {
  int64_t rows = contraction.staticSize(contraction.rowDim);
  int64_t whole = rows - rows % tiles.tile.rows;
  b.loop(b.index(0), b.index(whole), tiles.tile.rows, [&](Value row) {
    emitTile(ivs, row, firstLane, {tiles.tile.rows, vectors});
  });
  if (whole < rows)
    emitTile(ivs, b.index(whole), firstLane, {rows - whole, vectors});
}

void InPlace::emitTile(ValueRange ivs, Value row, Value firstLane,
                       RegisterTile tile) {
  MatrixView rows =
      contraction.rows.view(ivs, contraction.rowDim, contraction.depthDim);
  MatrixView lanes = packed ? *packed
                            : contraction.lanes.view(ivs, contraction.depthDim,
                                                     contraction.laneDim);
  MatrixView output =
      contraction.output.view(ivs, contraction.rowDim, contraction.laneDim);
  auto lane = [&](int64_t vector) {
    return b.add(firstLane, vector * tiles.lanes);
  };
  SmallVector<Value> start;
  for (int64_t r = 0; r < tile.rows; ++r)
    for (int64_t v = 0; v < tile.vectors; ++v)
      start.push_back(contraction.accumulates
                          ? output.loadVector(b, b.add(row, r), lane(v))
                          : b.constant(0.0));
  ContractionKernel kernel{
      tile, tiles.unroll,
      [&](int64_t r, Value k) { return rows.load(b, b.add(row, r), k); },
      [&](int64_t v, Value k) { return lanes.loadVector(b, k, lane(v)); }};
  int64_t steps = contraction.staticSize(contraction.depthDim);
  SmallVector<Value> sums = kernel.emit(b, b.index(0), b.index(steps), start,
                                        /*exact=*/steps % tiles.unroll == 0);
  for (int64_t r = 0; r < tile.rows; ++r)
    for (int64_t v = 0; v < tile.vectors; ++v)
      output.storeVector(b, sums[r * tile.vectors + v], b.add(row, r), lane(v));
}

std::optional<ContractionRecord>
posenc::emitContractionInPlace(OpBuilder &builder,
                               const Contraction &contraction,
                               const Machine &machine) {
  if (!iterationPart(builder))
    return std::nullopt;
  Contraction swapped = contraction;
  swapped.swapRoles();
  SmallVector<const Contraction *, 2> roles{&contraction, &swapped};
  llvm::erase_if(roles, [&](const Contraction *own) {
    return !fitsRegisters(*own, chooseVectorTiles(*own, machine));
  });
  if (roles.empty())
    return std::nullopt;
  auto inPlace = llvm::find_if(
      roles, [](const Contraction *own) { return readsLanesInPlace(*own); });
  const Contraction &best = inPlace == roles.end() ? *roles[0] : **inPlace;
  ContractionTiles tiles = chooseVectorTiles(best, machine);
  InPlace(builder, best, tiles).emit();
  return describeContraction(best, tiles, machine);
}
