// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_WINDOW
#define POSENC_IR_WINDOW

include "posenc/IR/DecayInterfaces.td"
include "posenc/IR/EncodingInterfaces.td"
include "posenc/IR/PosEncBase.td"

def PosEnc_WindowAttr : PosEnc_Attr<"Window", "window", [
    PosEnc_Model<"MaskModel">, PosEnc_MaskAttrInterface,
    PosEnc_LicenceAttrInterface]> {
  let summary = "a licence to pass over keys that weigh nothing, with its proof";
  let description = [{
    Among the masks of `posenc.attention`: whoever made it has proved that the keys at
    |r| >= sizes[h] have at most the part `epsilon` of the weight of any row of head h,
    as long as scores, scaled and capped and before score terms, are at most
    `score_bound` in size. Epsilon 0: their weights, relative to the largest of the row,
    are 0 in f32. Each channel of the output then moves by at most epsilon * (max v - min
    v) when they are passed over.

    A lowering may pass over tiles of such pairs. It emits no code for single pairs, and
    the plain road computes all of them: the difference between the two is what the
    licence bounds. The operand `sizes`, integers [H], says the window of each head; where
    there is none it is larger than any distance.

    `posenc-bound-windows` writes it (docs/Windows.md).

    ```mlir
    masks [#posenc.causal, #posenc.window<epsilon = 1.0e-03, score_bound = 5.0>(%s : tensor<8xi64>)]
    ```

    Constraints (docs/Spec.md): N1 epsilon is at least 0 and below 1, N2 score_bound is
    not negative and finite.
  }];
  let parameters = (ins
    PosEnc_Real<"0.0", "part of the weight of a row that may be passed over">:$epsilon,
    PosEnc_Real<"0.0", "largest size of a score">:$score_bound
  );
  let assemblyFormat = "(`<` struct(params)^ `>`)?";
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    template <typename D>
    ::mlir::posenc::Bool<D>
    predicate(const ::mlir::posenc::Coordinate<D> &at,
              ::mlir::posenc::OperandReader<D> &operands) const;

    ::llvm::SmallVector<::mlir::posenc::EncodingOperand>
    getOperandSpecs(const ::mlir::posenc::Extents &extents) const;
  }];
}

#endif // POSENC_IR_WINDOW
