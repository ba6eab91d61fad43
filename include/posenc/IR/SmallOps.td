// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_SMALLOPS
#define POSENC_IR_SMALLOPS

include "posenc/IR/AttentionOp.td"

class PosEnc_SmallOp<string mnemonic, int leadingOperands>
    : PosEnc_Op<mnemonic, [
        AttrSizedOperandSegments,
        PosEnc_LeadingOperands<leadingOperands>,
        DestinationStyleOpInterface,
        DeclareOpInterfaceMethods<MemoryEffectsOpInterface, ["getEffects"]>,
        DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface,
                                  ["reifyResultShapes"]>,
        DeclareOpInterfaceMethods<AggregatedOpInterface, ["decomposeOperation"]>,
        DeclareOpInterfaceMethods<BufferizableOpInterface, [
          "bufferizesToMemoryRead", "bufferizesToMemoryWrite",
          "getAliasingValues", "bufferize"]>]> {
  let hasVerifier = 1;
  code dpsDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getInitMutable(); }
  }];
  let extraClassDeclaration = dpsDeclaration;
}

def PosEnc_RotateOp : PosEnc_SmallOp<"rotate", 2> {
  let summary = "one content transform applied to one tensor";
  let description = [{
    Applies the content stage of an encoding to the input [B, heads, N, D] (`map` states
    another order of its dimensions, which the destination shares): x cos + J(x) sin on
    each channel pair, all other channels unchanged. Token n stands at position n,
    `offset` + n, or `pos` ([N] or [B, N]; on several axes [1 or B, N, axes]). It is of the
    side that the encoding is `on`, of the query where that is both.

    What raising recognises, and what a key that is rotated ahead leaves behind.

    ```mlir
    %r = posenc.rotate ins(%x : tensor<1x8x64x128xf32>)
        outs(%init : tensor<1x8x64x128xf32>) by [#posenc.rope]
        -> tensor<1x8x64x128xf32>
    ```

    Constraints T1 to T4: docs/Spec.md.
  }];
  let arguments = (ins
    PosEnc_Shaped:$input,
    PosEnc_Shaped:$init,
    Variadic<PosEnc_Shaped>:$encoding_operands,
    Optional<PosEnc_IntegerLike>:$offset,
    Optional<PosEnc_Shaped>:$pos,
    ArrayAttr:$encodings,
    OptionalAttr<AffineMapAttr>:$map
  );
  let results = (outs Optional<AnyRankedTensor>:$result);
  let assemblyFormat = [{
    `ins` `(` $input `:` type($input) `)` `outs` `(` $init `:` type($init) `)`
    `by` custom<AttributesWithOperands>(
        $encodings, $encoding_operands, type($encoding_operands))
    oilist(
        `map` $map
      | `offset` `(` $offset `:` type($offset) `)`
      | `pos` `(` $pos `:` type($pos) `)`
    )
    attr-dict (`->` type($result)^)?
  }];
  let extraClassDeclaration = dpsDeclaration # [{
    /// Logical (b, h, n, d) -> dimension of input and destination.
    ::mlir::AffineMap getInputMap();
    ::llvm::SmallVector<int64_t> getInputSizes();
    ::mlir::posenc::Extents getExtents();
  }];
}

class PosEnc_PairTensorOp<string mnemonic> : PosEnc_SmallOp<mnemonic, 1> {
  let arguments = (ins
    PosEnc_Shaped:$init,
    Variadic<PosEnc_Shaped>:$encoding_operands,
    Optional<PosEnc_IntegerLike>:$q_offset,
    Optional<PosEnc_IntegerLike>:$k_offset,
    Optional<PosEnc_Shaped>:$q_pos,
    Optional<PosEnc_Shaped>:$k_pos,
    ArrayAttr:$encodings,
    I64Attr:$heads,
    I64Attr:$kv_heads
  );
  let results = (outs Optional<AnyRankedTensor>:$result);
  let assemblyFormat = [{
    custom<AttributesWithOperands>(
        $encodings, $encoding_operands, type($encoding_operands))
    `heads` $heads `of` $kv_heads
    oilist(
        `q_offset` `(` $q_offset `:` type($q_offset) `)`
      | `k_offset` `(` $k_offset `:` type($k_offset) `)`
      | `q_pos` `(` $q_pos `:` type($q_pos) `)`
      | `k_pos` `(` $k_pos `:` type($k_pos) `)`
    )
    `outs` `(` $init `:` type($init) `)` attr-dict (`->` type($result)^)?
  }];
  let extraClassDeclaration = dpsDeclaration # [{
    /// Sizes of the attention this tensor belongs to.
    ::mlir::posenc::Extents getExtents();
    ::mlir::OperandRange getEncodingOperandsOf(unsigned entry);
  }];
}

def PosEnc_BiasOp : PosEnc_PairTensorOp<"bias"> {
  let summary = "the score terms of encodings as a tensor";
  let description = [{
    The sum of the score terms at all pairs, [B or 1, H or 1, N, M], positions as in
    `posenc.attention`. It exists between raising and folding; no fused kernel holds it.

    ```mlir
    %b = posenc.bias [#posenc.alibi] heads 8 of 8
        outs(%init : tensor<1x8x64x64xf32>) -> tensor<1x8x64x64xf32>
    ```

    Constraints B1 to B4: docs/Spec.md.
  }];
}

def PosEnc_MaskOp : PosEnc_PairTensorOp<"mask"> {
  let summary = "the conjunction of masks as a boolean tensor";
  let description = [{
    True where all masks keep a pair, i1 [B or 1, H or 1, N, M], positions as in
    `posenc.attention`. Same life as `posenc.bias`.

    ```mlir
    %m = posenc.mask [#posenc.causal] heads 8 of 8
        outs(%init : tensor<1x1x64x64xi1>) -> tensor<1x1x64x64xi1>
    ```

    Constraints B1 to B4: docs/Spec.md.
  }];
}

def PosEnc_YieldOp : PosEnc_Op<"yield", [Pure, ReturnLike, Terminator,
                                         ParentOneOf<["AttentionOp"]>]> {
  let summary = "ends a score region";
  let description = [{
    Yields the logit that replaces the region's score argument.

    ```mlir
    posenc.yield %logit : f32
    ```
  }];
  let arguments = (ins AnyFloat:$logit);
  let assemblyFormat = "$logit `:` type($logit) attr-dict";
}

#endif // POSENC_IR_SMALLOPS
