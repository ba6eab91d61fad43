// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Rows.h"
#include <functional>

using namespace mlir;
using namespace mlir::posenc;

bool posenc::keepsAKey(ScalarContext &context, const AttentionCore &core) {
  Scalar all = context.truth(true);
  for (Scalar condition : core.logit.kept)
    all = context.conjunction(all, condition);
  auto keepsAt = [&](Scalar key) {
    Scalar there = context.substitute(all, core.key.index, key);
    return there->is(ScalarKind::truth) && there->integer;
  };
  return keepsAt(context.integer(0)) ||
         (core.query.extent == core.key.extent && keepsAt(core.query.index));
}

bool posenc::termsAreSmall(ElementReader &reader, const Logit &logit) {
  ScalarContext &context = reader.getContext();
  double largestTerm = *logit.leastHidden / 100,
         largestScore = largestTerm / 100;
  SmallVector<Scalar> terms(logit.terms);
  if (logit.residue)
    terms.push_back(logit.residue);
  std::function<std::optional<double>(Scalar)> boundOf =
      [&](Scalar load) -> std::optional<double> {
    if (load == logit.score)
      return largestScore;
    std::optional<ElementReader::Sum> sum = reader.summand(load);
    std::optional<int64_t> count =
        sum ? matchInteger(sum->extent) : std::nullopt;
    if (!count)
      return std::nullopt;
    std::optional<double> each = magnitudeOf(context, sum->term, boundOf);
    return each ? std::optional(*each * double(*count)) : std::nullopt;
  };
  return llvm::all_of(terms, [&](Scalar term) {
    std::optional<double> magnitude = magnitudeOf(context, term, boundOf);
    return magnitude && *magnitude < largestTerm;
  });
}
