// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_ANALYSIS_CHUNKCOST_H
#define POSENC_ANALYSIS_CHUNKCOST_H

#include "posenc/Analysis/TileShape.h"

namespace mlir::posenc {

/// What the chunks of one kv head of a linear attention are made of.
struct ChunkSizes {
  /// Query heads of the kv head, channels of keys and of values.
  int64_t group, headDim, valueDim;
  /// Tokens of all chunks, or kDynamic.
  int64_t tokens;
  bool running;
  /// Of sums: 32 or 64.
  int64_t elementBits;
};

/// Estimated cycles of one core for a chunk of `chunk` tokens: those of its
/// matrix products (contractionCycles),
///
///   (Q S)    group * chunk rows, valueDim lanes, headDim steps
///   (K^T V)  headDim rows, valueDim lanes, chunk steps
///   (Q K^T)  group * chunk rows, chunk lanes, headDim steps     where causal
///   (A V)    group * chunk rows, valueDim lanes, chunk steps    where causal
///
/// and what each product takes beside its multiply-adds: 2 cycles for each
/// vector of its results, which are loaded and stored, and 150 for its loops.
double chunkCycles(const Machine &machine, const ChunkSizes &sizes,
                   int64_t chunk);

/// The power of two from 16 on with the fewest cycles per token whose operands,
/// results and state fit a sixteenth of the second-level cache, so that one
/// product's results are near for the next (EPYC Genoa: 32 tokens take 7 % less
/// time than 256, not causal); no more than there are tokens. Causal products
/// grow with the chunk, and what a chunk takes once is shared by more tokens.
int64_t chooseChunk(const Machine &machine, const ChunkSizes &sizes);

} // namespace mlir::posenc

#endif // POSENC_ANALYSIS_CHUNKCOST_H
