// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// A term that is read from a tensor of data at the distance: shifted, absolute
// or clipped, heads first or last. Which of these is told by the entries that
// it reads, not by how their numbers are spelled. What reads other entries is
// put in the order of distances first; entries of rows and columns of a window
// are such of one distance of tokens that are numbered by rows with gaps.
#include "mlir/IR/TypeUtilities.h"
#include "posenc/IR/Encodings.h"
#include "posenc/Raising/Distance.h"
#include "llvm/Support/FormatVariadic.h"
#include <array>
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// factor * ofHead * load, of which one index is the entry.
struct Lookup {
  Scalar load;
  unsigned dim;
  double factor;
  /// Null where there is none.
  Scalar ofHead;
};
} // namespace

static bool isOfHead(Scalar node, const PairSite &site) {
  bool ok = true;
  forEachNode(node, [&](Scalar each) {
    ok &= !each->is(ScalarKind::axis) || each == site.head;
    ok &= !each->is(ScalarKind::opaque);
  });
  return ok;
}

/// The load in a term of which one index alone depends on any of `axes`.
static std::optional<Lookup> matchLookup(Scalar term, ArrayRef<Scalar> axes,
                                         const PairSite &site) {
  SmallVector<Product> products = sumOfProducts(term, Rounding::kept);
  if (products.size() != 1 || !std::isfinite(products[0].factor))
    return std::nullopt;
  ScalarContext &context = site.reader.getContext();
  Lookup found{nullptr, 0, products[0].factor, nullptr};
  auto multiply = [&](ScalarKind kind, Scalar by) {
    Scalar before = found.ofHead ? found.ofHead : context.real(1.0);
    found.ofHead = context.binary(kind, before, by);
  };
  SmallVector<Scalar> factors(products[0].factors);
  while (!factors.empty()) {
    Scalar factor = factors.pop_back_val();
    bool isDivision = factor->is(ScalarKind::div);
    if (isOfHead(factor, site)) {
      multiply(ScalarKind::mul, factor);
    } else if (isDivision && isOfHead(factor->operands[1], site)) {
      factors.push_back(factor->operands[0]);
      multiply(ScalarKind::div, factor->operands[1]);
    } else if (found.load || !factor->is(ScalarKind::load) ||
               !isa<FloatType>(getElementTypeOrSelf(factor->value.getType()))) {
      return std::nullopt;
    } else {
      found.load = factor;
    }
  }
  if (!found.load)
    return std::nullopt;
  bool hasEntry = false;
  for (auto [dim, index] : llvm::enumerate(found.load->operands)) {
    bool isEntry = false;
    for (Scalar axis : axes)
      isEntry |= !matchInteger(axis) && contains(index, axis);
    if ((isEntry && hasEntry) ||
        (!isEntry && index != site.head && matchInteger(index) != 0))
      return std::nullopt;
    if (isEntry)
      found.dim = dim;
    hasEntry |= isEntry;
  }
  return hasEntry ? std::optional(found) : std::nullopt;
}

namespace {
/// The entry that is read at a distance.
struct Entry {
  int64_t distance, number;
};
} // namespace

/// Whether entry(r) is the one nearest to origin + r, or to origin + |r|.
static bool follows(ArrayRef<Entry> entries, int64_t origin, int64_t size,
                    bool isAbsolute) {
  return llvm::all_of(entries, [&](Entry entry) {
    int64_t r = isAbsolute ? std::abs(entry.distance) : entry.distance;
    return entry.number == std::clamp<int64_t>(origin + r, 0, size - 1);
  });
}

/// Entries where pairs are visible, or nothing where one is not known. No pair
/// stands at a sample that would read beside the table.
static std::optional<SmallVector<Entry>> entriesOf(Scalar entry, int64_t size,
                                                   const DistanceTerm &term) {
  if (term.isSampled &&
      (size >= denseSamples || !isCorneredInSamples(entry, term)))
    return std::nullopt;
  ScalarProgram evaluate(entry, term.variable);
  SmallVector<Entry> entries;
  for (int64_t number : term.visible) {
    std::optional<double> value = evaluate(double(number));
    if (!value)
      return std::nullopt;
    auto at = static_cast<int64_t>(*value);
    if (!term.isSampled || (at >= 0 && at < size))
      entries.push_back({number, at});
  }
  return entries;
}

/// The lookup as a table of its entries: [L] or [H, L].
static PartOperand tableOf(const Lookup &lookup, Scalar axis, Scalar entry,
                           double factor, const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  SmallVector<Scalar> indices(lookup.load->operands);
  indices[lookup.dim] = entry;
  Scalar element = context.load(lookup.load->value, indices);
  for (Scalar by : {lookup.ofHead, context.real(factor)})
    if (by && matchReal(by) != 1.0)
      element = context.binary(ScalarKind::mul, element, by);
  // A table of one row is given as that.
  bool hasHeads =
      lookup.ofHead || (llvm::is_contained(lookup.load->operands, site.head) &&
                        lookup.load->operands.size() > 1);
  return hasHeads ? PartOperand(element, {site.head, axis})
                  : PartOperand(element, axis);
}

static ScoreMatch makeMatch(int64_t origin, DistanceKind kind, double factor,
                            PartOperand table, const PairSite &site,
                            TokenPositions queries = {}) {
  MLIRContext *context = site.reader.getContext().getMLIRContext();
  return {
      TableAttr::get(context, origin, kind, factor), {table}, queries, {}, {}};
}

static std::optional<ScoreMatch> recognize(Scalar term, const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  std::optional<DistanceTerm> distance = overDistance(term, site);
  if (!distance)
    return std::nullopt;
  auto lookup = matchLookup(distance->term, distance->variable, site);
  int64_t size = lookup ? cast<ShapedType>(lookup->load->value.getType())
                              .getDimSize(lookup->dim)
                        : 0;
  if (size <= 0)
    return std::nullopt;
  auto entries =
      entriesOf(lookup->load->operands[lookup->dim], size, *distance);
  if (!entries)
    return std::nullopt;
  Scalar axis = context.axis(context.integer(size));
  PartOperand table = tableOf(*lookup, axis, axis, 1.0, site);
  for (Entry each : *entries) {
    // An entry that is not clipped tells the origin.
    bool isInner = each.number > 0 && each.number < size - 1;
    if (!isInner && each.distance != 0)
      continue;
    for (bool isAbsolute : {false, true}) {
      int64_t r = isAbsolute ? std::abs(each.distance) : each.distance;
      if (each.number >= r &&
          follows(*entries, each.number - r, size, isAbsolute))
        return makeMatch(
            each.number - r,
            isAbsolute ? DistanceKind::absolute : DistanceKind::signed_,
            lookup->factor, table, site, distance->positions(context, 0));
    }
    if (isInner)
      break;
  }
  return std::nullopt;
}
/// What a formula makes may be in a table too.
static ScoreRegistration registration(recognize, Turn::last);

//===-- Other orders ------------------------------------------------------===//

/// Entries in any order of distances that all are visible, in between too.
static std::optional<ScoreMatch> reorder(Scalar term, const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  std::optional<DistanceTerm> distance = overDistance(term, site);
  if (!distance || distance->isSampled)
    return std::nullopt;
  auto lookup = matchLookup(distance->term, distance->variable, site);
  int64_t least = distance->visible.front(), last = distance->visible.back();
  int64_t length = last - least + 1;
  if (!lookup || least > 0 || length != int64_t(distance->visible.size()))
    return std::nullopt;
  Scalar axis = context.axis(context.integer(length));
  Scalar entry = context.substitute(
      lookup->load->operands[lookup->dim], distance->variable,
      context.addInt(axis, context.integer(least)));
  return makeMatch(-least, DistanceKind::signed_, 1.0,
                   tableOf(*lookup, axis, entry, lookup->factor, site), site);
}

/// Constant entries that are the difference of a number of the query and one of
/// the key.
static std::optional<ScoreMatch> separate(Scalar term, const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  auto extentOf = [](Scalar axis) {
    return axis->is(ScalarKind::axis)
               ? matchInteger(axis->operands[0]).value_or(0)
               : 0;
  };
  int64_t queries = extentOf(site.query), keys = extentOf(site.key);
  auto lookup = matchLookup(term, {site.query, site.key}, site);
  constexpr int64_t limit = 1 << 20;
  // Masks by the distance of indices do not go with positions of others.
  bool isMasked = llvm::any_of(site.conditions, [&](Scalar condition) {
    return contains(condition, site.query);
  });
  if (isMasked || !lookup || !queries || !keys || queries * keys > limit)
    return std::nullopt;
  ScalarProgram evaluate(lookup->load->operands[lookup->dim],
                         {site.query, site.key});
  std::optional<double> origin = evaluate({0.0, 0.0});
  if (!origin)
    return std::nullopt;
  ScoreMatch match = makeMatch(
      static_cast<int64_t>(*origin), DistanceKind::signed_, lookup->factor,
      [&] {
        int64_t size = cast<ShapedType>(lookup->load->value.getType())
                           .getDimSize(lookup->dim);
        Scalar axis = context.axis(context.integer(size));
        return tableOf(*lookup, axis, axis, 1.0, site);
      }(),
      site);
  for (int64_t query = 0; query < queries; ++query)
    for (int64_t key = 0; key < keys; ++key) {
      std::optional<double> entry = evaluate({double(query), double(key)});
      if (!entry)
        return std::nullopt;
      auto above = static_cast<int64_t>(*entry - *origin);
      if (key == 0)
        match.query.numbers.push_back(above);
      if (query == 0)
        match.key.numbers.push_back(-above);
      if (above != match.query.numbers[query] - match.key.numbers[key])
        return std::nullopt;
    }
  // Positions never decrease from token to token.
  bool areSorted = llvm::is_sorted(match.query.numbers) &&
                   llvm::is_sorted(match.key.numbers);
  return areSorted ? std::optional(match) : std::nullopt;
}

//===-- Near misses -------------------------------------------------------===//

/// Whether an index depends on both tokens.
static bool isOfPair(Scalar index, const PairSite &site) {
  return llvm::all_of(std::array{site.query, site.key}, [&](Scalar axis) {
    return matchInteger(axis) || contains(index, axis);
  });
}

/// The first element of floats in a term that is read at an index of both
/// tokens, or null.
static Scalar findLookup(Scalar term, const PairSite &site) {
  Scalar found = nullptr;
  forEachNode(term, [&](Scalar node) {
    if (!found && node->is(ScalarKind::load) &&
        isa<FloatType>(getElementTypeOrSelf(node->value.getType())) &&
        llvm::any_of(node->operands,
                     [&](Scalar index) { return isOfPair(index, site); }))
      found = node;
  });
  return found;
}

/// Why a term that reads `load` is more than an entry.
static StringRef describeProduct(Scalar load, const PairSite &site) {
  unsigned entries = llvm::count_if(load->operands, [&](Scalar index) {
    return contains(index, site.query) || contains(index, site.key);
  });
  if (entries > 1)
    return "expected one index of a table that depends on query and key, got "
           "several";
  for (Scalar index : load->operands)
    if (index != site.head && matchInteger(index) != 0 &&
        !isOfPair(index, site))
      return "expected a table by distance, of heads or of all, got one that "
             "is read at another index too";
  return "expected an entry of a table times a number of the head at most, got "
         "another function of it";
}

/// Why entries are not those of a table by distance, where sizes are dynamic.
static std::string describeSamples(const Lookup &lookup,
                                   const DistanceTerm &distance) {
  int64_t size =
      cast<ShapedType>(lookup.load->value.getType()).getDimSize(lookup.dim);
  if (ShapedType::isDynamic(size) || size >= denseSamples)
    return llvm::formatv("expected a table of at most {0} entries where the "
                         "number of tokens is dynamic, got {1}",
                         denseSamples - 1,
                         ShapedType::isDynamic(size) ? "any number"
                                                     : std::to_string(size));
  return "expected an entry at the distance or its absolute value, clipped to "
         "the table, where the number of tokens is dynamic, got another one";
}

/// Says what a term that reads an entry lacks, where no other formula is near.
static void missLookup(Scalar term, const PairSite &site) {
  Scalar load = findLookup(term, site);
  if (!load || !site.nearMisses.empty())
    return;
  auto lookup = matchLookup(term, {site.query, site.key}, site);
  if (!lookup)
    return site.miss(describeProduct(load, site));
  bool isData = false;
  forEachNode(lookup->load->operands[lookup->dim], [&](Scalar node) {
    isData |= node->is(ScalarKind::load) || node->is(ScalarKind::opaque);
  });
  std::optional<DistanceTerm> distance = overDistance(term, site);
  if (isData || !distance)
    return site.miss(
        llvm::Twine("expected an entry of a table at the distance, key minus "
                    "query and constants, got one at ") +
        (isData ? "positions that are data" : "another function of both"));
  site.miss(distance->isSampled
                ? describeSamples(*lookup, *distance)
                : "expected pairs to be visible at all distances between the "
                  "farthest, got a table by distance with gaps");
}

static std::optional<ScoreMatch> recognizeAnyOrder(Scalar term,
                                                   const PairSite &site) {
  auto match = reorder(term, site);
  if (!match)
    match = separate(term, site);
  if (!match)
    missLookup(term, site);
  return match;
}
static ScoreRegistration anyOrder(recognizeAnyOrder, Turn::last);
