// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_ENCODINGS_ROPE
#define POSENC_IR_ENCODINGS_ROPE

include "posenc/IR/EncodingInterfaces.td"
include "posenc/IR/PosEncBase.td"
include "posenc/IR/Enums.td"

def PosEnc_RopeAttr : PosEnc_Attr<"Rope", "rope", [
    PosEnc_Model<"ContentModel">, PosEnc_PositionEncodingAttrInterface]> {
  let summary = "rotary position embedding";
  let description = [{
    RoFormer (Su et al., 2104.09864), equation 34: channel pair p of a token at
    position n turns by n * omega_p, omega_p = base^(-2p/rot), p = 0 .. rot/2-1:

        (x, y) -> (x cos a - y sin a, y cos a + x sin a) * mscale,   a = n * omega_p

    so that <R_i q, R_j k> depends on i - j alone. Angles are f32 products (f64 where
    the tensors are f64), as the frameworks compute them.

    - `pairing`: `half` pairs (p, p + rot/2), `interleaved` pairs (2p, 2p + 1).
    - `rot`, `offset`: the slice [offset, offset + rot) turns, the other channels pass
      through and are not multiplied by `mscale`; 0 means up to the last channel.
    - `active`: with the closed form, only the first `active` pairs turn and the others
      stand at angle 0 (the proportional form of Gemma: exponents and pairing over the
      whole slice); 0 means all.
    - `scaling`: an attribute that changes omega and multiplies both tables, of the closed
      form alone. One that reads the length of the run takes it as operand `length`, an
      integer [] or [B], and both sides.
    - `sections`: pairs of each of several axes, on which `q_pos` and `k_pos` say where a
      token stands; pair p turns by the position on its axis. `order` = `consecutive` has one
      section after the other; `interleaved` has pair p of `A` axes on axis p mod A while
      that has pairs left, and then on axis 0; `separate` is consecutive with
      omega = base^(-k/size) for pair k of a section of that size.
    - `mscale` multiplies both tables.
    - `table`: `closed_form` (no operand), `frequencies` (one operand omega [rot/2]),
      `by_position` (operands cosine, sine [P, rot/2] read at the position) or
      `by_token` (cosine, sine [N, rot/2] or [B, N, rot/2] read at the token).
    - `on`: `query` or `key` where the other side is already rotated.

    ```mlir
    #posenc.rope
    #posenc.rope<base = 5.0e+05>
    #posenc.rope<pairing = interleaved, rot = 64>
    #posenc.rope<base = 1.0e+06, sections = [16, 24, 24]>
    #posenc.rope<scaling = #posenc.linear<factor = 4.0>>
    ```

    Constraints (docs/Spec.md): R1 rot is even, R2 the slice lies in the head,
    R3 base is positive and finite, R4 mscale is finite, R5 cosine and sine agree,
    R6 active pairs are some of the closed form's, R7 a scaling fits the closed form, R8
    sections are of two axes or more, not negative, and make up all pairs, R9 both sides are
    rotated under one length.
  }];
  let parameters = (ins
    PosEnc_EnumParameter<PosEnc_Pairing, "half", "channel pairing">:$pairing,
    PosEnc_Real<"1.0e4", "theta of the geometric frequencies">:$base,
    DefaultValuedParameter<"int64_t", "0", "rotated channels; 0 = all">:$rot,
    DefaultValuedParameter<"int64_t", "0", "first rotated channel">:$offset,
    DefaultValuedParameter<"int64_t", "0", "pairs that turn; 0 = all">:$active,
    OptionalParameter<"::mlir::posenc::FrequencyScalingAttrInterface",
                      "of the frequencies, beyond the length of training">:$scaling,
    OptionalParameter<"::mlir::DenseI64ArrayAttr", "pairs of each axis">:$sections,
    PosEnc_EnumParameter<PosEnc_SectionOrder, "consecutive", "which pairs go by which axis">:$order,
    PosEnc_Real<"1.0", "factor on both tables">:$mscale,
    PosEnc_EnumParameter<PosEnc_TableSource, "closed_form", "where cosine and sine come from">:$table,
    PosEnc_EnumParameter<PosEnc_Sides, "both", "sides still to rotate">:$on
  );
  let assemblyFormat = "(`<` struct(params)^ `>`)?";
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    template <typename D>
    ::mlir::posenc::Tables<D>
    tables(const ::mlir::posenc::ContentPoint<D> &point,
           ::mlir::posenc::OperandReader<D> &operands) const;
    template <typename D>
    ::mlir::posenc::Float<D>
    frequency(const ::mlir::posenc::ContentPoint<D> &point,
              ::mlir::posenc::OperandReader<D> &operands) const;
    /// Whether the run's length is an operand.
    bool readsLength() const {
      return getScaling() && getScaling().readsLength();
    }
    /// The factor on both tables, that of the scaling included, or nothing
    /// where it changes with the length of the run.
    ::std::optional<double> getMagnitude() const;
    /// Rotated channels of a head of this size.
    int64_t getWidth(int64_t headDim) const;

    ::llvm::SmallVector<::mlir::posenc::EncodingOperand>
    getOperandSpecs(const ::mlir::posenc::Extents &extents) const;
    ::llvm::LogicalResult
    verifyEncoding(::llvm::function_ref<::mlir::InFlightDiagnostic()> emitError,
                   const ::mlir::posenc::Extents &extents,
                   ::mlir::TypeRange operandTypes) const;
    ::mlir::posenc::Sides getSides() const { return getOn(); }
    ::mlir::Attribute withSides(::mlir::posenc::Sides sides) const;
    ::mlir::posenc::ChannelPairs getChannelPairs(int64_t headDim) const;
    int64_t getPositionAxes() const {
      return getSections() ? getSections().size() : 0;
    }
    bool transformsSidesTogether() const { return readsLength(); }
    bool tablesDependOnBatch(::mlir::TypeRange operandTypes) const;
    bool readsPositions() const;
    bool isShiftInvariant() const;
    ::std::optional<double> getNormBound() const;
  }];
}

#endif // POSENC_IR_ENCODINGS_ROPE
