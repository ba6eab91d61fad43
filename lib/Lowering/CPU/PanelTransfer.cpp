// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "PanelTransfer.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::posenc;

SmallVector<Value> posenc::emitTranspose(LoopEmitter &b, ValueRange rows) {
  // A butterfly: in round `bit`, rows i and i + bit exchange the blocks in
  // which that bit of the block number differs from that of the row number.
  SmallVector<Value> current(rows);
  int64_t lanes = b.getLanes(), count = rows.size(), width = lanes / count;
  for (int64_t bit = 1; bit < count; bit *= 2) {
    SmallVector<int64_t> low(lanes), high(lanes);
    for (int64_t lane = 0; lane < lanes; ++lane) {
      bool isOdd = lane & (bit * width);
      low[lane] = isOdd ? lanes + lane - bit * width : lane;
      high[lane] = isOdd ? lanes + lane : lane + bit * width;
    }
    for (int64_t i = 0; i < count; ++i) {
      if (i & bit)
        continue;
      Value x = current[i], y = current[i + bit];
      current[i] = b.shuffle(x, y, low);
      current[i + bit] = b.shuffle(x, y, high);
    }
  }
  return current;
}

/// Whole vectors cover the channels from the first up to this one.
static Value endOfWholeVectors(LoopEmitter &b, const LaneColumn &column) {
  Value count = b.sub(column.channelEnd, column.channelBegin);
  return b.add(column.channelBegin,
               b.mul(b.floorDiv(count, b.getLanes()), b.getLanes()));
}

static Value allLanesExist(LoopEmitter &b, const LaneColumn &column) {
  return b.less(b.add(column.matrixLane, b.getLanes() - 1), column.laneCount);
}

/// The lane of the matrix that feeds a lane of the panel.
static Value existingLane(LoopEmitter &b, const LaneColumn &column,
                          Value lane) {
  return b.min(b.add(column.matrixLane, lane),
               b.sub(column.laneCount, b.index(1)));
}

/// `factor` is a scalar or null, like in emitPack.
static Value scaled(LoopEmitter &b, Value value, Value factor) {
  if (!factor)
    return value;
  if (isa<VectorType>(value.getType()) && !isa<VectorType>(factor.getType()))
    factor = b.splat(factor);
  return b.create<arith::MulFOp>(value, factor);
}

/// Element by element, for channels from `lower` on.
static void packElements(LoopEmitter &b, const LaneColumn &column, Value lower,
                         Value factor) {
  b.loop(lower, column.channelEnd, 1, [&](Value channel) {
    b.loop(b.index(0), b.index(b.getLanes()), 1, [&](Value lane) {
      Value value = column.matrix.load(b, existingLane(b, column, lane),
                                       b.add(column.channelShift, channel));
      column.panel.store(b, scaled(b, value, factor), channel,
                         b.add(column.panelLane, lane));
    });
  });
}

/// Where the lanes of the matrix are contiguous.
static void packLaneVectors(LoopEmitter &b, const LaneColumn &column,
                            Value factor) {
  b.loop(column.channelBegin, column.channelEnd, 1, [&](Value channel) {
    Value vector = column.matrix.transposed().loadVector(
        b, b.add(column.channelShift, channel), column.matrixLane);
    column.panel.storeVector(b, scaled(b, vector, factor), channel,
                             column.panelLane);
  });
}

/// Where the channels of the matrix are contiguous.
static void packSquares(LoopEmitter &b, const LaneColumn &column,
                        Value factor) {
  SmallVector<Value> lanes;
  for (int64_t lane = 0; lane < b.getLanes(); ++lane)
    lanes.push_back(existingLane(b, column, b.index(lane)));
  Value whole = endOfWholeVectors(b, column);
  b.loop(column.channelBegin, whole, b.getLanes(), [&](Value channel) {
    SmallVector<Value> rows;
    for (Value lane : lanes) {
      Value row = column.matrix.loadVector(b, lane,
                                           b.add(column.channelShift, channel));
      rows.push_back(scaled(b, row, factor));
    }
    for (auto [i, row] : llvm::enumerate(emitTranspose(b, rows)))
      column.panel.storeVector(b, row, b.add(channel, i), column.panelLane);
  });
  packElements(b, column, whole, factor);
}

void posenc::emitPack(LoopEmitter &b, const LaneColumn &column, Value factor) {
  if (column.matrix.hasContiguousColumns())
    packSquares(b, column, factor);
  else if (column.matrix.transposed().hasContiguousColumns())
    b.ifElse(
        allLanesExist(b, column), [&] { packLaneVectors(b, column, factor); },
        [&] { packElements(b, column, column.channelBegin, factor); });
  else
    packElements(b, column, column.channelBegin, factor);
}

namespace {
/// How one panel is written back.
struct Unpacking {
  const LaneColumn &column;
  Value factor;
  bool accumulate;

  Value fromPanel(LoopEmitter &b, Value channel) const {
    return scaled(b, column.panel.loadVector(b, channel, column.panelLane),
                  factor);
  }
  void toMatrix(LoopEmitter &b, const MatrixView &matrix, Value vector,
                Value row, Value matrixColumn) const {
    if (accumulate)
      vector = b.create<arith::AddFOp>(matrix.loadVector(b, row, matrixColumn),
                                       vector);
    matrix.storeVector(b, vector, row, matrixColumn);
  }
  void elements(LoopEmitter &b, Value lower) const;
  void laneVectors(LoopEmitter &b) const;
  void squares(LoopEmitter &b) const;
};
} // namespace

void Unpacking::elements(LoopEmitter &b, Value lower) const {
  b.loop(lower, column.channelEnd, 1, [&](Value channel) {
    Value vector = fromPanel(b, channel);
    Value matrixChannel = b.add(column.channelShift, channel);
    for (int64_t i = 0; i < b.getLanes(); ++i) {
      Value lane = b.add(column.matrixLane, i);
      b.ifThen(b.less(lane, column.laneCount), [&] {
        Value value = b.lane(vector, i);
        if (accumulate)
          value = b.create<arith::AddFOp>(
              column.matrix.load(b, lane, matrixChannel), value);
        column.matrix.store(b, value, lane, matrixChannel);
      });
    }
  });
}

void Unpacking::laneVectors(LoopEmitter &b) const {
  b.loop(column.channelBegin, column.channelEnd, 1, [&](Value channel) {
    toMatrix(b, column.matrix.transposed(), fromPanel(b, channel),
             b.add(column.channelShift, channel), column.matrixLane);
  });
}

void Unpacking::squares(LoopEmitter &b) const {
  Value whole = endOfWholeVectors(b, column);
  b.loop(column.channelBegin, whole, b.getLanes(), [&](Value channel) {
    SmallVector<Value> rows;
    for (int64_t i = 0; i < b.getLanes(); ++i)
      rows.push_back(fromPanel(b, b.add(channel, i)));
    rows = emitTranspose(b, rows);
    for (int64_t i = 0; i < b.getLanes(); ++i) {
      Value lane = b.add(column.matrixLane, i);
      b.ifThen(b.less(lane, column.laneCount), [&] {
        toMatrix(b, column.matrix, rows[i], lane,
                 b.add(column.channelShift, channel));
      });
    }
  });
  elements(b, whole);
}

void posenc::emitUnpack(LoopEmitter &b, const LaneColumn &column, Value factor,
                        bool accumulate) {
  Unpacking unpacking{column, factor, accumulate};
  if (column.matrix.hasContiguousColumns())
    unpacking.squares(b);
  else if (column.matrix.transposed().hasContiguousColumns())
    b.ifElse(
        allLanesExist(b, column), [&] { unpacking.laneVectors(b); },
        [&] { unpacking.elements(b, column.channelBegin); });
  else
    unpacking.elements(b, column.channelBegin);
}
