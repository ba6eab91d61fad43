// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_ROTATION_H
#define POSENC_LIB_RAISING_ROTATION_H

#include "posenc/Raising/Recognizers.h"

namespace mlir::posenc {

/// Two channels as a transformed pair:
///   first  = cosineFactor x cosine - sineFactor y sine
///   second = cosineFactor y cosine + sineFactor x sine
/// with constant factors; a table that is a constant is null.
struct PairReading {
  Scalar x = nullptr, y = nullptr;
  Scalar cosine = nullptr, sine = nullptr;
  double cosineFactor = 0.0, sineFactor = 0.0;
};

/// A product of factors as one expression, whatever their order was.
Scalar dataOf(ScalarContext &context, ArrayRef<Scalar> factors);

/// All ways to read two channels so. Data and tables look alike (x and cosine
/// may be exchanged together with y and sine), so that there may be several.
/// Data may be a product, as dataOf has it; a table is one factor.
SmallVector<PairReading, 4> readPair(ScalarContext &context, Scalar first,
                                     Scalar second);

/// An angle as position * frequency. The frequency is the product of all other
/// factors, and may hold loads and free axes.
struct AngleReading {
  Scalar position, frequency;
};
std::optional<AngleReading> readAngle(ScalarContext &context, Scalar angle);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_ROTATION_H
