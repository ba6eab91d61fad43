// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_CPU_PAIREDOPERANDS_H
#define POSENC_LOWERING_CPU_PAIREDOPERANDS_H

#include "Attention.h"

namespace mlir::posenc {

/// Operands of units that multiply pairs of bf16, neighbours along the
/// reduction. Sizes are padded to whole strips of keys and whole tiles of
/// channels: with zeros along the reduction, for 0 times what happens to lie in
/// memory may be NaN.

/// Channels of one operand, padded.
int64_t paddedChannels(const AttentionContext &context, int64_t channels);

/// [B][Hk][key][channel]. Rows past the last key stay as they are.
Value allocatePairedKeys(AttentionContext &context);

/// Fills the channels of a row of paired keys that pad it.
void emitKeyPadding(AttentionContext &context, const MatrixView &target,
                    Value row);

/// All values, those of keys that do not exist 0: for tile registers
/// [B][Hk][strip][channel][key of the strip], for vectors of pairs
/// [B][Hk][key / 2][channel][2].
Value emitPairedValues(AttentionContext &context);

/// [channel / 2][query lane][2] from a packed panel [channel][query lane].
void emitPairedQueries(AttentionContext &context, Value panel, Value paired);

} // namespace mlir::posenc

#endif // POSENC_LOWERING_CPU_PAIREDOPERANDS_H
