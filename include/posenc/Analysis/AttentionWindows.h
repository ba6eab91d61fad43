// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_ANALYSIS_ATTENTIONWINDOWS_H
#define POSENC_ANALYSIS_ATTENTIONWINDOWS_H

#include "posenc/Analysis/Windows.h"
#include "posenc/IR/PosEnc.h"
#include <memory>
#include <variant>

namespace mlir::posenc {

/// Why an attention has no windows: a stable name, and a text.
struct NoWindows {
  llvm::StringRef id;
  std::string reason;
};

/// The score terms of an attention as functions of the distance.
struct DistanceTerms {
  llvm::SmallVector<ScoreTerm> terms;
  std::vector<std::unique_ptr<HostOperands>> operands;
  /// Whether all operands are constants.
  bool known = true;
};
std::variant<DistanceTerms, NoWindows> distanceTermsOf(AttentionOp op);

/// Whether the term is a function of head and distance, whatever is in its
/// operands.
bool isTermByDistance(PositionEncodingAttrInterface encoding);

/// beta as `termOnRay`, emitted: the sum of the score terms by distance of a
/// head at an index `distance` before or after a query.
Value emitTermsOnRay(IrDomain &domain, AttentionOp op, Value head,
                     Value distance, bool past);

/// How many keys next to every query its masks surely keep on each side, and
/// whether there may be keys after it at all. `ownKey` promises that every
/// query has a key at its position among those that exist.
struct Neighbourhood {
  int64_t past, future;
  bool hasFuture;
};
std::variant<Neighbourhood, NoWindows> neighbourhoodOf(AttentionOp op,
                                                       bool ownKey);

struct WindowRequest {
  /// Part of the weight of a row that may be dropped; 0: what underflows.
  double epsilon;
  /// Largest size of a score; the softcap where it is less.
  std::optional<double> scoreBound;
  bool ownKey = false;
  /// Whether norms of a run may bound scores that nothing else bounds.
  bool scoreNorms = false;
};
struct AttentionWindows {
  double scoreBound;
  std::vector<HeadWindow> heads;
};
/// Windows that depend on operands: what has to be known of the attention to
/// compute them where it runs.
struct WindowsWhenRun {
  /// Unset: scores are at most `stretch` max |q| max |k| in size, q and k as
  /// they come, by Cauchy and Schwarz.
  std::optional<double> scoreBound;
  double stretch;
  Neighbourhood near;
};
/// The smallest window of each head, and why some have none; or why no head can
/// have one.
std::variant<AttentionWindows, WindowsWhenRun, NoWindows>
boundWindows(AttentionOp op, const WindowRequest &request);

} // namespace mlir::posenc

#endif // POSENC_ANALYSIS_ATTENTIONWINDOWS_H
