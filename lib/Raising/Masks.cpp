// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Conditions over pairs that are predicates of the mask roster.
#include "posenc/IR/Encodings.h"
#include "posenc/Raising/Recognizers.h"

using namespace mlir;
using namespace mlir::posenc;

/// sum = query - key + offset: the offset.
static std::optional<int64_t> matchDistance(Scalar sum, const PairSite &site,
                                            int64_t sign) {
  if (!sum->is(ScalarKind::sum))
    return std::nullopt;
  // An axis of size 1 is the constant 0 and has no coefficient.
  unsigned axes = 0;
  for (auto [axis, want] : {std::pair<Scalar, int64_t>{site.query, sign},
                            std::pair<Scalar, int64_t>{site.key, -sign}}) {
    if (matchInteger(axis))
      continue;
    if (coefficientOf(sum, axis) != want)
      return std::nullopt;
    ++axes;
  }
  if (axes != sum->operands.size())
    return std::nullopt;
  return sign * sum->integer;
}

/// r >= 0: query + offset - key >= 0.
static std::optional<MaskMatch> recognizeCausal(Scalar condition,
                                                const PairSite &site) {
  if (!condition->is(ScalarKind::notNegative))
    return std::nullopt;
  std::optional<int64_t> offset =
      matchDistance(condition->operands[0], site, 1);
  if (!offset)
    return std::nullopt;
  MLIRContext *context = site.reader.getContext().getMLIRContext();
  return MaskMatch{CausalAttr::get(context), {}, {*offset, {}}, {}};
}
static MaskRegistration causal(recognizeCausal);

Attribute posenc::pairTensorMask(MLIRContext *context) {
  return DenseMaskAttr::get(context);
}

/// A boolean tensor, read at the pair.
static std::optional<MaskMatch> recognizeDense(Scalar condition,
                                               const PairSite &site) {
  Value tensor = matchPairTensor(condition, site);
  if (!tensor)
    return std::nullopt;
  MLIRContext *context = site.reader.getContext().getMLIRContext();
  return MaskMatch{pairTensorMask(context), {tensor}, {}, {}};
}
static MaskRegistration dense(recognizeDense);
