// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_HINGETABLES_H
#define POSENC_LOWERING_HINGETABLES_H

#include "posenc/Lowering/DistanceTables.h"

namespace mlir::posenc {

/// Score terms that are hinges of a variable x = profile(distance) *
/// factor(query) (HingesAttrInterface), as tables of both parts and of the
/// pieces between the breakpoints of a head, on each of which the term is a
/// line. Neighbouring pairs have nearly the same x: those of a tile mostly lie
/// on one piece. Whatever the number of units, a vector of them costs a load,
/// an addition and a multiply-add, and a hinge for each breakpoint between the
/// least and the largest x of its tile. Only where the positions of both sides
/// grow with the token.
class HingeTables {
public:
  /// Emits the tables, as parallel loops where `context` stands. A tile's
  /// distances are `window` neighbours at most, and its queries of one block.
  HingeTables(PairContext &context, int64_t queryBlock, int64_t window);
  /// Frees them; after what reads them.
  void release();

private:
  friend class HingeTile;
  /// What is tabulated of one encoding.
  struct Tables {
    /// [batch][profile, its least and its largest over the window that begins
    /// here][distance]
    Value profiles;
    /// [batch][query], and their [batch][query block][least, largest]
    Value factors, bounds;
    /// [head][PieceRow][breakpoint or piece]: piece n lies behind n
    /// breakpoints.
    Value pieces;
    int64_t units;
  };
  Value emitProfiles(unsigned encoding);
  void emitFactors(unsigned encoding, Tables &of);
  void emitPieces(unsigned encoding, Tables &of);

  PairContext &context;
  LoopEmitter &b;
  DistanceAxis axis;
  int64_t queryBlock, window;
  llvm::SmallDenseMap<unsigned, Tables> tables;
};

/// The terms of one tile: pairs of one head and of queries of one block. What
/// its pairs share is emitted when it is made.
class HingeTile {
public:
  /// Its least distance is that of `query` and `key`. Where all its keys follow
  /// one another, `diagonal` is that of this pair (KeyRun): one address then
  /// serves all reads.
  HingeTile(PairContext &at, const HingeTables &tables, Value batch, Value head,
            Value query, Value key, std::optional<int64_t> diagonal = {});

  /// Whether the terms of an encoding are read here.
  bool covers(unsigned encoding) const { return pieces.contains(encoding); }
  /// Adds the term to logits of a vector of pairs of the tile.
  Value add(PairContext &at, const PairVector &pairs, unsigned encoding,
            Value logits);

private:
  /// Scalars: the breakpoints [begin, end) lie within the tile, and before them
  /// the term is slope * x + offset.
  struct Piece {
    Value begin, end, slope, offset;
    /// The profiles of the tile.
    Value window;
  };
  /// Of a vector of queries: its factors, and those times the slope.
  struct Column {
    Value factors, slopes;
  };
  Piece choose(PairContext &at, const HingeTables::Tables &of, Value batch,
               Value head, Value query, Value key) const;
  const Column &columnOf(PairContext &at, const PairVector &pairs,
                         unsigned encoding);
  Value profileOf(PairContext &at, const PairVector &pairs,
                  unsigned encoding) const;

  const HingeTables &tables;
  std::optional<int64_t> diagonal;
  llvm::SmallDenseMap<unsigned, Piece> pieces;
  llvm::DenseMap<std::pair<unsigned, int64_t>, Column> columns;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_HINGETABLES_H
