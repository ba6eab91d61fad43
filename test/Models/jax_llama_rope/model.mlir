module @jit_llama {
  func.func @main(%arg0: tensor<1x20x64xf32>, %arg1: tensor<64x4x16xf32>, %arg2: tensor<64x2x16xf32>, %arg3: tensor<64x2x16xf32>, %arg4: tensor<4x16x64xf32>) -> tensor<1x20x64xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %cst_2 = arith.constant 1.000000e+04 : f32
    %cst_3 = arith.constant 1.600000e+01 : f32
    %cst_4 = arith.constant 2.000000e+00 : f32
    %cst_5 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x20x64xf32> into tensor<20x64xf32>
    %collapsed_6 = tensor.collapse_shape %arg1 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %0 = tensor.empty() : tensor<20x64xf32>
    %1 = linalg.fill ins(%cst_5 : f32) outs(%0 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %2 = linalg.matmul ins(%collapsed, %collapsed_6 : tensor<20x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [1, 20, 4, 16] : tensor<20x64xf32> into tensor<1x20x4x16xf32>
    %collapsed_7 = tensor.collapse_shape %arg2 [[0], [1, 2]] : tensor<64x2x16xf32> into tensor<64x32xf32>
    %3 = tensor.empty() : tensor<20x32xf32>
    %4 = linalg.fill ins(%cst_5 : f32) outs(%3 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %5 = linalg.matmul ins(%collapsed, %collapsed_7 : tensor<20x64xf32>, tensor<64x32xf32>) outs(%4 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %expanded_8 = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [1, 20, 2, 16] : tensor<20x32xf32> into tensor<1x20x2x16xf32>
    %collapsed_9 = tensor.collapse_shape %arg3 [[0], [1, 2]] : tensor<64x2x16xf32> into tensor<64x32xf32>
    %6 = tensor.empty() : tensor<20x32xf32>
    %7 = linalg.fill ins(%cst_5 : f32) outs(%6 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %8 = linalg.matmul ins(%collapsed, %collapsed_9 : tensor<20x64xf32>, tensor<64x32xf32>) outs(%7 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %expanded_10 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [1, 20, 2, 16] : tensor<20x32xf32> into tensor<1x20x2x16xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [1, 20, 4, 8] [1, 1, 1, 1] : tensor<1x20x4x16xf32> to tensor<1x20x4x8xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 0, 0, 8] [1, 20, 4, 8] [1, 1, 1, 1] : tensor<1x20x4x16xf32> to tensor<1x20x4x8xf32>
    %9 = tensor.empty() : tensor<8xf32>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%9 : tensor<8xf32>) {
    ^bb0(%out: f32):
      %118 = linalg.index 0 : index
      %119 = arith.index_cast %118 : index to i32
      %120 = arith.sitofp %119 : i32 to f32
      linalg.yield %120 : f32
    } -> tensor<8xf32>
    %11 = tensor.empty() : tensor<8xf32>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%10 : tensor<8xf32>) outs(%11 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.mulf %in, %cst_4 : f32
      linalg.yield %118 : f32
    } -> tensor<8xf32>
    %13 = tensor.empty() : tensor<8xf32>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%12 : tensor<8xf32>) outs(%13 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %in, %cst_5 : f32
      linalg.yield %118 : f32
    } -> tensor<8xf32>
    %15 = tensor.empty() : tensor<8xf32>
    %16 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%14 : tensor<8xf32>) outs(%15 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.divf %in, %cst_3 : f32
      linalg.yield %118 : f32
    } -> tensor<8xf32>
    %17 = tensor.empty() : tensor<20xf32>
    %18 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%17 : tensor<20xf32>) {
    ^bb0(%out: f32):
      %118 = linalg.index 0 : index
      %119 = arith.index_cast %118 : index to i32
      %120 = arith.sitofp %119 : i32 to f32
      linalg.yield %120 : f32
    } -> tensor<20xf32>
    %19 = tensor.empty() : tensor<8xf32>
    %20 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%16 : tensor<8xf32>) outs(%19 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.powf %cst_2, %in : f32
      linalg.yield %118 : f32
    } -> tensor<8xf32>
    %21 = tensor.empty() : tensor<20x8xf32>
    %22 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<20xf32>) outs(%21 : tensor<20x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x8xf32>
    %23 = tensor.empty() : tensor<20x8xf32>
    %24 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<8xf32>) outs(%23 : tensor<20x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x8xf32>
    %25 = tensor.empty() : tensor<20x8xf32>
    %26 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%22, %24 : tensor<20x8xf32>, tensor<20x8xf32>) outs(%25 : tensor<20x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %118 = arith.divf %in, %in_27 : f32
      linalg.yield %118 : f32
    } -> tensor<20x8xf32>
    %27 = tensor.empty() : tensor<20x8xf32>
    %28 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<20x8xf32>) outs(%27 : tensor<20x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.sin %in : f32
      linalg.yield %118 : f32
    } -> tensor<20x8xf32>
    %29 = tensor.empty() : tensor<20x8xf32>
    %30 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<20x8xf32>) outs(%29 : tensor<20x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.cos %in : f32
      linalg.yield %118 : f32
    } -> tensor<20x8xf32>
    %31 = tensor.empty() : tensor<1x20x4x8xf32>
    %32 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<20x8xf32>) outs(%31 : tensor<1x20x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x20x4x8xf32>
    %33 = tensor.empty() : tensor<1x20x4x8xf32>
    %34 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %32 : tensor<1x20x4x8xf32>, tensor<1x20x4x8xf32>) outs(%33 : tensor<1x20x4x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %118 = arith.mulf %in, %in_27 : f32
      linalg.yield %118 : f32
    } -> tensor<1x20x4x8xf32>
    %35 = tensor.empty() : tensor<1x20x4x8xf32>
    %36 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<20x8xf32>) outs(%35 : tensor<1x20x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x20x4x8xf32>
    %37 = tensor.empty() : tensor<1x20x4x8xf32>
    %38 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11, %36 : tensor<1x20x4x8xf32>, tensor<1x20x4x8xf32>) outs(%37 : tensor<1x20x4x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %118 = arith.mulf %in, %in_27 : f32
      linalg.yield %118 : f32
    } -> tensor<1x20x4x8xf32>
    %39 = tensor.empty() : tensor<1x20x4x8xf32>
    %40 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %38 : tensor<1x20x4x8xf32>, tensor<1x20x4x8xf32>) outs(%39 : tensor<1x20x4x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %118 = arith.subf %in, %in_27 : f32
      linalg.yield %118 : f32
    } -> tensor<1x20x4x8xf32>
    %41 = tensor.empty() : tensor<1x20x4x8xf32>
    %42 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11, %32 : tensor<1x20x4x8xf32>, tensor<1x20x4x8xf32>) outs(%41 : tensor<1x20x4x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %118 = arith.mulf %in, %in_27 : f32
      linalg.yield %118 : f32
    } -> tensor<1x20x4x8xf32>
    %43 = tensor.empty() : tensor<1x20x4x8xf32>
    %44 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %36 : tensor<1x20x4x8xf32>, tensor<1x20x4x8xf32>) outs(%43 : tensor<1x20x4x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %118 = arith.mulf %in, %in_27 : f32
      linalg.yield %118 : f32
    } -> tensor<1x20x4x8xf32>
    %45 = tensor.empty() : tensor<1x20x4x8xf32>
    %46 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %44 : tensor<1x20x4x8xf32>, tensor<1x20x4x8xf32>) outs(%45 : tensor<1x20x4x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %118 = arith.addf %in, %in_27 : f32
      linalg.yield %118 : f32
    } -> tensor<1x20x4x8xf32>
    %47 = tensor.empty() : tensor<1x20x4x16xf32>
    %inserted_slice = tensor.insert_slice %40 into %47[0, 0, 0, 0] [1, 20, 4, 8] [1, 1, 1, 1] : tensor<1x20x4x8xf32> into tensor<1x20x4x16xf32>
    %inserted_slice_12 = tensor.insert_slice %46 into %inserted_slice[0, 0, 0, 8] [1, 20, 4, 8] [1, 1, 1, 1] : tensor<1x20x4x8xf32> into tensor<1x20x4x16xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded_8[0, 0, 0, 0] [1, 20, 2, 8] [1, 1, 1, 1] : tensor<1x20x2x16xf32> to tensor<1x20x2x8xf32>
    %extracted_slice_14 = tensor.extract_slice %expanded_8[0, 0, 0, 8] [1, 20, 2, 8] [1, 1, 1, 1] : tensor<1x20x2x16xf32> to tensor<1x20x2x8xf32>
    %48 = tensor.empty() : tensor<1x20x2x8xf32>
    %49 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<20x8xf32>) outs(%48 : tensor<1x20x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x20x2x8xf32>
    %50 = tensor.empty() : tensor<1x20x2x8xf32>
    %51 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13, %49 : tensor<1x20x2x8xf32>, tensor<1x20x2x8xf32>) outs(%50 : tensor<1x20x2x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %118 = arith.mulf %in, %in_27 : f32
      linalg.yield %118 : f32
    } -> tensor<1x20x2x8xf32>
    %52 = tensor.empty() : tensor<1x20x2x8xf32>
    %53 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<20x8xf32>) outs(%52 : tensor<1x20x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x20x2x8xf32>
    %54 = tensor.empty() : tensor<1x20x2x8xf32>
    %55 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_14, %53 : tensor<1x20x2x8xf32>, tensor<1x20x2x8xf32>) outs(%54 : tensor<1x20x2x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %118 = arith.mulf %in, %in_27 : f32
      linalg.yield %118 : f32
    } -> tensor<1x20x2x8xf32>
    %56 = tensor.empty() : tensor<1x20x2x8xf32>
    %57 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %55 : tensor<1x20x2x8xf32>, tensor<1x20x2x8xf32>) outs(%56 : tensor<1x20x2x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %118 = arith.subf %in, %in_27 : f32
      linalg.yield %118 : f32
    } -> tensor<1x20x2x8xf32>
    %58 = tensor.empty() : tensor<1x20x2x8xf32>
    %59 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_14, %49 : tensor<1x20x2x8xf32>, tensor<1x20x2x8xf32>) outs(%58 : tensor<1x20x2x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %118 = arith.mulf %in, %in_27 : f32
      linalg.yield %118 : f32
    } -> tensor<1x20x2x8xf32>
    %60 = tensor.empty() : tensor<1x20x2x8xf32>
    %61 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13, %53 : tensor<1x20x2x8xf32>, tensor<1x20x2x8xf32>) outs(%60 : tensor<1x20x2x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %118 = arith.mulf %in, %in_27 : f32
      linalg.yield %118 : f32
    } -> tensor<1x20x2x8xf32>
    %62 = tensor.empty() : tensor<1x20x2x8xf32>
    %63 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %61 : tensor<1x20x2x8xf32>, tensor<1x20x2x8xf32>) outs(%62 : tensor<1x20x2x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %118 = arith.addf %in, %in_27 : f32
      linalg.yield %118 : f32
    } -> tensor<1x20x2x8xf32>
    %64 = tensor.empty() : tensor<1x20x2x16xf32>
    %inserted_slice_15 = tensor.insert_slice %57 into %64[0, 0, 0, 0] [1, 20, 2, 8] [1, 1, 1, 1] : tensor<1x20x2x8xf32> into tensor<1x20x2x16xf32>
    %inserted_slice_16 = tensor.insert_slice %63 into %inserted_slice_15[0, 0, 0, 8] [1, 20, 2, 8] [1, 1, 1, 1] : tensor<1x20x2x8xf32> into tensor<1x20x2x16xf32>
    %expanded_17 = tensor.expand_shape %inserted_slice_12 [[0], [1], [2, 3], [4]] output_shape [1, 20, 2, 2, 16] : tensor<1x20x4x16xf32> into tensor<1x20x2x2x16xf32>
    %65 = tensor.empty() : tensor<1x2x20x2x16xf32>
    %66 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x20x2x2x16xf32>) outs(%65 : tensor<1x2x20x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x20x2x16xf32>
    %67 = tensor.empty() : tensor<1x2x16x20xf32>
    %68 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_16 : tensor<1x20x2x16xf32>) outs(%67 : tensor<1x2x16x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x20xf32>
    %collapsed_18 = tensor.collapse_shape %66 [[0, 1], [2, 3], [4]] : tensor<1x2x20x2x16xf32> into tensor<2x40x16xf32>
    %collapsed_19 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<1x2x16x20xf32> into tensor<2x16x20xf32>
    %69 = tensor.empty() : tensor<2x40x20xf32>
    %70 = linalg.fill ins(%cst_5 : f32) outs(%69 : tensor<2x40x20xf32>) -> tensor<2x40x20xf32>
    %71 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<2x40x16xf32>, tensor<2x16x20xf32>) outs(%70 : tensor<2x40x20xf32>) -> tensor<2x40x20xf32>
    %expanded_20 = tensor.expand_shape %71 [[0, 1], [2, 3], [4]] output_shape [1, 2, 20, 2, 20] : tensor<2x40x20xf32> into tensor<1x2x20x2x20xf32>
    %72 = tensor.empty() : tensor<1x2x20x2x20xf32>
    %73 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x2x20x2x20xf32>) outs(%72 : tensor<1x2x20x2x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.mulf %in, %cst_1 : f32
      linalg.yield %118 : f32
    } -> tensor<1x2x20x2x20xf32>
    %74 = tensor.empty() : tensor<20x20xi32>
    %75 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%74 : tensor<20x20xi32>) {
    ^bb0(%out: i32):
      %118 = linalg.index 0 : index
      %119 = arith.index_cast %118 : index to i32
      linalg.yield %119 : i32
    } -> tensor<20x20xi32>
    %76 = tensor.empty() : tensor<20x20xi32>
    %77 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%76 : tensor<20x20xi32>) {
    ^bb0(%out: i32):
      %118 = linalg.index 1 : index
      %119 = arith.index_cast %118 : index to i32
      linalg.yield %119 : i32
    } -> tensor<20x20xi32>
    %78 = tensor.empty() : tensor<20x20xi1>
    %79 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%75, %77 : tensor<20x20xi32>, tensor<20x20xi32>) outs(%78 : tensor<20x20xi1>) {
    ^bb0(%in: i32, %in_27: i32, %out: i1):
      %118 = arith.cmpi sge, %in, %in_27 : i32
      linalg.yield %118 : i1
    } -> tensor<20x20xi1>
    %80 = tensor.empty() : tensor<1x2x20x20xi1>
    %81 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<20x20xi1>) outs(%80 : tensor<1x2x20x20xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x20x20xi1>
    %82 = tensor.empty() : tensor<2x1x2x20x20xi1>
    %83 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<1x2x20x20xi1>) outs(%82 : tensor<2x1x2x20x20xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x2x20x20xi1>
    %84 = tensor.empty() : tensor<2x1x2x20x20xf32>
    %85 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<1x2x20x2x20xf32>) outs(%84 : tensor<2x1x2x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x20x20xf32>
    %86 = tensor.empty() : tensor<2x1x2x20x20xf32>
    %87 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%83, %85 : tensor<2x1x2x20x20xi1>, tensor<2x1x2x20x20xf32>) outs(%86 : tensor<2x1x2x20x20xf32>) {
    ^bb0(%in: i1, %in_27: f32, %out: f32):
      %118 = arith.select %in, %in_27, %cst_0 : f32
      linalg.yield %118 : f32
    } -> tensor<2x1x2x20x20xf32>
    %88 = tensor.empty() : tensor<2x1x2x20xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<2x1x2x20xf32>) -> tensor<2x1x2x20xf32>
    %90 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<2x1x2x20x20xf32>) outs(%89 : tensor<2x1x2x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.maximumf %out, %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x1x2x20xf32>
    %91 = tensor.empty() : tensor<2x1x2x20x20xf32>
    %92 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<2x1x2x20xf32>) outs(%91 : tensor<2x1x2x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x20x20xf32>
    %93 = tensor.empty() : tensor<2x1x2x20x20xf32>
    %94 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%87, %92 : tensor<2x1x2x20x20xf32>, tensor<2x1x2x20x20xf32>) outs(%93 : tensor<2x1x2x20x20xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %118 = arith.subf %in, %in_27 : f32
      linalg.yield %118 : f32
    } -> tensor<2x1x2x20x20xf32>
    %95 = tensor.empty() : tensor<2x1x2x20x20xf32>
    %96 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%94 : tensor<2x1x2x20x20xf32>) outs(%95 : tensor<2x1x2x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.exp %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x1x2x20x20xf32>
    %97 = tensor.empty() : tensor<2x1x2x20xf32>
    %98 = linalg.fill ins(%cst_5 : f32) outs(%97 : tensor<2x1x2x20xf32>) -> tensor<2x1x2x20xf32>
    %99 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<2x1x2x20x20xf32>) outs(%98 : tensor<2x1x2x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %out, %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x1x2x20xf32>
    %100 = tensor.empty() : tensor<2x1x2x20x20xf32>
    %101 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<2x1x2x20xf32>) outs(%100 : tensor<2x1x2x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x20x20xf32>
    %102 = tensor.empty() : tensor<2x1x2x20x20xf32>
    %103 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%96, %101 : tensor<2x1x2x20x20xf32>, tensor<2x1x2x20x20xf32>) outs(%102 : tensor<2x1x2x20x20xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %118 = arith.divf %in, %in_27 : f32
      linalg.yield %118 : f32
    } -> tensor<2x1x2x20x20xf32>
    %104 = tensor.empty() : tensor<1x2x16x20xf32>
    %105 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x20x2x16xf32>) outs(%104 : tensor<1x2x16x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x20xf32>
    %106 = tensor.empty() : tensor<1x2x20x2x20xf32>
    %107 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<2x1x2x20x20xf32>) outs(%106 : tensor<1x2x20x2x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x20x2x20xf32>
    %collapsed_21 = tensor.collapse_shape %105 [[0, 1], [2], [3]] : tensor<1x2x16x20xf32> into tensor<2x16x20xf32>
    %collapsed_22 = tensor.collapse_shape %107 [[0, 1], [2], [3, 4]] : tensor<1x2x20x2x20xf32> into tensor<2x20x40xf32>
    %108 = tensor.empty() : tensor<2x16x40xf32>
    %109 = linalg.fill ins(%cst_5 : f32) outs(%108 : tensor<2x16x40xf32>) -> tensor<2x16x40xf32>
    %110 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<2x16x20xf32>, tensor<2x20x40xf32>) outs(%109 : tensor<2x16x40xf32>) -> tensor<2x16x40xf32>
    %expanded_23 = tensor.expand_shape %110 [[0, 1], [2], [3, 4]] output_shape [1, 2, 16, 2, 20] : tensor<2x16x40xf32> into tensor<1x2x16x2x20xf32>
    %111 = tensor.empty() : tensor<2x1x20x2x16xf32>
    %112 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<1x2x16x2x20xf32>) outs(%111 : tensor<2x1x20x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x20x2x16xf32>
    %113 = tensor.empty() : tensor<1x20x2x2x16xf32>
    %114 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<2x1x20x2x16xf32>) outs(%113 : tensor<1x20x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x20x2x2x16xf32>
    %collapsed_24 = tensor.collapse_shape %114 [[0, 1], [2, 3, 4]] : tensor<1x20x2x2x16xf32> into tensor<20x64xf32>
    %collapsed_25 = tensor.collapse_shape %arg4 [[0, 1], [2]] : tensor<4x16x64xf32> into tensor<64x64xf32>
    %115 = tensor.empty() : tensor<20x64xf32>
    %116 = linalg.fill ins(%cst_5 : f32) outs(%115 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %117 = linalg.matmul ins(%collapsed_24, %collapsed_25 : tensor<20x64xf32>, tensor<64x64xf32>) outs(%116 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %expanded_26 = tensor.expand_shape %117 [[0, 1], [2]] output_shape [1, 20, 64] : tensor<20x64xf32> into tensor<1x20x64xf32>
    return %expanded_26 : tensor<1x20x64xf32>
  }
}