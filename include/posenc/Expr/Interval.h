// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_EXPR_INTERVAL_H
#define POSENC_EXPR_INTERVAL_H

#include "posenc/Expr/Coordinate.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace mlir::posenc {

/// Bounds a formula over a box of coordinates: integers become closed
/// intervals, booleans become (surely true, surely false). Tile classification
/// of a mask is its predicate read in this domain, so a mask author writes the
/// predicate only. `Base` is HostDomain (compile time) or IrDomain (run time:
/// the bounds are IR values).
///
/// Bounds are sound, and tight for compositions of monotone maps of one
/// variable; what cannot be bounded is unknown, hence a mixed tile.
template <typename Base> class IntervalDomain {
public:
  using BaseInt = typename Base::IntRep;
  using BaseBool = typename Base::BoolRep;
  struct Range {
    BaseInt lower, upper;
  };
  /// Empty: unbounded.
  using IntRep = std::optional<Range>;
  struct BoolRep {
    BaseBool surelyTrue, surelyFalse;
  };
  /// A predicate never compares floats: no bounds are kept.
  struct FloatRep {};

  explicit IntervalDomain(Base &base) : base(base) {}

  Base &getBase() { return base; }

  /// The interval of one integer.
  IntRep point(BaseInt value) { return Range{value, value}; }
  /// Whether an interval is known to be that of one integer.
  static bool isPoint(const IntRep &a) {
    return a && Base::isSame(a->lower, a->upper);
  }

  IntRep constantInt(int64_t value) { return point(base.constantInt(value)); }
  IntRep addInt(const IntRep &a, const IntRep &b) {
    if (!a || !b)
      return std::nullopt;
    return Range{base.addInt(a->lower, b->lower),
                 base.addInt(a->upper, b->upper)};
  }
  IntRep subInt(const IntRep &a, const IntRep &b) {
    if (!a || !b)
      return std::nullopt;
    return Range{base.subInt(a->lower, b->upper),
                 base.subInt(a->upper, b->lower)};
  }
  IntRep minInt(const IntRep &a, const IntRep &b) {
    if (!a || !b)
      return std::nullopt;
    return Range{base.minInt(a->lower, b->lower),
                 base.minInt(a->upper, b->upper)};
  }
  IntRep maxInt(const IntRep &a, const IntRep &b) {
    if (!a || !b)
      return std::nullopt;
    return Range{base.maxInt(a->lower, b->lower),
                 base.maxInt(a->upper, b->upper)};
  }
  IntRep absInt(const IntRep &a) {
    if (!a)
      return std::nullopt;
    // |[l, u]| = [max(l, -u, 0), max(-l, u)].
    BaseInt zero = base.constantInt(0);
    BaseInt minusLower = base.subInt(zero, a->lower);
    BaseInt minusUpper = base.subInt(zero, a->upper);
    return Range{base.maxInt(base.maxInt(a->lower, minusUpper), zero),
                 base.maxInt(minusLower, a->upper)};
  }
  IntRep scaleInt(const IntRep &a, int64_t factor) {
    if (!a)
      return std::nullopt;
    BaseInt lower = base.scaleInt(a->lower, factor);
    BaseInt upper = base.scaleInt(a->upper, factor);
    return factor < 0 ? Range{upper, lower} : Range{lower, upper};
  }
  IntRep floorDivInt(const IntRep &a, int64_t divisor) {
    if (!a)
      return std::nullopt;
    return Range{base.floorDivInt(a->lower, divisor),
                 base.floorDivInt(a->upper, divisor)};
  }

  BoolRep constantBool(bool value) {
    return {base.constantBool(value), base.constantBool(!value)};
  }
  BoolRep unknown() {
    return {base.constantBool(false), base.constantBool(false)};
  }
  BoolRep compareInt(Compare predicate, const IntRep &a, const IntRep &b) {
    if (!a || !b)
      return unknown();
    switch (predicate) {
    case Compare::lt:
      return {base.compareInt(Compare::lt, a->upper, b->lower),
              base.compareInt(Compare::ge, a->lower, b->upper)};
    case Compare::le:
      return {base.compareInt(Compare::le, a->upper, b->lower),
              base.compareInt(Compare::gt, a->lower, b->upper)};
    case Compare::gt:
      return compareInt(Compare::lt, b, a);
    case Compare::ge:
      return compareInt(Compare::le, b, a);
    case Compare::eq: {
      // Surely equal only where both are one and the same point.
      BoolRep le = compareInt(Compare::le, a, b);
      BoolRep ge = compareInt(Compare::le, b, a);
      return andBool(le, ge);
    }
    case Compare::ne:
      return notBool(compareInt(Compare::eq, a, b));
    }
    return unknown();
  }
  BoolRep andBool(const BoolRep &a, const BoolRep &b) {
    return {base.andBool(a.surelyTrue, b.surelyTrue),
            base.orBool(a.surelyFalse, b.surelyFalse)};
  }
  BoolRep orBool(const BoolRep &a, const BoolRep &b) {
    return {base.orBool(a.surelyTrue, b.surelyTrue),
            base.andBool(a.surelyFalse, b.surelyFalse)};
  }
  BoolRep notBool(const BoolRep &a) { return {a.surelyFalse, a.surelyTrue}; }

private:
  Base &base;
};

/// The operands of a mask over a tile. An entry is known where its indices are;
/// entries that never decrease along the last dimension lie between those at
/// the ends of the tile. Whatever else is loaded is unknown.
template <typename Base>
class IntervalOperands : public OperandReader<IntervalDomain<Base>> {
public:
  using D = IntervalDomain<Base>;
  explicit IntervalOperands(OperandReader<Base> &operands)
      : operands(operands) {}

  Float<D> loadFloat(D &domain, unsigned, llvm::ArrayRef<Int<D>>) override {
    return {&domain, {}};
  }
  Bool<D> loadBool(D &domain, unsigned operand,
                   llvm::ArrayRef<Int<D>> indices) override {
    if (!llvm::all_of(indices, isPoint))
      return {&domain, domain.unknown()};
    Base &base = domain.getBase();
    auto value =
        operands.loadBool(base, operand, boundsOf(base, indices, &Range::lower))
            .rep;
    return {&domain, {value, base.notBool(value)}};
  }
  Int<D> loadInt(D &domain, unsigned operand,
                 llvm::ArrayRef<Int<D>> indices) override {
    if (!llvm::all_of(indices, isPoint))
      return {&domain, std::nullopt};
    return {&domain,
            domain.point(loadAt(domain, operand, indices, &Range::lower))};
  }
  Int<D> loadSorted(D &domain, unsigned operand,
                    llvm::ArrayRef<Int<D>> indices) override {
    if (llvm::all_of(indices, isPoint))
      return loadInt(domain, operand, indices);
    if (!indices.back().rep || !llvm::all_of(indices.drop_back(), isPoint))
      return {&domain, std::nullopt};
    auto lower = loadAt(domain, operand, indices, &Range::lower);
    auto upper = loadAt(domain, operand, indices, &Range::upper);
    return {&domain, Range{lower, upper}};
  }
  int64_t size(unsigned operand, unsigned dim) const override {
    return operands.size(operand, dim);
  }
  int64_t rank(unsigned operand) const override {
    return operands.rank(operand);
  }

private:
  using Range = typename D::Range;
  using Bound = typename D::BaseInt Range::*;

  static bool isPoint(const Int<D> &index) { return D::isPoint(index.rep); }
  static llvm::SmallVector<Int<Base>>
  boundsOf(Base &base, llvm::ArrayRef<Int<D>> indices, Bound bound) {
    llvm::SmallVector<Int<Base>> result;
    for (const Int<D> &index : indices)
      result.push_back({&base, (*index.rep).*bound});
    return result;
  }
  typename D::BaseInt loadAt(D &domain, unsigned operand,
                             llvm::ArrayRef<Int<D>> indices, Bound bound) {
    Base &base = domain.getBase();
    return operands.loadInt(base, operand, boundsOf(base, indices, bound)).rep;
  }

  OperandReader<Base> &operands;
};

} // namespace mlir::posenc

#endif // POSENC_EXPR_INTERVAL_H
