// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_PAIRCONTEXT_H
#define POSENC_LOWERING_PAIRCONTEXT_H

#include "posenc/IR/PosEnc.h"
#include "posenc/Lowering/Coordinates.h"
#include "posenc/Lowering/VectorMath.h"

namespace mlir::posenc {

/// What every road that computes logits pair by pair knows about the op it
/// lowers. Loop variables number this op's own operands ("local"); coordinates
/// that encodings and masks see are those plus the frame's origin ("global").
struct PairContext {
  /// Logits are of type `computed`, in vectors of `laneCount`, and counted in
  /// units: log2(e) units are one where weights are powers of two.
  PairContext(OpBuilder &builder, AttentionOp op, FloatType computed,
              int64_t laneCount, double unitsOfLogit = 1.0);

  /// Rows are tokens and columns channels of one head of an operand.
  MatrixView headView(Value operand, AffineMap map, Value batch,
                      Value head) const;
  /// The local kv head that a local query head reads.
  Value kvHeadOf(Value head);
  /// Where a local key of a batch row lies in the key and value operands: that
  /// row and key or, on memrefs with a page table, its page and slot there.
  std::pair<Value, Value> placeOfKey(Value batch, Value key);
  Value global(unsigned dim, Value local) { return b.add(local, origin[dim]); }
  /// Of a pair, of which all but the local head is global.
  Coordinate<IrDomain> coordinateOf(IrDomain &domain, Int<IrDomain> batch,
                                    Value head, Int<IrDomain> query,
                                    Int<IrDomain> key,
                                    Int<IrDomain> queryPosition,
                                    Int<IrDomain> keyPosition);
  /// Keys [0, this) of a batch row exist.
  Value existingKeys(Value batch);
  /// Position of local token 0 of queries or keys where positions grow with the
  /// token, and nothing where they are data.
  std::optional<Int<IrDomain>> queryPositionOrigin(Value batch);
  std::optional<Int<IrDomain>> keyPositionOrigin(Value batch);

  AttentionOp op;
  double unitsOfLogit;
  /// That of the softcap.
  Tanh tanh = emitTanh;
  LoopEmitter b;
  /// Formulas in vectors, and with scalars.
  IrDomain lanes, scalars;
  Extents extents;
  Value batchCount, headCount, kvHeadCount, queryCount, keyCount;
  /// (b, h, i, j)
  SmallVector<Value> origin;
};

class DistanceReads;
class HingeTile;
class LinearTerms;

/// Where a vector of pairs stands in what is read for a query along its keys.
struct KeyRun {
  /// Terms that are linear, begun at the run's first key, and how many keys
  /// after it the vector begins.
  const LinearTerms *linear = nullptr;
  int64_t keysOn = 0;
  /// What is read of tables by distance, by keys less queries from the run's
  /// first pair on: equal distances are read once.
  DistanceReads *reads = nullptr;
  int64_t diagonal = 0;
  /// Terms of hinges of the tile that the vector is part of, and which of its
  /// vectors of queries this is.
  HingeTile *hinges = nullptr;
  int64_t vector = 0;
};

/// A vector of pairs of one head, local numbers: one key and the queries from
/// `query` on, or one query and the keys from `key` on.
struct PairVector {
  Value batch, head, query, key;
  bool lanesAreKeys;
  Int<IrDomain> queryPosition, keyPosition;
  KeyRun run = {};
};

/// All pairs of these heads, queries and keys: local numbers, bounds included.
struct PairBox {
  Value batch, firstHead, lastHead, firstQuery, lastQuery, firstKey, lastKey;
  /// As the context says.
  std::optional<Int<IrDomain>> queryPositionOrigin, keyPositionOrigin;
};

/// A vector of terms in the context's units of logits. What is finite stays so:
/// models write masks as the least float.
Value emitInUnits(PairContext &context, Value terms);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_PAIRCONTEXT_H
