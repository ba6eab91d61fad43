// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "AttentionKernel.h"
#include "AttentionLaunch.h"
#include "QueryRows.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// States of the sixteens of queries of a warp.
using WarpStates = SmallVector<WarpState>;

class WarpKernel {
public:
  WarpKernel(OpBuilder &builder, AttentionOp op, const WarpTiles &tiles,
             const DistanceTables &distances, gpu::LaunchOp launch);
  void emit();

private:
  void placeTiles();
  void emitCopies(Value key, Value stage);
  void loadQueries();
  SmallVector<Value> queryFragment(int64_t part, int64_t step);
  void emitBlock(Value key, Value stage, WarpStates &states);
  /// For each sixteen of queries those of all keys.
  SmallVector<SmallVector<FragmentSums>> emitProducts(Value stage);
  void emitValueProduct(Value stage, ArrayRef<SmallVector<Value>> weights,
                        WarpStates &states);
  SmallVector<Value> flatten(const WarpStates &states);
  WarpStates unflatten(ValueRange values);

  PairContext context;
  LoopEmitter &b;
  AttentionOp op;
  WarpTiles tiles;
  ThreadPlace place;
  QueryBlock block;
  SmallVector<QueryRows> parts;
  std::optional<SharedTile> queries, keys, values;
  /// [part][step], where they are kept.
  SmallVector<SmallVector<SmallVector<Value>>> keptQueries;
};
} // namespace

WarpKernel::WarpKernel(OpBuilder &builder, AttentionOp op,
                       const WarpTiles &tiles, const DistanceTables &distances,
                       gpu::LaunchOp launch)
    : context(builder, op, builder.getF32Type(), fragmentLanes,
              QueryRows::unitsOfLogit(op)),
      b(context.b), op(op), tiles(tiles),
      place(b, launch.getThreadIds().x, tiles.threads()),
      block(context, launch.getBlockIds().x, tiles.queryBlock(),
            tiles.keyBlock) {
  placeTiles();
  Value firstRow = b.add(block.firstQuery, b.mul(place.warp, tiles.rows));
  for (int64_t row = 0; row < tiles.rows; row += fragmentRows)
    parts.emplace_back(block, distances, place, b.add(firstRow, row));
}

void WarpKernel::placeTiles() {
  auto space =
      gpu::AddressSpaceAttr::get(b.getContext(), gpu::AddressSpace::Workgroup);
  Value memory = b.create<gpu::DynamicSharedMemoryOp>(
      MemRefType::get({ShapedType::kDynamic}, b.getI8Type(),
                      MemRefLayoutAttrInterface(), space));
  auto element = cast<FloatType>(getElementTypeOrSelf(op.getQuery().getType()));
  int64_t offset = 0;
  auto place = [&](std::optional<SharedTile> &tile, int64_t stages,
                   int64_t rows, int64_t channels) {
    tile.emplace(b, memory, offset, element, stages, rows, channels);
    offset += tile->bytes();
  };
  place(queries, 1, tiles.queryBlock(), op.getHeadDim());
  place(keys, tiles.stages, tiles.keyBlock, op.getHeadDim());
  place(values, tiles.stages, tiles.keyBlock, op.getValueDim());
}

void WarpKernel::emitCopies(Value key, Value stage) {
  keys->copy(
      place,
      context.headView(op.getKey(), op.getKeyMap(), block.batch, block.kvHead),
      key, block.keyEnd, stage);
  values->copy(place,
               context.headView(op.getValue(), op.getValueMap(), block.batch,
                                block.kvHead),
               key, block.keyEnd, stage);
}

SmallVector<Value> WarpKernel::queryFragment(int64_t part, int64_t step) {
  if (!keptQueries.empty())
    return keptQueries[part][step];
  Value row = b.add(b.mul(place.warp, tiles.rows), part * fragmentRows);
  return registersOf(b,
                     queries->load(place, b.index(0), row, step * fragmentSteps,
                                   /*byChannel=*/false,
                                   /*transposed=*/false));
}

void WarpKernel::loadQueries() {
  if (!tiles.keepsQueries)
    return;
  SmallVector<SmallVector<SmallVector<Value>>> fragments(parts.size());
  for (auto [part, steps] : llvm::enumerate(fragments))
    for (int64_t step = 0; step < op.getHeadDim() / fragmentSteps; ++step)
      steps.push_back(queryFragment(part, step));
  keptQueries = std::move(fragments);
}

SmallVector<SmallVector<FragmentSums>> WarpKernel::emitProducts(Value stage) {
  Value zeros = b.constant(0.0);
  SmallVector<FragmentSums> none(tiles.keyBlock / fragmentColumns,
                                 {{zeros, zeros}});
  SmallVector<SmallVector<FragmentSums>> sums(parts.size(), none);
  for (int64_t step = 0; step < op.getHeadDim() / fragmentSteps; ++step) {
    SmallVector<SmallVector<Value>> a;
    for (size_t part = 0; part < parts.size(); ++part)
      a.push_back(queryFragment(part, step));
    for (int64_t tile = 0; tile < tiles.keyBlock / fragmentColumns; tile += 2) {
      // Rows are keys, so that the columns of the product are.
      SmallVector<Value> pair = registersOf(
          b, keys->load(place, stage, b.index(tile * fragmentColumns),
                        step * fragmentSteps, /*byChannel=*/true,
                        /*transposed=*/false));
      for (auto [rows, own] : llvm::zip(a, sums))
        for (int64_t i : {0, 1})
          own[tile + i] = multiplyFragments(
              b, rows, ArrayRef(pair).slice(2 * i, 2), own[tile + i]);
    }
  }
  return sums;
}

void WarpKernel::emitValueProduct(Value stage,
                                  ArrayRef<SmallVector<Value>> weights,
                                  WarpStates &states) {
  for (int64_t step = 0; step < tiles.keyBlock / fragmentSteps; ++step)
    for (int64_t tile = 0; tile < op.getValueDim() / fragmentColumns;
         tile += 2) {
      // Rows are keys here as well: the steps of this product.
      SmallVector<Value> pair = registersOf(
          b, values->load(place, stage, b.index(step * fragmentSteps),
                          tile * fragmentColumns, /*byChannel=*/false,
                          /*transposed=*/true));
      for (auto [own, state] : llvm::zip(weights, states))
        for (int64_t i : {0, 1})
          state.outputs[tile + i] = multiplyFragments(
              b, ArrayRef(own).slice(4 * step, 4),
              ArrayRef(pair).slice(2 * i, 2), state.outputs[tile + i]);
    }
}

void WarpKernel::emitBlock(Value key, Value stage, WarpStates &states) {
  SmallVector<SmallVector<FragmentSums>> products = emitProducts(stage);
  SmallVector<SmallVector<Value>> weights;
  for (auto [rows, state, own] : llvm::zip(parts, states, products)) {
    SmallVector<FragmentSums> logits = rows.emitLogits(key, own);
    QueryRows::Growth growth = rows.grow(state, logits);
    rows.rescale(state, growth);
    weights.push_back(rows.emitWeights(state, logits, growth));
  }
  emitValueProduct(stage, weights, states);
}

SmallVector<Value> WarpKernel::flatten(const WarpStates &states) {
  SmallVector<Value> values;
  for (const WarpState &state : states)
    llvm::append_range(values, state.flatten());
  return values;
}

WarpStates WarpKernel::unflatten(ValueRange values) {
  size_t each = values.size() / parts.size();
  WarpStates states;
  for (size_t part = 0; part < parts.size(); ++part)
    states.push_back(WarpState::unflatten(values.slice(part * each, each)));
  return states;
}

void WarpKernel::emit() {
  queries->copy(place,
                context.headView(op.getQuery(), op.getQueryMap(), block.batch,
                                 block.head),
                block.firstQuery, context.queryCount, b.index(0));
  // Copies in a branch cannot be named as the members of a group after it, and
  // nvgpu's group of none does not survive as text.
  auto close = [&] { b.create<NVVM::CpAsyncCommitGroupOp>(); };
  auto wait = [&] {
    b.create<NVVM::CpAsyncWaitGroupOp>(0);
    b.create<gpu::BarrierOp>();
  };
  Value start = block.nextKeyBlock(b.index(0));
  b.ifThen(b.less(start, block.keyEnd), [&] { emitCopies(start, b.index(0)); });
  close();
  wait();
  loadQueries();
  SmallVector<Value> carried{start, b.index(0)};
  for (QueryRows &rows : parts)
    llvm::append_range(carried, rows.initialState().flatten());
  auto loop = b.create<scf::WhileOp>(
      ValueRange(carried).getTypes(), carried,
      [&](OpBuilder &nested, Location, ValueRange values) {
        OpBuilder::InsertionGuard guard(b);
        b.restoreInsertionPoint(nested.saveInsertionPoint());
        b.create<scf::ConditionOp>(b.less(values[0], block.keyEnd), values);
      },
      [&](OpBuilder &nested, Location, ValueRange values) {
        OpBuilder::InsertionGuard guard(b);
        b.restoreInsertionPoint(nested.saveInsertionPoint());
        Value key = values[0], stage = values[1];
        Value next = block.nextKeyBlock(b.add(key, tiles.keyBlock));
        Value nextStage = b.sub(b.index(1), stage);
        b.ifThen(b.less(next, block.keyEnd),
                 [&] { emitCopies(next, nextStage); });
        close();
        WarpStates states = unflatten(values.drop_front(2));
        emitBlock(key, stage, states);
        // All warps have read this stage, and the next one is there.
        wait();
        SmallVector<Value> results{next, nextStage};
        llvm::append_range(results, flatten(states));
        b.create<scf::YieldOp>(results);
      });
  WarpStates states = unflatten(loop.getResults().drop_front(2));
  for (auto [rows, state] : llvm::zip(parts, states))
    rows.emitResults(state);
}

void posenc::emitWarpKernel(OpBuilder &builder, AttentionOp op,
                            const WarpTiles &tiles) {
  PairContext host(builder, op, builder.getF32Type(), fragmentLanes,
                   QueryRows::unitsOfLogit(op));
  forQueryBlocks(host, tiles.queryBlock(),
                 [&](const DistanceTables &distances, Value blocks) {
                   gpu::LaunchOp launch = createLaunch(
                       host.b, blocks, tiles.threads(),
                       sharedBytes(tiles, op.getHeadDim(), op.getValueDim()));
                   OpBuilder body =
                       OpBuilder::atBlockBegin(&launch.getBody().front());
                   WarpKernel(body, op, tiles, distances, launch).emit();
                 });
}
