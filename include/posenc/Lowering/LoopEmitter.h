// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_LOOPEMITTER_H
#define POSENC_LOWERING_LOOPEMITTER_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"

namespace mlir::posenc {

/// Name that the kernel of a parallel loop is to have on a GPU: a string.
inline constexpr llvm::StringLiteral kernelNameAttr = "posenc.kernel";

/// A builder of scf, vector, memref and arith for one location, one element
/// type and one vector width. Index arithmetic folds as it is built.
class LoopEmitter : public ImplicitLocOpBuilder {
public:
  LoopEmitter(OpBuilder &builder, Location loc, FloatType element,
              int64_t lanes)
      : ImplicitLocOpBuilder(loc, builder), element(element), lanes(lanes),
        vectorType(VectorType::get({lanes}, element)) {}

  FloatType getElement() const { return element; }
  int64_t getLanes() const { return lanes; }
  VectorType getVectorType() const { return vectorType; }

  Value index(int64_t value);
  Value add(Value a, Value b);
  Value add(Value a, int64_t b);
  Value sub(Value a, Value b);
  Value mul(Value a, Value b);
  Value mul(Value a, int64_t b);
  Value min(Value a, Value b);
  Value max(Value a, Value b);
  /// Of values that are not negative.
  Value floorDiv(Value a, int64_t b);
  Value rem(Value a, int64_t b);
  Value ceilDiv(Value a, int64_t b);
  Value ceilDiv(Value a, Value b);
  Value less(Value a, Value b);
  Value dim(Value memref, int64_t dim);

  Value scalar(double value);
  /// A constant in every lane.
  Value constant(double value);
  Value splat(Value scalar);
  /// An i32 in all lanes, and the bits of a vector of f32.
  Value integers(int32_t value);
  Value bitsOf(Value vector);
  Value fma(Value a, Value b, Value c);
  /// max(a, b) that ignores a NaN in `a`: exactly what vmaxps computes.
  Value maxIgnoringNaN(Value a, Value b);
  /// The lanes in the opposite order.
  Value reverse(Value vector);
  /// The lanes `lanes` of `a` followed by `b`.
  Value shuffle(Value a, Value b, ArrayRef<int64_t> lanes);
  Value lane(Value vector, int64_t number);
  Value withLane(Value vector, int64_t number, Value scalar);
  /// The sum of all lanes in some order; the largest lane that is no NaN.
  Value sumOfLanes(Value vector);
  Value maximumOfLanes(Value vector);

  /// Floats of a narrower memref are widened to the element type as they are
  /// loaded, and narrowed as they are stored.
  Value load(Value memref, ValueRange indices);
  /// Of getVectorType() unless a type is given.
  Value loadVector(Value memref, ValueRange indices, VectorType type = {});
  /// The first `count` lanes, the others 0 and not read.
  Value loadFirstLanes(Value memref, ValueRange indices, int64_t count);
  /// `count` neighbours of which the first is aligned as all of them are, up to
  /// 16 bytes: one access of a GPU.
  Value loadAligned(Value memref, ValueRange indices, int64_t count);
  void storeAligned(Value vector, Value memref, ValueRange indices);
  /// Of two vectors' worth of neighbouring bf16 those of even and those of odd
  /// index, which takes half the work of widening them in order.
  std::pair<Value, Value> loadEvenAndOdd(Value memref, ValueRange indices);
  /// bf16 as they lie in memory: two as the bits of one i32, or two per lane.
  Value loadPair(Value memref, ValueRange indices);
  Value loadPairs(Value memref, ValueRange indices);
  /// Stores vectors of f32 as pairs of bf16, cut to their bits.
  void storePairs(Value even, Value odd, Value memref, ValueRange indices);
  /// Two vectors of f32 as bf16 pairs of their lanes, each to the nearest.
  Value roundedPairs(Value even, Value odd);
  /// The sums plus the products of both halves of each lane: `pair` is in every
  /// lane, `pairs` are two bf16 per lane.
  Value addPairProducts(Value pair, Value pairs, Value sums);
  void store(Value value, Value memref, ValueRange indices);
  /// Asks for the line of an element to come into the second-level cache.
  void prefetch(Value memref, ValueRange indices, bool isWritten = false);
  /// The part of a memref of `sizes` from `offsets` on. What is read of it at
  /// constant indices costs one address for all.
  Value window(Value memref, ValueRange offsets, ArrayRef<int64_t> sizes);
  void storeVector(Value vector, Value memref, ValueRange indices);
  /// An uninitialised row-major buffer aligned to cache lines; kDynamic sizes
  /// take their values from `dynamicSizes` in order.
  Value alloc(ArrayRef<int64_t> shape, ValueRange dynamicSizes = {},
              Type type = {});

  using LoopBody =
      function_ref<SmallVector<Value>(Value iv, ValueRange carried)>;
  /// for iv = lower, lower + step, .. < upper; returns the carried values.
  SmallVector<Value> loop(Value lower, Value upper, int64_t step,
                          ValueRange carried, LoopBody body);
  void loop(Value lower, Value upper, int64_t step,
            function_ref<void(Value)> body);
  /// A condition, and what it passes on: to the body, or as results.
  using WhileHead =
      function_ref<std::pair<Value, SmallVector<Value>>(ValueRange carried)>;
  using WhileBody = function_ref<SmallVector<Value>(ValueRange passed)>;
  /// while (head(carried)) carried = body(passed); returns what was passed
  /// last, values of `types`.
  SmallVector<Value> loopWhile(TypeRange types, ValueRange carried,
                               WhileHead head, WhileBody body);
  /// Iterations 0 .. uppers in any order and on any thread. On a GPU the loop
  /// is a kernel, which may have a name.
  void parallel(ValueRange uppers, function_ref<void(ValueRange)> body,
                StringRef kernel = {});

  using Branch = function_ref<SmallVector<Value>()>;
  /// A conditional with values.
  SmallVector<Value> choose(Value condition, Branch then, Branch otherwise);
  void ifElse(Value condition, function_ref<void()> then,
              function_ref<void()> otherwise);
  void ifThen(Value condition, function_ref<void()> then);

private:
  /// A scalar or vector type with the elements of a memref of floats.
  Type storedAs(Type type, Value memref);
  Value widened(Value value);
  Value narrowed(Value value, Value memref);

  FloatType element;
  int64_t lanes;
  VectorType vectorType;
};

/// Whether neighbours along a dimension of a memref lie side by side.
bool isContiguousAlong(Value memref, unsigned dim);

/// A two-dimensional slice of a memref: every index is fixed but those of two
/// dimensions, which callers call row and column.
class MatrixView {
public:
  /// `indices` has one entry per dimension of the memref; those at `rowDim` and
  /// `columnDim` are replaced on access.
  MatrixView(Value memref, SmallVector<Value> indices, unsigned rowDim,
             unsigned columnDim)
      : memref(memref), indices(std::move(indices)), rowDim(rowDim),
        columnDim(columnDim) {}

  Value load(LoopEmitter &b, Value row, Value column) const;
  Value loadPair(LoopEmitter &b, Value row, Value column) const;
  void store(LoopEmitter &b, Value value, Value row, Value column) const;
  /// Vectors run along columns; only where columns are known to be contiguous.
  Value loadVector(LoopEmitter &b, Value row, Value column,
                   VectorType type = {}) const;
  void storeVector(LoopEmitter &b, Value vector, Value row, Value column) const;
  /// The first `count` lanes, the others 0 and not read.
  Value loadFirstLanes(LoopEmitter &b, Value row, Value column,
                       int64_t count) const;
  bool hasContiguousColumns() const;
  void prefetch(LoopEmitter &b, Value row, Value column) const;
  /// As many lines as `count` neighbours from a column on take.
  void prefetchColumns(LoopEmitter &b, Value row, Value column, int64_t count,
                       bool isWritten = false) const;

  Value getMemref() const { return memref; }
  /// The indices of an element.
  SmallVector<Value> at(Value row, Value column) const;
  Value rowCount(LoopEmitter &b) const { return b.dim(memref, rowDim); }
  Value columnCount(LoopEmitter &b) const { return b.dim(memref, columnDim); }
  MatrixView transposed() const { return {memref, indices, columnDim, rowDim}; }

private:
  Value memref;
  SmallVector<Value> indices;
  unsigned rowDim, columnDim;
};

} // namespace mlir::posenc

#endif // POSENC_LOWERING_LOOPEMITTER_H
