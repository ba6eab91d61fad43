// RUN: posenc-compile %s --stage=raised | FileCheck %s --check-prefix=RAISED
// RUN: posenc-compile %s --stage=optimised | FileCheck %s --check-prefix=RAISED
// RUN: posenc-compile %s --stage=loops | FileCheck %s --check-prefix=LOOPS
// RUN: posenc-compile %s --stage=loops --threads=false | FileCheck %s --check-prefix=SERIAL
// RUN: posenc-compile %s | FileCheck %s --check-prefix=DIALECT
// RUN: posenc-compile - < %s | FileCheck %s --check-prefix=DIALECT
// RUN: posenc-compile %s --emit=llvm --target=x86-64-v3 | FileCheck %s --check-prefixes=IR,V3
// RUN: posenc-compile %s --emit=llvm --target=x86-64-v4 | FileCheck %s --check-prefixes=IR,V4
// RUN: posenc-compile %s --emit=obj --target=x86-64-v3 -o %t.v3.o
// RUN: llvm-objdump -d %t.v3.o | FileCheck %s --check-prefix=YMM --implicit-check-not=zmm
// RUN: posenc-compile %s --emit=obj --target=x86-64-v4 -o %t.v4.o
// RUN: llvm-objdump -d %t.v4.o | FileCheck %s --check-prefix=ZMM

// Bytecode is the same input.
// RUN: posenc-opt %s -emit-bytecode -o %t.mlirbc
// RUN: posenc-compile %t.mlirbc --stage=raised | FileCheck %s --check-prefix=RAISED

// RUN: posenc-compile %s --emit=shared -o %t.so --report=%t.json --header=%t.h
// RUN: FileCheck %s --check-prefix=REPORT --input-file=%t.json
// RUN: FileCheck %s --check-prefix=HEADER --input-file=%t.h
// RUN: clang -x c -std=c11 -Wall -Werror -fsyntax-only %t.h -Wno-pragma-once-outside-header

// RAISED: func.func @main(%{{.*}}: tensor<1x512x64xf32>, %{{.*}}: i64) -> tensor<1x512x64xf32>
// RAISED: linalg.

// LOOPS: module attributes {{.*}}dlti.target_system_spec = {{.*}}"cpu" = "host"
// LOOPS: func.func private @main.body(
// LOOPS: scf.parallel
// LOOPS-NOT: linalg.
// LOOPS: func.func @main(%{{.*}}: memref<1x512x64xf32, strided<[?, ?, ?], offset: ?>>, %{{.*}}: i64)

// SERIAL-NOT: scf.parallel

// DIALECT: module attributes {{.*}}llvm.data_layout{{.*}}llvm.target_triple
// DIALECT: omp.parallel

// IR: target triple = "x86_64-unknown-linux-gnu"
// IR: define void @_mlir_ciface_main(
// IR-DAG: define {{.*}}ptr @posenc_last_error()
// V3: "prefer-vector-width"="256" "target-cpu"="x86-64-v3"
// V4: "prefer-vector-width"="512" "target-cpu"="x86-64-v4"

// YMM: ymm
// ZMM: zmm

// REPORT: "attentions": [],
// REPORT: "functions": [
// REPORT:   "args": [
// REPORT:     "dtype": "f32",
// REPORT-NEXT: "shape": [
// REPORT-NEXT:   1,
// REPORT-NEXT:   512,
// REPORT-NEXT:   64
// REPORT:     "scalar": "i64"
// REPORT:   "name": "main",
// REPORT:   "results": [
// REPORT: "missed": []

// HEADER: const char *posenc_last_error(void);
// HEADER: } posenc_f32_3;
// HEADER: posenc_f32_3 result0;
// HEADER: } main_results;
// HEADER: void _mlir_ciface_main(main_results *results, const posenc_f32_3 *arg0, int64_t arg1);

#id = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
func.func @main(%x: tensor<1x512x64xf32>, %n: i64) -> tensor<1x512x64xf32> {
  %f = arith.sitofp %n : i64 to f32
  %e = tensor.empty() : tensor<1x512x64xf32>
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<1x512x64xf32>) outs(%e : tensor<1x512x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    %1 = arith.mulf %in, %f : f32
    %2 = math.exp %1 : f32
    linalg.yield %2 : f32
  } -> tensor<1x512x64xf32>
  return %0 : tensor<1x512x64xf32>
}
