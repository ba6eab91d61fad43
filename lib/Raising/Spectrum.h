// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_SPECTRUM_H
#define POSENC_LIB_RAISING_SPECTRUM_H

#include "posenc/IR/EncodingInterfaces.h"

namespace mlir::posenc {

/// Frequencies base^(-2 pair / width), or what a scaling makes of them.
struct Spectrum {
  double base;
  FrequencyScalingAttrInterface scaling;
};

/// The spectrum whose frequencies are these to f32 accuracy, pair by pair.
/// `magnitude` is the factor on both tables, of which a scaling may have one.
std::optional<Spectrum> fitSpectrum(MLIRContext *context,
                                    ArrayRef<double> frequencies,
                                    double magnitude);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_SPECTRUM_H
