// Ranges of keys and their merge; numbers: ../Numerics/test_split.py.
// RUN: posenc-opt %s -pass-pipeline='builtin.module(posenc-split-keys{threads=8})' -verify-each | FileCheck %s
// RUN: posenc-opt %s -pass-pipeline='builtin.module(posenc-split-keys{threads=8})' -remarks-filter='.*' -remark-format=emitRemark 2>&1 >%t | FileCheck %s --check-prefix=REMARK
// RUN: posenc-opt %s -pass-pipeline='builtin.module(posenc-split-keys{parts=3})' -verify-each | FileCheck %s --check-prefix=THREE
// RUN: not posenc-opt %s -pass-pipeline='builtin.module(posenc-split-keys{parts=9223372036854775807})' 2>&1 | FileCheck %s --check-prefix=MANY
// RUN: not posenc-opt %s -pass-pipeline='builtin.module(posenc-split-keys{parts=-1})' 2>&1 | FileCheck %s --check-prefix=PARTS
// RUN: not posenc-opt %s -pass-pipeline='builtin.module(posenc-split-keys{threads=-3})' 2>&1 | FileCheck %s --check-prefix=THREADS
// RUN: posenc-opt %s -pass-pipeline='builtin.module(posenc-split-keys{parts=5000})' -remarks-filter='.*' -remark-format=emitRemark 2>&1 >%t | FileCheck %s --check-prefix=FEWER
// MANY: error: expected parts to be 0 to 1048576, got 9223372036854775807
// PARTS: error: expected parts to be 0 to 1048576, got -1
// THREADS: error: expected threads to be 0 to 1048576, got -3
// More than there are keys.
// FEWER: [Passed] KeysSplit {{.*}}keys in 4096 ranges, merged by log-sum-exp

module attributes {dlti.target_system_spec = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {

// Two heads of one query for eight workers.
// REMARK: [Passed] KeysSplit {{.*}}keys in 4 ranges, merged by log-sum-exp
// CHECK-LABEL: func.func @decode(
// CHECK: %[[P:.*]]:2 = scf.forall (%[[I:.*]]) = (0) to (4096) step (1024) {{.*}} -> (tensor<4x1x2x1x8xf32>, tensor<4x1x2x1xf32>)
// CHECK: %[[K:.*]] = tensor.extract_slice %arg1[0, 0, %[[I]], 0] [1, 2, 1024, 8]
// CHECK: posenc.attention ins(%{{.*}}, %[[K]], %{{.*}} : {{.*}} encodings [#posenc.alibi] frame [0, 0, 0, %{{.*}}] of [2, 2, 1, 4096]
// CHECK-NOT: sink
// CHECK: tensor.parallel_insert_slice
// CHECK: posenc.merge stacked outputs(%[[P]]#0 : {{.*}}) lse(%[[P]]#1 : {{.*}}) sink(%arg2 : tensor<2xf32>) outs(%arg0
// THREE-LABEL: func.func @decode(
// THREE: scf.forall {{.*}} to (4096) step (1366)
func.func @decode(%q: tensor<1x2x1x8xf32>, %k: tensor<1x2x4096x8xf32>, %s: tensor<2xf32>) -> tensor<1x2x1x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x2x1x8xf32>, tensor<1x2x4096x8xf32>, tensor<1x2x4096x8xf32>)
      outs(%q : tensor<1x2x1x8xf32>) encodings [#posenc.alibi] sink(%s : tensor<2xf32>) -> tensor<1x2x1x8xf32>
  return %r : tensor<1x2x1x8xf32>
}

// Eight heads over two kv heads are two tasks where few queries share a pass.
// REMARK: [Passed] KeysSplit {{.*}}Function=group {{.*}}keys in 4 ranges
// CHECK-LABEL: func.func @group(
// CHECK: scf.forall
// THREE-LABEL: func.func @group(
func.func @group(%q: tensor<1x8x1x8xf32>, %k: tensor<1x2x4096x8xf32>) -> tensor<1x8x1x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x8x1x8xf32>, tensor<1x2x4096x8xf32>, tensor<1x2x4096x8xf32>)
      outs(%q : tensor<1x8x1x8xf32>) -> tensor<1x8x1x8xf32>
  return %r : tensor<1x8x1x8xf32>
}

// Eight heads occupy eight workers.
// REMARK: [Analysis] RowsSuffice {{.*}}there are queries and heads enough for all threads
// CHECK-LABEL: func.func @rows(
// CHECK-NOT: scf.forall
// CHECK: return
// THREE-LABEL: func.func @rows(
// THREE: scf.forall {{.*}} to (4096) step (1366)
func.func @rows(%q: tensor<1x8x1x8xf32>, %k: tensor<1x8x4096x8xf32>) -> tensor<1x8x1x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x8x1x8xf32>, tensor<1x8x4096x8xf32>, tensor<1x8x4096x8xf32>)
      outs(%q : tensor<1x8x1x8xf32>) -> tensor<1x8x1x8xf32>
  return %r : tensor<1x8x1x8xf32>
}

// A tile keeps its place: origins add up.
// CHECK-LABEL: func.func @tile(
// CHECK: posenc.attention {{.*}} frame [0, 2, 5, %{{.*}}] of [4, 4, 8, 8192]
func.func @tile(%q: tensor<1x2x1x8xf32>, %k: tensor<1x2x4096x8xf32>) -> tensor<1x2x1x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x2x1x8xf32>, tensor<1x2x4096x8xf32>, tensor<1x2x4096x8xf32>)
      outs(%q : tensor<1x2x1x8xf32>) frame [0, 2, 5, 1000] of [4, 4, 8, 8192] -> tensor<1x2x1x8xf32>
  return %r : tensor<1x2x1x8xf32>
}

// CHECK-LABEL: func.func @unknown(
// CHECK-NOT: scf.forall
// CHECK: return
func.func @unknown(%q: tensor<1x2x1x8xf32>, %k: tensor<1x2x?x8xf32>) -> tensor<1x2x1x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x2x1x8xf32>, tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>)
      outs(%q : tensor<1x2x1x8xf32>) -> tensor<1x2x1x8xf32>
  return %r : tensor<1x2x1x8xf32>
}

// REMARK: [Missed] FiniteMinima {{.*}}may hide all keys of a row by the lowest finite number
// CHECK-LABEL: func.func @bias(
// CHECK-NOT: scf.forall
// CHECK: return
// THREE-LABEL: func.func @bias(
// THREE-NOT: scf.forall
// THREE: return
func.func @bias(%q: tensor<1x2x1x8xf32>, %k: tensor<1x2x4096x8xf32>, %t: tensor<1x1x1x4096xf32>) -> tensor<1x2x1x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x2x1x8xf32>, tensor<1x2x4096x8xf32>, tensor<1x2x4096x8xf32>)
      outs(%q : tensor<1x2x1x8xf32>) encodings [#posenc.dense_bias(%t : tensor<1x1x1x4096xf32>)] -> tensor<1x2x1x8xf32>
  return %r : tensor<1x2x1x8xf32>
}
}
