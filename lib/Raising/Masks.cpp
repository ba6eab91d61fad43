// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Conditions over pairs that are predicates of the mask roster.
#include "posenc/IR/Encodings.h"
#include "posenc/Raising/Recognizers.h"

using namespace mlir;
using namespace mlir::posenc;

/// query - key + c >= 0 (`sign` 1) or key - query + c >= 0 (-1): c, which
/// depends on sizes at most, or null.
static Scalar matchBound(Scalar condition, const PairSite &site, int64_t sign) {
  if (!condition->is(ScalarKind::notNegative))
    return nullptr;
  ScalarContext &context = site.reader.getContext();
  Scalar distance = context.subInt(site.query, site.key);
  Scalar bound = context.subInt(
      condition->operands[0], context.mulInt(distance, context.integer(sign)));
  return isOfSizes(bound) ? bound : nullptr;
}

/// |query - key| < window, which is two conditions: each of them is the mask.
static std::optional<MaskMatch> recognizeBand(Scalar condition,
                                              const PairSite &site) {
  for (int64_t sign : {1, -1}) {
    Scalar own = matchBound(condition, site, sign);
    std::optional<int64_t> reach = own ? matchInteger(own) : std::nullopt;
    if (!reach || *reach <= 0)
      continue;
    bool hasOther = llvm::any_of(site.conditions, [&](Scalar other) {
      return matchBound(other, site, -sign) == own;
    });
    MLIRContext *context = site.reader.getContext().getMLIRContext();
    if (hasOther)
      return MaskMatch{SlidingAttr::get(context, *reach + 1), {}, {}, {}};
  }
  return std::nullopt;
}
static MaskRegistration band(recognizeBand);

/// r >= 0: query + offset - key >= 0.
static std::optional<MaskMatch> recognizeCausal(Scalar condition,
                                                const PairSite &site) {
  Scalar offset = matchBound(condition, site, 1);
  if (!offset)
    return std::nullopt;
  MLIRContext *context = site.reader.getContext().getMLIRContext();
  return MaskMatch{
      CausalAttr::get(context), {}, TokenPositions::shifted(offset), {}};
}
static MaskRegistration causal(recognizeCausal);

/// r < window: key - query + offset >= 0 beside a causal condition, whose
/// positions it takes; |r| is r there.
static std::optional<MaskMatch> recognizeSliding(Scalar condition,
                                                 const PairSite &site) {
  ScalarContext &scalars = site.reader.getContext();
  Scalar before = matchBound(condition, site, -1);
  if (!before)
    return std::nullopt;
  for (Scalar other : site.conditions) {
    Scalar offset = matchBound(other, site, 1);
    if (!offset)
      continue;
    // query - key <= before, and r = query - key + offset.
    std::optional<int64_t> reach = matchInteger(scalars.addInt(offset, before));
    if (!reach || *reach < 0)
      continue;
    return MaskMatch{SlidingAttr::get(scalars.getMLIRContext(), *reach + 1),
                     {},
                     TokenPositions::shifted(offset),
                     {}};
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
  std::optional<PairTensor> pairs = matchPairTensor(condition, site);
  if (!pairs)
    return std::nullopt;
  MLIRContext *context = site.reader.getContext().getMLIRContext();
  return MaskMatch{pairTensorMask(context), {}, {}, {}, *pairs};
}
static MaskRegistration dense(recognizeDense);
