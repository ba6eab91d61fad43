// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_ANALYSIS_EVALUATION_SCALARS_H
#define POSENC_LIB_ANALYSIS_EVALUATION_SCALARS_H

#include "posenc/Analysis/Evaluator.h"

#include "mlir/IR/BuiltinTypes.h"

namespace mlir::posenc {

/// Brings a value that was computed in 64 bits into what its type holds.
class Fit {
public:
  Fit() = default;
  Fit(Type element, Arithmetic arithmetic);
  Datum operator()(Datum value) const {
    switch (kind) {
    case Kind::asIs:
      return value;
    case Kind::single:
      return datum(static_cast<double>(static_cast<float>(value.real)));
    default:
      return apply(value);
    }
  }

private:
  enum class Kind { asIs, single, bfloat, narrow, truth, wrap, singles };
  Datum apply(Datum value) const;

  Kind kind = Kind::asIs;
  unsigned width = 64;
  const llvm::fltSemantics *semantics = nullptr;
};

/// One operation on scalars, or on elements at the same indices.
struct ScalarOperation {
  using Function = Datum (*)(const Datum *operands, const ScalarOperation &);
  Function function = nullptr;
  /// Of the first operand, where it is an integer.
  unsigned width = 64;
  /// That make a comparison true.
  unsigned relations = 0;
  Fit fit;

  Datum operator()(const Datum *operands) const {
    return fit(function(operands, *this));
  }
};

/// What an operation of arith, math or complex computes, or nothing where that
/// is not known.
std::optional<ScalarOperation> scalarOperationOf(Operation *op,
                                                 Arithmetic arithmetic);

/// Whether an element of this type is a Datum.
bool isElement(Type type);

/// Most operands that one of them has.
inline constexpr unsigned maxScalarOperands = 3;

/// The value of a scalar constant, or nothing.
std::optional<Datum> constantDatum(Attribute attr);

} // namespace mlir::posenc

#endif // POSENC_LIB_ANALYSIS_EVALUATION_SCALARS_H
