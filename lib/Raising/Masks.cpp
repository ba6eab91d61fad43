// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Conditions over pairs that are predicates of the mask roster.
#include "mlir/IR/TypeUtilities.h"
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

//===-- By chunk ----------------------------------------------------------===//

/// floor((token + offset) / size).
namespace {
struct Chunk {
  int64_t size, offset;
};
} // namespace

static std::optional<Chunk> matchChunk(Scalar quotient, Scalar token) {
  if (!quotient->is(ScalarKind::floorDiv))
    return std::nullopt;
  Scalar divided = quotient->operands[0];
  bool isOther = divided->is(ScalarKind::sum) && divided->operands.size() != 1;
  if (isOther || coefficientOf(divided, token) != 1)
    return std::nullopt;
  return Chunk{quotient->integer,
               divided->is(ScalarKind::sum) ? divided->integer : 0};
}

/// floor(query / size) - floor(key / size) + c = 0.
static std::optional<MaskMatch> recognizeChunked(Scalar condition,
                                                 const PairSite &site) {
  if (!condition->is(ScalarKind::isZero))
    return std::nullopt;
  Scalar difference = condition->operands[0];
  if (!difference->is(ScalarKind::sum) || difference->operands.size() != 2)
    return std::nullopt;
  for (unsigned number : {0u, 1u}) {
    auto query = matchChunk(difference->operands[number], site.query);
    auto key = matchChunk(difference->operands[1 - number], site.key);
    int64_t sign = difference->coefficients[number];
    if (!query || !key || query->size != key->size || std::abs(sign) != 1 ||
        difference->coefficients[1 - number] != -sign)
      continue;
    TokenPositions queries, keys;
    queries.offset = query->offset + sign * difference->integer * query->size;
    keys.offset = key->offset;
    MLIRContext *context = site.reader.getContext().getMLIRContext();
    return MaskMatch{ChunkedAttr::get(context, query->size), {}, queries, keys};
  }
  return std::nullopt;
}
static MaskRegistration chunked(recognizeChunked);

//===-- By key ------------------------------------------------------------===//

/// length - 1 - key >= 0: the length.
static Scalar matchLength(Scalar condition, const PairSite &site) {
  if (!condition->is(ScalarKind::notNegative))
    return nullptr;
  ScalarContext &context = site.reader.getContext();
  Scalar length = context.addInt(
      context.addInt(condition->operands[0], site.key), context.integer(1));
  return contains(length, site.key) && !matchInteger(site.key) ? nullptr
                                                               : length;
}

/// The first keys beside a window: those that it keeps as sinks.
static std::optional<MaskMatch> recognizeSinkTokens(Scalar condition,
                                                    const PairSite &site) {
  Scalar length = matchLength(condition, site);
  std::optional<int64_t> count = length ? matchInteger(length) : std::nullopt;
  bool hasWindow = llvm::any_of(site.alternatives, [&](Scalar other) {
    return matchBound(other, site, -1) != nullptr;
  });
  if (!count || *count < 0 || !hasWindow)
    return std::nullopt;
  MLIRContext *context = site.reader.getContext().getMLIRContext();
  return MaskMatch{SinkTokensAttr::get(context, *count), {}, {}, {}};
}
static MaskRegistration sinkTokens(recognizeSinkTokens);

/// A length of a row, as an operand: an integer tensor [] or [batch], or what
/// is computed once.
static std::optional<PartOperand> lengthOperand(Scalar length,
                                                const PairSite &site) {
  bool isOfBatch = contains(length, site.batch) && !matchInteger(site.batch);
  if (length->is(ScalarKind::load)) {
    ArrayRef<Scalar> at = length->operands;
    Type type = getElementTypeOrSelf(length->value.getType());
    bool isPerRow = at.empty() || (at.size() == 1 && at[0] == site.batch);
    if (isPerRow &&
        (type.isIndex() || type.isInteger(32) || type.isInteger(64)))
      return PartOperand(length->value);
  }
  bool isOfPair = false;
  forEachNode(length, [&](Scalar node) {
    isOfPair |= node->is(ScalarKind::axis) && node != site.batch;
  });
  if (isOfPair || (isOfBatch && !matchInteger(site.batch->operands[0])))
    return std::nullopt;
  SmallVector<Scalar, 1> axes;
  if (isOfBatch)
    axes.push_back(site.batch);
  return PartOperand(length, axes, PartOperand::Form::counted);
}

/// A constant length, or one that is known when it runs.
static std::optional<MaskMatch> recognizePrefix(Scalar condition,
                                                const PairSite &site) {
  Scalar length = matchLength(condition, site);
  if (!length)
    return std::nullopt;
  MLIRContext *context = site.reader.getContext().getMLIRContext();
  if (std::optional<int64_t> constant = matchInteger(length))
    return *constant < 0
               ? std::nullopt
               : std::optional(MaskMatch{
                     PrefixAttr::get(context, *constant), {}, {}, {}});
  std::optional<PartOperand> operand = lengthOperand(length, site);
  return operand
             ? std::optional(MaskMatch{
                   PrefixAttr::get(context, std::nullopt), {*operand}, {}, {}})
             : std::nullopt;
}
static MaskRegistration prefix(recognizePrefix);

/// Elements per key that are true, or integers that are not 0; or the opposite
/// of either, where they say what is hidden.
static std::optional<MaskMatch> recognizePadding(Scalar condition,
                                                 const PairSite &site) {
  Scalar element = condition;
  bool isOpposite = element->is(ScalarKind::negation);
  if (isOpposite)
    element = element->operands[0];
  bool isInteger = element->is(ScalarKind::isZero);
  if (isInteger)
    element = element->operands[0];
  Value tokens = matchTokenTensor(element, site.key, site);
  if (!tokens ||
      getElementTypeOrSelf(tokens.getType()).isInteger(1) == isInteger)
    return std::nullopt;
  using Form = PartOperand::Form;
  Form form = isInteger == isOpposite
                  ? (isInteger ? Form::isNotZero : Form::asIs)
                  : Form::isZero;
  MLIRContext *context = site.reader.getContext().getMLIRContext();
  return MaskMatch{PaddingAttr::get(context, false), {{tokens, form}}, {}, {}};
}
static MaskRegistration padding(recognizePadding);

//===-- By pair -----------------------------------------------------------===//

/// ids(query) - ids(key) = 0, of one tensor or of two. Wider integers may not
/// fit the 32 bits that ids have here.
static std::optional<MaskMatch> recognizeDocument(Scalar condition,
                                                  const PairSite &site) {
  if (!condition->is(ScalarKind::isZero))
    return std::nullopt;
  Scalar difference = condition->operands[0];
  if (!difference->is(ScalarKind::sum) || difference->operands.size() != 2 ||
      difference->integer != 0 || std::abs(difference->coefficients[0]) != 1 ||
      difference->coefficients[0] + difference->coefficients[1] != 0)
    return std::nullopt;
  for (unsigned number : {0u, 1u}) {
    Value queries =
        matchTokenTensor(difference->operands[number], site.query, site);
    Value keys =
        matchTokenTensor(difference->operands[1 - number], site.key, site);
    auto fits = [](Value ids) {
      return ids && getElementTypeOrSelf(ids.getType()).isInteger(32);
    };
    if (!fits(queries) || !fits(keys))
      continue;
    bool separate = queries != keys;
    SmallVector<PartOperand> operands{{queries}};
    if (separate)
      operands.push_back({keys});
    MLIRContext *context = site.reader.getContext().getMLIRContext();
    return MaskMatch{DocumentAttr::get(context, /*sorted=*/false, separate),
                     operands,
                     {},
                     {}};
  }
  return std::nullopt;
}
static MaskRegistration document(recognizeDocument);

//===-- One of several ----------------------------------------------------===//

/// Conditions of which one is enough: not (not a and not b).
static void appendAlternatives(Scalar hidden, ScalarContext &context,
                               SmallVectorImpl<Scalar> &alternatives) {
  if (!hidden->is(ScalarKind::conjunction)) {
    alternatives.push_back(context.negation(hidden));
    return;
  }
  for (Scalar each : hidden->operands)
    appendAlternatives(each, context, alternatives);
}

/// Members that read positions read the same ones.
static std::optional<MaskMatch> recognizeAny(Scalar condition,
                                             const PairSite &site) {
  if (!condition->is(ScalarKind::negation) ||
      !condition->operands[0]->is(ScalarKind::conjunction))
    return std::nullopt;
  SmallVector<Scalar> alternatives;
  appendAlternatives(condition->operands[0], site.reader.getContext(),
                     alternatives);
  PairSite own = site;
  own.alternatives = alternatives;
  MaskMatch any;
  SmallVector<Attribute> masks;
  bool hasPositions = false;
  for (Scalar alternative : alternatives) {
    std::optional<MaskMatch> member = recognizeMask(alternative, own);
    if (!member || member->pairs.isGiven())
      return std::nullopt;
    if (cast<MaskAttrInterface>(member->mask).readsPositions()) {
      if (hasPositions &&
          !(member->query == any.query && member->key == any.key))
        return std::nullopt;
      hasPositions = true;
      any.query = member->query;
      any.key = member->key;
    }
    masks.push_back(member->mask);
    llvm::append_range(any.operands, member->operands);
  }
  MLIRContext *context = site.reader.getContext().getMLIRContext();
  any.mask = AnyAttr::get(context, ArrayAttr::get(context, masks));
  return any;
}
static MaskRegistration any(recognizeAny);

Attribute posenc::pairTensorMask(MLIRContext *context) {
  return DenseMaskAttr::get(context);
}

/// The element of a tensor that a condition is a function of, and of nothing
/// else, or null.
static Scalar loneElement(ScalarContext &context, Scalar condition) {
  Scalar load = nullptr;
  // Inner ones are indices of outer ones.
  forEachNode(condition, [&](Scalar node) {
    if (node->is(ScalarKind::load))
      load = node;
  });
  if (!load)
    return nullptr;
  bool isAlone = true;
  forEachNode(context.substitute(condition, load, context.variable()),
              [&](Scalar node) {
                isAlone &= !node->is(ScalarKind::load) &&
                           !node->is(ScalarKind::axis) &&
                           !node->is(ScalarKind::size);
              });
  return isAlone ? load : nullptr;
}

/// A boolean tensor, read at the pair; of keys alone it is padding. Where it is
/// made of one, as the opposite of what is hidden is, that is done once.
static std::optional<MaskMatch> recognizeDense(Scalar condition,
                                               const PairSite &site) {
  Scalar element = loneElement(site.reader.getContext(), condition);
  std::optional<PairTensor> pairs =
      element ? matchPairTensor(element, site) : std::nullopt;
  if (!pairs)
    return std::nullopt;
  if (element != condition) {
    pairs->tensor = {};
    pairs->element = condition;
  }
  MLIRContext *context = site.reader.getContext().getMLIRContext();
  return MaskMatch{pairTensorMask(context), {}, {}, {}, *pairs};
}
static MaskRegistration dense(recognizeDense);
