// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_ENCODINGS_XPOS
#define POSENC_IR_ENCODINGS_XPOS

include "posenc/IR/EncodingInterfaces.td"
include "posenc/IR/PosEncBase.td"
include "posenc/IR/Enums.td"

def PosEnc_XposAttr : PosEnc_Attr<"Xpos", "xpos", [
    PosEnc_Model<"ContentModel">, PosEnc_PositionEncodingAttrInterface]> {
  let summary = "rotary position embedding that decays";
  let description = [{
    Sun et al., 2212.10554, and torchscale. `#posenc.rope` on pair p of the slice, and then
    a factor on both tables that differs between query and key at position n,

        query: zeta_p^((n - c) / scale_base)     key: zeta_p^((c - n) / scale_base)
        zeta_p = (2p/rot + gamma) / (1 + gamma)

    so that pair p of a logit carries zeta_p^(r/scale_base); for causal attention. c cancels:
    each attention takes c near its own queries, so that a factor leaves the type only for
    keys that its logits do not feel, and `posenc-split-queries` cuts an attention whose
    queries span more. With `absolute`, c = 0 always: what a cache of transformed keys
    holds. So it is in `posenc.rotate`, with the factor of the side that it is `on`.

    Factors are at most 2^96, in f32 and the types that it holds, for queries within the span
    of their reference, whatever the keys: keys after c by more are no past of such queries.
    With c = 0 they are at most 2^120, and right up to position
    120 scale_base / log2((1 + gamma) / gamma), 33,995 by default: what is farther decays no more.

    ```mlir
    #posenc.xpos
    #posenc.xpos<pairing = half, scale_base = 1.0e+03>
    ```

    Constraints (docs/Spec.md): X1 base, gamma and scale_base are from 2^-126 to 2^126, X2
    rot is even and the slice lies in the head.
  }];
  let parameters = (ins
    PosEnc_EnumParameter<PosEnc_Pairing, "interleaved", "channel pairing">:$pairing,
    PosEnc_Real<"1.0e4", "theta of the geometric frequencies">:$base,
    DefaultValuedParameter<"int64_t", "0", "rotated channels; 0 = all">:$rot,
    DefaultValuedParameter<"int64_t", "0", "first rotated channel">:$offset,
    PosEnc_Real<"0.4", "lifts the decay of the first pairs">:$gamma,
    PosEnc_Real<"512.0", "positions of one factor zeta">:$scale_base,
    DefaultValuedParameter<"bool", "false", "the reference c is 0">:$absolute,
    PosEnc_EnumParameter<PosEnc_Sides, "both", "sides still to transform">:$on
  );
  let assemblyFormat = "(`<` struct(params)^ `>`)?";
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    template <typename D>
    ::mlir::posenc::Tables<D>
    tables(const ::mlir::posenc::ContentPoint<D> &point,
           ::mlir::posenc::OperandReader<D> &operands) const;
    /// Rotated channels of a head of this size.
    int64_t getWidth(int64_t headDim) const {
      return getRot() ? getRot() : headDim - getOffset();
    }

    ::llvm::LogicalResult
    verifyEncoding(::llvm::function_ref<::mlir::InFlightDiagnostic()> emitError,
                   const ::mlir::posenc::Extents &extents,
                   ::mlir::TypeRange operandTypes) const;
    ::mlir::posenc::Sides getSides() const { return getOn(); }
    ::mlir::Attribute withSides(::mlir::posenc::Sides sides) const;
    ::mlir::posenc::ChannelPairs getChannelPairs(int64_t headDim) const;
    bool tablesDependOnSide() const { return true; }
    bool transformsSidesTogether() const { return !getAbsolute(); }
    ::std::optional<int64_t> getReferenceSpan(::mlir::Type element) const;
    bool isShiftInvariant() const { return true; }
  }];
}

#endif // POSENC_IR_ENCODINGS_XPOS
