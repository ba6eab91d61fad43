// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_KEYRUNS_H
#define POSENC_LOWERING_CPU_KEYRUNS_H

#include "posenc/Lowering/LoopEmitter.h"

namespace mlir::posenc {

/// Lists of runs [begin, end) of key rows of a key block, built while its
/// logits are computed and walked by the softmax sweep and the value product.
/// Neighbouring rows join into one run, so that a diagonal block stays one long
/// loop. A list begins with an empty run that nothing joins.
class KeyRuns {
public:
  /// `lists` lists for at most `maxAppends` appends each.
  KeyRuns(LoopEmitter &b, int64_t lists, int64_t maxAppends);
  void release(LoopEmitter &b) const;

  /// Starts all lists over.
  void clear(LoopEmitter &b) const;
  /// Appends [begin, end), which lies past all that is there.
  void append(LoopEmitter &b, Value list, Value begin, Value end) const;
  Value isNotEmpty(LoopEmitter &b, Value list) const;
  using Body =
      function_ref<SmallVector<Value>(Value begin, Value end, ValueRange)>;
  SmallVector<Value> forEach(LoopEmitter &b, Value list, ValueRange carried,
                             Body body) const;

private:
  int64_t lists;
  /// [list][run][begin, end], and the number of runs of each list.
  Value runs, lengths;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_KEYRUNS_H
