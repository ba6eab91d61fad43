// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_RAISING_PASSES
#define POSENC_RAISING_PASSES

include "mlir/Pass/PassBase.td"

def RaiseToPosEnc : Pass<"raise-to-posenc", "::mlir::ModuleOp"> {
  let summary = "attention in imported linalg to posenc.attention";
  let description = [{
    Takes linalg on tensors as importers leave it. For every exp-normalisation between
    two contractions that means attention it leaves one `posenc.attention`, its query and
    key transforms, score terms and masks recognised by the registered recognizers and
    folded into it; data movement in front of query, key and value (transposes, repeated
    kv heads) is absorbed. Everything else stays, and an exp-normalisation that is not
    raised is reported as a Missed remark with the operation and the condition that
    failed. It never changes what the graph computes beyond the rewrites that
    docs/Spec.md lists under `numerics`.

    Recognition is semantic: elements of tensors are read as expressions over index
    variables, so that the spelling of data movement and fusion does not matter.

    `fold=false` leaves what was recognised as `posenc.rotate`, `posenc.bias` and
    `posenc.mask` beside the attention, for reading and for tests of one part.

    Remarks (category `posenc:raise`): Passed `AttentionRaised`; Analysis
    `DenseOperandKept` (a tensor over pairs), `ScoreRegionKept` (logits that no encoding
    or mask is known for), `TermNotNamed` and `RotationNotNamed` (what a recognizer
    asks beside what it found) and `DeadRowsAreZero` (rows that may have no visible key, of
    which the graph makes NaN); Missed with the reason's id as name.
  }];
  let options = [
    Option<"fold", "fold", "bool", /*default=*/"true",
           "move the recognised parts into the attention">
  ];
  let statistics = [
    Statistic<"numRaised", "raised", "attentions raised">,
    Statistic<"numMissed", "missed", "exp-normalisations not raised">
  ];
  let dependentDialects = [
    "::mlir::posenc::PosEncDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"
  ];
}

#endif // POSENC_RAISING_PASSES
