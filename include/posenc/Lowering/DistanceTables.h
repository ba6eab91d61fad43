// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_DISTANCETABLES_H
#define POSENC_LOWERING_DISTANCETABLES_H

#include "posenc/Lowering/PairContext.h"

namespace mlir::posenc {

/// Distances of pairs as entries of a table: query - key + M + lanes, as lanes
/// of keys may lie past the end. Queries are numbered up to whole blocks of
/// `queryBlock`. Only where the positions of both sides grow with the token.
class DistanceAxis {
public:
  DistanceAxis(PairContext &context, int64_t queryBlock);
  bool exists() const { return isAffine; }
  /// Whether distances differ between batch rows.
  bool dependsOnBatch() const { return perBatch; }
  Value batchCount() const;
  /// Number of vectors that hold all entries.
  Value vectorCount() const;
  /// The distances of a vector of entries from a local one on.
  Int<IrDomain> distanceAt(Value batch, Value entry) const;
  // Of what is read where `at` stands: a batch row, and the entry of a pair.
  Value batchOf(PairContext &at, Value batch) const;
  Value entryOf(PairContext &at, Value query, Value key) const;

private:
  PairContext &context;
  int64_t queryBlock;
  bool isAffine, perBatch;
};

/// Whether terms of a class may be tables.
inline bool isTabulated(ScoreClass scoreClass) {
  return scoreClass == ScoreClass::distance || scoreClass == ScoreClass::key;
}

/// The term of a vector of pairs: `profile`, times `factor` unless that is
/// null. No profile where the term is part of another one.
struct DistanceTerm {
  Value profile, factor;
};

/// Vectors of the table that a thread has read, by diagonal.
class DistanceReads {
public:
  Value &at(int64_t diagonal) { return read[diagonal]; }

private:
  llvm::DenseMap<int64_t, Value> read;
};

/// Score terms that are functions of head and distance, as one table of their
/// sums: a formula is evaluated N + M times and not N * M times, and a vector
/// of queries reads all of them with one load. Only where the positions of both
/// sides grow with the token. Those of head and key position are tables by key
/// wherever keys stand.
class DistanceTables {
public:
  /// Emits the tables, as parallel loops where `context` stands: before what
  /// reads them. With `aligned` there is a copy for each lane, so that a vector
  /// that begins anywhere is one aligned load.
  DistanceTables(PairContext &context, int64_t queryBlock,
                 bool aligned = false);
  /// Frees them; after what reads them.
  void release();

  /// Read where `at` stands, whose vectors are as long as those of the tables;
  /// nothing where the encoding has no table.
  std::optional<DistanceTerm> termOf(PairContext &at, const PairVector &pairs,
                                     unsigned encoding) const;

private:
  using TermAt = function_ref<Value(Value batch, Value head, Value entry)>;
  /// [batch][head][copy][distance]; the first size is 1 where nothing depends
  /// on it. Copy c begins at entry c.
  Value tabulate(Value heads, int64_t copies, Value vectors, TermAt termAt);
  void emitTable();
  /// [batch][head][key]
  void emitKeyTable(unsigned encoding);
  Value emitRead(PairContext &at, const PairVector &pairs) const;
  Value emitKeyRead(PairContext &at, const PairVector &pairs,
                    unsigned encoding) const;
  /// Of one: its profile where it has one.
  Value termAt(unsigned encoding, Value batch, Value head, Value entry);
  /// What the profile of a term is multiplied by for a head; null without one.
  Value factorOf(PairContext &at, unsigned encoding, Value head) const;
  /// Whether heads share the table: one profile, and nothing added.
  bool isShared() const;
  ScoreClass classOf(unsigned encoding) const;

  PairContext &context;
  LoopEmitter &b;
  DistanceAxis axis;
  int64_t copies;
  /// Encodings whose terms are added, ascending, and the table of that.
  SmallVector<unsigned> summed;
  Value table;
  llvm::SmallDenseMap<unsigned, Value> keyTables;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_DISTANCETABLES_H
