#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x512x2048xf32>, %arg1: tensor<1x512x512xf32>, %arg2: tensor<1x512x512xf32>) -> tensor<1x512x2048xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<[1.000000e+00, 0.865964353, 0.749894201, 0.649381638, 0.562341332, 0.486967534, 0.421696514, 0.365174115, 0.316227764, 0.273841977, 0.237137377, 0.2053525, 0.177827939, 0.153992653, 0.133352146, 0.115478195, 1.000000e-01, 0.0865964293, 0.0749894232, 0.0649381652, 0.0562341325, 0.0486967526, 0.0421696492, 0.0365174115, 0.0316227749, 0.0273841955, 0.0237137377, 0.0205352511, 0.0177827943, 0.0153992651, 0.013335214, 0.0115478197, 0.00999999977, 0.00865964312, 0.00749894232, 0.00649381615, 0.00562341325, 0.00486967526, 0.00421696482, 0.00365174119, 0.00316227763, 0.00273841969, 0.00237137359, 0.00205352507, 0.00177827943, 0.00153992651, 0.00133352145, 0.00115478202, 1.000000e-03, 8.65964335E-4, 7.49894185E-4, 6.49381662E-4, 5.62341302E-4, 4.86967532E-4, 4.21696517E-4, 3.65174114E-4, 3.16227757E-4, 2.73841957E-4, 2.3713737E-4, 2.0535251E-4, 1.7782794E-4, 1.5399266E-4, 1.33352136E-4, 1.154782E-4]> : tensor<64xf32>
    %cst_4 = arith.constant dense<[[[2.500000e-01]], [[5.000000e-01]], [[7.500000e-01]], [[1.000000e+00]], [[1.250000e+00]], [[1.500000e+00]], [[1.750000e+00]], [[2.000000e+00]], [[2.250000e+00]], [[2.500000e+00]], [[2.750000e+00]], [[3.000000e+00]], [[3.250000e+00]], [[3.500000e+00]], [[3.750000e+00]], [[4.000000e+00]], [[4.250000e+00]], [[4.500000e+00]], [[4.750000e+00]], [[5.000000e+00]], [[5.250000e+00]], [[5.500000e+00]], [[5.750000e+00]], [[6.000000e+00]], [[6.250000e+00]], [[6.500000e+00]], [[6.750000e+00]], [[7.000000e+00]], [[7.250000e+00]], [[7.500000e+00]], [[7.750000e+00]], [[8.000000e+00]]]> : tensor<32x1x1xf32>
    %cst_5 = arith.constant 1.250000e-01 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [1, 512, 32, 64] : tensor<1x512x2048xf32> into tensor<1x512x32x64xf32>
    %0 = tensor.empty() : tensor<1x32x512x64xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x512x32x64xf32>) outs(%0 : tensor<1x32x512x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_6 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [1, 512, 8, 64] : tensor<1x512x512xf32> into tensor<1x512x8x64xf32>
    %1 = tensor.empty() : tensor<1x8x512x64xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<1x512x8x64xf32>) outs(%1 : tensor<1x8x512x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_8 = tensor.expand_shape %arg2 [[0], [1], [2, 3]] output_shape [1, 512, 8, 64] : tensor<1x512x512xf32> into tensor<1x512x8x64xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<1x512x8x64xf32>) outs(%1 : tensor<1x8x512x64xf32>) permutation = [0, 2, 1, 3] 
    %2 = tensor.empty() : tensor<512xi64>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<512xi64>) {
    ^bb0(%out: i64):
      %43 = linalg.index 0 : index
      %44 = arith.index_cast %43 : index to i64
      linalg.yield %44 : i64
    } -> tensor<512xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 512] : tensor<512xi64> into tensor<1x512xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1]] output_shape [512, 1] : tensor<512xi64> into tensor<512x1xi64>
    %4 = tensor.empty() : tensor<512x512xi1>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %expanded_11 : tensor<1x512xi64>, tensor<512x1xi64>) outs(%4 : tensor<512x512xi1>) {
    ^bb0(%in: i64, %in_24: i64, %out: i1):
      %43 = arith.cmpi sle, %in, %in_24 : i64
      linalg.yield %43 : i1
    } -> tensor<512x512xi1>
    %6 = tensor.empty() : tensor<512x512xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%5, %cst_2, %cst_1 : tensor<512x512xi1>, tensor<f32>, tensor<f32>) outs(%6 : tensor<512x512xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %43 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %43 : f32
    } -> tensor<512x512xf32>
    %expanded_12 = tensor.expand_shape %7 [[0, 1, 2], [3]] output_shape [1, 1, 512, 512] : tensor<512x512xf32> into tensor<1x1x512x512xf32>
    %8 = tensor.empty() : tensor<512x512xi64>
    %9 = linalg.generic {indexing_maps = [#map2, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %expanded_10 : tensor<512x1xi64>, tensor<1x512xi64>) outs(%8 : tensor<512x512xi64>) {
    ^bb0(%in: i64, %in_24: i64, %out: i64):
      %43 = arith.subi %in, %in_24 : i64
      linalg.yield %43 : i64
    } -> tensor<512x512xi64>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<512x512xi64>) outs(%6 : tensor<512x512xf32>) {
    ^bb0(%in: i64, %out: f32):
      %43 = arith.sitofp %in : i64 to f32
      linalg.yield %43 : f32
    } -> tensor<512x512xf32>
    %expanded_13 = tensor.expand_shape %10 [[0], [1, 2]] output_shape [512, 512, 1] : tensor<512x512xf32> into tensor<512x512x1xf32>
    %11 = tensor.empty() : tensor<512x512x64xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13, %cst_3 : tensor<512x512x1xf32>, tensor<64xf32>) outs(%11 : tensor<512x512x64xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %43 = arith.mulf %in, %in_24 : f32
      linalg.yield %43 : f32
    } -> tensor<512x512x64xf32>
    %13 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<512x512x64xf32>) outs(%11 : tensor<512x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.cos %in : f32
      linalg.yield %43 : f32
    } -> tensor<512x512x64xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%6 : tensor<512x512xf32>) -> tensor<512x512xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<512x512x64xf32>) outs(%14 : tensor<512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<512x512xf32>
    %16 = tensor.empty() : tensor<32x512x512xf32>
    %17 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %cst_4 : tensor<512x512xf32>, tensor<32x1x1xf32>) outs(%16 : tensor<32x512x512xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %43 = arith.divf %in, %in_24 : f32
      linalg.yield %43 : f32
    } -> tensor<32x512x512xf32>
    %18 = tensor.empty() : tensor<1x32x512x512xf32>
    %19 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %expanded_12 : tensor<32x512x512xf32>, tensor<1x1x512x512xf32>) outs(%18 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %43 = arith.addf %in, %in_24 : f32
      linalg.yield %43 : f32
    } -> tensor<1x32x512x512xf32>
    %20 = tensor.empty() : tensor<1x8x4x512x64xf32>
    %21 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_7 : tensor<1x8x512x64xf32>) outs(%20 : tensor<1x8x4x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4x512x64xf32>
    %collapsed = tensor.collapse_shape %21 [[0], [1, 2], [3], [4]] : tensor<1x8x4x512x64xf32> into tensor<1x32x512x64xf32>
    %22 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_9 : tensor<1x8x512x64xf32>) outs(%20 : tensor<1x8x4x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4x512x64xf32>
    %23 = tensor.empty() : tensor<1x32x64x512xf32>
    %transposed_14 = linalg.transpose ins(%collapsed : tensor<1x32x512x64xf32>) outs(%23 : tensor<1x32x64x512xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_15 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x32x512x64xf32> into tensor<32x512x64xf32>
    %collapsed_16 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<1x32x64x512xf32> into tensor<32x64x512xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%16 : tensor<32x512x512xf32>) -> tensor<32x512x512xf32>
    %25 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<32x512x64xf32>, tensor<32x64x512xf32>) outs(%24 : tensor<32x512x512xf32>) -> tensor<32x512x512xf32>
    %expanded_17 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [1, 32, 512, 512] : tensor<32x512x512xf32> into tensor<1x32x512x512xf32>
    %26 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x32x512x512xf32>) outs(%18 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.mulf %in, %cst_5 : f32
      linalg.yield %43 : f32
    } -> tensor<1x32x512x512xf32>
    %27 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %19 : tensor<1x32x512x512xf32>, tensor<1x32x512x512xf32>) outs(%18 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %43 = arith.addf %in, %in_24 : f32
      linalg.yield %43 : f32
    } -> tensor<1x32x512x512xf32>
    %28 = tensor.empty() : tensor<1x32x512xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%28 : tensor<1x32x512xi64>) -> tensor<1x32x512xi64>
    %30 = tensor.empty() : tensor<1x32x512xf32>
    %31 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<1x32x512xf32>) -> tensor<1x32x512xf32>
    %32:2 = linalg.generic {indexing_maps = [#map13, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<1x32x512x512xf32>) outs(%31, %29 : tensor<1x32x512xf32>, tensor<1x32x512xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %43 = linalg.index 3 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : f32
      %46 = arith.cmpf ogt, %in, %out : f32
      %47 = arith.select %46, %44, %out_24 : i64
      linalg.yield %45, %47 : f32, i64
    } -> (tensor<1x32x512xf32>, tensor<1x32x512xi64>)
    %expanded_18 = tensor.expand_shape %32#0 [[0], [1], [2, 3]] output_shape [1, 32, 512, 1] : tensor<1x32x512xf32> into tensor<1x32x512x1xf32>
    %33 = linalg.generic {indexing_maps = [#map13, #map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %expanded_18 : tensor<1x32x512x512xf32>, tensor<1x32x512x1xf32>) outs(%18 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %43 = arith.subf %in, %in_24 : f32
      linalg.yield %43 : f32
    } -> tensor<1x32x512x512xf32>
    %34 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x32x512x512xf32>) outs(%18 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<1x32x512x512xf32>
    %35 = tensor.empty() : tensor<1x32x512x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<1x32x512x1xf32>) -> tensor<1x32x512x1xf32>
    %37 = linalg.generic {indexing_maps = [#map13, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<1x32x512x512xf32>) outs(%36 : tensor<1x32x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<1x32x512x1xf32>
    %38 = linalg.generic {indexing_maps = [#map13, #map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<1x32x512x512xf32>, tensor<1x32x512x1xf32>) outs(%18 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %43 = arith.divf %in, %in_24 : f32
      linalg.yield %43 : f32
    } -> tensor<1x32x512x512xf32>
    %collapsed_19 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<1x32x512x512xf32> into tensor<32x512x512xf32>
    %collapsed_20 = tensor.collapse_shape %22 [[0, 1, 2], [3], [4]] : tensor<1x8x4x512x64xf32> into tensor<32x512x64xf32>
    %39 = tensor.empty() : tensor<32x512x64xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<32x512x64xf32>) -> tensor<32x512x64xf32>
    %41 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<32x512x512xf32>, tensor<32x512x64xf32>) outs(%40 : tensor<32x512x64xf32>) -> tensor<32x512x64xf32>
    %expanded_21 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [1, 32, 512, 64] : tensor<32x512x64xf32> into tensor<1x32x512x64xf32>
    %42 = tensor.empty() : tensor<1x512x32x64xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<1x32x512x64xf32>) outs(%42 : tensor<1x512x32x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0], [1], [2, 3]] : tensor<1x512x32x64xf32> into tensor<1x512x2048xf32>
    return %collapsed_23 : tensor<1x512x2048xf32>
  }
}
