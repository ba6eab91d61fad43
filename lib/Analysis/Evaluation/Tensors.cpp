// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Operations that move elements.
#include "Nodes.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::posenc {

namespace {
using Shape = ArrayRef<int64_t>;
using Made = std::unique_ptr<Node>;
using Indices = SmallVector<int64_t, 6>;
} // namespace

static Made view(NodeMaker &maker, Shape shape, View::Function function) {
  return std::make_unique<View>(maker.getRun(), shape, std::move(function));
}

/// Integers, or nothing where one is not known.
static std::optional<Indices> integers(NodeMaker &maker,
                                       ArrayRef<OpFoldResult> values) {
  Indices result;
  for (OpFoldResult value : values) {
    std::optional<int64_t> integer = maker.integer(value);
    if (!integer)
      return std::nullopt;
    result.push_back(*integer);
  }
  return result;
}

/// The shape of a result whose dynamic sizes are `sizes`, in order.
static std::optional<Indices> shapeOf(NodeMaker &maker, Value result,
                                      ValueRange sizes) {
  Indices shape(cast<ShapedType>(result.getType()).getShape());
  for (int64_t &size : shape) {
    if (!ShapedType::isDynamic(size))
      continue;
    std::optional<int64_t> known = maker.integer(sizes.front());
    if (!known)
      return std::nullopt;
    size = *known;
    sizes = sizes.drop_front();
  }
  return shape;
}

//===-- Reshapes ----------------------------------------------------------===//

namespace {
/// Consecutive dimensions of two shapes that hold the same elements.
struct Group {
  Group(Indices from, Indices to)
      : from(from), to(to), isOne(from.size() == 1 && to.size() == 1) {}
  Indices from, to; // sizes
  bool isOne;
};
} // namespace

/// Strides of the dimensions of a group's `to`, where those of `from` are so
/// that its elements lie at equal distances.
static bool appendStrides(const Group &group, ArrayRef<int64_t> from,
                          SmallVectorImpl<int64_t> &strides) {
  std::optional<int64_t> unit;
  int64_t count = 1;
  for (size_t dim = group.from.size(); dim-- > 0; count *= group.from[dim]) {
    if (group.from[dim] == 1)
      continue;
    if (!unit)
      unit = from[dim];
    if (from[dim] != *unit * count)
      return false;
  }
  int64_t stride = unit.value_or(0);
  size_t first = strides.size();
  strides.resize(first + group.to.size());
  for (size_t dim = group.to.size(); dim-- > 0; stride *= group.to[dim])
    strides[first + dim] = stride;
  return true;
}

static std::optional<Place> reshapedPlace(Node *source,
                                          ArrayRef<Group> groups) {
  std::optional<Place> from = source->getPlace();
  if (!from)
    return std::nullopt;
  Place place{from->base, from->offset};
  ArrayRef<int64_t> strides = from->strides;
  for (const Group &group : groups) {
    if (!appendStrides(group, strides.take_front(group.from.size()),
                       place.strides))
      return std::nullopt;
    strides = strides.drop_front(group.from.size());
  }
  return place;
}

/// Reads `source` at the place in row-major order, group by group.
static Made reshape(NodeMaker &maker, Node *source, Shape shape,
                    std::vector<Group> groups) {
  if (std::optional<Place> place = reshapedPlace(source, groups))
    return std::make_unique<StridedView>(shape, *place);
  auto read = [source, groups = std::move(groups)](const int64_t *at) {
    int64_t indices[32];
    int64_t *own = indices;
    for (const Group &group : groups) {
      if (group.isOne) {
        *own++ = *at++;
        continue;
      }
      int64_t number = 0;
      for (int64_t size : group.to)
        number = number * size + *at++;
      size_t rank = group.from.size();
      for (size_t dim = rank; dim-- > 1;) {
        own[dim] = number % group.from[dim];
        number /= group.from[dim];
      }
      if (rank)
        own[0] = number;
      own += rank;
    }
    return source->at(indices);
  };
  return view(maker, shape, read);
}

static int64_t product(Shape sizes) {
  return std::accumulate(sizes.begin(), sizes.end(), int64_t(1),
                         std::multiplies<>());
}

/// A reshape along the reassociation of the shape that has more dimensions.
static Made reassociated(NodeMaker &maker, Operation *op, Node *source,
                         Shape shape, ArrayRef<ReassociationIndices> groups,
                         bool expands) {
  std::vector<Group> pairs;
  Shape wide = expands ? shape : source->getShape();
  Shape narrow = expands ? source->getShape() : shape;
  for (auto [number, dims] : llvm::enumerate(groups)) {
    Indices own, joined{narrow[number]};
    for (int64_t dim : dims)
      own.push_back(wide[dim]);
    pairs.push_back(expands ? Group{joined, own} : Group{own, joined});
  }
  // Dimensions of size 1 alone.
  if (groups.empty())
    pairs.emplace_back(Indices(source->getShape()), Indices(shape));
  if (llvm::any_of(pairs, [](const Group &group) {
        return product(group.from) != product(group.to);
      })) {
    maker.getRun().fail("expected a reshape that keeps the number of elements",
                        op);
    return nullptr;
  }
  return reshape(maker, source, shape, std::move(pairs));
}

static Made makeReshape(NodeMaker &maker, Operation *op) {
  Node *source = maker.find(op->getOperand(0));
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    std::optional<Indices> shape =
        shapeOf(maker, expand.getResult(), expand.getOutputShape());
    return shape ? reassociated(maker, op, source, *shape,
                                expand.getReassociationIndices(), true)
                 : nullptr;
  }
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    Indices shape;
    for (const ReassociationIndices &dims :
         collapse.getReassociationIndices()) {
      shape.push_back(1);
      for (int64_t dim : dims)
        shape.back() *= source->getShape()[dim];
    }
    return reassociated(maker, op, source, shape,
                        collapse.getReassociationIndices(), false);
  }
  auto any = cast<tensor::ReshapeOp>(op);
  auto type = dyn_cast<RankedTensorType>(any.getResult().getType());
  if (!type)
    return nullptr;
  Indices shape;
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    shape.push_back(maker.find(any.getShape())->at(&dim).integer);
  if (product(shape) != product(source->getShape())) {
    maker.getRun().fail("expected a reshape that keeps the number of elements",
                        op);
    return nullptr;
  }
  return reshape(maker, source, shape, {{Indices(source->getShape()), shape}});
}

//===-- Slices ------------------------------------------------------------===//

/// Nothing where a slice is not inside.
static std::optional<Place> slicedPlace(Node *source, Shape offsets,
                                        Shape sizes, Shape steps,
                                        const llvm::SmallBitVector &dropped) {
  std::optional<Place> from = source->getPlace();
  if (!from)
    return std::nullopt;
  Place place{from->base, from->offset};
  for (auto [dim, stride] : llvm::enumerate(from->strides)) {
    int64_t last = offsets[dim] + (sizes[dim] - 1) * steps[dim];
    if (std::min(offsets[dim], last) < 0 ||
        std::max(offsets[dim], last) >= source->getShape()[dim])
      return std::nullopt;
    place.offset += offsets[dim] * stride;
    if (!dropped.test(dim))
      place.strides.push_back(stride * steps[dim]);
  }
  return place;
}

namespace {
/// What a slice says of itself.
struct Slice {
  Indices offsets, sizes, strides;
};
} // namespace

static std::optional<Slice> sliceOf(NodeMaker &maker,
                                    OffsetSizeAndStrideOpInterface op) {
  auto offsets = integers(maker, op.getMixedOffsets());
  auto sizes = integers(maker, op.getMixedSizes());
  auto strides = integers(maker, op.getMixedStrides());
  if (!offsets || !sizes || !strides)
    return std::nullopt;
  return Slice{*offsets, *sizes, *strides};
}

static Made makeExtractSlice(NodeMaker &maker, tensor::ExtractSliceOp op) {
  std::optional<Slice> slice = sliceOf(maker, op);
  if (!slice)
    return nullptr;
  Node *source = maker.find(op.getSource());
  llvm::SmallBitVector dropped = op.getDroppedDims();
  Indices shape;
  for (auto [dim, size] : llvm::enumerate(slice->sizes))
    if (!dropped.test(dim))
      shape.push_back(size);
  if (std::optional<Place> place = slicedPlace(
          source, slice->offsets, slice->sizes, slice->strides, dropped))
    return std::make_unique<StridedView>(shape, *place);
  auto read = [=, offsets = slice->offsets,
               strides = slice->strides](const int64_t *at) {
    Indices indices = offsets;
    for (auto [dim, index] : llvm::enumerate(indices))
      if (!dropped.test(dim))
        index += *at++ * strides[dim];
    clampIndices(source->getShape(), indices.data());
    return source->at(indices.data());
  };
  return view(maker, shape, read);
}

static Made makeInsertSlice(NodeMaker &maker, tensor::InsertSliceOp op) {
  std::optional<Slice> slice = sliceOf(maker, op);
  if (!slice)
    return nullptr;
  Node *source = maker.find(op.getSource()), *dest = maker.find(op.getDest());
  llvm::SmallBitVector dropped = op.getDroppedDims();
  auto read = [=, offsets = slice->offsets, sizes = slice->sizes,
               strides = slice->strides](const int64_t *at) {
    Indices own;
    for (size_t dim = 0; dim < offsets.size(); ++dim) {
      int64_t distance = at[dim] - offsets[dim];
      if (distance < 0 || distance % strides[dim] != 0 ||
          distance / strides[dim] >= sizes[dim])
        return dest->at(at);
      if (!dropped.test(dim))
        own.push_back(distance / strides[dim]);
    }
    return source->at(own.data());
  };
  return view(maker, dest->getShape(), read);
}

static Made makeConcat(NodeMaker &maker, tensor::ConcatOp op) {
  int64_t dim = op.getDim();
  SmallVector<Node *> pieces;
  for (Value input : op.getInputs())
    pieces.push_back(maker.find(input));
  Indices shape(pieces[0]->getShape());
  shape[dim] = 0;
  for (Node *piece : pieces)
    shape[dim] += piece->getShape()[dim];
  auto read = [pieces, dim, rank = shape.size()](const int64_t *at) {
    Indices indices(at, at + rank);
    for (Node *piece : pieces) {
      if (indices[dim] < piece->getShape()[dim])
        return piece->at(indices.data());
      indices[dim] -= piece->getShape()[dim];
    }
    llvm_unreachable("an index is inside");
  };
  return view(maker, shape, read);
}

/// Elements made by code from their indices.
static View::Function fromIndices(Program program, size_t rank) {
  return [program = std::move(program), rank](const int64_t *at) {
    SmallVector<Datum, 32> registers = program.start();
    for (size_t dim = 0; dim < rank; ++dim)
      registers[dim] = datum(at[dim]);
    program.run(registers.data(), nullptr);
    return registers[program.getResult(0)];
  };
}

static Made makePad(NodeMaker &maker, tensor::PadOp op) {
  auto low = integers(maker, op.getMixedLowPad());
  auto high = integers(maker, op.getMixedHighPad());
  std::optional<Program> program =
      Program::compile(maker, op.getRegion().front());
  if (!low || !high || !program)
    return nullptr;
  Node *source = maker.find(op.getSource());
  Indices shape(source->getShape());
  for (auto [dim, size] : llvm::enumerate(shape))
    size += (*low)[dim] + (*high)[dim];
  auto read = [source, low = *low,
               outside = fromIndices(std::move(*program), shape.size())](
                  const int64_t *at) {
    Indices own;
    for (auto [dim, size] : llvm::enumerate(source->getShape())) {
      own.push_back(at[dim] - low[dim]);
      if (own[dim] < 0 || own[dim] >= size)
        return outside(at);
    }
    return source->at(own.data());
  };
  return view(maker, shape, read);
}

//===-- Others ------------------------------------------------------------===//

static Made makeGenerate(NodeMaker &maker, tensor::GenerateOp op) {
  auto shape = shapeOf(maker, op.getResult(), op.getDynamicExtents());
  std::optional<Program> program =
      Program::compile(maker, op.getBody().front());
  if (!shape || !program)
    return nullptr;
  return view(maker, *shape, fromIndices(std::move(*program), shape->size()));
}

static Made makeInsert(NodeMaker &maker, tensor::InsertOp op) {
  SmallVector<OpFoldResult> indices(op.getIndices().begin(),
                                    op.getIndices().end());
  std::optional<Indices> place = integers(maker, indices);
  if (!place)
    return nullptr;
  Node *scalar = maker.find(op.getScalar()), *dest = maker.find(op.getDest());
  auto read = [=, place = *place](const int64_t *at) {
    return std::equal(place.begin(), place.end(), at) ? scalar->at(nullptr)
                                                      : dest->at(at);
  };
  return view(maker, dest->getShape(), read);
}

static Made makeFromElements(NodeMaker &maker, tensor::FromElementsOp op) {
  SmallVector<Node *> elements;
  for (Value element : op.getElements())
    elements.push_back(maker.find(element));
  Shape shape = op.getType().getShape();
  auto read = [elements, shape](const int64_t *at) {
    int64_t number = 0;
    for (auto [dim, size] : llvm::enumerate(shape))
      number = number * size + at[dim];
    return elements[number]->at(nullptr);
  };
  return view(maker, shape, read);
}

/// A load, or a size, outside of any body.
static Made makeScalar(NodeMaker &maker, Operation *op) {
  if (auto dim = dyn_cast<tensor::DimOp>(op)) {
    Shape shape = maker.find(dim.getSource())->getShape();
    std::optional<int64_t> number = maker.integer(dim.getIndex());
    if (!number || *number < 0 || *number >= int64_t(shape.size()))
      return nullptr;
    return view(maker, {}, [size = shape[*number]](const int64_t *) {
      return datum(size);
    });
  }
  auto load = cast<tensor::ExtractOp>(op);
  SmallVector<OpFoldResult> indices(load.getIndices().begin(),
                                    load.getIndices().end());
  std::optional<Indices> place = integers(maker, indices);
  Node *tensor = maker.find(load.getTensor());
  if (!place || llvm::is_contained(tensor->getShape(), 0))
    return nullptr;
  clampIndices(tensor->getShape(), place->data());
  return view(maker, {}, [tensor, place = *place](const int64_t *) {
    return tensor->at(place.data());
  });
}

std::unique_ptr<Node> makeTensorNode(NodeMaker &maker, OpResult result) {
  return llvm::TypeSwitch<Operation *, Made>(result.getOwner())
      .Case<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::ReshapeOp>(
          [&](auto op) { return makeReshape(maker, op); })
      .Case<tensor::ExtractSliceOp>(
          [&](auto op) { return makeExtractSlice(maker, op); })
      .Case<tensor::InsertSliceOp>(
          [&](auto op) { return makeInsertSlice(maker, op); })
      .Case<tensor::ConcatOp>([&](auto op) { return makeConcat(maker, op); })
      .Case<tensor::PadOp>([&](auto op) { return makePad(maker, op); })
      .Case<tensor::GenerateOp>(
          [&](auto op) { return makeGenerate(maker, op); })
      .Case<tensor::InsertOp>([&](auto op) { return makeInsert(maker, op); })
      .Case<tensor::FromElementsOp>(
          [&](auto op) { return makeFromElements(maker, op); })
      .Case<tensor::ExtractOp, tensor::DimOp>(
          [&](auto op) { return makeScalar(maker, op); })
      .Case<tensor::CastOp>([&](tensor::CastOp op) -> Made {
        Node *source = maker.find(op.getSource());
        if (std::optional<Place> place = source->getPlace())
          return std::make_unique<StridedView>(source->getShape(), *place);
        return view(maker, source->getShape(),
                    [source](const int64_t *at) { return source->at(at); });
      })
      .Case<tensor::SplatOp>([&](tensor::SplatOp op) {
        auto shape = shapeOf(maker, op.getResult(), op.getDynamicSizes());
        Node *scalar = maker.find(op.getInput());
        return shape ? view(maker, *shape,
                            [scalar](const int64_t *) {
                              return scalar->at(nullptr);
                            })
                     : nullptr;
      })
      // Elements that nothing wrote: any will do.
      .Case<tensor::EmptyOp>([&](tensor::EmptyOp op) {
        auto shape = shapeOf(maker, op.getResult(), op.getDynamicSizes());
        return shape ? view(maker, *shape,
                            [](const int64_t *) { return datum(int64_t(0)); })
                     : nullptr;
      })
      .Default([](Operation *) -> Made { return nullptr; });
}

} // namespace mlir::posenc
