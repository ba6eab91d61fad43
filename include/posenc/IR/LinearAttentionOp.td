// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_LINEARATTENTIONOP
#define POSENC_IR_LINEARATTENTIONOP

include "posenc/IR/AttentionOp.td"

def PosEnc_FeatureMap : I32EnumAttr<"FeatureMap",
    "what is applied to each channel of query and key in place of a softmax", [
  // elu(x) + 1: x + 1 above 0, else e^x.
  I32EnumAttrCase<"elu_plus_one", 0>,
  I32EnumAttrCase<"relu", 1>,
  I32EnumAttrCase<"exp", 2>,
  I32EnumAttrCase<"identity", 3>
]> {
  let cppNamespace = "::mlir::posenc";
}

def PosEnc_LinearAttentionOp : PosEnc_Op<"linear_attention", [
    AttrSizedOperandSegments,
    PosEnc_LeadingOperands<3>,
    DestinationStyleOpInterface,
    DeclareOpInterfaceMethods<MemoryEffectsOpInterface, ["getEffects"]>,
    DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface,
                              ["reifyResultShapes"]>,
    DeclareOpInterfaceMethods<AggregatedOpInterface, ["decomposeOperation"]>,
    DeclareOpInterfaceMethods<BufferizableOpInterface, [
      "bufferizesToMemoryRead", "bufferizesToMemoryWrite", "getAliasingValues",
      "bufferize"]>
  ]> {
  let summary = "attention of feature maps, without a softmax";
  let description = [{
    Query [B, H, N, D], key [B, Hk, M, D], value [B, Hk, M, E], output [B, H, N, E];
    head h reads kv head g = h / (H / Hk). With feature map phi and content transforms R
    (RoFormer, 2104.09864, equation 19; retention, 2307.08621, with a decay):

    ```
    w_ij = decay_g^(i - j), or 1 without a decay; 0 where causal and j > i
    num_i = sum_j w_ij <R_i phi(q_i), R_j phi(k_j)> v_j + w_i <R_i phi(q_i), S>
    den_i = sum_j w_ij <phi(q_i), phi(k_j)>             + w_i <phi(q_i), z>
    o_i = scale * num_i / (den_i + epsilon)             default scale 1, epsilon 0
    ```

    where w_i = decay_g^(i + 1), or 1. A row whose den_i + epsilon is 0 is 0. The
    transforms act on the numerator alone: the denominator stays a sum of products that a
    feature map without negative values keeps positive. `unnormalized` has no denominator:
    o_i = scale * num_i.

    - `state` is what earlier keys leave: S [B, Hk, D, E] and, unless `unnormalized`, z
      [B, Hk, D]; zeros without it. Further destinations take the state after all keys,

      ```
      S' = decay_g^M S + sum_j decay_g^(M - 1 - j) (R_j phi(k_j)) v_j^T
      z' = decay_g^M z + sum_j decay_g^(M - 1 - j) phi(k_j)
      ```

      so that a call for some tokens and a call for those after them, which is given its
      state, are one call for all. Both are f32, f64 for f64.
    - `causal`, and the distances of a decay, go by index, of as many queries as keys.
    - `decay` [Hk].
    - `maps`: four permutations (query, key, value, output), as in `posenc.attention`.
    - `encodings`: those with a content transform. Positions as in `posenc.attention`;
      with a state, offsets say how many tokens came before.

    The destinations are not read.

    ```mlir
    %o = posenc.linear_attention
        ins(%q, %k, %v : tensor<1x8x?x64xf32>, tensor<1x8x?x64xf32>, tensor<1x8x?x64xf32>)
        outs(%init : tensor<1x8x?x64xf32>) features elu_plus_one
        causal encodings [#posenc.rope<pairing = interleaved>]
        -> tensor<1x8x?x64xf32>
    ```

    Constraints L1 to L10: docs/Spec.md.
  }];
  let arguments = (ins
    PosEnc_Shaped:$query,
    PosEnc_Shaped:$key,
    PosEnc_Shaped:$value,
    Variadic<PosEnc_Shaped>:$inits,
    Variadic<PosEnc_Shaped>:$encoding_operands,
    Optional<PosEnc_IntegerLike>:$q_offset,
    Optional<PosEnc_IntegerLike>:$k_offset,
    Optional<PosEnc_Shaped>:$q_pos,
    Optional<PosEnc_Shaped>:$k_pos,
    Optional<PosEnc_Shaped>:$decay,
    Variadic<PosEnc_Shaped>:$state,
    PosEnc_FeatureMap:$features,
    OptionalAttr<ArrayAttr>:$encodings,
    OptionalAttr<AffineMapArrayAttr>:$maps,
    OptionalAttr<F64Attr>:$scale,
    OptionalAttr<F64Attr>:$epsilon,
    UnitAttr:$causal,
    UnitAttr:$unnormalized
  );
  let results = (outs Variadic<AnyRankedTensor>:$results);

  let assemblyFormat = [{
    `ins` `(` $query `,` $key `,` $value `:`
              type($query) `,` type($key) `,` type($value) `)`
    `outs` `(` $inits `:` type($inits) `)` `features` $features
    oilist(
        `causal` $causal
      | `unnormalized` $unnormalized
      | `maps` $maps
      | `encodings` custom<AttributesWithOperands>(
            $encodings, $encoding_operands, type($encoding_operands))
      | `scale` $scale
      | `epsilon` $epsilon
      | `q_offset` `(` $q_offset `:` type($q_offset) `)`
      | `k_offset` `(` $k_offset `:` type($k_offset) `)`
      | `q_pos` `(` $q_pos `:` type($q_pos) `)`
      | `k_pos` `(` $k_pos `:` type($k_pos) `)`
      | `decay` `(` $decay `:` type($decay) `)`
      | `state` `(` $state `:` type($state) `)`
    )
    attr-dict (`->` type($results)^)?
  }];

  let hasVerifier = 1;

  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getInitsMutable(); }

    ::llvm::ArrayRef<::mlir::Attribute> getEncodingList();
    /// The operands of one entry of that list.
    ::mlir::OperandRange getEncodingOperandsOf(unsigned encoding);

    /// Logical dimension -> dimension of the operand; see `maps`.
    ::mlir::AffineMap getQueryMap() { return getOperandMap(0); }
    ::mlir::AffineMap getKeyMap() { return getOperandMap(1); }
    ::mlir::AffineMap getValueMap() { return getOperandMap(2); }
    ::mlir::AffineMap getOutputMap() { return getOperandMap(3); }
    ::mlir::AffineMap getOperandMap(unsigned which);

    /// Sizes in logical order; kDynamic where unknown.
    ::llvm::SmallVector<int64_t> getQuerySizes();
    ::llvm::SmallVector<int64_t> getKeySizes();
    ::llvm::SmallVector<int64_t> getValueSizes();
    ::llvm::SmallVector<int64_t> getOutputSizes();

    ::mlir::posenc::Extents getExtents();
    /// Query heads per kv head.
    int64_t getGroupSize();
    int64_t getHeadDim() { return getQuerySizes()[3]; }
    int64_t getValueDim() { return getValueSizes()[3]; }
    /// What sums and states are computed in: f64 for f64, else f32.
    ::mlir::FloatType getStateElementType();
    /// Whether query i reads keys 0 to i alone: `causal`.
    bool isRunning() { return getCausal(); }
    bool isNormalized() { return !getUnnormalized(); }
    /// S and z after all keys.
    bool hasStateResults() { return getInits().size() > 1; }
  }];
}

#endif // POSENC_IR_LINEARATTENTIONOP
