// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_EXPR_HOST_H
#define POSENC_EXPR_HOST_H

#include "posenc/Expr/Coordinate.h"
#include <algorithm>
#include <cmath>
#include <vector>

namespace mlir::posenc {

/// Evaluates a formula on the host in double precision: constant tables,
/// windows, recognition of foreign spellings, and the law tests.
struct HostDomain {
  using FloatRep = double;
  using IntRep = int64_t;
  using BoolRep = bool;

  double constantFloat(double value) { return value; }
  double addFloat(double a, double b) { return a + b; }
  double subFloat(double a, double b) { return a - b; }
  double mulFloat(double a, double b) { return a * b; }
  double divFloat(double a, double b) { return a / b; }
  double minFloat(double a, double b) { return std::min(a, b); }
  double maxFloat(double a, double b) { return std::max(a, b); }
  double negFloat(double a) { return -a; }
  double absFloat(double a) { return std::fabs(a); }
  double exp2Float(double a) { return std::exp2(a); }
  double logFloat(double a) { return std::log(a); }
  double cosFloat(double a) { return std::cos(a); }
  double sinFloat(double a) { return std::sin(a); }
  double selectFloat(bool c, double a, double b) { return c ? a : b; }

  int64_t constantInt(int64_t value) { return value; }
  int64_t addInt(int64_t a, int64_t b) { return a + b; }
  int64_t subInt(int64_t a, int64_t b) { return a - b; }
  int64_t minInt(int64_t a, int64_t b) { return std::min(a, b); }
  int64_t maxInt(int64_t a, int64_t b) { return std::max(a, b); }
  int64_t absInt(int64_t a) { return std::abs(a); }
  int64_t scaleInt(int64_t a, int64_t factor) { return a * factor; }
  int64_t floorDivInt(int64_t a, int64_t divisor) {
    int64_t quotient = a / divisor;
    return quotient * divisor > a ? quotient - 1 : quotient;
  }
  /// Whether two integers are known to be equal.
  static bool isSame(int64_t a, int64_t b) { return a == b; }
  double intToFloat(int64_t a) { return static_cast<double>(a); }
  double exp2Affine(int64_t n, double slope, double offset) {
    return std::exp2(slope * static_cast<double>(n) + offset);
  }

  HostDomain doubles() const { return {}; }
  double fromDouble(double value) { return value; }

  bool constantBool(bool value) { return value; }
  bool compareInt(Compare predicate, int64_t a, int64_t b) {
    switch (predicate) {
    case Compare::eq:
      return a == b;
    case Compare::ne:
      return a != b;
    case Compare::lt:
      return a < b;
    case Compare::le:
      return a <= b;
    case Compare::gt:
      return a > b;
    case Compare::ge:
      return a >= b;
    }
    return false;
  }
  bool andBool(bool a, bool b) { return a && b; }
  bool orBool(bool a, bool b) { return a || b; }
  bool notBool(bool a) { return !a; }
};

/// Operands as dense row-major arrays of double; used by law tests and by
/// raising. As in IR, an index outside reads the nearest element.
class HostOperands : public OperandReader<HostDomain> {
public:
  struct Array {
    std::vector<int64_t> shape;
    std::vector<double> values;
  };
  HostOperands() = default;
  explicit HostOperands(std::vector<Array> arrays)
      : arrays(std::move(arrays)) {}

  Float<HostDomain>
  loadFloat(HostDomain &domain, unsigned operand,
            llvm::ArrayRef<Int<HostDomain>> indices) override {
    return {&domain, at(operand, indices)};
  }
  Bool<HostDomain> loadBool(HostDomain &domain, unsigned operand,
                            llvm::ArrayRef<Int<HostDomain>> indices) override {
    return {&domain, at(operand, indices) != 0};
  }
  Int<HostDomain> loadInt(HostDomain &domain, unsigned operand,
                          llvm::ArrayRef<Int<HostDomain>> indices) override {
    return {&domain, static_cast<int64_t>(at(operand, indices))};
  }
  int64_t size(unsigned operand, unsigned dim) const override {
    return arrays[operand].shape[dim];
  }
  int64_t rank(unsigned operand) const override {
    return static_cast<int64_t>(arrays[operand].shape.size());
  }

private:
  double at(unsigned operand, llvm::ArrayRef<Int<HostDomain>> indices) const {
    int64_t linear = 0;
    for (auto [dim, index] : llvm::enumerate(indices)) {
      int64_t size = arrays[operand].shape[dim];
      linear = linear * size + std::clamp<int64_t>(index.rep, 0, size - 1);
    }
    return arrays[operand].values[linear];
  }
  std::vector<Array> arrays;
};

} // namespace mlir::posenc

#endif // POSENC_EXPR_HOST_H
