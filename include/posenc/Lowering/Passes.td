// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef POSENC_LOWERING_PASSES
#define POSENC_LOWERING_PASSES

include "mlir/Pass/PassBase.td"

def ConvertPosEncToLinalg : Pass<"convert-posenc-to-linalg"> {
  let summary = "the plain road: posenc operations on tensors to linalg";
  let description = [{
    Takes posenc operations on tensors and leaves linalg.generic operations that state
    their meaning line by line (docs/Spec.md). Slow and obvious: the logits exist as a
    [B, H, N, M] tensor. It handles every operand, encoding, mask and element type that
    the verifier admits; it never touches operations on memrefs. A `linalg.softmax` that is
    part of no attention becomes what it is made of, as nothing later takes one.

    `fallback-only` leaves each `posenc.attention` and `posenc.linear_attention` that the
    fused road of `processor` takes and lowers the rest: `posenc.rotate`, `posenc.bias`,
    `posenc.mask`, and attentions that road has no loops for, with a remark that says why.

    ```mlir
    %m = posenc.mask [#posenc.causal] heads 1 of 1
        outs(%init : tensor<1x1x4x4xi1>) -> tensor<1x1x4x4xi1>
    // becomes linalg.generic with cmpi sge on index differences
    ```
  }];
  let options = [
    Option<"fallbackOnly", "fallback-only", "bool", "false",
           "leave what the fused road takes">,
    Option<"processor", "processor", "::mlir::posenc::Processor",
           "::mlir::posenc::Processor::cpu", "whose fused road that is", [{
             ::llvm::cl::values(
               clEnumValN(::mlir::posenc::Processor::cpu, "cpu", "this machine's"),
               clEnumValN(::mlir::posenc::Processor::gpu, "gpu", "tensor cores"))
           }]>
  ];
  let statistics = [
    Statistic<"numAttentions", "attentions", "attention operations lowered">,
    Statistic<"numParts", "parts", "rotate, bias, mask and softmax operations lowered">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def ConvertPosEncToGpu : Pass<"convert-posenc-to-gpu", "::mlir::ModuleOp"> {
  let summary = "the fused GPU road: attention on memrefs to kernels for tensor cores";
  let description = [{
    Takes `posenc.attention` of f16, bf16 and f32 on memrefs whose channels lie side by side
    in rows that start at multiples of 16 bytes, of a number that is a multiple of 16, with
    any score terms and masks, and leaves a `gpu.launch` of one block per batch row, head and
    block of queries. Key blocks that a mask excludes are neither copied nor computed.

    With a page table keys and values are copied to shared memory out of the pages where they
    lie; the page of a key is looked up by each thread that copies a part of it.

    Products are fragments of mma.sync (sm_80 and later), and keys and values of the next key
    block are copied to shared memory while one is computed. Those of f32 are multiply-adds of
    every thread, or with `allow-tf32` mma.sync of operands rounded to 11 bits. For the chip
    sm_90a (device "GPU" of `dlti.target_system_spec`) those of 16 bits are wgmma: one
    warpgroup copies by TMA, two multiply 64 queries each, products of one key block beside
    the softmax of another; the host makes the tensor maps. A softcap's tanh is an exponential
    and a division, or with `allow-approximate-tanh` the instruction tanh.approx.

    Where keys lie in pages, or queries are known to be few, it is mma.sync on all chips. Of
    few queries a block has those of all heads that read one kv head, and several blocks share
    the keys, as many as the GPU has multiprocessors for (posenc/Analysis/SplitCost.h); a loop
    after the kernel merges their results by log-sum-exp. Tile shapes are those of
    posenc/Analysis/{WarpTiles,WarpgroupTiles}.h.

    Queries are transformed in shared memory, before the first product, with tables that a loop
    before the kernel fills. So are keys, a key block at a time, where `keys_in_loop` asks for it
    and products are mma.sync; else a loop before the kernel writes transformed ones. What it
    cannot take stays, with a remark that says why.

    ```mlir
    posenc.attention ins(%q, %k, %v : memref<1x8x512x64xbf16>, memref<1x8x512x64xbf16>,
                         memref<1x8x512x64xbf16>) outs(%o : memref<1x8x512x64xbf16>)
        masks [#posenc.causal]
    // becomes gpu.launch over 8 x 4 blocks of 128 threads, on sm_90a of 384
    ```
  }];
  let options = [
    Option<"allowTf32", "allow-tf32", "bool", "false",
           "multiply f32 rounded to 11 bits on tensor cores">,
    Option<"allowApproximateTanh", "allow-approximate-tanh", "bool", "false",
           "softcap by tanh.approx, relative error of a capped logit up to 2^-11">
  ];
  let statistics = [
    Statistic<"numFused", "fused", "attention operations lowered">,
    Statistic<"numKept", "kept", "attention operations left alone">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::gpu::GPUDialect",
    "::mlir::LLVM::LLVMDialect", "::mlir::math::MathDialect",
    "::mlir::memref::MemRefDialect", "::mlir::nvgpu::NVGPUDialect",
    "::mlir::NVVM::NVVMDialect", "::mlir::scf::SCFDialect",
    "::mlir::vector::VectorDialect"
  ];
}

def PlaceOnGpu : Pass<"posenc-place-on-gpu", "::mlir::ModuleOp"> {
  let summary = "Give every loop of a function on memrefs to threads of a GPU";
  let description = [{
    Takes functions whose work is parallel loops, and maps each outermost one, as one
    dimension, to blocks of 128 threads for upstream's `convert-parallel-loops-to-gpu`.
    What is serial and touches memory, which the host cannot reach, becomes a loop of one
    iteration first; a copy becomes a loop over its elements. Buffers are allocated on the
    device; constants become those of the kernels that read them, or are copied to the device
    where views and calls stand between. A number that host code reads is copied back.

    ```mlir
    scf.parallel (%i, %j) = (%c0, %c0) to (%n, %m) step (%c1, %c1) { ... }
    // becomes, without the arithmetic that takes %i and %j from one number,
    scf.parallel (%block) = (%c0) to (%all) step (%c128) {
      scf.parallel (%thread) = (%c0) to (%c128) step (%c1) { ... } {mapping = [thread_x]}
    } {mapping = [block_x]}
    ```
  }];
  let statistics = [Statistic<"numKernels", "kernels", "loops and launches">];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::gpu::GPUDialect", "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect"
  ];
}

def JoinKernels : Pass<"posenc-join-kernels", "::mlir::ModuleOp"> {
  let summary = "All kernels in one module, by names that PTX admits";
  let description = [{
    Takes what `gpu-kernel-outlining` leaves, a `gpu.module` for each launch, and moves
    kernels and their constants into one, `@kernels`, so that a program is one binary.
    Names lose characters that PTX has not, and get a number where two would be equal. Each
    kernel says that an SM has room for a block of it (`nvvm.minctasm`), which ptxas asks for
    before it follows setmaxnreg.

    ```mlir
    gpu.launch_func @main.body_kernel_3::@main.body_kernel ...
    // becomes
    gpu.launch_func @kernels::@main_body_kernel_3 ...
    ```
  }];
  let statistics = [
    Statistic<"numKernels", "kernels", "kernels moved">,
    Statistic<"numConstants", "constants", "constants moved">
  ];
  let dependentDialects = ["::mlir::gpu::GPUDialect"];
}

def ConvertPosEncToLoops : Pass<"convert-posenc-to-loops", "::mlir::ModuleOp"> {
  let summary = "the fused CPU road: attention on memrefs to scf and vector loops";
  let description = [{
    Takes `posenc.attention` of f32, f16 and bf16 on memrefs of any strides, sizes,
    encodings and masks and leaves parallel loops over batch, head and spans of query
    blocks, with online softmax over key blocks, each of which meets all query blocks of a
    span: lanes are queries, keys and values are read in place, tiles that a mask excludes
    are not visited. Where few queries meet each kv head (decoding), the cost function
    chooses lanes over channels and keys instead: parallel over batch and kv head, keys
    and values read once for all query heads of a group. Memory beyond the operands grows
    with N + M, never with N * M. Where the number of queries is dynamic, one query has a
    version of its own if its schedule would be the other one. bf16 is multiplied in tile
    registers (`amx`) or in vectors of pairs (`x86vector.avx512.dot`) where the machine
    description says that they are faster, from copies of keys and values that lie in pairs.
    Narrow floats are else computed in f32: queries are widened as they are packed, keys and
    values in one copy, or as they are read where lanes are channels. It leaves an op with a
    score region that is not elementwise, or of f64, to the plain road, and says so in a
    remark; another says where positions are data, so that a term by distance is evaluated
    for every pair. Tile shapes and the cost function are those of
    posenc/Analysis/TileShape.h.

    The values of a strip of keys (a vector's length, or two tile registers) are read for
    all queries of a block as soon as some pair of them is kept: where one is not finite,
    queries of the block that do not see its key become NaN.

    With `certificate` key blocks are visited from the last to the first, and no more once
    norms of queries and keys and sums of the score terms prove for every
    row of a span that all the others have at most that part of its weight, given what it
    has seen (docs/Windows.md). The remark `CertificateNotUsed` says where it cannot. What was
    passed over and the bound reached are added to the global @posenc_certificate.

    ```mlir
    posenc.attention ins(%q, %k, %v : memref<1x8x512x64xf32>, memref<1x8x512x64xf32>,
                         memref<1x8x512x64xf32>) outs(%o : memref<1x8x512x64xf32>)
        masks [#posenc.causal]
    // becomes scf.parallel over 8 heads x 8 spans of 3 blocks of 24 queries
    ```
  }];
  let options = [
    Option<"countTiles", "count-tiles", "bool", "false",
           "count visited key blocks and squares in global @posenc_visited_tiles">,
    Option<"certificate", "certificate", "double", /*default=*/"0",
           "part of a row's weight that a bound of the run may drop; 0: nothing">
  ];
  let statistics = [
    Statistic<"numFused", "fused", "attention operations lowered">,
    Statistic<"numKept", "kept", "attention operations left to the plain road">
  ];
  let dependentDialects = [
    "::mlir::amx::AMXDialect", "::mlir::arith::ArithDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect",
    "::mlir::x86vector::X86VectorDialect"
  ];
}

def ChunkLinearAttention : Pass<"posenc-chunk-linear-attention"> {
  let summary = "linear attention on tensors to loops over chunks of tokens";
  let description = [{
    Takes `posenc.linear_attention` on tensors and leaves a parallel loop over batch rows and
    kv heads, in which the tokens go by in chunks: a chunk's queries read the state that
    earlier chunks left, and, where causal, meet the keys of their own chunk, which then
    join the state. Cost and memory grow linearly with the number of tokens. All matrix
    products are linalg contractions, for `posenc-contractions-to-loops`; features, states
    and sums are f32, f64 for f64. Content transforms act on features, by tables that are
    made once ahead of the loop. The length of a chunk is that of
    posenc/Analysis/ChunkCost.h, or `chunk`. A remark says what it is. It never touches the
    op on memrefs.

    Keys of a chunk that a query of it does not see are multiplied by 0: where the value of
    one is not finite, the row becomes NaN.

    ```mlir
    %o = posenc.linear_attention ins(%q, %k, %v : tensor<1x8x4096x64xf32>, ...) outs(...)
        features elu_plus_one causal -> tensor<1x8x4096x64xf32>
    // becomes scf.forall over 1 x 8 around scf.for over chunks of 16 tokens
    ```
  }];
  let options = [
    Option<"chunk", "chunk", "int64_t", "0", "tokens of a chunk; 0 decides by cost">
  ];
  let statistics = [
    Statistic<"numLowered", "lowered", "linear attentions lowered">
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::bufferization::BufferizationDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect",
    "::mlir::vector::VectorDialect"
  ];
}

def ContractionsToLoops : Pass<"posenc-contractions-to-loops"> {
  let summary = "linalg contractions on memrefs to loops around the contraction kernel";
  let description = [{
    Takes multiply-add contractions of f32, f16 and bf16 on memrefs (linalg.matmul,
    batch_matmul, generic and their kin, any permutation, any number of batch, row, column and reduction
    dimensions, any sizes) and leaves parallel loops around the same register kernel
    that fused attention uses: one operand is packed once, the other is read in place
    or copied block by block, and both are asked for ahead. Within an scf.forall, where
    operands are near, small ones of known sizes are register tiles alone: results are
    summed in registers and written once, and only lanes that are no neighbours are packed.
    Sums are taken in f32 and rounded once, whatever the body rounds in between. bf16
    goes through tile registers where the machine has them and sizes are whole tiles.
    It never touches tensors, other element types or other reductions; a remark says
    why. The number of threads does not change results.

    ```mlir
    linalg.matmul ins(%x, %w : memref<512x2048xf32>, memref<2048x512xf32>)
                  outs(%y : memref<512x512xf32>)
    // becomes scf.parallel over blocks with vector.fma inside
    ```
  }];
  let statistics = [
    Statistic<"numLowered", "lowered", "contractions lowered">,
    Statistic<"numKept", "kept", "contractions left as they are">
  ];
  let dependentDialects = [
    "::mlir::amx::AMXDialect", "::mlir::arith::ArithDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect"
  ];
}

def ExpandNarrowProducts
    : Pass<"posenc-expand-narrow-products", "::mlir::ModuleOp"> {
  let summary = "products of bf16 for CPUs without instructions for them";
  let description = [{
    Takes `amx` operations, `x86vector.avx512.dot` and `x86vector.avx512.cvt.packed.f32_to_bf16`
    where the CPU that the module names (posenc/Analysis/Machine.h) has no such instructions,
    and leaves vector multiply-adds and `arith.truncf`.
    Loops are chosen by the description of the machine, which may override what follows
    from the name: so loops made for one CPU run on another, slowly, and can be tested
    there. Tile accesses with a stride of their own, which our loops have none of, are not
    taken.

    ```mlir
    %s = x86vector.avx512.dot %c, %a, %b : vector<32xbf16> -> vector<16xf32>
    // becomes two vector.fma of the even and the odd lanes
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::func::FuncDialect",
    "::mlir::vector::VectorDialect"
  ];
}

def RequestTileRegisters
    : Pass<"posenc-request-tile-registers", "::mlir::ModuleOp"> {
  let summary = "ask Linux for tile registers as the module is loaded";
  let description = [{
    A process on Linux may use the tile registers of x86-64 (AMX) only after it has asked
    for them; the first tile instruction kills it otherwise. Gives a module that holds an
    `amx` operation a constructor that asks, once per loaded module and for all threads.
    A refusal (a kernel without AMX) is not noticed: code for a CPU with tile registers
    needs a system that has them.

    ```mlir
    llvm.mlir.global_ctors ctors = [@posenc_request_tile_registers], priorities = [0 : i32],
                           data = [#llvm.zero]
    ```
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

#endif // POSENC_LOWERING_PASSES
