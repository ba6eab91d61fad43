// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Simulator/Simulator.h"

#include <gtest/gtest.h>

using namespace mlir::posenc::sim;

namespace {

const char *const kHead = R"(
target triple = "nvptx64-nvidia-cuda"
declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()
declare i32 @llvm.nvvm.read.ptx.sreg.ctaid.y()
declare void @llvm.nvvm.barrier.cta.sync.aligned.all(i32)
declare void @llvm.nvvm.wgmma.fence.sync.aligned()
declare void @llvm.nvvm.wgmma.commit_group.sync.aligned()
declare void @llvm.nvvm.fence.proxy.async.shared_cta()
declare i32 @llvm.nvvm.read.ptx.sreg.pm0()
)";

/// The module of a body, or null and the error's text.
std::unique_ptr<SimulatedModule> load(const std::string &body,
                                      std::string *error = nullptr) {
  auto module = SimulatedModule::load(kHead + body);
  if (module)
    return std::move(*module);
  std::string text = llvm::toString(module.takeError());
  if (error)
    *error = text;
  else
    ADD_FAILURE() << text;
  return nullptr;
}

std::string launch(SimulatedModule &module, const char *kernel, Extent grid,
                   unsigned threads, void **parameters, SimulatorReport &report,
                   const char *text = "") {
  SimulatorOptions options;
  EXPECT_FALSE(llvm::errorToBool(options.parse(text)));
  return llvm::toString(module.launch(kernel, grid, {threads, 1, 1}, 0,
                                      parameters, options, report));
}

TEST(Simulator, GridsParametersAndTables) {
  auto module = load(R"(
%pair = type { i32, i32 }
@table = internal addrspace(4) constant [2 x i32] [i32 100, i32 200]
define internal i32 @entry(i32 %i) noinline {
  %p = getelementptr [2 x i32], ptr addrspace(4) @table, i32 0, i32 %i
  %v = load i32, ptr addrspace(4) %p
  ret i32 %v
}
define ptx_kernel void @sum(ptr byval(%pair) %numbers, ptr %out, i16 %short) {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %y = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.y()
  %second = getelementptr %pair, ptr %numbers, i32 0, i32 1
  %n = load i32, ptr %second
  %e = call i32 @entry(i32 %y)
  %s = sext i16 %short to i32
  %a = add i32 %n, %e
  %b = add i32 %a, %s
  %row = mul i32 %y, 4
  %at = add i32 %row, %t
  %c = add i32 %b, %t
  %p = getelementptr i32, ptr %out, i32 %at
  store i32 %c, ptr %p
  ret void
})");
  ASSERT_TRUE(module);
  struct {
    int32_t first, second;
  } numbers{7, 1000};
  int32_t out[8] = {};
  void *address = out;
  int16_t three = -3;
  void *parameters[] = {&numbers, &address, &three};
  registerMemory(out, sizeof out);
  registerMemory(&numbers, sizeof numbers, false);
  SimulatorReport report;
  EXPECT_EQ(launch(*module, "sum", {1, 2, 1}, 4, parameters, report), "");
  EXPECT_EQ(out[0], 1097);
  EXPECT_EQ(out[7], 1200);
  EXPECT_TRUE(report.isClean()) << report.toText();
  EXPECT_EQ(report.kernels["sum"].ctas, 2u);
  unregisterMemory(out);
  unregisterMemory(&numbers);
}

TEST(Simulator, WgmmaWithAInRegisters) {
  auto module = load(R"(
@b = internal addrspace(3) global [128 x half] undef, align 128
define ptx_kernel void @rs(ptr %out) {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %p = getelementptr half, ptr addrspace(3) @b, i32 %t
  store half 2.0, ptr addrspace(3) %p
  call void @llvm.nvvm.fence.proxy.async.shared_cta()
  call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)
  %address = ptrtoint ptr addrspace(3) @b to i64
  %low = and i64 %address, 262128
  %start = lshr i64 %low, 4
  %desc = or i64 %start, 524288
  call void @llvm.nvvm.wgmma.fence.sync.aligned()
  %d = call { float, float, float, float } asm sideeffect "{ .reg .pred p; setp.ne.b32 p, $13, 0; wgmma.mma_async.sync.aligned.m64n8k16.f32.f16.f16 {$0, $1, $2, $3}, {$8, $9, $10, $11}, $12, p, 1, 1, 0; }", "=f,=f,=f,=f,0,1,2,3,r,r,r,r,l,r"(float 5.0, float 6.0, float 7.0, float 8.0, i32 1006648320, i32 1006648320, i32 1006648320, i32 1006648320, i64 %desc, i32 1)
  call void @llvm.nvvm.wgmma.commit_group.sync.aligned()
  %d0 = extractvalue { float, float, float, float } %d, 0
  %d1 = extractvalue { float, float, float, float } %d, 1
  %d2 = extractvalue { float, float, float, float } %d, 2
  %d3 = extractvalue { float, float, float, float } %d, 3
  %w = call { float, float, float, float } asm sideeffect "wgmma.wait_group.sync.aligned 0;", "=f,=f,=f,=f,0,1,2,3"(float %d0, float %d1, float %d2, float %d3)
  %w3 = extractvalue { float, float, float, float } %w, 3
  %q = getelementptr float, ptr %out, i32 %t
  store float %w3, ptr %q
  ret void
})");
  ASSERT_TRUE(module);
  float out[128] = {};
  void *address = out;
  void *parameters[] = {&address};
  for (const char *options : {"async=lazy", "async=eager,order=reverse"}) {
    SimulatorReport report;
    EXPECT_EQ(
        launch(*module, "rs", {1, 1, 1}, 128, parameters, report, options), "");
    // 16 products of 1 and 2, and the accumulator.
    for (float value : out)
      EXPECT_EQ(value, 40.0f);
    EXPECT_TRUE(report.isClean()) << report.toText();
  }
}

TEST(Simulator, WhatItDoesNotHaveIsNamed) {
  std::string error;
  EXPECT_FALSE(load("define ptx_kernel void @k() {\n"
                    "  %t = call i32 @llvm.nvvm.read.ptx.sreg.pm0()\n"
                    "  ret void\n}",
                    &error));
  EXPECT_NE(error.find("llvm.nvvm.read.ptx.sreg.pm0"), std::string::npos);
  EXPECT_FALSE(load("declare void @printf_on_device()\n"
                    "define ptx_kernel void @k() {\n"
                    "  call void @printf_on_device()\n  ret void\n}",
                    &error));
  EXPECT_EQ(error, "expected a function that the simulator has, got "
                   "printf_on_device");
  for (const char *text :
       {"wgmma.mma_async.sync.aligned.m64n8k32.s32.s8.s8 {$0}, $1, $2, p;",
        "cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::complete_tx"
        "::bytes.multicast::cluster [$0], [$1, {$2,$3} ], [$4], $5;",
        "@$9 mbarrier.init.shared.b64 [$0], $1;"}) {
    EXPECT_FALSE(load("define ptx_kernel void @k() {\n  call void asm "
                      "sideeffect \"" +
                          std::string(text) + "\", \"\"()\n  ret void\n}",
                      &error));
    EXPECT_EQ(error.substr(0, 9), "expected ") << error;
  }
  EXPECT_FALSE(load("not IR", &error));
}

TEST(Simulator, RefusesALaunch) {
  auto module = load("define ptx_kernel void @k() {\n  ret void\n}");
  ASSERT_TRUE(module);
  SimulatorReport report;
  EXPECT_EQ(launch(*module, "other", {1, 1, 1}, 1, nullptr, report),
            "expected a kernel of the module, got other");
  EXPECT_EQ(launch(*module, "k", {1, 0, 1}, 1, nullptr, report),
            "expected a grid and a block that are not empty, got 0 in one");
  EXPECT_EQ(launch(*module, "k", {1, 1, 1}, 1025, nullptr, report),
            "expected at most 1024 threads, got 1025");
  SimulatorOptions options;
  EXPECT_EQ(llvm::toString(module->launch("k", {1, 1, 1}, {1, 1, 1}, 1 << 18,
                                          nullptr, options, report)),
            "expected at most 232448 bytes of shared memory, got 262144");
  EXPECT_EQ(launch(*module, "k", {1, 1, 1}, 1, nullptr, report), "");
}

// A loop over plain memory that nobody ends must end all the same.
TEST(Simulator, SpinningIsADeadlock) {
  auto module = load(R"(
define ptx_kernel void @spin(ptr %flag) {
  br label %again
again:
  %v = load volatile i32, ptr %flag
  %done = icmp ne i32 %v, 0
  br i1 %done, label %end, label %again
end:
  ret void
})");
  ASSERT_TRUE(module);
  int32_t flag = 0;
  void *address = &flag;
  void *parameters[] = {&address};
  SimulatorReport report;
  EXPECT_EQ(launch(*module, "spin", {1, 1, 1}, 1, parameters, report), "");
  EXPECT_EQ(report.hazards["deadlock"].count, 1u) << report.toText();
}

} // namespace
