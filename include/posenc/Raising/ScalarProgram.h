// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_RAISING_SCALARPROGRAM_H
#define POSENC_RAISING_SCALARPROGRAM_H

#include "posenc/Raising/Scalar.h"
#include <vector>

namespace mlir::posenc {

/// Evaluates one expression many times in f64, for numbers in place of some of
/// its nodes: what a spelling means is told by what it computes.
class ScalarProgram {
public:
  /// `variables` are the nodes that get numbers.
  ScalarProgram(Scalar root, llvm::ArrayRef<Scalar> variables);

  /// The float, the integer or the truth (0 or 1) that the root is, or nothing
  /// where it depends on data. One number per variable. `lean` is added to what
  /// is cut to an integer: f32 may have been on either side of one.
  std::optional<double> operator()(llvm::ArrayRef<double> numbers,
                                   double lean = 0.0);

private:
  struct Step {
    Scalar node;
    /// Steps that are the operands.
    llvm::SmallVector<unsigned, 3> operands;
    /// Number of the variable that it is, if any.
    std::optional<unsigned> variable;
    /// Of a constant tensor: its elements in row-major order.
    std::vector<double> elements;
  };
  std::optional<double> evaluate(const Step &step, double lean) const;
  std::optional<double> evaluateInteger(const Step &step, double lean) const;
  std::optional<double> evaluateTruth(const Step &step) const;
  std::optional<double> evaluateLoad(const Step &step) const;
  std::optional<double> at(const Step &step, unsigned operand) const {
    return results[step.operands[operand]];
  }

  /// In the order of evaluation.
  std::vector<Step> steps;
  std::vector<std::optional<double>> results;
};

} // namespace mlir::posenc

#endif // POSENC_RAISING_SCALARPROGRAM_H
