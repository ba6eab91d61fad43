// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Lowering/LoopEmitter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Dialect/X86Vector/X86VectorDialect.h"
#include "posenc/Analysis/Machine.h"

using namespace mlir;
using namespace mlir::posenc;

Value LoopEmitter::index(int64_t value) {
  return create<arith::ConstantIndexOp>(value);
}
Value LoopEmitter::add(Value a, Value b) {
  return createOrFold<arith::AddIOp>(a, b);
}
Value LoopEmitter::add(Value a, int64_t b) { return b ? add(a, index(b)) : a; }
Value LoopEmitter::sub(Value a, Value b) {
  return createOrFold<arith::SubIOp>(a, b);
}
Value LoopEmitter::mul(Value a, Value b) {
  return createOrFold<arith::MulIOp>(a, b);
}
Value LoopEmitter::mul(Value a, int64_t b) { return mul(a, index(b)); }
Value LoopEmitter::min(Value a, Value b) {
  return createOrFold<arith::MinSIOp>(a, b);
}
Value LoopEmitter::max(Value a, Value b) {
  return createOrFold<arith::MaxSIOp>(a, b);
}
Value LoopEmitter::floorDiv(Value a, int64_t b) {
  return createOrFold<arith::DivUIOp>(a, index(b));
}
Value LoopEmitter::rem(Value a, int64_t b) {
  return createOrFold<arith::RemUIOp>(a, index(b));
}
Value LoopEmitter::ceilDiv(Value a, int64_t b) {
  return floorDiv(add(a, b - 1), b);
}
Value LoopEmitter::ceilDiv(Value a, Value b) {
  return createOrFold<arith::CeilDivUIOp>(a, b);
}
Value LoopEmitter::less(Value a, Value b) {
  return createOrFold<arith::CmpIOp>(arith::CmpIPredicate::slt, a, b);
}
Value LoopEmitter::dim(Value memref, int64_t dim) {
  return createOrFold<memref::DimOp>(memref, dim);
}

Value LoopEmitter::scalar(double value) {
  return create<arith::ConstantOp>(getFloatAttr(element, value));
}
Value LoopEmitter::constant(double value) {
  return create<arith::ConstantOp>(DenseElementsAttr::get(
      vectorType, getFloatAttr(element, value).getValue()));
}
Value LoopEmitter::splat(Value scalar) {
  return createOrFold<vector::BroadcastOp>(
      VectorType::get({lanes}, scalar.getType()), scalar);
}
Value LoopEmitter::fma(Value a, Value b, Value c) {
  return create<vector::FMAOp>(a, b, c);
}
Value LoopEmitter::maxIgnoringNaN(Value a, Value b) {
  // arith.maximumf would propagate a NaN, at three times the instructions.
  Value greater = create<arith::CmpFOp>(arith::CmpFPredicate::OGT, a, b);
  return create<arith::SelectOp>(greater, a, b);
}

Value LoopEmitter::shuffle(Value a, Value b, ArrayRef<int64_t> lanes) {
  return create<vector::ShuffleOp>(a, b, lanes);
}
Value LoopEmitter::reverse(Value vector) {
  SmallVector<int64_t> order(llvm::reverse(llvm::seq<int64_t>(lanes)));
  return shuffle(vector, vector, order);
}
Value LoopEmitter::lane(Value vector, int64_t number) {
  return create<vector::ExtractOp>(vector, number);
}
Value LoopEmitter::withLane(Value vector, int64_t number, Value scalar) {
  return create<vector::InsertOp>(scalar, vector, number);
}
Value LoopEmitter::sumOfLanes(Value vector) {
  return create<vector::ReductionOp>(vector::CombiningKind::ADD, vector,
                                     arith::FastMathFlags::reassoc);
}
Value LoopEmitter::maximumOfLanes(Value vector) {
  return create<vector::ReductionOp>(vector::CombiningKind::MAXNUMF, vector);
}

Type LoopEmitter::storedAs(Type type, Value memref) {
  Type stored = cast<MemRefType>(memref.getType()).getElementType();
  if (!isa<FloatType>(stored))
    return type;
  auto vector = dyn_cast<VectorType>(type);
  return vector ? Type(vector.clone(stored)) : stored;
}
Value LoopEmitter::widened(Value value) {
  auto stored = dyn_cast<FloatType>(getElementTypeOrSelf(value.getType()));
  if (!stored || stored == element)
    return value;
  auto vector = dyn_cast<VectorType>(value.getType());
  Type wide = vector ? Type(vector.clone(element)) : element;
  return create<arith::ExtFOp>(wide, value);
}

Value LoopEmitter::narrowed(Value value, Value memref) {
  Type stored = storedAs(value.getType(), memref);
  return stored == value.getType() ? value
                                   : create<arith::TruncFOp>(stored, value);
}

Value LoopEmitter::load(Value memref, ValueRange indices) {
  return widened(create<memref::LoadOp>(memref, indices));
}
Value LoopEmitter::loadVector(Value memref, ValueRange indices,
                              VectorType type) {
  Type stored = storedAs(type ? type : vectorType, memref);
  return widened(
      create<vector::LoadOp>(cast<VectorType>(stored), memref, indices));
}
Value LoopEmitter::loadFirstLanes(Value memref, ValueRange indices,
                                  int64_t count) {
  if (count == lanes)
    return loadVector(memref, indices);
  SmallVector<bool> present(lanes, false);
  std::fill_n(present.begin(), count, true);
  auto type = VectorType::get({lanes}, getI1Type());
  Value mask = create<arith::ConstantOp>(DenseElementsAttr::get(type, present));
  auto stored = cast<VectorType>(storedAs(vectorType, memref));
  Value zero = create<arith::ConstantOp>(getZeroAttr(stored));
  return widened(
      create<vector::MaskedLoadOp>(stored, memref, indices, mask, zero));
}
/// Of a vector in memory.
static llvm::Align alignmentOf(VectorType type) {
  constexpr int64_t widest = 16;
  int64_t bits = type.getNumElements() * type.getElementTypeBitWidth();
  return llvm::Align(std::min(bits / 8, widest));
}
Value LoopEmitter::loadAligned(Value memref, ValueRange indices,
                               int64_t count) {
  auto type =
      cast<VectorType>(storedAs(VectorType::get({count}, element), memref));
  return widened(create<vector::LoadOp>(type, memref, indices,
                                        /*nontemporal=*/false,
                                        alignmentOf(type)));
}
void LoopEmitter::storeAligned(Value vector, Value memref, ValueRange indices) {
  Value stored = narrowed(vector, memref);
  create<vector::StoreOp>(stored, memref, indices, /*nontemporal=*/false,
                          alignmentOf(cast<VectorType>(stored.getType())));
}
Value LoopEmitter::loadPair(Value memref, ValueRange indices) {
  Value both = create<vector::LoadOp>(VectorType::get({2}, getBF16Type()),
                                      memref, indices);
  Value bits =
      create<vector::BitCastOp>(VectorType::get({1}, getI32Type()), both);
  return lane(bits, 0);
}
Value LoopEmitter::integers(int32_t value) {
  auto type = VectorType::get({lanes}, getI32Type());
  return create<arith::ConstantOp>(
      DenseElementsAttr::get(type, APInt(32, value, /*isSigned=*/true)));
}
Value LoopEmitter::bitsOf(Value vector) {
  return create<arith::BitcastOp>(VectorType::get({lanes}, getI32Type()),
                                  vector);
}

std::pair<Value, Value> LoopEmitter::loadEvenAndOdd(Value memref,
                                                    ValueRange indices) {
  Value pairs = create<vector::BitCastOp>(
      VectorType::get({lanes}, getI32Type()), loadPairs(memref, indices));
  Value even = create<arith::ShLIOp>(pairs, integers(16));
  Value odd = create<arith::AndIOp>(pairs, integers(-(1 << 16)));
  return {create<arith::BitcastOp>(vectorType, even),
          create<arith::BitcastOp>(vectorType, odd)};
}

void LoopEmitter::storePairs(Value even, Value odd, Value memref,
                             ValueRange indices) {
  Value low = create<arith::ShRUIOp>(bitsOf(even), integers(16));
  Value high = create<arith::AndIOp>(bitsOf(odd), integers(-(1 << 16)));
  auto pairs = VectorType::get({2 * lanes}, getBF16Type());
  Value both = create<arith::OrIOp>(low, high);
  create<vector::StoreOp>(create<vector::BitCastOp>(pairs, both).getResult(),
                          memref, indices);
}

Value LoopEmitter::roundedPairs(Value even, Value odd) {
  auto narrow = VectorType::get({lanes}, getBF16Type());
  auto round = [&](Value vector) -> Value {
    return create<x86vector::CvtPackedF32ToBF16Op>(narrow, vector);
  };
  return create<vector::InterleaveOp>(round(even), round(odd));
}

Value LoopEmitter::loadPairs(Value memref, ValueRange indices) {
  return create<vector::LoadOp>(VectorType::get({2 * lanes}, getBF16Type()),
                                memref, indices);
}
Value LoopEmitter::addPairProducts(Value pair, Value pairs, Value sums) {
  Value everywhere = create<vector::BitCastOp>(pairs.getType(), pair);
  return create<x86vector::DotBF16Op>(sums, everywhere, pairs);
}
void LoopEmitter::store(Value value, Value memref, ValueRange indices) {
  create<memref::StoreOp>(narrowed(value, memref), memref, indices);
}
void LoopEmitter::storeVector(Value vector, Value memref, ValueRange indices) {
  create<vector::StoreOp>(narrowed(vector, memref), memref, indices);
}
void LoopEmitter::prefetch(Value memref, ValueRange indices, bool isWritten) {
  constexpr int64_t secondLevel = 2;
  create<memref::PrefetchOp>(memref, indices, isWritten, secondLevel,
                             /*isDataCache=*/true);
}

Value LoopEmitter::window(Value memref, ValueRange offsets,
                          ArrayRef<int64_t> sizes) {
  SmallVector<OpFoldResult> counts;
  for (int64_t size : sizes)
    counts.push_back(getIndexAttr(size));
  SmallVector<OpFoldResult> ones(sizes.size(), getIndexAttr(1));
  return create<memref::SubViewOp>(memref, getAsOpFoldResult(offsets), counts,
                                   ones);
}

Value LoopEmitter::alloc(ArrayRef<int64_t> shape, ValueRange dynamicSizes,
                         Type type) {
  auto memref = MemRefType::get(shape, type ? type : Type(element));
  return create<memref::AllocOp>(memref, dynamicSizes,
                                 getI64IntegerAttr(cacheLineBytes));
}

SmallVector<Value> LoopEmitter::loop(Value lower, Value upper, int64_t step,
                                     ValueRange carried, LoopBody body) {
  auto build = [&](OpBuilder &nested, Location, Value iv,
                   ValueRange arguments) {
    InsertionGuard guard(*this);
    restoreInsertionPoint(nested.saveInsertionPoint());
    SmallVector<Value> results = body(iv, arguments);
    create<scf::YieldOp>(results);
  };
  auto op = create<scf::ForOp>(lower, upper, index(step), carried, build);
  return llvm::to_vector_of<Value>(op.getResults());
}

void LoopEmitter::loop(Value lower, Value upper, int64_t step,
                       function_ref<void(Value)> body) {
  loop(lower, upper, step, {}, [&](Value iv, ValueRange) -> SmallVector<Value> {
    body(iv);
    return {};
  });
}

void LoopEmitter::parallel(ValueRange uppers,
                           function_ref<void(ValueRange)> body,
                           StringRef kernel) {
  // Of dimensions of one iteration the loop would be made anew, without a name.
  SmallVector<Value> ends, at(uppers.size(), index(0));
  SmallVector<size_t> loops;
  for (auto [dim, upper] : llvm::enumerate(uppers)) {
    bool isNeeded = ends.empty() && dim + 1 == uppers.size();
    if (!isNeeded && isConstantIntValue(upper, 1))
      continue;
    ends.push_back(upper);
    loops.push_back(dim);
  }
  SmallVector<Value> lowers(ends.size(), index(0)),
      steps(ends.size(), index(1));
  auto loop = create<scf::ParallelOp>(
      lowers, ends, steps, [&](OpBuilder &nested, Location, ValueRange ivs) {
        InsertionGuard guard(*this);
        restoreInsertionPoint(nested.saveInsertionPoint());
        for (auto [dim, iv] : llvm::zip_equal(loops, ivs))
          at[dim] = iv;
        body(at);
      });
  if (!kernel.empty())
    loop->setAttr(kernelNameAttr, getStringAttr(kernel));
}

SmallVector<Value> LoopEmitter::loopWhile(TypeRange types, ValueRange carried,
                                          WhileHead head, WhileBody body) {
  auto op = create<scf::WhileOp>(
      types, carried,
      [&](OpBuilder &nested, Location, ValueRange values) {
        InsertionGuard guard(*this);
        restoreInsertionPoint(nested.saveInsertionPoint());
        auto [goesOn, passed] = head(values);
        create<scf::ConditionOp>(goesOn, passed);
      },
      [&](OpBuilder &nested, Location, ValueRange values) {
        InsertionGuard guard(*this);
        restoreInsertionPoint(nested.saveInsertionPoint());
        create<scf::YieldOp>(body(values));
      });
  return llvm::to_vector_of<Value>(op.getResults());
}

SmallVector<Value> LoopEmitter::choose(Value condition, Branch then,
                                       Branch otherwise) {
  auto branch = [&](Branch emit) {
    return [this, emit](OpBuilder &nested, Location) {
      InsertionGuard guard(*this);
      restoreInsertionPoint(nested.saveInsertionPoint());
      SmallVector<Value> results = emit();
      create<scf::YieldOp>(results);
    };
  };
  auto op = create<scf::IfOp>(condition, branch(then), branch(otherwise));
  return llvm::to_vector_of<Value>(op.getResults());
}

void LoopEmitter::ifElse(Value condition, function_ref<void()> then,
                         function_ref<void()> otherwise) {
  auto withoutValues = [](function_ref<void()> emit) {
    return [emit]() -> SmallVector<Value> {
      emit();
      return {};
    };
  };
  choose(condition, withoutValues(then), withoutValues(otherwise));
}

void LoopEmitter::ifThen(Value condition, function_ref<void()> then) {
  create<scf::IfOp>(condition, [&](OpBuilder &nested, Location) {
    InsertionGuard guard(*this);
    restoreInsertionPoint(nested.saveInsertionPoint());
    then();
    create<scf::YieldOp>();
  });
}

SmallVector<Value> MatrixView::at(Value row, Value column) const {
  SmallVector<Value> access = indices;
  access[rowDim] = row;
  access[columnDim] = column;
  return access;
}

Value MatrixView::load(LoopEmitter &b, Value row, Value column) const {
  return b.load(memref, at(row, column));
}
Value MatrixView::loadPair(LoopEmitter &b, Value row, Value column) const {
  return b.loadPair(memref, at(row, column));
}
void MatrixView::store(LoopEmitter &b, Value value, Value row,
                       Value column) const {
  b.store(value, memref, at(row, column));
}
Value MatrixView::loadVector(LoopEmitter &b, Value row, Value column,
                             VectorType type) const {
  return b.loadVector(memref, at(row, column), type);
}
Value MatrixView::loadFirstLanes(LoopEmitter &b, Value row, Value column,
                                 int64_t count) const {
  return b.loadFirstLanes(memref, at(row, column), count);
}
void MatrixView::storeVector(LoopEmitter &b, Value vector, Value row,
                             Value column) const {
  b.storeVector(vector, memref, at(row, column));
}
bool posenc::isContiguousAlong(Value memref, unsigned dim) {
  auto type = cast<MemRefType>(memref.getType());
  return dim + 1 == type.getRank() && type.isLastDimUnitStride();
}
void MatrixView::prefetch(LoopEmitter &b, Value row, Value column) const {
  b.prefetch(memref, at(row, column));
}
void MatrixView::prefetchColumns(LoopEmitter &b, Value row, Value column,
                                 int64_t count, bool isWritten) const {
  Type element = cast<MemRefType>(memref.getType()).getElementType();
  int64_t line = cacheLineBytes * 8 / element.getIntOrFloatBitWidth();
  for (int64_t offset = 0; offset < count; offset += line)
    b.prefetch(memref, at(row, b.add(column, offset)), isWritten);
}

bool MatrixView::hasContiguousColumns() const {
  return isContiguousAlong(memref, columnDim);
}
