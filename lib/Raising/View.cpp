// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "View.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

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
    std::optional<double> constant = matchReal(right);
    if (constant) {
      factor *= element->is(ScalarKind::mul) ? *constant : 1.0 / *constant;
      element = left;
    } else if (element->is(ScalarKind::mul) && (constant = matchReal(left))) {
      factor *= *constant;
      element = right;
    }
  }
  if (!std::isfinite(factor) || !element->is(ScalarKind::load) ||
      element->value == view.tensor)
    return std::nullopt;
  return TensorView{element->value, SmallVector<Scalar>(element->operands),
                    factor};
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

std::optional<Layout> posenc::matchLayout(ElementReader &reader,
                                          const TensorView &view,
                                          ArrayRef<Role> roles) {
  ScalarContext &context = reader.getContext();
  if (view.indices.empty() || view.indices.size() > roles.size())
    return std::nullopt;
  Layout layout(view.indices.size());
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
    if (reader.sizeOf(view.tensor, dim) != size)
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
    if (matchInteger(index) != 0 ||
        matchInteger(reader.sizeOf(view.tensor, dim)) != 1 || !role)
      return std::nullopt;
    layout[dim] = {*role};
  }
  SmallVector<unsigned, 2> absent;
  while (std::optional<unsigned> role = nextUnit())
    absent.push_back(*role);
  layout[0].insert(layout[0].begin(), absent.begin(), absent.end());
  return llvm::all_of(taken, [](bool each) { return each; })
             ? std::optional(layout)
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
    std::optional<Layout> layout = matchLayout(reader, *step, roles);
    if (!layout || (element && getElementTypeOrSelf(step->tensor) != element))
      continue;
    LogicalOperand found{step->tensor, *layout, step->factor};
    if (!best || found.isPermutation() || !best->isPermutation())
      best = found;
  }
  return best;
}

std::pair<Value, AffineMap> posenc::materialize(OpBuilder &builder,
                                                Location loc,
                                                const LogicalOperand &operand,
                                                ArrayRef<int64_t> sizes) {
  SmallVector<AffineExpr> dims;
  SmallVector<int64_t> shape;
  SmallVector<ReassociationIndices> groups;
  for (const SmallVector<unsigned, 2> &roles : operand.layout) {
    ReassociationIndices &group = groups.emplace_back();
    for (unsigned role : roles) {
      group.push_back(dims.size());
      dims.push_back(builder.getAffineDimExpr(role));
      shape.push_back(sizes[role]);
    }
  }
  auto map = AffineMap::get(4, 0, dims, builder.getContext());
  if (operand.isPermutation())
    return {operand.tensor, map};
  Type element = cast<ShapedType>(operand.tensor.getType()).getElementType();
  Value split = tensor::ExpandShapeOp::create(
      builder, loc, RankedTensorType::get(shape, element), operand.tensor,
      groups);
  return {split, map};
}

Value posenc::leadingPart(OpBuilder &builder, Location loc, Value tensor,
                          ArrayRef<OpFoldResult> sizes) {
  SmallVector<OpFoldResult> zeros(sizes.size(), builder.getIndexAttr(0));
  SmallVector<OpFoldResult> ones(sizes.size(), builder.getIndexAttr(1));
  return tensor::ExtractSliceOp::create(builder, loc, tensor, zeros, sizes,
                                        ones);
}
