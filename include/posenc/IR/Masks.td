// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_MASKS
#define POSENC_IR_MASKS

include "posenc/IR/EncodingInterfaces.td"
include "posenc/IR/PosEncBase.td"

class PosEnc_Mask<string name, string attrMnemonic>
    : PosEnc_Attr<name, attrMnemonic, [
        PosEnc_Model<"MaskModel">, PosEnc_MaskAttrInterface]> {
  code predicateDeclaration = [{
    template <typename D>
    ::mlir::posenc::Bool<D>
    predicate(const ::mlir::posenc::Coordinate<D> &at,
              ::mlir::posenc::OperandReader<D> &operands) const;
  }];
  let extraClassDeclaration = predicateDeclaration;
}

def PosEnc_CausalAttr : PosEnc_Mask<"Causal", "causal"> {
  let summary = "keys at or before the query";
  let description = [{
    Keeps r >= 0 with r = query position - key position. Positions say how queries and
    keys are aligned; by default the last query stands at the last key.
  }];
}

def PosEnc_SlidingAttr : PosEnc_Mask<"Sliding", "sliding"> {
  let summary = "keys nearer than a window";
  let description = [{
    Keeps |r| < window. A causal window lists `#posenc.causal` as well and then keeps
    `window` keys, the own one included.

    ```mlir
    masks [#posenc.causal, #posenc.sliding<window = 4096>]
    ```

    Constraint (docs/Spec.md): M1 window is positive.
  }];
  let parameters = (ins "int64_t":$window);
  let assemblyFormat = "`<` struct(params) `>`";
  let genVerifyDecl = 1;
}

def PosEnc_DenseMaskAttr : PosEnc_Mask<"DenseMask", "dense_mask"> {
  let summary = "a boolean tensor";
  let description = [{
    Keeps a pair where the operand `keep` [B or 1, H or 1, N or 1, M or 1] of i1 is true.

    ```mlir
    masks [#posenc.dense_mask(%keep : tensor<1x1x128x128xi1>)]
    ```
  }];
  let extraClassDeclaration = predicateDeclaration # [{
    ::llvm::SmallVector<::mlir::posenc::EncodingOperand>
    getOperandSpecs(const ::mlir::posenc::Extents &extents) const;
    ::std::optional<unsigned> getPairTensorOperand() const { return 0; }
  }];
}

#endif // POSENC_IR_MASKS
