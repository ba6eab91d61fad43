// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_SCALINGS
#define POSENC_IR_SCALINGS

include "posenc/IR/EncodingInterfaces.td"
include "posenc/IR/PosEncBase.td"

class PosEnc_Scaling<string name, string attrMnemonic>
    : PosEnc_Attr<name, attrMnemonic, [
        PosEnc_Model<"ScalingModel">, PosEnc_FrequencyScalingAttrInterface]> {
  let assemblyFormat = "(`<` struct(params)^ `>`)?";
  let genVerifyDecl = 1;
  code formulaDeclaration = [{
    template <typename D>
    ::mlir::posenc::Float<D>
    frequency(const ::mlir::posenc::FrequencyPoint<D> &point) const;
  }];
  code fitDeclaration = [{
    ::llvm::LogicalResult
    verifyFrequencies(
        ::llvm::function_ref<::mlir::InFlightDiagnostic()> emitError,
        int64_t width, double base) const;
  }];
  code magnitudeDeclaration = [{
    double getMagnitude() const;
  }];
  let extraClassDeclaration = formulaDeclaration;
}

class PosEnc_Length<string value, string desc>
    : DefaultValuedParameter<"int64_t", value, desc>;

//===-- Without the length of the run -------------------------------------===//

def PosEnc_LinearAttr : PosEnc_Scaling<"Linear", "linear"> {
  let summary = "position interpolation";
  let description = [{
    Chen et al., 2306.15595: w_p / factor, which is positions divided by it.

    ```mlir
    #posenc.rope<scaling = #posenc.linear<factor = 4.0>>
    ```

    Constraint (docs/Spec.md): S1 factor is from 2^-126 to 2^126.
  }];
  let parameters = (ins PosEnc_Real<"1.0", "divides frequencies">:$factor);
}

def PosEnc_NtkAttr : PosEnc_Scaling<"Ntk", "ntk"> {
  let summary = "a larger base, so that the last frequency alone is interpolated";
  let description = [{
    base' = base * factor^(width / (width - 2)): the first frequency stays, the last is
    divided by factor.

    ```mlir
    #posenc.rope<scaling = #posenc.ntk<factor = 8.0>>
    ```

    Constraints (docs/Spec.md): S1 factor is from 2^-126 to 2^126, S6 there are two pairs.
  }];
  let parameters = (ins PosEnc_Real<"1.0", "of the last frequency">:$factor);
  let extraClassDeclaration = formulaDeclaration # fitDeclaration;
}

def PosEnc_YarnAttr : PosEnc_Scaling<"Yarn", "yarn"> {
  let summary = "interpolation of frequencies that turn seldom within the old length";
  let description = [{
    YaRN, Peng et al., 2309.00071, and their code. With L = original_length,

        w_p (1 - ramp_p) + w_p / factor ramp_p
        ramp_p = clamp((p - low) / (high - low), 0, 1)
        low = max(floor D(beta_fast), 0),  high = min(ceil D(beta_slow), width - 1)
        D(t) = width ln(L / (2 pi t)) / (2 ln base)

    - `truncate` = false leaves floor and ceil out; equal ends are 0.001 apart.
    - Both tables are multiplied by `attention_factor` where it is not 0; else by
      g(mscale) / g(mscale_all_dim) where both are not 0; else by g(1), with
      g(c) = 0.1 c ln(factor) + 1, or 1 for a factor up to 1. Models that square
      g(mscale_all_dim) into the softmax scale state that scale.

    ```mlir
    #posenc.rope<base = 1.5e+05, scaling = #posenc.yarn<factor = 32.0, truncate = false>>
    ```

    Constraints (docs/Spec.md): S1 factor is from 2^-126 to 2^126, S2 lengths are positive,
    S3 beta_fast and beta_slow are positive and finite, S4 attention_factor, mscale and
    mscale_all_dim are 0 or from 2^-126 to 2^126, S7 base is above 1.
  }];
  let parameters = (ins
    PosEnc_Real<"1.0", "divides slow frequencies">:$factor,
    PosEnc_Length<"4096", "length of training">:$original_length,
    PosEnc_Real<"32.0", "turns within it that stay">:$beta_fast,
    PosEnc_Real<"1.0", "turns within it that are scaled in full">:$beta_slow,
    DefaultValuedParameter<"bool", "true", "ends of the ramp are whole pairs">:$truncate,
    PosEnc_Real<"0.0", "factor on both tables; 0 = from the others">:$attention_factor,
    PosEnc_Real<"0.0", "c of the factor g(c); 0 = none">:$mscale,
    PosEnc_Real<"0.0", "c of its divisor; 0 = none">:$mscale_all_dim
  );
  let extraClassDeclaration =
      formulaDeclaration # fitDeclaration # magnitudeDeclaration;
}

def PosEnc_Llama3Attr : PosEnc_Scaling<"Llama3", "llama3"> {
  let summary = "interpolation by wavelength";
  let description = [{
    The code of Llama 3.1. With L = original_length and wavelength l_p = 2 pi / w_p,

        w_p            l_p < L / high_frequency_factor
        w_p / factor   l_p > L / low_frequency_factor
        w_p ((1 - t) / factor + t)  between,  t = (L / l_p - low) / (high - low)

    ```mlir
    #posenc.rope<base = 5.0e+05, scaling = #posenc.llama3>
    ```

    Constraints (docs/Spec.md): S1 factor is from 2^-126 to 2^126, S2 lengths are positive,
    S5 the low frequency factor is positive and below the high one.
  }];
  let parameters = (ins
    PosEnc_Real<"8.0", "divides slow frequencies">:$factor,
    PosEnc_Real<"1.0", "turns within the old length">:$low_frequency_factor,
    PosEnc_Real<"4.0", "turns within the old length">:$high_frequency_factor,
    PosEnc_Length<"8192", "length of training">:$original_length
  );
}

//===-- By the length of the run ------------------------------------------===//

def PosEnc_DynamicNtkAttr : PosEnc_Scaling<"DynamicNtk", "dynamic_ntk"> {
  let summary = "NTK whose factor grows with the length of the run";
  let description = [{
    `#posenc.ntk` of factor * n / L - (factor - 1), n = max(length, L), L =
    original_length. Frequencies change while a run grows: keys that were rotated under
    another length are stale, so that both sides are rotated under one.

    ```mlir
    #posenc.rope<scaling = #posenc.dynamic_ntk<factor = 2.0>>(%length : tensor<i64>)
    ```

    Constraints (docs/Spec.md): S1 factor is from 2^-126 to 2^126, S2 lengths are positive,
    S6 there are two pairs, S10 factor is at least 1.
  }];
  let parameters = (ins
    PosEnc_Real<"1.0", "growth by length">:$factor,
    PosEnc_Length<"4096", "length of training">:$original_length
  );
  let extraClassDeclaration = formulaDeclaration # fitDeclaration # [{
    bool readsLength() const { return true; }
  }];
}

def PosEnc_DynamicYarnAttr : PosEnc_Scaling<"DynamicYarn", "dynamic_yarn"> {
  let summary = "YaRN whose factor grows with the length of the run";
  let description = [{
    `#posenc.yarn`, as its code has it, of factor n / L, n = max(length, L), L =
    original_length: a run up to L is not changed. Both tables are multiplied by
    0.1 ln(n / L) + 1. As with `#posenc.dynamic_ntk`, both sides are rotated under one
    length.

    ```mlir
    #posenc.rope<scaling = #posenc.dynamic_yarn<original_length = 2048>>(%length : tensor<i64>)
    ```

    Constraints (docs/Spec.md): S2 lengths are positive, S3 beta_fast and beta_slow are
    positive and finite, S7 base is above 1.
  }];
  let parameters = (ins
    PosEnc_Length<"4096", "length of training">:$original_length,
    PosEnc_Real<"32.0", "turns within it that stay">:$beta_fast,
    PosEnc_Real<"1.0", "turns within it that are scaled in full">:$beta_slow,
    DefaultValuedParameter<"bool", "true", "ends of the ramp are whole pairs">:$truncate
  );
  let extraClassDeclaration = formulaDeclaration # fitDeclaration # [{
    template <typename D>
    ::mlir::posenc::Float<D> magnitude(::mlir::posenc::Int<D> length) const;
    ::std::optional<double> getMagnitude() const { return ::std::nullopt; }
    bool readsLength() const { return true; }
  }];
}

def PosEnc_LongropeAttr : PosEnc_Scaling<"Longrope", "longrope"> {
  let summary = "a divisor of its own for each frequency, searched for";
  let description = [{
    LongRoPE, Ding et al., 2402.13753, as Phi-3 has it: w_p / long_factors[p] where the run
    is longer than original_length, w_p / short_factors[p] where it is not. Without short
    factors the long ones always divide, and no length is read. Both tables are multiplied
    by `attention_factor`, or where it is 0 by sqrt(1 + ln s / ln original_length) with
    s = max_length / original_length, 1 for s up to 1.

    ```mlir
    #posenc.rope<rot = 4, scaling = #posenc.longrope<long_factors = [1.0, 32.0]>>
    ```

    Constraints (docs/Spec.md): S2 lengths are positive, S4 attention_factor is 0 or from
    2^-126 to 2^126, S8 there is a factor for each pair, in each list, S9 factors are from
    2^-126 to 2^126.
  }];
  let parameters = (ins
    AttrParameter<"::mlir::DenseF64ArrayAttr", "divisor of each pair">:$long_factors,
    OptionalParameter<"::mlir::DenseF64ArrayAttr", "up to the old length">:$short_factors,
    PosEnc_Length<"4096", "length of training">:$original_length,
    PosEnc_Length<"131072", "length that factors were searched for">:$max_length,
    PosEnc_Real<"0.0", "factor on both tables; 0 = from the lengths">:$attention_factor
  );
  let assemblyFormat = "`<` struct(params) `>`";
  let extraClassDeclaration =
      formulaDeclaration # fitDeclaration # magnitudeDeclaration # [{
    bool readsLength() const { return bool(getShortFactors()); }
  }];
}

#endif // POSENC_IR_SCALINGS
