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

const char *const kScalarFunctions = R"(
declare float @llvm.nvvm.ex2.approx.ftz.f32(float)
declare float @llvm.nvvm.lg2.approx.f(float)
declare float @llvm.nvvm.rcp.approx.ftz.f(float)
declare float @llvm.nvvm.fabs.f32(float)
declare double @llvm.nvvm.fabs.f64(double)
declare double @llvm.nvvm.add.rn.d(double, double)
declare i32 @llvm.nvvm.d2i.hi(double)
declare i32 @llvm.nvvm.d2i.lo(double)
declare double @llvm.nvvm.lohi.i2d(i32, i32)
declare <2 x half> @llvm.nvvm.ff2f16x2.rn(float, float)
declare <2 x bfloat> @llvm.nvvm.ff2bf16x2.rn(float, float)
declare i32 @llvm.nvvm.activemask()
declare void @llvm.nvvm.nanosleep(i32)
declare float @__nv_expf(float)
define ptx_kernel void @scalar(ptr %out, float %x, double %d) {
  call void @llvm.nvvm.nanosleep(i32 10)
  %r0 = call float @llvm.nvvm.ex2.approx.ftz.f32(float %x)
  %r1 = call float @llvm.nvvm.lg2.approx.f(float %r0)
  %r2 = call float @llvm.nvvm.rcp.approx.ftz.f(float %x)
  %n = fneg float %x
  %r3 = call float @llvm.nvvm.fabs.f32(float %n)
  %e = call double @llvm.nvvm.fabs.f64(double %d)
  %f = call double @llvm.nvvm.add.rn.d(double %e, double 1.0)
  %hi = call i32 @llvm.nvvm.d2i.hi(double %f)
  %lo = call i32 @llvm.nvvm.d2i.lo(double %f)
  %g = call double @llvm.nvvm.lohi.i2d(i32 %lo, i32 %hi)
  %r4 = fptrunc double %g to float
  %h = call <2 x half> @llvm.nvvm.ff2f16x2.rn(float %x, float 1.5)
  %h0 = extractelement <2 x half> %h, i32 0
  %r5 = fpext half %h0 to float
  %b = call <2 x bfloat> @llvm.nvvm.ff2bf16x2.rn(float %x, float 1.5)
  %b1 = extractelement <2 x bfloat> %b, i32 1
  %r6 = fpext bfloat %b1 to float
  %m = call i32 @llvm.nvvm.activemask()
  %r7 = uitofp i32 %m to float
  %r8 = call float @__nv_expf(float 0.0)
  %t = fptrunc float %r2 to bfloat
  %r9 = fpext bfloat %t to float
  store float %r0, ptr %out
  %p1 = getelementptr float, ptr %out, i32 1
  store float %r1, ptr %p1
  %p2 = getelementptr float, ptr %out, i32 2
  store float %r2, ptr %p2
  %p3 = getelementptr float, ptr %out, i32 3
  store float %r3, ptr %p3
  %p4 = getelementptr float, ptr %out, i32 4
  store float %r4, ptr %p4
  %p5 = getelementptr float, ptr %out, i32 5
  store float %r5, ptr %p5
  %p6 = getelementptr float, ptr %out, i32 6
  store float %r6, ptr %p6
  %p7 = getelementptr float, ptr %out, i32 7
  store float %r7, ptr %p7
  %p8 = getelementptr float, ptr %out, i32 8
  store float %r8, ptr %p8
  %p9 = getelementptr float, ptr %out, i32 9
  store float %r9, ptr %p9
  ret void
})";

TEST(Simulator, ScalarFunctions) {
  auto module = load(kScalarFunctions);
  ASSERT_TRUE(module);
  float out[10] = {}, x = 4.0f;
  double d = -2.5;
  void *address = out;
  void *parameters[] = {&address, &x, &d};
  SimulatorReport report;
  EXPECT_EQ(launch(*module, "scalar", {1, 1, 1}, 1, parameters, report), "");
  const float expected[] = {16.0f, 4.0f, 0.25f, 4.0f, 3.5f,
                            1.5f,  4.0f, 1.0f,  1.0f, 0.25f};
  for (unsigned i = 0; i < 10; ++i)
    EXPECT_EQ(out[i], expected[i]) << i;
  EXPECT_TRUE(report.isClean()) << report.toText();
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
