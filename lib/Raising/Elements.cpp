// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Raising/Elements.h"
#include "Body.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::posenc;

//===-- Iterations --------------------------------------------------------===//

linalg::LinalgOp posenc::makerOf(Scalar load) {
  if (!load->is(ScalarKind::load))
    return {};
  return dyn_cast_or_null<linalg::LinalgOp>(load->value.getDefiningOp());
}

std::optional<SmallVector<Scalar>>
posenc::loopsOfResult(linalg::LinalgOp op, OpResult result,
                      ArrayRef<Scalar> indices) {
  OpOperand *init = op.getDpsInitOperand(result.getResultNumber());
  AffineMap map = op.getMatchingIndexingMap(init);
  SmallVector<Scalar> loops(op.getNumLoops(), nullptr);
  for (auto [expr, index] : llvm::zip_equal(map.getResults(), indices)) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
      // Of a diagonal the other elements are those of the destination.
      Scalar &loop = loops[dim.getPosition()];
      if (loop && loop != index)
        return std::nullopt;
      loop = index;
    } else if (auto constant = dyn_cast<AffineConstantExpr>(expr);
               !constant || matchInteger(index) != constant.getValue()) {
      return std::nullopt;
    }
  }
  for (auto [loop, iterator] :
       llvm::zip_equal(loops, op.getIteratorTypesArray()))
    if (!loop && iterator == utils::IteratorType::parallel)
      return std::nullopt;
  return loops;
}

/// An index expression over loops, or null where a division by what is not a
/// positive constant stands in it.
static Scalar applyAffine(ScalarContext &context, AffineExpr expr,
                          ArrayRef<Scalar> loops) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return loops[dim.getPosition()];
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return context.integer(constant.getValue());
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  Scalar left = binary ? applyAffine(context, binary.getLHS(), loops) : nullptr;
  Scalar right =
      binary ? applyAffine(context, binary.getRHS(), loops) : nullptr;
  if (!left || !right)
    return nullptr;
  std::optional<int64_t> divisor = matchInteger(right);
  bool divides = divisor && *divisor > 0;
  switch (expr.getKind()) {
  case AffineExprKind::Add:
    return context.addInt(left, right);
  case AffineExprKind::Mul:
    return context.mulInt(left, right);
  case AffineExprKind::FloorDiv:
    return divides ? context.floorDiv(left, *divisor) : nullptr;
  case AffineExprKind::CeilDiv:
    return divides ? context.ceilDiv(left, *divisor) : nullptr;
  case AffineExprKind::Mod:
    return divides ? context.modulo(left, *divisor) : nullptr;
  default:
    return nullptr;
  }
}

std::optional<SmallVector<Scalar>>
posenc::indicesOfOperand(ScalarContext &context, linalg::LinalgOp op,
                         OpOperand &operand, ArrayRef<Scalar> loops) {
  SmallVector<Scalar> indices;
  for (AffineExpr expr : op.getMatchingIndexingMap(&operand).getResults()) {
    Scalar index = applyAffine(context, expr, loops);
    if (!index)
      return std::nullopt;
    indices.push_back(index);
  }
  return indices;
}

//===-- Reshapes ----------------------------------------------------------===//

/// Sizes of the dimensions of a group; the outermost one may be unknown.
static std::optional<SmallVector<int64_t>> innerSizes(ShapedType type,
                                                      ArrayRef<int64_t> dims) {
  SmallVector<int64_t> sizes;
  bool seenDynamic = false, outer = true;
  for (int64_t dim : dims) {
    int64_t size = type.getDimSize(dim);
    bool dynamic = ShapedType::isDynamic(size);
    if (dynamic && (seenDynamic || !outer))
      return std::nullopt;
    seenDynamic |= dynamic;
    outer &= size == 1;
    sizes.push_back(size);
  }
  return sizes;
}

/// Row-major number of an index tuple.
static Scalar linearize(ScalarContext &context, ArrayRef<Scalar> indices,
                        ArrayRef<int64_t> sizes) {
  Scalar linear = context.integer(0);
  for (auto [index, size] : llvm::zip_equal(indices, sizes)) {
    if (!ShapedType::isDynamic(size))
      linear = context.mulInt(linear, context.integer(size));
    linear = context.addInt(linear, index);
  }
  return linear;
}

/// The index tuple of a row-major number.
static SmallVector<Scalar> delinearize(ScalarContext &context, Scalar linear,
                                       ArrayRef<int64_t> sizes) {
  SmallVector<Scalar> indices(sizes.size());
  for (int64_t i = static_cast<int64_t>(sizes.size()) - 1; i >= 0; --i) {
    bool outermost = llvm::all_of(sizes.take_front(i),
                                  [](int64_t size) { return size == 1; });
    if (sizes[i] == 1) {
      indices[i] = context.integer(0);
    } else if (outermost) {
      indices[i] = linear;
    } else {
      indices[i] = context.modulo(linear, sizes[i]);
      linear = context.floorDiv(linear, sizes[i]);
    }
  }
  return indices;
}

/// Indices of the side of a reshape that has more dimensions, from those of the
/// other, or the reverse.
static std::optional<SmallVector<Scalar>>
reshapeIndices(ScalarContext &context, ArrayRef<Scalar> indices,
               ShapedType wide, ArrayRef<ReassociationIndices> groups,
               bool toWide) {
  SmallVector<Scalar> result;
  for (auto [number, group] : llvm::enumerate(groups)) {
    std::optional<SmallVector<int64_t>> sizes = innerSizes(wide, group);
    if (!sizes)
      return std::nullopt;
    if (toWide) {
      llvm::append_range(result, delinearize(context, indices[number], *sizes));
      continue;
    }
    SmallVector<Scalar> own;
    for (int64_t dim : group)
      own.push_back(indices[dim]);
    result.push_back(linearize(context, own, *sizes));
  }
  if (toWide && groups.empty())
    result.assign(wide.getRank(), context.integer(0));
  return result;
}

/// A reshape between any two shapes whose inner sizes are known.
static std::optional<SmallVector<Scalar>>
reshapeThroughLinear(ScalarContext &context, ArrayRef<Scalar> indices,
                     ShapedType from, ShapedType to) {
  auto all = [](ShapedType type) {
    return llvm::to_vector(llvm::seq<int64_t>(0, type.getRank()));
  };
  std::optional<SmallVector<int64_t>> fromSizes = innerSizes(from, all(from));
  std::optional<SmallVector<int64_t>> toSizes = innerSizes(to, all(to));
  if (!fromSizes || !toSizes)
    return std::nullopt;
  return delinearize(context, linearize(context, indices, *fromSizes),
                     *toSizes);
}

//===-- Definitions -------------------------------------------------------===//

Scalar ElementReader::element(Value tensor, ArrayRef<Scalar> indices) {
  Scalar key = context.load(tensor, indices);
  if (!key->is(ScalarKind::load))
    return key;
  if (Scalar seen = known.lookup(key))
    return seen;
  Nesting nesting(*this, deepest);
  if (nesting.isTooDeep())
    return key;
  Scalar result = readDefinition(tensor, indices, /*deep=*/true);
  known[key] = result;
  return result;
}

Scalar ElementReader::elementOnce(Value tensor, ArrayRef<Scalar> indices) {
  return readDefinition(tensor, indices, /*deep=*/false);
}

/// What the body of a reduction adds to the accumulator of a result, or null.
static Value addedValue(linalg::LinalgOp op, unsigned number) {
  Block *body = op.getBlock();
  Value accumulator = body->getArgument(op.getNumDpsInputs() + number);
  auto add =
      body->getTerminator()->getOperand(number).getDefiningOp<arith::AddFOp>();
  if (!add || (add.getLhs() == accumulator) == (add.getRhs() == accumulator))
    return {};
  return add.getLhs() == accumulator ? add.getRhs() : add.getLhs();
}

/// Whether a tensor is known to hold zeros.
static bool isZero(Value tensor) {
  if (auto fill = tensor.getDefiningOp<linalg::FillOp>())
    return matchPattern(fill.getInputs()[0], m_AnyZeroFloat());
  return matchPattern(tensor, m_AnyZeroFloat());
}

Scalar ElementReader::loopExtent(linalg::LinalgOp op, unsigned loop) {
  AffineExpr expr = getAffineDimExpr(loop, op.getContext());
  for (OpOperand &operand : op->getOpOperands())
    if (std::optional<unsigned> dim =
            op.getMatchingIndexingMap(&operand).getResultPosition(expr))
      return sizeOf(operand.get(), *dim);
  return context.opaque(op->getResult(0));
}

std::optional<ElementReader::Sum>
ElementReader::summand(linalg::LinalgOp op, OpResult result,
                       ArrayRef<Scalar> indices, Scalar axis, bool deep) {
  SmallVector<unsigned> reductions;
  op.getReductionDims(reductions);
  std::optional<SmallVector<Scalar>> loops = loopsOfResult(op, result, indices);
  if (reductions.size() != 1 || !loops)
    return std::nullopt;
  unsigned number = result.getResultNumber();
  Value term = addedValue(op, number);
  if (!term || !isZero(op.getDpsInitOperand(number)->get()))
    return std::nullopt;
  Sum sum{axis, loopExtent(op, reductions[0]), nullptr};
  if (!sum.axis)
    sum.axis = context.axis(sum.extent);
  (*loops)[reductions[0]] = sum.axis;
  sum.term = BodyReader(*this, op, *loops, deep).read(term);
  return sum;
}

Scalar ElementReader::addend(Scalar load) {
  linalg::LinalgOp op = makerOf(load);
  if (!op || op.getNumReductionLoops() == 0)
    return nullptr;
  if (Scalar seen = knownAddends.lookup(load))
    return seen;
  Value term = addedValue(op, cast<OpResult>(load->value).getResultNumber());
  std::optional<SmallVector<Scalar>> loops =
      loopsOfResult(op, cast<OpResult>(load->value), load->operands);
  if (!term || !loops)
    return nullptr;
  for (auto [number, loop] : llvm::enumerate(*loops))
    if (!loop)
      loop = context.axis(loopExtent(op, number));
  Scalar added = BodyReader(*this, op, *loops, /*deep=*/true).read(term);
  knownAddends[load] = added;
  return added;
}

std::optional<ElementReader::Sum> ElementReader::summand(Scalar load,
                                                         Scalar axis) {
  linalg::LinalgOp op = makerOf(load);
  if (!op)
    return std::nullopt;
  return summand(op, cast<OpResult>(load->value), load->operands, axis,
                 /*deep=*/true);
}

/// Whether a product has a factor that is an integer made a float: a position
/// in the outer product of positions and frequencies.
static bool hasIntegerFactor(Scalar product) {
  product = stripCasts(product);
  // A frequency of 1 is no factor.
  if (product->is(ScalarKind::toFloat))
    return true;
  return product->is(ScalarKind::mul) &&
         llvm::any_of(product->operands, [](Scalar factor) {
           return stripCasts(factor)->is(ScalarKind::toFloat);
         });
}

/// Whether a result is a sum over one loop that runs once: the outer product
/// that matmul makes of a column and a row. The summands of other sums are not
/// read here: a model's are all that came before.
static bool isOuterProduct(ElementReader &reader, linalg::LinalgOp op) {
  SmallVector<unsigned> reductions;
  op.getReductionDims(reductions);
  return reductions.size() == 1 &&
         matchInteger(reader.loopExtent(op, reductions[0])) == 1;
}

Scalar ElementReader::readLinalg(linalg::LinalgOp op, OpResult result,
                                 ArrayRef<Scalar> indices, bool deep) {
  bool elementwise = op.getNumLoops() == op.getNumParallelLoops();
  std::optional<SmallVector<Scalar>> loops = loopsOfResult(op, result, indices);
  if (deep && isOuterProduct(*this, op))
    if (std::optional<Sum> sum =
            summand(op, result, indices, /*axis=*/nullptr, deep))
      if (hasIntegerFactor(sum->term))
        return sum->term;
  if (!elementwise || !loops)
    return context.load(result, indices);
  BodyReader body(*this, op, *loops, deep);
  Operation *yield = op.getBlock()->getTerminator();
  return body.read(yield->getOperand(result.getResultNumber()));
}

static Scalar readConcat(ElementReader &reader, tensor::ConcatOp concat,
                         ArrayRef<Scalar> indices,
                         function_ref<Scalar(Value, ArrayRef<Scalar>)> source) {
  ScalarContext &context = reader.getContext();
  int64_t dim = concat.getDim();
  Scalar start = context.integer(0);
  SmallVector<std::pair<Scalar, Scalar>> pieces; // index < end, element
  for (Value input : concat.getInputs()) {
    Scalar end = context.addInt(start, reader.sizeOf(input, dim));
    Scalar inside = context.notNegative(
        context.subInt(context.subInt(end, context.integer(1)), indices[dim]));
    SmallVector<Scalar> own(indices);
    own[dim] = context.subInt(indices[dim], start);
    start = end;
    // Pieces that cannot be meant are not read: their index would be out of
    // range, and more so in what they are made of.
    bool isKnown = inside->is(ScalarKind::truth);
    if (isKnown && !inside->integer)
      continue;
    pieces.push_back({inside, source(input, own)});
    if (isKnown)
      break;
  }
  if (pieces.empty())
    return context.load(concat.getResult(), indices);
  Scalar result = pieces.pop_back_val().second;
  for (auto [inside, element] : llvm::reverse(pieces))
    result = context.select(inside, element, result);
  return result;
}

/// Padding by a constant: the source where the index is inside.
static Scalar readPad(ElementReader &reader, tensor::PadOp pad,
                      ArrayRef<Scalar> indices,
                      function_ref<Scalar(Value, ArrayRef<Scalar>)> source) {
  ScalarContext &context = reader.getContext();
  Scalar leaf = context.load(pad.getResult(), indices);
  Value value = pad.getConstantPaddingValue();
  if (!value)
    return leaf;
  Scalar inside = context.truth(true);
  SmallVector<Scalar> own(indices);
  for (auto [dim, low, high] :
       llvm::enumerate(pad.getMixedLowPad(), pad.getMixedHighPad())) {
    std::optional<int64_t> before = getConstantIntValue(low);
    std::optional<int64_t> after = getConstantIntValue(high);
    if (!before || !after)
      return leaf;
    own[dim] = context.subInt(own[dim], context.integer(*before));
    if (*before != 0)
      inside = context.conjunction(inside, context.notNegative(own[dim]));
    Scalar last =
        context.subInt(reader.sizeOf(pad.getSource(), dim), context.integer(1));
    if (*after != 0)
      inside = context.conjunction(
          inside, context.notNegative(context.subInt(last, own[dim])));
  }
  Scalar constant = reader.scalar(value);
  // What cannot be meant is not read: its index would be out of range.
  if (inside->is(ScalarKind::truth))
    return inside->integer ? source(pad.getSource(), own) : constant;
  return context.select(inside, source(pad.getSource(), own), constant);
}

/// A tensor put into another one: the source where the index is inside.
static Scalar readInsert(ElementReader &reader, tensor::InsertSliceOp insert,
                         ArrayRef<Scalar> indices,
                         function_ref<Scalar(Value, ArrayRef<Scalar>)> source) {
  ScalarContext &context = reader.getContext();
  Scalar inside = context.truth(true);
  llvm::SmallBitVector dropped = insert.getDroppedDims();
  SmallVector<Scalar> own;
  for (auto [dim, index] : llvm::enumerate(indices)) {
    Scalar at =
        context.subInt(index, reader.scalar(insert.getMixedOffsets()[dim]));
    std::optional<int64_t> stride =
        getConstantIntValue(insert.getMixedStrides()[dim]);
    if (!stride || *stride < 1)
      return context.load(insert.getResult(), indices);
    inside = context.conjunction(inside,
                                 context.isZero(context.modulo(at, *stride)));
    at = context.floorDiv(at, *stride);
    Scalar last = context.subInt(reader.scalar(insert.getMixedSizes()[dim]),
                                 context.integer(1));
    inside = context.conjunction(inside, context.notNegative(at));
    inside = context.conjunction(inside,
                                 context.notNegative(context.subInt(last, at)));
    if (!dropped.test(dim))
      own.push_back(at);
  }
  // What cannot be meant is not read: its index would be out of range.
  if (inside->is(ScalarKind::truth))
    return inside->integer ? source(insert.getSource(), own)
                           : source(insert.getDest(), indices);
  return context.select(inside, source(insert.getSource(), own),
                        source(insert.getDest(), indices));
}

/// Where in its source an element of a slice lies.
static SmallVector<Scalar> indicesOfSlice(ElementReader &reader,
                                          tensor::ExtractSliceOp op,
                                          ArrayRef<Scalar> indices) {
  ScalarContext &context = reader.getContext();
  llvm::SmallBitVector dropped = op.getDroppedDims();
  SmallVector<Scalar> at;
  unsigned own = 0;
  for (auto [dim, offset] : llvm::enumerate(op.getMixedOffsets())) {
    Scalar index = dropped.test(dim) ? context.integer(0) : indices[own++];
    Scalar stride = reader.scalar(op.getMixedStrides()[dim]);
    at.push_back(
        context.addInt(reader.scalar(offset), context.mulInt(index, stride)));
  }
  return at;
}

Scalar ElementReader::readDefinition(Value tensor, ArrayRef<Scalar> indices,
                                     bool deep) {
  Operation *definition = tensor.getDefiningOp();
  Scalar leaf = context.load(tensor, indices);
  if (!definition || !leaf->is(ScalarKind::load))
    return leaf;
  auto next = [&](Value value, ArrayRef<Scalar> at) {
    return source(value, at, deep);
  };
  return llvm::TypeSwitch<Operation *, Scalar>(definition)
      .Case<linalg::LinalgOp>([&](linalg::LinalgOp op) {
        return readLinalg(op, cast<OpResult>(tensor), indices, deep);
      })
      .Case<tensor::ExpandShapeOp>([&](tensor::ExpandShapeOp op) -> Scalar {
        auto at =
            reshapeIndices(context, indices, op.getResultType(),
                           op.getReassociationIndices(), /*toWide=*/false);
        return at ? next(op.getSrc(), *at) : leaf;
      })
      .Case<tensor::CollapseShapeOp>([&](tensor::CollapseShapeOp op) -> Scalar {
        auto at = reshapeIndices(context, indices, op.getSrcType(),
                                 op.getReassociationIndices(), /*toWide=*/true);
        return at ? next(op.getSrc(), *at) : leaf;
      })
      .Case<tensor::ReshapeOp>([&](tensor::ReshapeOp op) -> Scalar {
        auto from = dyn_cast<RankedTensorType>(op.getSource().getType());
        auto to = dyn_cast<RankedTensorType>(op.getResult().getType());
        if (!from || !to)
          return leaf;
        auto at = reshapeThroughLinear(context, indices, to, from);
        return at ? next(op.getSource(), *at) : leaf;
      })
      .Case<tensor::CastOp>(
          [&](tensor::CastOp op) { return next(op.getSource(), indices); })
      .Case<tensor::ConcatOp>([&](tensor::ConcatOp op) {
        return readConcat(*this, op, indices, next);
      })
      .Case<tensor::PadOp>(
          [&](tensor::PadOp op) { return readPad(*this, op, indices, next); })
      .Case<tensor::InsertSliceOp>([&](tensor::InsertSliceOp op) {
        return readInsert(*this, op, indices, next);
      })
      .Case<tensor::ExtractSliceOp>([&](tensor::ExtractSliceOp op) {
        return next(op.getSource(), indicesOfSlice(*this, op, indices));
      })
      .Default([&](Operation *) { return leaf; });
}
