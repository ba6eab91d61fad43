// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_DISTANCETABLES_H
#define POSENC_LOWERING_CPU_DISTANCETABLES_H

#include "Attention.h"

namespace mlir::posenc {

/// Score terms that are functions of head and distance, as one table per term:
/// a formula is evaluated N + M times and not N * M times, and a vector of
/// queries reads its terms with one load. Only where the positions of both
/// sides grow with the token.
class DistanceTables {
public:
  /// Emits the tables; before the parallel loop.
  explicit DistanceTables(AttentionContext &context);
  /// Frees them; after the parallel loop.
  void release();

  bool holds(unsigned encoding) const { return tables.contains(encoding); }
  Value load(const PairVector &pairs, unsigned encoding) const;

private:
  /// [batch][head][distance]; the leading sizes are 1 where nothing depends on
  /// them. Entry `query - key + M + lanes` is the term of a pair: lanes of keys
  /// may lie past the end.
  void emitTable(unsigned encoding);
  Value termAt(unsigned encoding, Value batch, Value head, Value entry);

  AttentionContext &context;
  LoopEmitter &b;
  bool perBatch = false;
  llvm::SmallDenseMap<unsigned, Value> tables;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_DISTANCETABLES_H
