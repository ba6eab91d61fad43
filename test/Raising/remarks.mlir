// Remarks tell all parameters of what was found, and what stays dense in bytes.
// RUN: posenc-opt %s -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' 2>&1 >%t | FileCheck %s

#id = affine_map<(b, h, i, j) -> (b, h, i, j)>
#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>

// The core, once for each shape: scores plus a tensor over pairs, softmax, value product.
func.func private @attend(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %bias: tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %pairs = tensor.empty() : tensor<1x2x6x6xf32>
  %rows = tensor.empty() : tensor<1x2x6xf32>
  %out = tensor.empty() : tensor<1x2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%s0 : tensor<1x2x6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %x = arith.mulf %a, %b : f32
    %t = arith.addf %c, %x : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  %e = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %bias : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) {
  ^bb0(%a: f32, %t: f32, %o: f32):
    %x = arith.mulf %a, %half : f32
    %u = arith.addf %x, %t : f32
    %y = math.exp %u : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<1x2x6x6xf32>) outs(%l0 : tensor<1x2x6xf32>) dimensions = [3]
  %lb = linalg.broadcast ins(%l : tensor<1x2x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) dimensions = [3]
  %p = linalg.div ins(%e, %lb : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %o = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) outs(%o0 : tensor<1x2x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %x = arith.mulf %a, %b : f32
    %t = arith.addf %c, %x : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

func.func private @attend_dynamic(%q: tensor<1x2x?x4xf32>, %k: tensor<1x2x?x4xf32>, %v: tensor<1x2x?x4xf32>, %bias: tensor<1x2x?x?xf32>) -> tensor<1x2x?x4xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %c2 = arith.constant 2 : index
  %n = tensor.dim %q, %c2 : tensor<1x2x?x4xf32>
  %m = tensor.dim %k, %c2 : tensor<1x2x?x4xf32>
  %pairs = tensor.empty(%n, %m) : tensor<1x2x?x?xf32>
  %rows = tensor.empty(%n) : tensor<1x2x?xf32>
  %out = tensor.empty(%n) : tensor<1x2x?x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x2x?x?xf32>) -> tensor<1x2x?x?xf32>
  %s = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>) outs(%s0 : tensor<1x2x?x?xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %x = arith.mulf %a, %b : f32
    %t = arith.addf %c, %x : f32
    linalg.yield %t : f32
  } -> tensor<1x2x?x?xf32>
  %e = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %bias : tensor<1x2x?x?xf32>, tensor<1x2x?x?xf32>) outs(%pairs : tensor<1x2x?x?xf32>) {
  ^bb0(%a: f32, %t: f32, %o: f32):
    %x = arith.mulf %a, %half : f32
    %u = arith.addf %x, %t : f32
    %y = math.exp %u : f32
    linalg.yield %y : f32
  } -> tensor<1x2x?x?xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<1x2x?x?xf32>) outs(%l0 : tensor<1x2x?xf32>) dimensions = [3]
  %lb = linalg.broadcast ins(%l : tensor<1x2x?xf32>) outs(%pairs : tensor<1x2x?x?xf32>) dimensions = [3]
  %p = linalg.div ins(%e, %lb : tensor<1x2x?x?xf32>, tensor<1x2x?x?xf32>) outs(%pairs : tensor<1x2x?x?xf32>) -> tensor<1x2x?x?xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<1x2x?x4xf32>) -> tensor<1x2x?x4xf32>
  %o = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<1x2x?x?xf32>, tensor<1x2x?x4xf32>) outs(%o0 : tensor<1x2x?x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %x = arith.mulf %a, %b : f32
    %t = arith.addf %c, %x : f32
    linalg.yield %t : f32
  } -> tensor<1x2x?x4xf32>
  return %o : tensor<1x2x?x4xf32>
}

// CHECK: [Passed] AttentionRaised {{.*}}Function=dense | Remark="encodings: dense_bias; masks: none; 2 heads over 2 kv heads"
// CHECK: [Analysis] DenseOperandKept {{.*}}Function=dense | Remark="dense_bias stays tensor<1x2x6x6xf32> over batch, head, query and key, 288 bytes"
func.func @dense(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %bias: tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32> {
  %r = call @attend(%q, %k, %v, %bias) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// CHECK: [Analysis] DenseOperandKept {{.*}}Function=dynamic | Remark="dense_bias stays tensor<1x2x?x?xf32> over batch, head, query and key, 8 bytes times queries times keys"
func.func @dynamic(%q: tensor<1x2x?x4xf32>, %k: tensor<1x2x?x4xf32>, %v: tensor<1x2x?x4xf32>, %bias: tensor<1x2x?x?xf32>) -> tensor<1x2x?x4xf32> {
  %r = call @attend_dynamic(%q, %k, %v, %bias) : (tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x?xf32>) -> tensor<1x2x?x4xf32>
  return %r : tensor<1x2x?x4xf32>
}

// A slope of 2^-4 (h + 1) and a window: parameters at their defaults are told like others.
// CHECK: [Passed] AttentionRaised {{.*}}Function=parameters | Remark="encodings: alibi (max_bias 8, distance signed, bias_scale 1); masks: causal, sliding (window 3); 2 heads over 2 kv heads"
func.func @parameters(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %r = arith.subi %j, %i : index
    %ri = arith.index_cast %r : index to i64
    %rf = arith.sitofp %ri : i64 to f32
    %one = arith.constant 1 : index
    %h1 = arith.addi %h, %one : index
    %hi = arith.index_cast %h1 : index to i64
    %hf = arith.sitofp %hi : i64 to f32
    %four = arith.constant -4.0 : f32
    %e = arith.mulf %hf, %four : f32
    %slope = math.exp2 %e : f32
    %t = arith.mulf %slope, %rf : f32
    %zero = arith.constant 0 : index
    %first = arith.constant -3 : index
    %past = arith.cmpi sle, %r, %zero : index
    %near = arith.cmpi sgt, %r, %first : index
    %keep = arith.andi %past, %near : i1
    %no = arith.constant 0xFF800000 : f32
    %y = arith.select %keep, %t, %no : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %r = call @attend(%q, %k, %v, %bias) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}
