// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_ENCODINGS_T5
#define POSENC_IR_ENCODINGS_T5

include "posenc/IR/EncodingInterfaces.td"
include "posenc/IR/PosEncBase.td"

def PosEnc_T5Attr : PosEnc_Attr<"T5", "t5", [
    PosEnc_Model<"ScoreModel">, PosEnc_PositionEncodingAttrInterface]> {
  let summary = "a learned score term per bucket of distances";
  let description = [{
    Raffel et al., 1910.10683, section 2.1, and their code: the operand `values`
    [buckets, H] holds a term per bucket and head. With r = query position - key
    position, distance n falls into one of s buckets: the first e = s / 2, rounded down,
    hold one distance each, the others are as wide as a logarithm has it:

        n                                                            n < e
        min(e + floor((s - e) ln(n / e) / ln(max_distance / e)), s - 1)

    Bidirectional, s = buckets / 2 and n = |r|, and keys after their query (r < 0) have
    the second half of the buckets; otherwise s = buckets and n = max(r, 0). Borders of
    buckets are found in integers: they do not depend on how a logarithm is rounded.

    ```mlir
    #posenc.t5(%values : tensor<32x8xf32>)
    #posenc.t5<bidirectional = false>(%values : tensor<32x8xf32>)
    ```

    Constraints (docs/Spec.md): U1 buckets is 2 to 256, for both directions even and at
    least 4, U2 max_distance is larger than what has buckets of its own.
  }];
  let parameters = (ins
    DefaultValuedParameter<"bool", "true", "buckets for keys after their query">:$bidirectional,
    DefaultValuedParameter<"int64_t", "32", "number of buckets">:$buckets,
    DefaultValuedParameter<"int64_t", "128", "where the last bucket begins at the latest">:$max_distance
  );
  let assemblyFormat = "(`<` struct(params)^ `>`)?";
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    template <typename D>
    ::mlir::posenc::Float<D>
    score(const ::mlir::posenc::Coordinate<D> &at,
          ::mlir::posenc::OperandReader<D> &operands) const;

    ::llvm::SmallVector<::mlir::posenc::EncodingOperand>
    getOperandSpecs(const ::mlir::posenc::Extents &extents) const;
    ::mlir::posenc::ScoreClass getScoreClass() const {
      return ::mlir::posenc::ScoreClass::distance;
    }
    bool isShiftInvariant() const { return true; }
  }];
}

#endif // POSENC_IR_ENCODINGS_T5
