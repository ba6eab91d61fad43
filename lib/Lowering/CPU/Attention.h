// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_ATTENTION_H
#define POSENC_LOWERING_CPU_ATTENTION_H

#include "posenc/Analysis/TileShape.h"
#include "posenc/Lowering/PairContext.h"
#include "posenc/Raising/Report.h"

namespace mlir::posenc {

/// What every stage of the fused road knows about the op it lowers. Lanes are
/// queries.
struct AttentionContext : PairContext {
  AttentionContext(OpBuilder &builder, AttentionOp op, const Machine &machine);

  /// Of an attention that decodes.
  DecodeTiles decodeTiles() const;
  /// Whether operands lie in pairs (PairedOperands.h).
  bool usesPairs() const {
    return !decodes && tiles.unit != ProductUnit::vector;
  }
  bool usesTiles() const {
    return !decodes && tiles.unit == ProductUnit::tiles;
  }
  /// A number that divides that of the existing keys and every key block: the
  /// strip, or 1 where keys may end within one.
  int64_t keyMultiple();
  /// The scale of the products in two factors: of queries as they are packed,
  /// and of sums. bf16 takes only a power of two without rounding.
  double queryScale(), productScale();

  Machine machine;
  AttentionTiles tiles;
  /// The schedule of few queries (DecodeSchedule.h).
  bool decodes = false;
};

/// A block of queries of one head: what visits a key block at once.
struct QueryBlock {
  QueryBlock(AttentionContext &context, Value batch, Value head,
             Value firstQuery);
  /// Positions of a vector of queries from `lane` of the block on.
  Int<IrDomain> queryPosition(AttentionContext &context, Value lane) const;
  /// Position of the keys that `key` numbers, a local scalar or lanes of them.
  Int<IrDomain> keyPosition(AttentionContext &context, Int<IrDomain> key) const;
  PairBox box(Value firstQuery, Value lastQuery, Value firstKey,
              Value lastKey) const {
    return {batch,
            head,
            lastHead,
            firstQuery,
            lastQuery,
            firstKey,
            lastKey,
            queryPositionOrigin,
            keyPositionOrigin};
  }

  Value batch, head, kvHead;
  /// The same as `head`, or the last head of a block of whole kv groups.
  Value lastHead;
  Value firstQuery, lastQuery;
  /// Keys [0, keyEnd) exist.
  Value keyEnd;
  /// Position per query vector; read once per block.
  SmallVector<Int<IrDomain>> queryPositions;
  /// Position of local token 0 where positions grow with the token.
  std::optional<Int<IrDomain>> queryPositionOrigin, keyPositionOrigin;
};

struct FusedOptions {
  /// Adds to the global @posenc_visited_tiles how many key blocks were visited
  /// and how many squares of vectors of keys by queries had logits computed.
  bool countTiles = false;
  /// Part of a row's weight that a bound of the run may drop
  /// (TailCertificate.h); 0: nothing.
  double certificate = 0;
};

/// Name of the counters that FusedOptions::countTiles adds to: memref<2xi64>.
inline constexpr llvm::StringLiteral visitedTilesSymbol =
    "posenc_visited_tiles";
void emitTileCount(LoopEmitter &b, const FusedOptions &options, int64_t counter,
                   Value amount);

/// Emits the loops of an attention on memrefs before it:
///
///   a. tables of the content transforms, then transformed keys, and tables of
///   score terms by distance, once per call;
///   b. in parallel over batch, head and spans of query blocks: queries packed
///   and transformed;
///      for each key block and each query block of the span, unless some mask
///      excludes the pair: logits, online softmax, value product;
///      then the division.
/// Few queries per kv head take another schedule (DecodeSchedule.h). Returns
/// what the report says of them.
LoopsRecord emitAttentionLoops(OpBuilder &builder, AttentionOp op,
                               const Machine &machine,
                               const FusedOptions &options);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_ATTENTION_H
