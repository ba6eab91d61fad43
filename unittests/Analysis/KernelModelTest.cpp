// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/KernelModel.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/InitAllDialects.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::posenc;

namespace {

/// The model of a kernel with this body; its arguments are 1024 rows of 64
/// elements in global memory, %half and %single, a tile in shared memory,
/// %tile, and a number, %n.
KernelModel model(StringRef body, std::array<int64_t, 3> blockSize) {
  DialectRegistry registry;
  registerAllDialects(registry);
  MLIRContext context(registry);
  std::string text = R"(
gpu.module @kernels {
  gpu.func @kernel(%half: memref<1024x64xf16>, %single: memref<1024x64xf32>, %n: index)
      workgroup(%tile : memref<64x64xf16, #gpu.address_space<workgroup>>) kernel {
    %thread = gpu.thread_id x
    %block = gpu.block_id x
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    %c32 = arith.constant 32 : index
    %c64 = arith.constant 64 : index
    %c128 = arith.constant 128 : index
    %c1024 = arith.constant 1024 : index
    %one = arith.constant 1.0 : f32
    %f16s = arith.constant dense<1.0> : vector<2xf16>
    %sums = arith.constant 1.0 : f32
    )" + body.str() +
                     R"(
    gpu.return
  }
})";
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(text, &context);
  EXPECT_TRUE(module);
  KernelModel result;
  if (!module)
    return result;
  module->walk([&](gpu::GPUFuncOp kernel) {
    std::optional<KernelModel> found = modelKernel(kernel, blockSize);
    EXPECT_TRUE(found);
    result = found.value_or(KernelModel());
  });
  return result;
}

GpuMachine machine(StringRef chip) { return *GpuMachine::ofChip(chip); }

const std::string kMma = R"(
  %d = nvvm.mma.sync A[%f16s, %f16s, %f16s, %f16s] B[%f16s, %f16s] C[%sums, %sums, %sums, %sums]
    {layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>,
     shape = #nvvm.shape<m = 16, n = 8, k = 16>}
    : (vector<2xf16>, vector<2xf16>, f32) -> !llvm.struct<(f32, f32, f32, f32)>
)";
const std::string kCopy = R"(
  %token = nvgpu.device_async_copy %half[%thread, %c0], %tile[%c0, %c0], 8
    : memref<1024x64xf16> to memref<64x64xf16, #gpu.address_space<workgroup>>
)";
/// ldmatrix x4 into a value of this name.
std::string load(const std::string &name) {
  return name +
         R"( = nvgpu.ldmatrix %tile[%c0, %c0] {numTiles = 4 : i32, transpose = false}
    : memref<64x64xf16, #gpu.address_space<workgroup>> -> vector<4x2xf16>
)";
}

/// A loop over as many keys as there are.
std::string keys(const std::string &body) {
  return "scf.for %key = %c0 to %n step %c64 {" + body + "}\n";
}

TEST(KernelModel, CountsOnePassOfTheLoopThatMultiplies) {
  KernelModel of =
      model(load("%first") + keys(kCopy + load("%second") + kMma + R"(
      %exponent = arith.mulf %one, %one : f32
      %power = llvm.call_intrinsic "llvm.nvvm.ex2.approx.ftz.f"(%exponent) : (f32) -> f32
      %pair = vector.from_elements %power, %exponent : vector<2xf32>
      %alike = vector.broadcast %power : f32 to vector<2xf32>
      %negated = arith.negf %alike : vector<2xf32>
      %sum = arith.addf %pair, %negated : vector<2xf32>
      %weights = arith.truncf %sum : vector<2xf32> to vector<2xf16>
      %offset = arith.constant 1 : i32
      %width = arith.constant 32 : i32
      %other, %valid = gpu.shuffle xor %power, %offset, %width : f32
  )") + "memref.store %one, %single[%thread, %c0] : memref<1024x64xf32>",
            {64, 1, 1});
  ASSERT_TRUE(of.pass);
  // Two warps of 32 threads.
  EXPECT_EQ(of.pass->tensorFlops, 2 * 2 * 16 * 8 * 16);
  EXPECT_EQ(of.pass->special, 64);
  // Lanes that are alike are one.
  EXPECT_EQ(of.pass->fp32, 64 * (1 + 1 + 2));
  EXPECT_EQ(of.pass->conversions, 64);
  EXPECT_EQ(of.pass->shuffles, 2);
  // Four matrices a warp, and copies of 16 bytes a thread.
  EXPECT_EQ(of.pass->sharedWavefronts, 2 * 4 + 64 * 16 / 128);
  EXPECT_EQ(of.pass->loadedBytes, 64 * 16);
  EXPECT_EQ(of.pass->storedBytes, 0);
  EXPECT_EQ(of.once.sharedWavefronts, 2 * 4);
  EXPECT_EQ(of.once.storedBytes, 64 * 4);
  EXPECT_EQ(of.once.tensorFlops, 0);
}

TEST(KernelModel, FollowsThreadsThroughBranchesOnTheirNumber) {
  KernelModel of = model(R"(
    %few = arith.cmpi ult, %thread, %c8 : index
    scf.if %few {
      memref.store %one, %single[%thread, %c0] : memref<1024x64xf32>
    } else {
      %product = arith.mulf %one, %one : f32
    }
    %rest = arith.remui %thread, %c32 : index
    %isFirst = arith.cmpi eq, %rest, %c0 : index
    scf.if %isFirst {
      %loaded = memref.load %single[%thread, %c0] : memref<1024x64xf32>
    }
    scf.for %i = %thread to %c1024 step %c128 {
      %loaded = memref.load %half[%i, %c0] : memref<1024x64xf16>
    }
  )",
                         {128, 1, 1});
  EXPECT_FALSE(of.pass);
  EXPECT_EQ(of.once.storedBytes, 8 * 4);
  EXPECT_EQ(of.once.fp32, 128 - 8);
  EXPECT_EQ(of.once.loadedBytes, 4 * 4 + 1024 * 2);
}

TEST(KernelModel, TakesTheShorterSideOfOtherBranches) {
  std::string body = kMma + R"(
      %isWhole = arith.cmpi slt, %key, %n : index
      %logit = scf.if %isWhole -> f32 {
        %product = arith.mulf %one, %one : f32
        scf.yield %product : f32
      } else {
        %product = arith.mulf %one, %one : f32
        %other = arith.addf %product, %one : f32
        %isKept = arith.cmpi ult, %thread, %key : index
        %kept = arith.select %isKept, %other, %one : f32
        scf.yield %kept : f32
      }
      %hasNext = arith.cmpi slt, %block, %n : index
      scf.if %hasNext {
  )" + kCopy + "}";
  KernelModel of = model(keys(body), {128, 1, 1});
  ASSERT_TRUE(of.pass);
  EXPECT_EQ(of.pass->fp32, 128);
  EXPECT_EQ(of.pass->loadedBytes, 128 * 16);
}

/// One warpgroup copies for the other.
std::string specialised() {
  return R"(
    %bytes = arith.constant 32768 : i32
    %barrier = llvm.mlir.zero : !llvm.ptr<3>
    %descriptor = arith.constant 0 : i64
    %isProducer = arith.cmpi ult, %thread, %c128 : index
    %isLeader = arith.cmpi eq, %thread, %c0 : index
    scf.if %isProducer {
      scf.for %key = %c0 to %n step %c64 {
        nvvm.mbarrier.arrive.expect_tx %barrier, %bytes, predicate = %isLeader : !llvm.ptr<3>, i32, i1
      }
    } else {
      scf.for %key = %c0 to %n step %c64 {
        llvm.inline_asm has_side_effects "{\0A.reg .pred p;\0Asetp.ne.b32 p, 1, 0;\0Awgmma.mma_async.sync.aligned.m64n128k16.f32.bf16.bf16 {$0, $1}, $2, $3, p, 1, 1, 0, 0;\0A}", "r,r,l,l" %bytes, %bytes, %descriptor, %descriptor : (i32, i32, i64, i64) -> ()
        llvm.inline_asm has_side_effects "{\0A.reg .pred p;\0Asetp.ne.b32 p, 1, 0;\0Awgmma.mma_async.sync.aligned.m64n64k16.f32.bf16.bf16 {$0, $1}, {$2, $3, $2, $3}, $2, p, 1, 1, 1;\0A}", "r,r,r,r" %bytes, %bytes, %bytes, %bytes : (i32, i32, i32, i32) -> ()
        %power = llvm.inline_asm "ex2.approx.ftz.f32 $0, $1;", "=f,f" %one : (f32) -> f32
        %scaled = llvm.inline_asm "fma.rn.ftz.f32 $0, $1, $1, $1;", "=f,f" %one : (f32) -> f32
      }
    }
  )";
}

TEST(KernelModel, CountsWarpgroupsAndTheWarpsThatCopyForThem) {
  KernelModel of = model(specialised(), {256, 1, 1});
  ASSERT_TRUE(of.pass);
  EXPECT_EQ(of.pass->tensorFlops, 2 * 64 * 128 * 16 + 2 * 64 * 64 * 16);
  // Both operands of the first, one of the second, and the copy.
  EXPECT_EQ(of.pass->sharedWavefronts,
            ((64 + 128) * 16 * 2 + 64 * 16 * 2 + 32768) / 128);
  EXPECT_EQ(of.pass->loadedBytes, 32768);
  EXPECT_EQ(of.pass->special, 128);
  EXPECT_EQ(of.pass->fp32, 128);
  EXPECT_EQ(of.once.loadedBytes, 0);
}

TEST(KernelModel, ReadsTheShorterOfLoopsThatTheSameThreadsRun) {
  KernelModel of = model(
      keys(kMma + "%a = arith.addf %one, %one : f32") + keys(kMma), {32, 1, 1});
  ASSERT_TRUE(of.pass);
  EXPECT_EQ(of.pass->tensorFlops, 2 * 16 * 8 * 16);
  EXPECT_EQ(of.pass->fp32, 0);
}

TEST(KernelModel, NamesWhatLimits) {
  auto limitOf = [](StringRef chip, KernelWork work) {
    KernelModel of;
    of.pass = work;
    return of.limit(machine(chip));
  };
  KernelWork work;
  work.tensorFlops = 2048 * 100;
  EXPECT_EQ(limitOf("sm_80", work), GpuUnit::Tensor);
  work.sharedWavefronts = 101;
  EXPECT_EQ(limitOf("sm_80", work), GpuUnit::Shared);
  work.special = 16 * 102;
  EXPECT_EQ(limitOf("sm_80", work), GpuUnit::Special);
  work.fp32 = 64 * 103;
  EXPECT_EQ(limitOf("sm_80", work), GpuUnit::FP32);
  EXPECT_EQ(limitOf("sm_90a", work), GpuUnit::Special);
  work.loadedBytes = 64 * 104;
  EXPECT_EQ(limitOf("sm_80", work), GpuUnit::Memory);
  work.tensorFlops = 0;
  EXPECT_EQ(limitOf("sm_80", work), GpuUnit::Memory);
  work.loadedBytes = 0;
  EXPECT_EQ(limitOf("sm_80", work), std::nullopt);
  EXPECT_EQ(limitOf("sm_80", KernelWork()), std::nullopt);
}

TEST(KernelModel, SharesThePeakWithTheUnitThatIsBusiest) {
  KernelModel of;
  of.pass.emplace();
  of.pass->tensorFlops = 2048 * 60;
  of.pass->sharedWavefronts = 70;
  of.pass->shuffles = 10;
  EXPECT_DOUBLE_EQ(*of.tensorShare(machine("sm_80")), 0.75);
  EXPECT_DOUBLE_EQ(*of.tensorShare(machine("sm_90a")), 0.375);
  of.pass->sharedWavefronts = 0;
  EXPECT_DOUBLE_EQ(*of.tensorShare(machine("sm_80")), 1.0);
}

TEST(KernelModel, SaysNothingOfLengthsThatItDoesNotKnow) {
  KernelModel of = model(keys(R"(
      %loaded = memref.load %single[%key, %c0] : memref<1024x64xf32>
  )"),
                         {32, 1, 1});
  EXPECT_FALSE(of.steadyWork());
  EXPECT_FALSE(of.limit(machine("sm_80")));
  EXPECT_FALSE(of.tensorShare(machine("sm_80")));
  EXPECT_EQ(of.once.loadedBytes, 32 * 4);
}

TEST(KernelModel, DoesNotOverflow) {
  KernelModel of = model(R"(
    %most = arith.constant 9223372036854775807 : index
    scf.for %i = %c0 to %most step %c1 {
      scf.for %j = %c0 to %most step %c1 {
        %loaded = memref.load %single[%c0, %c0] : memref<1024x64xf32>
      }
    }
  )",
                         {32, 1, 1});
  EXPECT_EQ(of.once.loadedBytes, std::numeric_limits<int64_t>::max());
  EXPECT_EQ(of.limit(machine("sm_80")), GpuUnit::Memory);
}

TEST(GpuMachine, HoldsBlocksByTheScarcestResource) {
  GpuMachine a100 = machine("sm_80"), ada = machine("sm_89");
  // Registers: 192 of each thread, as 8 are given away together.
  EXPECT_EQ(a100.residentBlocks(128, 186, 0), 2);
  EXPECT_EQ(a100.residentBlocks(128, 128, 0), 4);
  EXPECT_EQ(a100.residentBlocks(128, 129, 0), 3);
  // Shared memory, with 1 KiB of each block for the system.
  EXPECT_EQ(a100.residentBlocks(128, 32, 81 << 10), 2);
  EXPECT_EQ(a100.residentBlocks(128, 32, 82 << 10), 1);
  EXPECT_EQ(ada.residentBlocks(128, 32, 81 << 10), 1);
  // Warps and blocks.
  EXPECT_EQ(a100.residentBlocks(1024, 32, 0), 2);
  EXPECT_EQ(ada.residentBlocks(1024, 32, 0), 1);
  EXPECT_EQ(a100.residentBlocks(32, 16, 0), 32);
  EXPECT_EQ(ada.residentBlocks(32, 16, 0), 24);
  EXPECT_EQ(a100.residentBlocks(1024, 255, 0), 0);
  EXPECT_FALSE(GpuMachine::ofChip("sm_87"));
}

} // namespace
