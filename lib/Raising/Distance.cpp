// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Raising/Distance.h"
#include "posenc/IR/PosEnc.h"

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// factor * (query - key + sizes) + constant.
struct Difference {
  int64_t factor, constant;
  Scalar sizes;
};
} // namespace

static std::optional<Difference> readDifference(Scalar node,
                                                const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  // Where there is one query, its index is 0, and a key alone a difference.
  if (!node->is(ScalarKind::sum) &&
      (node != site.key || !matchInteger(site.query)))
    return std::nullopt;
  int64_t factor = -coefficientOf(node, site.key);
  Scalar distance = context.subInt(site.query, site.key);
  Scalar rest =
      context.subInt(node, context.mulInt(distance, context.integer(factor)));
  if (factor == 0 || !isOfSizes(rest))
    return std::nullopt;
  int64_t constant = rest->is(ScalarKind::sum) ? rest->integer : 0;
  Scalar sizes = context.subInt(rest, context.integer(constant));
  if (std::abs(factor) != 1 && matchInteger(sizes) != 0)
    return std::nullopt;
  return Difference{factor, constant,
                    context.mulInt(sizes, context.integer(factor))};
}

static std::optional<int64_t> extentOf(Scalar axis) {
  return axis->is(ScalarKind::axis) ? matchInteger(axis->operands[0]) : 1;
}

/// Whether an element of a constant is the same at all pairs of one distance.
static bool isOfDistance(Scalar load, const PairSite &site) {
  std::optional<int64_t> queries = extentOf(site.query),
                         keys = extentOf(site.key);
  int64_t heads = contains(load, site.head) ? site.heads : 1;
  constexpr int64_t limit = 1 << 20;
  if (!queries || !keys || heads * *queries * *keys > limit)
    return false;
  ScalarProgram evaluate(load, {site.head, site.query, site.key});
  std::vector<std::optional<double>> diagonals;
  for (int64_t head = 0; head < heads; ++head) {
    diagonals.assign(*queries + *keys, std::nullopt);
    for (int64_t query = 0; query < *queries; ++query)
      for (int64_t key = 0; key < *keys; ++key) {
        auto value = evaluate({double(head), double(query), double(key)});
        auto &known = diagonals[query - key + *keys];
        if (!value || known.value_or(*value) != *value)
          return false;
        known = value;
      }
  }
  return true;
}

/// An element of a constant by the distance, or null.
static Scalar readDiagonal(Scalar node, const PairSite &site,
                           const DistanceTerm &term) {
  ScalarContext &context = site.reader.getContext();
  if (!node->is(ScalarKind::load) || !contains(node, site.key) ||
      (term.sizes && matchInteger(term.sizes) != 0) ||
      !isOfDistance(node, site))
    return nullptr;
  Scalar zero = context.integer(0);
  Scalar isBefore = context.notNegative(term.variable);
  Scalar query = context.select(isBefore, term.variable, zero);
  Scalar key =
      context.select(isBefore, zero, context.subInt(zero, term.variable));
  return context.rewrite(node, [&](Scalar each) -> Scalar {
    return matchInteger(each)   ? nullptr
           : each == site.query ? query
           : each == site.key   ? key
                                : nullptr;
  });
}

/// `root` over the variable of `term`, or null where query or key stay in it.
static Scalar replaceDifferences(Scalar root, const PairSite &site,
                                 DistanceTerm &term) {
  ScalarContext &context = site.reader.getContext();
  Scalar replaced = context.rewrite(root, [&](Scalar node) -> Scalar {
    if (Scalar diagonal = readDiagonal(node, site, term)) {
      term.sizes = context.integer(0);
      return diagonal;
    }
    std::optional<Difference> found = readDifference(node, site);
    if (!found || (term.sizes && term.sizes != found->sizes))
      return nullptr;
    term.sizes = found->sizes;
    int64_t offset = found->constant * found->factor;
    if (std::abs(found->factor) == 1 &&
        !llvm::is_contained(term.offsets, offset))
      term.offsets.push_back(offset);
    return context.addInt(
        context.mulInt(term.variable, context.integer(found->factor)),
        context.integer(found->constant));
  });
  auto stays = [&](Scalar axis) {
    return !matchInteger(axis) && contains(replaced, axis);
  };
  return stays(site.query) || stays(site.key) ? nullptr : replaced;
}

/// All numbers of the variable, or samples of them.
static SmallVector<int64_t> numbersOf(const PairSite &site,
                                      DistanceTerm &term) {
  std::optional<int64_t> queries = extentOf(site.query),
                         keys = extentOf(site.key);
  constexpr int64_t limit = 1 << 17;
  term.isSampled = !queries || !keys || matchInteger(term.sizes) != 0 ||
                   *queries + *keys > limit;
  if (!term.isSampled)
    return llvm::to_vector(llvm::seq<int64_t>(1 - *keys, *queries));
  auto numbers = llvm::to_vector(
      llvm::seq_inclusive<int64_t>(-denseSamples, denseSamples));
  for (int64_t far = 2 * denseSamples; far <= limit; far *= 2) {
    numbers.insert(numbers.begin(), -far);
    numbers.push_back(far);
  }
  return numbers;
}

std::optional<DistanceTerm> posenc::overDistance(Scalar root,
                                                 const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  if (matchInteger(site.key))
    return std::nullopt;
  DistanceTerm term;
  term.variable = context.variable();
  term.offsets = {0};
  term.term = replaceDifferences(root, site, term);
  if (!term.term || !term.sizes)
    return std::nullopt;
  SmallVector<ScalarProgram> conditions;
  for (Scalar condition : site.conditions) {
    DistanceTerm own = term;
    if (Scalar visible = replaceDifferences(condition, site, own))
      conditions.emplace_back(visible, term.variable);
  }
  for (int64_t number : numbersOf(site, term)) {
    auto isHidden = [&](ScalarProgram &condition) {
      return condition(double(number)) == 0.0;
    };
    if (llvm::none_of(conditions, isHidden))
      term.visible.push_back(number);
  }
  return term.visible.empty() ? std::nullopt : std::optional(term);
}

bool posenc::isSmooth(Scalar root, const DistanceTerm &term,
                      ScalarContext &context) {
  bool ok = true;
  llvm::DenseSet<Scalar> inside;
  auto visit = [&](Scalar node) {
    if (node == term.variable)
      inside.insert(node);
    if (llvm::none_of(node->operands,
                      [&](Scalar operand) { return inside.contains(operand); }))
      return;
    inside.insert(node);
    switch (node->kind) {
    case ScalarKind::sum:
    case ScalarKind::toFloat:
    case ScalarKind::add:
    case ScalarKind::sub:
    case ScalarKind::mul:
    case ScalarKind::div:
    case ScalarKind::neg:
    case ScalarKind::pow:
    // The condition of an absolute value.
    case ScalarKind::notNegative:
      return;
    case ScalarKind::unary:
      ok &= !node->is(ScalarFunction::floor);
      return;
    default:
      ok &= matchAbsolute(context, node) != nullptr;
    }
  };
  forEachNode(root, visit);
  return ok;
}

bool posenc::isCorneredInSamples(Scalar integer, const DistanceTerm &term) {
  // The largest constant t of the lines s * variable + t that a node is made
  // of: s is whole, so that no corner and no zero of one is farther than t.
  llvm::DenseMap<Scalar, int64_t> constants;
  // Two samples at least are beyond.
  constexpr int64_t limit = denseSamples - 1;
  bool ok = true;
  forEachNode(integer, [&](Scalar node) {
    int64_t constant = 0;
    auto of = [&](unsigned operand) {
      return constants.lookup(node->operands[operand]);
    };
    switch (node->kind) {
    case ScalarKind::sum:
      constant = std::abs(node->integer);
      for (auto [atom, coefficient] :
           llvm::zip_equal(node->operands, node->coefficients))
        constant = llvm::SaturatingMultiplyAdd<uint64_t>(
            constants.lookup(atom), std::abs(coefficient), constant);
      break;
    case ScalarKind::select:
      constant = std::max(of(1), of(2));
      break;
    case ScalarKind::fromBool:
      constant = 1;
      break;
    case ScalarKind::notNegative:
    case ScalarKind::isZero:
      ok &= of(0) < limit;
      break;
    case ScalarKind::truth:
    case ScalarKind::conjunction:
    case ScalarKind::negation:
      break;
    default:
      ok &= node == term.variable;
    }
    constants[node] = constant;
  });
  return ok && constants[integer] < limit;
}

std::optional<int64_t> posenc::matchAbsoluteDistance(Scalar number,
                                                     const DistanceTerm &term,
                                                     ScalarContext &context) {
  if (term.isSampled && !isSmooth(number, term, context))
    return std::nullopt;
  ScalarProgram evaluate(number, term.variable);
  int64_t last = term.visible.back();
  std::optional<double> there = evaluate(double(last));
  if (!there)
    return std::nullopt;
  double offset = *there - double(last);
  bool isDistance =
      std::rint(offset) == offset &&
      llvm::all_of(term.visible, [&](int64_t at) {
        return evaluate(double(at)) == std::fabs(double(at) + offset);
      });
  return isDistance ? std::optional(static_cast<int64_t>(offset))
                    : std::nullopt;
}

double posenc::scoreAt(Attribute encoding, const PairSite &site, int64_t head,
                       int64_t queryPosition, int64_t keyPosition,
                       HostOperands operands) {
  Extents extents;
  extents.heads = site.heads;
  extents.kvHeads = site.kvHeads;
  HostDomain host;
  auto at = [&](int64_t value) { return Int<HostDomain>{&host, value}; };
  int64_t kvHead = head / (site.heads / site.kvHeads);
  Coordinate<HostDomain> coordinate{
      at(0),           at(head),          at(kvHead),      at(queryPosition),
      at(keyPosition), at(queryPosition), at(keyPosition), &extents};
  return cast<PositionEncodingAttrInterface>(encoding)
      .evaluateScore(coordinate, operands)
      .rep;
}
