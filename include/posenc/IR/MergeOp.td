// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_IR_MERGEOP
#define POSENC_IR_MERGEOP

include "posenc/IR/SmallOps.td"

def PosEnc_MergeOp : PosEnc_Op<"merge", [
    AttrSizedOperandSegments,
    DestinationStyleOpInterface,
    DeclareOpInterfaceMethods<MemoryEffectsOpInterface, ["getEffects"]>,
    DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface,
                              ["reifyResultShapes"]>,
    DeclareOpInterfaceMethods<AggregatedOpInterface, ["decomposeOperation"]>,
    DeclareOpInterfaceMethods<BufferizableOpInterface, [
      "bufferizesToMemoryRead", "bufferizesToMemoryWrite",
      "getAliasingValues", "bufferize"]>]> {
  let summary = "partial results of the same rows as one";
  let description = [{
    Joins results (o_p, lse_p) of one attention over different keys. Per row:

    ```
    lse = log(sum_p e^(lse_p) + e^(sink_h) if sink)
    o   = sum_p e^(lse_p - lse) o_p
    ```

    A partial with lse -inf takes no part, whatever its o holds; a row of nothing else
    gives o = 0 and lse = -inf (sink_h with a sink). Partials omit the sink: it enters
    once, here.

    Partials are outputs [B, H, N, E] with log-sum-exps [B, H, N], or, with `stacked`,
    one of each with a leading dimension of partials. `map` states another order of the
    outputs' dimensions, which the destination shares. One destination, or two with the
    log-sum-exp.

    ```mlir
    %o = posenc.merge outputs(%a, %b : tensor<1x8x4x64xf32>, tensor<1x8x4x64xf32>)
        lse(%la, %lb : tensor<1x8x4xf32>, tensor<1x8x4xf32>)
        outs(%init : tensor<1x8x4x64xf32>) -> tensor<1x8x4x64xf32>
    ```

    Constraints G1 to G4: docs/Spec.md.
  }];
  let arguments = (ins
    Variadic<PosEnc_Shaped>:$outputs,
    Variadic<PosEnc_Shaped>:$lses,
    Optional<PosEnc_Shaped>:$sink,
    Variadic<PosEnc_Shaped>:$inits,
    UnitAttr:$stacked,
    OptionalAttr<AffineMapAttr>:$map
  );
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let assemblyFormat = [{
    (`stacked` $stacked^)? `outputs` `(` $outputs `:` type($outputs) `)`
    `lse` `(` $lses `:` type($lses) `)`
    (`sink` `(` $sink^ `:` type($sink) `)`)?
    (`map` $map^)?
    `outs` `(` $inits `:` type($inits) `)` attr-dict (`->` type($results)^)?
  }];
  let hasVerifier = 1;
  let hasFolder = 1;
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getInitsMutable(); }
    bool hasLogSumExp() { return getInits().size() == 2; }
    /// Logical (b, h, n, e) -> dimension of the destination and of each output.
    ::mlir::AffineMap getOutputMap();
  }];
}

#endif // POSENC_IR_MERGEOP
