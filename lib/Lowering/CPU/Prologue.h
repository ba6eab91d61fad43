// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_PROLOGUE_H
#define POSENC_LOWERING_CPU_PROLOGUE_H

#include "ContentTables.h"

namespace mlir::posenc {

/// The content transforms of one op. Queries are transformed once per query
/// block in the packed panel, keys once per kv head into a scratch copy, both
/// with tables that are built once per call.
class ContentPrologue {
public:
  /// Emits tables and transformed keys; before the parallel loop.
  explicit ContentPrologue(AttentionContext &context);
  /// Frees what the constructor allocated; after the parallel loop.
  void release();

  /// Keys of one head as the kernel reads them.
  MatrixView keys(Value batch, Value kvHead) const;
  /// Fills `panel` [channel][query lane] with transformed, scaled queries.
  void packQueries(const QueryBlock &block, Value panel);

private:
  void emitTransformedKeys();
  void copyKey(Value batch, Value kvHead, Value key);
  void transformKey(const ContentTables &tables, Value batch, Value kvHead,
                    Value key);
  void scaleQueries(const QueryBlock &block, Value panel);
  void transformQueries(const ContentTables &tables, const QueryBlock &block,
                        Value panel);
  AttentionContext &context;
  LoopEmitter &b;
  SmallVector<ContentTables> queryTables, keyTables;
  /// [B][Hk][M][D]; null where keys are read in place.
  Value transformedKeys;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_PROLOGUE_H
