// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_TRANSFORMS_GATHERPAGES_H
#define POSENC_TRANSFORMS_GATHERPAGES_H

#include "mlir/IR/PatternMatch.h"
#include "posenc/IR/PosEnc.h"

namespace mlir::posenc {

/// How pages are copied: page by page, as CPUs do it best, or by one operation
/// over all elements, which GPUs have threads for.
enum class GatherLoops { overPages, overElements };

/// Gives an attention on tensors with a page table copies of its keys and
/// values, [B, Hk, M, *] in the order of its maps, in place of pages and table.
/// No page is read for keys past the valid length: they become 0. A remark says
/// so, with `reason`.
void gatherPages(RewriterBase &rewriter, AttentionOp op, GatherLoops loops,
                 StringRef reason);

} // namespace mlir::posenc

#endif // POSENC_TRANSFORMS_GATHERPAGES_H
