// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "WarpgroupKernel.h"
#include "AttentionLaunch.h"
#include "BulkTile.h"
#include "QueryRows.h"
#include "Warpgroup.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace mlir::posenc;

static constexpr int64_t warpgroupThreads = 128, warpgroupRows = 64;

namespace {
/// Tensor maps of the operands; pointers.
struct TensorMaps {
  Value queries, keys, values;
};

/// A key block, and where its tiles are: a stage for each in turn.
struct Visit {
  Value key, stage;
  /// Of the phase in which its tiles are filled (i32); they are free for them
  /// when the phase of the other parity is over.
  Value parity;
};

class WarpgroupKernel {
public:
  WarpgroupKernel(OpBuilder &builder, AttentionOp op,
                  const WarpgroupTiles &tiles, Tanh tanh,
                  const AttentionTables &made, const TensorMaps &maps,
                  gpu::LaunchOp launch);
  void emit();

private:
  /// What a warpgroup keeps from one key block to the next: the state without
  /// the product of these weights (registers of fragments) and their values.
  struct Carried {
    WarpState state;
    SmallVector<Value> weights;

    SmallVector<Value> flatten() const;
    static Carried unflatten(ValueRange values, size_t weightCount);
  };

  void initBarriers();
  void emitProducer();
  void emitConsumer();
  /// Of operands for which there is one tile for each stage.
  enum Operand { ofKeys, ofValues };
  void fillTile(Operand operand, const Visit &visit);
  Visit visitOf(Value key, Value number);
  void awaitTile(Operand operand, const Visit &visit);
  void releaseTile(Operand operand, const Visit &visit);

  SumsInFlight beginKeyProducts(const Visit &visit);
  SumsInFlight beginValueProducts(const Visit &visit, const Carried &carried);
  void rotateQueries();
  void meetConsumers();
  int64_t consumerThreads() const { return warpgroupThreads * tiles.consumers; }
  Value consumerThread() { return b.sub(thread, b.index(warpgroupThreads)); }
  /// Values of keys that do not exist are 0: no weight makes a NaN one.
  void clearMissing(const Visit &visit);
  /// Softmax of a key block's products; the outputs still run.
  QueryRows::Growth emitSoftmax(const Visit &visit, ArrayRef<Value> products,
                                Carried &carried);
  Carried emitFirst(const Visit &visit);
  /// The products of a key block, and those of the one before it with its
  /// values.
  void emitStep(const Visit &visit, const Visit &before, Carried &carried);
  WarpState emitBlocks(Value start);
  WarpState emitLast(const Visit &visit, Carried carried);

  // mbarriers: one of the queries, and of keys and values those of full and
  // those of empty tiles.
  Value full(Operand operand, Value stage) {
    return b.add(stage, 1 + operand * tiles.stages);
  }
  Value empty(Operand operand, Value stage) {
    return b.add(stage, 1 + (2 + operand) * tiles.stages);
  }

  PairContext context;
  LoopEmitter &b;
  AttentionOp op;
  WarpgroupTiles tiles;
  const AttentionTables &made;
  TensorMaps maps;
  FloatType element;
  Value thread, consumer;
  ThreadPlace place;
  QueryBlock block;
  SharedMemory memory;
  BulkTile queries, keys, values;
  Mbarriers barriers;
  /// Of the consumers only.
  std::optional<QueryRows> rows;
};
} // namespace

static Value isFirst(LoopEmitter &b, Value number) {
  return b.create<arith::CmpIOp>(arith::CmpIPredicate::eq, number, b.index(0));
}

/// A map that the host has written is seen by the copies of the thread
/// (PTX ISA, fence.proxy.tensormap).
static void acquireMap(LoopEmitter &b, Value map) {
  constexpr int64_t mapBytes = 128;
  b.create<NVVM::FenceProxyAcquireOp>(
      NVVM::MemScopeKind::SYS, map,
      b.create<arith::ConstantIntOp>(b.getI32Type(), mapBytes));
}

WarpgroupKernel::WarpgroupKernel(OpBuilder &builder, AttentionOp op,
                                 const WarpgroupTiles &tiles, Tanh tanh,
                                 const AttentionTables &made,
                                 const TensorMaps &maps, gpu::LaunchOp launch)
    : context(builder, op, builder.getF32Type(), fragmentLanes,
              QueryRows::unitsOfLogit(op)),
      b(context.b), op(op), tiles(tiles), made(made), maps(maps),
      element(cast<FloatType>(getElementTypeOrSelf(op.getQuery().getType()))),
      thread(launch.getThreadIds().x),
      consumer(b.sub(b.floorDiv(thread, warpgroupThreads), b.index(1))),
      place(b, b.rem(thread, warpgroupThreads), warpgroupThreads),
      block(context, launch.getBlockIds().x, tiles.queryBlock(),
            tiles.keyBlock),
      memory(b), queries(memory, b, 0, tiles.queryBlock(), op.getHeadDim()),
      keys(memory, b, queries.bytes(), tiles.keyBlock, op.getHeadDim()),
      values(memory, b, queries.bytes() + tiles.stages * keys.bytes(),
             tiles.keyBlock, op.getValueDim()),
      barriers(memory, b,
               queries.bytes() +
                   tiles.stages * (keys.bytes() + values.bytes())) {
  context.tanh = tanh;
}

SmallVector<Value> WarpgroupKernel::Carried::flatten() const {
  SmallVector<Value> values(weights);
  llvm::append_range(values, state.flatten());
  return values;
}

WarpgroupKernel::Carried
WarpgroupKernel::Carried::unflatten(ValueRange values, size_t weightCount) {
  return {WarpState::unflatten(values.drop_front(weightCount)),
          SmallVector<Value>(values.take_front(weightCount))};
}

void WarpgroupKernel::initBarriers() {
  b.ifThen(isFirst(b, thread), [&] {
    int64_t consumerWarps = 4 * tiles.consumers, filled = 2 * tiles.stages;
    for (int64_t number = 0; number <= filled; ++number)
      barriers.init(number, /*arrivals=*/1);
    for (int64_t number = 0; number < filled; ++number)
      barriers.init(1 + filled + number, consumerWarps);
    b.create<NVVM::FenceMbarrierInitOp>();
  });
  b.create<gpu::BarrierOp>();
}

Visit WarpgroupKernel::visitOf(Value key, Value number) {
  Value phase = b.floorDiv(number, tiles.stages);
  Value parity =
      b.createOrFold<arith::IndexCastOp>(b.getI32Type(), b.rem(phase, 2));
  return {key, b.rem(number, tiles.stages), parity};
}

void WarpgroupKernel::awaitTile(Operand operand, const Visit &visit) {
  barriers.wait(full(operand, visit.stage), visit.parity);
}

void WarpgroupKernel::releaseTile(Operand operand, const Visit &visit) {
  // A warp's products have ended for all its threads.
  b.ifThen(isFirst(b, place.lane),
           [&] { barriers.arrive(empty(operand, visit.stage)); });
}

void WarpgroupKernel::fillTile(Operand operand, const Visit &visit) {
  bool isKey = operand == ofKeys;
  const BulkTile &tile = isKey ? keys : values;
  // The first wait is for the phase before the first, which counts as over.
  Value one = b.create<arith::ConstantIntOp>(b.getI32Type(), 1);
  barriers.wait(empty(operand, visit.stage),
                b.create<arith::XOrIOp>(visit.parity, one));
  Value number = full(operand, visit.stage);
  barriers.arriveExpecting(number, tile.bytes());
  MatrixView source = isKey ? block.keyView() : block.valueView();
  tile.copy(isKey ? maps.keys : maps.values, source, visit.key, visit.stage,
            barriers.at(number));
}

void WarpgroupKernel::emitProducer() {
  Value start = block.nextKeyBlock(b.index(0));
  b.ifThen(b.less(start, block.keyEnd), [&] {
    for (Value map : {maps.queries, maps.keys, maps.values})
      acquireMap(b, map);
    Value number = b.index(0);
    barriers.arriveExpecting(number, queries.bytes());
    queries.copy(maps.queries,
                 context.headView(op.getQuery(), op.getQueryMap(), block.batch,
                                  block.head),
                 block.firstQuery, b.index(0), barriers.at(number));
    SmallVector<Value> first{start, number};
    b.loopWhile(
        ValueRange(first).getTypes(), first,
        [&](ValueRange at) {
          return std::pair(b.less(at[0], block.keyEnd), SmallVector<Value>(at));
        },
        [&](ValueRange at) {
          Visit visit = visitOf(at[0], at[1]);
          fillTile(ofKeys, visit);
          fillTile(ofValues, visit);
          return SmallVector<Value>{
              block.nextKeyBlock(b.add(at[0], tiles.keyBlock)),
              b.add(at[1], 1)};
        });
  });
}

SumsInFlight WarpgroupKernel::beginKeyProducts(const Visit &visit) {
  awaitTile(ofKeys, visit);
  fenceProducts(b, {});
  SumsInFlight sums;
  for (int64_t step = 0; step < op.getHeadDim() / fragmentSteps; ++step) {
    LeftOperand a{
        queries.alongChannels(b.index(0), b.mul(consumer, warpgroupRows), step),
        {}};
    sums = multiplyAsync(b, element, tiles.keyBlock, a,
                         keys.alongChannels(visit.stage, b.index(0), step),
                         /*transposed=*/false, sums);
  }
  commitProducts(b);
  return sums;
}

void WarpgroupKernel::clearMissing(const Visit &visit) {
  // Beyond the tensor TMA has written zeros.
  if (block.keyEnd == context.keyCount)
    return;
  Value exist = b.sub(block.keyEnd, visit.key);
  b.ifThen(b.less(exist, b.index(tiles.keyBlock)), [&] {
    values.clearRows(visit.stage, exist, consumerThread(), consumerThreads());
    meetConsumers();
  });
}

void WarpgroupKernel::meetConsumers() {
  Type i32 = b.getI32Type();
  // Number 0 is that of all threads.
  b.create<NVVM::BarrierOp>(
      TypeRange(), b.create<arith::ConstantIntOp>(i32, 1),
      b.create<arith::ConstantIntOp>(i32, consumerThreads()),
      NVVM::BarrierReductionAttr(), Value());
}

void WarpgroupKernel::rotateQueries() {
  for (const RotationTables &tables : made.rotations.queries) {
    Value stage = b.index(0);
    tables.rotateRows(
        b, block.batch, block.kvHead,
        {tiles.queryBlock(),
         [&](Value row) {
           return b.min(b.add(block.firstQuery, row), block.lastQuery);
         },
         [&](Value row, Value channel, int64_t count) {
           return queries.loadChannels(element, stage, row, channel, count);
         },
         [&](Value values, Value row, Value channel) {
           queries.storeChannels(element, values, stage, row, channel);
         }},
        consumerThread(), consumerThreads());
    BulkTile::fenceWrites(b);
    meetConsumers();
  }
}

SumsInFlight WarpgroupKernel::beginValueProducts(const Visit &visit,
                                                 const Carried &carried) {
  awaitTile(ofValues, visit);
  clearMissing(visit);
  SmallVector<Value> registers = registersOfSums(b, carried.state.outputs);
  size_t sumCount = registers.size();
  llvm::append_range(registers, carried.weights);
  registers = fenceProducts(b, registers);
  SumsInFlight sums(ArrayRef(registers).take_front(sumCount));
  auto weights = ArrayRef(registers).drop_front(sumCount);
  for (int64_t step = 0; step < tiles.keyBlock / fragmentSteps; ++step) {
    LeftOperand a{{}, SmallVector<Value>(weights.slice(4 * step, 4))};
    sums = multiplyAsync(b, element, op.getValueDim(), a,
                         values.alongRows(visit.stage, step),
                         /*transposed=*/true, sums);
  }
  commitProducts(b);
  return sums;
}

QueryRows::Growth WarpgroupKernel::emitSoftmax(const Visit &visit,
                                               ArrayRef<Value> products,
                                               Carried &carried) {
  SmallVector<FragmentSums> logits =
      rows->emitLogits(visit.key, fragmentsOf(b, products));
  QueryRows::Growth growth = rows->grow(carried.state, logits);
  carried.weights.clear();
  for (Value pair : rows->emitWeights(carried.state, logits, growth))
    carried.weights.push_back(packedBits(b, pair));
  return growth;
}

WarpgroupKernel::Carried WarpgroupKernel::emitFirst(const Visit &visit) {
  barriers.wait(b.index(0), b.create<arith::ConstantIntOp>(b.getI32Type(), 0));
  rotateQueries();
  SmallVector<Value> products = awaitProducts(b, 0, beginKeyProducts(visit));
  releaseTile(ofKeys, visit);
  Carried carried{rows->initialState(), {}};
  emitSoftmax(visit, products, carried);
  return carried;
}

void WarpgroupKernel::emitStep(const Visit &visit, const Visit &before,
                               Carried &carried) {
  SumsInFlight products = beginKeyProducts(visit);
  SumsInFlight outputs = beginValueProducts(before, carried);
  products = awaitProducts(b, 1, products);
  releaseTile(ofKeys, visit);
  QueryRows::Growth growth = emitSoftmax(visit, products, carried);
  carried.state.outputs = fragmentsOf(b, awaitProducts(b, 0, outputs));
  releaseTile(ofValues, before);
  rows->rescale(carried.state, growth);
}

WarpState WarpgroupKernel::emitLast(const Visit &visit, Carried carried) {
  SumsInFlight outputs = beginValueProducts(visit, carried);
  carried.state.outputs = fragmentsOf(b, awaitProducts(b, 0, outputs));
  return carried.state;
}

WarpState WarpgroupKernel::emitBlocks(Value start) {
  Value number = b.index(0);
  Carried first = emitFirst(visitOf(start, number));
  size_t weightCount = first.weights.size();
  // The block before and its number.
  SmallVector<Value> carried{start, number};
  llvm::append_range(carried, first.flatten());
  SmallVector<Type> types(ValueRange(carried).getTypes());
  types.insert(types.begin(), b.getIndexType());
  SmallVector<Value> all = b.loopWhile(
      types, carried,
      [&](ValueRange at) {
        Value next = block.nextKeyBlock(b.add(at[0], tiles.keyBlock));
        SmallVector<Value> passed{next};
        llvm::append_range(passed, at);
        return std::pair(b.less(next, block.keyEnd), passed);
      },
      [&](ValueRange at) {
        Carried own = Carried::unflatten(at.drop_front(3), weightCount);
        Value nextNumber = b.add(at[2], 1);
        emitStep(visitOf(at[0], nextNumber), visitOf(at[1], at[2]), own);
        SmallVector<Value> next{at[0], nextNumber};
        llvm::append_range(next, own.flatten());
        return next;
      });
  ValueRange results(all);
  return emitLast(visitOf(results[1], results[2]),
                  Carried::unflatten(results.drop_front(3), weightCount));
}

void WarpgroupKernel::emitConsumer() {
  Value firstRow =
      b.add(b.add(block.firstQuery, b.mul(consumer, warpgroupRows)),
            b.mul(place.warp, fragmentRows));
  rows.emplace(block, made.distances, place, firstRow);
  Value start = block.nextKeyBlock(b.index(0));
  SmallVector<Value> results = b.choose(
      b.less(start, block.keyEnd), [&] { return emitBlocks(start).flatten(); },
      [&] { return rows->initialState().flatten(); });
  rows->emitResults(WarpState::unflatten(results));
}

void WarpgroupKernel::emit() {
  initBarriers();
  b.ifElse(
      b.less(thread, b.index(warpgroupThreads)),
      [&] {
        b.create<NVVM::SetMaxRegisterOp>(tiles.producerRegisters(),
                                         NVVM::SetMaxRegisterAction::decrease);
        b.ifThen(isFirst(b, thread), [&] { emitProducer(); });
      },
      [&] {
        b.create<NVVM::SetMaxRegisterOp>(tiles.consumerRegisters(),
                                         NVVM::SetMaxRegisterAction::increase);
        emitConsumer();
      });
}

static TensorMaps createMaps(PairContext &host, const WarpgroupTiles &tiles) {
  Value one = host.b.index(1);
  auto create = [&](Value operand, AffineMap map, int64_t rows) {
    return BulkTile::createMap(host.b, host.headView(operand, map, one, one),
                               rows);
  };
  AttentionOp op = host.op;
  return {create(op.getQuery(), op.getQueryMap(), tiles.queryBlock()),
          create(op.getKey(), op.getKeyMap(), tiles.keyBlock),
          create(op.getValue(), op.getValueMap(), tiles.keyBlock)};
}

void posenc::emitWarpgroupKernel(OpBuilder &builder, AttentionOp op,
                                 const WarpgroupTiles &tiles, Tanh tanh) {
  PairContext host(builder, op, builder.getF32Type(), fragmentLanes,
                   QueryRows::unitsOfLogit(op));
  forQueryBlocks(
      host, {tiles.queryBlock()},
      [&](const AttentionTables &made, Value blocks) {
        TensorMaps maps = createMaps(host, tiles);
        gpu::LaunchOp launch =
            createLaunch(host.b, blocks, tiles.threads(),
                         sharedBytes(tiles, op.getHeadDim(), op.getValueDim()));
        OpBuilder body = OpBuilder::atBlockBegin(&launch.getBody().front());
        WarpgroupKernel(body, op, tiles, tanh, made, maps, launch).emit();
      });
}
