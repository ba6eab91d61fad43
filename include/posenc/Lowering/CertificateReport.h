// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CERTIFICATEREPORT_H
#define POSENC_LOWERING_CERTIFICATEREPORT_H

#include "llvm/ADT/StringRef.h"

namespace mlir::posenc {

/// What certificates of the run did in the calls of a compiled module since the
/// reader last cleared it, `double posenc_certificate[2]`: how many key blocks
/// query blocks passed over, and a bound of the largest part of a row's weight
/// that was dropped. Only of modules that have such loops.
inline constexpr llvm::StringLiteral
    certificateReportSymbol("posenc_certificate");

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CERTIFICATEREPORT_H
