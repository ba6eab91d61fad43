// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_EXPR_POLYNOMIALS_H
#define POSENC_EXPR_POLYNOMIALS_H

namespace mlir::posenc {

/// 2^f on [-1/2, 1/2]: minimax in relative error under the condition that 2^0
/// is exactly 1. Lowest power first.
inline constexpr double exp2Polynomial[] = {
    1.0,
    6.931470037e-01,
    2.402224243e-01,
    5.550733581e-02,
    9.671512991e-03,
    1.326472848e-03,
};
/// The same to 1.02e-4, a twentieth of what rounding to bf16 changes.
inline constexpr double narrowExp2Polynomial[] = {
    1.0,
    6.932829314e-01,
    2.422110011e-01,
    5.500893424e-02,
};

} // namespace mlir::posenc

#endif // POSENC_EXPR_POLYNOMIALS_H
