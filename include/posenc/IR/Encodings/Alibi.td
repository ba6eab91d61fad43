// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_ENCODINGS_ALIBI
#define POSENC_IR_ENCODINGS_ALIBI

include "posenc/IR/DecayInterfaces.td"
include "posenc/IR/EncodingInterfaces.td"
include "posenc/IR/PosEncBase.td"
include "posenc/IR/Enums.td"

def PosEnc_AlibiAttr : PosEnc_Attr<"Alibi", "alibi", [
    PosEnc_Model<"ProfileModel">, PosEnc_PositionEncodingAttrInterface,
    PosEnc_SharedProfileAttrInterface, PosEnc_DecayAttrInterface]> {
  let summary = "attention with linear biases";
  let description = [{
    Press et al., 2108.12409, section 3: score term -m_h |r| with r = query position -
    key position and a slope per head. For H heads, H a power of two,
    m_h = 2^(-max_bias (h+1) / H); otherwise the first p = 2^floor(log2 H) heads take
    the slopes for p, the others the slopes 0, 2, 4, .. of the list for 2p.

    - `distance = signed` gives -m_h r: equal under a causal mask, and what graphs
      without one mean when they add slope * key index.
    - `bias_scale` multiplies the term: Falcon adds it before the score is scaled, and
      interpolation to a length n beyond that of training, L, has slopes L / n as steep
      (Al-Khateeb et al.).

    ```mlir
    #posenc.alibi
    #posenc.alibi<distance = signed, bias_scale = 1.25e-01>
    ```

    Constraints (docs/Spec.md): A1 max_bias is positive and finite, A2 bias_scale is
    finite.
  }];
  let parameters = (ins
    PosEnc_Real<"8.0", "exponent of the last slope">:$max_bias,
    PosEnc_EnumParameter<PosEnc_DistanceKind, "absolute", "absolute distance or signed">:$distance,
    PosEnc_Real<"1.0", "factor on the term">:$bias_scale
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

    ::mlir::posenc::ScoreClass getScoreClass() const;
    ::mlir::Attribute getFormForPast() const;
    bool isShiftInvariant() const { return true; }
    double boundTail(const ::mlir::posenc::Ray &ray, int64_t distance) const;
    double boundTerm(const ::mlir::posenc::Ray &ray, int64_t distance) const;
  }];
}

#endif // POSENC_IR_ENCODINGS_ALIBI
