// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Raises that are tried in a copy of a function, and what is told of them.
#ifndef POSENC_LIB_RAISING_TRIAL_H
#define POSENC_LIB_RAISING_TRIAL_H

#include "Build.h"
#include "ProbeSamples.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "posenc/Raising/Report.h"

namespace mlir::posenc {

/// What nearly is an attention, and stays.
struct Miss {
  Reason reason;
  Location loc;
  StringRef opName;
};

/// An attention that has been built.
struct Raise {
  Operation *op;
  /// Of the operation that it replaces, among those of the function that may be
  /// the last of such an attention.
  unsigned number;
  Location loc;
  DeadRows deadRows = {};
  SmallVector<NearMiss> nearMisses = {};
  /// What its query is still to be multiplied by, or null.
  Value queryFactor = {};
  /// Keeps both forms of the result alive; null where nobody asks for them.
  func::CallOp holder = {};
};

/// What came of one kind of attention in a function.
struct Outcome {
  SmallVector<Miss> missed;
  SmallVector<Raise> raised;
  /// Numbers of raises that are wrong, and what is told of them.
  DenseSet<unsigned> refused;
  SmallVector<std::pair<Miss, std::string>> undone;
  /// By attention, in program order; unset for what was none of ours to raise.
  SmallVector<std::optional<ProbeRecord>> probes;
};

/// Puts an attention in place of the result that it was matched from. Where
/// both forms are asked for, a call holds them: nothing simplifies that. There
/// is no such function, as the call does not outlive the pass.
Raise replaceBy(RewriterBase &rewriter, Operation *op, Value before,
                Value after, unsigned number, bool holds);

/// Evaluates the raises to `opName` that a trial in `func` holds both forms of;
/// what is wrong is refused in `outcome`.
void probeTrial(func::FuncOp func, StringRef opName, const Outcome &trial,
                Outcome &outcome);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_TRIAL_H
