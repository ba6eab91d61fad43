// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Raising/Scalar.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/bit.h"
#include <algorithm>
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

static void profile(llvm::FoldingSetNodeID &id, ScalarKind kind,
                    int64_t integer, double real, Value value, Type type,
                    ArrayRef<Scalar> operands, ArrayRef<int64_t> coefficients) {
  id.AddInteger(static_cast<int>(kind));
  id.AddInteger(integer);
  id.AddInteger(llvm::bit_cast<uint64_t>(real));
  id.AddPointer(value.getAsOpaquePointer());
  id.AddPointer(type.getAsOpaquePointer());
  for (Scalar operand : operands)
    id.AddPointer(operand);
  for (int64_t coefficient : coefficients)
    id.AddInteger(coefficient);
}

void ScalarNode::Profile(llvm::FoldingSetNodeID &id) const {
  profile(id, kind, integer, real, value, type, operands, coefficients);
}

template <typename T>
static ArrayRef<T> copyTo(llvm::BumpPtrAllocator &allocator,
                          ArrayRef<T> source) {
  if (source.empty())
    return {};
  T *data = allocator.Allocate<T>(source.size());
  std::uninitialized_copy(source.begin(), source.end(), data);
  return ArrayRef<T>(data, source.size());
}

Scalar ScalarContext::get(const Draft &draft) {
  llvm::FoldingSetNodeID id;
  profile(id, draft.kind, draft.integer, draft.real, draft.value, draft.type,
          draft.operands, draft.coefficients);
  void *position;
  if (ScalarNode *known = nodes.FindNodeOrInsertPos(id, position))
    return known;
  auto *node = new (allocator.Allocate<ScalarNode>()) ScalarNode();
  node->kind = draft.kind;
  node->integer = draft.integer;
  node->real = draft.real;
  node->value = draft.value;
  node->type = draft.type;
  node->operands = copyTo(allocator, draft.operands);
  node->coefficients = copyTo(allocator, draft.coefficients);
  nodes.InsertNode(node, position);
  order.try_emplace(node, order.size());
  return node;
}

//===-- Integers ----------------------------------------------------------===//

Scalar ScalarContext::integer(int64_t value) { return sum({}, value); }

Scalar ScalarContext::sum(ArrayRef<std::pair<Scalar, int64_t>> terms,
                          int64_t constant) {
  SmallVector<Scalar> operands;
  SmallVector<int64_t> coefficients;
  for (auto [atom, coefficient] : terms) {
    if (coefficient == 0)
      continue;
    operands.push_back(atom);
    coefficients.push_back(coefficient);
  }
  if (operands.size() == 1 && coefficients[0] == 1 && constant == 0)
    return operands[0];
  Draft draft{ScalarKind::sum};
  draft.integer = constant;
  draft.operands = operands;
  draft.coefficients = coefficients;
  return get(draft);
}

Scalar ScalarContext::axis(Scalar extent) {
  if (matchInteger(extent) == 1)
    return integer(0);
  Draft draft{ScalarKind::axis};
  draft.integer = axes++;
  draft.operands = extent;
  return get(draft);
}

Scalar ScalarContext::sizeOf(Value tensor, int64_t dim) {
  Draft draft{ScalarKind::size};
  draft.value = tensor;
  draft.integer = dim;
  return get(draft);
}

/// a + b * c as 64 bits have it: importers write the largest integer for "to
/// the end".
static int64_t wrapped(int64_t a, int64_t b, int64_t c) {
  return static_cast<int64_t>(static_cast<uint64_t>(a) +
                              static_cast<uint64_t>(b) *
                                  static_cast<uint64_t>(c));
}

/// The terms of an integer: those of a sum, or the atom itself.
static void appendTerms(Scalar a, int64_t factor,
                        SmallVectorImpl<std::pair<Scalar, int64_t>> &terms,
                        int64_t &constant) {
  if (!a->is(ScalarKind::sum)) {
    terms.push_back({a, factor});
    return;
  }
  constant = wrapped(constant, factor, a->integer);
  for (auto [atom, coefficient] : llvm::zip_equal(a->operands, a->coefficients))
    terms.push_back({atom, wrapped(0, factor, coefficient)});
}

/// k * d * (x floordiv d) + k * (x mod d) is k * x: takes both out of `terms`.
static std::optional<std::pair<Scalar, int64_t>>
takeDivided(SmallVectorImpl<std::pair<Scalar, int64_t>> &terms) {
  for (const auto &own : terms) {
    Scalar rest = own.first;
    int64_t factor = own.second;
    if (!rest->is(ScalarKind::modulo))
      continue;
    Scalar divided = rest->operands[0];
    auto *quotient = llvm::find_if(terms, [&](auto term) {
      return term.first->is(ScalarKind::floorDiv) &&
             term.first->operands[0] == divided &&
             term.first->integer == rest->integer &&
             term.second == wrapped(0, factor, rest->integer);
    });
    if (quotient == terms.end())
      continue;
    std::pair<Scalar, int64_t> whole(divided, factor);
    terms.erase(quotient);
    llvm::erase_if(terms, [&](auto term) { return term.first == rest; });
    return whole;
  }
  return std::nullopt;
}

Scalar ScalarContext::addInt(Scalar a, Scalar b) {
  SmallVector<std::pair<Scalar, int64_t>> terms;
  int64_t constant = 0;
  appendTerms(a, 1, terms, constant);
  appendTerms(b, 1, terms, constant);
  llvm::sort(terms, [&](auto x, auto y) {
    return order.lookup(x.first) < order.lookup(y.first);
  });
  SmallVector<std::pair<Scalar, int64_t>> joined;
  for (auto term : terms) {
    if (!joined.empty() && joined.back().first == term.first)
      joined.back().second = wrapped(joined.back().second, 1, term.second);
    else
      joined.push_back(term);
  }
  if (std::optional<std::pair<Scalar, int64_t>> whole = takeDivided(joined))
    return addInt(sum(joined, constant),
                  mulInt(whole->first, integer(whole->second)));
  return sum(joined, constant);
}

Scalar ScalarContext::subInt(Scalar a, Scalar b) {
  return addInt(a, mulInt(b, integer(-1)));
}

Scalar ScalarContext::mulInt(Scalar a, Scalar b) {
  if (matchInteger(a))
    std::swap(a, b);
  if (std::optional<int64_t> factor = matchInteger(b)) {
    SmallVector<std::pair<Scalar, int64_t>> terms;
    int64_t constant = 0;
    appendTerms(a, *factor, terms, constant);
    return sum(terms, constant);
  }
  if (order.lookup(a) > order.lookup(b))
    std::swap(a, b);
  Scalar operands[] = {a, b};
  Draft draft{ScalarKind::product};
  draft.operands = operands;
  return get(draft);
}

/// a = divisor * quotient + rest, where the rest has only terms that the
/// divisor does not divide. A rest in [0, divisor) is the remainder itself.
struct ScalarContext::Division {
  Scalar quotient, rest;
  bool isExact;
};

ScalarContext::Division ScalarContext::divide(Scalar a, int64_t divisor) {
  SmallVector<std::pair<Scalar, int64_t>> terms, quotient, rest;
  int64_t constant = 0;
  appendTerms(a, 1, terms, constant);
  for (auto [atom, coefficient] : terms) {
    if (coefficient % divisor == 0)
      quotient.push_back({atom, coefficient / divisor});
    else
      rest.push_back({atom, coefficient});
  }
  int64_t restConstant = ((constant % divisor) + divisor) % divisor;
  Scalar remaining = sum(rest, restConstant);
  Range range = rangeOf(remaining);
  bool isExact = range.isNotNegative() && range.upper && *range.upper < divisor;
  return {sum(quotient, (constant - restConstant) / divisor), remaining,
          isExact};
}

Scalar ScalarContext::floorDiv(Scalar a, int64_t divisor) {
  if (divisor == 1)
    return a;
  Division division = divide(a, divisor);
  if (division.isExact)
    return division.quotient;
  Draft draft{ScalarKind::floorDiv};
  draft.integer = divisor;
  draft.operands = division.rest;
  return addInt(division.quotient, get(draft));
}

Scalar ScalarContext::modulo(Scalar a, int64_t divisor) {
  if (divisor == 1)
    return integer(0);
  Division division = divide(a, divisor);
  if (division.isExact)
    return division.rest;
  Draft draft{ScalarKind::modulo};
  draft.integer = divisor;
  draft.operands = division.rest;
  return get(draft);
}

Scalar ScalarContext::quotient(Scalar a, Scalar b) {
  Range range = rangeOf(a);
  std::optional<int64_t> divisor = matchInteger(b);
  if (divisor && *divisor > 0 && range.isNotNegative())
    return floorDiv(a, *divisor);
  Scalar operands[] = {a, b};
  Draft draft{ScalarKind::quotient};
  draft.operands = operands;
  return get(draft);
}

Scalar ScalarContext::fromBool(Scalar condition) {
  if (condition->is(ScalarKind::truth))
    return integer(condition->integer);
  Draft draft{ScalarKind::fromBool};
  draft.operands = condition;
  return get(draft);
}

Scalar ScalarContext::toInt(Scalar value) {
  if (value->is(ScalarKind::toFloat))
    return value->operands[0];
  // The floor of a quotient of two integers.
  if (value->is(ScalarFunction::floor) &&
      value->operands[0]->is(ScalarKind::div)) {
    ArrayRef<Scalar> quotient = value->operands[0]->operands;
    std::optional<double> divisor = matchReal(quotient[1]);
    if (quotient[0]->is(ScalarKind::toFloat) && divisor && *divisor >= 1 &&
        *divisor < std::ldexp(1.0, 31) && *divisor == std::floor(*divisor))
      return floorDiv(quotient[0]->operands[0], static_cast<int64_t>(*divisor));
  }
  Draft draft{ScalarKind::toInt};
  draft.operands = value;
  return get(draft);
}

//===-- Walks -------------------------------------------------------------===//

void posenc::forEachNode(Scalar root, function_ref<void(Scalar)> visit) {
  llvm::DenseSet<Scalar> seen;
  SmallVector<std::pair<Scalar, unsigned>> stack{{root, 0}};
  while (!stack.empty()) {
    auto &[node, next] = stack.back();
    if (next < node->operands.size()) {
      Scalar operand = node->operands[next++];
      if (seen.insert(operand).second)
        stack.push_back({operand, 0});
      continue;
    }
    visit(node);
    stack.pop_back();
  }
}

bool posenc::contains(Scalar root, Scalar needle) {
  bool found = false;
  forEachNode(root, [&](Scalar node) { found |= node == needle; });
  return found;
}

Scalar ScalarContext::rewrite(Scalar root,
                              function_ref<Scalar(Scalar)> replace) {
  llvm::DenseMap<Scalar, Scalar> done;
  forEachNode(root, [&](Scalar node) {
    if (Scalar other = replace(node)) {
      done[node] = other;
      return;
    }
    SmallVector<Scalar> operands;
    bool changed = false;
    for (Scalar operand : node->operands) {
      operands.push_back(done.lookup(operand));
      changed |= operands.back() != operand;
    }
    done[node] = changed ? rebuild(node, operands) : node;
  });
  return done.lookup(root);
}

Scalar ScalarContext::substitute(Scalar root, Scalar from, Scalar to) {
  return rewrite(root,
                 [&](Scalar node) { return node == from ? to : nullptr; });
}

Scalar posenc::stripCasts(Scalar root) {
  while (root->is(ScalarKind::cast))
    root = root->operands[0];
  return root;
}

std::optional<double> posenc::matchReal(Scalar node) {
  node = stripCasts(node);
  if (node->is(ScalarKind::real))
    return node->real;
  return std::nullopt;
}

std::optional<int64_t> posenc::matchInteger(Scalar node) {
  if (node->is(ScalarKind::sum) && node->operands.empty())
    return node->integer;
  return std::nullopt;
}

int64_t posenc::coefficientOf(Scalar sum, Scalar atom) {
  if (sum == atom)
    return 1;
  if (!sum->is(ScalarKind::sum))
    return 0;
  for (auto [other, coefficient] :
       llvm::zip_equal(sum->operands, sum->coefficients))
    if (other == atom)
      return coefficient;
  return 0;
}
