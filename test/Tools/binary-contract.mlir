// RUN: posenc-compile %s --emit=shared -o %t.so
// RUN: %python %S/Inputs/check_contract.py %t.so %s
// RUN: posenc-compile %s --emit=shared --road=plain --threads=false -o %t.plain.so
// RUN: %python %S/Inputs/check_contract.py %t.plain.so %s
// RUN: llvm-nm -D --defined-only %t.so | FileCheck %s --check-prefix=EXPORTS --implicit-check-not='{{[TDBRVW] [^_p]}}'
// RUN: llvm-readelf -d %t.so | FileCheck %s --check-prefix=NEEDED --implicit-check-not=NEEDED
// RUN: llvm-readelf -d %t.plain.so | FileCheck %s --check-prefix=ALONE --implicit-check-not=NEEDED

// EXPORTS-DAG: T _mlir_ciface_argument
// EXPORTS-DAG: T _mlir_ciface_gather
// EXPORTS-DAG: T posenc_last_error

// NEEDED-DAG: NEEDED{{.*}}libomp.so
// NEEDED-DAG: NEEDED{{.*}}libc.so.6
// NEEDED-DAG: NEEDED{{.*}}ld-linux

// ALONE-DAG: NEEDED{{.*}}libc.so.6
// ALONE-DAG: NEEDED{{.*}}ld-linux

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// An argument returned is copied, and twice if twice.
func.func @argument(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  return %x, %x : tensor<4xf32>, tensor<4xf32>
}

func.func @same(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %e = tensor.empty() : tensor<4xf32>
  %0 = linalg.negf ins(%x : tensor<4xf32>) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  return %0, %0 : tensor<4xf32>, tensor<4xf32>
}

func.func @views(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<2x2xf32>, tensor<2xf32>) {
  %e = tensor.empty() : tensor<4xf32>
  %0 = linalg.negf ins(%x : tensor<4xf32>) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  %1 = tensor.expand_shape %0 [[0, 1]] output_shape [2, 2] : tensor<4xf32> into tensor<2x2xf32>
  %2 = tensor.extract_slice %0[1] [2] [2] : tensor<4xf32> to tensor<2xf32>
  return %0, %1, %2 : tensor<4xf32>, tensor<2x2xf32>, tensor<2xf32>
}

func.func @constant() -> (tensor<3xf32>, tensor<3xf32>) {
  %0 = arith.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  return %0, %0 : tensor<3xf32>, tensor<3xf32>
}

// Whose destination is an argument must not write there.
func.func @destination(%x: tensor<4xf32>, %d: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.negf ins(%x : tensor<4xf32>) outs(%d : tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

func.func @strided(%x: tensor<?x3xf32>) -> tensor<?x3xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x3xf32>
  %e = tensor.empty(%n) : tensor<?x3xf32>
  %0 = linalg.negf ins(%x : tensor<?x3xf32>) outs(%e : tensor<?x3xf32>) -> tensor<?x3xf32>
  return %0 : tensor<?x3xf32>
}

func.func @scalar(%x: tensor<f32>, %n: i64) -> tensor<?xf32> {
  %size = arith.index_cast %n : i64 to index
  %v = tensor.extract %x[] : tensor<f32>
  %e = tensor.empty(%size) : tensor<?xf32>
  %0 = linalg.fill ins(%v : f32) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// Large enough to run on several threads: every worker that fails writes to the
// calling thread's slot, and the access itself stays inside.
func.func @gather(%ids: tensor<?xi64>, %table: tensor<8x1024xf32>) -> tensor<?x1024xf32> {
  %c0 = arith.constant 0 : index
  %c8 = arith.constant 8 : index
  %zero = arith.constant 0 : i64
  %n = tensor.dim %ids, %c0 : tensor<?xi64>
  %e = tensor.empty(%n) : tensor<?x1024xf32>
  %r = linalg.generic {indexing_maps = [#row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<?xi64>) outs(%e : tensor<?x1024xf32>) {
  ^bb0(%id: i64, %out: f32):
    %i = arith.index_cast %id : i64 to index
    %j = linalg.index 1 : index
    %below = arith.cmpi slt, %i, %c8 : index
    cf.assert %below, "index must be smaller than dim size"
    %above = arith.cmpi sge, %id, %zero : i64
    cf.assert %above, "index must be larger or equal to 0"
    %x = tensor.extract %table[%i, %j] : tensor<8x1024xf32>
    linalg.yield %x : f32
  } -> tensor<?x1024xf32>
  return %r : tensor<?x1024xf32>
}

// A shape check fails before anything is read.
func.func @add(%a: tensor<?xf32>, %b: tensor<?xf32>) -> (tensor<?xf32>, tensor<2xf32>) {
  %c0 = arith.constant 0 : index
  %m = tensor.dim %a, %c0 : tensor<?xf32>
  %n = tensor.dim %b, %c0 : tensor<?xf32>
  %e = tensor.empty(%m) : tensor<?xf32>
  %ok = arith.cmpi eq, %m, %n : index
  cf.assert %ok, "mismatched size for broadcast"
  %0 = linalg.add ins(%a, %b : tensor<?xf32>, tensor<?xf32>) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  %1 = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  return %0, %1 : tensor<?xf32>, tensor<2xf32>
}

// A divisor of zero ends no process.
func.func @divide(%a: i64, %b: i64) -> tensor<1xi64> {
  %q = arith.divsi %a, %b : i64
  %0 = tensor.from_elements %q : tensor<1xi64>
  return %0 : tensor<1xi64>
}
