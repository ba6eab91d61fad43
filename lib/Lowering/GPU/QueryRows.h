// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_GPU_QUERYROWS_H
#define POSENC_LOWERING_GPU_QUERYROWS_H

#include "QueryBlock.h"
#include "SharedTile.h"
#include "WarpState.h"
#include "posenc/Lowering/DistanceTables.h"
#include "posenc/Lowering/LinearTerms.h"

namespace mlir::posenc {

/// Sixteen rows (QueryBlock) of a warp between the two products of attention,
/// of which each thread has parts of two rows, as fragments have them
/// (FragmentSums). The instruction that multiplies is another one's matter.
class QueryRows {
public:
  /// In what logits are best counted: see PairContext. Whatever the kernel and
  /// its tables are emitted with is to be given this.
  static double unitsOfLogit(AttentionOp op);

  QueryRows(const QueryBlock &block, const DistanceTables &distances,
            const ThreadPlace &place, Value firstRow);

  WarpState initialState();
  /// Of a key block's products, one fragment for every eight keys. Without mask
  /// code where all pairs of the warp are kept.
  SmallVector<FragmentSums> emitLogits(Value key,
                                       ArrayRef<FragmentSums> products);
  /// What a key block does to the sums of those before it.
  struct Growth {
    Value subtracted[2], factors[2];
  };
  /// Takes logits into the maxima, and the sums of weights to the new ones.
  Growth grow(WarpState &state, ArrayRef<FragmentSums> logits);
  /// Takes the outputs to the new maxima.
  void rescale(WarpState &state, const Growth &growth);
  /// Weights in the type of the values, two vectors for every eight keys: of 16
  /// bits, registers of fragments. Adds them to the thread's part of the sums.
  SmallVector<Value> emitWeights(WarpState &state,
                                 ArrayRef<FragmentSums> logits,
                                 const Growth &growth);
  void emitResults(const WarpState &state);

private:
  Value rowOf(int64_t half) {
    return b.add(b.add(firstRow, place.fragmentRow), 8 * half);
  }
  /// What products of a query are multiplied by; null for 1.
  Value scaleOf(Value query);
  /// The exponents of two of logits, less a row's maximum.
  Value exponentsOf(Value logits, Value maximum);
  Value exponentOf(Value logit, Value maximum);
  Value sinkLogit(Value head);
  LinearTerms beginTerms(Value key, int64_t half);
  /// Where runs of a key block begin. With masks it is the end, so that LLVM
  /// does not compute what both branches need before them, for all keys at
  /// once.
  int64_t originOf(bool masked) const { return masked ? block.keys : 0; }
  FragmentSums emitTileLogits(Value key, int64_t tile,
                              const FragmentSums &products,
                              ArrayRef<LinearTerms> terms, DistanceReads &reads,
                              bool masked);

  const QueryBlock &block;
  PairContext &context;
  LoopEmitter &b;
  AttentionOp op;
  const DistanceTables &distances;
  const ThreadPlace &place;
  Value firstRow;
  Value scales[2];
  /// Bits of a unit of logits.
  double bits;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_GPU_QUERYROWS_H
