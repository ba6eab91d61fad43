// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "PairedOperands.h"
#include "Schedule.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include <limits>

using namespace mlir;
using namespace mlir::posenc;

namespace {
class QuerySpan {
public:
  QuerySpan(AttentionContext &context, ContentPrologue &prologue,
            const ScoreTables &tables, const FusedOptions &options,
            const TailCertificate *certificate, const SpanOfBlocks &span);
  void emit();

private:
  QueryBlock blockAt(Value number);
  /// Slice `number` of a buffer [query block][row][lane].
  Value slice(Value buffer, Value number);
  QueryPanels panelsOf(Value number) {
    return {slice(queries, number), slice(outputs, number)};
  }
  void start(Value number);
  void visit(Value number, const KeyBlock &keys);
  /// The numbers [begin, end) of key blocks that any query may see.
  std::pair<Value, Value> seenKeyBlocks();
  void visitKeys();
  void visitKeysUntilCertified();
  Value emitLogRatio(Value keyBlocks);
  KeyBlock keyBlockFrom(Value first);
  template <typename Body> void forEachBlock(Body body) {
    b.loop(b.index(0), span.count, 1, [&](Value number) { body(number); });
  }
  RowState loadState(Value number);
  SmallVector<Value> loadRow(Value number, int64_t row);
  void storeRow(Value number, int64_t row, ArrayRef<Value> values);
  void storeState(Value number, const RowState &state);
  Value sinkLogit();

  AttentionContext &context;
  ContentPrologue &prologue;
  const TailCertificate *certificate;
  LoopEmitter &b;
  SpanOfBlocks span;
  SpanPrefetch prefetch;
  KeyVisits keyVisits;
  /// [query block][channel][query lane]; queries as pairs where the context
  /// uses them.
  Value queries, outputs;
  /// [channel][query lane]: what pairs are made from; null without.
  Value packed;
  /// [query block][maxima, sums, or norms of queries][query lane]; norms only
  /// with a certificate.
  Value states;
};
} // namespace

QuerySpan::QuerySpan(AttentionContext &context, ContentPrologue &prologue,
                     const ScoreTables &tables, const FusedOptions &options,
                     const TailCertificate *certificate,
                     const SpanOfBlocks &span)
    : context(context), prologue(prologue), certificate(certificate),
      b(context.b), span(span),
      prefetch(context, prologue, span.batch, span.head,
               b.mul(span.blocksToNext, context.tiles.queryBlock)),
      keyVisits(context, prologue, tables, options, prefetch, span.batch,
                context.kvHeadOf(span.head)) {
  const AttentionTiles &tiles = context.tiles;
  auto panels = [&](int64_t rows) {
    return b.alloc({tiles.span, rows, tiles.queryBlock});
  };
  int64_t headDim = context.op.getHeadDim();
  int64_t valueDim = context.op.getValueDim();
  if (context.usesPairs()) {
    packed = b.alloc({headDim, tiles.queryBlock});
    queries = b.alloc({tiles.span, paddedChannels(context, headDim) / 2,
                       2 * tiles.queryBlock},
                      {}, b.getBF16Type());
    valueDim = paddedChannels(context, valueDim);
  } else {
    queries = panels(headDim);
  }
  outputs = panels(valueDim);
  states = panels(certificate ? 3 : 2);
}

QueryBlock QuerySpan::blockAt(Value number) {
  return QueryBlock(
      context, span.batch, span.head,
      b.mul(b.add(span.firstBlock, number), context.tiles.queryBlock));
}

Value QuerySpan::slice(Value buffer, Value number) {
  auto type = cast<MemRefType>(buffer.getType());
  int64_t rows = type.getDimSize(1), lanes = type.getDimSize(2);
  auto sliced = MemRefType::get(
      {rows, lanes}, type.getElementType(),
      StridedLayoutAttr::get(b.getContext(), ShapedType::kDynamic, {lanes, 1}));
  auto at = [&](int64_t value) -> OpFoldResult {
    return b.getIndexAttr(value);
  };
  return b.create<memref::SubViewOp>(
      sliced, buffer, SmallVector<OpFoldResult>{number, at(0), at(0)},
      SmallVector<OpFoldResult>{at(1), at(rows), at(lanes)},
      SmallVector<OpFoldResult>{at(1), at(1), at(1)});
}

/// The sink logit of the head as a scalar; null without one.
Value QuerySpan::sinkLogit() {
  if (!context.op.getSink())
    return {};
  IrDomain &domain = context.scalars;
  IrOperands sinks(context.op.getSink());
  return sinks
      .loadFloat(domain, 0, domain.integer(context.global(1, span.head)))
      .rep;
}

SmallVector<Value> QuerySpan::loadRow(Value number, int64_t row) {
  SmallVector<Value> values;
  for (int64_t vector = 0; vector < context.tiles.tile.vectors; ++vector)
    values.push_back(b.loadVector(
        states, {number, b.index(row), b.index(vector * b.getLanes())}));
  return values;
}

void QuerySpan::storeRow(Value number, int64_t row, ArrayRef<Value> values) {
  for (auto [vector, value] : llvm::enumerate(values))
    b.storeVector(value, states,
                  {number, b.index(row), b.index(vector * b.getLanes())});
}

RowState QuerySpan::loadState(Value number) {
  return {loadRow(number, 0), loadRow(number, 1)};
}

void QuerySpan::storeState(Value number, const RowState &state) {
  storeRow(number, 0, state.maxima);
  storeRow(number, 1, state.sums);
}

/// Packs the queries of a block, and clears what its visits add to.
void QuerySpan::start(Value number) {
  int64_t vectors = context.tiles.tile.vectors;
  QueryPanels panels = panelsOf(number);
  Value wide = packed ? packed : panels.queries;
  prologue.packQueries(blockAt(number), wide);
  if (packed)
    emitPairedQueries(context, packed, panels.queries);
  int64_t channels = cast<MemRefType>(panels.outputs.getType()).getDimSize(0);
  b.loop(b.index(0), b.index(channels), 1, [&](Value channel) {
    for (int64_t vector = 0; vector < vectors; ++vector)
      b.storeVector(b.constant(0.0), panels.outputs,
                    {channel, b.index(vector * b.getLanes())});
  });
  storeState(number, RowState::initial(b, vectors, sinkLogit()));
  if (certificate)
    storeRow(number, 2, certificate->emitQueryNorms(wide));
}

void QuerySpan::visit(Value number, const KeyBlock &keys) {
  storeState(number, keyVisits.emit(blockAt(number), panelsOf(number), keys,
                                    loadState(number)));
}

KeyBlock QuerySpan::keyBlockFrom(Value first) {
  Value keyEnd = blockAt(b.index(0)).keyEnd;
  return {first, b.min(b.index(context.tiles.keyBlock), b.sub(keyEnd, first))};
}

std::pair<Value, Value> QuerySpan::seenKeyBlocks() {
  return emitSeenKeyBlocks(context, blockAt(b.index(0)),
                           blockAt(b.sub(span.count, b.index(1))),
                           context.tiles.keyBlock);
}

void QuerySpan::visitKeys() {
  int64_t keyBlock = context.tiles.keyBlock;
  auto [begin, end] = seenKeyBlocks();
  b.loop(b.mul(begin, keyBlock), b.mul(end, keyBlock), keyBlock,
         [&](Value first) {
           KeyBlock keys = keyBlockFrom(first);
           forEachBlock([&](Value number) { visit(number, keys); });
         });
}

/// The largest of all rows that have met all keys but those of the first
/// `keyBlocks` blocks.
Value QuerySpan::emitLogRatio(Value keyBlocks) {
  Value least = b.constant(-std::numeric_limits<double>::infinity());
  SmallVector<Value> lanes = b.loop(
      b.index(0), span.count, 1, least,
      [&](Value number, ValueRange largest) -> SmallVector<Value> {
        Value ratios = certificate->emitLogRatios(
            blockAt(number), loadState(number), loadRow(number, 2), keyBlocks);
        return {b.create<arith::MaximumFOp>(largest[0], ratios)};
      });
  return b.create<vector::ReductionOp>(vector::CombiningKind::MAXIMUMF,
                                       lanes[0]);
}

void QuerySpan::visitKeysUntilCertified() {
  int64_t keyBlock = context.tiles.keyBlock;
  IrDomain &scalars = context.scalars;
  auto [begin, keyBlocks] = seenKeyBlocks();
  constexpr double infinity = std::numeric_limits<double>::infinity();
  auto goesOn = [&, begin = begin](ValueRange carried) {
    Value some = b.less(begin, carried[0]);
    return std::pair(scalars.andBool(some, certificate->emitMisses(carried[1])),
                     SmallVector<Value>(carried));
  };
  SmallVector<Value> last =
      b.loopWhile(ArrayRef<Type>{keyBlocks.getType(), b.getElement()},
                  {keyBlocks, b.scalar(infinity)}, goesOn,
                  [&](ValueRange passed) -> SmallVector<Value> {
                    Value rest = b.sub(passed[0], b.index(1));
                    KeyBlock keys = keyBlockFrom(b.mul(rest, keyBlock));
                    forEachBlock([&](Value number) { visit(number, keys); });
                    return {rest, emitLogRatio(rest)};
                  });
  Value left = b.sub(last[0], begin);
  b.ifThen(b.less(b.index(0), left),
           [&] { certificate->emitReport(b.mul(left, span.count), last[1]); });
}

void QuerySpan::emit() {
  forEachBlock([&](Value number) { start(number); });
  if (certificate)
    visitKeysUntilCertified();
  else
    visitKeys();
  forEachBlock([&](Value number) {
    emitResults(context, blockAt(number), loadState(number),
                panelsOf(number).outputs);
  });
  keyVisits.release();
  for (Value buffer : {queries, outputs, states, packed})
    if (buffer)
      b.create<memref::DeallocOp>(buffer);
}

void posenc::emitQuerySpan(AttentionContext &context, ContentPrologue &prologue,
                           const ScoreTables &tables,
                           const FusedOptions &options,
                           const TailCertificate *certificate,
                           const SpanOfBlocks &span) {
  QuerySpan(context, prologue, tables, options, certificate, span).emit();
}
