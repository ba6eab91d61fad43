// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_PROLOGUE_H
#define POSENC_LOWERING_CPU_PROLOGUE_H

#include "Attention.h"

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
  /// Tables of one encoding for one side: [batch][kv head][.][.], the two
  /// leading sizes 1 where nothing depends on them. Queries: [pair][token],
  /// padded to whole query blocks. Keys: [token][pair], padded to whole
  /// vectors.
  struct TransformTables {
    unsigned encoding;
    ChannelPairs pairs;
    bool perBatch, perHead;
    Value cosine, sine;
  };

  TransformTables allocateTables(unsigned encoding, bool query);
  void emitQueryTables(const TransformTables &tables);
  void emitKeyTables(const TransformTables &tables);
  void emitTransformedKeys();
  void forEachKeyBlock(
      Value batches, Value heads,
      function_ref<void(Value batch, Value kvHead, Value first, Value end)>
          body);
  void copyKey(Value batch, Value kvHead, Value key);
  void transformKey(const TransformTables &tables, Value batch, Value kvHead,
                    Value key);
  void scaleQueries(const QueryBlock &block, Value panel);
  void transformQueries(const TransformTables &tables, const QueryBlock &block,
                        Value panel);
  Tables<IrDomain> tablesAt(const TransformTables &tables, bool query,
                            Value batch, Value kvHead, Int<IrDomain> token,
                            Int<IrDomain> pair);

  AttentionContext &context;
  LoopEmitter &b;
  SmallVector<TransformTables> queryTables, keyTables;
  /// [B][Hk][M][D]; null where keys are read in place.
  Value transformedKeys;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_PROLOGUE_H
