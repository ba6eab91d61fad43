// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_DISTANCETABLES_H
#define POSENC_LOWERING_DISTANCETABLES_H

#include "posenc/Lowering/PairContext.h"

namespace mlir::posenc {

/// Score terms that are functions of head and distance, as one table per term:
/// a formula is evaluated N + M times and not N * M times, and a vector of
/// queries reads its terms with one load. Only where the positions of both
/// sides grow with the token.
class DistanceTables {
public:
  /// Emits the tables, as parallel loops where `context` stands: before what
  /// reads them. Queries are numbered up to whole blocks of `queryBlock`.
  DistanceTables(PairContext &context, int64_t queryBlock);
  /// Frees them; after what reads them.
  void release();

  /// Adds the term of a vector of pairs, read where `at` stands, whose vectors
  /// are as long as those of the tables; null where the encoding has no table.
  Value addTerm(PairContext &at, const PairVector &pairs, unsigned encoding,
                Value logits) const;

private:
  /// [batch][head][distance]; the leading sizes are 1 where nothing depends on
  /// them. Entry `query - key + M + lanes` is the term of a pair: lanes of keys
  /// may lie past the end.
  void emitTable(unsigned encoding);
  Value termAt(unsigned encoding, Value batch, Value head, Value entry);

  PairContext &context;
  LoopEmitter &b;
  int64_t queryBlock;
  bool perBatch = false;
  llvm::SmallDenseMap<unsigned, Value> tables;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_DISTANCETABLES_H
