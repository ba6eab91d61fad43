// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_ANALYSIS_TILESHAPE_H
#define POSENC_ANALYSIS_TILESHAPE_H

#include "mlir/IR/BuiltinTypeInterfaces.h"
#include "posenc/Analysis/Machine.h"

namespace mlir::posenc {

/// The accumulators of one contraction kernel call: `rows` scalars of the row
/// operand times `vectors` vectors of the lane operand.
struct RegisterTile {
  int64_t rows = 1;
  int64_t vectors = 1;
};

/// The cost of a register tile: cycles per vector multiply-add when its
/// operands are in the first-level cache. One step of the reduction does rows *
/// vectors multiply-adds and rows + vectors loads, and depends on the step
/// before it:
///
///   max(multiply-adds / units, 1.6 * loads / ports, latency) / multiply-adds
///
/// A load counts 1.6 times because scores, tables and lines that straddle share
/// the ports. Infinite where accumulators, one step of lane operands and one
/// broadcast do not fit the register file.
double registerTileCost(const Machine &machine, RegisterTile tile);

/// The cheapest tile of at most `maxVectors` vectors; of equals the one with
/// fewer lanes, which wastes less at diagonals and ends. Rows are a power of
/// two, so that they divide head sizes and key strips. AVX2: 4 x 3, AVX-512: 8
/// x 2.
RegisterTile chooseRegisterTile(const Machine &machine, int64_t maxVectors);
/// The cheapest tile of exactly `vectors` vectors.
RegisterTile chooseRows(const Machine &machine, int64_t vectors);

/// The type that logits and sums of fused attention on elements of `stored`
/// have: f32 for f16 and bf16.
Type computedType(Type stored);

/// What multiplies and adds.
enum class ProductUnit {
  /// Vectors of the type that is computed in.
  vector,
  /// Vectors of bf16 pairs, neighbours along the reduction (vdpbf16ps).
  pairs,
  /// Tiles of bf16 pairs (tdpbf16ps).
  tiles
};
/// The unit with which products of `stored` elements take the fewest cycles.
/// Per vector of results and pair of reduction steps:
///
///   vector   2 / fmaUnits
///   pairs    1 / (fmaUnits * pairDotRate)
///   tiles    tileProductCycles / 256, of 16 vectors by 16 pairs
ProductUnit chooseProductUnit(const Machine &machine, Type stored);

/// Rows, and lanes, of the tiles of ProductUnit::tiles, and their reduction
/// steps.
inline constexpr int64_t unitTileSize = 16, unitTileDepth = 32;

/// Loop shapes of fused attention. Lanes are queries.
struct AttentionTiles {
  ProductUnit unit = ProductUnit::vector;
  /// Of whatever is multiplied in vectors; its vectors are those of a query
  /// block with every unit.
  RegisterTile tile;
  /// For a single vector of queries, where a mask leaves some vectors nothing.
  RegisterTile column;
  int64_t lanes;
  /// Queries of one pass over the keys: tile.vectors * lanes.
  int64_t queryBlock;
  /// Query blocks that meet a key block while it is near: as many as bring what
  /// is read of keys and values from beyond the near caches to one byte a
  /// cycle, which memory that others use as well still delivers.
  int64_t span;
  /// Tasks to leave for threads before query blocks are joined.
  int64_t wantedTasks;
  /// Keys between two rescalings; their scores live in the first-level cache.
  int64_t keyBlock;
  /// Keys that are masked or not as one: divides keyBlock, and both tiles
  /// divide it. With ProductUnit::tiles, two tiles of keys, which are always
  /// multiplied together.
  int64_t strip;
  /// Reduction steps per loop iteration.
  int64_t unroll;
  /// Logits whose terms and masks are in registers together, where their
  /// products come from tile registers.
  RegisterTile sweep;
};
/// `stored` is the type of queries, keys and values, `queries` their static
/// number or kDynamic.
AttentionTiles chooseAttentionTiles(const Machine &machine, Type stored,
                                    int64_t queries = ShapedType::kDynamic);

/// Loop shapes of an attention with few queries, whose rows (queries of all
/// query heads of a kv head) share every read of keys and values.
struct DecodeTiles {
  /// Logits: `vectors` rows by `rows` keys (a power of two), lanes over
  /// channels. One key where memory is read in one stream: a core that waits
  /// has room for so many loads, and those of keys are most of them where the
  /// rows, in whole, are in registers.
  RegisterTile dots;
  /// Outputs: `rows` rows by `vectors` vectors of channels.
  RegisterTile product;
  /// Whether values are asked for while keys are multiplied, and the next keys
  /// while values are. Vectors as wide as a line do without: their loads run so
  /// far ahead that what is asked for finds no room.
  bool asksAhead;
  /// Keys between two rescalings, at most: logits of all rows take the
  /// first-level cache. Fewer where keys are made before they are read, or are
  /// asked for: a part of the second-level cache.
  int64_t keyBlock, madeBlock;
  /// Keys whose values all tiles of outputs meet before the next ones: memory
  /// is read once and forward, the other tiles read the first-level cache. A
  /// part of what all streams take in one turn.
  int64_t valueBlock;
  /// Whether keys and queries are multiplied as pairs of bf16, neighbours along
  /// the channels.
  bool pairsKeys;
  /// Whether two neighbouring vectors of a bf16 key or value are widened
  /// together, to its even and its odd channels.
  bool splitsKeys, splitsValues;
  /// Forward streams, equal shares of a key block apart, in which keys are
  /// read: Machine::readStreams.
  int64_t streams;
};
/// `stored` is the type of keys and values. `product` costs what
/// registerTileCost says, and for each vector of values the operations on the
/// ports of multiply-adds that widen it: none of f32, two of f16 and of bf16 in
/// order, one of bf16 that is split. Both tiles of a narrow type leave
/// registers for what is widened next.
DecodeTiles chooseDecodeTiles(const Machine &machine, Type stored, int64_t rows,
                              int64_t headDim, int64_t valueDim);

/// Whether `queries` queries of `group` query heads per kv head cost less with
/// lanes over keys and channels than with lanes over queries. Per key and pair
/// of channels of both products, in multiply-adds of a vector:
///
///   lanes over queries   group * ceil(queries / lanes)
///   lanes over keys      group * queries / lanes * 3/2
///
/// where a half on top is what sums over lanes cost. The rows must fit one
/// vector, and the number of queries be known.
bool decodeIsCheaper(const Machine &machine, int64_t elementBits,
                     int64_t queries, int64_t group);

/// Queries past the last whole vector of `queries` that cost less as few
/// queries, with lanes over keys, than as one more vector of queries, by the
/// terms of decodeIsCheaper. At least a tenth of all has to be saved: they
/// take loops of their own. 0 where none do, and where products are not of
/// vectors.
int64_t chooseQueriesApart(const Machine &machine, Type stored, int64_t queries,
                           int64_t group);

/// Estimated cycles of one core for `pairs` pairs of query and key, with
/// `channels` channels of keys and values together:
///
///   pairs / lanes * (channels / 2 * products + weights)
///
/// products are the cycles of chooseProductUnit, times 3/2 where lanes are
/// channels; weights are 14 operations at `fmaUnits` a cycle, at half of that
/// beside tile products, which leave a core one of its units of 512 bits.
double attentionCycles(const Machine &machine, const AttentionTiles &tiles,
                       bool decodes, double pairs, int64_t channels);

/// Static sizes of a contraction or kDynamic.
struct ContractionSizes {
  int64_t rows, lanes, steps;
};

/// Loop shapes of a contraction out[row, lane] = sum_k row[row, k] * lane[lane,
/// k].
struct ContractionTiles {
  RegisterTile tile{1, 1};
  int64_t lanes = 1;
  /// Lanes of one packed panel: tile.vectors * lanes.
  int64_t panel = 1;
  /// Reduction steps whose panel stays in the first-level cache; a multiple of
  /// `unroll`.
  int64_t depth = 1;
  /// Rows of one task.
  int64_t rowBlock = 1;
  /// Panels of one task.
  int64_t panelBlock = 1;
  /// Steps of one iteration of the kernel.
  int64_t unroll = 1;
  /// Products are made by tile registers; `tile` then counts their rows.
  bool usesTiles = false;
};
ContractionTiles chooseContractionTiles(const Machine &machine,
                                        int64_t elementBits,
                                        const ContractionSizes &sizes);
/// The same with products of bf16 in tile registers, sums in f32.
ContractionTiles chooseTileContraction(const Machine &machine,
                                       const ContractionSizes &sizes);

/// Estimated cycles of one core for known sizes, of one iteration of outer
/// dimensions, whole register tiles: registerTileCost per multiply-add of a
/// vector, or tileProductCycles per product of tiles.
double contractionCycles(const Machine &machine, const ContractionTiles &tiles,
                         const ContractionSizes &sizes);

} // namespace mlir::posenc

#endif // POSENC_ANALYSIS_TILESHAPE_H
