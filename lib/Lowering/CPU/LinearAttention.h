// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_LINEARATTENTION_H
#define POSENC_LOWERING_CPU_LINEARATTENTION_H

#include "posenc/Analysis/Machine.h"
#include "posenc/IR/ContentTransforms.h"
#include "posenc/Lowering/LinearAttention.h"

namespace mlir::posenc {

/// Linear attention on tensors as loops over chunks of tokens, in parallel for
/// batch rows and kv heads. With S and z the state before a chunk, and R phi
/// its rows:
///
///   O  = R phi(Q) S + (tril(R phi(Q) (R phi(K))^T)) V      where causal
///   S += (R phi(K))^T V,   z += sum phi(K)
///
/// or, not causal, all keys join the state and then all queries read it. All
/// products are linalg contractions, G query heads of a kv head together;
/// tables of content transforms are made once, ahead. A decay weighs pairs by
/// a table of its powers, rows that read the state, and keys that join it.
class LinearAttentionChunks {
public:
  LinearAttentionChunks(OpBuilder &builder, LinearAttentionOp op, int64_t chunk,
                        const Machine &machine);
  /// The results of the op.
  SmallVector<Value> emit();

private:
  /// One batch row and kv head of an operand, and its place there.
  struct Part {
    Value value;
    SmallVector<OpFoldResult> offsets, sizes;
    /// Which dimensions of the operand the part has.
    SmallVector<bool> keeps;
    /// From (token, channel), for queries (head, token, channel).
    AffineMap map;
  };
  /// Cosines and sines of one content transform of a side: [B or 1, Hk or 1,
  /// tokens, pairs], pairs padded to whole vectors.
  struct SideTables {
    ChannelPairs pairs;
    bool perBatch, perHead;
    Value cosine, sine;
  };
  using Operand = std::pair<Value, AffineMap>;

  // Parts of operands and content transforms: LinearAttentionParts.cpp.
  Part partOf(Value source, AffineMap map, OpFoldResult first,
              OpFoldResult count, bool ofQueries);
  Part statePart(Value source, unsigned part);
  Value startOf(unsigned part, const Part *target);
  Value features(const Part &part);
  SideTables tablesOf(const ContentTransform &transform, Side side,
                      const PositionReader &positions, OpFoldResult tokens);
  SmallVector<Value> fillTables(ValueRange tables,
                                const ContentTransform &transform, Side side,
                                const PositionReader &positions, ValueRange at);
  Value tablePart(const SideTables &tables, Value table, OpFoldResult first,
                  OpFoldResult count);
  Value rotate(Value source, const SideTables &tables, OpFoldResult first,
               OpFoldResult count);
  Value rotateAll(Value source, ArrayRef<SideTables> tables, OpFoldResult first,
                  OpFoldResult count);
  Value storeRows(Value output, Value numerators, Value denominators,
                  OpFoldResult first, OpFoldResult count);

  Value slice(Value source, ArrayRef<OpFoldResult> offsets,
              ArrayRef<OpFoldResult> sizes, ArrayRef<bool> keeps,
              ArrayRef<OpFoldResult> strides = {});
  OpFoldResult index(int64_t value) { return b.getIndexAttr(value); }
  Value empty(ArrayRef<OpFoldResult> sizes);
  Value zeros(Value init);

  Value addProduct(Operand x, Operand y, Operand sums, unsigned loops);
  void emitPowers();
  Value decayed(Value state, OpFoldResult count);
  Value addOwnPairs(Value query, Value key, const Part &value, Value sums,
                    OpFoldResult count);
  Value readState(Value query, Value memory, OpFoldResult count);
  Value updateMemory(Value memory, Value key, const Part &value,
                     OpFoldResult count);
  Value addTotal(Value total, Value key);
  Value denominators(Value query, Value total, OpFoldResult count);
  std::pair<Value, Value> scanDenominators(Value query, Value key, Value total,
                                           OpFoldResult count);
  /// Loops over whole chunks, and what is left: body(first token, tokens,
  /// carried values) -> carried values.
  SmallVector<Value> chunks(
      OpFoldResult tokens, ValueRange carried,
      function_ref<SmallVector<Value>(OpFoldResult, OpFoldResult, ValueRange)>
          body);
  void emitRunning(Value &output, SmallVector<Value> &state);
  void emitFull(Value &output, SmallVector<Value> &state);

  OpBuilder &b;
  LinearAttentionOp op;
  Location loc;
  int64_t chunk, group;
  FloatType compute;
  /// Of a vector of that type.
  int64_t lanes;
  Extents extents;
  OpFoldResult batches, queries, keys;
  SmallVector<SideTables> queryTables, keyTables;
  /// Of the task at hand.
  Value batch, kvHead;
  /// (head, token, channel) -> dimensions of its output.
  AffineMap outputOrder;
  /// decay, decay^0 .. decay^chunk, and decay^(i - j) for i >= j; null without.
  Value gamma, powers, pairPowers;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_LINEARATTENTION_H
