// xPos: a rotation whose pairs of a query grow along the tokens as those of a key shrink.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s
// RUN: posenc-opt %s -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' 2>&1 >%t \
// RUN:   | FileCheck %s --check-prefix=REMARK

#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#n = affine_map<(n, p) -> (n)>
#p = affine_map<(n, p) -> (p)>
#np = affine_map<(n, p) -> (n, p)>
#data = affine_map<(b, h, n, d) -> (b, h, n, d)>
#table = affine_map<(b, h, n, d) -> (n, d)>

// The core, once for all cases: scores, softmax, value product.
func.func private @attend(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<1x2x6x6xf32>
  %t3 = linalg.fill ins(%zero : f32) outs(%t2 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t4 = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) outs(%t3 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t5 = arith.constant 0xFF800000 : f32
  %t6 = tensor.empty() : tensor<1x2x6xf32>
  %t7 = linalg.fill ins(%t5 : f32) outs(%t6 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t8 = linalg.reduce { arith.maximumf } ins(%t4 : tensor<1x2x6x6xf32>) outs(%t7 : tensor<1x2x6xf32>) dimensions = [3]
  %t9 = tensor.empty() : tensor<1x2x6x6xf32>
  %t10 = linalg.broadcast ins(%t8 : tensor<1x2x6xf32>) outs(%t9 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t11 = tensor.empty() : tensor<1x2x6x6xf32>
  %t12 = linalg.sub ins(%t4, %t10 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t11 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t13 = tensor.empty() : tensor<1x2x6x6xf32>
  %t14 = linalg.exp ins(%t12 : tensor<1x2x6x6xf32>) outs(%t13 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t15 = tensor.empty() : tensor<1x2x6xf32>
  %t16 = linalg.fill ins(%zero : f32) outs(%t15 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t17 = linalg.reduce { arith.addf } ins(%t14 : tensor<1x2x6x6xf32>) outs(%t16 : tensor<1x2x6xf32>) dimensions = [3]
  %t18 = tensor.empty() : tensor<1x2x6x6xf32>
  %t19 = linalg.broadcast ins(%t17 : tensor<1x2x6xf32>) outs(%t18 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t20 = tensor.empty() : tensor<1x2x6x6xf32>
  %t21 = linalg.div ins(%t14, %t19 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t20 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t22 = tensor.empty() : tensor<1x2x6x8xf32>
  %t23 = linalg.fill ins(%zero : f32) outs(%t22 : tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t24 = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%t21, %v : tensor<1x2x6x6xf32>, tensor<1x2x6x8xf32>) outs(%t23 : tensor<1x2x6x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x8xf32>
  return %t24 : tensor<1x2x6x8xf32>
}

// As torchscale has it: zeta to the power of (n + first) / 512.
func.func private @scales(%zeta: tensor<4xf32>, %first: i64) -> tensor<6x4xf32> {
  %empty = tensor.empty() : tensor<6x4xf32>
  %scales = linalg.generic {indexing_maps = [#p, #np], iterator_types = ["parallel", "parallel"]} ins(%zeta : tensor<4xf32>) outs(%empty : tensor<6x4xf32>) {
  ^bb0(%z: f32, %o: f32):
    %base = arith.constant 512.0 : f32
    %n = linalg.index 0 : index
    %token = arith.index_cast %n : index to i64
    %at = arith.addi %token, %first : i64
    %real = arith.sitofp %at : i64 to f32
    %power = arith.divf %real, %base : f32
    %scale = math.powf %z, %power : f32
    linalg.yield %scale : f32
  } -> tensor<6x4xf32>
  return %scales : tensor<6x4xf32>
}

func.func private @inverse(%scales: tensor<6x4xf32>) -> tensor<6x4xf32> {
  %empty = tensor.empty() : tensor<6x4xf32>
  %inverse = linalg.generic {indexing_maps = [#np, #np], iterator_types = ["parallel", "parallel"]} ins(%scales : tensor<6x4xf32>) outs(%empty : tensor<6x4xf32>) {
  ^bb0(%s: f32, %o: f32):
    %one = arith.constant 1.0 : f32
    %r = arith.divf %one, %s : f32
    linalg.yield %r : f32
  } -> tensor<6x4xf32>
  return %inverse : tensor<6x4xf32>
}

// Pairs of neighbours, x cos + rotate_every_two(x) sin, with the scale in both tables.
func.func private @turn(%x: tensor<1x2x6x8xf32>, %scales: tensor<6x4xf32>) -> tensor<1x2x6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %empty = tensor.empty() : tensor<6x4xf32>
  %tables:2 = linalg.generic {indexing_maps = [#p, #np, #np, #np], iterator_types = ["parallel", "parallel"]}
      ins(%w, %scales : tensor<4xf32>, tensor<6x4xf32>) outs(%empty, %empty : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%f: f32, %scale: f32, %o0: f32, %o1: f32):
    %n = linalg.index 0 : index
    %token = arith.index_cast %n : index to i64
    %real = arith.sitofp %token : i64 to f32
    %angle = arith.mulf %real, %f : f32
    %cos = math.cos %angle : f32
    %sin = math.sin %angle : f32
    %c = arith.mulf %cos, %scale : f32
    %s = arith.mulf %sin, %scale : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %out = tensor.empty() : tensor<1x2x6x8xf32>
  %r = linalg.generic {indexing_maps = [#data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%out : tensor<1x2x6x8xf32>) {
  ^bb0(%o: f32):
    %one = arith.constant 1 : index
    %two = arith.constant 2 : index
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %d = linalg.index 3 : index
    %p = arith.divui %d, %two : index
    %odd = arith.remui %d, %two : index
    %even = arith.cmpi ult, %odd, %one : index
    %after = arith.addi %d, %one : index
    %before = arith.subi %d, %one : index
    %other = arith.select %even, %after, %before : index
    %own = tensor.extract %x[%b, %h, %n, %d] : tensor<1x2x6x8xf32>
    %across = tensor.extract %x[%b, %h, %n, %other] : tensor<1x2x6x8xf32>
    %negated = arith.negf %across : f32
    %turned = arith.select %even, %negated, %across : f32
    %cos = tensor.extract %tables#0[%n, %p] : tensor<6x4xf32>
    %sin = tensor.extract %tables#1[%n, %p] : tensor<6x4xf32>
    %c = arith.mulf %own, %cos : f32
    %s = arith.mulf %turned, %sin : f32
    %sum = arith.addf %c, %s : f32
    linalg.yield %sum : f32
  } -> tensor<1x2x6x8xf32>
  return %r : tensor<1x2x6x8xf32>
}

// Factors are 1 in the middle of the tokens, as torchscale has them; the middle cancels.
// CHECK-LABEL: func.func @centred(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg2
// CHECK-SAME: encodings [#posenc.xpos]
func.func @centred(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zeta = arith.constant dense<[0.285714286, 0.464285714, 0.642857143, 0.821428571]> : tensor<4xf32>
  %q_first = arith.constant -3 : i64
  %k_first = arith.constant -3 : i64
  %q_scales = call @scales(%zeta, %q_first) : (tensor<4xf32>, i64) -> tensor<6x4xf32>
  %k_powers = call @scales(%zeta, %k_first) : (tensor<4xf32>, i64) -> tensor<6x4xf32>
  %k_scales = call @inverse(%k_powers) : (tensor<6x4xf32>) -> tensor<6x4xf32>
  %tq = call @turn(%q, %q_scales) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %tk = call @turn(%k, %k_scales) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %r = call @attend(%tq, %tk, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %r : tensor<1x2x6x8xf32>
}

// Relative to the first token each side means what it says.
// CHECK-LABEL: func.func @from_the_first(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg2
// CHECK-SAME: encodings [#posenc.xpos<gamma = 2.000000e-01, absolute = true>]
func.func @from_the_first(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zeta = arith.constant dense<[0.166666667, 0.375000000, 0.583333333, 0.791666667]> : tensor<4xf32>
  %q_first = arith.constant 0 : i64
  %k_first = arith.constant 0 : i64
  %q_scales = call @scales(%zeta, %q_first) : (tensor<4xf32>, i64) -> tensor<6x4xf32>
  %k_powers = call @scales(%zeta, %k_first) : (tensor<4xf32>, i64) -> tensor<6x4xf32>
  %k_scales = call @inverse(%k_powers) : (tensor<6x4xf32>) -> tensor<6x4xf32>
  %tq = call @turn(%q, %q_scales) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %tk = call @turn(%k, %k_scales) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %r = call @attend(%tq, %tk, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %r : tensor<1x2x6x8xf32>
}

// Near misses: sides that do not agree on the middle, keys that grow as well, and numbers that are no zeta.
// REMARK: [Analysis] RotationNotNamed {{.*}}Function=apart {{.*}}query: expected a key whose factors are 1 at the same token, got another
// CHECK-LABEL: func.func @apart(
// CHECK: posenc.attention
// CHECK-NOT: #posenc.xpos
// CHECK: return
func.func @apart(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zeta = arith.constant dense<[0.285714286, 0.464285714, 0.642857143, 0.821428571]> : tensor<4xf32>
  %q_first = arith.constant -3 : i64
  %k_first = arith.constant -2 : i64
  %q_scales = call @scales(%zeta, %q_first) : (tensor<4xf32>, i64) -> tensor<6x4xf32>
  %k_powers = call @scales(%zeta, %k_first) : (tensor<4xf32>, i64) -> tensor<6x4xf32>
  %k_scales = call @inverse(%k_powers) : (tensor<6x4xf32>) -> tensor<6x4xf32>
  %tq = call @turn(%q, %q_scales) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %tk = call @turn(%k, %k_scales) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %r = call @attend(%tq, %tk, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %r : tensor<1x2x6x8xf32>
}

// REMARK: [Analysis] RotationNotNamed {{.*}}Function=both_grow {{.*}}query: expected a key whose factors are 1 at the same token, got another
// CHECK-LABEL: func.func @both_grow(
// CHECK: posenc.attention
// CHECK-NOT: #posenc.xpos
// CHECK: return
func.func @both_grow(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zeta = arith.constant dense<[0.285714286, 0.464285714, 0.642857143, 0.821428571]> : tensor<4xf32>
  %q_first = arith.constant -3 : i64
  %k_first = arith.constant -3 : i64
  %q_scales = call @scales(%zeta, %q_first) : (tensor<4xf32>, i64) -> tensor<6x4xf32>
  %k_powers = call @scales(%zeta, %k_first) : (tensor<4xf32>, i64) -> tensor<6x4xf32>
  %tq = call @turn(%q, %q_scales) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %tk = call @turn(%k, %k_powers) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %r = call @attend(%tq, %tk, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %r : tensor<1x2x6x8xf32>
}

// REMARK: [Analysis] RotationNotNamed {{.*}}Function=other_numbers {{.*}}query: expected pairs that are turned and multiplied by powers of (2p / rot + gamma) / (1 + gamma)
// CHECK-LABEL: func.func @other_numbers(
// CHECK: posenc.attention
// CHECK-NOT: #posenc.xpos
// CHECK: return
func.func @other_numbers(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zeta = arith.constant dense<[0.3, 0.5, 0.6, 0.9]> : tensor<4xf32>
  %q_first = arith.constant 0 : i64
  %k_first = arith.constant 0 : i64
  %q_scales = call @scales(%zeta, %q_first) : (tensor<4xf32>, i64) -> tensor<6x4xf32>
  %k_powers = call @scales(%zeta, %k_first) : (tensor<4xf32>, i64) -> tensor<6x4xf32>
  %k_scales = call @inverse(%k_powers) : (tensor<6x4xf32>) -> tensor<6x4xf32>
  %tq = call @turn(%q, %q_scales) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %tk = call @turn(%k, %k_scales) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %r = call @attend(%tq, %tk, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %r : tensor<1x2x6x8xf32>
}

// An exponent that ends before the tokens do.
func.func private @clamped_scales(%zeta: tensor<4xf32>) -> tensor<6x4xf32> {
  %empty = tensor.empty() : tensor<6x4xf32>
  %scales = linalg.generic {indexing_maps = [#p, #np], iterator_types = ["parallel", "parallel"]} ins(%zeta : tensor<4xf32>) outs(%empty : tensor<6x4xf32>) {
  ^bb0(%z: f32, %o: f32):
    %base = arith.constant 512.0 : f32
    %last = arith.constant 4.0 : f32
    %n = linalg.index 0 : index
    %token = arith.index_cast %n : index to i64
    %real = arith.sitofp %token : i64 to f32
    %at = arith.minimumf %real, %last : f32
    %power = arith.divf %at, %base : f32
    %scale = math.powf %z, %power : f32
    linalg.yield %scale : f32
  } -> tensor<6x4xf32>
  return %scales : tensor<6x4xf32>
}

// REMARK: [Analysis] RotationNotNamed {{.*}}Function=clamped {{.*}}query: expected pairs that are turned and multiplied by powers of (2p / rot + gamma) / (1 + gamma), at exponents that count tokens
// CHECK-LABEL: func.func @clamped(
// CHECK: posenc.attention
// CHECK-NOT: #posenc.xpos
// CHECK: return
func.func @clamped(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zeta = arith.constant dense<[0.285714286, 0.464285714, 0.642857143, 0.821428571]> : tensor<4xf32>
  %q_scales = call @clamped_scales(%zeta) : (tensor<4xf32>) -> tensor<6x4xf32>
  %k_scales = call @inverse(%q_scales) : (tensor<6x4xf32>) -> tensor<6x4xf32>
  %tq = call @turn(%q, %q_scales) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %tk = call @turn(%k, %k_scales) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %r = call @attend(%tq, %tk, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %r : tensor<1x2x6x8xf32>
}
