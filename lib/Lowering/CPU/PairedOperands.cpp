// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "PairedOperands.h"
#include "PanelTransfer.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::posenc;

static constexpr int64_t dynamic = ShapedType::kDynamic;

int64_t posenc::paddedChannels(const AttentionContext &context,
                               int64_t channels) {
  int64_t unit =
      context.tiles.unit == ProductUnit::tiles ? unitTileDepth : int64_t(2);
  return llvm::alignTo(channels, unit);
}

static Value stripCount(AttentionContext &context) {
  return context.b.ceilDiv(context.keyCount, context.tiles.strip);
}

Value posenc::allocatePairedKeys(AttentionContext &context) {
  LoopEmitter &b = context.b;
  int64_t channels = paddedChannels(context, context.op.getHeadDim());
  return b.alloc({dynamic, dynamic, dynamic, channels},
                 {context.batchCount, context.kvHeadCount,
                  b.mul(stripCount(context), context.tiles.strip)},
                 b.getBF16Type());
}

void posenc::emitKeyPadding(AttentionContext &context, const MatrixView &target,
                            Value row) {
  LoopEmitter &b = context.b;
  int64_t channels = context.op.getHeadDim();
  int64_t padded = paddedChannels(context, channels);
  if (channels < padded)
    b.loop(b.index(channels), b.index(padded), 1,
           [&](Value c) { target.store(b, b.scalar(0.0), row, c); });
}

namespace {
/// The values of one strip of keys of one kv head.
class ValueStrip {
public:
  ValueStrip(AttentionContext &context, Value paired, ValueRange at);
  /// [channel][key of the strip]
  void emitTransposed();
  /// [key / 2][channel][2]
  void emitInterleaved();

private:
  /// 0 where the key does not exist.
  Value element(Value key, Value channel);
  void emitPair(Value pair);

  AttentionContext &context;
  LoopEmitter &b;
  Value paired;
  SmallVector<Value> at;
  /// Row = token, column = channel.
  MatrixView source;
  int64_t channels, strip;
  Value firstKey, keyEnd;
};
} // namespace

ValueStrip::ValueStrip(AttentionContext &context, Value paired, ValueRange at)
    : context(context), b(context.b), paired(paired), at(at),
      source(context.headView(context.op.getValue(), context.op.getValueMap(),
                              at[0], at[1])),
      channels(context.op.getValueDim()), strip(context.tiles.strip),
      firstKey(b.mul(at[2], strip)), keyEnd(context.existingKeys(at[0])) {}

Value ValueStrip::element(Value key, Value channel) {
  Value readable = b.min(key, b.sub(context.keyCount, b.index(1)));
  return b.create<arith::SelectOp>(
      b.less(key, keyEnd), source.load(b, readable, channel), b.scalar(0.0));
}

void ValueStrip::emitTransposed() {
  MatrixView target{paired, {at[0], at[1], at[2], Value(), Value()}, 3, 4};
  b.ifElse(
      b.less(b.add(firstKey, strip - 1), keyEnd),
      [&] {
        for (int64_t lane = 0; lane < strip; lane += b.getLanes())
          emitPack(b, {target, b.index(lane), source, b.add(firstKey, lane),
                       context.keyCount, b.index(0), b.index(channels),
                       b.index(0)});
      },
      [&] {
        b.loop(b.index(0), b.index(strip), 1, [&](Value lane) {
          b.loop(b.index(0), b.index(channels), 1, [&](Value channel) {
            Value value = element(b.add(firstKey, lane), channel);
            target.store(b, value, channel, lane);
          });
        });
      });
  // Channels that pad are lanes of no result, and may be anything but NaN.
  int64_t padded = paddedChannels(context, channels);
  b.loop(b.index(channels), b.index(padded), 1, [&](Value channel) {
    b.loop(b.index(0), b.index(strip), b.getLanes(), [&](Value lane) {
      target.storeVector(b, b.constant(0.0), channel, lane);
    });
  });
}

void ValueStrip::emitPair(Value pair) {
  Value even = b.mul(pair, 2), odd = b.add(even, 1);
  auto narrow = VectorType::get({b.getLanes()}, b.getBF16Type());
  MatrixView target{paired, {at[0], at[1], Value(), Value()}, 2, 3};
  auto elements = [&](Value channel) {
    Value first = b.mul(channel, 2);
    target.store(b, element(even, channel), pair, first);
    target.store(b, element(odd, channel), pair, b.add(first, 1));
  };
  int64_t whole =
      source.hasContiguousColumns() ? channels - channels % b.getLanes() : 0;
  b.ifElse(
      b.less(odd, keyEnd),
      [&] {
        b.loop(b.index(0), b.index(whole), b.getLanes(), [&](Value channel) {
          SmallVector<Value> halves;
          for (Value key : {even, odd})
            halves.push_back(b.create<arith::TruncFOp>(
                narrow, source.loadVector(b, key, channel)));
          Value both = b.create<vector::InterleaveOp>(halves[0], halves[1]);
          b.create<vector::StoreOp>(
              both, paired, ValueRange{at[0], at[1], pair, b.mul(channel, 2)});
        });
      },
      [&] { b.loop(b.index(0), b.index(whole), 1, elements); });
  b.loop(b.index(whole), b.index(channels), 1, elements);
}

void ValueStrip::emitInterleaved() {
  Value first = b.floorDiv(firstKey, 2);
  b.loop(first, b.add(first, strip / 2), 1,
         [&](Value pair) { emitPair(pair); });
}

Value posenc::emitPairedValues(AttentionContext &context) {
  LoopEmitter &b = context.b;
  bool transposes = context.usesTiles();
  int64_t channels = paddedChannels(context, context.op.getValueDim());
  int64_t strip = context.tiles.strip;
  Value strips = stripCount(context);
  SmallVector<int64_t> shape{dynamic, dynamic, dynamic};
  if (transposes)
    shape.append({channels, strip});
  else
    shape.push_back(2 * context.op.getValueDim());
  Value paired = b.alloc(shape,
                         {context.batchCount, context.kvHeadCount,
                          transposes ? strips : b.mul(strips, strip / 2)},
                         b.getBF16Type());
  b.parallel({context.batchCount, context.kvHeadCount, strips},
             [&](ValueRange at) {
               ValueStrip values(context, paired, at);
               if (transposes)
                 values.emitTransposed();
               else
                 values.emitInterleaved();
             });
  return paired;
}

void posenc::emitPairedQueries(AttentionContext &context, Value panel,
                               Value paired) {
  LoopEmitter &b = context.b;
  int64_t channels = context.op.getHeadDim();
  auto narrow = VectorType::get({b.getLanes()}, b.getBF16Type());
  auto query = [&](Value channel, Value lane) -> Value {
    return b.create<arith::TruncFOp>(narrow,
                                     b.loadVector(panel, {channel, lane}));
  };
  Value zero = b.create<arith::ConstantOp>(b.getZeroAttr(narrow));
  auto emitPair = [&](Value pair, auto low, auto high) {
    for (int64_t vector = 0; vector < context.tiles.tile.vectors; ++vector) {
      Value lane = b.index(vector * b.getLanes());
      Value both = b.create<vector::InterleaveOp>(low(lane), high(lane));
      b.create<vector::StoreOp>(both, paired, ValueRange{pair, b.mul(lane, 2)});
    }
  };
  b.loop(b.index(0), b.index(channels / 2), 1, [&](Value pair) {
    Value first = b.mul(pair, 2);
    emitPair(
        pair, [&](Value lane) { return query(first, lane); },
        [&](Value lane) { return query(b.add(first, 1), lane); });
  });
  if (channels % 2)
    emitPair(
        b.index(channels / 2),
        [&](Value lane) { return query(b.index(channels - 1), lane); },
        [&](Value) { return zero; });
  int64_t padded = paddedChannels(context, channels) / 2;
  b.loop(b.index((channels + 1) / 2), b.index(padded), 1, [&](Value pair) {
    emitPair(pair, [&](Value) { return zero; }, [&](Value) { return zero; });
  });
}
