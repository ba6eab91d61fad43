// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "View.h"

using namespace mlir;
using namespace mlir::posenc;

std::optional<TensorView> posenc::stepBack(ElementReader &reader,
                                           const TensorView &view) {
  Scalar element = reader.elementOnce(view.tensor, view.indices);
  double factor = view.factor;
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
  if (!element->is(ScalarKind::load) || element->value == view.tensor)
    return std::nullopt;
  return TensorView{element->value, SmallVector<Scalar>(element->operands),
                    factor};
}

std::optional<AffineMap> posenc::matchLayout(ElementReader &reader,
                                             const TensorView &view,
                                             ArrayRef<Role> roles) {
  if (view.indices.size() != roles.size())
    return std::nullopt;
  SmallVector<std::optional<unsigned>> roleOf(roles.size());
  SmallVector<bool> taken(roles.size(), false);
  for (auto [dim, index] : llvm::enumerate(view.indices)) {
    if (matchInteger(index))
      continue;
    for (auto [number, role] : llvm::enumerate(roles))
      if (!taken[number] && role.index == index &&
          reader.sizeOf(view.tensor, dim) == role.extent) {
        roleOf[dim] = number;
        taken[number] = true;
        break;
      }
    if (!roleOf[dim])
      return std::nullopt;
  }
  auto type = cast<ShapedType>(view.tensor.getType());
  for (auto [dim, index] : llvm::enumerate(view.indices)) {
    if (roleOf[dim])
      continue;
    if (matchInteger(index) != 0 || type.getDimSize(dim) != 1)
      return std::nullopt;
    for (auto [number, role] : llvm::enumerate(roles))
      if (!taken[number] && matchInteger(role.extent) == 1) {
        roleOf[dim] = number;
        taken[number] = true;
        break;
      }
    if (!roleOf[dim])
      return std::nullopt;
  }
  SmallVector<AffineExpr> results;
  for (std::optional<unsigned> role : roleOf)
    results.push_back(getAffineDimExpr(*role, view.tensor.getContext()));
  return AffineMap::get(roles.size(), 0, results, view.tensor.getContext());
}

std::optional<LogicalOperand> posenc::findLogicalOperand(ElementReader &reader,
                                                         TensorView view,
                                                         ArrayRef<Role> roles,
                                                         bool allowFactor) {
  std::optional<LogicalOperand> best;
  for (std::optional<TensorView> step = view; step;
       step = stepBack(reader, *step)) {
    if (!allowFactor && step->factor != 1.0)
      break;
    if (std::optional<AffineMap> map = matchLayout(reader, *step, roles))
      best = LogicalOperand{step->tensor, *map, step->factor};
  }
  return best;
}
