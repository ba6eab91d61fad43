// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Driver/Manifest.h"

#include "mlir/InitAllDialects.h"
#include "mlir/Parser/Parser.h"
#include "llvm/Support/JSON.h"
#include <gtest/gtest.h>

using namespace mlir;
using llvm::json::Array;
using llvm::json::Object;

namespace {

/// The manifest's entry of @main, beside a kernel that takes anything.
Object describeMain(StringRef text) {
  DialectRegistry registry;
  registerAllDialects(registry);
  MLIRContext context(registry);
  context.allowUnregisteredDialects();
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(text, &context);
  EXPECT_TRUE(module);
  std::string json = posenc::describeManifest(*module, "sm_90a", "ptx");
  llvm::json::Value parsed = llvm::cantFail(llvm::json::parse(json));
  const Object &manifest = *parsed.getAsObject();
  EXPECT_EQ(manifest.getInteger("version"), 1);
  EXPECT_EQ(manifest.getString("target"), "sm_90a");
  const Array &functions = *manifest.getArray("functions");
  EXPECT_EQ(functions.size(), 1u);
  return *functions[0].getAsObject();
}

std::string print(const llvm::json::Value *value) {
  return value ? llvm::formatv("{0}", *value).str() : "none";
}

std::string step(const Object &function, size_t number) {
  const Array *steps = function.getArray("steps");
  return steps ? print(&(*steps)[number]) : print(function.get("reason"));
}

std::string reason(StringRef text) {
  Object function = describeMain(text);
  EXPECT_EQ(function.getBoolean("executable"), false);
  EXPECT_FALSE(function.get("steps"));
  return function.getString("reason").value_or("none").str();
}

TEST(Manifest, TakesTheContiguousBodyAndItsChecks) {
  Object main = describeMain(R"(
    llvm.mlir.global internal constant @posenc.messages("first\00second\00")
    func.func private @main.body(%x: memref<?x4xf32>, %n: i64, %slot: memref<i64> {posenc.host_memory}) -> memref<?x4xf32> {
      %c0 = arith.constant 0 : index
      %two = arith.constant 2 : i64
      %six = arith.constant 6 : i64
      %rows = memref.dim %x, %c0 : memref<?x4xf32>
      %bad = arith.cmpi slt, %n, %two : i64
      scf.if %bad {
        %old = memref.atomic_rmw minu %six, %slot[] : (i64, memref<i64>) -> i64
      }
      %true = arith.constant true
      %good = arith.xori %bad, %true : i1
      cf.cond_br %good, ^go, ^stop
    ^stop:
      %none = gpu.alloc (%c0) : memref<?x4xf32>
      return %none : memref<?x4xf32>
    ^go:
      %out = gpu.alloc (%rows) : memref<?x4xf32>
      return %out : memref<?x4xf32>
    }
    func.func @main(%x: memref<?x4xf32, strided<[?, ?], offset: ?>>, %n: i64) -> memref<?x4xf32> {
      %r = "test.wrapper"(%x, %n) : (memref<?x4xf32, strided<[?, ?], offset: ?>>, i64) -> memref<?x4xf32>
      return %r : memref<?x4xf32>
    })");
  EXPECT_EQ(main.getBoolean("executable"), true);
  EXPECT_EQ(print(main.get("inputs")),
            R"([{"dtype":"f32","name":"arg0","shape":[null,4]},)"
            R"({"name":"arg1","scalar":"i64"}])");
  EXPECT_EQ(print(main.get("results")), R"([{"buffer":"buffer0","dtype":"f32",)"
                                        R"("shape":[["size","arg0",0],4]}])");
  EXPECT_EQ(step(main, 0),
            R"({"kind":"let","name":"n0","value":["<","arg1",2]})");
  EXPECT_EQ(step(main, 1), R"({"condition":"n0","kind":"if","steps":)"
                           R"([{"kind":"fail","message":"second"}]})");
  EXPECT_EQ(step(main, 2),
            R"({"buffer":"buffer0","bytes":)"
            R"(["*",["*",["size","arg0",0],4],4],"kind":"allocate"})");
}

constexpr llvm::StringLiteral kKernels(R"(
  module attributes {gpu.container_module} {
    gpu.module @kernels {
      gpu.func @k(%a: memref<3xf32, strided<[10], offset: ?>>, %b: i32, %c: f32) kernel { gpu.return }
      gpu.func @t(%a: !llvm.ptr) kernel { gpu.return }
    })");

TEST(Manifest, FlattensParametersOfViewsInCalls) {
  Object main = describeMain(kKernels.str() + R"(
    func.func private @step(%x: memref<5x10xf32>, %f: f32, %n: index) {
      %c1 = arith.constant 1 : index
      %bytes = arith.constant 512 : i32
      %column = memref.subview %x[1, %n] [3, 1] [1, 1] : memref<5x10xf32> to memref<3xf32, strided<[10], offset: ?>>
      %b = arith.index_cast %n : index to i32
      gpu.launch_func @kernels::@k blocks in (%n, %c1, %c1) threads in (%c1, %c1, %c1) dynamic_shared_memory_size %bytes
        args(%column : memref<3xf32, strided<[10], offset: ?>>, %b : i32, %f : f32)
      return
    }
    func.func @main(%x: memref<5x10xf32>, %f: f32, %n: i64) {
      %half = arith.constant 0.5 : f32
      %index = arith.index_cast %n : i64 to index
      call @step(%x, %f, %index) : (memref<5x10xf32>, f32, index) -> ()
      call @step(%x, %half, %index) : (memref<5x10xf32>, f32, index) -> ()
      return
    }
  })");
  auto expected = [](StringRef real) {
    return (R"({"block":[1,1,1],"grid":["arg2",1,1],"kernel":"k","kind":"launch",)"
            R"("parameters":[{"buffer":"arg0","type":"pointer"},)"
            R"({"buffer":"arg0","type":"pointer"},)"
            R"({"type":"i64","value":["+",10,"arg2"]},{"type":"i64","value":3},)"
            R"({"type":"i64","value":10},{"type":"i32","value":"arg2"},)"
            R"({"type":"f32","value":)" +
            real + R"(}],"shared_bytes":512})")
        .str();
  };
  EXPECT_EQ(step(main, 0), expected("\"arg1\""));
  EXPECT_EQ(step(main, 1), expected("0.5"));
}

TEST(Manifest, CopiesAndChooses) {
  Object main = describeMain(R"(
    func.func @main(%x: memref<2x3xi16>, %n: index) -> memref<3xi16> {
      %c2 = arith.constant 2 : index
      %c0 = arith.constant 0 : index
      %out = gpu.alloc () : memref<3xi16>
      %spare = gpu.alloc () : memref<3xi16>
      %row = memref.subview %x[1, 0] [1, 3] [1, 1] : memref<2x3xi16> to memref<3xi16, strided<[1], offset: 3>>
      %rest = arith.remsi %n, %c2 : index
      %odd = arith.cmpi ne, %rest, %c0 : index
      scf.if %odd {
        gpu.memcpy %out, %row : memref<3xi16>, memref<3xi16, strided<[1], offset: 3>>
      } else {
        gpu.memcpy %out, %spare : memref<3xi16>, memref<3xi16>
      }
      gpu.dealloc %spare : memref<3xi16>
      return %out : memref<3xi16>
    })");
  EXPECT_EQ(
      step(main, 2),
      R"({"condition":["!=",["%","arg1",2],0],"else":[{"bytes":6,)"
      R"("kind":"copy","source":{"buffer":"buffer1","offset":0},)"
      R"("target":{"buffer":"buffer0","offset":0}}],"kind":"if","steps":)"
      R"([{"bytes":6,"kind":"copy","source":{"buffer":"arg0","offset":6},)"
      R"("target":{"buffer":"buffer0","offset":0}}]})");
  EXPECT_EQ(step(main, 3), R"({"buffer":"buffer1","kind":"free"})");
}

TEST(Manifest, KnowsNumbersWithoutASign) {
  Object main = describeMain(R"(
    func.func @main(%n: index, %m: i64) -> memref<?x?xi8> {
      %c3 = arith.constant 3 : index
      %third = arith.divui %n, %c3 : index
      %less = arith.remui %m, %m : i64
      %rest = arith.index_cast %less : i64 to index
      %out = gpu.alloc (%third, %rest) : memref<?x?xi8>
      return %out : memref<?x?xi8>
    })");
  EXPECT_EQ(step(main, 0),
            R"({"buffer":"buffer0","bytes":["*",["u/","arg0",3],)"
            R"(["u%","arg1","arg1"]],"kind":"allocate"})");
  EXPECT_TRUE(StringRef(reason(R"(
    func.func @main(%n: i32) {
      %less = arith.divui %n, %n : i32
      return
    })"))
                  .ends_with("got 'arith.divui'"));
}

TEST(Manifest, EncodesTensorMapsInnermostFirst) {
  Object main = describeMain(kKernels.str() + R"(
    func.func @main(%x: memref<?x32xbf16>) {
      %c1 = arith.constant 1 : index
      %c32 = arith.constant 32 : index
      %c64 = arith.constant 64 : index
      %any = memref.cast %x : memref<?x32xbf16> to memref<*xbf16>
      %map = nvgpu.tma.create.descriptor %any box[%c64, %c32] : memref<*xbf16>
        -> !nvgpu.tensormap.descriptor<tensor = memref<64x32xbf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none>
      %pointer = builtin.unrealized_conversion_cast %map
        : !nvgpu.tensormap.descriptor<tensor = memref<64x32xbf16, 3>, swizzle = swizzle_64b, l2promo = none, oob = zero, interleave = none> to !llvm.ptr
      gpu.launch_func @kernels::@t blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%pointer : !llvm.ptr)
      return
    }
  })");
  EXPECT_EQ(
      step(main, 0),
      R"({"box":[32,64],"buffer":"arg0","dtype":"bf16","interleave":0,)"
      R"("kind":"tensor_map","l2_promotion":0,"name":"map0","offset":0,)"
      R"("out_of_bounds":0,"sizes":[32,["size","arg0",0]],"strides":[64],)"
      R"("swizzle":2})");
  EXPECT_EQ(step(main, 1),
            R"({"block":[1,1,1],"grid":[1,1,1],"kernel":"t","kind":"launch",)"
            R"("parameters":[{"tensor_map":"map0","type":"pointer"}],)"
            R"("shared_bytes":0})");
}

TEST(Manifest, RefusesWhatNoStepStandsFor) {
  EXPECT_TRUE(StringRef(reason(R"(
    func.func @main(%x: memref<4xf32>, %y: index) {
      %f = memref.load %x[%y] : memref<4xf32>
      return
    })"))
                  .ends_with("expected an operation that a step stands for, "
                             "got 'memref.load'"));
  EXPECT_TRUE(StringRef(reason(R"(
    func.func @main(%n: index) {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      scf.for %i = %c0 to %n step %c1 { }
      return
    })"))
                  .ends_with("got 'scf.for'"));
  EXPECT_EQ(reason("func.func @main(%x: memref<4xf32>) -> memref<4xf32> { "
                   "return %x : memref<4xf32> }"),
            "expected results that are buffers of their own, got another");
  EXPECT_TRUE(StringRef(reason(R"(
    func.func @main(%x: memref<4xf32>, %c: i1) {
      cf.cond_br %c, ^a, ^b
    ^a:
      return
    ^b:
      return
    })"))
                  .ends_with("expected no branch but after checks, got one"));
  EXPECT_TRUE(StringRef(reason("func.func @main() { call @main() : () -> () "
                               "return }"))
                  .ends_with("expected a call of a function of one block, got "
                             "another"));
}

} // namespace
