// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Longer than the guide: one entry per pass, most of it documentation.
#ifndef POSENC_TRANSFORMS_PASSES_TD
#define POSENC_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

//===----------------------------------------------------------------------===//
// posenc to posenc
//===----------------------------------------------------------------------===//

def FoldEncodings : Pass<"posenc-fold-encodings"> {
  let summary = "Move rotations, biases and masks into the attention";
  let description = [{
    Takes `posenc.attention` whose query or key is a `posenc.rotate`, or whose entry
    for a tensor over pairs reads a `posenc.bias` or `posenc.mask`. Leaves the
    encodings and masks as entries of the attention. Never folds a part whose
    positions differ from those that something in the attention already reads.

    ```mlir
    %m = posenc.mask [#posenc.causal] heads 1 of 1 outs(%i : ...) -> ...
    %o = posenc.attention ins(...) outs(...) masks [#posenc.dense_mask(%m : ...)]
    // becomes
    %o = posenc.attention ins(...) outs(...) masks [#posenc.causal]
    ```
  }];
  let dependentDialects = ["arith::ArithDialect"];
}

def GatherPages : Pass<"posenc-gather-pages"> {
  let summary = "Copy keys and values out of pages";
  let description = [{
    Takes `posenc.attention` on tensors with a page table. Leaves it without one, on keys
    and values that parallel loops over pages copy to [B, Hk, M, *], in the order of the
    op's maps. Past the valid length of a row no page is read; copies are 0 there. What
    follows then need not know of pages: rotations, ranges of keys, loops of CPUs. With
    `transformed-only`, for kernels that read pages where they lie, only keys that content
    transforms act on are copied, all elements side by side: a rotation ahead of the kernel
    needs them at their tokens. A cache of rotated keys, which says so with `on = query`, stays in pages. A
    remark says how many bytes each call copies.

    ```mlir
    %o = posenc.attention ins(%q, %k, %v : ..., tensor<?x8x16x64xf32>, ...) ...
        page_table(%t : tensor<2x32xi32>)
    // becomes
    %g = scf.forall (%b, %p) in (2, 32) shared_outs(... : tensor<2x8x32x16x64xf32>) {...}
    %c = tensor.collapse_shape %g [[0], [1], [2, 3], [4]] : ... into tensor<2x8x512x64xf32>
    %o = posenc.attention ins(%q, %c, ... : ..., tensor<2x8x512x64xf32>, ...) ...
    ```
  }];
  let options = [
    Option<"transformedOnly", "transformed-only", "bool", "false",
           "Only where content transforms act on keys">
  ];
  let dependentDialects = ["arith::ArithDialect", "linalg::LinalgDialect",
                           "scf::SCFDialect", "tensor::TensorDialect"];
  let statistics = [
    Statistic<"numGathered", "gathered", "Attentions whose pages were copied">
  ];
}

def BoundWindows : Pass<"posenc-bound-windows", "::mlir::ModuleOp"> {
  let summary = "Prove how far from its query a key can matter, head by head";
  let description = [{
    Takes `posenc.attention` on tensors. Adds to the masks of each whose score terms decay
    a licence `#posenc.window`: the smallest window per head such that keys beyond it have
    at most the part `epsilon` of any row's weight, or, with epsilon 0, weights that are 0
    in f32, as long as scores are at most `score-bound`, or the softcap, in size.
    docs/Windows.md has the proofs. Never changes what an attention means: a licence lets
    fused loops pass over tiles. Never guesses: where a head has no window, or no head can
    have one, a remark gives the reason. `own-key` promises that every query has a key at
    its own position, as the query of a cache does that states where it stands.

    Where a term has operands that are no constants, as learned numbers are that come
    with each call, the windows are computed before the attention: exact sums over the
    length of the run, in f64, by a loop over distances per head. So they are with
    `score-norms` where neither option nor softcap bounds the scores: norms of the run's
    queries and keys do. With `ahead` such operands, made by effect-free operations of
    arguments of an entry function @f (public, called from nowhere), become arguments of

        func.func @f_windows(most keys of a call, arguments...) -> (sizes...)

    and its results those that @f gains, so that a host computes windows once, as it loads
    what was learned. They hold for as many keys or fewer. No pipeline asks for it, as
    it changes signatures.

    Remarks (category `posenc:window`): `WindowsBound` lists the windows, `WindowsWhenRun`
    says that they are computed, `WindowsAhead` names the argument; missed are `NoTermDecays`, `TermNotByDistance`,
    `CodeOnLogits`, `OwnKeyNotSure`, `PositionsAreData`, `ScoreBoundUnknown`,
    `TileOfAttention`, and `NoHeadHasWindow` with the ground of each head, and of `ahead`
    `NormsOfTheCall`, `FunctionHasCallers` and `OperandsAreComputed`, after which they are
    computed when run.

    ```mlir
    %o = posenc.attention ... encodings [#posenc.alibi] masks [#posenc.causal]
    // becomes
    %s = arith.constant dense<[14, 28, 56, 111, 222, 443, 885, 1769]> : tensor<8xi64>
    %o = posenc.attention ... encodings [#posenc.alibi]
        masks [#posenc.causal, #posenc.window<epsilon = 1.0e-03>(%s : tensor<8xi64>)]
    ```
  }];
  let options = [
    Option<"epsilon", "epsilon", "double", /*default=*/"1e-6",
           "part of a row's weight that may be dropped; 0: weights that underflow">,
    Option<"scoreBound", "score-bound", "double", /*default=*/"-1",
           "largest size of a score; negative: the softcap alone">,
    Option<"ownKey", "own-key", "bool", /*default=*/"false",
           "every query has a key at its own position">,
    Option<"scoreNorms", "score-norms", "bool", /*default=*/"false",
           "norms of a run bound scores that nothing else bounds">,
    Option<"ahead", "ahead", "bool", /*default=*/"false",
           "windows that depend on operands are arguments, and a function computes them">
  ];
  let dependentDialects = ["arith::ArithDialect", "func::FuncDialect", "linalg::LinalgDialect",
                           "math::MathDialect", "scf::SCFDialect", "tensor::TensorDialect"];
  let statistics = [
    Statistic<"numBound", "bound", "Attentions with windows">
  ];
}

def ReceptiveField : Pass<"posenc-receptive-field"> {
  let summary = "How far score terms reach, head by head: a theoretical receptive field";
  let description = [{
    Takes `posenc.attention` and changes nothing. With beta the sum of the score terms of a
    head, its receptive field at `epsilon` is the smallest W such that the keys at distances
    below W have at least the part 1 - epsilon of the sum of e^beta: the window of scores
    that are all the same. A finite sum is proved by the bounds that encodings give of
    their tails; sums and terms up to `horizon` are held against these bounds, and an
    encoding that they refute is an error. Masks other than of the future play no part.

    Remarks (category `posenc:receptive-field`) are analyses: `ReceptiveField` lists the
    fields; `NoTermDecays`, `TermNotByDistance`, `OperandsNotConstant` and `CodeOnLogits`
    say why terms bound nothing by distance. The report has the fields, what sums to the
    horizon take at least, and the terms by distance, for `posenc plot`.

    ```
    ALiBi, slopes 1/2 and 1/4: 2 of 2 heads converge; keys per head at 0.1: 5, 10
    ```
  }];
  let options = [
    ListOption<"epsilons", "epsilons", "double",
               "parts of the weight that may lie beyond; without any 0.1, 0.01 and 0.001">,
    Option<"horizon", "horizon", "int64_t", /*default=*/"1000000",
           "number of distances that are summed">
  ];
  let statistics = [
    Statistic<"numConvergent", "convergent", "Heads whose weights have a finite sum">
  ];
}

def TablesAhead : Pass<"posenc-tables-ahead", "::mlir::ModuleOp"> {
  let summary = "Emit functions that build tables, and take the tables as arguments";
  let description = [{
    Tables that are mixed from a basis (`MixedTablesAttrInterface`) cost a matrix product
    per call. Where coefficients do not change between calls, they can be built once: for
    each such encoding of an entry function @f (public, called from nowhere) this emits

        func.func @f_tables_N(operands of the encoding) -> (cosines, sines)

    with tables [1 or Hk, positions, pairs] of f64 for f64 and f32 for all others;
    operands that are constants are in the builder and no arguments of it. It appends both
    to the arguments of @f, and lets the attention read them at its positions. Attentions
    with the same encoding and operands share one pair. Positions are 0 to `positions` -
    1; others read the nearest row. An encoding whose operands the function computes is
    left alone, with a remark. It is in no pipeline, as it changes signatures. Remark
    `TablesBuiltAhead` (category `posenc:ahead`) names the arguments.
  }];
  let options = [
    Option<"positions", "positions", "int64_t", /*default=*/"0",
           "number of positions of the tables; required">
  ];
  let dependentDialects = [
    "arith::ArithDialect", "func::FuncDialect", "linalg::LinalgDialect",
    "math::MathDialect", "tensor::TensorDialect"
  ];
  let statistics = [Statistic<"numTables", "tables", "Pairs of tables built ahead">];
}

def PlaceRotations : Pass<"posenc-place-rotations"> {
  let summary = "Decide where queries and keys are transformed";
  let description = [{
    Takes `posenc.attention` with content transforms. Queries are always transformed
    once per query block, as they are packed. A key that several attentions transform
    alike is rotated ahead of all of them by one `posenc.rotate`. Any other is
    transformed once into scratch, or, where `keys_in_loop` is set, key block by key
    block in the loop: decided by the cost functions of posenc/Analysis/RotationCost.h,
    for the target's caches or a GPU's memory. Few passes over the keys (decoding) favour
    the loop, which neither writes nor reads a copy. A remark says what was decided and at
    what costs.
    Keeps `keys_in_loop` where it is set already. Never changes what an attention means,
    and never moves a transform off a key that
    only one attention reads: a front end that caches rotated keys says so with
    `on = query`.

    ```mlir
    %o = posenc.attention ins(%q, %k, %v : tensor<1x8x1x64xf32>, ...) ...
        encodings [#posenc.rope]
    // becomes
    %o = posenc.attention ins(%q, %k, %v : tensor<1x8x1x64xf32>, ...) ...
        encodings [#posenc.rope] keys_in_loop
    ```
  }];
  let dependentDialects = ["arith::ArithDialect", "tensor::TensorDialect"];
  let options = [
    Option<"processor", "processor", "::mlir::posenc::Processor",
           "::mlir::posenc::Processor::cpu", "what runs the kernel", [{
             ::llvm::cl::values(
               clEnumValN(::mlir::posenc::Processor::cpu, "cpu", "this machine's"),
               clEnumValN(::mlir::posenc::Processor::gpu, "gpu", "a GPU"))
           }]>
  ];
  let statistics = [
    Statistic<"numAhead", "ahead", "Keys rotated ahead of several attentions">,
    Statistic<"numInLoop", "in-loop", "Attentions that transform keys in the loop">,
    Statistic<"numScratch", "scratch", "Attentions that transform keys into scratch">
  ];
}

def SplitKeys : Pass<"posenc-split-keys"> {
  let summary = "Give the keys of an attention to several workers";
  let description = [{
    Takes `posenc.attention` on tensors whose batch rows, heads and query blocks are
    fewer than the workers: decoding over a long cache. Leaves a parallel loop over
    ranges of the keys, each an attention with its frame and its log-sum-exp, and a
    `posenc.merge` of the results, which adds the sink once. Equal to the unsplit op up
    to rounding. `parts` cuts every attention into that many ranges; otherwise
    posenc/Analysis/SplitCost.h decides for `threads` workers (0: those of this host),
    and attentions of unknown sizes stay whole. So do those with a dense bias or a score
    region: a row of nothing but finite minima is uniform over its keys, of whose number
    the f32 log-sum-exp of a range tells nothing. A remark says what was decided. Never
    splits rows: a fused lowering does that itself.

    ```mlir
    %o = posenc.attention ins(%q, %k, %v : ..., tensor<1x2x8192x64xf32>, ...) ...
    // becomes
    %p:2 = scf.forall (%i) in (4) shared_outs(...) { posenc.attention ... frame ... }
    %o = posenc.merge stacked outputs(%p#0 : ...) lse(%p#1 : ...) outs(...)
    ```
  }];
  let dependentDialects = ["affine::AffineDialect", "arith::ArithDialect",
                           "linalg::LinalgDialect", "scf::SCFDialect",
                           "tensor::TensorDialect"];
  let options = [
    Option<"parts", "parts", "int64_t", "0", "Ranges; 0 decides by cost">,
    Option<"threads", "threads", "int64_t", "0", "Workers; 0 are the host's">
  ];
  let statistics = [
    Statistic<"numSplit", "split", "Attentions whose keys were split">
  ];
}

def SplitQueries : Pass<"posenc-split-queries"> {
  let summary = "Keep queries within reach of what their tables are relative to";
  let description = [{
    Takes `posenc.attention` on tensors with an encoding whose tables are relative to a
    reference and leave the type of the query beyond a span of it
    (`getReferenceSpan`), and more queries than that, or an unknown number. Leaves a loop
    over ranges of as many as reach to both sides of a reference, each an attention with its
    frame, and so with a reference of its own. With `unroll`, for hosts that launch kernels
    one after the other, ranges stand one after the other, and an unknown number of queries
    stays whole, with a remark that says up to how many it is right. Never touches others.

    ```mlir
    %o = posenc.attention ins(%q, ... : tensor<1x8x65536x64xf32>, ...) encodings [#posenc.xpos]
    // becomes
    %o = scf.for %i = %c0 to %c65536 step %c27194 iter_args(...) { posenc.attention ... frame ... }
    ```
  }];
  let dependentDialects = ["affine::AffineDialect", "arith::ArithDialect",
                           "scf::SCFDialect", "tensor::TensorDialect"];
  let options = [
    Option<"unroll", "unroll", "bool", "false", "Ranges of known numbers alone, without a loop">
  ];
  let statistics = [
    Statistic<"numSplit", "split", "Attentions whose queries were split">
  ];
}

def SplitLastQueries : Pass<"posenc-split-last-queries"> {
  let summary = "Take queries that fill no vector by themselves";
  let description = [{
    Takes `posenc.attention` on tensors whose queries, of a known number, are a few more
    than whole vectors of a CPU. Leaves two attentions with their frames: the few, whose lanes
    are keys, and all others, whose lanes are queries. With lanes of queries 33 would take
    half as long again as 32. Equal to the whole op up to rounding.
    posenc/Analysis/TileShape.h decides (`chooseQueriesApart`); fewer keys than a vector has
    stay as they are, as do attentions that are a tile already and those whose keys' channels
    do not lie side by side. A remark says how many were split off. Not for GPUs.

    ```mlir
    %o = posenc.attention ins(%q, ... : tensor<1x8x33x64xf32>, ...) ...
    // becomes
    %few = posenc.attention ins(%q_last, ... : tensor<1x8x1x64xf32>, ...) ... frame [0, 0, 32, 0] ...
    %rest = posenc.attention ins(%q_first, ... : tensor<1x8x32x64xf32>, ...) ... frame [0, 0, 0, 0] ...
    %o = tensor.insert_slice %rest into (tensor.insert_slice %few into ...)
    ```
  }];
  let dependentDialects = ["affine::AffineDialect", "arith::ArithDialect",
                           "tensor::TensorDialect"];
  let statistics = [
    Statistic<"numSplit", "split", "Attentions whose last queries were split off">
  ];
}

//===----------------------------------------------------------------------===//
// Tensors: the rest of the graph, made total and made ready for loops
//===----------------------------------------------------------------------===//

def RequireBufferForms : Pass<"posenc-require-buffer-forms"> {
  let summary = "Refuse operations on tensors that nothing lowers";
  let description = [{
    Takes functions on tensors. An operation on tensors without a form on buffers, as those of
    TOSA are, is an error that names it; all others stay as they are. Passes that come
    later may rely on it: one such operation among the uses of a tensor would end a
    compilation far from its cause.

    ```mlir
    %y = tosa.add %a, %b : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    // error: expected operations on tensors that have a form on buffers, got 'tosa.add':
    //        convert dialect tosa to linalg first
    ```
  }];
}

def MarkArguments : Pass<"posenc-mark-arguments", "func::FuncOp"> {
  let summary = "Say how each tensor argument of a public function is read";
  let description = [{
    Takes a public function on tensors. Leaves every tensor argument with
    `bufferization.writable = false`, and those whose every use is an operand of
    a `posenc` op also with a `bufferization.buffer_layout` whose last stride is
    1 and whose others are dynamic: such an op reads rows in place wherever they
    lie, so that a copy is made at entry only where channels are apart.
    Arguments that already carry one of the two attributes keep it. Never touches
    a private function or a body. With `strides=false` no argument has a layout: kernels
    of GPUs want rows where asynchronous copies may start.

    ```mlir
    func.func @f(%x: tensor<4xf32>) -> tensor<4xf32>
    // becomes
    func.func @f(%x: tensor<4xf32> {bufferization.writable = false}) -> tensor<4xf32>
    ```
  }];
  let options = [
    Option<"strides", "strides", "bool", "true", "Read rows wherever they lie">
  ];
  let statistics = [
    Statistic<"numStrided", "strided", "Arguments that keep a strided layout">
  ];
}

def ClampIndices : Pass<"posenc-clamp-indices"> {
  let summary = "Keep every index that data decides inside its tensor";
  let description = [{
    Takes `tensor.extract` and `tensor.insert` with an index, and
    `tensor.extract_slice` and `tensor.insert_slice` with an offset, that is not
    provably in bounds. Leaves `max(min(index, size - 1), 0)` in its place (for a
    slice, the last offset at which the whole slice fits). Imported graphs guard
    such indices with `cf.assert`, which records and goes on here, so the access
    itself has to be safe. Never changes an index that is in bounds, the size of
    a slice, or anything in a region of a `posenc` op, whose lowering clamps what
    it loads.

    ```mlir
    %e = tensor.extract %t[%i] : tensor<96xf32>
    // becomes
    %0 = arith.minsi %i, %c95 : index
    %1 = arith.maxsi %0, %c0 : index
    %e = tensor.extract %t[%1] : tensor<96xf32>
    ```
  }];
  let dependentDialects = ["arith::ArithDialect", "tensor::TensorDialect"];
  let statistics = [
    Statistic<"numClamped", "clamped", "Indices and offsets clamped">
  ];
}

def GuardDivisions : Pass<"posenc-guard-divisions"> {
  let summary = "Make integer division and remainder total";
  let description = [{
    Takes scalar `arith` integer divisions and remainders whose divisor is not a
    constant, or is the constant -1 under a signed dividend. On x86 a zero
    divisor, and the smallest integer divided by -1, raise a signal that ends the
    host process. Leaves the divisor replaced by 1 in both cases; the result is
    then unspecified, as it was. Never changes a division that is defined.

    ```mlir
    %q = arith.divui %a, %b : i64
    // becomes
    %z = arith.cmpi eq, %b, %c0 : i64
    %s = arith.select %z, %c1, %b : i64
    %q = arith.divui %a, %s : i64
    ```
  }];
  let dependentDialects = ["arith::ArithDialect"];
  let statistics = [
    Statistic<"numGuarded", "guarded", "Divisions that got a guard">
  ];
}

def HoistAsserts : Pass<"posenc-hoist-asserts", "func::FuncOp"> {
  let summary = "Check shapes before anything is computed";
  let description = [{
    Takes the `cf.assert` ops at the top level of a function whose condition is
    computed from argument shapes and scalar arguments alone. Leaves them, and
    the scalar arithmetic they need, at the start of the function in their old
    order. A failing shape check can then return before the first allocation and
    before any loop that relies on it. Never moves an assert whose condition
    reads the contents of a tensor, and never one out of a region.

    ```mlir
    %0 = linalg.exp ins(%a : tensor<?xf32>) ...
    %ok = arith.cmpi eq, %dim_a, %dim_b : index
    cf.assert %ok, "mismatched size"
    // becomes
    %ok = arith.cmpi eq, %dim_a, %dim_b : index
    cf.assert %ok, "mismatched size"
    %0 = linalg.exp ins(%a : tensor<?xf32>) ...
    ```
  }];
  let statistics = [
    Statistic<"numHoisted", "hoisted", "Asserts moved to the function entry">
  ];
}

def FoldContractionOperands : Pass<"posenc-fold-contraction-operands"> {
  let summary = "Let a contraction read transposed and broadcast operands in place";
  let description = [{
    Takes a linalg contraction on tensors with an operand that is a pure
    rearrangement of another tensor: `linalg.transpose`, `linalg.broadcast`, or a
    `linalg.generic` that only yields its input through projected permutations.
    Leaves a `linalg.generic` that reads the source through the composed indexing
    map, so that `X W^T` reads `W [N, K]` where it lies and a broadcast over a
    batch of one disappears. The rearrangement dies if nobody else reads it.
    Never touches the accumulator, and never an operand whose element type the
    rearrangement changes.

    ```mlir
    %t = linalg.transpose ins(%w : tensor<32x64xf32>) outs(%e : tensor<64x32xf32>) permutation = [1, 0]
    %r = linalg.matmul ins(%x, %t : tensor<8x64xf32>, tensor<64x32xf32>) outs(%c : tensor<8x32xf32>) -> tensor<8x32xf32>
    // becomes a generic whose second map is (m, n, k) -> (n, k), reading %w
    ```
  }];
  let dependentDialects = ["linalg::LinalgDialect"];
  let statistics = [
    Statistic<"numFolded", "folded", "Operands now read in place">
  ];
}

def PruneReductions : Pass<"posenc-prune-reductions"> {
  let summary = "Drop results of a reduction that nobody reads";
  let description = [{
    Takes a `linalg.generic` on tensors with an unused result whose running value
    feeds no other result: the arg-max that importers carry beside a row maximum.
    Leaves the generic without that result. Upstream drops an unused result only
    if its running value is not read at all. Never touches a generic whose body
    has side effects.

    ```mlir
    %m:2 = linalg.generic ... outs(%max, %arg : tensor<4xf32>, tensor<4xi64>)  // %m#1 unused
    // becomes
    %m = linalg.generic ... outs(%max : tensor<4xf32>)
    ```
  }];
  let dependentDialects = ["linalg::LinalgDialect"];
  let statistics = [
    Statistic<"numPruned", "pruned", "Results dropped">
  ];
}

def FuseElementwise : Pass<"posenc-fuse-elementwise"> {
  let summary = "Fuse elementwise producers where it saves more than it repeats";
  let description = [{
    Takes `linalg.generic` ops on tensors. Leaves producers merged into their
    consumer with upstream's elementwise fusion, under one cost rule: fusing
    saves one store and one load per element of the producer and repeats the
    producer's body once per extra evaluation. A producer with one reader that
    walks the same iteration space is always fused; one that is broadcast or read
    several times only if its body costs at most `max-repeated-cost` (a copy, an
    iota, a comparison, a multiply). Never fuses into a contraction, whose
    operands belong to the contraction kernel.

    ```mlir
    %1 = linalg.generic ... { arith.mulf }  // one reader
    %2 = linalg.generic ins(%1) ... { arith.addf }
    // becomes one generic with both ops
    ```
  }];
  let dependentDialects = ["affine::AffineDialect", "linalg::LinalgDialect",
                           "memref::MemRefDialect"];
  let options = [
    Option<"maxRepeatedCost", "max-repeated-cost", "int64_t", /*default=*/"4",
           "Cost of a body (see scalarCost) that may be evaluated repeatedly">
  ];
}

def UnshareInits : Pass<"posenc-unshare-inits"> {
  let summary = "Give every destination a start of its own";
  let description = [{
    Takes destination style ops on tensors whose destination is a `tensor.empty`
    or a `linalg.fill` that others use too, as importers write it and CSE leaves
    it. Leaves each destination with a clone beside its op. Bufferization would
    otherwise fill once, keep the buffer alive and copy it for every op that
    writes there. Runs after the last CSE on tensors, which would undo it. Never
    touches an input operand.

    ```mlir
    %z = linalg.fill ins(%c0 : f32) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
    %0 = linalg.matmul ins(...) outs(%z : ...)
    %1 = linalg.matmul ins(...) outs(%z : ...)  // gets a fill of its own
    ```
  }];
  let statistics = [
    Statistic<"numCloned", "cloned", "Starts cloned">
  ];
}

def ReuseInputs : Pass<"posenc-reuse-inputs"> {
  let summary = "Let elementwise ops overwrite an input that dies with them";
  let description = [{
    Takes parallel `linalg.generic` ops on tensors that write to a `tensor.empty` and
    have an input of the same type and indexing map that nobody else reads and
    that an op wrote into a buffer of its own. Leaves that input as the
    destination: activations of megabytes then need one buffer less, and its
    pages are in cache and mapped. Runs after fusion, which looks at inputs, and
    after posenc-unshare-inits. Never reuses an argument, a constant or a view.

    ```mlir
    %a = linalg.matmul ... outs(%zero)
    %r = linalg.generic ins(%a, %b) outs(%empty) { arith.mulf }
    // becomes
    %r = linalg.generic ins(%b) outs(%a) { arith.mulf }
    ```
  }];
  let dependentDialects = ["linalg::LinalgDialect"];
  let statistics = [
    Statistic<"numReused", "reused", "Inputs that became destinations">
  ];
}

def OrderLoops : Pass<"posenc-order-loops"> {
  let summary = "Put the loop that walks memory contiguously innermost";
  let description = [{
    Takes `linalg.generic` ops on tensors. Leaves each with its parallel loops
    interchanged so that the innermost loop is the one whose iterations touch
    neighbouring elements of most operands, the output counting twice; equal
    candidates keep their order. For a reduction whose last loop is already
    contiguous nothing changes. Loops that LLVM can vectorise are those with unit
    stride, and linalg lowers loops in the order in which they stand. Never
    changes the order in which a reduction adds.

    ```mlir
    affine_map<(d0, d1) -> (d1, d0)>  // input and output both, innermost d1 strided
    // becomes
    affine_map<(d0, d1) -> (d0, d1)>
    ```
  }];
  let dependentDialects = ["linalg::LinalgDialect"];
  let statistics = [
    Statistic<"numReordered", "reordered", "Ops whose loops were interchanged">
  ];
}

def TileToThreads : Pass<"posenc-tile-to-threads", "func::FuncOp"> {
  let summary = "Tile the outer parallel loops of big linalg ops to scf.forall";
  let description = [{
    Takes linalg ops on tensors outside any `scf.forall`. Leaves those that are
    worth it inside an `scf.forall` over their outer parallel loops. The work of
    an op is its iterations times the cost of its body in units of one f32
    multiply; it is cut into at most `max-tasks` pieces of at least
    `min-task-work` each, because entering and leaving a parallel region costs
    some microseconds, and an op that would give a single piece is left alone.
    The pieces depend on shapes alone, never on the number of threads, and no
    reduction loop is cut, so that results do not depend on threads. Dynamic
    extents are taken as large and the piece is computed at run time. With
    `contractions=false` contractions are left to the contraction kernel, with the
    fills that they add to.

    ```mlir
    %r = linalg.generic ... : tensor<512x2048xf32>
    // becomes
    %r = scf.forall (%i) = (0) to (512) step (8) shared_outs(%o = %init) -> (tensor<512x2048xf32>) ...
    ```
  }];
  let dependentDialects = ["affine::AffineDialect", "arith::ArithDialect",
                           "scf::SCFDialect", "tensor::TensorDialect"];
  let options = [
    Option<"maxTasks", "max-tasks", "int64_t", /*default=*/"64",
           "Upper bound on the pieces of one op">,
    Option<"minTaskWork", "min-task-work", "int64_t", /*default=*/"65536",
           "Least work of one piece, in f32 multiplies">,
    Option<"contractions", "contractions", "bool", /*default=*/"true",
           "Tile contractions too">
  ];
  let statistics = [
    Statistic<"numTiled", "tiled", "Ops tiled to scf.forall">
  ];
}

def ApproximateMath : Pass<"posenc-approximate-math"> {
  let summary = "Replace f32 exp, exp2, tanh and erf by straight-line arithmetic";
  let description = [{
    Takes scalar and vector `math` ops on f32. Leaves `exp`, `exp2`, `tanh` and
    `erf` as polynomials (a few ulp; upstream's for `tanh` and `erf`), and powers
    with a small constant exponent as multiplications: a call into libm keeps a loop
    from being vectorised. Exponentials below 2^-125.5 are 0. Never touches sine and
    cosine, whose arguments may be large angles that need libm's range reduction, nor
    types other than f32.

    ```mlir
    %e = math.exp %x : f32
    // becomes a sequence of arith ops and math.fma
    ```
  }];
  let dependentDialects = ["arith::ArithDialect", "math::MathDialect",
                           "vector::VectorDialect"];
}

def VectorAngles : Pass<"posenc-vector-angles", "ModuleOp"> {
  let summary = "Replace sin and cos of vectors of f32 by straight-line arithmetic";
  let description = [{
    Takes `math.sin` and `math.cos` of vectors of f32 of one dimension, as the tables
    of rotations have them. Leaves arithmetic that is within 2 ulp of the exact value
    for angles up to 2^30: the angle is reduced to [-pi/4, pi/4] in f64, then a
    polynomial in f32 (Moshier, Cephes). A vector with a larger angle takes the op as
    it was, which becomes a call into libm per lane, in a function of its own.

    ```mlir
    %s = math.sin %x : vector<16xf32>
    // becomes
    %s = scf.if %some_large -> vector<16xf32> {
      %0 = func.call @sin_of_16(%x) : (vector<16xf32>) -> vector<16xf32>
      scf.yield %0 : vector<16xf32>
    } else {
      scf.yield %small : vector<16xf32>
    }
    ```
  }];
  let dependentDialects = ["arith::ArithDialect", "func::FuncDialect",
                           "math::MathDialect", "scf::SCFDialect",
                           "vector::VectorDialect"];
  let statistics = [Statistic<"numExpanded", "expanded", "Ops expanded">];
}

def WidenReductions : Pass<"posenc-widen-reductions"> {
  let summary = "Sum f16 and bf16 in f32 and round once";
  let description = [{
    Takes linalg.generic ops on tensors whose output is a running sum of f16 or bf16.
    Leaves the sum, and a product that is its term, in f32, and an op after it that
    rounds the result: an importer writes such sums in the type of the result, and every
    framework takes them in f32. Over 2048 channels of bf16 the mean of a layer norm
    would else lose all but its first digit. It never touches maxima, named ops or
    sums whose running value something else reads. With `products=false` matrix
    products are left to the contraction kernel, which does the same.

    ```mlir
    %s = linalg.generic ... ins(%x : tensor<8x64xbf16>) outs(%z : tensor<8xbf16>)
    // becomes
    %s = linalg.generic ... ins(%x : tensor<8x64xbf16>) outs(%wide : tensor<8xf32>)
    %r = linalg.generic ... ins(%s : tensor<8xf32>) outs(%e : tensor<8xbf16>) // arith.truncf
    ```
  }];
  let dependentDialects = ["arith::ArithDialect", "linalg::LinalgDialect",
                           "tensor::TensorDialect"];
  let options = [
    Option<"products", "products", "bool", /*default=*/"true",
           "Widen matrix products too">
  ];
  let statistics = [Statistic<"numWidened", "widened", "Sums widened">];
}

def RelaxReductions : Pass<"posenc-relax-reductions"> {
  let summary = "Let reductions of linalg ops be reassociated";
  let description = [{
    Takes linalg ops with a reduction loop. Leaves the floating-point addition or
    multiplication that combines a value with the running value marked
    `fastmath<reassoc>`: an iterator of type reduction promises no order, and
    LLVM vectorises the loop only with that licence. No other op gets a flag, and
    none gets another flag. The choice is made once by the compiler, so results
    are the same on every run and for every number of threads.

    ```mlir
    %s = arith.addf %in, %out : f32
    // becomes
    %s = arith.addf %in, %out fastmath<reassoc> : f32
    ```
  }];
  let dependentDialects = ["arith::ArithDialect"];
  let statistics = [
    Statistic<"numRelaxed", "relaxed", "Combiners marked">
  ];
}

//===----------------------------------------------------------------------===//
// Buffers: the binary contract
//===----------------------------------------------------------------------===//

def SeparateResults : Pass<"posenc-separate-results", "func::FuncOp"> {
  let summary = "Give each returned memref a buffer of its own";
  let description = [{
    Takes a bufferized function before deallocation. Leaves each returned memref
    that may share its allocation with an earlier result replaced by a copy, so
    that a caller can free every result once. Arguments and constants that are
    returned are left to buffer deallocation, which clones what the function does
    not own. Never copies the only result of an allocation.

    ```mlir
    return %a, %a : memref<4xf32>, memref<4xf32>
    // becomes
    %b = memref.alloc() : memref<4xf32>
    memref.copy %a, %b : memref<4xf32> to memref<4xf32>
    return %a, %b : memref<4xf32>, memref<4xf32>
    ```
  }];
  let dependentDialects = ["memref::MemRefDialect"];
  let statistics = [
    Statistic<"numCopied", "copied", "Results copied">
  ];
}

def LowerStridedCopies : Pass<"posenc-lower-strided-copies"> {
  let summary = "Lower copies between strided memrefs to linalg";
  let description = [{
    Takes `memref.copy` with a source or target that is not contiguous. Leaves an
    elementwise `linalg.generic`, later a loop nest. Stock lowering would call
    `memrefCopy` of the MLIR runner library, which code that stands alone cannot
    have. Contiguous copies stay and become `memcpy`. Never changes a memref type.

    ```mlir
    memref.copy %a, %b : memref<4x4xf32, strided<[8, 1]>> to memref<4x4xf32>
    // becomes
    linalg.generic ... ins(%a : memref<4x4xf32, strided<[8, 1]>>) outs(%b : memref<4x4xf32>)
    ```
  }];
  let dependentDialects = ["linalg::LinalgDialect"];
  let statistics = [
    Statistic<"numLowered", "lowered", "Copies lowered">
  ];
}

def ExportFunctions : Pass<"posenc-export-functions", "ModuleOp"> {
  let summary = "Wrap public functions to the binary contract";
  let description = [{
    Takes a bufferized module. Leaves for each public function `@f` a private
    `@f.body` with the old type, which every call in the module now names, and a
    public `@f` with a C interface that takes memrefs of any strides and offset:
    an argument of the body with a contiguous layout gets the caller's memory
    where that is contiguous and starts at its pointer, and else one copy, freed
    after the call; where the layout of the body fixes the last stride alone, the
    copy is made only for rows whose elements are apart. Also leaves
    `posenc_last_error` and the thread-local behind it. Never copies an argument
    whose body takes any strides, and never a result.

    ```mlir
    func.func @f(%x: memref<?xf32>) -> memref<?xf32>
    // becomes
    func.func private @f.body(%x: memref<?xf32>) -> memref<?xf32>
    func.func @f(%x: memref<?xf32, strided<[?], offset: ?>>) -> memref<?xf32>
        attributes {llvm.emit_c_interface}
    ```
  }];
  let dependentDialects = ["arith::ArithDialect", "func::FuncDialect",
                           "LLVM::LLVMDialect", "memref::MemRefDialect",
                           "scf::SCFDialect"];
}

def KeepScratch : Pass<"posenc-keep-scratch", "ModuleOp"> {
  let summary = "Keep large scratch memory from call to call";
  let description = [{
    Takes loops on memrefs of the host, after deallocation. A buffer of a static size
    of 1 MiB or more that its own block frees, outside parallel loops, comes
    from up to 16 blocks that the module keeps between calls, and goes back there;
    from the C library it would be unmapped when freed, and mapped and cleared page
    by page in the next call. Where all 16 are taken, one makes room in turn; all of it is
    freed when the library is unloaded. Calls from several threads may run at once.
    Never touches results, which the caller frees, nor scratch of workers.

    ```mlir
    %0 = memref.alloc() : memref<1024x1024xf32>
    memref.dealloc %0 : memref<1024x1024xf32>
    // becomes
    %1 = call @posenc.take_scratch(%c4194304) : (index) -> memref<?xi8>
    %2 = memref.view %1[%c0][] : memref<?xi8> to memref<1024x1024xf32>
    call @posenc.give_scratch(%1) : (memref<?xi8>) -> ()
    ```
  }];
  let dependentDialects = ["arith::ArithDialect", "func::FuncDialect",
                           "LLVM::LLVMDialect", "memref::MemRefDialect",
                           "scf::SCFDialect"];
  let statistics = [
    Statistic<"numKept", "num-kept", "Number of buffers kept from call to call">
  ];
}

def PrefetchChunks : Pass<"posenc-prefetch-chunks"> {
  let summary = "Ask for the next iteration's chunks";
  let description = [{
    Takes linalg on memrefs in an `scf.for` that steps over chunks: views of constant sizes
    at the induction variable, of up to 512 lines of 64 bytes in all, which a second-level cache
    holds many times. Each line of the next iteration's views is asked for, read or written as
    the view is. The requests are shared out in front of the ops of the body, as a first-level
    cache has some sixteen open at a time. The last iteration asks for its own.

    ```mlir
    scf.for %i = %c0 to %c4096 step %c16 {
      %x = memref.subview %a[%i, 0] [16, 16] [1, 1] : memref<4096x16xf32> to memref<16x16xf32, strided<[16, 1], offset: ?>>
      linalg.exp ins(%x : ...) outs(%b : memref<16x16xf32>)
    }
    // the body becomes
      %last = arith.subi %c4096, %c16 : index
      %next = arith.minsi %after, %last : index
      %ahead = memref.subview %a[%next, 0] [16, 16] [1, 1] : ...
      memref.prefetch %ahead[%c0, %c0], read, locality<2>, data : ...
      memref.prefetch %ahead[%c1, %c0], read, locality<2>, data : ...
      // one for each line
    ```
  }];
  let dependentDialects = ["arith::ArithDialect", "memref::MemRefDialect"];
  let statistics = [
    Statistic<"numLoops", "num-loops", "Number of loops that ask for their next chunks">
  ];
}

def RecordAsserts : Pass<"posenc-record-asserts", "ModuleOp"> {
  let summary = "Record the first failed assert instead of aborting";
  let description = [{
    Takes a module of loops on memrefs that went through
    `posenc-export-functions`. Leaves no `cf.assert`: an exported function has a
    slot on its stack, handed to every function that needs it, and a failing
    assert lowers the slot atomically to its own number. Numbers follow program
    order, so the first failure in that order wins, whatever thread meets it. On
    return the message `location: text` goes to the caller's `posenc_last_error`.
    Asserts that stand before the first allocation of a function (see
    `posenc-hoist-asserts`) return at once, with results whose dynamic sizes
    are 0 and whose contents are zero. Never prints, never aborts. With
    `outside-kernels`, for a GPU, what stands in a parallel loop is dropped, with a remark.

    ```mlir
    cf.assert %ok, "index must be smaller than dim size"
    // becomes
    scf.if %failed {
      memref.atomic_rmw minu %c0_i64, %slot[] : (i64, memref<i64>) -> i64
    }
    ```
  }];
  let dependentDialects = ["arith::ArithDialect", "cf::ControlFlowDialect",
                           "LLVM::LLVMDialect", "memref::MemRefDialect",
                           "scf::SCFDialect"];
  let options = [
    Option<"outsideKernels", "outside-kernels", "bool", "false",
           "drop asserts in parallel loops, which become kernels">
  ];
  let statistics = [
    Statistic<"numRecorded", "recorded", "Asserts replaced">
  ];
}

def ShareKernels : Pass<"posenc-share-kernels", "::mlir::ModuleOp"> {
  let summary = "Equal operations on buffers become one function";
  let description = [{
    Takes `posenc.attention` and linalg operations on memrefs that are equal but for the
    buffers and scalars they are given: the layers of a model. Leaves a private function
    with one of them and a call for each, so that what follows makes loops and machine code
    once. Operands have to agree in type, layout and constants included, and in which of
    them are the same value; fills, copies, operations of less than 64 iterations and those
    that hold an assert stay.

    ```mlir
    linalg.matmul ins(%x, %v : ...) outs(%y : ...)
    linalg.matmul ins(%y, %w : ...) outs(%z : ...)
    // becomes
    call @kernel(%x, %v, %y) : (...) -> ()
    call @kernel(%y, %w, %z) : (...) -> ()
    ```
  }];
  let dependentDialects = ["func::FuncDialect"];
  let statistics = [
    Statistic<"numShared", "shared", "Operations that became calls">
  ];
}

//===----------------------------------------------------------------------===//
// Scalars: what LLVM would leave to a compiler runtime
//===----------------------------------------------------------------------===//

def NarrowThroughF32 : Pass<"posenc-narrow-through-f32"> {
  let summary = "Convert to 16-bit floats by way of f32";
  let description = [{
    Takes `arith` conversions from f64 or integers to f16 or bf16. Leaves a
    conversion to f32 and one from there. LLVM would call a function of the
    compiler runtime, which compiled modules do not link; the frameworks convert
    by way of f32 too, so that results agree with theirs, including the rare
    second rounding. Never touches a conversion from f32.

    ```mlir
    %y = arith.truncf %x : f64 to f16
    // becomes
    %0 = arith.truncf %x : f64 to f32
    %y = arith.truncf %0 : f32 to f16
    ```
  }];
  let dependentDialects = ["arith::ArithDialect"];
  let statistics = [
    Statistic<"numSplit", "split", "Conversions split">
  ];
}

#endif // POSENC_TRANSFORMS_PASSES_TD
