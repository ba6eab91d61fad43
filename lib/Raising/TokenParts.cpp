// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "TokenParts.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::posenc;

/// Reading an element takes a load, its address and a conversion.
static constexpr unsigned costOfReading = 3;

static unsigned costOf(Scalar root) {
  unsigned cost = 0;
  forEachNode(root, [&](Scalar node) {
    if (node->is(ScalarKind::sum))
      cost += llvm::count_if(node->coefficients,
                             [](int64_t factor) { return factor != 1; }) +
              node->operands.size() - (node->integer == 0);
    else if (!node->is(ScalarKind::axis) && !node->operands.empty())
      ++cost;
  });
  return cost;
}

/// The type that code has for an expression; null where that is not known.
static Type typeOf(Builder builder, Scalar node) {
  switch (node->kind) {
  case ScalarKind::sum:
  case ScalarKind::floorDiv:
  case ScalarKind::modulo:
  case ScalarKind::product:
  case ScalarKind::fromBool:
  case ScalarKind::toInt:
    return builder.getIndexType();
  case ScalarKind::notNegative:
  case ScalarKind::isZero:
  case ScalarKind::compare:
  case ScalarKind::conjunction:
  case ScalarKind::negation:
  case ScalarKind::truth:
    return builder.getI1Type();
  case ScalarKind::select:
    return typeOf(builder, node->operands[1]);
  case ScalarKind::load: {
    Type element = getElementTypeOrSelf(node->value.getType());
    if (isa<FloatType>(element))
      return builder.getF32Type();
    return element.isInteger(1) ? element : builder.getIndexType();
  }
  case ScalarKind::axis:
  case ScalarKind::size:
  case ScalarKind::quotient:
  case ScalarKind::complex:
  case ScalarKind::opaque:
    return {};
  default:
    return builder.getF32Type();
  }
}

namespace {
class TokenParts {
public:
  TokenParts(ScalarContext &context, Scalar score, const PairAxes &axes)
      : context(context), score(score), axes(axes) {}

  /// `code` with parts taken; a sum that lost some is looked at again.
  Scalar take(Scalar code);
  SmallVector<TokenPart> takenFrom(Scalar code) const;

private:
  /// Bits of the axes that an expression sees.
  void lookAt(Scalar code);
  bool seesOneToken(unsigned sees) const;
  Scalar variableFor(Scalar element, unsigned sees);
  Scalar groupByToken(Scalar sum);

  ScalarContext &context;
  Scalar score;
  PairAxes axes;
  llvm::DenseMap<Scalar, unsigned> seen;
  SmallVector<TokenPart> parts;
  llvm::DenseMap<Scalar, Scalar> variables;
};
} // namespace

static constexpr unsigned queryBit = 1 << 2, keyBit = 1 << 3, scoreBit = 1 << 4,
                          takenBit = 1 << 5;

void TokenParts::lookAt(Scalar code) {
  forEachNode(code, [&](Scalar node) {
    if (seen.contains(node))
      return;
    unsigned sees = node == score ? scoreBit : 0;
    for (auto [number, axis] : llvm::enumerate(axes))
      if (node == axis && !matchInteger(axis))
        sees |= 1 << number;
    for (Scalar operand : node->operands)
      sees |= seen.lookup(operand);
    seen[node] = sees;
  });
}

/// Of one token, and the same for pairs that differ in something else.
bool TokenParts::seesOneToken(unsigned sees) const {
  unsigned all = 0;
  for (auto [number, axis] : llvm::enumerate(axes))
    if (!matchInteger(axis))
      all |= 1 << number;
  bool isOne = bool(sees & queryBit) != bool(sees & keyBit);
  return isOne && !(sees & (scoreBit | takenBit)) && sees != all;
}

/// Null where reading is no cheaper.
Scalar TokenParts::variableFor(Scalar element, unsigned sees) {
  auto [known, isNew] = variables.try_emplace(element);
  Type type = typeOf(Builder(context.getMLIRContext()), element);
  if (!isNew || !type || costOf(element) <= costOfReading)
    return known->second;
  known->second =
      context.opaque(Value(), context.integer(int64_t(parts.size())));
  seen[known->second] = sees | takenBit;
  TokenPart part{element, {}, type, known->second};
  for (unsigned axis = 0; axis < axes.size(); ++axis)
    if (sees & (1 << axis))
      part.axes.push_back(axis);
  parts.push_back(part);
  return part.variable;
}

Scalar TokenParts::groupByToken(Scalar sum) {
  // What sees the query only, the key only, and the rest.
  Scalar groups[] = {context.integer(0), context.integer(0),
                     context.integer(sum->integer)};
  unsigned sees[] = {0, 0, 0};
  for (auto [atom, factor] :
       llvm::zip_equal(sum->operands, sum->coefficients)) {
    unsigned atomSees = seen.lookup(atom);
    unsigned group = !seesOneToken(atomSees) ? 2 : (atomSees & keyBit) ? 1 : 0;
    groups[group] = context.addInt(
        groups[group], context.mulInt(atom, context.integer(factor)));
    sees[group] |= atomSees;
  }
  Scalar grouped = groups[2];
  bool isTaken = false;
  for (unsigned group : {0u, 1u}) {
    Scalar variable = seesOneToken(sees[group])
                          ? variableFor(groups[group], sees[group])
                          : nullptr;
    isTaken |= variable != nullptr;
    grouped = context.addInt(grouped, variable ? variable : groups[group]);
  }
  return isTaken ? grouped : nullptr;
}

Scalar TokenParts::take(Scalar code) {
  while (true) {
    lookAt(code);
    Scalar rest = context.rewrite(code, [&](Scalar node) -> Scalar {
      unsigned sees = seen.lookup(node);
      if (seesOneToken(sees))
        return variableFor(node, sees);
      return node->is(ScalarKind::sum) ? groupByToken(node) : nullptr;
    });
    if (rest == code)
      return code;
    code = rest;
  }
}

/// Inside of what was taken whole nothing is read.
SmallVector<TokenPart> TokenParts::takenFrom(Scalar code) const {
  return llvm::to_vector(
      llvm::make_filter_range(parts, [&](const TokenPart &part) {
        return contains(code, part.variable);
      }));
}

SmallVector<TokenPart> posenc::takeTokenParts(ScalarContext &context,
                                              Scalar &code, Scalar score,
                                              const PairAxes &axes) {
  TokenParts parts(context, score, axes);
  code = parts.take(code);
  return parts.takenFrom(code);
}
