// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// What a rotation turns, as a tensor of the graph.
#include "Sources.h"
#include "Residue.h"
#include "Rotation.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include "posenc/Raising/Recognizers.h"
#include <algorithm>
#include <deque>

using namespace mlir;
using namespace mlir::posenc;

SmallVector<Scalar> posenc::indicesThrough(AffineMap map,
                                           ArrayRef<Scalar> logical) {
  SmallVector<Scalar> indices;
  for (AffineExpr expr : map.getResults())
    indices.push_back(logical[cast<AffineDimExpr>(expr).getPosition()]);
  return indices;
}

//===-- One tensor --------------------------------------------------------===//

/// Tensors of rank 4 from which `start` is made, nearest first, among `limit`
/// tensors in all.
static SmallVector<Value> candidateSources(Value start, unsigned limit) {
  SmallVector<Value> sources;
  llvm::SetVector<Value> seen;
  std::deque<Value> queue{start};
  seen.insert(start);
  while (!queue.empty() && seen.size() < limit) {
    Value value = queue.front();
    queue.pop_front();
    if (value != start && cast<ShapedType>(value.getType()).getRank() == 4)
      sources.push_back(value);
    Operation *definition = value.getDefiningOp();
    if (!definition)
      continue;
    auto follow = [&](Value operand) {
      if (isa<RankedTensorType>(operand.getType()) && seen.insert(operand))
        queue.push_back(operand);
    };
    llvm::for_each(definition->getOperands(), follow);
    // Gathers read tensors that are not operands.
    definition->walk(
        [&](tensor::ExtractOp extract) { follow(extract.getTensor()); });
  }
  return sources;
}

/// Whether an element is what a recognizer read as data.
static bool isData(ScalarContext &context, Scalar element, Scalar data) {
  if (element == data)
    return true;
  SmallVector<Product> products = sumOfProducts(element);
  return products.size() == 1 && products[0].factor == 1.0 &&
         !products[0].factors.empty() &&
         dataOf(context, products[0].factors) == data;
}

/// The nearest tensor that `start` is made from and a layout of `roles` in it
/// that have their sizes, and that `fits`.
static std::optional<Source>
findTensor(ElementReader &reader, Value start, unsigned limit,
           ArrayRef<Role> roles, function_ref<bool(const Source &)> fits) {
  for (Value candidate : candidateSources(start, limit)) {
    SmallVector<unsigned> order{0, 1, 2, 3};
    do {
      AffineMap map = AffineMap::getPermutationMap(
          order, reader.getContext().getMLIRContext());
      auto sizesFit = [&](auto dimAndExpr) {
        auto [dim, expr] = dimAndExpr;
        return reader.sizeOf(candidate, dim) ==
               roles[cast<AffineDimExpr>(expr).getPosition()].extent;
      };
      Source source{candidate, map};
      if (llvm::all_of(llvm::enumerate(map.getResults()), sizesFit) &&
          fits(source))
        return source;
    } while (std::next_permutation(order.begin(), order.end()));
  }
  return std::nullopt;
}

std::optional<Source> posenc::tensorOf(ElementReader &reader, Value start,
                                       ArrayRef<Role> roles, Scalar element) {
  SmallVector<Scalar> logical =
      llvm::map_to_vector(roles, [](Role role) { return role.index; });
  // Two contractions, and the tables of rotations in front of them.
  constexpr unsigned limit = 512;
  return findTensor(reader, start, limit, roles, [&](const Source &source) {
    return reader.element(source.tensor, indicesThrough(source.map, logical)) ==
           element;
  });
}

/// The tensor and layout whose element (b, h, n, c) is `expected[c]` for every
/// c.
static std::optional<Source> findSource(ElementReader &reader, Value start,
                                        ArrayRef<Role> roles,
                                        ArrayRef<Scalar> expected) {
  ScalarContext &context = reader.getContext();
  SmallVector<Scalar> logical{roles[0].index, roles[1].index, roles[2].index,
                              nullptr};
  // Enough for every spelling seen; a transform is a handful of operations.
  constexpr unsigned limit = 64;
  return findTensor(reader, start, limit, roles, [&](const Source &source) {
    return llvm::all_of(llvm::enumerate(expected), [&](auto numbered) {
      auto [channel, want] = numbered;
      logical[3] = context.integer(channel);
      Scalar element =
          reader.element(source.tensor, indicesThrough(source.map, logical));
      return isData(context, element, want);
    });
  });
}

/// The tensor whose elements `expected` are, one per channel, where it has
/// dimensions joined that an attention has apart.
static std::optional<LogicalOperand>
findJoinedSource(ElementReader &reader, ArrayRef<Role> roles,
                 ArrayRef<Scalar> expected) {
  ScalarContext &context = reader.getContext();
  Scalar first = expected.front(), next = expected[expected.size() > 1];
  if (!first->is(ScalarKind::load) || !next->is(ScalarKind::load) ||
      first->value != next->value)
    return std::nullopt;
  Role channel{context.axis(roles[3].extent), roles[3].extent};
  auto indicesAt = [&](Scalar at) {
    SmallVector<Scalar> indices;
    for (auto [zero, one] : llvm::zip_equal(first->operands, next->operands))
      indices.push_back(
          context.addInt(zero, context.mulInt(context.subInt(one, zero), at)));
    return indices;
  };
  for (auto [number, want] : llvm::enumerate(expected))
    if (context.load(first->value, indicesAt(context.integer(number))) != want)
      return std::nullopt;
  TensorView view{first->value, indicesAt(channel.index)};
  return matchLayout(reader, view, {roles[0], roles[1], roles[2], channel});
}

/// That tensor with its dimensions apart.
static Source splitSource(OpBuilder &builder, Location loc,
                          const LogicalOperand &joined, ArrayRef<Role> roles) {
  SmallVector<int64_t> sizes;
  for (const Role &role : roles)
    sizes.push_back(matchInteger(role.extent).value_or(ShapedType::kDynamic));
  auto [tensor, map] = materialize(builder, loc, joined, sizes);
  return {tensor, map};
}

//===-- Parts of several --------------------------------------------------===//

namespace {
/// Consecutive channels that are elements of one tensor at indices affine in
/// the channel; `element` is the one at `channel` of the run.
struct Run {
  int64_t first, length = 1;
  Scalar channel, element;
};
} // namespace

/// The longest run from `first` on, or nothing where that is no element.
static std::optional<Run> runFrom(ScalarContext &context,
                                  ArrayRef<Scalar> expected, int64_t first) {
  Scalar start = expected[first];
  if (!start->is(ScalarKind::load))
    return std::nullopt;
  int64_t left = expected.size() - first;
  Run run{first, 1, context.axis(context.integer(left)), start};
  Scalar next = left > 1 ? expected[first + 1] : start;
  if (!next->is(ScalarKind::load) || next->value != start->value)
    return run;
  SmallVector<Scalar> indices;
  for (auto [zero, one] : llvm::zip_equal(start->operands, next->operands)) {
    Scalar step = context.subInt(one, zero);
    if (!matchInteger(step))
      return run;
    indices.push_back(context.addInt(zero, context.mulInt(step, run.channel)));
  }
  Scalar element = context.load(start->value, indices);
  while (run.length < left && context.substitute(element, run.channel,
                                                 context.integer(run.length)) ==
                                  expected[first + run.length])
    ++run.length;
  if (run.length > 1)
    run.element = element;
  return run;
}

static std::optional<SmallVector<Run>>
splitRuns(ScalarContext &context, ArrayRef<Scalar> expected, Type element) {
  // Parts that are rotated and not, pairs apart: a handful.
  constexpr unsigned limit = 8;
  SmallVector<Run> runs;
  for (int64_t first = 0, size = expected.size(); first < size;
       first += runs.back().length) {
    std::optional<Run> run = runFrom(context, expected, first);
    if (!run || runs.size() == limit ||
        getElementTypeOrSelf(run->element->value) != element)
      return std::nullopt;
    runs.push_back(*run);
  }
  return runs;
}

/// The channels of a run, in the order of dimensions that `layout` has.
static Value buildRun(OpBuilder &builder, Location loc, const Source &layout,
                      ArrayRef<Role> roles, const Run &run) {
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, loc, layout.tensor);
  unsigned channelDim =
      *layout.map.getResultPosition(builder.getAffineDimExpr(3));
  sizes[channelDim] = builder.getIndexAttr(run.length);
  Value init = tensor::EmptyOp::create(builder, loc, sizes,
                                       getElementTypeOrSelf(layout.tensor));
  AffineMap identity = builder.getMultiDimIdentityMap(4);
  SmallVector<utils::IteratorType> loops(4, utils::IteratorType::parallel);
  auto body = [&](OpBuilder &inner, Location at, ValueRange) {
    ResidueEmitter emitter(inner, at);
    for (auto [dim, expr] : llvm::enumerate(layout.map.getResults())) {
      unsigned role = cast<AffineDimExpr>(expr).getPosition();
      emitter.bind(role == 3 ? run.channel : roles[role].index,
                   linalg::IndexOp::create(inner, at, dim));
    }
    SmallVector<Value> indices =
        llvm::map_to_vector(run.element->operands,
                            [&](Scalar index) { return emitter.emit(index); });
    Value element =
        tensor::ExtractOp::create(inner, at, run.element->value, indices);
    linalg::YieldOp::create(inner, at, element);
  };
  return linalg::GenericOp::create(builder, loc, init.getType(), ValueRange(),
                                   init, identity, loops, body)
      .getResult(0);
}

/// Runs side by side, in the layout of the operand.
static std::optional<Source>
assembleSource(OpBuilder &builder, ElementReader &reader, Operation *at,
               const Source &operand, ArrayRef<Role> roles,
               ArrayRef<Scalar> expected) {
  Type element = getElementTypeOrSelf(operand.tensor);
  auto runs = splitRuns(reader.getContext(), expected, element);
  auto hasCode = [&](const Run &run) {
    return ResidueEmitter::canEmit(
        run.element, at,
        {run.channel, roles[0].index, roles[1].index, roles[2].index});
  };
  if (!runs || !llvm::all_of(*runs, hasCode))
    return std::nullopt;
  Location loc = at->getLoc();
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, loc, operand.tensor);
  unsigned channelDim =
      *operand.map.getResultPosition(builder.getAffineDimExpr(3));
  SmallVector<OpFoldResult> offsets(4, builder.getIndexAttr(0));
  SmallVector<OpFoldResult> ones(4, builder.getIndexAttr(1));
  Value whole = tensor::EmptyOp::create(builder, loc, sizes, element);
  for (const Run &run : *runs) {
    offsets[channelDim] = builder.getIndexAttr(run.first);
    sizes[channelDim] = builder.getIndexAttr(run.length);
    whole = tensor::InsertSliceOp::create(
        builder, loc, buildRun(builder, loc, operand, roles, run), whole,
        offsets, sizes, ones);
  }
  return Source{whole, operand.map};
}

std::optional<Source> posenc::sourceOf(OpBuilder &builder,
                                       ElementReader &reader, Operation *at,
                                       const Source &operand,
                                       ArrayRef<Role> roles,
                                       ArrayRef<Scalar> expected) {
  if (auto found = findSource(reader, operand.tensor, roles, expected))
    return found;
  if (auto joined = findJoinedSource(reader, roles, expected))
    return splitSource(builder, at->getLoc(), *joined, roles);
  return assembleSource(builder, reader, at, operand, roles, expected);
}
