// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_EXPR_VALUE_H
#define POSENC_EXPR_VALUE_H

#include "llvm/ADT/STLExtras.h"
#include <cstdint>

/// The abstract values a formula is written over. A formula is a template over
/// a domain D; the same text is evaluated in double precision (HostDomain),
/// emitted as scalar or vector IR (IrDomain), or bounded over a tile
/// (IntervalDomain).
///
/// A domain provides the representation types FloatRep, IntRep, BoolRep and the
/// members used below. Three rules keep a formula valid in every domain:
///  - no host `if` on a value: use select();
///  - positions are subtracted as Int before toFloat(): an f32 holds integers
///    exactly only below 2^24;
///  - loops run over host constants only.
namespace mlir::posenc {

enum class Compare { eq, ne, lt, le, gt, ge };

template <typename D> struct Float {
  D *domain;
  typename D::FloatRep rep;
};

template <typename D> struct Int {
  D *domain;
  typename D::IntRep rep;
};

template <typename D> struct Bool {
  D *domain;
  typename D::BoolRep rep;
};

//===-- Float -------------------------------------------------------------===//

template <typename D> Float<D> constant(D &domain, double value) {
  return {&domain, domain.constantFloat(value)};
}

#define POSENC_FLOAT_BINARY(NAME, MEMBER)                                      \
  template <typename D> Float<D> NAME(Float<D> a, Float<D> b) {                \
    return {a.domain, a.domain->MEMBER(a.rep, b.rep)};                         \
  }                                                                            \
  template <typename D> Float<D> NAME(Float<D> a, double b) {                  \
    return NAME(a, constant(*a.domain, b));                                    \
  }                                                                            \
  template <typename D> Float<D> NAME(double a, Float<D> b) {                  \
    return NAME(constant(*b.domain, a), b);                                    \
  }

POSENC_FLOAT_BINARY(operator+, addFloat)
POSENC_FLOAT_BINARY(operator-, subFloat)
POSENC_FLOAT_BINARY(operator*, mulFloat)
POSENC_FLOAT_BINARY(operator/, divFloat)
POSENC_FLOAT_BINARY(min, minFloat)
POSENC_FLOAT_BINARY(max, maxFloat)
#undef POSENC_FLOAT_BINARY

#define POSENC_FLOAT_UNARY(NAME, MEMBER)                                       \
  template <typename D> Float<D> NAME(Float<D> a) {                            \
    return {a.domain, a.domain->MEMBER(a.rep)};                                \
  }

POSENC_FLOAT_UNARY(operator-, negFloat)
POSENC_FLOAT_UNARY(abs, absFloat)
POSENC_FLOAT_UNARY(exp2, exp2Float)
POSENC_FLOAT_UNARY(log, logFloat)
POSENC_FLOAT_UNARY(cos, cosFloat)
POSENC_FLOAT_UNARY(sin, sinFloat)
#undef POSENC_FLOAT_UNARY

//===-- Int ---------------------------------------------------------------===//

template <typename D> Int<D> constantInt(D &domain, int64_t value) {
  return {&domain, domain.constantInt(value)};
}

#define POSENC_INT_BINARY(NAME, MEMBER)                                        \
  template <typename D> Int<D> NAME(Int<D> a, Int<D> b) {                      \
    return {a.domain, a.domain->MEMBER(a.rep, b.rep)};                         \
  }                                                                            \
  template <typename D> Int<D> NAME(Int<D> a, int64_t b) {                     \
    return NAME(a, constantInt(*a.domain, b));                                 \
  }                                                                            \
  template <typename D> Int<D> NAME(int64_t a, Int<D> b) {                     \
    return NAME(constantInt(*b.domain, a), b);                                 \
  }

POSENC_INT_BINARY(operator+, addInt)
POSENC_INT_BINARY(operator-, subInt)
POSENC_INT_BINARY(min, minInt)
POSENC_INT_BINARY(max, maxInt)
#undef POSENC_INT_BINARY

template <typename D> Int<D> abs(Int<D> a) {
  return {a.domain, a.domain->absInt(a.rep)};
}

template <typename D> Int<D> operator*(Int<D> a, int64_t factor) {
  return {a.domain, a.domain->scaleInt(a.rep, factor)};
}

/// Division by a positive host constant, rounding to minus infinity.
template <typename D> Int<D> floorDiv(Int<D> a, int64_t divisor) {
  return {a.domain, a.domain->floorDivInt(a.rep, divisor)};
}

/// Exact below 2^24 where the domain computes in f32.
template <typename D> Float<D> toFloat(Int<D> a) {
  return {a.domain, a.domain->intToFloat(a.rep)};
}

/// 2^(slope * n + offset), computed in double and rounded once to the domain's
/// float type: geometric tables (frequencies, slopes) lose nothing to the
/// exponent.
template <typename D>
Float<D> exp2Affine(Int<D> n, double slope, double offset) {
  return {n.domain, n.domain->exp2Affine(n.rep, slope, offset)};
}

/// formula(n) in a domain of doubles, rounded once to the domain's float type:
/// what a position multiplies must not lose digits on its way.
template <typename D, typename Formula>
Float<D> inDouble(Int<D> n, Formula formula) {
  D wide = n.domain->doubles();
  return {n.domain, n.domain->fromDouble(formula(Int<D>{&wide, n.rep}).rep)};
}

//===-- Bool --------------------------------------------------------------===//

template <typename D> Bool<D> compare(Compare predicate, Int<D> a, Int<D> b) {
  return {a.domain, a.domain->compareInt(predicate, a.rep, b.rep)};
}

#define POSENC_INT_COMPARE(OP, PREDICATE)                                      \
  template <typename D> Bool<D> operator OP(Int<D> a, Int<D> b) {              \
    return compare(Compare::PREDICATE, a, b);                                  \
  }                                                                            \
  template <typename D> Bool<D> operator OP(Int<D> a, int64_t b) {             \
    return compare(Compare::PREDICATE, a, constantInt(*a.domain, b));          \
  }

POSENC_INT_COMPARE(==, eq)
POSENC_INT_COMPARE(!=, ne)
POSENC_INT_COMPARE(<, lt)
POSENC_INT_COMPARE(<=, le)
POSENC_INT_COMPARE(>, gt)
POSENC_INT_COMPARE(>=, ge)
#undef POSENC_INT_COMPARE

template <typename D> Bool<D> operator&(Bool<D> a, Bool<D> b) {
  return {a.domain, a.domain->andBool(a.rep, b.rep)};
}

template <typename D> Bool<D> operator|(Bool<D> a, Bool<D> b) {
  return {a.domain, a.domain->orBool(a.rep, b.rep)};
}

template <typename D> Bool<D> operator!(Bool<D> a) {
  return {a.domain, a.domain->notBool(a.rep)};
}

template <typename D>
Float<D> select(Bool<D> condition, Float<D> yes, Float<D> no) {
  return {yes.domain, yes.domain->selectFloat(condition.rep, yes.rep, no.rep)};
}

/// table[n - first], n moved into its range: selects of constants, of which one
/// remains where n is known.
template <typename D, typename Table>
Float<D> lookup(Int<D> n, const Table &table, int64_t first = 0) {
  if (llvm::all_equal(table))
    return constant(*n.domain, table.front());
  int64_t half = table.size() / 2;
  Float<D> low = lookup(n, table.take_front(half), first);
  Float<D> high = lookup(n, table.drop_front(half), first + half);
  return select(n < first + half, low, high);
}

} // namespace mlir::posenc

#endif // POSENC_EXPR_VALUE_H
