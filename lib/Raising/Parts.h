// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LIB_RAISING_PARTS_H
#define POSENC_LIB_RAISING_PARTS_H

#include "Core.h"
#include "posenc/Raising/Recognizers.h"

namespace mlir::posenc {

/// The parts of one attention, recognised but not yet built.
struct Parts {
  std::vector<ScoreMatch> scores;
  std::vector<MaskMatch> masks;
  /// The logits over the score for the score region; null where all is known.
  Scalar residue = nullptr;
  /// What is said of terms that are nearly an encoding or a mask.
  SmallVector<std::string> nearMisses;
};

/// Names terms and conditions as far as recognizers know them; the rest becomes
/// the residue, and so does what is added outside of a function of the sum.
/// Nothing, with the reason, where the residue has no code.
std::optional<Parts> recognizeParts(ElementReader &reader,
                                    const AttentionCore &core, Reason &reason);

} // namespace mlir::posenc

#endif // POSENC_LIB_RAISING_PARTS_H
