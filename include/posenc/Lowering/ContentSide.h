// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CONTENTSIDE_H
#define POSENC_LOWERING_CONTENTSIDE_H

#include "posenc/Lowering/PairContext.h"

namespace mlir::posenc {

/// A content transform of one side of an op: where its cosines and sines are
/// evaluated, and what they depend on.
struct ContentSide {
  ContentSide(PairContext &context, unsigned encoding, Side side);

  bool readsReference() const;
  /// Terms of a table that is mixed from a basis; 0 where it is evaluated.
  int64_t termCount() const;
  MixedTablesAttrInterface mixed() const {
    return cast<MixedTablesAttrInterface>(attr);
  }
  /// At a local batch row and kv head, and a global token.
  ContentPoint<IrDomain> pointAt(Value batch, Value kvHead, Int<IrDomain> token,
                                 Int<IrDomain> pair) const;
  /// The global number of a local token.
  Value globalToken(Value token) const {
    return context.global(side == Side::query ? 2 : 3, token);
  }
  Value tokenCount() const {
    return side == Side::query ? context.queryCount : context.keyCount;
  }
  /// Batch rows and kv heads that have tables of their own.
  Value batchCount() const {
    return perBatch ? context.batchCount : context.b.index(1);
  }
  Value headCount() const {
    return perHead ? context.kvHeadCount : context.b.index(1);
  }

  PairContext &context;
  unsigned encoding;
  PositionEncodingAttrInterface attr;
  Side side;
  PositionReader reader;
  ChannelPairs pairs;
  bool perBatch, perHead;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CONTENTSIDE_H
