// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "AttentionKernel.h"
#include "AttentionLaunch.h"
#include "KeyRanges.h"
#include "QueryRows.h"
#include "WarpProducts.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace mlir::posenc;

namespace {
class WarpKernel {
public:
  WarpKernel(OpBuilder &builder, AttentionOp op, const WarpTiles &tiles,
             Tanh tanh, const AttentionTables &made, gpu::LaunchOp launch);
  void emit();

private:
  WarpOperands placeTiles();
  void emitCopies(Value key, Value stage);
  /// Rotate what is in shared memory, which all threads see then.
  void rotateQueries();
  void rotateKeys(Value key, Value stage);
  void rotate(ArrayRef<RotationTables> tables, SharedTile &tile, Value stage,
              int64_t rows, function_ref<Value(Value)> tokenOf);
  void emitBlock(Value key, Value stage, WarpStates &states);
  /// The states after a key block.
  SmallVector<Value> emitIteration(Value key, Value stage, ValueRange states);

  PairContext context;
  LoopEmitter &b;
  AttentionOp op;
  WarpTiles tiles;
  const Rotations &rotations;
  ThreadPlace place;
  QueryBlock block;
  SmallVector<QueryRows> parts;
  /// Whether the warp has any of the rows; null where all warps may have.
  Value hasRows;
  WarpOperands operands;
  std::unique_ptr<WarpProducts> products;
};
} // namespace

WarpKernel::WarpKernel(OpBuilder &builder, AttentionOp op,
                       const WarpTiles &tiles, Tanh tanh,
                       const AttentionTables &made, gpu::LaunchOp launch)
    : context(builder, op, builder.getF32Type(), fragmentLanes,
              QueryRows::unitsOfLogit(op)),
      b(context.b), op(op), tiles(tiles), rotations(made.rotations),
      place(b, launch.getThreadIds().x, tiles.threads()),
      block(context, launch.getBlockIds().x, tiles.queryBlock(), tiles.keyBlock,
            tiles.heads, tiles.parts),
      operands(placeTiles()),
      products(WarpProducts::create(b, this->tiles, place, operands)) {
  context.tanh = tanh;
  Value firstRow = b.add(block.firstQuery, b.mul(place.warp, tiles.rows));
  int64_t known = op.getQuerySizes()[2];
  if (!ShapedType::isDynamic(known) &&
      known * tiles.heads <= tiles.queryBlock() - tiles.rows)
    hasRows = b.less(firstRow, block.queryEnd);
  for (int64_t row = 0; row < tiles.rows; row += fragmentRows)
    parts.emplace_back(block, made.distances, place, b.add(firstRow, row));
}

WarpOperands WarpKernel::placeTiles() {
  Value memory = dynamicSharedMemory(b);
  auto element = cast<FloatType>(getElementTypeOrSelf(op.getQuery().getType()));
  int64_t head = op.getHeadDim(), value = op.getValueDim();
  SharedTile queries(b, memory, 0, element, 1, tiles.queryBlock(), head);
  SharedTile keys(b, memory, queries.bytes(), element, tiles.stages,
                  tiles.keyBlock, head);
  SharedTile values(b, memory, queries.bytes() + keys.bytes(), element,
                    tiles.stages, tiles.keyBlock, value,
                    /*swizzled=*/tiles.unit != WarpUnit::fma);
  return {queries, keys, values, head, value};
}

void WarpKernel::emitCopies(Value key, Value stage) {
  auto copy = [&](SharedTile &tile, Value source, AffineMap map) {
    tile.copy(
        place, source,
        [&](Value token, Value channel) {
          return block.indicesOf(source, map, token, channel);
        },
        key, block.keyEnd, stage);
  };
  copy(operands.keys, op.getKey(), op.getKeyMap());
  copy(operands.values, op.getValue(), op.getValueMap());
}

void WarpKernel::rotate(ArrayRef<RotationTables> tables, SharedTile &tile,
                        Value stage, int64_t rows,
                        function_ref<Value(Value)> tokenOf) {
  for (const RotationTables &own : tables) {
    own.rotateRows(b, block.batch, block.kvHead,
                   {rows, tokenOf,
                    [&](Value row, Value channel, int64_t count) {
                      return tile.loadChannels(stage, row, channel, 0, count);
                    },
                    [&](Value values, Value row, Value channel) {
                      tile.storeChannels(values, stage, row, channel);
                    }},
                   place.thread, tiles.threads());
    b.create<gpu::BarrierOp>();
  }
}

void WarpKernel::rotateQueries() {
  rotate(rotations.queries, operands.queries, b.index(0), tiles.queryBlock(),
         [&](Value row) {
           return block.queryOf(
               b.min(b.add(block.firstQuery, row), block.lastQuery));
         });
}

void WarpKernel::rotateKeys(Value key, Value stage) {
  Value last = b.sub(block.keyEnd, b.index(1));
  rotate(rotations.keys, operands.keys, stage, tiles.keyBlock,
         [&](Value row) { return b.min(b.add(key, row), last); });
}

void WarpKernel::emitBlock(Value key, Value stage, WarpStates &states) {
  SmallVector<SmallVector<FragmentSums>> sums = products->multiplyKeys(stage);
  SmallVector<SmallVector<Value>> weights;
  for (auto [rows, state, own] : llvm::zip(parts, states, sums)) {
    SmallVector<FragmentSums> logits = rows.emitLogits(key, own);
    QueryRows::Growth growth = rows.grow(state, logits);
    rows.rescale(state, growth);
    weights.push_back(rows.emitWeights(state, logits, growth));
  }
  products->multiplyValues(stage, weights, states);
}

SmallVector<Value> WarpKernel::emitIteration(Value key, Value stage,
                                             ValueRange values) {
  auto compute = [&] {
    WarpStates states = unflatten(values, parts.size());
    emitBlock(key, stage, states);
    return flatten(states);
  };
  if (!hasRows)
    return compute();
  return b.choose(hasRows, compute, [&] { return SmallVector<Value>(values); });
}

void WarpKernel::emit() {
  operands.queries.copy(
      place, op.getQuery(),
      [&](Value row, Value channel) {
        return context
            .headView(op.getQuery(), op.getQueryMap(), block.batch,
                      block.headOf(row))
            .at(block.queryOf(row), channel);
      },
      block.firstQuery, block.queryEnd, b.index(0));
  // Copies in a branch cannot be named as the members of a group after it, and
  // nvgpu's group of none does not survive as text.
  auto close = [&] { b.create<NVVM::CpAsyncCommitGroupOp>(); };
  auto wait = [&] {
    b.create<NVVM::CpAsyncWaitGroupOp>(0);
    b.create<gpu::BarrierOp>();
  };
  Value start = block.nextKeyBlock(block.firstKey);
  b.ifThen(b.less(start, block.keyEnd), [&] { emitCopies(start, b.index(0)); });
  close();
  wait();
  rotateQueries();
  products->loadQueries();
  SmallVector<Value> carried{start, b.index(0)};
  for (QueryRows &rows : parts)
    llvm::append_range(carried, rows.initialState().flatten());
  SmallVector<Value> last = b.loopWhile(
      ValueRange(carried).getTypes(), carried,
      [&](ValueRange values) {
        return std::pair(b.less(values[0], block.keyEnd),
                         SmallVector<Value>(values));
      },
      [&](ValueRange values) {
        Value key = values[0], stage = values[1];
        Value next = block.nextKeyBlock(b.add(key, tiles.keyBlock));
        Value nextStage = b.sub(b.index(1), stage);
        b.ifThen(b.less(next, block.keyEnd),
                 [&] { emitCopies(next, nextStage); });
        close();
        rotateKeys(key, stage);
        SmallVector<Value> states =
            emitIteration(key, stage, values.drop_front(2));
        // All warps have read this stage, and the next one is there.
        wait();
        SmallVector<Value> results{next, nextStage};
        llvm::append_range(results, states);
        return results;
      });
  WarpStates states = unflatten(ValueRange(last).drop_front(2), parts.size());
  for (auto [rows, state] : llvm::zip(parts, states))
    rows.emitResults(state);
}

void posenc::emitWarpKernel(OpBuilder &builder, AttentionOp op,
                            const WarpTiles &tiles, Tanh tanh) {
  std::optional<KeyRanges> ranges;
  if (tiles.parts > 1)
    op = ranges.emplace(builder, op, tiles.parts).getPartial();
  PairContext host(builder, op, builder.getF32Type(), fragmentLanes,
                   QueryRows::unitsOfLogit(op));
  forQueryBlocks(host, {tiles.queryBlock(), tiles.heads, tiles.parts},
                 [&](const AttentionTables &made, Value blocks) {
                   gpu::LaunchOp launch = createLaunch(
                       host.b, blocks, tiles.threads(),
                       sharedBytes(tiles, op.getHeadDim(), op.getValueDim()));
                   OpBuilder body =
                       OpBuilder::atBlockBegin(&launch.getBody().front());
                   WarpKernel(body, op, tiles, tanh, made, launch).emit();
                 });
  if (ranges)
    ranges->merge();
}
