// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Rows.h"
#include <cmath>
#include <functional>

using namespace mlir;
using namespace mlir::posenc;

bool posenc::keepsAKey(ScalarContext &context, const AttentionCore &core) {
  Scalar all = context.truth(true);
  for (const Kept &kept : core.logit.kept)
    all = context.conjunction(all, kept.condition);
  auto keepsAt = [&](Scalar key) {
    Scalar there = context.substitute(all, core.key.index, key);
    return there->is(ScalarKind::truth) && there->integer;
  };
  return keepsAt(context.integer(0)) ||
         (core.query.extent == core.key.extent && keepsAt(core.query.index));
}

bool posenc::termsAreSmall(ElementReader &reader, const Logit &logit,
                           double hidden) {
  ScalarContext &context = reader.getContext();
  double largestTerm = hidden / 100, largestSum = largestTerm / 100;
  std::function<std::optional<double>(Scalar)> boundOf =
      [&](Scalar load) -> std::optional<double> {
    if (load == logit.score)
      return largestSum;
    std::optional<ElementReader::Sum> sum = reader.summand(load);
    std::optional<int64_t> count =
        sum ? matchInteger(sum->extent) : std::nullopt;
    if (!count)
      return std::nullopt;
    std::optional<double> each = magnitudeOf(context, sum->term, boundOf);
    return each ? std::optional(*each * double(*count)) : std::nullopt;
  };
  auto isSmall = [&](Scalar node) {
    std::optional<double> magnitude = magnitudeOf(context, node, boundOf);
    largestSum += magnitude.value_or(0.0);
    return magnitude && *magnitude < largestTerm;
  };
  return llvm::all_of(logit.terms, isSmall) &&
         (!logit.residue || isSmall(logit.residue));
}

bool posenc::rowsMayMove(ElementReader &reader, const AttentionCore &core) {
  if (core.sink)
    return false;
  Scalar node = core.logit.residue ? core.logit.residue : core.logit.score;
  // A choice of numbers that are as low as to hide is no other function.
  double least = std::numeric_limits<double>::infinity();
  while (node->is(ScalarKind::select) &&
         !contains(node->operands[0], core.logit.score)) {
    unsigned side = matchReal(node->operands[1]) ? 2 : 1;
    std::optional<double> hidden = matchReal(node->operands[3 - side]);
    if (!hidden || !(*hidden <= highestHidden))
      return false;
    least = std::min(least, -*hidden);
    node = node->operands[side];
  }
  Logit sum = core.logit;
  sum.residue = nullptr;
  return node == core.logit.score &&
         (std::isinf(least) || termsAreSmall(reader, sum, least));
}
