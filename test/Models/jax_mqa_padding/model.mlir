module @jit_padded {
  func.func @main(%arg0: tensor<2x16x64xf32>, %arg1: tensor<2x16xi32>, %arg2: tensor<64x4x16xf32>, %arg3: tensor<64x1x16xf32>, %arg4: tensor<64x1x16xf32>, %arg5: tensor<4x16x64xf32>) -> tensor<2x16x64xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %cst_2 = arith.constant 1.000000e+04 : f32
    %cst_3 = arith.constant 1.600000e+01 : f32
    %cst_4 = arith.constant 2.000000e+00 : f32
    %c0_i32 = arith.constant 0 : i32
    %cst_5 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x16x64xf32> into tensor<32x64xf32>
    %collapsed_6 = tensor.collapse_shape %arg2 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %0 = tensor.empty() : tensor<32x64xf32>
    %1 = linalg.fill ins(%cst_5 : f32) outs(%0 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %2 = linalg.matmul ins(%collapsed, %collapsed_6 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %collapsed_7 = tensor.collapse_shape %arg3 [[0], [1, 2]] : tensor<64x1x16xf32> into tensor<64x16xf32>
    %3 = tensor.empty() : tensor<32x16xf32>
    %4 = linalg.fill ins(%cst_5 : f32) outs(%3 : tensor<32x16xf32>) -> tensor<32x16xf32>
    %5 = linalg.matmul ins(%collapsed, %collapsed_7 : tensor<32x64xf32>, tensor<64x16xf32>) outs(%4 : tensor<32x16xf32>) -> tensor<32x16xf32>
    %collapsed_8 = tensor.collapse_shape %arg4 [[0], [1, 2]] : tensor<64x1x16xf32> into tensor<64x16xf32>
    %6 = tensor.empty() : tensor<32x16xf32>
    %7 = linalg.fill ins(%cst_5 : f32) outs(%6 : tensor<32x16xf32>) -> tensor<32x16xf32>
    %8 = linalg.matmul ins(%collapsed, %collapsed_8 : tensor<32x64xf32>, tensor<64x16xf32>) outs(%7 : tensor<32x16xf32>) -> tensor<32x16xf32>
    %expanded = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [2, 16, 1, 16] : tensor<32x16xf32> into tensor<2x16x1x16xf32>
    %9 = tensor.empty() : tensor<16xi32>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%9 : tensor<16xi32>) {
    ^bb0(%out: i32):
      %128 = linalg.index 0 : index
      %129 = arith.index_cast %128 : index to i32
      linalg.yield %129 : i32
    } -> tensor<16xi32>
    %11 = tensor.empty() : tensor<16x16xi32>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<16xi32>) outs(%11 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %13 = tensor.empty() : tensor<16x16xi32>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<16xi32>) outs(%13 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %15 = tensor.empty() : tensor<16x16xi1>
    %16 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%12, %14 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%15 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_35: i32, %out: i1):
      %128 = arith.cmpi sge, %in, %in_35 : i32
      linalg.yield %128 : i1
    } -> tensor<16x16xi1>
    %17 = tensor.empty() : tensor<2x1x1x16xi32>
    %18 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16xi32>) outs(%17 : tensor<2x1x1x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x1x16xi32>
    %19 = tensor.empty() : tensor<2x1x1x16xi1>
    %20 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x1x1x16xi32>) outs(%19 : tensor<2x1x1x16xi1>) {
    ^bb0(%in: i32, %out: i1):
      %128 = arith.cmpi ne, %in, %c0_i32 : i32
      linalg.yield %128 : i1
    } -> tensor<2x1x1x16xi1>
    %21 = tensor.empty() : tensor<2x1x16x16xi1>
    %22 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<16x16xi1>) outs(%21 : tensor<2x1x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x16x16xi1>
    %23 = tensor.empty() : tensor<2x1x16x16xi1>
    %24 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x1x1x16xi1>) outs(%23 : tensor<2x1x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x16x16xi1>
    %25 = tensor.empty() : tensor<2x1x16x16xi1>
    %26 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %24 : tensor<2x1x16x16xi1>, tensor<2x1x16x16xi1>) outs(%25 : tensor<2x1x16x16xi1>) {
    ^bb0(%in: i1, %in_35: i1, %out: i1):
      %128 = arith.andi %in, %in_35 : i1
      linalg.yield %128 : i1
    } -> tensor<2x1x16x16xi1>
    %expanded_9 = tensor.expand_shape %2 [[0, 1], [2, 3, 4]] output_shape [2, 16, 4, 8, 2] : tensor<32x64xf32> into tensor<2x16x4x8x2xf32>
    %27 = tensor.empty() : tensor<8xf32>
    %28 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%27 : tensor<8xf32>) {
    ^bb0(%out: f32):
      %128 = linalg.index 0 : index
      %129 = arith.index_cast %128 : index to i32
      %130 = arith.sitofp %129 : i32 to f32
      linalg.yield %130 : f32
    } -> tensor<8xf32>
    %29 = tensor.empty() : tensor<8xf32>
    %30 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%28 : tensor<8xf32>) outs(%29 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.mulf %in, %cst_4 : f32
      linalg.yield %128 : f32
    } -> tensor<8xf32>
    %31 = tensor.empty() : tensor<8xf32>
    %32 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%30 : tensor<8xf32>) outs(%31 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.addf %in, %cst_5 : f32
      linalg.yield %128 : f32
    } -> tensor<8xf32>
    %33 = tensor.empty() : tensor<8xf32>
    %34 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%32 : tensor<8xf32>) outs(%33 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.divf %in, %cst_3 : f32
      linalg.yield %128 : f32
    } -> tensor<8xf32>
    %35 = tensor.empty() : tensor<16xf32>
    %36 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%35 : tensor<16xf32>) {
    ^bb0(%out: f32):
      %128 = linalg.index 0 : index
      %129 = arith.index_cast %128 : index to i32
      %130 = arith.sitofp %129 : i32 to f32
      linalg.yield %130 : f32
    } -> tensor<16xf32>
    %37 = tensor.empty() : tensor<8xf32>
    %38 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%34 : tensor<8xf32>) outs(%37 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.powf %cst_2, %in : f32
      linalg.yield %128 : f32
    } -> tensor<8xf32>
    %39 = tensor.empty() : tensor<16x8xf32>
    %40 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<16xf32>) outs(%39 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x8xf32>
    %41 = tensor.empty() : tensor<16x8xf32>
    %42 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<8xf32>) outs(%41 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x8xf32>
    %43 = tensor.empty() : tensor<16x8xf32>
    %44 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%40, %42 : tensor<16x8xf32>, tensor<16x8xf32>) outs(%43 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %128 = arith.divf %in, %in_35 : f32
      linalg.yield %128 : f32
    } -> tensor<16x8xf32>
    %45 = tensor.empty() : tensor<16x8xf32>
    %46 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<16x8xf32>) outs(%45 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.cos %in : f32
      linalg.yield %128 : f32
    } -> tensor<16x8xf32>
    %47 = tensor.empty() : tensor<16x8xf32>
    %48 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<16x8xf32>) outs(%47 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.sin %in : f32
      linalg.yield %128 : f32
    } -> tensor<16x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_9[0, 0, 0, 0, 0] [2, 16, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x16x4x8x2xf32> to tensor<2x16x4x8x1xf32>
    %collapsed_10 = tensor.collapse_shape %extracted_slice [[0], [1], [2], [3, 4]] : tensor<2x16x4x8x1xf32> into tensor<2x16x4x8xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded_9[0, 0, 0, 0, 1] [2, 16, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x16x4x8x2xf32> to tensor<2x16x4x8x1xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice_11 [[0], [1], [2], [3, 4]] : tensor<2x16x4x8x1xf32> into tensor<2x16x4x8xf32>
    %49 = tensor.empty() : tensor<2x16x4x8xf32>
    %50 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<16x8xf32>) outs(%49 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %51 = tensor.empty() : tensor<2x16x4x8xf32>
    %52 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_10, %50 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%51 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %128 = arith.mulf %in, %in_35 : f32
      linalg.yield %128 : f32
    } -> tensor<2x16x4x8xf32>
    %53 = tensor.empty() : tensor<2x16x4x8xf32>
    %54 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<16x8xf32>) outs(%53 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %55 = tensor.empty() : tensor<2x16x4x8xf32>
    %56 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_12, %54 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%55 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %128 = arith.mulf %in, %in_35 : f32
      linalg.yield %128 : f32
    } -> tensor<2x16x4x8xf32>
    %57 = tensor.empty() : tensor<2x16x4x8xf32>
    %58 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %56 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%57 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %128 = arith.subf %in, %in_35 : f32
      linalg.yield %128 : f32
    } -> tensor<2x16x4x8xf32>
    %59 = tensor.empty() : tensor<2x16x4x8xf32>
    %60 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_10, %54 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%59 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %128 = arith.mulf %in, %in_35 : f32
      linalg.yield %128 : f32
    } -> tensor<2x16x4x8xf32>
    %61 = tensor.empty() : tensor<2x16x4x8xf32>
    %62 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_12, %50 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%61 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %128 = arith.mulf %in, %in_35 : f32
      linalg.yield %128 : f32
    } -> tensor<2x16x4x8xf32>
    %63 = tensor.empty() : tensor<2x16x4x8xf32>
    %64 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %62 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%63 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %128 = arith.addf %in, %in_35 : f32
      linalg.yield %128 : f32
    } -> tensor<2x16x4x8xf32>
    %expanded_13 = tensor.expand_shape %58 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 8, 1] : tensor<2x16x4x8xf32> into tensor<2x16x4x8x1xf32>
    %expanded_14 = tensor.expand_shape %64 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 8, 1] : tensor<2x16x4x8xf32> into tensor<2x16x4x8x1xf32>
    %65 = tensor.empty() : tensor<2x16x4x8x2xf32>
    %inserted_slice = tensor.insert_slice %expanded_13 into %65[0, 0, 0, 0, 0] [2, 16, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x16x4x8x1xf32> into tensor<2x16x4x8x2xf32>
    %inserted_slice_15 = tensor.insert_slice %expanded_14 into %inserted_slice[0, 0, 0, 0, 1] [2, 16, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x16x4x8x1xf32> into tensor<2x16x4x8x2xf32>
    %expanded_16 = tensor.expand_shape %5 [[0, 1], [2, 3, 4]] output_shape [2, 16, 1, 8, 2] : tensor<32x16xf32> into tensor<2x16x1x8x2xf32>
    %extracted_slice_17 = tensor.extract_slice %expanded_16[0, 0, 0, 0, 0] [2, 16, 1, 8, 1] [1, 1, 1, 1, 1] : tensor<2x16x1x8x2xf32> to tensor<2x16x1x8x1xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice_17 [[0], [1], [2], [3, 4]] : tensor<2x16x1x8x1xf32> into tensor<2x16x1x8xf32>
    %extracted_slice_19 = tensor.extract_slice %expanded_16[0, 0, 0, 0, 1] [2, 16, 1, 8, 1] [1, 1, 1, 1, 1] : tensor<2x16x1x8x2xf32> to tensor<2x16x1x8x1xf32>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_19 [[0], [1], [2], [3, 4]] : tensor<2x16x1x8x1xf32> into tensor<2x16x1x8xf32>
    %66 = tensor.empty() : tensor<2x16x1x8xf32>
    %67 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<16x8xf32>) outs(%66 : tensor<2x16x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x1x8xf32>
    %68 = tensor.empty() : tensor<2x16x1x8xf32>
    %69 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18, %67 : tensor<2x16x1x8xf32>, tensor<2x16x1x8xf32>) outs(%68 : tensor<2x16x1x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %128 = arith.mulf %in, %in_35 : f32
      linalg.yield %128 : f32
    } -> tensor<2x16x1x8xf32>
    %70 = tensor.empty() : tensor<2x16x1x8xf32>
    %71 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<16x8xf32>) outs(%70 : tensor<2x16x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x1x8xf32>
    %72 = tensor.empty() : tensor<2x16x1x8xf32>
    %73 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_20, %71 : tensor<2x16x1x8xf32>, tensor<2x16x1x8xf32>) outs(%72 : tensor<2x16x1x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %128 = arith.mulf %in, %in_35 : f32
      linalg.yield %128 : f32
    } -> tensor<2x16x1x8xf32>
    %74 = tensor.empty() : tensor<2x16x1x8xf32>
    %75 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %73 : tensor<2x16x1x8xf32>, tensor<2x16x1x8xf32>) outs(%74 : tensor<2x16x1x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %128 = arith.subf %in, %in_35 : f32
      linalg.yield %128 : f32
    } -> tensor<2x16x1x8xf32>
    %76 = tensor.empty() : tensor<2x16x1x8xf32>
    %77 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18, %71 : tensor<2x16x1x8xf32>, tensor<2x16x1x8xf32>) outs(%76 : tensor<2x16x1x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %128 = arith.mulf %in, %in_35 : f32
      linalg.yield %128 : f32
    } -> tensor<2x16x1x8xf32>
    %78 = tensor.empty() : tensor<2x16x1x8xf32>
    %79 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_20, %67 : tensor<2x16x1x8xf32>, tensor<2x16x1x8xf32>) outs(%78 : tensor<2x16x1x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %128 = arith.mulf %in, %in_35 : f32
      linalg.yield %128 : f32
    } -> tensor<2x16x1x8xf32>
    %80 = tensor.empty() : tensor<2x16x1x8xf32>
    %81 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %79 : tensor<2x16x1x8xf32>, tensor<2x16x1x8xf32>) outs(%80 : tensor<2x16x1x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %128 = arith.addf %in, %in_35 : f32
      linalg.yield %128 : f32
    } -> tensor<2x16x1x8xf32>
    %expanded_21 = tensor.expand_shape %75 [[0], [1], [2], [3, 4]] output_shape [2, 16, 1, 8, 1] : tensor<2x16x1x8xf32> into tensor<2x16x1x8x1xf32>
    %expanded_22 = tensor.expand_shape %81 [[0], [1], [2], [3, 4]] output_shape [2, 16, 1, 8, 1] : tensor<2x16x1x8xf32> into tensor<2x16x1x8x1xf32>
    %82 = tensor.empty() : tensor<2x16x1x8x2xf32>
    %inserted_slice_23 = tensor.insert_slice %expanded_21 into %82[0, 0, 0, 0, 0] [2, 16, 1, 8, 1] [1, 1, 1, 1, 1] : tensor<2x16x1x8x1xf32> into tensor<2x16x1x8x2xf32>
    %inserted_slice_24 = tensor.insert_slice %expanded_22 into %inserted_slice_23[0, 0, 0, 0, 1] [2, 16, 1, 8, 1] [1, 1, 1, 1, 1] : tensor<2x16x1x8x1xf32> into tensor<2x16x1x8x2xf32>
    %collapsed_25 = tensor.collapse_shape %inserted_slice_24 [[0], [1], [2], [3, 4]] : tensor<2x16x1x8x2xf32> into tensor<2x16x1x16xf32>
    %83 = tensor.empty() : tensor<2x1x4x16x16xi1>
    %84 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x1x16x16xi1>) outs(%83 : tensor<2x1x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x4x16x16xi1>
    %85 = tensor.empty() : tensor<2x1x16x16xf32>
    %86 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_25 : tensor<2x16x1x16xf32>) outs(%85 : tensor<2x1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x16x16xf32>
    %collapsed_26 = tensor.collapse_shape %inserted_slice_15 [[0], [1, 2], [3, 4]] : tensor<2x16x4x8x2xf32> into tensor<2x64x16xf32>
    %collapsed_27 = tensor.collapse_shape %86 [[0], [1, 2], [3]] : tensor<2x1x16x16xf32> into tensor<2x16x16xf32>
    %87 = tensor.empty() : tensor<2x64x16xf32>
    %88 = linalg.fill ins(%cst_5 : f32) outs(%87 : tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %89 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<2x64x16xf32>, tensor<2x16x16xf32>) outs(%88 : tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %expanded_28 = tensor.expand_shape %89 [[0], [1, 2, 3], [4]] output_shape [2, 1, 16, 4, 16] : tensor<2x64x16xf32> into tensor<2x1x16x4x16xf32>
    %90 = tensor.empty() : tensor<2x1x16x4x16xf32>
    %91 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<2x1x16x4x16xf32>) outs(%90 : tensor<2x1x16x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.mulf %in, %cst_1 : f32
      linalg.yield %128 : f32
    } -> tensor<2x1x16x4x16xf32>
    %92 = tensor.empty() : tensor<4x2x1x16x16xi1>
    %93 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d0, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<2x1x4x16x16xi1>) outs(%92 : tensor<4x2x1x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<4x2x1x16x16xi1>
    %94 = tensor.empty() : tensor<4x2x1x16x16xf32>
    %95 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<2x1x16x4x16xf32>) outs(%94 : tensor<4x2x1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x2x1x16x16xf32>
    %96 = tensor.empty() : tensor<4x2x1x16x16xf32>
    %97 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%93, %95 : tensor<4x2x1x16x16xi1>, tensor<4x2x1x16x16xf32>) outs(%96 : tensor<4x2x1x16x16xf32>) {
    ^bb0(%in: i1, %in_35: f32, %out: f32):
      %128 = arith.select %in, %in_35, %cst_0 : f32
      linalg.yield %128 : f32
    } -> tensor<4x2x1x16x16xf32>
    %98 = tensor.empty() : tensor<4x2x1x16xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<4x2x1x16xf32>) -> tensor<4x2x1x16xf32>
    %100 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<4x2x1x16x16xf32>) outs(%99 : tensor<4x2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.maximumf %out, %in : f32
      linalg.yield %128 : f32
    } -> tensor<4x2x1x16xf32>
    %101 = tensor.empty() : tensor<4x2x1x16x16xf32>
    %102 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<4x2x1x16xf32>) outs(%101 : tensor<4x2x1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x2x1x16x16xf32>
    %103 = tensor.empty() : tensor<4x2x1x16x16xf32>
    %104 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%97, %102 : tensor<4x2x1x16x16xf32>, tensor<4x2x1x16x16xf32>) outs(%103 : tensor<4x2x1x16x16xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %128 = arith.subf %in, %in_35 : f32
      linalg.yield %128 : f32
    } -> tensor<4x2x1x16x16xf32>
    %105 = tensor.empty() : tensor<4x2x1x16x16xf32>
    %106 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<4x2x1x16x16xf32>) outs(%105 : tensor<4x2x1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.exp %in : f32
      linalg.yield %128 : f32
    } -> tensor<4x2x1x16x16xf32>
    %107 = tensor.empty() : tensor<4x2x1x16xf32>
    %108 = linalg.fill ins(%cst_5 : f32) outs(%107 : tensor<4x2x1x16xf32>) -> tensor<4x2x1x16xf32>
    %109 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%106 : tensor<4x2x1x16x16xf32>) outs(%108 : tensor<4x2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.addf %out, %in : f32
      linalg.yield %128 : f32
    } -> tensor<4x2x1x16xf32>
    %110 = tensor.empty() : tensor<4x2x1x16x16xf32>
    %111 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%109 : tensor<4x2x1x16xf32>) outs(%110 : tensor<4x2x1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x2x1x16x16xf32>
    %112 = tensor.empty() : tensor<4x2x1x16x16xf32>
    %113 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%106, %111 : tensor<4x2x1x16x16xf32>, tensor<4x2x1x16x16xf32>) outs(%112 : tensor<4x2x1x16x16xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %128 = arith.divf %in, %in_35 : f32
      linalg.yield %128 : f32
    } -> tensor<4x2x1x16x16xf32>
    %114 = tensor.empty() : tensor<2x1x16x16xf32>
    %115 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x16x1x16xf32>) outs(%114 : tensor<2x1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x16x16xf32>
    %116 = tensor.empty() : tensor<2x1x16x4x16xf32>
    %117 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%113 : tensor<4x2x1x16x16xf32>) outs(%116 : tensor<2x1x16x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x16x4x16xf32>
    %collapsed_29 = tensor.collapse_shape %115 [[0], [1, 2], [3]] : tensor<2x1x16x16xf32> into tensor<2x16x16xf32>
    %collapsed_30 = tensor.collapse_shape %117 [[0], [1, 2], [3, 4]] : tensor<2x1x16x4x16xf32> into tensor<2x16x64xf32>
    %118 = tensor.empty() : tensor<2x16x64xf32>
    %119 = linalg.fill ins(%cst_5 : f32) outs(%118 : tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %120 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<2x16x16xf32>, tensor<2x16x64xf32>) outs(%119 : tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %expanded_31 = tensor.expand_shape %120 [[0], [1, 2], [3, 4]] output_shape [2, 1, 16, 4, 16] : tensor<2x16x64xf32> into tensor<2x1x16x4x16xf32>
    %121 = tensor.empty() : tensor<4x2x16x1x16xf32>
    %122 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<2x1x16x4x16xf32>) outs(%121 : tensor<4x2x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x2x16x1x16xf32>
    %123 = tensor.empty() : tensor<2x16x1x4x16xf32>
    %124 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%122 : tensor<4x2x16x1x16xf32>) outs(%123 : tensor<2x16x1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x1x4x16xf32>
    %collapsed_32 = tensor.collapse_shape %124 [[0, 1], [2, 3, 4]] : tensor<2x16x1x4x16xf32> into tensor<32x64xf32>
    %collapsed_33 = tensor.collapse_shape %arg5 [[0, 1], [2]] : tensor<4x16x64xf32> into tensor<64x64xf32>
    %125 = tensor.empty() : tensor<32x64xf32>
    %126 = linalg.fill ins(%cst_5 : f32) outs(%125 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %127 = linalg.matmul ins(%collapsed_32, %collapsed_33 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%126 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_34 = tensor.expand_shape %127 [[0, 1], [2]] output_shape [2, 16, 64] : tensor<32x64xf32> into tensor<2x16x64xf32>
    return %expanded_34 : tensor<2x16x64xf32>
  }
}