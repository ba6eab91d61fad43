// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_TAILCERTIFICATE_H
#define POSENC_LOWERING_CPU_TAILCERTIFICATE_H

#include "OnlineSoftmax.h"
#include "Prologue.h"

namespace mlir::posenc {

/// What the keys that a row has not met can weigh. After key blocks t, t + 1,
/// .. the online softmax of a row holds Z_K = e^m s exactly, and by Cauchy and
/// Schwarz the others have
///
///   Z_T <= e^u sum over r >= d of e^beta(r),  u = scale |q| max |k|,
///
/// with the largest norm of keys before block t, or the softcap where that is
/// less, d the distance of the nearest of them, and beta(r) the largest sum of
/// terms of any pair at distance r, which is one number where terms are by
/// distance. With rho a bound of Z_T / Z_K they are at most the part
/// rho / (1 + rho) of the row's weight, and may be dropped where that is at
/// most epsilon.
class TailCertificate {
public:
  /// Whether options ask for one, and it can be had: the op has no keys after
  /// its queries, positions that are token numbers, and no code on logits. A
  /// remark says why not.
  static bool isWanted(AttentionContext &context,
                       const ContentPrologue &prologue,
                       const FusedOptions &options);

  /// Emits norms of keys and sums of terms, as parallel loops, and declares the
  /// report (CertificateReport.h).
  TailCertificate(AttentionContext &context, const ContentPrologue &prologue,
                  double epsilon);
  void release();

  /// Bounds of scale |q|, by vector, of a packed panel [channel][query lane].
  SmallVector<Value> emitQueryNorms(Value queries) const;
  /// The largest log rho in each lane of the queries of a block that has met
  /// all keys but those of the first `keyBlocks` blocks; NaN where one is.
  Value emitLogRatios(const QueryBlock &block, const RowState &state,
                      ValueRange queryNorms, Value keyBlocks) const;
  /// Whether a log rho is too large. Holds for a NaN.
  Value emitMisses(Value logRatio) const;
  /// Adds to the report that key blocks are passed over.
  void emitReport(Value keyBlocks, Value logRatio) const;

private:
  void emitKeyNorms(const ContentPrologue &prologue);
  void emitTails();
  /// The largest sum of some terms of all pairs at a distance: f64.
  Value emitLargest(ArrayRef<unsigned> terms, Value head, Value distance) const;
  Value distanceTo(const QueryBlock &block, Value end) const;

  AttentionContext &context;
  LoopEmitter &b;
  double epsilon;
  /// Of the whole: how many keys there are, and where query 0 stands.
  Value allKeyCount, firstPosition;
  /// [B][Hk][t]: the largest |k| in the first t key blocks.
  Value keyNorms;
  /// [H][d]: bounds of log sum over r >= d of e^beta(r), d = 0 to the
  /// number of keys of the whole.
  Value tails;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_TAILCERTIFICATE_H
