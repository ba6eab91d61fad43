// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_SPANPREFETCH_H
#define POSENC_LOWERING_CPU_SPANPREFETCH_H

#include "Prologue.h"

namespace mlir::posenc {

/// Asks for what the next span of a head meets first while this one is
/// computed: its queries and results, and keys and values at its positions,
/// which no span has read before where masks exclude the future. Each block
/// asks for the rows of the block in its place, a few of them beside each strip
/// of keys, as a first-level cache has some sixteen requests open at a time.
class SpanPrefetch {
public:
  /// `distance`: from a query of this span to that of the next one, in tokens.
  SpanPrefetch(AttentionContext &context, const ContentPrologue &prologue,
               Value batch, Value head, Value distance);

  /// Beside a strip of keys: the strips before the block's own position and at
  /// it share its rows.
  void emitBesideStrip(const QueryBlock &block, Value firstKey) const;
  /// Beside a whole key block, where no mask cuts any.
  void emitBesideKeyBlock(const QueryBlock &block, Value firstKey) const;

private:
  struct Rows {
    MatrixView view;
    int64_t channels;
    bool isWritten, ofKeys;
  };
  void add(const MatrixView &view, int64_t channels, bool isWritten,
           bool ofKeys);
  /// Some rows from `row` of the block on; none of keys without a first one.
  void emitRows(Value firstQuery, Value firstKey, Value row) const;

  AttentionContext &context;
  LoopEmitter &b;
  Value distance;
  SmallVector<Rows, 4> operands;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_SPANPREFETCH_H
