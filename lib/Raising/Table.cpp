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
/// factor * function, which reads tokens through the entry of one load alone.
struct Lookup {
  Scalar load = nullptr;
  double factor = 1.0;
  /// Over the load and the head.
  Scalar function = nullptr;
  /// The indices that make up the number of the entry, of `size` ones; dynamic
  /// where it is that of the only one.
  SmallVector<unsigned> dims = {};
  Scalar entry = nullptr;
  int64_t size = 1;
};
} // namespace

static bool dependsOn(Scalar node, ArrayRef<Scalar> axes) {
  return llvm::any_of(axes, [&](Scalar axis) {
    return !matchInteger(axis) && contains(node, axis);
  });
}

/// The one element of floats in an expression that depends on any of `axes`,
/// where nothing else does, and nothing on what is neither the head nor data.
static Scalar findOnlyLoad(Scalar root, ArrayRef<Scalar> axes,
                           const PairSite &site) {
  Scalar found = nullptr;
  bool several = false;
  forEachNode(root, [&](Scalar node) {
    if (!node->is(ScalarKind::load) || !dependsOn(node, axes) ||
        !isa<FloatType>(getElementTypeOrSelf(node->value.getType())))
      return;
    several |= found != nullptr;
    found = node;
  });
  if (!found || several)
    return nullptr;
  ScalarContext &context = site.reader.getContext();
  Scalar entry = context.axis(context.integer(2));
  bool ok = true;
  forEachNode(context.substitute(root, found, entry), [&](Scalar each) {
    ok &= !each->is(ScalarKind::axis) || each == site.head || each == entry;
    ok &= !each->is(ScalarKind::opaque);
  });
  return ok ? found : nullptr;
}

/// Numbers the entries of `lookup` by the indices that depend on any of `axes`.
/// False where others depend on more than the head, or several are not all of
/// both axes.
static bool numberEntries(Lookup &lookup, ArrayRef<Scalar> axes,
                          const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  auto type = cast<ShapedType>(lookup.load->value.getType());
  lookup.entry = context.integer(0);
  for (auto [dim, index] : llvm::enumerate(lookup.load->operands)) {
    if (dependsOn(index, axes))
      lookup.dims.push_back(dim);
    else if (index != site.head && matchInteger(index) != 0)
      return false;
  }
  bool isNumber = lookup.dims.size() > 1;
  for (unsigned dim : lookup.dims) {
    Scalar index = lookup.load->operands[dim];
    bool ofAll = llvm::all_of(axes, [&](Scalar axis) {
      return matchInteger(axis) || contains(index, axis);
    });
    if (isNumber && (!ofAll || type.isDynamicDim(dim)))
      return false;
    int64_t size = type.getDimSize(dim);
    lookup.size = isNumber ? lookup.size * size : size;
    lookup.entry = context.addInt(
        isNumber ? context.mulInt(lookup.entry, context.integer(size))
                 : lookup.entry,
        index);
  }
  return !lookup.dims.empty();
}

/// The load in a term that alone depends on any of `axes`, and where it is.
static std::optional<Lookup> matchLookup(Scalar term, ArrayRef<Scalar> axes,
                                         const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  Lookup found;
  found.function = term;
  SmallVector<Product> products = sumOfProducts(term, Rounding::kept);
  if (products.size() == 1) {
    found.factor = products[0].factor;
    found.function = context.real(1.0);
    for (Scalar factor : products[0].factors)
      found.function = context.binary(ScalarKind::mul, found.function, factor);
  }
  found.load = findOnlyLoad(found.function, axes, site);
  bool isOne = found.load && std::isfinite(found.factor) &&
               numberEntries(found, axes, site);
  return isOne ? std::optional(found) : std::nullopt;
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
  auto type = cast<ShapedType>(lookup.load->value.getType());
  for (unsigned dim : llvm::reverse(lookup.dims)) {
    bool isFirst = dim == lookup.dims.front();
    int64_t size = type.getDimSize(dim);
    indices[dim] = isFirst ? entry : context.modulo(entry, size);
    if (!isFirst)
      entry = context.floorDiv(entry, size);
  }
  Scalar element = context.substitute(
      lookup.function, lookup.load, context.load(lookup.load->value, indices));
  if (factor != 1.0)
    element = context.binary(ScalarKind::mul, element, context.real(factor));
  // A table of one row is given as that.
  bool hasHeads = dependsOn(lookup.function, site.head) ||
                  (llvm::is_contained(lookup.load->operands, site.head) &&
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
  int64_t size = lookup ? lookup->size : 0;
  if (size <= 0)
    return std::nullopt;
  auto entries = entriesOf(lookup->entry, size, *distance);
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
  Scalar entry =
      context.substitute(lookup->entry, distance->variable,
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
  ScalarProgram evaluate(lookup->entry, {site.query, site.key});
  std::optional<double> origin = evaluate({0.0, 0.0});
  if (!origin)
    return std::nullopt;
  ScoreMatch match = makeMatch(
      static_cast<int64_t>(*origin), DistanceKind::signed_, lookup->factor,
      [&] {
        Scalar axis = context.axis(context.integer(lookup->size));
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
  return "expected a function of an entry of a table and of the head at most, "
         "got one of more";
}

/// Why entries are not those of a table by distance, where sizes are dynamic.
static std::string describeSamples(const Lookup &lookup,
                                   const DistanceTerm &distance) {
  int64_t size = lookup.size;
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
  forEachNode(lookup->entry, [&](Scalar node) {
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
