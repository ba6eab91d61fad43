// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Lowering/HingeTables.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include <limits>

using namespace mlir;
using namespace mlir::posenc;

static constexpr int64_t dynamic = ShapedType::kDynamic;
static constexpr double infinity = std::numeric_limits<double>::infinity();

static HingesAttrInterface hingesOf(PairContext &context, unsigned encoding) {
  return cast<HingesAttrInterface>(context.op.getEncodingList()[encoding]);
}

namespace {
/// Of a table of pieces.
enum PieceRow : int64_t {
  /// In order, then infinities; and how much the slope grows there, then zeros.
  breakpointRow,
  jumpRow,
  /// Of the term, on pieces.
  slopeRow,
  offsetRow,
  /// By unit: its breakpoint, and how many lie before that.
  ownBreakpointRow,
  rankRow,
  rowCount
};

/// Fills the rows of one head, in double precision: sums over units may cancel.
class PieceEmitter {
public:
  PieceEmitter(PairContext &context, unsigned encoding, int64_t units,
               Value pieces, Value head);
  void emit();

private:
  /// A unit as scalars; `isActiveBefore` its breakpoint, or after it.
  struct Unit {
    Hinge<IrDomain> hinge;
    Value breakpoint, isActiveBefore;
  };
  Unit unitAt(Value number);
  void place(Value number);
  void emitLines(Value piece);
  Value compare(arith::CmpFPredicate predicate, Value left, Value right) {
    return b.create<arith::CmpFOp>(predicate, left, right);
  }
  Value inUnits(Value f64);
  void fill(PieceRow row, double value);
  SmallVector<Value> at(PieceRow row, Value column) {
    return {head, b.index(row), column};
  }

  PairContext &context;
  LoopEmitter &b;
  HingesAttrInterface attr;
  IrOperands operands;
  IrDomain wide;
  Value pieces, head;
  int64_t units;
};
} // namespace

PieceEmitter::PieceEmitter(PairContext &context, unsigned encoding,
                           int64_t units, Value pieces, Value head)
    : context(context), b(context.b), attr(hingesOf(context, encoding)),
      operands(context.op.getEncodingOperandsOf(encoding)),
      wide(b, b.getLoc(), b.getF64Type()), pieces(pieces), head(head),
      units(units) {}

PieceEmitter::Unit PieceEmitter::unitAt(Value number) {
  Hinge<IrDomain> hinge = attr.emitHinge(wide.integer(context.global(1, head)),
                                         wide.integer(number), operands);
  Value zero = wide.constantFloat(0.0), slope = hinge.slope.rep,
        offset = hinge.offset.rep;
  Value falls = compare(arith::CmpFPredicate::OLT, slope, zero);
  Value isFlat = compare(arith::CmpFPredicate::OEQ, slope, zero);
  Value crossing = wide.negFloat(wide.divFloat(offset, slope));
  // One that is flat, or that holds a NaN, has none, and is active for all x or
  // for none.
  Value isNaN = compare(arith::CmpFPredicate::UNO, crossing, crossing);
  Value hasNone = b.create<arith::OrIOp>(isFlat, isNaN);
  Value breakpoint = b.create<arith::SelectOp>(
      hasNone, wide.constantFloat(infinity), crossing);
  Value isActiveBefore = b.create<arith::SelectOp>(
      isFlat, compare(arith::CmpFPredicate::UGT, offset, zero),
      b.create<arith::OrIOp>(falls, isNaN));
  return {hinge, b.create<arith::TruncFOp>(b.getElement(), breakpoint),
          isActiveBefore};
}

Value PieceEmitter::inUnits(Value f64) {
  Value scaled = wide.mulFloat(f64, wide.constantFloat(context.unitsOfLogit));
  return b.create<arith::TruncFOp>(b.getElement(), scaled);
}

void PieceEmitter::fill(PieceRow row, double value) {
  b.loop(b.index(0), b.dim(pieces, 2), b.getLanes(), [&](Value column) {
    b.storeVector(b.constant(value), pieces, at(row, column));
  });
}

/// Enters a unit where its breakpoint comes in the order of all.
void PieceEmitter::place(Value number) {
  Unit unit = unitAt(number);
  Value rank = b.loop(
      b.index(0), b.index(units), 1, b.index(0),
      [&](Value other, ValueRange before) -> SmallVector<Value> {
        Value its = b.load(pieces, at(ownBreakpointRow, other));
        Value isLess = compare(arith::CmpFPredicate::OLT, its, unit.breakpoint);
        Value isSame = compare(arith::CmpFPredicate::OEQ, its, unit.breakpoint);
        Value comesFirst = b.create<arith::OrIOp>(
            isLess, b.create<arith::AndIOp>(isSame, b.less(other, number)));
        return {b.create<arith::SelectOp>(comesFirst, b.add(before[0], 1),
                                          before[0])};
      })[0];
  b.store(unit.breakpoint, pieces, at(breakpointRow, rank));
  Value jump =
      wide.mulFloat(unit.hinge.weight.rep, wide.absFloat(unit.hinge.slope.rep));
  b.store(inUnits(jump), pieces, at(jumpRow, rank));
  b.store(context.scalars.intToFloat(context.scalars.integer(rank).rep), pieces,
          at(rankRow, number));
}

/// Slopes and offsets of a vector of pieces: sums over the units that are
/// active there.
void PieceEmitter::emitLines(Value piece) {
  IrDomain lanes = context.lanes.doubles();
  Value passed = context.lanes.intToFloat(
      context.lanes.integer(piece, /*laneStride=*/1).rep);
  Value constant =
      attr.emitConstant(lanes.integer(context.global(1, head)), operands).rep;
  SmallVector<Value> line = b.loop(
      b.index(0), b.index(units), 1, {lanes.constantFloat(0.0), constant},
      [&](Value number, ValueRange sums) -> SmallVector<Value> {
        Unit unit = unitAt(number);
        Value rank = b.splat(b.load(pieces, at(rankRow, number)));
        Value isActive = b.create<arith::XOrIOp>(
            compare(arith::CmpFPredicate::OLT, rank, passed),
            b.splat(unit.isActiveBefore));
        // A weight that is not finite spreads where its unit is 0 as well.
        Value weight = lanes.splat(unit.hinge.weight.rep);
        auto grow = [&](Value sum, Value part) {
          Value active = b.create<arith::SelectOp>(isActive, lanes.splat(part),
                                                   lanes.constantFloat(0.0));
          return lanes.addFloat(sum, lanes.mulFloat(weight, active));
        };
        return {grow(sums[0], unit.hinge.slope.rep),
                grow(sums[1], unit.hinge.offset.rep)};
      });
  Value slopes =
      lanes.mulFloat(line[0], lanes.constantFloat(context.unitsOfLogit));
  b.storeVector(b.create<arith::TruncFOp>(b.getVectorType(), slopes), pieces,
                at(slopeRow, piece));
  Value offsets = b.create<arith::TruncFOp>(b.getVectorType(), line[1]);
  b.storeVector(emitInUnits(context, offsets), pieces, at(offsetRow, piece));
}

void PieceEmitter::emit() {
  fill(breakpointRow, infinity);
  fill(jumpRow, 0.0);
  auto forEachUnit = [&](function_ref<void(Value)> body) {
    b.loop(b.index(0), b.index(units), 1, body);
  };
  forEachUnit([&](Value number) {
    b.store(unitAt(number).breakpoint, pieces, at(ownBreakpointRow, number));
  });
  forEachUnit([&](Value number) { place(number); });
  b.loop(b.index(0), b.dim(pieces, 2), b.getLanes(),
         [&](Value piece) { emitLines(piece); });
}

//===-- Tables ------------------------------------------------------------===//

HingeTables::HingeTables(PairContext &context, int64_t queryBlock,
                         int64_t window)
    : context(context), b(context.b), axis(context, queryBlock),
      queryBlock(queryBlock), window(window) {
  if (!axis.exists())
    return;
  for (auto [number, attr] : llvm::enumerate(context.op.getEncodingList()))
    if (isa<HingesAttrInterface>(attr)) {
      Tables of;
      of.profiles = emitProfiles(number);
      emitFactors(number, of);
      emitPieces(number, of);
      tables[number] = of;
    }
}

void HingeTables::release() {
  for (auto &[encoding, of] : tables)
    for (Value table : {of.profiles, of.factors, of.bounds, of.pieces})
      b.create<memref::DeallocOp>(table);
}

Value HingeTables::emitProfiles(unsigned encoding) {
  IrOperands operands(context.op.getEncodingOperandsOf(encoding));
  int64_t lanes = b.getLanes();
  // Windows reach past the last distance.
  Value vectors = axis.vectorCount();
  Value all = b.add(vectors, llvm::divideCeil(window - 1, lanes));
  Value table =
      b.alloc({dynamic, 3, dynamic}, {axis.batchCount(), b.mul(all, lanes)});
  b.parallel({axis.batchCount(), all}, [&](ValueRange at) {
    Value entry = b.mul(at[1], lanes);
    Value profile =
        hingesOf(context, encoding)
            .emitDistanceProfile(axis.distanceAt(at[0], entry), operands)
            .rep;
    b.storeVector(profile, table, {at[0], b.index(0), entry});
  });
  b.parallel({axis.batchCount(), vectors}, [&](ValueRange at) {
    Value entry = b.mul(at[1], lanes);
    Value own = b.loadVector(table, {at[0], b.index(0), entry});
    SmallVector<Value> bounds =
        b.loop(b.index(1), b.index(window), 1, {own, own},
               [&](Value ahead, ValueRange carried) -> SmallVector<Value> {
                 Value next = b.loadVector(
                     table, {at[0], b.index(0), b.add(entry, ahead)});
                 return {b.create<arith::MinimumFOp>(carried[0], next),
                         b.create<arith::MaximumFOp>(carried[1], next)};
               });
    for (auto [number, bound] : llvm::enumerate(bounds))
      b.storeVector(bound, table, {at[0], b.index(1 + number), entry});
  });
  return table;
}

void HingeTables::emitFactors(unsigned encoding, Tables &of) {
  IrOperands operands(context.op.getEncodingOperandsOf(encoding));
  IrDomain &domain = context.lanes;
  PositionReader positions = PositionReader::ofQuery(context.op);
  Value blocks = b.ceilDiv(context.queryCount, queryBlock);
  of.factors = b.alloc({dynamic, dynamic},
                       {axis.batchCount(), b.mul(blocks, queryBlock)});
  of.bounds = b.alloc({dynamic, dynamic, 2}, {axis.batchCount(), blocks});
  b.parallel({axis.batchCount(), blocks}, [&](ValueRange at) {
    Value least, largest;
    for (int64_t lane = 0; lane < queryBlock; lane += b.getLanes()) {
      Value query = b.add(b.mul(at[1], queryBlock), lane);
      Int<IrDomain> position = positions.emit(
          domain, domain.integer(context.global(0, at[0])),
          domain.integer(context.global(2, query), /*laneStride=*/1));
      Value factors =
          hingesOf(context, encoding).emitQueryFactor(position, operands).rep;
      b.storeVector(factors, of.factors, {at[0], query});
      least = least ? b.create<arith::MinimumFOp>(least, factors) : factors;
      largest =
          largest ? b.create<arith::MaximumFOp>(largest, factors) : factors;
    }
    auto reduce = [&](vector::CombiningKind kind, Value lanes, int64_t bound) {
      b.store(b.create<vector::ReductionOp>(kind, lanes), of.bounds,
              {at[0], at[1], b.index(bound)});
    };
    reduce(vector::CombiningKind::MINIMUMF, least, 0);
    reduce(vector::CombiningKind::MAXIMUMF, largest, 1);
  });
}

void HingeTables::emitPieces(unsigned encoding, Tables &of) {
  ValueRange operands = context.op.getEncodingOperandsOf(encoding);
  of.units = hingesOf(context, encoding).getHingeCount(operands.getTypes());
  int64_t columns = llvm::alignTo(of.units + 1, b.getLanes());
  of.pieces = b.alloc({dynamic, rowCount, columns}, {context.headCount});
  b.parallel({context.headCount}, [&](ValueRange at) {
    PieceEmitter(context, encoding, of.units, of.pieces, at[0]).emit();
  });
}

//===-- Reading them ------------------------------------------------------===//

HingeTile::HingeTile(PairContext &at, const HingeTables &tables, Value batch,
                     Value head, Value query, Value key,
                     std::optional<int64_t> diagonal)
    : tables(tables), diagonal(diagonal) {
  for (auto &[encoding, of] : tables.tables)
    pieces[encoding] = choose(at, of, batch, head, query, key);
}

/// How many breakpoints compare so with a scalar.
static Value count(LoopEmitter &b, Value breakpoints,
                   arith::CmpFPredicate predicate, Value x) {
  Value holds = b.create<arith::CmpFOp>(predicate, breakpoints, b.splat(x));
  auto i32 = VectorType::get({b.getLanes()}, b.getI32Type());
  Value ones = b.create<arith::ExtUIOp>(i32, holds);
  Value sum = b.create<vector::ReductionOp>(vector::CombiningKind::ADD, ones);
  return b.create<arith::IndexCastUIOp>(b.getIndexType(), sum);
}

/// The least and the largest product of numbers within two ranges. NaN where a
/// range is; where a product alone is one, of zero and infinity, others tell
/// what lies next to it.
static std::pair<Value, Value>
emitProductRange(LoopEmitter &b, ArrayRef<Value> left, ArrayRef<Value> right) {
  auto select = [&](arith::CmpFPredicate predicate, Value a, Value other) {
    return b.create<arith::SelectOp>(
        b.create<arith::CmpFOp>(predicate, a, other), a, other);
  };
  Value least, largest;
  for (Value a : left)
    for (Value other : right) {
      Value product = b.create<arith::MulFOp>(a, other);
      least =
          least ? select(arith::CmpFPredicate::OLT, product, least) : product;
      largest = largest ? select(arith::CmpFPredicate::OGT, product, largest)
                        : product;
    }
  return {least, largest};
}

HingeTile::Piece HingeTile::choose(PairContext &at,
                                   const HingeTables::Tables &of, Value batch,
                                   Value head, Value query, Value key) const {
  LoopEmitter &b = at.b;
  Value row = tables.axis.batchOf(at, batch);
  Value entry = tables.axis.entryOf(at, query, key);
  Value block = b.floorDiv(query, tables.queryBlock);
  SmallVector<Value> profiles, factors;
  for (int64_t bound : {0, 1}) {
    profiles.push_back(b.load(of.profiles, {row, b.index(1 + bound), entry}));
    factors.push_back(b.load(of.bounds, {row, block, b.index(bound)}));
  }
  auto [least, largest] = emitProductRange(b, profiles, factors);
  // None and all of them where x may be NaN.
  Value begin = b.index(0), end = begin;
  for (int64_t column = 0; column < of.units; column += b.getLanes()) {
    Value breakpoints = b.loadVector(
        of.pieces, {head, b.index(breakpointRow), b.index(column)});
    begin =
        b.add(begin, count(b, breakpoints, arith::CmpFPredicate::OLE, least));
    end = b.add(end, count(b, breakpoints, arith::CmpFPredicate::ULT, largest));
  }
  // Infinities that fill up a vector are no more than an infinite x.
  begin = b.min(begin, b.index(of.units));
  auto load = [&](PieceRow line) {
    return b.load(of.pieces, {head, b.index(line), begin});
  };
  Value window =
      b.window(of.profiles, {row, b.index(0), entry}, {1, 1, tables.window});
  return {begin, end, load(slopeRow), load(offsetRow), window};
}

const HingeTile::Column &HingeTile::columnOf(PairContext &at,
                                             const PairVector &pairs,
                                             unsigned encoding) {
  Column &column = columns[{encoding, pairs.run.vector}];
  if (column.factors)
    return column;
  LoopEmitter &b = at.b;
  Value table = tables.tables.lookup(encoding).factors;
  SmallVector<Value> indices{tables.axis.batchOf(at, pairs.batch), pairs.query};
  column.factors = pairs.lanesAreKeys ? b.splat(b.load(table, indices))
                                      : b.loadVector(table, indices);
  column.slopes = b.create<arith::MulFOp>(
      column.factors, b.splat(pieces.lookup(encoding).slope));
  return column;
}

Value HingeTile::profileOf(PairContext &at, const PairVector &pairs,
                           unsigned encoding) const {
  LoopEmitter &b = at.b;
  Value zero = b.index(0);
  if (diagonal)
    return b.loadVector(pieces.find(encoding)->second.window,
                        {zero, zero, b.index(*diagonal - pairs.run.diagonal)});
  Value table = tables.tables.lookup(encoding).profiles;
  Value row = tables.axis.batchOf(at, pairs.batch);
  Value entry = tables.axis.entryOf(at, pairs.query, pairs.key);
  if (!pairs.lanesAreKeys)
    return b.loadVector(table, {row, zero, entry});
  // The distance falls along keys.
  entry = b.sub(entry, b.index(b.getLanes() - 1));
  return b.reverse(b.loadVector(table, {row, zero, entry}));
}

Value HingeTile::add(PairContext &at, const PairVector &pairs,
                     unsigned encoding, Value logits) {
  LoopEmitter &b = at.b;
  const HingeTables::Tables &of = tables.tables.find(encoding)->second;
  const Piece &piece = pieces.find(encoding)->second;
  const Column &column = columnOf(at, pairs, encoding);
  Value profile = profileOf(at, pairs, encoding);
  Value line = b.fma(profile, column.slopes,
                     b.create<arith::AddFOp>(logits, b.splat(piece.offset)));
  auto load = [&](PieceRow row, Value number) {
    return b.splat(b.load(of.pieces, {pairs.head, b.index(row), number}));
  };
  return b.loop(piece.begin, piece.end, 1, line,
                [&](Value number, ValueRange sums) -> SmallVector<Value> {
                  Value least =
                      b.create<arith::NegFOp>(load(breakpointRow, number));
                  Value past = b.maxIgnoringNaN(
                      b.fma(profile, column.factors, least), b.constant(0.0));
                  return {b.fma(past, load(jumpRow, number), sums[0])};
                })[0];
}
