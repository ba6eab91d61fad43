// A certificate of the run: key blocks from the last to the first, until bounds say that the others
// weigh next to nothing; where it cannot be had. What it loses: test_certificate.py.
// RUN: posenc-opt %s -pass-pipeline='builtin.module(convert-posenc-to-loops{certificate=1e-3})' | FileCheck %s
// RUN: posenc-opt %s -pass-pipeline='builtin.module(convert-posenc-to-loops{certificate=1e-3})' -remarks-filter='.*' -remark-format=emitRemark 2>&1 >%t | FileCheck %s --check-prefix=REMARK
// RUN: posenc-opt %s -pass-pipeline='builtin.module(convert-posenc-to-loops)' | FileCheck %s --check-prefix=NONE
// RUN: not posenc-opt %s -pass-pipeline='builtin.module(convert-posenc-to-loops{certificate=1})' 2>&1 | FileCheck %s --check-prefix=RANGE
// RANGE: error: expected certificate to be 0 or from 2^-64 to below 1, got 1.000000e+00
// NONE-NOT: posenc_certificate

!t = memref<1x2x4096x64xf32>

// Norms of keys, sums of terms in f64, then the loop.
// CHECK: memref.global @posenc_certificate : memref<2xf64> = dense<0.{{0*}}e+00>
// CHECK-NOT: memref.global
// CHECK-LABEL: func.func @alibi(
// CHECK: scf.parallel
// CHECK: arith.maximumf
// CHECK: math.sqrt %{{.*}} : f32
// CHECK: scf.parallel
// CHECK: math.exp2 %{{.*}} : f64
// CHECK: math.log %{{.*}} : f64
// CHECK: %[[LEFT:.*]]:2 = scf.while
// CHECK: %[[MORE:.*]] = arith.cmpf ugt, %{{.*}} : f32
// CHECK: arith.andi %{{.*}}, %[[MORE]]
// CHECK: vector.reduction <maximumf>
// CHECK: scf.yield %{{.*}}, %{{.*}} : index, f32
// What was passed over, and the bound of what it weighs.
// CHECK: memref.atomic_rmw addf %{{.*}}, %[[REPORT:.*]][%{{.*}}]
// CHECK: math.exp %{{.*}} : f64
// CHECK: memref.atomic_rmw maximumf %{{.*}}, %[[REPORT]]
func.func @alibi(%x: !t, %o: !t) {
  posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%o : !t) encodings [#posenc.alibi] masks [#posenc.causal]
  return
}

// CHECK-NOT: vector.reduction <maximumf>
// REMARK: [Missed] CertificateNotUsed {{.*}}Function=both_sides {{.*}}Reason="queries may see keys after them"
func.func @both_sides(%x: !t, %o: !t) {
  posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%o : !t) encodings [#posenc.alibi]
  return
}

// REMARK: [Missed] CertificateNotUsed {{.*}}Function=one_query {{.*}}Reason="few queries meet each key"
func.func @one_query(%q: memref<1x2x1x64xf32>, %x: !t, %o: memref<1x2x1x64xf32>) {
  posenc.attention ins(%q, %x, %x : memref<1x2x1x64xf32>, !t, !t) outs(%o : memref<1x2x1x64xf32>)
      encodings [#posenc.alibi] masks [#posenc.causal]
  return
}

// REMARK: [Missed] CertificateNotUsed {{.*}}Function=code {{.*}}Reason="code on logits may undo any decay"
func.func @code(%x: !t, %o: !t, %t: memref<2xf32>) {
  posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%o : !t) encodings [#posenc.alibi] masks [#posenc.causal] score {
    ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index, %qp: index, %kp: index):
      %y = memref.load %t[%h] : memref<2xf32>
      %z = arith.addf %s, %y : f32
      posenc.yield %z : f32
    }
  return
}

// REMARK: [Missed] CertificateNotUsed {{.*}}Function=offset {{.*}}Reason="positions are not the numbers of tokens"
func.func @offset(%x: !t, %o: !t, %n: i64) {
  posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%o : !t) encodings [#posenc.alibi] masks [#posenc.causal]
      q_offset(%n : i64)
  return
}

// REMARK: [Missed] CertificateNotUsed {{.*}}Function=in_loop {{.*}}Reason="keys are not read one by one"
func.func @in_loop(%x: !t, %o: !t) {
  posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%o : !t) encodings [#posenc.rope, #posenc.alibi]
      masks [#posenc.causal] keys_in_loop
  return
}

// A term of pairs: the largest at each distance, over batch rows and vectors of queries.
// REMARK-NOT: Function=tensor
// CHECK-LABEL: func.func @tensor(
// CHECK: scf.parallel
// CHECK: math.sqrt %{{.*}} : f32
// CHECK: scf.parallel
// CHECK: scf.for
// CHECK: scf.for
// CHECK: scf.for
// CHECK: vector.create_mask
// CHECK: arith.maximumf %{{.*}} : vector<
// CHECK: vector.reduction <maximumf>
// CHECK: math.exp2 %{{.*}} : f64
// CHECK: scf.while
func.func @tensor(%x: !t, %o: !t, %t: memref<1x2x4096x4096xf32>) {
  posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%o : !t)
      encodings [#posenc.dense_bias(%t : memref<1x2x4096x4096xf32>)] masks [#posenc.causal]
  return
}
