// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_PASSES
#define POSENC_LOWERING_PASSES

include "mlir/Pass/PassBase.td"

def ConvertPosEncToLinalg : Pass<"convert-posenc-to-linalg"> {
  let summary = "the plain road: posenc operations on tensors to linalg";
  let description = [{
    Takes posenc operations on tensors and leaves linalg.generic operations that state
    their meaning line by line (docs/Spec.md). Slow and obvious: the logits exist as a
    [B, H, N, M] tensor. It handles every operand, encoding, mask and element type that
    the verifier admits; it never touches operations on memrefs.

    `parts-only` leaves `posenc.attention` for a fused road and lowers what that road
    has no kernel for: `posenc.rotate`, `posenc.bias`, `posenc.mask`.

    ```mlir
    %m = posenc.mask [#posenc.causal] heads 1 of 1
        outs(%init : tensor<1x1x4x4xi1>) -> tensor<1x1x4x4xi1>
    // becomes linalg.generic with cmpi sge on index differences
    ```
  }];
  let options = [
    Option<"partsOnly", "parts-only", "bool", "false",
           "lower rotate, bias and mask only">
  ];
  let statistics = [
    Statistic<"numAttentions", "attentions", "attention operations lowered">,
    Statistic<"numParts", "parts", "rotate, bias and mask operations lowered">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"
  ];
}

#endif // POSENC_LOWERING_PASSES
