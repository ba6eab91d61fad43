// An attention deep in a model is read no further than the products that make its queries. Each
// layer here adds a product to its input, so that reading through both would double with
// every layer.
// RUN: posenc-opt %s -raise-to-posenc | FileCheck %s

// CHECK-LABEL: func.func @deep(
// CHECK: posenc.attention
func.func @deep(%x0: tensor<2x8x4xf32>, %w: tensor<2x4x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x5xf32>) -> tensor<2x8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %empty = tensor.empty() : tensor<2x8x4xf32>
  %start = linalg.fill ins(%zero : f32) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p0 = linalg.batch_matmul ins(%x0, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x1 = linalg.add ins(%x0, %p0 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p1 = linalg.batch_matmul ins(%x1, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x2 = linalg.add ins(%x1, %p1 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p2 = linalg.batch_matmul ins(%x2, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x3 = linalg.add ins(%x2, %p2 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p3 = linalg.batch_matmul ins(%x3, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x4 = linalg.add ins(%x3, %p3 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p4 = linalg.batch_matmul ins(%x4, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x5 = linalg.add ins(%x4, %p4 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p5 = linalg.batch_matmul ins(%x5, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x6 = linalg.add ins(%x5, %p5 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p6 = linalg.batch_matmul ins(%x6, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x7 = linalg.add ins(%x6, %p6 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p7 = linalg.batch_matmul ins(%x7, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x8 = linalg.add ins(%x7, %p7 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p8 = linalg.batch_matmul ins(%x8, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x9 = linalg.add ins(%x8, %p8 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p9 = linalg.batch_matmul ins(%x9, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x10 = linalg.add ins(%x9, %p9 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p10 = linalg.batch_matmul ins(%x10, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x11 = linalg.add ins(%x10, %p10 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p11 = linalg.batch_matmul ins(%x11, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x12 = linalg.add ins(%x11, %p11 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p12 = linalg.batch_matmul ins(%x12, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x13 = linalg.add ins(%x12, %p12 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p13 = linalg.batch_matmul ins(%x13, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x14 = linalg.add ins(%x13, %p13 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p14 = linalg.batch_matmul ins(%x14, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x15 = linalg.add ins(%x14, %p14 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p15 = linalg.batch_matmul ins(%x15, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x16 = linalg.add ins(%x15, %p15 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p16 = linalg.batch_matmul ins(%x16, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x17 = linalg.add ins(%x16, %p16 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p17 = linalg.batch_matmul ins(%x17, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x18 = linalg.add ins(%x17, %p17 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p18 = linalg.batch_matmul ins(%x18, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x19 = linalg.add ins(%x18, %p18 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p19 = linalg.batch_matmul ins(%x19, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x20 = linalg.add ins(%x19, %p19 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p20 = linalg.batch_matmul ins(%x20, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x21 = linalg.add ins(%x20, %p20 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p21 = linalg.batch_matmul ins(%x21, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x22 = linalg.add ins(%x21, %p21 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p22 = linalg.batch_matmul ins(%x22, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x23 = linalg.add ins(%x22, %p22 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p23 = linalg.batch_matmul ins(%x23, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x24 = linalg.add ins(%x23, %p23 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p24 = linalg.batch_matmul ins(%x24, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x25 = linalg.add ins(%x24, %p24 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p25 = linalg.batch_matmul ins(%x25, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x26 = linalg.add ins(%x25, %p25 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p26 = linalg.batch_matmul ins(%x26, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x27 = linalg.add ins(%x26, %p26 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p27 = linalg.batch_matmul ins(%x27, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x28 = linalg.add ins(%x27, %p27 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p28 = linalg.batch_matmul ins(%x28, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x29 = linalg.add ins(%x28, %p28 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p29 = linalg.batch_matmul ins(%x29, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x30 = linalg.add ins(%x29, %p29 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p30 = linalg.batch_matmul ins(%x30, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x31 = linalg.add ins(%x30, %p30 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p31 = linalg.batch_matmul ins(%x31, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x32 = linalg.add ins(%x31, %p31 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p32 = linalg.batch_matmul ins(%x32, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x33 = linalg.add ins(%x32, %p32 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p33 = linalg.batch_matmul ins(%x33, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x34 = linalg.add ins(%x33, %p33 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p34 = linalg.batch_matmul ins(%x34, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x35 = linalg.add ins(%x34, %p34 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p35 = linalg.batch_matmul ins(%x35, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x36 = linalg.add ins(%x35, %p35 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p36 = linalg.batch_matmul ins(%x36, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x37 = linalg.add ins(%x36, %p36 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p37 = linalg.batch_matmul ins(%x37, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x38 = linalg.add ins(%x37, %p37 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p38 = linalg.batch_matmul ins(%x38, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x39 = linalg.add ins(%x38, %p38 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %p39 = linalg.batch_matmul ins(%x39, %w : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %x40 = linalg.add ins(%x39, %p39 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%empty : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %pairs = tensor.empty() : tensor<2x8x6xf32>
  %rows = tensor.empty() : tensor<2x8xf32>
  %out = tensor.empty() : tensor<2x8x5xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %s = linalg.batch_matmul ins(%x40, %k : tensor<2x8x4xf32>, tensor<2x4x6xf32>) outs(%s0 : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<2x8xf32>) -> tensor<2x8xf32>
  %rowmax = linalg.reduce { arith.maximumf } ins(%s : tensor<2x8x6xf32>) outs(%m0 : tensor<2x8xf32>) dimensions = [2]
  %mb = linalg.broadcast ins(%rowmax : tensor<2x8xf32>) outs(%pairs : tensor<2x8x6xf32>) dimensions = [2]
  %x = linalg.sub ins(%s, %mb : tensor<2x8x6xf32>, tensor<2x8x6xf32>) outs(%pairs : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %e = linalg.exp ins(%x : tensor<2x8x6xf32>) outs(%pairs : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x8xf32>) -> tensor<2x8xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<2x8x6xf32>) outs(%l0 : tensor<2x8xf32>) dimensions = [2]
  %lb = linalg.broadcast ins(%l : tensor<2x8xf32>) outs(%pairs : tensor<2x8x6xf32>) dimensions = [2]
  %p = linalg.div ins(%e, %lb : tensor<2x8x6xf32>, tensor<2x8x6xf32>) outs(%pairs : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x8x6xf32>, tensor<2x6x5xf32>) outs(%o0 : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
  return %o : tensor<2x8x5xf32>
}
