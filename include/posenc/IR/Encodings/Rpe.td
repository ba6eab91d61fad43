// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_ENCODINGS_RPE
#define POSENC_IR_ENCODINGS_RPE

include "posenc/IR/DecayInterfaces.td"
include "posenc/IR/EncodingInterfaces.td"
include "posenc/IR/PosEncBase.td"

def PosEnc_RpeAttr : PosEnc_Attr<"Rpe", "rpe", [
    PosEnc_Model<"ScoreModel">, PosEnc_PositionEncodingAttrInterface,
    PosEnc_DecayAttrInterface]> {
  let summary = "the families that tell which score terms extrapolate";
  let description = [{
    Qin et al., 2307.10156: a model extrapolates if the weights e^term of all distances
    have a finite sum. `type` is the number that the authors' code gives a family. With
    x = m_h |r|, r = query position - key position, and m_h the slopes of ALiBi, the
    weights are:

    | type | e^term | finite sum |
    |---|---|---|
    | 3 | e^-x | yes |
    | 4 | 1 / (1 + x^2) | yes |
    | 5 | e^(-x^2) | yes |
    | 6 | e^(-x^(1/2)) | yes |
    | 7 | 1 / (1 + x) | no |
    | 8 | e^(-x^(5/4)) | yes |
    | 9 | e^(-x^(3/4) / 2) | yes |
    | 10 | (1 + ln(1 + x)) / (1 + x)^2 | yes |
    | 11 | e^(-ln^2(3 + x)) | yes |
    | 12 | e^(-x^4) | yes |
    | 13 | 1 / ((3 + x) ln(3 + x)) | no |

    The two that the paper puts into practice are 4, its type 1 (1 / n^2), and 11, its
    type 2 (e^(-ln^2 n)). Types 1 and 2 here are controls that favour the first tokens: 3
    and 4 with x = m_h j, j the key position.

    ```mlir
    #posenc.rpe
    #posenc.rpe<type = 11>
    ```

    Constraints (docs/Spec.md): E1 type is 1 to 13, E2 max_bias is positive and finite.
  }];
  let parameters = (ins
    DefaultValuedParameter<"int64_t", "4", "number of the family">:$type,
    PosEnc_Real<"8.0", "exponent of the last slope">:$max_bias
  );
  let assemblyFormat = "(`<` struct(params)^ `>`)?";
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    template <typename D>
    ::mlir::posenc::Float<D>
    score(const ::mlir::posenc::Coordinate<D> &at,
          ::mlir::posenc::OperandReader<D> &operands) const;

    ::mlir::posenc::ScoreClass getScoreClass() const;
    bool isShiftInvariant() const { return getType() > 2; }
    double boundTail(const ::mlir::posenc::Ray &ray, int64_t distance) const;
  }];
}

#endif // POSENC_IR_ENCODINGS_RPE
