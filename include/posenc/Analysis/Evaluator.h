// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_ANALYSIS_EVALUATOR_H
#define POSENC_ANALYSIS_EVALUATOR_H

#include "mlir/IR/Operation.h"
#include "mlir/IR/Value.h"
#include <complex>
#include <memory>
#include <optional>
#include <string>

/// Elements of tensors on demand: what a graph computes at a few places, at
/// sizes at which nobody would compute all of it.
namespace mlir::posenc {

/// What an element holds, by its type: a float, an integer with its sign (index
/// is i64), a boolean as 0 or 1, or a complex number.
union Datum {
  double real;
  int64_t integer;
  struct {
    double re, im;
  } complex;
};

inline Datum datum(double value) {
  Datum result;
  result.real = value;
  return result;
}
inline Datum datum(int64_t value) {
  Datum result;
  result.integer = value;
  return result;
}
inline Datum datum(bool value) { return datum(static_cast<int64_t>(value)); }
inline Datum datum(std::complex<double> value) {
  Datum result;
  result.complex = {value.real(), value.imag()};
  return result;
}

/// What the results of float operations are rounded to. Constants are what they
/// are in all three.
enum class Arithmetic {
  exact,  // f64, whatever the type
  single, // f32, for f32 and what is narrower
  own     // the type of the result
};

/// What is not evaluated but given.
class ElementSources {
public:
  virtual ~ElementSources() = default;
  /// Whether `value` is given, whatever defines it.
  virtual bool isSource(Value value) const = 0;
  /// Its element; no indices for a scalar.
  virtual Datum element(Value value, llvm::ArrayRef<int64_t> shape,
                        llvm::ArrayRef<int64_t> indices) const = 0;
  /// A dynamic size of a source that is a block argument.
  virtual int64_t sizeOf(BlockArgument tensor, unsigned dim) const = 0;
};

/// Evaluates the structured operations of linalg, whose bodies may load from
/// tensors, and those of tensor, arith, math and complex on tensors and
/// scalars. What is asked for is evaluated, and remembered; of a reduction, all
/// that it reduces. An index of a load that is outside reads the nearest
/// element, as it does in compiled code. Holds on to the IR: it must not
/// change.
class Evaluator {
public:
  /// At most `budget` elements and steps of reductions are evaluated.
  Evaluator(const ElementSources &sources, Arithmetic arithmetic,
            int64_t budget);
  ~Evaluator();
  Evaluator(Evaluator &&);

  /// From here on, `value` has the elements of `meaning`.
  void define(Value value, Value meaning);
  /// An element of a tensor, or a scalar where there are no indices. Indices
  /// must be inside. Nothing where getFailure() says why, which no later call
  /// overcomes.
  std::optional<Datum> element(Value value, llvm::ArrayRef<int64_t> indices);
  /// The sizes that a tensor has, dynamic ones too.
  std::optional<llvm::SmallVector<int64_t>> shapeOf(Value tensor);

  /// Elements and steps evaluated so far.
  int64_t getCost() const;
  const std::string &getFailure() const;
  /// The operation that is to blame, if one is.
  Operation *getFailedOp() const;

  /// Whether results of an operation can be evaluated at all.
  static bool knows(Operation *op);

private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation;
};

} // namespace mlir::posenc

#endif // POSENC_ANALYSIS_EVALUATOR_H
