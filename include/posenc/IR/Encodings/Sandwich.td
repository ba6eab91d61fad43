// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_ENCODINGS_SANDWICH
#define POSENC_IR_ENCODINGS_SANDWICH

include "posenc/IR/EncodingInterfaces.td"
include "posenc/IR/PosEncBase.td"

def PosEnc_SandwichAttr : PosEnc_Attr<"Sandwich", "sandwich", [
    PosEnc_Model<"ProfileModel">, PosEnc_PositionEncodingAttrInterface,
    PosEnc_SharedProfileAttrInterface]> {
  let summary = "the inner product of sinusoidal embeddings as a bias";
  let description = [{
    Chi et al., 2212.10356, section 4: with r = query position - key position,

        (1 / rho_h) sum_k cos(r base^(-2k/d_bar)),   k = first .. first + d_bar/2 - 1
        rho_h = ratio (h + 1) / H

    `first` is 0 in the sum that p_m . p_n is, 1 in other code. Angles are f32 products
    (f64 where the tensors are f64). Symmetric: causal models list a causal mask.

    ```mlir
    #posenc.sandwich
    #posenc.sandwich<d_bar = 64, first = 1>
    ```

    Constraints (docs/Spec.md): W1 d_bar is even and positive, W2 base is positive and
    finite, W3 first is not negative, W4 ratio is positive and finite.
  }];
  let parameters = (ins
    DefaultValuedParameter<"int64_t", "128", "twice the number of cosines">:$d_bar,
    PosEnc_Real<"1.0e4", "theta of the geometric frequencies">:$base,
    DefaultValuedParameter<"int64_t", "0", "number of the first frequency">:$first,
    PosEnc_Real<"8.0", "rho of the last head">:$ratio
  );
  let assemblyFormat = "(`<` struct(params)^ `>`)?";
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    template <typename D>
    ::mlir::posenc::Float<D> profile(::mlir::posenc::Int<D> distance) const;
    template <typename D>
    ::mlir::posenc::Float<D>
    headFactor(::mlir::posenc::Int<D> head,
               const ::mlir::posenc::Extents &extents) const;

    ::mlir::posenc::ScoreClass getScoreClass() const {
      return ::mlir::posenc::ScoreClass::distance;
    }
    bool isShiftInvariant() const { return true; }
  }];
}

#endif // POSENC_IR_ENCODINGS_SANDWICH
