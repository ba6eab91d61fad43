// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "DecodeSchedule.h"
#include "DotProducts.h"
#include "Kernel.h"
#include "Logits.h"
#include "OnlineSoftmax.h"
#include "PairLogits.h"
#include "Schedule.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include <limits>

using namespace mlir;
using namespace mlir::posenc;

namespace {
class DecodeLoop {
public:
  DecodeLoop(AttentionContext &context, ContentPrologue &prologue,
             const DistanceTables &distances, const FusedOptions &options,
             Value batch, Value kvHead);
  void emit();

private:
  struct KeyBlock {
    Value start, count;
  };
  void packRows();
  RowState initialState();
  RowState emitKeyBlock(const KeyBlock &keys, RowState state);
  RowState emitVisit(const KeyBlock &keys, RowState state, Value allKept);
  SmallVector<Value> emitLogits(const KeyBlock &keys, bool masked);
  SmallVector<Value> emitKeyVector(const KeyBlock &keys, Value vector,
                                   bool masked, ValueRange maxima);
  void emitWeightSums(const KeyBlock &keys, RowState &state,
                      ValueRange subtracted);
  void emitValueProduct(const KeyBlock &keys, Value factors);
  void emitProductTile(const KeyBlock &keys, int64_t firstRow, Value channel,
                       RegisterTile tile, int64_t channels, Value factors);
  void emitRows(const RowState &state);

  /// Channels of an output row, up to whole vectors.
  int64_t paddedChannels() {
    return llvm::alignTo(context.op.getValueDim(), b.getLanes());
  }
  /// Local head and query of a row.
  Value headOf(int64_t row) { return b.add(block.head, row / queries); }
  Value queryOf(int64_t row) { return b.index(row % queries); }

  AttentionContext &context;
  ContentPrologue &prologue;
  const DistanceTables &distances;
  const FusedOptions &options;
  LoopEmitter &b;
  DecodeTiles tiles;
  int64_t queries, rows;
  QueryBlock block;
  MatrixView keyView, valueView;
  /// [row][channel]
  Value rowPanel, outputs;
  /// [vector of keys][row][lane]
  Value logits;
  /// [key of the key block][channel]; null where keys are read elsewhere.
  Value keyBuffer;
};
} // namespace

DecodeLoop::DecodeLoop(AttentionContext &context, ContentPrologue &prologue,
                       const DistanceTables &distances,
                       const FusedOptions &options, Value batch, Value kvHead)
    : context(context), prologue(prologue), distances(distances),
      options(options), b(context.b), tiles(context.decodeTiles()),
      queries(context.op.getQuerySizes()[2]),
      rows(queries * context.op.getGroupSize()),
      block(context, batch, b.mul(kvHead, context.op.getGroupSize()),
            b.index(0)),
      keyView(prologue.keys(batch, kvHead)),
      valueView(context.headView(context.op.getValue(),
                                 context.op.getValueMap(), batch, kvHead)),
      rowPanel(b.alloc({rows, context.op.getHeadDim()})),
      outputs(b.alloc({rows, paddedChannels()})),
      logits(b.alloc({tiles.keyBlock / b.getLanes(), rows * b.getLanes()})) {
  block.kvHead = kvHead;
  block.lastHead = b.add(block.head, context.op.getGroupSize() - 1);
  if (prologue.makesKeysInLoop()) {
    keyBuffer = b.alloc({tiles.keyBlock, context.op.getHeadDim()});
    keyView = {keyBuffer, {Value(), Value()}, 0, 1};
  }
}

/// Transformed, scaled queries by row, from the packed panel of their head.
void DecodeLoop::packRows() {
  Value panel = b.alloc({context.op.getHeadDim(), context.tiles.queryBlock});
  for (int64_t first = 0; first < rows; first += queries) {
    QueryBlock head(context, block.batch, headOf(first), b.index(0));
    prologue.packQueries(head, panel);
    b.loop(b.index(0), b.index(context.op.getHeadDim()), 1, [&](Value channel) {
      for (int64_t query = 0; query < queries; ++query)
        b.store(b.load(panel, {channel, b.index(query)}), rowPanel,
                {b.index(first + query), channel});
    });
  }
  b.create<memref::DeallocOp>(panel);
}

/// Lane r of the state belongs to row r; the lanes past the rows to nothing.
RowState DecodeLoop::initialState() {
  if (!context.op.getSink())
    return RowState::initial(b, 1, {});
  IrDomain &domain = context.scalars;
  IrOperands sinks(context.op.getSink());
  Value lanes = b.constant(0.0);
  for (int64_t row = 0; row < rows; ++row) {
    Int<IrDomain> head = domain.integer(context.global(1, headOf(row)));
    lanes = b.withLane(lanes, row, sinks.loadFloat(domain, 0, head).rep);
  }
  return RowState::initial(b, 1, lanes);
}

void DecodeLoop::emit() {
  packRows();
  b.loop(b.index(0), b.index(paddedChannels()), b.getLanes(),
         [&](Value channel) {
           for (int64_t row = 0; row < rows; ++row)
             b.storeVector(b.constant(0.0), outputs, {b.index(row), channel});
         });
  RowState state = RowState::unflatten(b.loop(
      b.index(0), block.keyEnd, tiles.keyBlock, initialState().flatten(),
      [&](Value first, ValueRange carried) {
        KeyBlock keys{
            first, b.min(b.index(tiles.keyBlock), b.sub(block.keyEnd, first))};
        return emitKeyBlock(keys, RowState::unflatten(carried)).flatten();
      }));
  emitRows(state);
  for (Value buffer : {rowPanel, outputs, logits})
    b.create<memref::DeallocOp>(buffer);
  if (keyBuffer)
    b.create<memref::DeallocOp>(keyBuffer);
}

RowState DecodeLoop::emitKeyBlock(const KeyBlock &keys, RowState state) {
  Value whole = b.less(b.rem(keys.count, b.getLanes()), b.index(1));
  if (context.op.getMaskList().empty())
    return emitVisit(keys, state, whole);
  Value lastKey = b.sub(b.add(keys.start, keys.count), b.index(1));
  BoxClass box = emitBoxClass(context, block, block.firstQuery, block.lastQuery,
                              keys.start, lastKey);
  Value allKept = context.scalars.andBool(box.allKept, whole);
  return RowState::unflatten(b.choose(
      box.noneKept, [&] { return state.flatten(); },
      [&] { return emitVisit(keys, state, allKept).flatten(); }));
}

RowState DecodeLoop::emitVisit(const KeyBlock &keys, RowState state,
                               Value allKept) {
  emitTileCount(b, options, 0, b.index(1));
  emitTileCount(b, options, 1, b.ceilDiv(keys.count, b.getLanes()));
  if (keyBuffer)
    prologue.emitKeys(block, keys.start, keys.count, keyBuffer);
  SmallVector<Value> maxima = b.choose(
      allKept, [&] { return emitLogits(keys, /*masked=*/false); },
      [&] { return emitLogits(keys, /*masked=*/true); });
  Value blockMaxima = state.maxima[0];
  for (auto [row, maximum] : llvm::enumerate(maxima)) {
    Value raised = b.maxIgnoringNaN(
        b.withLane(blockMaxima, row, b.maximumOfLanes(maximum)), blockMaxima);
    blockMaxima = raised;
  }
  Rescaling rescaling = emitRescaling(b, state, blockMaxima);
  emitWeightSums(keys, state, rescaling.subtracted);
  emitValueProduct(keys, rescaling.factors[0]);
  return state;
}

/// Logits of all rows; returns their maxima, one vector per row.
SmallVector<Value> DecodeLoop::emitLogits(const KeyBlock &keys, bool masked) {
  SmallVector<Value> none(rows,
                          b.constant(-std::numeric_limits<double>::infinity()));
  return b.loop(b.index(0), b.ceilDiv(keys.count, b.getLanes()), 1, none,
                [&](Value vector, ValueRange maxima) {
                  return emitKeyVector(keys, vector, masked, maxima);
                });
}

SmallVector<Value> DecodeLoop::emitKeyVector(const KeyBlock &keys, Value vector,
                                             bool masked, ValueRange maxima) {
  IrDomain &domain = context.lanes;
  Value first = b.mul(vector, b.getLanes());
  Value key = b.add(keys.start, first);
  SmallVector<Value> keyRows;
  Value last = b.sub(keys.count, b.index(1));
  for (int64_t lane = 0; lane < b.getLanes(); ++lane) {
    Value row = b.add(first, lane);
    if (masked)
      row = b.min(row, last);
    keyRows.push_back(keyBuffer ? row : b.add(keys.start, row));
  }
  Value exists;
  if (masked)
    exists = domain.compareInt(Compare::lt, domain.integer(key, 1).rep,
                               domain.integer(block.keyEnd).rep);
  Int<IrDomain> keyPosition =
      block.keyPosition(context, domain.integer(key, /*laneStride=*/1));
  PositionReader positions = PositionReader::ofQuery(context.op);

  SmallVector<Value> raised(maxima);
  for (int64_t firstRow = 0; firstRow < rows; firstRow += tiles.dots.vectors) {
    DotProducts dots{
        {tiles.dots.rows, std::min(tiles.dots.vectors, rows - firstRow)},
        context.op.getHeadDim(),
        [&](int64_t row, Value channel, int64_t count) {
          return b.loadFirstLanes(rowPanel, {b.index(firstRow + row), channel},
                                  count);
        },
        [&](int64_t lane, Value channel, int64_t count) {
          return keyView.loadFirstLanes(b, keyRows[lane], channel, count);
        }};
    for (auto [offset, product] : llvm::enumerate(dots.emit(b))) {
      int64_t row = firstRow + int64_t(offset);
      Value query = queryOf(row);
      PairVector pairs{
          block.batch,
          headOf(row),
          query,
          key,
          /*lanesAreKeys=*/true,
          positions.emit(domain, domain.integer(context.global(0, block.batch)),
                         domain.integer(context.global(2, query))),
          keyPosition};
      Value logit = emitPairLogits(context, distances, pairs, product, exists);
      b.storeVector(logit, logits, {vector, b.index(row * b.getLanes())});
      raised[row] = b.maxIgnoringNaN(logit, raised[row]);
    }
  }
  return raised;
}

/// Replaces logits by weights and adds their sums to lane r of the state.
void DecodeLoop::emitWeightSums(const KeyBlock &keys, RowState &state,
                                ValueRange subtracted) {
  SmallVector<Value> perRow, sums(rows, b.constant(0.0));
  for (int64_t row = 0; row < rows; ++row)
    perRow.push_back(b.splat(b.lane(subtracted[0], row)));
  sums = emitWeights(b, logits, b.index(0), b.ceilDiv(keys.count, b.getLanes()),
                     0, perRow, sums);
  Value added = b.constant(0.0);
  for (auto [row, sum] : llvm::enumerate(sums))
    added = b.withLane(added, row, b.sumOfLanes(sum));
  state.sums[0] = b.create<arith::AddFOp>(state.sums[0], added);
}

void DecodeLoop::emitValueProduct(const KeyBlock &keys, Value factors) {
  int64_t lanes = b.getLanes(), channels = context.op.getValueDim();
  int64_t span = tiles.product.vectors * lanes;
  int64_t whole = channels - channels % span;
  int64_t left = llvm::divideCeil(channels - whole, lanes);
  for (int64_t row = 0; row < rows; row += tiles.product.rows) {
    int64_t count = std::min(tiles.product.rows, rows - row);
    b.loop(b.index(0), b.index(whole), span, [&](Value channel) {
      emitProductTile(keys, row, channel, {count, tiles.product.vectors}, span,
                      factors);
    });
    if (whole < channels)
      emitProductTile(keys, row, b.index(whole), {count, left},
                      channels - whole, factors);
  }
}

/// outputs = outputs * factor + weights * values, for rows from `firstRow` on
/// and `channels` channels from `channel` on.
void DecodeLoop::emitProductTile(const KeyBlock &keys, int64_t firstRow,
                                 Value channel, RegisterTile tile,
                                 int64_t channels, Value factors) {
  int64_t lanes = b.getLanes();
  auto column = [&](int64_t vector) { return b.add(channel, vector * lanes); };
  SmallVector<Value> sums;
  for (int64_t row = 0; row < tile.rows; ++row) {
    Value factor = b.splat(b.lane(factors, firstRow + row));
    for (int64_t vector = 0; vector < tile.vectors; ++vector) {
      Value sum =
          b.loadVector(outputs, {b.index(firstRow + row), column(vector)});
      sums.push_back(b.create<arith::MulFOp>(sum, factor));
    }
  }
  auto emitKeys = [&](Value vector, Value count, bool exact, ValueRange from) {
    Value firstKey = b.add(keys.start, b.mul(vector, lanes));
    ContractionKernel kernel{tile, tiles.unroll,
                             [&](int64_t row, Value key) {
                               Value lane =
                                   b.add(key, (firstRow + row) * lanes);
                               return b.load(logits, {vector, lane});
                             },
                             [&](int64_t number, Value key) {
                               return valueView.loadFirstLanes(
                                   b, b.add(firstKey, key), column(number),
                                   std::min(lanes, channels - number * lanes));
                             }};
    return kernel.emit(b, b.index(0), count, from, exact);
  };
  Value whole = b.floorDiv(keys.count, lanes);
  sums =
      b.loop(b.index(0), whole, 1, sums, [&](Value vector, ValueRange carried) {
        return emitKeys(vector, b.index(lanes), lanes % tiles.unroll == 0,
                        carried);
      });
  sums = emitKeys(whole, b.rem(keys.count, lanes), /*exact=*/false, sums);
  for (int64_t row = 0; row < tile.rows; ++row)
    for (int64_t vector = 0; vector < tile.vectors; ++vector)
      b.storeVector(sums[row * tile.vectors + vector], outputs,
                    {b.index(firstRow + row), column(vector)});
}

void DecodeLoop::emitRows(const RowState &state) {
  Value inverse = emitInverse(b, state.sums[0]);
  AttentionOp op = context.op;
  for (int64_t row = 0; row < rows; ++row) {
    MatrixView output = context.headView(
        op.getInits().front(), op.getOutputMap(), block.batch, headOf(row));
    Value factor = b.lane(inverse, row);
    b.loop(b.index(0), b.index(op.getValueDim()), 1, [&](Value channel) {
      Value sum = b.load(outputs, {b.index(row), channel});
      output.store(b, b.create<arith::MulFOp>(sum, factor), queryOf(row),
                   channel);
    });
  }
  if (!op.hasLogSumExp())
    return;
  Value lse = emitLogSumExp(b, state.maxima[0], state.sums[0]);
  for (int64_t row = 0; row < rows; ++row)
    b.store(b.lane(lse, row), op.getInits()[1],
            {block.batch, headOf(row), queryOf(row)});
}

/// Whole groups of query heads, from the first of a group on.
static bool holdsWholeGroups(AttentionOp op) {
  std::optional<int64_t> first = getConstantIntValue(op.getFrameOrigin()[1]);
  int64_t heads = op.getQuerySizes()[1], kvHeads = op.getKeySizes()[1];
  return first && *first % op.getGroupSize() == 0 &&
         !ShapedType::isDynamic(heads) && !ShapedType::isDynamic(kvHeads) &&
         heads == kvHeads * op.getGroupSize();
}

bool posenc::wantsDecodeSchedule(AttentionContext &context) {
  AttentionOp op = context.op;
  int64_t queries = op.getQuerySizes()[2];
  if (ShapedType::isDynamic(queries) || !holdsWholeGroups(op))
    return false;
  Value none = context.b.index(0);
  for (auto [operand, map] : {std::pair(op.getKey(), op.getKeyMap()),
                              std::pair(op.getValue(), op.getValueMap())})
    if (!context.headView(operand, map, none, none).hasContiguousColumns())
      return false;
  unsigned bits = context.b.getElement().getWidth();
  return decodeIsCheaper(context.machine, bits, queries, op.getGroupSize());
}

void posenc::emitDecodeSchedule(AttentionContext &context,
                                ContentPrologue &prologue,
                                const DistanceTables &distances,
                                const FusedOptions &options) {
  context.b.parallel(
      {context.batchCount, context.kvHeadCount}, [&](ValueRange at) {
        DecodeLoop(context, prologue, distances, options, at[0], at[1]).emit();
      });
}
