// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_REAL_H
#define POSENC_IR_REAL_H

#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/bit.h"

namespace mlir::posenc {

/// A double that can be an attribute parameter: equality and hash go over the
/// bits, so that equal text means the same attribute and a NaN is equal to
/// itself.
struct Real {
  Real(double value) : value(value) {}
  operator double() const { return value; }
  bool operator==(const Real &other) const {
    return llvm::bit_cast<uint64_t>(value) ==
           llvm::bit_cast<uint64_t>(other.value);
  }
  bool operator!=(const Real &other) const { return !(*this == other); }
  double value;
};

/// Whether f32 holds a factor and its reciprocal as normal numbers: from 2^-126
/// to 2^126. Parameters are checked as the doubles they are, and used in f32.
inline bool isPositiveFactor(double value) {
  return value >= 0x1p-126 && value <= 0x1p126;
}

/// Checks a parameter that is such a factor, or whose size is one unless it is
/// 0.
inline LogicalResult
verifyPositiveFactor(function_ref<InFlightDiagnostic()> emitError,
                     StringRef name, double value) {
  if (isPositiveFactor(value))
    return success();
  return emitError() << "expected " << name
                     << " to be from 2^-126 to 2^126, got " << value;
}
inline LogicalResult verifyFactor(function_ref<InFlightDiagnostic()> emitError,
                                  StringRef name, double value) {
  if (value == 0.0 || isPositiveFactor(value < 0.0 ? -value : value))
    return success();
  return emitError() << "expected " << name
                     << " to be 0 or of a size from 2^-126 to 2^126, got "
                     << value;
}

inline llvm::hash_code hash_value(const Real &real) {
  return llvm::hash_value(llvm::bit_cast<uint64_t>(real.value));
}

inline AsmPrinter &operator<<(AsmPrinter &printer, const Real &real) {
  printer.printFloat(llvm::APFloat(real.value));
  return printer;
}

} // namespace mlir::posenc

namespace mlir {
template <> struct FieldParser<posenc::Real> {
  static FailureOr<posenc::Real> parse(AsmParser &parser) {
    double value;
    if (failed(parser.parseFloat(value)))
      return failure();
    return posenc::Real(value);
  }
};
} // namespace mlir

#endif // POSENC_IR_REAL_H
