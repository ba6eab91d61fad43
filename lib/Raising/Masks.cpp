// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Conditions over pairs that are predicates of the mask roster.
#include "posenc/IR/Encodings.h"
#include "posenc/Raising/Recognizers.h"

using namespace mlir;
using namespace mlir::posenc;

/// query - key + c >= 0 (`sign` 1) or key - query + c >= 0 (-1): c.
static std::optional<int64_t> matchBound(Scalar condition, const PairSite &site,
                                         int64_t sign) {
  if (!condition->is(ScalarKind::notNegative))
    return std::nullopt;
  std::optional<int64_t> offset =
      matchDistance(condition->operands[0], site, sign);
  return offset ? std::optional(sign * *offset) : std::nullopt;
}

/// |query - key| < window, which is two conditions: each of them is the mask.
static std::optional<MaskMatch> recognizeBand(Scalar condition,
                                              const PairSite &site) {
  for (int64_t sign : {1, -1}) {
    std::optional<int64_t> own = matchBound(condition, site, sign);
    if (!own || *own <= 0)
      continue;
    bool hasOther = llvm::any_of(site.conditions, [&](Scalar other) {
      return matchBound(other, site, -sign) == own;
    });
    MLIRContext *context = site.reader.getContext().getMLIRContext();
    if (hasOther)
      return MaskMatch{SlidingAttr::get(context, *own + 1), {}, {}, {}};
  }
  return std::nullopt;
}
static MaskRegistration band(recognizeBand);

/// r >= 0: query + offset - key >= 0.
static std::optional<MaskMatch> recognizeCausal(Scalar condition,
                                                const PairSite &site) {
  std::optional<int64_t> offset = matchBound(condition, site, 1);
  if (!offset)
    return std::nullopt;
  MLIRContext *context = site.reader.getContext().getMLIRContext();
  return MaskMatch{CausalAttr::get(context), {}, {*offset, {}}, {}};
}
static MaskRegistration causal(recognizeCausal);

/// r < window: key - query + offset >= 0 beside a causal condition, whose
/// positions it takes; |r| is r there.
static std::optional<MaskMatch> recognizeSliding(Scalar condition,
                                                 const PairSite &site) {
  std::optional<int64_t> before = matchBound(condition, site, -1);
  if (!before)
    return std::nullopt;
  for (Scalar other : site.conditions) {
    std::optional<MaskMatch> causal = recognizeCausal(other, site);
    if (!causal)
      continue;
    // query - key <= before, and r = query - key + offset.
    int64_t window = causal->query.offset + *before + 1;
    if (window <= 0)
      return std::nullopt;
    MLIRContext *context = site.reader.getContext().getMLIRContext();
    return MaskMatch{
        SlidingAttr::get(context, window), {}, causal->query, causal->key};
  }
  return std::nullopt;
}
static MaskRegistration sliding(recognizeSliding);

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
