// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_UNITTESTS_EXPR_RANDOMFORMULA_H
#define POSENC_UNITTESTS_EXPR_RANDOMFORMULA_H

#include "posenc/Expr/Value.h"
#include <random>
#include <vector>

namespace mlir::posenc::test {

/// An integer expression that can be read in every domain, made at random:
/// formulas nobody thought of.
class RandomInt {
public:
  enum Kind {
    variable,
    literal,
    sum,
    difference,
    least,
    most,
    magnitude,
    scaled,
    quotient
  };

  /// An expression of at most this depth over variables 0 .. variables - 1.
  static RandomInt make(std::mt19937 &random, unsigned variables,
                        unsigned depth) {
    auto below = [&](int64_t bound) -> int64_t { return random() % bound; };
    RandomInt node;
    node.kind = depth == 0 ? below(2) : below(quotient + 1);
    node.number = node.kind == variable ? below(variables) : below(13) - 6;
    if (node.kind == quotient)
      node.number = 1 + below(5);
    for (unsigned child = 0; child < node.arity(); ++child)
      node.children.push_back(make(random, variables, depth - 1));
    return node;
  }

  template <typename D>
  Int<D> read(D &domain, const std::vector<Int<D>> &variables) const {
    auto child = [&](unsigned which) {
      return children[which].read(domain, variables);
    };
    switch (kind) {
    case variable:
      return variables[number];
    case sum:
      return child(0) + child(1);
    case difference:
      return child(0) - child(1);
    case least:
      return min(child(0), child(1));
    case most:
      return max(child(0), child(1));
    case magnitude:
      return abs(child(0));
    case scaled:
      return child(0) * number;
    case quotient:
      return floorDiv(child(0), number);
    default:
      return constantInt(domain, number);
    }
  }

private:
  unsigned arity() const {
    if (kind <= literal)
      return 0;
    return kind <= most ? 2 : 1;
  }

  int64_t kind = literal;
  int64_t number = 0;
  std::vector<RandomInt> children;
};

/// A comparison, or two joined by and, or, not.
class RandomBool {
public:
  static RandomBool make(std::mt19937 &random, unsigned variables,
                         unsigned depth) {
    RandomBool formula;
    for (int side = 0; side < 4; ++side)
      formula.sides.push_back(RandomInt::make(random, variables, depth));
    for (Compare &predicate : formula.predicates)
      predicate = static_cast<Compare>(random() % 6);
    formula.join = random() % 4;
    return formula;
  }

  template <typename D>
  Bool<D> read(D &domain, const std::vector<Int<D>> &variables) const {
    auto comparison = [&](unsigned which) {
      return compare(predicates[which],
                     sides[2 * which].read(domain, variables),
                     sides[2 * which + 1].read(domain, variables));
    };
    switch (join) {
    case 0:
      return comparison(0);
    case 1:
      return comparison(0) & comparison(1);
    case 2:
      return comparison(0) | comparison(1);
    default:
      return !comparison(0);
    }
  }

private:
  std::vector<RandomInt> sides;
  Compare predicates[2];
  unsigned join;
};

} // namespace mlir::posenc::test

#endif // POSENC_UNITTESTS_EXPR_RANDOMFORMULA_H
