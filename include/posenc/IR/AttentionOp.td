// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_ATTENTIONOP
#define POSENC_IR_ATTENTIONOP

include "posenc/IR/PosEncBase.td"
include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.td"
include "mlir/Dialect/Linalg/IR/LinalgInterfaces.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/Interfaces/TilingInterface.td"

/// Every tensor operand admits a memref as well: bufferization turns all of them.
def PosEnc_Shaped : AnyTypeOf<[AnyRankedTensor, AnyMemRef]>;
def PosEnc_IntegerLike : AnyTypeOf<[Index, I64, I32, AnyRankedTensor, AnyMemRef],
                                   "integer, or tensor or memref of integers">;

def PosEnc_AttentionOp : PosEnc_Op<"attention", [
    AttrSizedOperandSegments,
    PosEnc_LeadingOperands<3>,
    DestinationStyleOpInterface,
    SingleBlock,
    DeclareOpInterfaceMethods<MemoryEffectsOpInterface, ["getEffects"]>,
    DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface,
                              ["reifyResultShapes"]>,
    DeclareOpInterfaceMethods<AggregatedOpInterface, ["decomposeOperation"]>,
    DeclareOpInterfaceMethods<TilingInterface, [
      "getLoopIteratorTypes", "getIterationDomain", "getTiledImplementation",
      "getResultTilePosition", "generateResultTileValue",
      "getIterationDomainTileFromResultTile"]>,
    DeclareOpInterfaceMethods<PartialReductionOpInterface, [
      "generateInitialTensorForPartialReduction", "tileToPartialReduction",
      "mergeReductions", "getPartialResultTilePosition"]>,
    DeclareOpInterfaceMethods<BufferizableOpInterface, [
      "bufferizesToMemoryRead", "bufferizesToMemoryWrite", "getAliasingValues",
      "bufferize"]>
  ]> {
  let summary = "attention with its position encoding";
  let description = [{
    Query [B, H, N, D], key [B, Hk, M, D], value [B, Hk, M, E], output [B, H, N, E];
    head h reads kv head h / (H / Hk). With encodings and masks:

    ```
    q', k' = content transforms in list order
    s  = scale * query_scale_i * <q'_i, k'_j>     default scale 1 / sqrt(D)
    s  = softcap * tanh(s / softcap)              if softcap
    l  = s + sum of score terms, then the score region
    l  = -inf where a mask is false, or j >= valid_length
    o_i = sum_j e^(l_ij) v_j / (sum_j e^(l_ij) + e^(sink_h) if sink)
    lse_i = log of that denominator
    ```

    A row without a visible key gives o = 0 and lse = -inf (sink_h with a sink). Masked
    weights are exactly 0.

    - `maps`: four permutations (query, key, value, output) from the logical
      dimensions above to the operand's own; identity when absent.
    - `encodings`, `masks`: attributes that implement PositionEncodingAttrInterface and
      MaskAttrInterface, each with its operands in parentheses.
    - Positions: `q_offset`, `k_offset` (an integer, or one per batch row) or `q_pos`,
      `k_pos` ([N] or [B, N]); by default key j stands at j and query i at i + M - N. A
      position on each of several axes, [1 or B, N, axes], is read by encodings of such
      alone and may stand beside an offset.
    - `valid_length`: number of keys that exist, an integer or one per batch row.
    - `sink` [H]; `query_scale` [N] or [B, N].
    - `page_table`: integers [B, P]. Key and value are then a pool of pages, [pages, Hk,
      page, *]: key j of batch row b is slot j mod page of page page_table[b, j / page],
      and M = P * page. Every entry that a row reaches with its valid length, or all
      without one, is the number of a page, 0 to pages - 1 (a precondition); those
      after it may be anything, and no page is read for them.
    - `frame [b0, h0, i0, j0] of [H, Hk, N, M]`: this op is a tile of a larger
      attention. Encodings, masks, positions and the score region see coordinates of
      the whole; all operands but query, key, value, the page table and the
      destinations stay whole.
    - Second destination and result: log-sum-exp, f32 [B, H, N].
    - `keys_in_loop` asks a fused lowering to transform keys where they are read and not
      once ahead; the meaning is the same (`posenc-place-rotations` decides).
    - `score` region: (score f32, b, h, i, j, query position, key position) -> f32.

    The destinations are not read, unless `accumulate` says that they hold a partial
    result (o, lse) of the same rows over other keys, without the sink, that joins as in
    `posenc.merge`.

    ```mlir
    %o = posenc.attention
        ins(%q, %k, %v : tensor<1x32x?x128xf32>, tensor<1x8x?x128xf32>, tensor<1x8x?x128xf32>)
        outs(%init : tensor<1x32x?x128xf32>)
        encodings [#posenc.rope<base = 5.0e+05>, #posenc.alibi]
        masks [#posenc.causal]
        -> tensor<1x32x?x128xf32>
    ```

    Constraints C1 to C21: docs/Spec.md.
  }];
  let arguments = (ins
    PosEnc_Shaped:$query,
    PosEnc_Shaped:$key,
    PosEnc_Shaped:$value,
    Variadic<PosEnc_Shaped>:$inits,
    Variadic<PosEnc_Shaped>:$encoding_operands,
    Variadic<PosEnc_Shaped>:$mask_operands,
    Optional<PosEnc_IntegerLike>:$q_offset,
    Optional<PosEnc_IntegerLike>:$k_offset,
    Optional<PosEnc_Shaped>:$q_pos,
    Optional<PosEnc_Shaped>:$k_pos,
    Optional<PosEnc_IntegerLike>:$valid_length,
    Optional<PosEnc_Shaped>:$sink,
    Optional<PosEnc_Shaped>:$query_scale,
    Optional<PosEnc_Shaped>:$page_table,
    Variadic<Index>:$frame_operands,
    OptionalAttr<ArrayAttr>:$encodings,
    OptionalAttr<ArrayAttr>:$masks,
    OptionalAttr<AffineMapArrayAttr>:$maps,
    OptionalAttr<F64Attr>:$scale,
    OptionalAttr<F64Attr>:$softcap,
    UnitAttr:$keys_in_loop,
    UnitAttr:$accumulate,
    OptionalAttr<DenseI64ArrayAttr>:$static_frame
  );
  let results = (outs Variadic<AnyRankedTensor>:$results);
  // No region rather than an empty one where there is no score code: upstream's
  // mlir::clone, which the tensor.cast canonicalization calls, crashes on the latter.
  let regions = (region VariadicRegion<SizedRegion<1>>:$score);

  let assemblyFormat = [{
    `ins` `(` $query `,` $key `,` $value `:`
              type($query) `,` type($key) `,` type($value) `)`
    `outs` `(` $inits `:` type($inits) `)`
    oilist(
        `maps` $maps
      | `encodings` custom<AttributesWithOperands>(
            $encodings, $encoding_operands, type($encoding_operands))
      | `masks` custom<AttributesWithOperands>(
            $masks, $mask_operands, type($mask_operands))
      | `scale` $scale
      | `softcap` $softcap
      | `keys_in_loop` $keys_in_loop
      | `accumulate` $accumulate
      | `q_offset` `(` $q_offset `:` type($q_offset) `)`
      | `k_offset` `(` $k_offset `:` type($k_offset) `)`
      | `q_pos` `(` $q_pos `:` type($q_pos) `)`
      | `k_pos` `(` $k_pos `:` type($k_pos) `)`
      | `valid_length` `(` $valid_length `:` type($valid_length) `)`
      | `sink` `(` $sink `:` type($sink) `)`
      | `query_scale` `(` $query_scale `:` type($query_scale) `)`
      | `page_table` `(` $page_table `:` type($page_table) `)`
      | `frame` custom<Frame>($frame_operands, $static_frame)
    )
    attr-dict (`score` $score^)? (`->` type($results)^)?
  }];

  let hasVerifier = 1;
  let hasRegionVerifier = 1;
  let hasCanonicalizer = 1;
  let hasFolder = 1;

  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getInitsMutable(); }

    ::llvm::ArrayRef<::mlir::Attribute> getEncodingList();
    ::llvm::ArrayRef<::mlir::Attribute> getMaskList();
    /// The operands of one entry of the lists above.
    ::mlir::OperandRange getEncodingOperandsOf(unsigned encoding);
    ::mlir::OperandRange getMaskOperandsOf(unsigned mask);

    /// Logical dimension -> dimension of the operand; see `maps`.
    ::mlir::AffineMap getQueryMap() { return getOperandMap(0); }
    ::mlir::AffineMap getKeyMap() { return getOperandMap(1); }
    ::mlir::AffineMap getValueMap() { return getOperandMap(2); }
    ::mlir::AffineMap getOutputMap() { return getOperandMap(3); }
    ::mlir::AffineMap getOperandMap(unsigned which);

    /// Sizes of this op's own operands in logical order; kDynamic where unknown.
    /// Those of key and value are [B, Hk, M, *] with a page table as well.
    ::llvm::SmallVector<int64_t> getQuerySizes();
    ::llvm::SmallVector<int64_t> getKeySizes();
    ::llvm::SmallVector<int64_t> getValueSizes();
    ::llvm::SmallVector<int64_t> getOutputSizes();

    /// Sizes of the whole attention, which the frame states for a tile.
    ::mlir::posenc::Extents getExtents();
    /// Query heads per kv head of the whole.
    int64_t getGroupSize();
    /// Keys of a page; the size of the key's token dimension.
    int64_t getPageSize();
    /// The number M of this op's own keys as IR, on tensors or memrefs.
    ::mlir::OpFoldResult emitKeyCount(::mlir::OpBuilder &builder);
    int64_t getHeadDim() { return getQuerySizes()[3]; }
    int64_t getValueDim() { return getValueSizes()[3]; }
    /// The stated scale, or 1 / sqrt(D).
    double getScaleValue();
    bool hasLogSumExp() { return getInits().size() == 2; }
    /// Whether a mask keeps no key that stands after its query.
    bool excludesFuture();
    bool hasScoreRegion() { return !getScore().empty(); }
    ::mlir::Block &getScoreBody() { return getScore().front().front(); }

    /// Origin (b, h, i, j) of this tile within the whole; zeros without a frame.
    ::llvm::SmallVector<::mlir::OpFoldResult> getFrameOrigin();
    /// Sizes (H, Hk, N, M) of the whole where a frame states them.
    ::std::optional<::llvm::SmallVector<::mlir::OpFoldResult>> getFrameTotals();
    bool hasFrame() { return static_cast<bool>(getStaticFrameAttr()); }

    /// The sink logits of this op's own heads, on tensors: a slice of the whole
    /// where there is a frame. Null without a sink.
    ::mlir::Value sliceOwnSink(::mlir::OpBuilder &builder);

    /// The same op on other operands and destinations, region included.
    ::mlir::posenc::AttentionOp cloneWith(
        ::mlir::OpBuilder &builder, ::mlir::TypeRange resultTypes,
        ::mlir::Value query, ::mlir::Value key, ::mlir::Value value,
        ::mlir::ValueRange inits);
  }];
}

#endif // POSENC_IR_ATTENTIONOP
