#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<32xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<48x64xf32>, %arg10: tensor<48x64xf32>, %arg11: tensor<64x48xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>) -> tensor<1x18x64xf32> {
    %c96_i64 = arith.constant 96 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<"0x00000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"> : tensor<1x1x18x18xf32>
    %cst_3 = arith.constant dense<"0x0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F3211D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F3211D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F2B3C913EE97229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3F2B3C913EE97229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FB8CD753F6C3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FB8CD753F6C3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FBDFF403FBC7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FBDFF403FBC7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FF6FD14BEE59151BF5F5B323F02DA773F662E7F3F08EB7F3FE7FD7F3FCAFF7F3FF6FD14BEE59151BF5F5B323F02DA773F662E7F3F08EB7F3FE7FD7F3FCAFF7F3FD53F69BFA2E674BFD4211F3FA9B3753FC2F67E3F76E57F3F59FD7F3FBCFF7F3FD53F69BFA2E674BFD4211F3FA9B3753FC2F67E3F76E57F3F59FD7F3FBCFF7F3F64CD56BFFBF17FBF40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3F64CD56BFFBF17FBF40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3F7205913B8C9B71BFC03DE83EE4AA703FE8737E3F5BD87F3F09FC7F3F9AFF7F3F7205913B8C9B71BFC03DE83EE4AA703FE8737E3F5BD87F3F09FC7F3F9AFF7F3FD006583F574F4BBFF486B93EC3C96D3FB5287E3FD2D07F3F48FB7F3F87FF7F3FD006583F574F4BBFF486B93EC3C96D3FB5287E3FD2D07F3F48FB7F3F87FF7F3F6F4E683F9DD910BF99F5883EC2AB6A3F00D77D3FA1C87F3F76FA7F3F72FF7F3F6F4E683F9DD910BF99F5883EC2AB6A3F00D77D3FA1C87F3F76FA7F3F72FF7F3FD8040C3E0A0D90BEDF0B2E3EB151673FCC7E7D3FC9BF7F3F94F97F3F5CFF7F3FD8040C3E0A0D90BEDF0B2E3EB151673FCC7E7D3FC9BF7F3F94F97F3F5CFF7F3FE87A42BF9522FE3CAADE903D68BC633F1A207D3F49B67F3FA1F87F3F43FF7F3FE87A42BF9522FE3CAADE903D68BC633F1A207D3F49B67F3FA1F87F3F43FF7F3F2C2975BF2E3EAE3EE233EFBCD4EC5F3FEDBA7C3F22AC7F3F9DF77F3F29FF7F3F2C2975BF2E3EAE3EE233EFBCD4EC5F3FEDBA7C3F22AC7F3F9DF77F3F29FF7F3F36E28CBE50A91D3FD3EF03BEEEE35B3F494F7C3F53A17F3F88F67F3F0EFF7F3F36E28CBE50A91D3FD3EF03BEEEE35B3F494F7C3F53A17F3F88F67F3F0EFF7F3F"> : tensor<1x1x18x16xf32>
    %cst_4 = arith.constant dense<"0x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000A56A573F3E399F3E7775CC3D5C81013D57D6233C213E4F3B6E12833A60CBA539A56A573F3E399F3E7775CC3D5C81013D57D6233C213E4F3B6E12833A60CBA539B7C7683F1B54173FF96F4B3EC970813D3ED4A33CDD3DCF3B6912033B5FCB253AB7C7683F1B54173FF96F4B3EC970813D3ED4A33CDD3DCF3B6912033B5FCB253AC381103EC209503F6D4E973EC1FFC13D1FB9F53C116E1B3C939B443B0EB1783AC381103EC209503F6D4E973EC1FFC13D1FB9F53C116E1B3C939B443B0EB1783ACFBD41BFDE1D743FD761C73E892E013EDBCB233DCE3C4F3C5812833B5DCBA53ACFBD41BFDE1D743FD761C73E892E013EDBCB233DCE3C4F3C5812833B5DCBA53A107C75BF7FFC7F3F4477F53E1F3C213EF4B64C3D8185813CDED6A33B323ECF3A107C75BF7FFC7F3F4477F53E1F3C213EF4B64C3D8185813CDED6A33B323ECF3A8C0F8FBE4E78723F698C103F6F20413ED19C753D476C9B3C599BC43B06B1F83A8C0F8FBE4E78723F698C103F6F20413ED19C753D476C9B3C599BC43B06B1F83A4630283F6EE84C3F73EB243F51D3603E323E8F3DA652B53CC75FE53BEC11113B4630283F6EE84C3F73EB243F51D3603E323E8F3DA652B53CC75FE53BEC11113B95467D3F7E06133FA6A4373F5226803E50AAA33D8F38CF3C1312033C54CB253B95467D3F7E06133FA6A4373F5226803E50AAA33D8F38CF3C1312033C54CB253B3101D33EEE1F953E1D88483F2EC28F3E3E12B83DF01DE93C3B74133CBB843A3B3101D33EEE1F953E1D88483F2EC28F3E3E12B83DF01DE93C3B74133CBB843A3BF7440BBF9770A9BCA56A573F3F399F3E7675CC3D5C81013D58D6233C213E4F3BF7440BBF9770A9BCA56A573F3F399F3E7675CC3D5C81013D58D6233C213E4F3B5CFF7FBF1F41A9BE2A26643F8C87AE3E72D3E03D6B730E3D6B38343C86F7633B5CFF7FBF1F41A9BE2A26643F8C87AE3E72D3E03D6B730E3D6B38343C86F7633BD85C09BF24911BBF1D9A6E3F2CA9BD3EAC2BF53D1D651B3D719A443CE9B0783BD85C09BF24911BBF1D9A6E3F2CA9BD3EAC2BF53D1D651B3D719A443CE9B0783B2320D73E4C1453BFC0AB763F419ACC3ED0BE043E6A56283D6BFC543C25B5863B2320D73E4C1453BFC0AB763F419ACC3ED0BE043E6A56283D6BFC543C25B5863B72987D3FB3A875BF6F467C3FF556DB3E64E40E3E4747353D575E653CD511913B72987D3FB3A875BF6F467C3FF556DB3E64E40E3E4747353D575E653CD511913B4479263F75E07FBFD55B7F3F85DBE93E4F06193EAE37423D34C0753C846E9B3B4479263F75E07FBFD55B7F3F85DBE93E4F06193EAE37423D34C0753C846E9B3B116893BE2EB870BF0EE47F3F3724F83E5024233E96274F3D0111833C32CBA53B116893BE2EB870BF0EE47F3F3724F83E5024233E96274F3D0111833C32CBA53B251E76BFA9B049BFBFDD7D3FB216033F233E2D3EF6165C3DDE418B3CDE27B03B251E76BFA9B049BFBFDD7D3FB216033F233E2D3EF6165C3DDE418B3CDE27B03B"> : tensor<1x1x18x16xf32>
    %cst_5 = arith.constant dense<9.99999997E-7> : tensor<f32>
    %cst_6 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<1x18xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18xi1>) {
    ^bb0(%in: i64, %out: i1):
      %106 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %106 : i1
    } -> tensor<1x18xi1>
    %2 = tensor.empty() : tensor<1x18xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%2 : tensor<1x18xi64>) {
    ^bb0(%in: i64, %out: i64):
      %106 = arith.addi %in, %c96_i64 : i64
      linalg.yield %106 : i64
    } -> tensor<1x18xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %3, %arg0 : tensor<1x18xi1>, tensor<1x18xi64>, tensor<1x18xi64>) outs(%2 : tensor<1x18xi64>) {
    ^bb0(%in: i1, %in_35: i64, %in_36: i64, %out: i64):
      %106 = arith.select %in, %in_35, %in_36 : i64
      linalg.yield %106 : i64
    } -> tensor<1x18xi64>
    %collapsed = tensor.collapse_shape %4 [[0, 1]] : tensor<1x18xi64> into tensor<18xi64>
    %5 = tensor.empty() : tensor<18x64xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<18xi64>) outs(%5 : tensor<18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %106 = arith.index_cast %in : i64 to index
      %107 = linalg.index 1 : index
      %extracted = tensor.extract %arg1[%106, %107] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<18x64xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2]] output_shape [1, 18, 64] : tensor<18x64xf32> into tensor<1x18x64xf32>
    %7 = tensor.empty() : tensor<1x18x64xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x18x64xf32>) outs(%7 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %9 = tensor.empty() : tensor<1x18x1xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<1x18x64xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_7 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %cst_5 : tensor<1x18x1xf32>, tensor<f32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.addf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.sqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.cmpf one, %in, %cst : f32
      cf.assert %106, "unimplemented: tensor with zero element"
      %107 = arith.divf %cst_0, %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x1xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %15 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%7 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.mulf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %16 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%7 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.mulf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %18 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%18 : tensor<64x64xf32>) permutation = [1, 0] 
    %19 = tensor.empty() : tensor<1x64x64xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x64xf32>) outs(%19 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%7 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %22 = linalg.batch_matmul ins(%17, %20 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%21 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg3 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%7 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.addf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %expanded_8 = tensor.expand_shape %23 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %24 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<1x18x4x16xf32>) outs(%24 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %25 = tensor.empty() : tensor<64x32xf32>
    %transposed_10 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%25 : tensor<64x32xf32>) permutation = [1, 0] 
    %26 = tensor.empty() : tensor<1x64x32xf32>
    %27 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<64x32xf32>) outs(%26 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %28 = tensor.empty() : tensor<1x18x32xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %30 = linalg.batch_matmul ins(%17, %27 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%29 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %arg5 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%28 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.addf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x32xf32>
    %expanded_11 = tensor.expand_shape %31 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %32 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<1x18x2x16xf32>) outs(%32 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_13 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%25 : tensor<64x32xf32>) permutation = [1, 0] 
    %33 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<64x32xf32>) outs(%26 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %34 = linalg.batch_matmul ins(%17, %33 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%29 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %arg7 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%28 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.addf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x32xf32>
    %expanded_14 = tensor.expand_shape %35 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x18x2x16xf32>) outs(%32 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %36 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_9, %cst_3 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%24 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.mulf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_9[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_16 = tensor.extract_slice %transposed_9[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %37 = tensor.empty() : tensor<1x4x18x8xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_16 : tensor<1x4x18x8xf32>) outs(%37 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.negf %in : f32
      linalg.yield %106 : f32
    } -> tensor<1x4x18x8xf32>
    %concat = tensor.concat dim(3) %38, %extracted_slice : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %cst_4 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%24 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.mulf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x4x18x16xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %39 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%24 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.addf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x4x18x16xf32>
    %41 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %cst_3 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%32 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.mulf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x2x18x16xf32>
    %extracted_slice_17 = tensor.extract_slice %transposed_12[0, 0, 0, 0] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %extracted_slice_18 = tensor.extract_slice %transposed_12[0, 0, 0, 8] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %42 = tensor.empty() : tensor<1x2x18x8xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18 : tensor<1x2x18x8xf32>) outs(%42 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.negf %in : f32
      linalg.yield %106 : f32
    } -> tensor<1x2x18x8xf32>
    %concat_19 = tensor.concat dim(3) %43, %extracted_slice_17 : (tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) -> tensor<1x2x18x16xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_19, %cst_4 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%32 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.mulf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x2x18x16xf32>
    %45 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<1x2x18x16xf32>, tensor<1x2x18x16xf32>) outs(%32 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.addf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x2x18x16xf32>
    %46 = tensor.empty() : tensor<1x2x2x18x16xf32>
    %47 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x2x18x16xf32>) outs(%46 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %collapsed_20 = tensor.collapse_shape %47 [[0], [1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<1x4x18x16xf32>
    %48 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<1x2x18x16xf32>) outs(%46 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %49 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_21 = linalg.transpose ins(%collapsed_20 : tensor<1x4x18x16xf32>) outs(%49 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_22 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_23 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %50 = tensor.empty() : tensor<4x18x18xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %52 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%51 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_24 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %53 = tensor.empty() : tensor<1x4x18x18xf32>
    %54 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %cst_6 : tensor<1x4x18x18xf32>, tensor<f32>) outs(%53 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.mulf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x4x18x18xf32>
    %55 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %cst_2 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%53 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.addf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x4x18x18xf32>
    %56 = tensor.empty() : tensor<1x4x18xi64>
    %57 = linalg.fill ins(%c0_i64 : i64) outs(%56 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %58 = tensor.empty() : tensor<1x4x18xf32>
    %59 = linalg.fill ins(%cst_1 : f32) outs(%58 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %60:2 = linalg.generic {indexing_maps = [#map7, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<1x4x18x18xf32>) outs(%59, %57 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_35: i64):
      %106 = linalg.index 3 : index
      %107 = arith.index_cast %106 : index to i64
      %108 = arith.maximumf %in, %out : f32
      %109 = arith.cmpf ogt, %in, %out : f32
      %110 = arith.select %109, %107, %out_35 : i64
      linalg.yield %108, %110 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_25 = tensor.expand_shape %60#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %61 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %expanded_25 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%53 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.subf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x4x18x18xf32>
    %62 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<1x4x18x18xf32>) outs(%53 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.exp %in : f32
      linalg.yield %106 : f32
    } -> tensor<1x4x18x18xf32>
    %63 = tensor.empty() : tensor<1x4x18x1xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %65 = linalg.generic {indexing_maps = [#map7, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<1x4x18x18xf32>) outs(%64 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<1x4x18x1xf32>
    %66 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%53 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.divf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_26 = tensor.collapse_shape %66 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_27 = tensor.collapse_shape %48 [[0, 1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<4x18x16xf32>
    %67 = tensor.empty() : tensor<4x18x16xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %69 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%68 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_28 = tensor.expand_shape %69 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %70 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<1x4x18x16xf32>) outs(%70 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %transposed_31 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%18 : tensor<64x64xf32>) permutation = [1, 0] 
    %71 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<64x64xf32>) outs(%19 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %72 = linalg.batch_matmul ins(%collapsed_30, %71 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%21 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %73 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %72 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%7 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.addf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %74 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x18x64xf32>) outs(%7 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %75 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<1x18x64xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %76 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_7 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %77 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %cst_5 : tensor<1x18x1xf32>, tensor<f32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.addf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %78 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.sqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %79 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.cmpf one, %in, %cst : f32
      cf.assert %106, "unimplemented: tensor with zero element"
      %107 = arith.divf %cst_0, %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x1xf32>
    %80 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %79 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%7 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.mulf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %80 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%7 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.mulf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %82 = tensor.empty() : tensor<64x48xf32>
    %transposed_32 = linalg.transpose ins(%arg9 : tensor<48x64xf32>) outs(%82 : tensor<64x48xf32>) permutation = [1, 0] 
    %83 = tensor.empty() : tensor<1x64x48xf32>
    %84 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<64x48xf32>) outs(%83 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %85 = tensor.empty() : tensor<1x18x48xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %87 = linalg.batch_matmul ins(%81, %84 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%86 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %88 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x18x48xf32>) outs(%85 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.negf %in : f32
      %107 = math.exp %106 : f32
      %108 = arith.addf %107, %cst_0 : f32
      %109 = arith.divf %cst_0, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x48xf32>
    %89 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %88 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%85 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.mulf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x48xf32>
    %transposed_33 = linalg.transpose ins(%arg10 : tensor<48x64xf32>) outs(%82 : tensor<64x48xf32>) permutation = [1, 0] 
    %90 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<64x48xf32>) outs(%83 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %91 = linalg.batch_matmul ins(%81, %90 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%86 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %92 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %91 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%85 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.mulf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x48xf32>
    %93 = tensor.empty() : tensor<48x64xf32>
    %transposed_34 = linalg.transpose ins(%arg11 : tensor<64x48xf32>) outs(%93 : tensor<48x64xf32>) permutation = [1, 0] 
    %94 = tensor.empty() : tensor<1x48x64xf32>
    %95 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_34 : tensor<48x64xf32>) outs(%94 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %96 = linalg.batch_matmul ins(%92, %95 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%21 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %97 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %96 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%7 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.addf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %98 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x18x64xf32>) outs(%7 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %99 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<1x18x64xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %100 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_7 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %101 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %cst_5 : tensor<1x18x1xf32>, tensor<f32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.addf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %102 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.sqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %103 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.cmpf one, %in, %cst : f32
      cf.assert %106, "unimplemented: tensor with zero element"
      %107 = arith.divf %cst_0, %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x1xf32>
    %104 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %103 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%7 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.mulf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %105 = linalg.generic {indexing_maps = [#map5, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %104 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%7 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %106 = arith.mulf %in, %in_35 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    return %105 : tensor<1x18x64xf32>
  }
}

