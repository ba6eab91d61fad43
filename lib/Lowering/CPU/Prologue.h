// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_PROLOGUE_H
#define POSENC_LOWERING_CPU_PROLOGUE_H

#include "ContentTables.h"

namespace mlir::posenc {

/// The content transforms of one op. Queries are transformed row by row before
/// their block is packed, keys once per kv head into a scratch copy, or key
/// block by key block where the op asks for it; all with tables that are built
/// once per call. Keys and values of narrow floats that are read as scalars are
/// widened in copies.
class ContentPrologue {
public:
  /// Emits tables and transformed keys; before the parallel loop.
  explicit ContentPrologue(AttentionContext &context);
  /// Frees what the constructor allocated; after the parallel loop.
  void release();

  /// Keys of one head as the kernel reads them, or as `emitKeys` does.
  MatrixView keys(Value batch, Value kvHead) const;
  /// Values of one head as the kernel reads them: row = key and column =
  /// channel; as vectors of pairs row = key / 2 and column = 2 * channel.
  MatrixView values(Value batch, Value kvHead) const;
  /// Both as PairedOperands.h says; only where the context uses pairs.
  Value getPairedKeys() const { return pairedKeys; }
  Value getPairedValues() const { return pairedValues; }
  /// Whether a key block has to be made by `emitKeys` before it is read.
  bool makesKeysInLoop() const {
    return !keyTables.empty() && !transformedKeys && !pairedKeys;
  }
  /// Transforms `count` keys from `first` on into `buffer` [key][channel].
  void emitKeys(const QueryBlock &block, Value first, Value count,
                Value buffer);
  /// Fills `panel` [channel][query lane] with transformed, scaled queries.
  void packQueries(const QueryBlock &block, Value panel);

private:
  void emitTables();
  void emitTransformedKeys();
  void emitPairedKeys();
  void emitWidenedValues();
  /// Whether an operand is read scalar by scalar in each pass and stored
  /// narrower than it is computed with: a copy then converts each once.
  bool wantsWideCopy(Value operand) const;
  /// A row of queries or keys: where it is written, and which token it is.
  struct TokenRow {
    MatrixView target;
    Value row, batch, kvHead, token;
  };
  void emitKey(const TokenRow &to);
  void copyKey(const TokenRow &to);
  void copyRow(const MatrixView &source, const MatrixView &target, Value token,
               Value row, int64_t channels);
  void transformRow(const ContentTables &tables, const TokenRow &to);
  void scaleQueries(const QueryBlock &block, Value panel);
  void pack(const MatrixView &queries, Value first, Value count, Value panel);
  AttentionContext &context;
  LoopEmitter &b;
  SmallVector<ContentTables> queryTables, keyTables;
  /// [B][Hk][M][D]; null where keys are read in place.
  Value transformedKeys;
  /// [B][Hk][M][E]; null where values are read in place.
  Value widenedValues;
  /// Null where the context does not use pairs.
  Value pairedKeys, pairedValues;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_PROLOGUE_H
