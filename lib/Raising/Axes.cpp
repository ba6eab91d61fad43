// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Which loops are batch, head and query. Batch and head may be one loop of the
// product, which the row sum tells apart; the heads may be two, kv heads and
// the group of each, of which the value has the first or none.
#include "Axes.h"

using namespace mlir;
using namespace mlir::posenc;

/// Whether a logit compares or subtracts two loops: a distance, or a mask.
static bool relates(Scalar logit, Scalar a, Scalar b) {
  bool found = false;
  forEachNode(logit, [&](Scalar node) {
    found |= node->is(ScalarKind::sum) && coefficientOf(node, a) != 0 &&
             coefficientOf(node, b) != 0;
  });
  return found;
}

/// Of two loops that the value does not have, the one that runs along queries:
/// one that positions relate to the key. Where nothing in the graph depends on
/// the choice, one of unknown size, the longer one or the inner one.
static unsigned chooseQuery(const ValueLoops &roles, const Normalization &found,
                            ArrayRef<Scalar> extents, ArrayRef<Scalar> loops) {
  ArrayRef<unsigned> candidates = roles.weights;
  for (unsigned loop : candidates)
    if (relates(found.logit, loops[loop], loops[roles.key]))
      return loop;
  for (unsigned loop : candidates)
    if (!matchInteger(extents[loop]))
      return loop;
  bool isOuterLonger = *matchInteger(extents[candidates[0]]) >
                       *matchInteger(extents[candidates[1]]);
  return candidates[isOuterLonger ? 0 : 1];
}

/// One loop over batch and heads as two axes, where the row sum has both.
static void splitJointLoop(ElementReader &reader, unsigned joint,
                           const Normalization &found, LogicalAxes &axes,
                           MutableArrayRef<Scalar> loops) {
  ScalarContext &context = reader.getContext();
  SmallVector<int64_t> moving;
  for (auto [dim, index] : llvm::enumerate(found.rowIndices))
    if (contains(index, loops[joint]))
      moving.push_back(dim);
  if (moving.size() != 2)
    return;
  Scalar outer = reader.sizeOf(found.rowSum, moving[0]);
  Scalar inner = reader.sizeOf(found.rowSum, moving[1]);
  if (context.mulInt(outer, inner) != axes.head.extent)
    return;
  axes.batch = {context.axis(outer), outer};
  axes.head = {context.axis(inner), inner};
  loops[joint] =
      context.addInt(context.mulInt(axes.batch.index, inner), axes.head.index);
}

std::optional<LogicalAxes> posenc::nameAxes(ElementReader &reader,
                                            const ValueLoops &roles,
                                            const Normalization &found,
                                            ArrayRef<Scalar> extents,
                                            MutableArrayRef<Scalar> loops) {
  ScalarContext &context = reader.getContext();
  Role unit{context.integer(0), context.integer(1)};
  auto role = [&](unsigned loop) { return Role{loops[loop], extents[loop]}; };
  LogicalAxes axes{unit, unit, unit, role(roles.key)};
  if (roles.weights.size() > 2)
    return std::nullopt;
  // Batch, then heads from the outer to the inner.
  SmallVector<unsigned> outer(roles.shared.begin(), roles.shared.end());
  bool isJoint = outer.size() == 1 && roles.weights.size() <= 1;
  if (!roles.weights.empty()) {
    unsigned query = roles.weights.size() == 1
                         ? roles.weights[0]
                         : chooseQuery(roles, found, extents, loops);
    axes.query = role(query);
    for (unsigned loop : roles.weights)
      if (loop != query)
        outer.push_back(loop);
    if (roles.shared.empty() && outer.size() == 1)
      isJoint = true;
  }
  if (outer.size() > 3)
    return std::nullopt;
  if (isJoint) {
    axes.head = role(outer[0]);
    splitJointLoop(reader, outer[0], found, axes, loops);
    return axes;
  }
  if (outer.empty())
    return axes;
  axes.batch = role(outer[0]);
  axes.head = role(outer[1]);
  if (outer.size() == 3) {
    std::optional<int64_t> group = matchInteger(extents[outer[2]]);
    if (!group)
      return std::nullopt;
    Scalar heads = context.mulInt(extents[outer[1]], extents[outer[2]]);
    axes.head = {context.axis(heads), heads};
    loops[outer[1]] = context.floorDiv(axes.head.index, *group);
    loops[outer[2]] = context.modulo(axes.head.index, *group);
  }
  return axes;
}
