// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_ENCODINGS_FOPE
#define POSENC_IR_ENCODINGS_FOPE

include "posenc/IR/EncodingInterfaces.td"
include "posenc/IR/PosEncBase.td"
include "posenc/IR/Enums.td"

def PosEnc_FopeAttr : PosEnc_Attr<"Fope", "fope", [
    PosEnc_Model<"ContentModel">, PosEnc_Model<"MixedTablesModel">,
    PosEnc_PositionEncodingAttrInterface, PosEnc_MixedTablesAttrInterface]> {
  let summary = "Fourier position embedding";
  let description = [{
    Hua et al., 2412.17739, and their code. Pair p of `half` pairs (p, p + D/2) of a
    token at position n is transformed by a mix of all kept frequencies,

        (x, y) -> (x C - y S, y C + x S)
        C_p(n) = sum_k cos(n omega_k) cos_coef[g, k, p],   p < d_out, else pad_cos
        S_p(n) = sum_k sin(n omega_k) sin_coef[g, k, p],   p < d_out, else pad_sin

    with coefficients [1 or Hk, K, d_out] per kv head g, so that a key is transformed
    once. Logits are not a function of the distance alone.

    - omega_k = base^(-2k/dim), dim = D where 0; those below
      floor_ratio * 2 pi / train_length or above `upper` are left out (no limit where
      train_length or upper is 0), with `above_floor` one at the floor as well; of the rest
      the first `count` (0 = all), K, are kept. Or the operand `frequencies` [K].
    - `scaling` changes the kept omega_k, as in `#posenc.rope`; not one that reads a length,
      nor one with a factor on tables.
    - `fourier_norm` divides coefficients, identity included, by their sum over k.
    - `identity` adds the strided identity of the initialisation, 1 where
      k = p ceil(K / d_out), to coefficients that lack it.
    - `pad_sin` = 1 is what the authors' code does and intends; 0 turns padded pairs
      into pairs that pass through.
    - `table`: `closed_form`, `frequencies`, or `by_position` (operands cosine, sine
      [1 or Hk, P, D/2], built ahead).

    ```mlir
    #posenc.fope<train_length = 1024>(%cos, %sin : tensor<8x18x16xf32>, tensor<8x18x16xf32>)
    ```

    Constraints (docs/Spec.md): F1 to F9.
  }];
  let parameters = (ins
    PosEnc_Real<"1.0e4", "theta of the geometric frequencies">:$base,
    DefaultValuedParameter<"int64_t", "0", "channels in the exponents; 0 = D">:$dim,
    DefaultValuedParameter<"int64_t", "0", "sets the floor; 0 = none">:$train_length,
    PosEnc_Real<"1.0", "factor on the floor">:$floor_ratio,
    DefaultValuedParameter<"bool", "false", "leaves out one at the floor">:$above_floor,
    DefaultValuedParameter<"int64_t", "0", "number of frequencies; 0 = all">:$count,
    PosEnc_Real<"0.0", "largest kept frequency; 0 = no limit">:$upper,
    OptionalParameter<"::mlir::posenc::FrequencyScalingAttrInterface",
                      "of the frequencies, beyond the length of training">:$scaling,
    DefaultValuedParameter<"bool", "false", "add the strided identity">:$identity,
    DefaultValuedParameter<"bool", "false", "coefficients sum to 1">:$fourier_norm,
    PosEnc_Real<"1.0", "C of padded pairs">:$pad_cos,
    PosEnc_Real<"1.0", "S of padded pairs">:$pad_sin,
    PosEnc_EnumParameter<PosEnc_TableSource, "closed_form", "where cosine and sine come from">:$table,
    PosEnc_EnumParameter<PosEnc_Sides, "both", "sides still to transform">:$on
  );
  let assemblyFormat = "(`<` struct(params)^ `>`)?";
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    template <typename D>
    ::mlir::posenc::Tables<D>
    tables(const ::mlir::posenc::ContentPoint<D> &point,
           ::mlir::posenc::OperandReader<D> &operands) const;
    template <typename D>
    ::mlir::posenc::Tables<D>
    basis(const ::mlir::posenc::ContentPoint<D> &point,
          ::mlir::posenc::Int<D> term,
          ::mlir::posenc::OperandReader<D> &operands) const;
    template <typename D>
    ::mlir::posenc::Tables<D>
    mix(const ::mlir::posenc::ContentPoint<D> &point, ::mlir::posenc::Int<D> term,
        ::mlir::posenc::OperandReader<D> &operands) const;
    int64_t getTermCount(const ::mlir::posenc::Extents &extents,
                         ::mlir::TypeRange operandTypes) const;

    /// Numbers [first, end) of the frequencies of the closed form that are kept.
    ::std::pair<int64_t, int64_t> getKeptFrequencies(int64_t headDim) const;
    /// Of a model of the authors: how many pairs their code mixes, d_out.
    int64_t getMixedPairs(int64_t headDim) const;
    /// The kept frequency that the strided identity gives a mixed pair, if any.
    static ::std::optional<int64_t> getIdentityFrequency(int64_t pair, int64_t kept,
                                                         int64_t columns);
    /// The deviation of what their initialisation adds to it, for coefficients
    /// [matrices, kept, columns].
    static double getInitialDeviation(double gain, int64_t matrices, int64_t kept,
                                      int64_t columns);

    ::llvm::SmallVector<::mlir::posenc::EncodingOperand>
    getOperandSpecs(const ::mlir::posenc::Extents &extents) const;
    ::llvm::LogicalResult
    verifyEncoding(::llvm::function_ref<::mlir::InFlightDiagnostic()> emitError,
                   const ::mlir::posenc::Extents &extents,
                   ::mlir::TypeRange operandTypes) const;
    ::mlir::posenc::Sides getSides() const { return getOn(); }
    ::mlir::Attribute withSides(::mlir::posenc::Sides sides) const;
    ::mlir::Attribute withTablesAhead() const;
    ::mlir::posenc::ChannelPairs getChannelPairs(int64_t headDim) const {
      return {::mlir::posenc::Pairing::half, 0, headDim};
    }
    bool tablesDependOnHead(::mlir::TypeRange operandTypes) const;
  }];
}

#endif // POSENC_IR_ENCODINGS_FOPE
