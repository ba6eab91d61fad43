// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_ANALYSIS_PROCESSOR_H
#define POSENC_ANALYSIS_PROCESSOR_H

namespace mlir::posenc {

/// What runs fused attention.
enum class Processor { cpu, gpu };

} // namespace mlir::posenc

#endif // POSENC_ANALYSIS_PROCESSOR_H
