// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_RAISING_PASSES
#define POSENC_RAISING_PASSES

include "mlir/Pass/PassBase.td"

def DecomposeImported : Pass<"posenc-decompose-imported", "::mlir::ModuleOp"> {
  let summary = "single operations of importers as linalg";
  let description = [{
    Takes operations of dialects that are not loaded, in the generic form that upstream parses
    (`mlir-opt --allow-unregistered-dialect`), whose name says what they mean, and leaves what
    `raise-to-posenc` reads as any other graph:

    - `tm_tensor.attention` of torch-mlir, softmax(Q K^T / sqrt(D) + mask) V over any leading
      dimensions: linalg, with products and weights in f32, or f64 of f64;
    - `stablehlo.composite`, whatever its name: a call of its decomposition, for the inliner.

    One of these with other operands is an error: nothing else knows it.

    ```mlir
    %o = "tm_tensor.attention"(%q, %k, %v, %init) : (tensor<8x16x64xf32>, ...) -> tensor<8x16x64xf32>
    // becomes two linalg.generic that contract, one that scales, and linalg.softmax
    ```
  }];
  let statistics = [
    Statistic<"numDecomposed", "decomposed", "operations decomposed">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::func::FuncDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"
  ];
}

def RaiseToPosEnc : Pass<"raise-to-posenc", "::mlir::ModuleOp"> {
  let summary = "attention in imported linalg to posenc.attention";
  let description = [{
    Takes linalg on tensors as importers leave it, and arithmetic on whole tensors (`math.exp
    %x : tensor<...>`), which it reads as linalg. For every exp-normalisation between
    two contractions that means attention it leaves one `posenc.attention`, its query and
    key transforms, score terms and masks recognised by the registered recognizers and
    folded into it; data movement in front of query, key and value (transposes, repeated
    kv heads) is absorbed. Everything else stays, and an exp-normalisation that is not
    raised is reported as a Missed remark with the operation and the condition that
    failed; so is an online softmax, on tensors or in loops of scalars. It never changes what
    the graph computes beyond the rewrites that docs/Spec.md lists under `numerics`, and a
    function where nothing is raised not at all.

    Recognition is semantic: elements of tensors are read as expressions over index
    variables, so that the spelling of data movement and fusion does not matter.

    `fold=false` leaves what was recognised as `posenc.rotate`, `posenc.bias` and
    `posenc.mask` beside the attention, for reading and for tests of one part.

    `verify=probe`, the default, evaluates rows of each raise before and after, in f64 from
    the same data, at the real sizes: 16 rows, first and last among them, or all
    that there are; dynamic sizes are small ones, with more queries than keys and with fewer where
    both may be. Where the two differ by more
    than the graph's own rounding explains, the raise is undone. What cannot be evaluated is
    raised all the same, and a remark says so. Attentions of one form are evaluated once.

    `finite-masks` says what a number is that is chosen in place of a logit, or added to it, to
    hide a pair (-1e4, -65504, finfo.min). With `exact`, the default, it is a mask where that
    changes nothing (docs/Spec.md, `finite-masks`), and else a number: a row of nothing else is
    then uniform, as in the graph, and no tile is left out. With `hide` every number up to -1000
    is a mask: rows of nothing else become 0, and a remark says so. Numbers above that never hide.

    Remarks (category `posenc:raise`): Passed `AttentionRaised`, with all parameters of its
    encodings and masks, those at their defaults too; Failed `ProbeMismatch`
    with an element and both values; Analysis `ProbeSkipped` with the reason,
    `DenseOperandKept` (a tensor over pairs, and its bytes), `ScoreRegionKept` (logits that no
    encoding or mask is known for; what they have of one token alone is computed once per token),
    `TermNotNamed` and `RotationNotNamed` (what a recognizer, or a mask by a finite number, asks
    beside what it found), `ChainTooLong` (of operations, read up to some of them),
    `DeadRowsAreZero` (rows that may have no visible key, of which the graph makes NaN) and
    `FiniteMasksHide` (numbers that are masks because `finite-masks=hide` says so); Missed with
    the reason's id as name.
  }];
  let options = [
    Option<"fold", "fold", "bool", /*default=*/"true",
           "move the recognised parts into the attention">,
    Option<"verify", "verify", "::mlir::posenc::Verification",
           "::mlir::posenc::Verification::probe", "how raises are verified", [{
             ::llvm::cl::values(
               clEnumValN(::mlir::posenc::Verification::none, "none", "not at all"),
               clEnumValN(::mlir::posenc::Verification::probe, "probe",
                          "by evaluating rows before and after"))
           }]>,
    Option<"finiteMasks", "finite-masks", "::mlir::posenc::FiniteMasks",
           "::mlir::posenc::FiniteMasks::exact", "which finite numbers are masks", [{
             ::llvm::cl::values(
               clEnumValN(::mlir::posenc::FiniteMasks::exact, "exact",
                          "those for which that changes nothing"),
               clEnumValN(::mlir::posenc::FiniteMasks::hide, "hide",
                          "those up to -1000"))
           }]>
  ];
  let statistics = [
    Statistic<"numRaised", "raised", "attentions raised">,
    Statistic<"numMissed", "missed", "exp-normalisations not raised">,
    Statistic<"numUndone", "undone", "raises undone by a probe">
  ];
  let dependentDialects = [
    "::mlir::posenc::PosEncDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"
  ];
}

#endif // POSENC_RAISING_PASSES
