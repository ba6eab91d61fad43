// RUN: posenc-opt %s -posenc-split-last-queries -canonicalize -cse -verify-each | FileCheck %s
// RUN: posenc-opt %s -posenc-split-last-queries -remarks-filter='.*' -remark-format=emitRemark 2>&1 >%t | FileCheck %s --check-prefix=REMARK

#bnhd = affine_map<(b, h, n, d) -> (b, n, h, d)>
#bhdm = affine_map<(b, h, m, d) -> (b, h, d, m)>
#bhnd = affine_map<(b, h, n, d) -> (b, h, n, d)>

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v4">>} {

// 33 queries are one more than two vectors: first that one, then the others, in the same destination.
// REMARK: [Passed] LastQueriesSplit {{.*}}Function=causal {{.*}}the last queries, 1 in number, by themselves
// CHECK-LABEL: func @causal
//  CHECK-SAME: %[[Q:[a-z0-9]+]]: tensor<1x33x4x64xf32>, %{{.*}}, %[[INIT:[a-z0-9]+]]: tensor<1x33x4x64xf32>, %[[LSE:[a-z0-9]+]]: tensor<1x4x33xf32>
//       CHECK: tensor.extract_slice %[[Q]][0, 32, 0, 0] [1, 1, 4, 64]
//       CHECK: %[[FEW:.*]]:2 = posenc.attention
//  CHECK-SAME:   frame [0, 0, 32, 0] of [4, 2, 33, 100]
//       CHECK: %[[O:.*]] = tensor.insert_slice %[[FEW]]#0 into %[[INIT]][0, 32, 0, 0] [1, 1, 4, 64]
//       CHECK: %[[L:.*]] = tensor.insert_slice %[[FEW]]#1 into %[[LSE]][0, 0, 32] [1, 4, 1]
//       CHECK: tensor.extract_slice %[[Q]][0, 0, 0, 0] [1, 32, 4, 64]
//       CHECK: %[[REST:.*]]:2 = posenc.attention
//  CHECK-SAME:   frame [0, 0, 0, 0] of [4, 2, 33, 100]
//       CHECK: %[[O_ALL:.*]] = tensor.insert_slice %[[REST]]#0 into %[[O]][0, 0, 0, 0] [1, 32, 4, 64]
//       CHECK: %[[L_ALL:.*]] = tensor.insert_slice %[[REST]]#1 into %[[L]][0, 0, 0] [1, 4, 32]
//       CHECK: return %[[O_ALL]], %[[L_ALL]]
func.func @causal(%q: tensor<1x33x4x64xf32>, %k: tensor<1x100x2x64xf32>, %init: tensor<1x33x4x64xf32>,
                  %lse: tensor<1x4x33xf32>) -> (tensor<1x33x4x64xf32>, tensor<1x4x33xf32>) {
  %o:2 = posenc.attention ins(%q, %k, %k : tensor<1x33x4x64xf32>, tensor<1x100x2x64xf32>, tensor<1x100x2x64xf32>)
      outs(%init, %lse : tensor<1x33x4x64xf32>, tensor<1x4x33xf32>) maps [#bnhd, #bnhd, #bnhd, #bnhd]
      encodings [#posenc.alibi] masks [#posenc.causal] -> tensor<1x33x4x64xf32>, tensor<1x4x33xf32>
  return %o#0, %o#1 : tensor<1x33x4x64xf32>, tensor<1x4x33xf32>
}

// Near misses: whole vectors, more queries than one vector does as well, a rest that is small beside all others,
// fewer than one vector.
// CHECK-LABEL: func @sizes
//   CHECK-NOT: frame
//       CHECK: return
func.func @sizes(%k: tensor<1x2x100x64xf32>, %whole: tensor<1x2x32x64xf32>, %most: tensor<1x2x31x64xf32>,
                 %long: tensor<1x2x2049x64xf32>, %few: tensor<1x2x7x64xf32>)
    -> (tensor<1x2x32x64xf32>, tensor<1x2x31x64xf32>, tensor<1x2x2049x64xf32>, tensor<1x2x7x64xf32>) {
  %0 = posenc.attention ins(%whole, %k, %k : tensor<1x2x32x64xf32>, tensor<1x2x100x64xf32>, tensor<1x2x100x64xf32>)
      outs(%whole : tensor<1x2x32x64xf32>) -> tensor<1x2x32x64xf32>
  %1 = posenc.attention ins(%most, %k, %k : tensor<1x2x31x64xf32>, tensor<1x2x100x64xf32>, tensor<1x2x100x64xf32>)
      outs(%most : tensor<1x2x31x64xf32>) -> tensor<1x2x31x64xf32>
  %2 = posenc.attention ins(%long, %k, %k : tensor<1x2x2049x64xf32>, tensor<1x2x100x64xf32>, tensor<1x2x100x64xf32>)
      outs(%long : tensor<1x2x2049x64xf32>) -> tensor<1x2x2049x64xf32>
  %3 = posenc.attention ins(%few, %k, %k : tensor<1x2x7x64xf32>, tensor<1x2x100x64xf32>, tensor<1x2x100x64xf32>)
      outs(%few : tensor<1x2x7x64xf32>) -> tensor<1x2x7x64xf32>
  return %0, %1, %2, %3 : tensor<1x2x32x64xf32>, tensor<1x2x31x64xf32>, tensor<1x2x2049x64xf32>, tensor<1x2x7x64xf32>
}

// Near misses: a number that is not known, keys that fill no vector, channels that lie apart.
// CHECK-LABEL: func @others
//   CHECK-NOT: frame
//       CHECK: return
func.func @others(%any: tensor<1x2x?x64xf32>, %q: tensor<1x2x17x64xf32>, %k: tensor<1x2x100x64xf32>,
                  %short: tensor<1x2x9x64xf32>, %turned: tensor<1x2x64x100xf32>)
    -> (tensor<1x2x?x64xf32>, tensor<1x2x17x64xf32>, tensor<1x2x17x64xf32>) {
  %0 = posenc.attention ins(%any, %k, %k : tensor<1x2x?x64xf32>, tensor<1x2x100x64xf32>, tensor<1x2x100x64xf32>)
      outs(%any : tensor<1x2x?x64xf32>) -> tensor<1x2x?x64xf32>
  %1 = posenc.attention ins(%q, %short, %short : tensor<1x2x17x64xf32>, tensor<1x2x9x64xf32>, tensor<1x2x9x64xf32>)
      outs(%q : tensor<1x2x17x64xf32>) -> tensor<1x2x17x64xf32>
  %2 = posenc.attention ins(%q, %turned, %k : tensor<1x2x17x64xf32>, tensor<1x2x64x100xf32>, tensor<1x2x100x64xf32>)
      outs(%q : tensor<1x2x17x64xf32>) maps [#bhnd, #bhdm, #bhnd, #bhnd] -> tensor<1x2x17x64xf32>
  return %0, %1, %2 : tensor<1x2x?x64xf32>, tensor<1x2x17x64xf32>, tensor<1x2x17x64xf32>
}

}
