// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_TRANSFORMS_REDUCTION_H
#define POSENC_TRANSFORMS_REDUCTION_H

namespace mlir {
class DialectRegistry;

namespace posenc {

/// Gives our dialect the patterns by which mlir-reduce makes a module smaller:
/// an attention loses an encoding, a mask or its score region, and any
/// operation without effect gives way to an operand of its type or, where it
/// makes a tensor, to an empty one. They do not keep the meaning: the tester
/// decides.
void registerReductionPatterns(DialectRegistry &registry);

} // namespace posenc
} // namespace mlir

#endif // POSENC_TRANSFORMS_REDUCTION_H
