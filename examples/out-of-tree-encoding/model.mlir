// An attention with KERPLE's logarithmic bias as an importer leaves it: 2 heads, 13 tokens,
// 8 channels; p and a are the learned numbers of the heads.
#pairs = affine_map<(b, h, i, j) -> (b, h, i, j)>
#head = affine_map<(b, h, i, j) -> (h)>
#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>

func.func @main(%q: tensor<1x2x13x8xf32>, %k: tensor<1x2x13x8xf32>, %v: tensor<1x2x13x8xf32>, %p: tensor<2xf32>, %a: tensor<2xf32>) -> tensor<1x2x13x8xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %scale = arith.constant 3.535533905932738e-01 : f32
  %pairs = tensor.empty() : tensor<1x2x13x13xf32>
  %rows = tensor.empty() : tensor<1x2x13xf32>
  %out = tensor.empty() : tensor<1x2x13x8xf32>

  // -p ln(1 + a |i - j|)
  %bias = linalg.generic {indexing_maps = [#head, #head, #pairs], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%p, %a : tensor<2xf32>, tensor<2xf32>) outs(%pairs : tensor<1x2x13x13xf32>) {
  ^bb0(%ph: f32, %ah: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %r = arith.subi %i, %j : index
    %ri = arith.index_cast %r : index to i64
    %rf = arith.sitofp %ri : i64 to f32
    %distance = math.absf %rf : f32
    %growth = arith.mulf %ah, %distance : f32
    %argument = arith.addf %growth, %one : f32
    %logarithm = math.log %argument : f32
    %product = arith.mulf %ph, %logarithm : f32
    %term = arith.negf %product : f32
    linalg.yield %term : f32
  } -> tensor<1x2x13x13xf32>

  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x2x13x13xf32>) -> tensor<1x2x13x13xf32>
  %s = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x13x8xf32>, tensor<1x2x13x8xf32>) outs(%s0 : tensor<1x2x13x13xf32>) {
  ^bb0(%x: f32, %y: f32, %c: f32):
    %m = arith.mulf %x, %y : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x13x13xf32>
  %e = linalg.generic {indexing_maps = [#pairs, #pairs, #pairs], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %bias : tensor<1x2x13x13xf32>, tensor<1x2x13x13xf32>) outs(%pairs : tensor<1x2x13x13xf32>) {
  ^bb0(%x: f32, %t: f32, %o: f32):
    %m = arith.mulf %x, %scale : f32
    %u = arith.addf %m, %t : f32
    %w = math.exp %u : f32
    linalg.yield %w : f32
  } -> tensor<1x2x13x13xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<1x2x13xf32>) -> tensor<1x2x13xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<1x2x13x13xf32>) outs(%l0 : tensor<1x2x13xf32>) dimensions = [3]
  %lb = linalg.broadcast ins(%l : tensor<1x2x13xf32>) outs(%pairs : tensor<1x2x13x13xf32>) dimensions = [3]
  %n = linalg.div ins(%e, %lb : tensor<1x2x13x13xf32>, tensor<1x2x13x13xf32>) outs(%pairs : tensor<1x2x13x13xf32>) -> tensor<1x2x13x13xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<1x2x13x8xf32>) -> tensor<1x2x13x8xf32>
  %o = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%n, %v : tensor<1x2x13x13xf32>, tensor<1x2x13x8xf32>) outs(%o0 : tensor<1x2x13x8xf32>) {
  ^bb0(%x: f32, %y: f32, %c: f32):
    %m = arith.mulf %x, %y : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x13x8xf32>
  return %o : tensor<1x2x13x8xf32>
}
