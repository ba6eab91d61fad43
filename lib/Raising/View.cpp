// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "View.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

/// A constant, also where it is an element of a tensor of one number.
static std::optional<double> readConstant(ElementReader &reader, Scalar node) {
  if (node->is(ScalarKind::load))
    node = reader.element(node->value, node->operands);
  return matchReal(node);
}

/// Indices that other tensors hold, as what these are: heads may be gathered by
/// a table of their numbers, and tokens by a range.
static SmallVector<Scalar> resolved(ElementReader &reader,
                                    ArrayRef<Scalar> indices) {
  return llvm::map_to_vector(indices, [&](Scalar index) {
    return reader.getContext().rewrite(index, [&](Scalar node) -> Scalar {
      return node->is(ScalarKind::load)
                 ? reader.element(node->value, node->operands)
                 : nullptr;
    });
  });
}

std::optional<TensorView> posenc::stepBack(ElementReader &reader,
                                           const TensorView &view) {
  Scalar element = reader.elementOnce(view.tensor, view.indices);
  double factor = view.factor;
  // Data that is rounded stays so; a product with a constant may stay wide.
  Scalar inner = stripCasts(element);
  if (inner->is(ScalarKind::mul) || inner->is(ScalarKind::div))
    element = inner;
  if (element->is(ScalarKind::mul) || element->is(ScalarKind::div)) {
    Scalar left = element->operands[0], right = element->operands[1];
    std::optional<double> constant = readConstant(reader, right);
    if (constant) {
      factor *= element->is(ScalarKind::mul) ? *constant : 1.0 / *constant;
      element = left;
    } else if (element->is(ScalarKind::mul) &&
               (constant = readConstant(reader, left))) {
      factor *= *constant;
      element = right;
    }
  }
  if (!std::isfinite(factor) || !element->is(ScalarKind::load) ||
      element->value == view.tensor)
    return std::nullopt;
  return TensorView{element->value, resolved(reader, element->operands),
                    factor};
}

Role posenc::kvHeadIn(ScalarContext &context, ArrayRef<Scalar> indices,
                      Role head) {
  Role kv{context.integer(0), context.integer(1)};
  std::optional<int64_t> heads = matchInteger(head.extent);
  for (Scalar index : indices)
    forEachNode(index, [&](Scalar node) {
      bool isGroup = heads && node->is(ScalarKind::floorDiv) &&
                     node->operands[0] == head.index &&
                     *heads % node->integer == 0;
      if (isGroup)
        kv = {node, context.integer(*heads / node->integer)};
      else if (node == head.index && !matchInteger(node) &&
               matchInteger(kv.extent) == 1)
        kv = head;
    });
  return kv;
}

/// The logical dimensions, outermost first, whose row-major number `index` is.
static std::optional<SmallVector<unsigned, 2>>
splitIndex(ScalarContext &context, Scalar index, ArrayRef<Role> roles,
           ArrayRef<bool> taken) {
  auto isFree = [&](unsigned role) {
    return !taken[role] && !matchInteger(roles[role].index);
  };
  for (unsigned role = 0; role < roles.size(); ++role)
    if (isFree(role) && roles[role].index == index)
      return SmallVector<unsigned, 2>{role};
  for (unsigned outer = 0; outer < roles.size(); ++outer)
    for (unsigned inner = 0; inner < roles.size(); ++inner)
      if (outer != inner && isFree(outer) && isFree(inner) &&
          context.addInt(
              context.mulInt(roles[outer].index, roles[inner].extent),
              roles[inner].index) == index)
        return SmallVector<unsigned, 2>{outer, inner};
  return std::nullopt;
}

/// A view whose neighbouring dimensions that are one logical dimension in
/// row-major order are one dimension.
static TensorView joinDims(ElementReader &reader, const TensorView &view,
                           ArrayRef<Role> roles, SmallVector<Scalar> &sizes,
                           SmallVector<ReassociationIndices> &groups) {
  ScalarContext &context = reader.getContext();
  TensorView result{view.tensor, {}, view.factor};
  for (auto [dim, index] : llvm::enumerate(view.indices)) {
    Scalar size = reader.sizeOf(view.tensor, dim);
    if (dim > 0 && !matchInteger(index) &&
        !matchInteger(result.indices.back())) {
      Scalar joint =
          context.addInt(context.mulInt(result.indices.back(), size), index);
      if (llvm::any_of(roles, [&](Role role) { return role.index == joint; })) {
        result.indices.back() = joint;
        sizes.back() = context.mulInt(sizes.back(), size);
        groups.back().push_back(dim);
        continue;
      }
    }
    result.indices.push_back(index);
    sizes.push_back(size);
    groups.push_back({static_cast<int64_t>(dim)});
  }
  return result;
}

std::optional<LogicalOperand> posenc::matchLayout(ElementReader &reader,
                                                  const TensorView &whole,
                                                  ArrayRef<Role> roles) {
  ScalarContext &context = reader.getContext();
  SmallVector<Scalar> sizes;
  LogicalOperand found{whole.tensor, {}, whole.factor, {}};
  TensorView view = joinDims(reader, whole, roles, sizes, found.joined);
  if (view.indices.size() == whole.indices.size())
    found.joined.clear();
  if (view.indices.empty() || view.indices.size() > roles.size())
    return std::nullopt;
  Layout &layout = found.layout;
  layout.resize(view.indices.size());
  SmallVector<bool> taken(roles.size(), false);
  for (auto [dim, index] : llvm::enumerate(view.indices)) {
    if (matchInteger(index))
      continue;
    std::optional<SmallVector<unsigned, 2>> split =
        splitIndex(context, index, roles, taken);
    if (!split)
      return std::nullopt;
    Scalar size = context.integer(1);
    for (unsigned role : *split) {
      size = context.mulInt(size, roles[role].extent);
      taken[role] = true;
    }
    if (sizes[dim] != size)
      return std::nullopt;
    layout[dim] = *split;
  }
  auto nextUnit = [&]() -> std::optional<unsigned> {
    for (unsigned role = 0; role < roles.size(); ++role)
      if (!taken[role] && matchInteger(roles[role].extent) == 1) {
        taken[role] = true;
        return role;
      }
    return std::nullopt;
  };
  for (auto [dim, index] : llvm::enumerate(view.indices)) {
    if (!layout[dim].empty())
      continue;
    std::optional<unsigned> role = nextUnit();
    if (matchInteger(index) != 0 || matchInteger(sizes[dim]) != 1 || !role)
      return std::nullopt;
    layout[dim] = {*role};
  }
  SmallVector<unsigned, 2> absent;
  while (std::optional<unsigned> role = nextUnit())
    absent.push_back(*role);
  layout[0].insert(layout[0].begin(), absent.begin(), absent.end());
  return llvm::all_of(taken, [](bool each) { return each; })
             ? std::optional(found)
             : std::nullopt;
}

std::optional<LogicalOperand> posenc::findLogicalOperand(ElementReader &reader,
                                                         TensorView view,
                                                         ArrayRef<Role> roles,
                                                         bool allowFactor,
                                                         Type element) {
  std::optional<LogicalOperand> best;
  for (std::optional<TensorView> step = view; step;
       step = stepBack(reader, *step)) {
    if (!allowFactor && step->factor != 1.0)
      break;
    std::optional<LogicalOperand> found = matchLayout(reader, *step, roles);
    if (!found || (element && getElementTypeOrSelf(step->tensor) != element))
      continue;
    if (!best || found->isPermutation() || !best->isPermutation())
      best = found;
  }
  return best;
}

std::optional<LogicalOperand>
posenc::findKeyLike(ElementReader &reader, TensorView view,
                    ArrayRef<Role> roles, bool allowFactor, Type element,
                    int64_t &kvHeads) {
  std::optional<LogicalOperand> best;
  for (std::optional<TensorView> step = view; step;
       step = stepBack(reader, *step)) {
    if (!allowFactor && step->factor != 1.0)
      break;
    Role kv = kvHeadIn(reader.getContext(), step->indices, roles[1]);
    std::optional<LogicalOperand> found =
        matchLayout(reader, *step, {roles[0], kv, roles[2], roles[3]});
    if (!found || (element && getElementTypeOrSelf(step->tensor) != element))
      continue;
    int64_t heads = *matchInteger(kv.extent);
    if (best && heads >= kvHeads && best->isPermutation() &&
        !found->isPermutation())
      continue;
    best = found;
    kvHeads = heads;
  }
  return best;
}

SmallVector<unsigned> LogicalOperand::order() const {
  SmallVector<unsigned> logical;
  for (const SmallVector<unsigned, 2> &dims : layout)
    llvm::append_range(logical, dims);
  return logical;
}

SmallVector<ReassociationIndices> LogicalOperand::groups() const {
  SmallVector<ReassociationIndices> groups;
  int64_t next = 0;
  for (const SmallVector<unsigned, 2> &dims : layout) {
    ReassociationIndices &group = groups.emplace_back();
    for (size_t count = 0; count < dims.size(); ++count)
      group.push_back(next++);
  }
  return groups;
}

std::pair<Value, AffineMap> posenc::materialize(OpBuilder &builder,
                                                Location loc,
                                                const LogicalOperand &operand,
                                                ArrayRef<int64_t> sizes) {
  SmallVector<AffineExpr> dims;
  SmallVector<int64_t> shape;
  for (unsigned role : operand.order()) {
    dims.push_back(builder.getAffineDimExpr(role));
    shape.push_back(sizes[role]);
  }
  auto map = AffineMap::get(4, 0, dims, builder.getContext());
  Value tensor = operand.tensor;
  if (!operand.joined.empty())
    tensor =
        tensor::CollapseShapeOp::create(builder, loc, tensor, operand.joined);
  if (operand.isSplit())
    return {tensor, map};
  Type element = getElementTypeOrSelf(tensor);
  Value split = tensor::ExpandShapeOp::create(
      builder, loc, RankedTensorType::get(shape, element), tensor,
      operand.groups());
  return {split, map};
}

Value posenc::leadingPart(OpBuilder &builder, Location loc, Value tensor,
                          ArrayRef<OpFoldResult> sizes) {
  SmallVector<OpFoldResult> zeros(sizes.size(), builder.getIndexAttr(0));
  SmallVector<OpFoldResult> ones(sizes.size(), builder.getIndexAttr(1));
  return tensor::ExtractSliceOp::create(builder, loc, tensor, zeros, sizes,
                                        ones);
}
