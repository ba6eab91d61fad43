// Sizes of buffers that the host computes of a scalar.
func.func @signed_extension(%n: i64) -> tensor<?xf32> {
  %zero = arith.constant 0.0 : f32
  %c3 = arith.constant 3 : i64
  %c5 = arith.constant 5 : i8
  %c9 = arith.constant 9 : i8
  %less = arith.cmpi slt, %n, %c3 : i64
  %narrow = arith.select %less, %c5, %c9 : i8
  %size = arith.index_cast %narrow : i8 to index
  %init = tensor.empty(%size) : tensor<?xf32>
  %r = linalg.fill ins(%zero : f32) outs(%init : tensor<?xf32>) -> tensor<?xf32>
  return %r : tensor<?xf32>
}
func.func @truth(%n: i64) -> tensor<?xf32> {
  %zero = arith.constant 0.0 : f32
  %c3 = arith.constant 3 : i64
  %less = arith.cmpi slt, %n, %c3 : i64
  %size = arith.index_castui %less : i1 to index
  %init = tensor.empty(%size) : tensor<?xf32>
  %r = linalg.fill ins(%zero : f32) outs(%init : tensor<?xf32>) -> tensor<?xf32>
  return %r : tensor<?xf32>
}
func.func @words(%n: i32) -> tensor<?xf32> {
  %zero = arith.constant 0.0 : f32
  %c3 = arith.constant 3 : i32
  %sum = arith.addi %n, %c3 : i32
  %size = arith.index_cast %sum : i32 to index
  %init = tensor.empty(%size) : tensor<?xf32>
  %r = linalg.fill ins(%zero : f32) outs(%init : tensor<?xf32>) -> tensor<?xf32>
  return %r : tensor<?xf32>
}
func.func @unsigned_extension(%n: i64) -> tensor<?xf32> {
  %zero = arith.constant 0.0 : f32
  %c3 = arith.constant 3 : i64
  %c5 = arith.constant 5 : i8
  %c200 = arith.constant 200 : i8
  %less = arith.cmpi slt, %n, %c3 : i64
  %narrow = arith.select %less, %c5, %c200 : i8
  %wide = arith.extui %narrow : i8 to i32
  %size = arith.index_cast %wide : i32 to index
  %init = tensor.empty(%size) : tensor<?xf32>
  %r = linalg.fill ins(%zero : f32) outs(%init : tensor<?xf32>) -> tensor<?xf32>
  return %r : tensor<?xf32>
}
func.func @unsigned_index(%n: i32) -> tensor<?xf32> {
  %zero = arith.constant 0.0 : f32
  %size = arith.index_castui %n : i32 to index
  %init = tensor.empty(%size) : tensor<?xf32>
  %r = linalg.fill ins(%zero : f32) outs(%init : tensor<?xf32>) -> tensor<?xf32>
  return %r : tensor<?xf32>
}
func.func @unsigned_maximum(%n: i32) -> tensor<?xf32> {
  %zero = arith.constant 0.0 : f32
  %c8 = arith.constant 8 : i32
  %larger = arith.maxui %n, %c8 : i32
  %size = arith.index_cast %larger : i32 to index
  %init = tensor.empty(%size) : tensor<?xf32>
  %r = linalg.fill ins(%zero : f32) outs(%init : tensor<?xf32>) -> tensor<?xf32>
  return %r : tensor<?xf32>
}
func.func @truncation(%n: i64) -> tensor<?xf32> {
  %zero = arith.constant 0.0 : f32
  %narrow = arith.trunci %n : i64 to i8
  %size = arith.index_cast %narrow : i8 to index
  %init = tensor.empty(%size) : tensor<?xf32>
  %r = linalg.fill ins(%zero : f32) outs(%init : tensor<?xf32>) -> tensor<?xf32>
  return %r : tensor<?xf32>
}
func.func @narrow_sum(%n: i64) -> tensor<?xf32> {
  %zero = arith.constant 0.0 : f32
  %c3 = arith.constant 3 : i64
  %c5 = arith.constant 5 : i8
  %c100 = arith.constant 100 : i8
  %less = arith.cmpi slt, %n, %c3 : i64
  %narrow = arith.select %less, %c5, %c100 : i8
  %sum = arith.addi %narrow, %narrow : i8
  %size = arith.index_cast %sum : i8 to index
  %init = tensor.empty(%size) : tensor<?xf32>
  %r = linalg.fill ins(%zero : f32) outs(%init : tensor<?xf32>) -> tensor<?xf32>
  return %r : tensor<?xf32>
}
func.func @sign_of_truth(%n: i64) -> tensor<?xf32> {
  %zero = arith.constant 0.0 : f32
  %c3 = arith.constant 3 : i64
  %c4 = arith.constant 4 : index
  %less = arith.cmpi slt, %n, %c3 : i64
  %minus = arith.index_cast %less : i1 to index
  %size = arith.addi %minus, %c4 : index
  %init = tensor.empty(%size) : tensor<?xf32>
  %r = linalg.fill ins(%zero : f32) outs(%init : tensor<?xf32>) -> tensor<?xf32>
  return %r : tensor<?xf32>
}
func.func @order_of_truth(%n: i64) -> tensor<?xf32> {
  %zero = arith.constant 0.0 : f32
  %c3 = arith.constant 3 : i64
  %c7 = arith.constant 7 : i64
  %less = arith.cmpi slt, %n, %c3 : i64
  %more = arith.cmpi sgt, %n, %c7 : i64
  %both = arith.minsi %less, %more : i1
  %size = arith.index_castui %both : i1 to index
  %init = tensor.empty(%size) : tensor<?xf32>
  %r = linalg.fill ins(%zero : f32) outs(%init : tensor<?xf32>) -> tensor<?xf32>
  return %r : tensor<?xf32>
}
