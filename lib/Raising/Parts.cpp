// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Parts.h"
#include "Residue.h"
#include "Rows.h"
#include "posenc/IR/EncodingInterfaces.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::posenc;

/// A condition as a list of conditions that all must hold.
static void appendConjuncts(Scalar condition,
                            SmallVectorImpl<Scalar> &conjuncts) {
  if (condition->is(ScalarKind::truth) && condition->integer)
    return;
  if (!condition->is(ScalarKind::conjunction)) {
    conjuncts.push_back(condition);
    return;
  }
  appendConjuncts(condition->operands[0], conjuncts);
  appendConjuncts(condition->operands[1], conjuncts);
}

/// Whether what is made of expressions for operands has code.
template <typename Match>
static bool hasOperands(const Match &match, const PairSite &site,
                        Operation *at) {
  Scalar axes[] = {site.batch, site.head, site.query, site.key};
  if (match.pairs.element)
    return ResidueEmitter::canEmit(match.pairs.element, at, axes);
  return llvm::all_of(match.operands, [&](const PartOperand &operand) {
    return !operand.element ||
           ResidueEmitter::canEmit(operand.element, at, operand.axes);
  });
}

/// Tensors of numbers that are computed here are one.
static void append(std::vector<ScoreMatch> &scores, const ScoreMatch &match,
                   ScalarContext &context) {
  auto known = llvm::find_if(scores, [](const ScoreMatch &score) {
    return score.pairs.element != nullptr;
  });
  if (!match.pairs.element || known == scores.end()) {
    scores.push_back(match);
    return;
  }
  PairTensor &pairs = known->pairs;
  pairs.element =
      context.binary(ScalarKind::add, pairs.element, match.pairs.element);
  for (unsigned axis : match.pairs.axes)
    if (!llvm::is_contained(pairs.axes, axis))
      pairs.axes.push_back(axis);
}

/// The first match of any of the forms of one term, with code at `at`.
static std::optional<ScoreMatch>
recognizeTerm(ArrayRef<Scalar> forms, const PairSite &site, Operation *at) {
  using Registry = RecognizerRegistry<ScoreRecognizer>;
  PairSite own = site;
  own.nearMisses.clear();
  std::optional<ScoreMatch> found;
  for (Scalar term : forms) {
    size_t said = own.nearMisses.size();
    for (ScoreRecognizer recognizer : Registry::all()) {
      std::optional<ScoreMatch> match = recognizer(term, own);
      if (!match || !hasOperands(*match, site, at))
        continue;
      // What is said of a formula stays said where it is only known by what it
      // computes.
      if (!llvm::is_contained(Registry::last(), recognizer))
        return match;
      found = match;
      break;
    }
    // Of another form the same would be said in other numbers.
    if (said > 0)
      own.nearMisses.truncate(said);
    if (found)
      break;
  }
  llvm::for_each(own.nearMisses,
                 [&](const std::string &why) { site.miss(why); });
  return found;
}

/// Whether a term is the same for a whole row, and not so large that f32 loses
/// the rest of it: softmax does not see it.
static bool isRowConstant(Scalar term, const PairSite &site) {
  if (matchInteger(site.key) || contains(term, site.key))
    return false;
  auto unknown = [](Scalar) -> std::optional<double> { return std::nullopt; };
  std::optional<double> magnitude =
      magnitudeOf(site.reader.getContext(), term, unknown);
  return magnitude && *magnitude <= largestRowConstant;
}

/// A term where a pair is visible: a choice between the distance and its
/// opposite, or 0, is none where a mask keeps one of them.
static Scalar whereVisible(ScalarContext &context, Scalar term,
                           ArrayRef<Scalar> conditions) {
  return context.rewrite(term, [&](Scalar node) -> Scalar {
    if (!node->is(ScalarKind::select) ||
        !node->operands[0]->is(ScalarKind::notNegative))
      return nullptr;
    Scalar tested = node->operands[0]->operands[0];
    // Where nothing is tested, both branches of these are one.
    bool isContinuous = isExtremum(context, node, /*larger=*/true) ||
                        isExtremum(context, node, /*larger=*/false);
    for (Scalar condition : conditions) {
      if (!condition->is(ScalarKind::notNegative))
        continue;
      Scalar known = condition->operands[0];
      if (context.rangeOf(context.subInt(tested, known)).isNotNegative())
        return node->operands[1];
      // tested = sum - known is not more than the sum.
      ScalarContext::Range sum = context.rangeOf(context.addInt(tested, known));
      if (sum.upper && *sum.upper <= (isContinuous ? 0 : -1))
        return node->operands[2];
    }
    return nullptr;
  });
}

/// What a finite number lacks to be masks; empty where the pairs that it would
/// hide are those of no masks.
static std::string describeFiniteMask(const Kept &kept, const PairSite &site,
                                      StringRef notShown) {
  SmallVector<Scalar> conditions;
  appendConjuncts(kept.condition, conditions);
  PairSite own = site;
  own.conditions = conditions;
  SmallVector<StringRef> names;
  for (Scalar condition : conditions) {
    std::optional<MaskMatch> match = recognizeMask(condition, own);
    if (!match)
      return {};
    StringRef name = cast<MaskAttrInterface>(match->mask).getMaskName();
    if (!llvm::is_contained(names, name))
      names.push_back(name);
  }
  bool isMild = kept.hidden > highestHidden;
  if (names.empty())
    return {};
  return llvm::formatv(
      "expected {0} to mask as {1}, got {2}: not shown that {3}; "
      "finite-masks=hide takes it for -inf",
      isMild ? "-inf or f32's lowest number" : "-inf",
      llvm::join(names, " and "), llvm::format("%g", kept.hidden),
      isMild ? "it outweighs the scores" : notShown);
}

namespace {
/// A term as it is where pairs are visible, and as it was.
struct Term {
  Scalar term, any;
  std::optional<ScoreMatch> match = {};
  bool isTaken = false;
};
} // namespace

/// The terms that softmax sees, each with what recognizers make of it.
static SmallVector<Term, 0> matchTerms(const AttentionCore &core,
                                       PairSite &site) {
  SmallVector<Term, 0> terms;
  for (Scalar any : core.logit.terms) {
    Scalar term = whereVisible(site.reader.getContext(), any, site.conditions);
    if (site.seesRows || !isRowConstant(term, site))
      terms.push_back({term, any});
  }
  for (Term &own : terms) {
    if (own.isTaken)
      continue;
    SmallVector<Scalar> others;
    for (const Term &other : terms)
      if (&other != &own && !other.isTaken)
        others.push_back(other.term);
    site.others = others;
    own.match = recognizeTerm({own.term, own.any}, site, core.valueProduct);
    for (Term &other : terms)
      other.isTaken |= &other != &own && own.match &&
                       llvm::is_contained(own.match->taken, other.term);
  }
  site.others = {};
  return terms;
}

/// Takes the terms that have a name. The logits over the score, with the others
/// in them.
static Scalar takeTerms(const AttentionCore &core, PairSite &site,
                        Parts &parts) {
  ScalarContext &context = site.reader.getContext();
  Scalar sum = core.logit.score;
  for (const Term &own : matchTerms(core, site)) {
    if (own.isTaken)
      continue;
    if (own.match)
      append(parts.scores, *own.match, context);
    else
      sum = context.binary(ScalarKind::add, sum, own.term);
  }
  return core.logit.residue
             ? context.substitute(core.logit.residue, core.logit.score, sum)
             : sum;
}

/// Names of terms for which the op has no place but in code: its other
/// functions of the logits come after all terms.
static void describeOutside(const AttentionCore &core, const PairSite &site,
                            SmallVectorImpl<std::string> &texts) {
  for (Scalar any : core.logit.outside) {
    PairSite own = site;
    Scalar term = whereVisible(site.reader.getContext(), any, site.conditions);
    auto match = recognizeTerm({term, any}, own, core.valueProduct);
    if (match && !match->pairs.isGiven())
      texts.push_back(llvm::formatv(
          "expected {0} to be added before other functions of the logits, got "
          "it after one",
          cast<PositionEncodingAttrInterface>(match->encoding)
              .getEncodingName()));
  }
}

/// Takes the conditions that have a name; `logit` with the others in it.
static Scalar takeConditions(const AttentionCore &core, const PairSite &site,
                             Parts &parts, Scalar logit) {
  ScalarContext &context = site.reader.getContext();
  Scalar hidden = context.real(noneHidden);
  for (Scalar condition : site.conditions) {
    if (auto match = recognizeMask(condition, site);
        match && hasOperands(*match, site, core.valueProduct)) {
      if (!llvm::is_contained(parts.masks, *match))
        parts.masks.push_back(*match);
    } else
      logit = context.select(condition, logit, hidden);
  }
  return logit;
}

std::optional<Parts> posenc::recognizeParts(ElementReader &reader,
                                            const AttentionCore &core,
                                            Reason &reason) {
  SmallVector<Scalar> conditions;
  for (const Kept &kept : core.logit.kept)
    appendConjuncts(kept.condition, conditions);
  // Where the sum is not read, terms may be anything.
  SmallVector<Scalar> read(conditions);
  for (Scalar condition : core.logit.read)
    appendConjuncts(condition, read);
  PairSite site{reader,
                core.batch.index,
                core.head.index,
                core.query.index,
                core.key.index,
                core.heads,
                core.kvHeads,
                read,
                {},
                !rowsMayMove(reader, core)};
  Parts parts;
  Scalar logit = takeTerms(core, site, parts);
  site.conditions = conditions;
  site.seesRows = static_cast<bool>(core.sink);
  describeOutside(core, site, parts.nearMisses);
  logit = takeConditions(core, site, parts, logit);
  for (const Kept &kept : core.mayHide)
    if (std::string text = describeFiniteMask(kept, site, core.notShown);
        !text.empty() && !llvm::is_contained(parts.nearMisses, text))
      parts.nearMisses.push_back(text);
  llvm::append_range(parts.nearMisses, site.nearMisses);
  if (logit == core.logit.score)
    return parts;
  parts.residue = logit;
  Scalar bound[] = {core.logit.score, core.batch.index, core.head.index,
                    core.query.index, core.key.index};
  if (ResidueEmitter::canEmit(logit, core.valueProduct, bound))
    return parts;
  reason = {"unknown-residue",
            "expected the logits to be a function of the score, of tensors and "
            "of batch, head, query and key, got something else",
            core.scoreProduct};
  return std::nullopt;
}
