#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1) -> (d0, 0)>
#map10 = affine_map<(d0, d1) -> (0, d1)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map13 = affine_map<(d0, d1, d2) -> (d0, 0, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x512x2048xf32>, %arg1: tensor<2048x2048xf32>, %arg2: tensor<512x2048xf32>, %arg3: tensor<512x2048xf32>, %arg4: tensor<2048x2048xf32>, %arg5: tensor<8192x2048xf32>, %arg6: tensor<8192x2048xf32>, %arg7: tensor<2048x8192xf32>, %arg8: tensor<2048xf32>, %arg9: tensor<2048xf32>) -> tensor<1x512x2048xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<[1.000000e+00, 0.865964353, 0.749894201, 0.649381638, 0.562341332, 0.486967534, 0.421696514, 0.365174115, 0.316227764, 0.273841977, 0.237137377, 0.2053525, 0.177827939, 0.153992653, 0.133352146, 0.115478195, 1.000000e-01, 0.0865964293, 0.0749894232, 0.0649381652, 0.0562341325, 0.0486967526, 0.0421696492, 0.0365174115, 0.0316227749, 0.0273841955, 0.0237137377, 0.0205352511, 0.0177827943, 0.0153992651, 0.013335214, 0.0115478197, 0.00999999977, 0.00865964312, 0.00749894232, 0.00649381615, 0.00562341325, 0.00486967526, 0.00421696482, 0.00365174119, 0.00316227763, 0.00273841969, 0.00237137359, 0.00205352507, 0.00177827943, 0.00153992651, 0.00133352145, 0.00115478202, 1.000000e-03, 8.65964335E-4, 7.49894185E-4, 6.49381662E-4, 5.62341302E-4, 4.86967532E-4, 4.21696517E-4, 3.65174114E-4, 3.16227757E-4, 2.73841957E-4, 2.3713737E-4, 2.0535251E-4, 1.7782794E-4, 1.5399266E-4, 1.33352136E-4, 1.154782E-4]> : tensor<64xf32>
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant 2.048000e+03 : f32
    %cst_7 = arith.constant dense<[[[2.500000e-01]], [[5.000000e-01]], [[7.500000e-01]], [[1.000000e+00]], [[1.250000e+00]], [[1.500000e+00]], [[1.750000e+00]], [[2.000000e+00]], [[2.250000e+00]], [[2.500000e+00]], [[2.750000e+00]], [[3.000000e+00]], [[3.250000e+00]], [[3.500000e+00]], [[3.750000e+00]], [[4.000000e+00]], [[4.250000e+00]], [[4.500000e+00]], [[4.750000e+00]], [[5.000000e+00]], [[5.250000e+00]], [[5.500000e+00]], [[5.750000e+00]], [[6.000000e+00]], [[6.250000e+00]], [[6.500000e+00]], [[6.750000e+00]], [[7.000000e+00]], [[7.250000e+00]], [[7.500000e+00]], [[7.750000e+00]], [[8.000000e+00]]]> : tensor<32x1x1xf32>
    %cst_8 = arith.constant 1.250000e-01 : f32
    %0 = tensor.empty() : tensor<512xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<512xi64>) {
    ^bb0(%out: i64):
      %93 = linalg.index 0 : index
      %94 = arith.index_cast %93 : index to i64
      linalg.yield %94 : i64
    } -> tensor<512xi64>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 512, 1] : tensor<512xi64> into tensor<1x1x512x1xi64>
    %expanded_9 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 1, 512] : tensor<512xi64> into tensor<1x1x1x512xi64>
    %2 = tensor.empty() : tensor<1x1x512x512xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x512xi64>, tensor<1x1x512x1xi64>) outs(%2 : tensor<1x1x512x512xi1>) {
    ^bb0(%in: i64, %in_35: i64, %out: i1):
      %93 = arith.cmpi sle, %in, %in_35 : i64
      linalg.yield %93 : i1
    } -> tensor<1x1x512x512xi1>
    %4 = tensor.empty() : tensor<1x1x512x512xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %cst_3, %cst_2 : tensor<1x1x512x512xi1>, tensor<f32>, tensor<f32>) outs(%4 : tensor<1x1x512x512xf32>) {
    ^bb0(%in: i1, %in_35: f32, %in_36: f32, %out: f32):
      %93 = arith.select %in, %in_35, %in_36 : f32
      linalg.yield %93 : f32
    } -> tensor<1x1x512x512xf32>
    %6 = tensor.empty() : tensor<1x512x2048xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %93 : f32
    } -> tensor<1x512x2048xf32>
    %8 = tensor.empty() : tensor<1x512x1xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x512x1xf32>) -> tensor<1x512x1xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<1x512x2048xf32>) outs(%9 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.addf %in, %out : f32
      linalg.yield %93 : f32
    } -> tensor<1x512x1xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.divf %in, %cst_6 : f32
      linalg.yield %93 : f32
    } -> tensor<1x512x1xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.truncf %cst_5 : f64 to f32
      %94 = arith.addf %in, %93 : f32
      linalg.yield %94 : f32
    } -> tensor<1x512x1xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = math.rsqrt %in : f32
      linalg.yield %93 : f32
    } -> tensor<1x512x1xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %13 : tensor<1x512x2048xf32>, tensor<1x512x1xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %93 = arith.mulf %in, %in_35 : f32
      linalg.yield %93 : f32
    } -> tensor<1x512x2048xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %14 : tensor<2048xf32>, tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %93 = arith.mulf %in, %in_35 : f32
      linalg.yield %93 : f32
    } -> tensor<1x512x2048xf32>
    %16 = tensor.empty() : tensor<2048x2048xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2048x2048xf32>) outs(%16 : tensor<2048x2048xf32>) permutation = [1, 0] 
    %17 = tensor.empty() : tensor<1x2048x2048xf32>
    %18 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<2048x2048xf32>) outs(%17 : tensor<1x2048x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x2048xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    %20 = linalg.batch_matmul ins(%15, %18 : tensor<1x512x2048xf32>, tensor<1x2048x2048xf32>) outs(%19 : tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    %21 = tensor.empty() : tensor<2048x512xf32>
    %transposed_10 = linalg.transpose ins(%arg2 : tensor<512x2048xf32>) outs(%21 : tensor<2048x512xf32>) permutation = [1, 0] 
    %22 = tensor.empty() : tensor<1x2048x512xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<2048x512xf32>) outs(%22 : tensor<1x2048x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x512xf32>
    %24 = tensor.empty() : tensor<1x512x512xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<1x512x512xf32>) -> tensor<1x512x512xf32>
    %26 = linalg.batch_matmul ins(%15, %23 : tensor<1x512x2048xf32>, tensor<1x2048x512xf32>) outs(%25 : tensor<1x512x512xf32>) -> tensor<1x512x512xf32>
    %transposed_11 = linalg.transpose ins(%arg3 : tensor<512x2048xf32>) outs(%21 : tensor<2048x512xf32>) permutation = [1, 0] 
    %27 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_11 : tensor<2048x512xf32>) outs(%22 : tensor<1x2048x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x512xf32>
    %28 = linalg.batch_matmul ins(%15, %27 : tensor<1x512x2048xf32>, tensor<1x2048x512xf32>) outs(%25 : tensor<1x512x512xf32>) -> tensor<1x512x512xf32>
    %expanded_12 = tensor.expand_shape %20 [[0], [1], [2, 3]] output_shape [1, 512, 32, 64] : tensor<1x512x2048xf32> into tensor<1x512x32x64xf32>
    %29 = tensor.empty() : tensor<1x32x512x64xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<1x512x32x64xf32>) outs(%29 : tensor<1x32x512x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_14 = tensor.expand_shape %26 [[0], [1], [2, 3]] output_shape [1, 512, 8, 64] : tensor<1x512x512xf32> into tensor<1x512x8x64xf32>
    %30 = tensor.empty() : tensor<1x8x512x64xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x512x8x64xf32>) outs(%30 : tensor<1x8x512x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_16 = tensor.expand_shape %28 [[0], [1], [2, 3]] output_shape [1, 512, 8, 64] : tensor<1x512x512xf32> into tensor<1x512x8x64xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x512x8x64xf32>) outs(%30 : tensor<1x8x512x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_18 = tensor.expand_shape %1 [[0, 1]] output_shape [512, 1] : tensor<512xi64> into tensor<512x1xi64>
    %expanded_19 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 512] : tensor<512xi64> into tensor<1x512xi64>
    %31 = tensor.empty() : tensor<512x512xi64>
    %32 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%expanded_18, %expanded_19 : tensor<512x1xi64>, tensor<1x512xi64>) outs(%31 : tensor<512x512xi64>) {
    ^bb0(%in: i64, %in_35: i64, %out: i64):
      %93 = arith.subi %in, %in_35 : i64
      linalg.yield %93 : i64
    } -> tensor<512x512xi64>
    %33 = tensor.empty() : tensor<512x512xf32>
    %34 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<512x512xi64>) outs(%33 : tensor<512x512xf32>) {
    ^bb0(%in: i64, %out: f32):
      %93 = arith.sitofp %in : i64 to f32
      linalg.yield %93 : f32
    } -> tensor<512x512xf32>
    %expanded_20 = tensor.expand_shape %34 [[0], [1, 2]] output_shape [512, 512, 1] : tensor<512x512xf32> into tensor<512x512x1xf32>
    %35 = tensor.empty() : tensor<512x512x64xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20, %cst_4 : tensor<512x512x1xf32>, tensor<64xf32>) outs(%35 : tensor<512x512x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %93 = arith.mulf %in, %in_35 : f32
      linalg.yield %93 : f32
    } -> tensor<512x512x64xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<512x512x64xf32>) outs(%35 : tensor<512x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = math.cos %in : f32
      linalg.yield %93 : f32
    } -> tensor<512x512x64xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%33 : tensor<512x512xf32>) -> tensor<512x512xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%37 : tensor<512x512x64xf32>) outs(%38 : tensor<512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.addf %in, %out : f32
      linalg.yield %93 : f32
    } -> tensor<512x512xf32>
    %40 = tensor.empty() : tensor<32x512x512xf32>
    %41 = linalg.generic {indexing_maps = [#map8, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %cst_7 : tensor<512x512xf32>, tensor<32x1x1xf32>) outs(%40 : tensor<32x512x512xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %93 = arith.divf %in, %in_35 : f32
      linalg.yield %93 : f32
    } -> tensor<32x512x512xf32>
    %42 = tensor.empty() : tensor<1x32x512x512xf32>
    %43 = linalg.generic {indexing_maps = [#map14, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %5 : tensor<32x512x512xf32>, tensor<1x1x512x512xf32>) outs(%42 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %93 = arith.addf %in, %in_35 : f32
      linalg.yield %93 : f32
    } -> tensor<1x32x512x512xf32>
    %44 = tensor.empty() : tensor<1x8x4x512x64xf32>
    %45 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<1x8x512x64xf32>) outs(%44 : tensor<1x8x4x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4x512x64xf32>
    %collapsed = tensor.collapse_shape %45 [[0], [1, 2], [3], [4]] : tensor<1x8x4x512x64xf32> into tensor<1x32x512x64xf32>
    %46 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<1x8x512x64xf32>) outs(%44 : tensor<1x8x4x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4x512x64xf32>
    %47 = tensor.empty() : tensor<1x32x64x512xf32>
    %transposed_21 = linalg.transpose ins(%collapsed : tensor<1x32x512x64xf32>) outs(%47 : tensor<1x32x64x512xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_22 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<1x32x512x64xf32> into tensor<32x512x64xf32>
    %collapsed_23 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<1x32x64x512xf32> into tensor<32x64x512xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%40 : tensor<32x512x512xf32>) -> tensor<32x512x512xf32>
    %49 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<32x512x64xf32>, tensor<32x64x512xf32>) outs(%48 : tensor<32x512x512xf32>) -> tensor<32x512x512xf32>
    %expanded_24 = tensor.expand_shape %49 [[0, 1], [2], [3]] output_shape [1, 32, 512, 512] : tensor<32x512x512xf32> into tensor<1x32x512x512xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<1x32x512x512xf32>) outs(%42 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.mulf %in, %cst_8 : f32
      linalg.yield %93 : f32
    } -> tensor<1x32x512x512xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %43 : tensor<1x32x512x512xf32>, tensor<1x32x512x512xf32>) outs(%42 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %93 = arith.addf %in, %in_35 : f32
      linalg.yield %93 : f32
    } -> tensor<1x32x512x512xf32>
    %52 = tensor.empty() : tensor<1x32x512xi64>
    %53 = linalg.fill ins(%c0_i64 : i64) outs(%52 : tensor<1x32x512xi64>) -> tensor<1x32x512xi64>
    %54 = tensor.empty() : tensor<1x32x512xf32>
    %55 = linalg.fill ins(%cst_0 : f32) outs(%54 : tensor<1x32x512xf32>) -> tensor<1x32x512xf32>
    %56:2 = linalg.generic {indexing_maps = [#map3, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<1x32x512x512xf32>) outs(%55, %53 : tensor<1x32x512xf32>, tensor<1x32x512xi64>) {
    ^bb0(%in: f32, %out: f32, %out_35: i64):
      %93 = linalg.index 3 : index
      %94 = arith.index_cast %93 : index to i64
      %95 = arith.maximumf %in, %out : f32
      %96 = arith.cmpf ogt, %in, %out : f32
      %97 = arith.select %96, %94, %out_35 : i64
      linalg.yield %95, %97 : f32, i64
    } -> (tensor<1x32x512xf32>, tensor<1x32x512xi64>)
    %expanded_25 = tensor.expand_shape %56#0 [[0], [1], [2, 3]] output_shape [1, 32, 512, 1] : tensor<1x32x512xf32> into tensor<1x32x512x1xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %expanded_25 : tensor<1x32x512x512xf32>, tensor<1x32x512x1xf32>) outs(%42 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %93 = arith.subf %in, %in_35 : f32
      linalg.yield %93 : f32
    } -> tensor<1x32x512x512xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x32x512x512xf32>) outs(%42 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = math.exp %in : f32
      linalg.yield %93 : f32
    } -> tensor<1x32x512x512xf32>
    %59 = tensor.empty() : tensor<1x32x512x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<1x32x512x1xf32>) -> tensor<1x32x512x1xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<1x32x512x512xf32>) outs(%60 : tensor<1x32x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.addf %in, %out : f32
      linalg.yield %93 : f32
    } -> tensor<1x32x512x1xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<1x32x512x512xf32>, tensor<1x32x512x1xf32>) outs(%42 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %93 = arith.divf %in, %in_35 : f32
      linalg.yield %93 : f32
    } -> tensor<1x32x512x512xf32>
    %collapsed_26 = tensor.collapse_shape %62 [[0, 1], [2], [3]] : tensor<1x32x512x512xf32> into tensor<32x512x512xf32>
    %collapsed_27 = tensor.collapse_shape %46 [[0, 1, 2], [3], [4]] : tensor<1x8x4x512x64xf32> into tensor<32x512x64xf32>
    %63 = tensor.empty() : tensor<32x512x64xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<32x512x64xf32>) -> tensor<32x512x64xf32>
    %65 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<32x512x512xf32>, tensor<32x512x64xf32>) outs(%64 : tensor<32x512x64xf32>) -> tensor<32x512x64xf32>
    %expanded_28 = tensor.expand_shape %65 [[0, 1], [2], [3]] output_shape [1, 32, 512, 64] : tensor<32x512x64xf32> into tensor<1x32x512x64xf32>
    %66 = tensor.empty() : tensor<1x512x32x64xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<1x32x512x64xf32>) outs(%66 : tensor<1x512x32x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0], [1], [2, 3]] : tensor<1x512x32x64xf32> into tensor<1x512x2048xf32>
    %transposed_31 = linalg.transpose ins(%arg4 : tensor<2048x2048xf32>) outs(%16 : tensor<2048x2048xf32>) permutation = [1, 0] 
    %67 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<2048x2048xf32>) outs(%17 : tensor<1x2048x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x2048xf32>
    %68 = linalg.batch_matmul ins(%collapsed_30, %67 : tensor<1x512x2048xf32>, tensor<1x2048x2048xf32>) outs(%19 : tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %68 : tensor<1x512x2048xf32>, tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %93 = arith.addf %in, %in_35 : f32
      linalg.yield %93 : f32
    } -> tensor<1x512x2048xf32>
    %70 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %93 : f32
    } -> tensor<1x512x2048xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<1x512x2048xf32>) outs(%9 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.addf %in, %out : f32
      linalg.yield %93 : f32
    } -> tensor<1x512x1xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.divf %in, %cst_6 : f32
      linalg.yield %93 : f32
    } -> tensor<1x512x1xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.truncf %cst_5 : f64 to f32
      %94 = arith.addf %in, %93 : f32
      linalg.yield %94 : f32
    } -> tensor<1x512x1xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = math.rsqrt %in : f32
      linalg.yield %93 : f32
    } -> tensor<1x512x1xf32>
    %75 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %74 : tensor<1x512x2048xf32>, tensor<1x512x1xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %93 = arith.mulf %in, %in_35 : f32
      linalg.yield %93 : f32
    } -> tensor<1x512x2048xf32>
    %76 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %75 : tensor<2048xf32>, tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %93 = arith.mulf %in, %in_35 : f32
      linalg.yield %93 : f32
    } -> tensor<1x512x2048xf32>
    %77 = tensor.empty() : tensor<2048x8192xf32>
    %transposed_32 = linalg.transpose ins(%arg5 : tensor<8192x2048xf32>) outs(%77 : tensor<2048x8192xf32>) permutation = [1, 0] 
    %78 = tensor.empty() : tensor<1x2048x8192xf32>
    %79 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<2048x8192xf32>) outs(%78 : tensor<1x2048x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x8192xf32>
    %80 = tensor.empty() : tensor<1x512x8192xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<1x512x8192xf32>) -> tensor<1x512x8192xf32>
    %82 = linalg.batch_matmul ins(%76, %79 : tensor<1x512x2048xf32>, tensor<1x2048x8192xf32>) outs(%81 : tensor<1x512x8192xf32>) -> tensor<1x512x8192xf32>
    %83 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x512x8192xf32>) outs(%80 : tensor<1x512x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %93 = arith.negf %in : f32
      %94 = math.exp %93 : f32
      %95 = arith.addf %94, %cst_1 : f32
      %96 = arith.divf %cst_1, %95 : f32
      linalg.yield %96 : f32
    } -> tensor<1x512x8192xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %82 : tensor<1x512x8192xf32>, tensor<1x512x8192xf32>) outs(%80 : tensor<1x512x8192xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %93 = arith.mulf %in, %in_35 : f32
      linalg.yield %93 : f32
    } -> tensor<1x512x8192xf32>
    %transposed_33 = linalg.transpose ins(%arg6 : tensor<8192x2048xf32>) outs(%77 : tensor<2048x8192xf32>) permutation = [1, 0] 
    %85 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<2048x8192xf32>) outs(%78 : tensor<1x2048x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x8192xf32>
    %86 = linalg.batch_matmul ins(%76, %85 : tensor<1x512x2048xf32>, tensor<1x2048x8192xf32>) outs(%81 : tensor<1x512x8192xf32>) -> tensor<1x512x8192xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %86 : tensor<1x512x8192xf32>, tensor<1x512x8192xf32>) outs(%80 : tensor<1x512x8192xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %93 = arith.mulf %in, %in_35 : f32
      linalg.yield %93 : f32
    } -> tensor<1x512x8192xf32>
    %88 = tensor.empty() : tensor<8192x2048xf32>
    %transposed_34 = linalg.transpose ins(%arg7 : tensor<2048x8192xf32>) outs(%88 : tensor<8192x2048xf32>) permutation = [1, 0] 
    %89 = tensor.empty() : tensor<1x8192x2048xf32>
    %90 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_34 : tensor<8192x2048xf32>) outs(%89 : tensor<1x8192x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8192x2048xf32>
    %91 = linalg.batch_matmul ins(%87, %90 : tensor<1x512x8192xf32>, tensor<1x8192x2048xf32>) outs(%19 : tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    %92 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %91 : tensor<1x512x2048xf32>, tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %93 = arith.addf %in, %in_35 : f32
      linalg.yield %93 : f32
    } -> tensor<1x512x2048xf32>
    return %92 : tensor<1x512x2048xf32>
  }
}
