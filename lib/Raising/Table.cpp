// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// A term that is read from a tensor of data at the distance: shifted, absolute
// or clipped, heads first or last. Which of these is told by the entries that
// it reads, not by how their numbers are spelled.
#include "mlir/IR/TypeUtilities.h"
#include "posenc/IR/Encodings.h"
#include "posenc/Raising/Recognizers.h"
#include <algorithm>
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

/// Whether query and key occur in differences of each other alone.
static bool isOfDistance(Scalar root, const PairSite &site) {
  if (matchInteger(site.query) || matchInteger(site.key))
    return false;
  bool ok = root != site.query && root != site.key;
  forEachNode(root, [&](Scalar node) {
    bool isSum = node->is(ScalarKind::sum);
    if (isSum &&
        coefficientOf(node, site.query) + coefficientOf(node, site.key) != 0)
      ok = false;
    if (!isSum && (llvm::is_contained(node->operands, site.query) ||
                   llvm::is_contained(node->operands, site.key)))
      ok = false;
  });
  return ok;
}

/// Entries at distances -(keys - 1) .. queries - 1, or nothing where one is not
/// known.
static std::optional<SmallVector<int64_t>>
entriesAt(Scalar entry, const PairSite &site, int64_t queries, int64_t keys) {
  ScalarContext &context = site.reader.getContext();
  SmallVector<int64_t> entries;
  for (int64_t distance = 1 - keys; distance < queries; ++distance) {
    Scalar query = context.integer(std::max<int64_t>(distance, 0));
    Scalar key = context.integer(std::max<int64_t>(-distance, 0));
    Scalar there = context.substitute(
        context.substitute(entry, site.query, query), site.key, key);
    std::optional<int64_t> value = matchInteger(there);
    if (!value)
      return std::nullopt;
    entries.push_back(*value);
  }
  return entries;
}

namespace {
/// The table, its dimension of entries, and what is read of that.
struct Lookup {
  Value table;
  unsigned dim;
  Scalar entry;
};
} // namespace

/// [L], [1, L] or [H, L], or the last two transposed.
static std::optional<Lookup> matchLookup(Scalar load, const PairSite &site) {
  if (!load->is(ScalarKind::load) ||
      !isa<FloatType>(getElementTypeOrSelf(load->value.getType())))
    return std::nullopt;
  auto type = cast<ShapedType>(load->value.getType());
  if (!type.hasStaticShape() || type.getRank() > 2)
    return std::nullopt;
  for (unsigned dim = 0; dim < type.getRank(); ++dim) {
    Scalar entry = load->operands[dim];
    if (!isOfDistance(entry, site) || type.getDimSize(dim) == 0)
      continue;
    if (type.getRank() == 1)
      return Lookup{load->value, dim, entry};
    Scalar other = load->operands[1 - dim];
    int64_t size = type.getDimSize(1 - dim);
    if ((other == site.head && size == site.heads) ||
        (matchInteger(other) == 0 && size == 1))
      return Lookup{load->value, dim, entry};
  }
  return std::nullopt;
}

/// Whether entry(r) is the one nearest to origin + r, or to origin + |r|.
static bool follows(ArrayRef<int64_t> entries, int64_t least, int64_t origin,
                    int64_t size, bool isAbsolute) {
  return llvm::all_of(llvm::enumerate(entries), [&](auto numbered) {
    int64_t distance = least + static_cast<int64_t>(numbered.index());
    int64_t at = origin + (isAbsolute ? std::abs(distance) : distance);
    return numbered.value() == std::clamp<int64_t>(at, 0, size - 1);
  });
}

static std::optional<ScoreMatch> recognize(Scalar term, const PairSite &site) {
  SmallVector<Product> products = sumOfProducts(term, Rounding::kept);
  if (products.size() != 1 || products[0].factors.size() != 1 ||
      !std::isfinite(products[0].factor))
    return std::nullopt;
  std::optional<Lookup> lookup = matchLookup(products[0].factors[0], site);
  if (!lookup)
    return std::nullopt;
  std::optional<int64_t> queries = matchInteger(site.query->operands[0]);
  std::optional<int64_t> keys = matchInteger(site.key->operands[0]);
  if (!queries || !keys)
    return std::nullopt;
  auto entries = entriesAt(lookup->entry, site, *queries, *keys);
  if (!entries)
    return std::nullopt;
  int64_t size =
      cast<ShapedType>(lookup->table.getType()).getDimSize(lookup->dim);
  int64_t least = 1 - *keys;
  // An entry that is not clipped tells the origin.
  auto *inner = llvm::find_if(
      *entries, [&](int64_t entry) { return entry > 0 && entry < size - 1; });
  int64_t origin = (*entries)[*keys - 1];
  if (inner != entries->end() && !follows(*entries, least, origin, size, true))
    origin = *inner - (least + (inner - entries->begin()));
  bool isAbsolute = !follows(*entries, least, origin, size, false);
  if (origin < 0 ||
      (isAbsolute && !follows(*entries, least, origin, size, true)))
    return std::nullopt;
  MLIRContext *context = site.reader.getContext().getMLIRContext();
  bool headsLast = cast<ShapedType>(lookup->table.getType()).getRank() == 2 &&
                   lookup->dim == 0;
  auto form =
      headsLast ? PartOperand::Form::transposed : PartOperand::Form::asIs;
  return ScoreMatch{TableAttr::get(context, origin,
                                   isAbsolute ? DistanceKind::absolute
                                              : DistanceKind::signed_,
                                   products[0].factor),
                    {{lookup->table, form}},
                    {},
                    {}};
}
static ScoreRegistration registration(recognize);
