// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_CONTRACTION_H
#define POSENC_LOWERING_CPU_CONTRACTION_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "posenc/Analysis/TileShape.h"
#include "posenc/Lowering/LoopEmitter.h"
#include "posenc/Raising/Report.h"

namespace mlir::posenc {

/// One operand of a contraction on memrefs.
struct ContractionOperand {
  Value memref;
  /// Loop dimensions -> dimensions of the memref: a projected permutation.
  AffineMap map;

  bool reads(unsigned loopDim) const { return map.isFunctionOfDim(loopDim); }
  /// The matrix over two loop dimensions at fixed values of the others.
  MatrixView view(ValueRange ivs, unsigned rowDim, unsigned columnDim) const;
  /// Whether neighbours along a loop dimension lie side by side.
  bool hasContiguous(unsigned loopDim) const;
  /// Bytes from one to the next along a loop dimension; nothing where that is
  /// not known. Multiples of half a page share few sets of the first-level
  /// cache.
  std::optional<int64_t> bytesApart(unsigned loopDim) const;
  static constexpr int64_t halfPage = 2048;
  /// Position of a loop dimension among the memref's dimensions.
  unsigned position(unsigned loopDim) const;
};

/// A linalg contraction in the terms of the kernel: out[row, lane] += sum over
/// depth of rows[row, depth] * lanes[lane, depth], repeated over the outer
/// loops.
struct Contraction {
  Location loc;
  unsigned loopCount;
  ContractionOperand rows, lanes, output;
  unsigned rowDim, laneDim, depthDim;
  /// All other loop dimensions, those that are reduced last.
  SmallVector<unsigned> outerParallel, outerReduction;
  /// Whether the output holds values that are added to; else it is overwritten.
  bool accumulates = true;

  /// That of the sums: f32. Narrower operands are widened as they are packed
  /// and copied, and results rounded once.
  FloatType getElementType() const;
  /// Whether tile registers of bf16 can hold rows: their steps lie side by
  /// side, a multiple of 32 of them, and rows are a multiple of 32.
  bool fitsTiles() const;
  int64_t staticSize(unsigned loopDim) const;
  /// Whether the size is known and a multiple of `factor`.
  bool isMultiple(unsigned loopDim, int64_t factor) const;
  /// Size of a loop dimension, as IR.
  Value size(LoopEmitter &b, unsigned loopDim) const;
  /// The same product with what were lanes as rows.
  void swapRoles();
};

/// Recognises multiply-add contractions of f32, f16 and bf16 on memrefs with at
/// least one dimension of each kind. A failure has set `reason`.
FailureOr<Contraction> matchContraction(linalg::LinalgOp op,
                                        std::string &reason);

/// Tiles for its sizes and vectors, and what the report says of them.
ContractionTiles chooseVectorTiles(const Contraction &contraction,
                                   const Machine &machine);
ContractionRecord describeContraction(const Contraction &contraction,
                                      const ContractionTiles &tiles,
                                      const Machine &machine);

/// Replaces a small contraction within an iteration of an scf.forall by
/// register tiles alone, which read their operands in place and add to the
/// destination, or write it: the operands of such an iteration are near, and
/// packing or a scratch would cost as much as the product. Lanes that are no
/// neighbours, narrow, or half a page apart from step to step are packed. None
/// if the loops of emitContractionLoops are needed: a size that is not known,
/// lanes that are no whole vectors, more steps than one depth block.
std::optional<ContractionRecord>
emitContractionInPlace(OpBuilder &builder, const Contraction &contraction,
                       const Machine &machine);

/// Replaces the contraction by loops around the kernel:
///
///   a. the lane operand is packed once into panels [depth][panel lanes], in
///   parallel; b. tasks, one per block of rows, of panels and of outer
///   iterations, in parallel:
///      for each `depth` steps, for each panel, for each register tile of rows,
///      the kernel adds to a scratch of partial results;
///   c. the task adds its scratch to the destination, or writes it there.
///
/// Rows are read in place where they are f32, steps are contiguous and rows not
/// a multiple of half a page apart; else their block is copied. For tile
/// registers they are copied as whole tiles, unless a task has one panel and
/// rows and steps are the last two dimensions. Every result is summed by one
/// task in one order: the number of threads changes nothing. Returns what the
/// report says of them.
ContractionRecord emitContractionLoops(OpBuilder &builder,
                                       const Contraction &contraction,
                                       const Machine &machine);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_CONTRACTION_H
