// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_RAISING_SCALAR_H
#define POSENC_RAISING_SCALAR_H

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/FoldingSet.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Allocator.h"
#include <optional>

namespace mlir::arith {
enum class CmpFPredicate : uint64_t;
} // namespace mlir::arith

/// Scalars: what one element of a tensor is, as an expression over index
/// variables.
///
/// Raising does not match operations. It asks what element (b, h, i, j) of a
/// tensor is and gets an expression with all data movement gone: a RoPE spelled
/// with slices and concatenations and one spelled with gathers are the same
/// expression. Expressions are hash-consed per context, so equality is pointer
/// equality, and integers are kept as affine sums in normal form.
///
/// Integers are whole numbers: what a type cannot hold must not become one.
/// Floats are real numbers: what f32 and wider types round is not said, what
/// narrower types round is a `cast`.
namespace mlir::posenc {

class ScalarNode;
using Scalar = const ScalarNode *;

enum class ScalarKind {
  // Integers.
  sum,      // integer + coefficient * operand, ...; operands are atoms
  axis,     // index variable; operands[0], if any, is its extent
  size,     // dimension `integer` of tensor `value`, where it is dynamic
  floorDiv, // operands[0] / integer, rounded down
  modulo,   // operands[0] - floorDiv * integer
  product,  // of atoms that are not constant
  quotient, // operands[0] / operands[1] where nothing more is known
  fromBool, // 1 where operands[0] holds, else 0
  toInt,    // a float converted to an integer
  // Booleans.
  truth,       // constant, `integer` 0 or 1
  notNegative, // operands[0] >= 0, an integer
  isZero,      // operands[0] == 0, an integer
  compare,     // floats; `integer` holds arith::CmpFPredicate
  conjunction,
  negation,
  // Floats.
  real,    // constant
  toFloat, // an integer, exactly
  cast,    // rounded to a float type of less than 32 bits
  add,
  sub,
  mul,
  div,
  neg,
  pow,
  max,
  min,
  maxNum, // NaN loses
  minNum,
  unary,   // `integer` holds a ScalarFunction
  part,    // of the complex operands[0]: the imaginary one where `integer` is 1
  complex, // real and imaginary part
  // Any type.
  select, // operands: condition, yes, no
  load,   // element of tensor `value` at operands
  opaque  // scalar `value`; where `integer` is 1, its operation applied to
          // operands,
          // else not known further than that it may depend on them
};

enum class ScalarFunction {
  exp,
  exp2,
  log,
  cos,
  sin,
  sqrt,
  rsqrt,
  tanh,
  abs,
  floor
};

class ScalarNode : public llvm::FoldingSetNode {
public:
  ScalarKind kind;
  int64_t integer = 0;
  double real = 0;
  Value value;
  Type type; // of a cast
  llvm::ArrayRef<Scalar> operands;
  llvm::ArrayRef<int64_t> coefficients; // of a sum

  bool is(ScalarKind other) const { return kind == other; }
  bool is(ScalarFunction function) const {
    return kind == ScalarKind::unary &&
           integer == static_cast<int64_t>(function);
  }
  void Profile(llvm::FoldingSetNodeID &id) const;
};

/// Creates expressions in normal form. One context per function that is raised.
class ScalarContext {
public:
  explicit ScalarContext(MLIRContext *context) : mlirContext(context) {}
  MLIRContext *getMLIRContext() const { return mlirContext; }
  /// How many different expressions there are: what reading has cost.
  size_t size() const { return order.size(); }

  //===-- Integers --------------------------------------------------------===//
  Scalar integer(int64_t value);
  /// A fresh index variable in [0, extent); constant 0 where the extent is 1.
  Scalar axis(Scalar extent);
  Scalar sizeOf(Value tensor, int64_t dim);
  Scalar addInt(Scalar a, Scalar b);
  Scalar subInt(Scalar a, Scalar b);
  Scalar mulInt(Scalar a, Scalar b);
  Scalar floorDiv(Scalar a, int64_t divisor);
  Scalar ceilDiv(Scalar a, int64_t divisor) {
    return floorDiv(addInt(a, integer(divisor - 1)), divisor);
  }
  Scalar modulo(Scalar a, int64_t divisor);
  Scalar quotient(Scalar a, Scalar b);
  Scalar fromBool(Scalar condition);
  Scalar toInt(Scalar value);

  //===-- Booleans --------------------------------------------------------===//
  Scalar truth(bool value);
  Scalar notNegative(Scalar a);
  Scalar isZero(Scalar a);
  Scalar compare(int64_t predicate, Scalar a, Scalar b);
  Scalar conjunction(Scalar a, Scalar b);
  Scalar disjunction(Scalar a, Scalar b);
  Scalar negation(Scalar a);

  //===-- Floats ----------------------------------------------------------===//
  Scalar real(double value);
  Scalar toFloat(Scalar a);
  /// `a` rounded to `type`: a node only where that may change it.
  Scalar cast(Scalar a, Type type);
  Scalar binary(ScalarKind kind, Scalar a, Scalar b);
  Scalar neg(Scalar a);
  Scalar unary(ScalarFunction function, Scalar a);
  Scalar complex(Scalar re, Scalar im);
  /// The real part of a complex number, or the imaginary one.
  Scalar part(Scalar a, bool isImaginary);

  //===-- Any -------------------------------------------------------------===//
  Scalar select(Scalar condition, Scalar yes, Scalar no);
  /// An element of a dense constant at constant indices is that constant, and
  /// one of a table of numbers that are affine in their indices is that sum.
  Scalar load(Value tensor, llvm::ArrayRef<Scalar> indices);
  Scalar opaque(Value value, llvm::ArrayRef<Scalar> operands = {});
  /// An integer of which nothing is known, and for which others are put.
  Scalar variable() { return opaque(Value()); }
  /// The only result of a pure operation without regions, for other operands.
  Scalar application(Value value, llvm::ArrayRef<Scalar> operands);

  /// Smallest and largest value of an integer, where known.
  struct Range {
    std::optional<int64_t> lower, upper;
    bool isNotNegative() const { return lower && *lower >= 0; }
  };
  Range rangeOf(Scalar a);

  /// `root` with nodes replaced where `replace` returns one.
  Scalar rewrite(Scalar root, llvm::function_ref<Scalar(Scalar)> replace);
  /// `root` with one node replaced by another everywhere.
  Scalar substitute(Scalar root, Scalar from, Scalar to);

private:
  struct Draft {
    ScalarKind kind;
    int64_t integer = 0;
    double real = 0;
    Value value = {};
    Type type = {};
    llvm::ArrayRef<Scalar> operands = {};
    llvm::ArrayRef<int64_t> coefficients = {};
  };
  struct Division;
  Division divide(Scalar a, int64_t divisor);
  Range computeRange(Scalar a);
  struct ConstantRow;
  Scalar loadConstant(const ConstantRow &row, Value tensor,
                      llvm::ArrayRef<Scalar> indices);
  Scalar loadWholeNumbers(const ConstantRow &row,
                          llvm::ArrayRef<Scalar> indices);
  Scalar loadBand(const ConstantRow &row, llvm::ArrayRef<Scalar> indices);
  Scalar loadFirstColumn(ConstantRow row, Value tensor,
                         llvm::ArrayRef<Scalar> indices);
  bool isExactIn(Scalar a, FloatType type);
  Scalar splitExtremum(Scalar a);
  Scalar get(const Draft &draft);
  Scalar rebuild(Scalar node, llvm::ArrayRef<Scalar> operands);
  Scalar sum(llvm::ArrayRef<std::pair<Scalar, int64_t>> terms,
             int64_t constant);

  MLIRContext *mlirContext;
  llvm::FoldingSet<ScalarNode> nodes;
  llvm::BumpPtrAllocator allocator;
  /// Creation order, which makes sums independent of addresses.
  llvm::DenseMap<Scalar, unsigned> order;
  llvm::DenseMap<Scalar, Range> ranges;
  /// Loads from constants, and the simplest that is the same.
  llvm::DenseMap<Scalar, Scalar> constantLoads;
  int64_t axes = 0;
};

/// Whether `needle` occurs in `root`.
bool contains(Scalar root, Scalar needle);
/// Calls `visit` on each distinct node of `root`, operands first.
void forEachNode(Scalar root, llvm::function_ref<void(Scalar)> visit);
/// The value of an expression without loads and axes, or nothing.
std::optional<double> evaluate(Scalar root);
/// The float that a node is for numbers as its operands; functions of one
/// operand take no notice of `b`. Nothing where the node is no such function.
std::optional<double> applyFloat(Scalar node, double a, double b);
/// What the absolute value of a float does not exceed, or nothing. Of elements
/// of tensors that are not constant, `boundOf` tells.
std::optional<double>
magnitudeOf(ScalarContext &context, Scalar root,
            llvm::function_ref<std::optional<double>(Scalar load)> boundOf);
/// What a float does not fall below, NaN aside, or nothing.
std::optional<double> leastOf(Scalar root);
/// The two that a float is the larger one of, NaN aside, or nothing.
std::optional<std::pair<Scalar, Scalar>> matchLarger(Scalar node);
/// `root` without roundings at its top: for what may stay wider in between.
Scalar stripCasts(Scalar root);
/// A float constant, casts ignored.
std::optional<double> matchReal(Scalar node);
/// An integer constant.
std::optional<int64_t> matchInteger(Scalar node);
/// Whether a comparison of floats asks if the left side is greater, or if it is
/// less; of equal and unordered sides nothing is said. Nothing where it asks
/// for neither.
std::optional<bool> asksForGreater(arith::CmpFPredicate predicate);
std::optional<bool> asksForGreater(Scalar compare);
/// constant + coefficient * atom of a sum: the coefficient of `atom`, 0 if
/// absent.
int64_t coefficientOf(Scalar sum, Scalar atom);
/// Whether an integer is chosen as the larger, or the smaller, of two: also the
/// absolute value of one.
bool isExtremum(ScalarContext &context, Scalar atom, bool larger);
/// An integer of which an atom is the absolute value, or null.
Scalar matchAbsolute(ScalarContext &context, Scalar atom);

} // namespace mlir::posenc

#endif // POSENC_RAISING_SCALAR_H
