// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Products, quotients and selections in sums over pairs.
#include "LinearSums.h"

using namespace mlir;
using namespace mlir::posenc;

Scalar posenc::stripLoneSums(ElementReader &reader, Scalar node) {
  node = stripCasts(node);
  while (makerOf(node)) {
    std::optional<ElementReader::Sum> sum = reader.summand(node);
    if (!sum || matchInteger(sum->extent) != 1)
      break;
    node = stripCasts(sum->term);
  }
  return node;
}

std::optional<std::pair<Scalar, Scalar>>
posenc::factorsOf(ElementReader &reader, Scalar term) {
  term = stripLoneSums(reader, term);
  if (!term->is(ScalarKind::mul))
    return std::nullopt;
  return std::pair(stripCasts(term->operands[0]),
                   stripCasts(term->operands[1]));
}

Scalar posenc::takeCondition(ScalarContext &context, Scalar weight,
                             Scalar &kept) {
  weight = stripCasts(weight);
  if (weight->is(ScalarKind::mul))
    for (unsigned side : {0, 1}) {
      Scalar factor = nullptr;
      Scalar one = takeCondition(context, weight->operands[side], factor);
      if (factor && matchReal(one) == 1.0) {
        kept = factor;
        return stripCasts(weight->operands[1 - side]);
      }
    }
  if (!weight->is(ScalarKind::select))
    return weight;
  if (matchReal(weight->operands[2]) == 0.0) {
    kept = weight->operands[0];
    return stripCasts(weight->operands[1]);
  }
  if (matchReal(weight->operands[1]) == 0.0) {
    kept = context.negation(weight->operands[0]);
    return stripCasts(weight->operands[2]);
  }
  return weight;
}
