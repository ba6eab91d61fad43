// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_DISTANCETABLES_H
#define POSENC_LOWERING_DISTANCETABLES_H

#include "posenc/Lowering/PairContext.h"

namespace mlir::posenc {

/// The term of a vector of pairs: `profile`, times `factor` unless that is
/// null.
struct DistanceTerm {
  Value profile, factor;
};

/// Vectors of terms that a thread has read, by encoding and diagonal.
class DistanceReads {
public:
  Value &at(unsigned encoding, int64_t diagonal) {
    return read[{encoding, diagonal}];
  }

private:
  llvm::DenseMap<std::pair<unsigned, int64_t>, Value> read;
};

/// Score terms that are functions of head and distance, as one table per term:
/// a formula is evaluated N + M times and not N * M times, and a vector of
/// queries reads its terms with one load. Only where the positions of both
/// sides grow with the token.
class DistanceTables {
public:
  /// Emits the tables, as parallel loops where `context` stands: before what
  /// reads them. Queries are numbered up to whole blocks of `queryBlock`. With
  /// `aligned` there is a copy for each lane, so that a vector that begins
  /// anywhere is one aligned load.
  DistanceTables(PairContext &context, int64_t queryBlock,
                 bool aligned = false);
  /// Frees them; after what reads them.
  void release();

  /// Read where `at` stands, whose vectors are as long as those of the tables;
  /// nothing where the encoding has no table.
  std::optional<DistanceTerm> termOf(PairContext &at, const PairVector &pairs,
                                     unsigned encoding) const;

private:
  /// [batch][head][copy][distance]; leading sizes are 1 where nothing depends
  /// on them. Entry `query - key + M + lanes` is the term of a pair: lanes of
  /// keys may lie past the end. Copy c begins at entry c.
  void emitTable(unsigned encoding);
  Value emitRead(PairContext &at, const PairVector &pairs,
                 unsigned encoding) const;
  Value termAt(unsigned encoding, Value batch, Value head, Value entry);

  PairContext &context;
  LoopEmitter &b;
  int64_t queryBlock, copies;
  bool perBatch = false;
  llvm::SmallDenseMap<unsigned, Value> tables;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_DISTANCETABLES_H
