// Matrices of 8 x 8 halves out of a tile with element r, c = 16 r + c: lane 5 holds row 1,
// columns 2 and 3.
// RUN: posenc-sim %s --shared-libs=%runner_libs --entry=x1 | FileCheck %s --check-prefixes=ALL,X1
// RUN: posenc-sim %s --shared-libs=%runner_libs --entry=x2 | FileCheck %s --check-prefixes=ALL,X2
// RUN: posenc-sim %s --shared-libs=%runner_libs --entry=x4 | FileCheck %s --check-prefixes=ALL,X4
// RUN: not posenc-sim %s --shared-libs=%runner_libs --entry=diverged | FileCheck %s --check-prefix=DIVERGED
// RUN: not posenc-sim %s --shared-libs=%runner_libs --entry=misaligned | FileCheck %s --check-prefix=MISALIGNED

// X1: [0,   1]
// X1: [18,   19]
// X1: [118,   119]
// X2: [0,   1,   128,   129]
// X2: [18,   19,   146,   147]
// X2: [118,   119,   246,   247]
// X4: [0,   1,   128,   129,   256,   257,   384,   385]
// X4: [18,   19,   146,   147,   274,   275,   402,   403]
// X4: [118,   119,   246,   247,   374,   375,   502,   503]
// ALL: no hazards
// ALL: ldmatrix: 1
// DIVERGED: hazard divergent-collective: {{[0-9]+}}, first kernel diverged, cta (0,0,0), thread {{[0-9]+}}: ldmatrix
// MISALIGNED: hazard misaligned: 8, first kernel misaligned, cta (0,0,0), thread 0: ldmatrix of a row at shared+2

!shared = memref<32x16xf16, #gpu.address_space<workgroup>>
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @x1(%out: memref<32x2xf32>) workgroup(%s : !shared) kernel {
      %t = gpu.thread_id x
      %c1 = arith.constant 1 : index
      %c16 = arith.constant 16 : index
      %c32 = arith.constant 32 : index
      %c512 = arith.constant 512 : index
      scf.for %i = %t to %c512 step %c32 {
        %r = arith.divui %i, %c16 : index
        %c = arith.remui %i, %c16 : index
        %n = arith.index_cast %i : index to i32
        %v = arith.sitofp %n : i32 to f16
        memref.store %v, %s[%r, %c] : !shared
      }
      gpu.barrier
      %c7 = arith.constant 7 : index
      %c8 = arith.constant 8 : index
      %low = arith.andi %t, %c7 : index
      %tile = arith.divui %t, %c8 : index
      %right = arith.muli %tile, %c8 : index
      %zero = arith.constant 0 : index
      %down = arith.addi %low, %right : index
      %f = nvgpu.ldmatrix %s[%low, %zero] {numTiles = 1 : i32, transpose = false}
        : !shared -> vector<1x2xf16>
      %h0 = vector.extract %f[0] : vector<2xf16> from vector<1x2xf16>
      %w0 = arith.extf %h0 : vector<2xf16> to vector<2xf32>
      %at0 = arith.constant 0 : index
      vector.store %w0, %out[%t, %at0] : memref<32x2xf32>, vector<2xf32>
      gpu.return
    }
    gpu.func @x2(%out: memref<32x4xf32>) workgroup(%s : !shared) kernel {
      %t = gpu.thread_id x
      %c1 = arith.constant 1 : index
      %c16 = arith.constant 16 : index
      %c32 = arith.constant 32 : index
      %c512 = arith.constant 512 : index
      scf.for %i = %t to %c512 step %c32 {
        %r = arith.divui %i, %c16 : index
        %c = arith.remui %i, %c16 : index
        %n = arith.index_cast %i : index to i32
        %v = arith.sitofp %n : i32 to f16
        memref.store %v, %s[%r, %c] : !shared
      }
      gpu.barrier
      %c7 = arith.constant 7 : index
      %c8 = arith.constant 8 : index
      %low = arith.andi %t, %c7 : index
      %tile = arith.divui %t, %c8 : index
      %right = arith.muli %tile, %c8 : index
      %zero = arith.constant 0 : index
      %down = arith.addi %low, %right : index
      %f = nvgpu.ldmatrix %s[%down, %zero] {numTiles = 2 : i32, transpose = false}
        : !shared -> vector<2x2xf16>
      %h0 = vector.extract %f[0] : vector<2xf16> from vector<2x2xf16>
      %w0 = arith.extf %h0 : vector<2xf16> to vector<2xf32>
      %at0 = arith.constant 0 : index
      vector.store %w0, %out[%t, %at0] : memref<32x4xf32>, vector<2xf32>
      %h1 = vector.extract %f[1] : vector<2xf16> from vector<2x2xf16>
      %w1 = arith.extf %h1 : vector<2xf16> to vector<2xf32>
      %at1 = arith.constant 2 : index
      vector.store %w1, %out[%t, %at1] : memref<32x4xf32>, vector<2xf32>
      gpu.return
    }
    gpu.func @x4(%out: memref<32x8xf32>) workgroup(%s : !shared) kernel {
      %t = gpu.thread_id x
      %c1 = arith.constant 1 : index
      %c16 = arith.constant 16 : index
      %c32 = arith.constant 32 : index
      %c512 = arith.constant 512 : index
      scf.for %i = %t to %c512 step %c32 {
        %r = arith.divui %i, %c16 : index
        %c = arith.remui %i, %c16 : index
        %n = arith.index_cast %i : index to i32
        %v = arith.sitofp %n : i32 to f16
        memref.store %v, %s[%r, %c] : !shared
      }
      gpu.barrier
      %c7 = arith.constant 7 : index
      %c8 = arith.constant 8 : index
      %low = arith.andi %t, %c7 : index
      %tile = arith.divui %t, %c8 : index
      %right = arith.muli %tile, %c8 : index
      %zero = arith.constant 0 : index
      %down = arith.addi %low, %right : index
      %f = nvgpu.ldmatrix %s[%down, %zero] {numTiles = 4 : i32, transpose = false}
        : !shared -> vector<4x2xf16>
      %h0 = vector.extract %f[0] : vector<2xf16> from vector<4x2xf16>
      %w0 = arith.extf %h0 : vector<2xf16> to vector<2xf32>
      %at0 = arith.constant 0 : index
      vector.store %w0, %out[%t, %at0] : memref<32x8xf32>, vector<2xf32>
      %h1 = vector.extract %f[1] : vector<2xf16> from vector<4x2xf16>
      %w1 = arith.extf %h1 : vector<2xf16> to vector<2xf32>
      %at1 = arith.constant 2 : index
      vector.store %w1, %out[%t, %at1] : memref<32x8xf32>, vector<2xf32>
      %h2 = vector.extract %f[2] : vector<2xf16> from vector<4x2xf16>
      %w2 = arith.extf %h2 : vector<2xf16> to vector<2xf32>
      %at2 = arith.constant 4 : index
      vector.store %w2, %out[%t, %at2] : memref<32x8xf32>, vector<2xf32>
      %h3 = vector.extract %f[3] : vector<2xf16> from vector<4x2xf16>
      %w3 = arith.extf %h3 : vector<2xf16> to vector<2xf32>
      %at3 = arith.constant 6 : index
      vector.store %w3, %out[%t, %at3] : memref<32x8xf32>, vector<2xf32>
      gpu.return
    }
    gpu.func @misaligned(%out: memref<32x2xf32>) workgroup(%s : !shared) kernel {
      %t = gpu.thread_id x
      %c1 = arith.constant 1 : index
      %c16 = arith.constant 16 : index
      %c32 = arith.constant 32 : index
      %c512 = arith.constant 512 : index
      scf.for %i = %t to %c512 step %c32 {
        %r = arith.divui %i, %c16 : index
        %c = arith.remui %i, %c16 : index
        %n = arith.index_cast %i : index to i32
        %v = arith.sitofp %n : i32 to f16
        memref.store %v, %s[%r, %c] : !shared
      }
      gpu.barrier
      %c7 = arith.constant 7 : index
      %c8 = arith.constant 8 : index
      %low = arith.andi %t, %c7 : index
      %tile = arith.divui %t, %c8 : index
      %right = arith.muli %tile, %c8 : index
      %one = arith.constant 1 : index
      %zero = arith.constant 0 : index
      %down = arith.addi %low, %right : index
      %f = nvgpu.ldmatrix %s[%low, %one] {numTiles = 1 : i32, transpose = false}
        : !shared -> vector<1x2xf16>
      %h0 = vector.extract %f[0] : vector<2xf16> from vector<1x2xf16>
      %w0 = arith.extf %h0 : vector<2xf16> to vector<2xf32>
      %at0 = arith.constant 0 : index
      vector.store %w0, %out[%t, %at0] : memref<32x2xf32>, vector<2xf32>
      gpu.return
    }
    gpu.func @diverged(%out: memref<32x2xf32>) workgroup(%s : !shared) kernel {
      %t = gpu.thread_id x
      %c1 = arith.constant 1 : index
      %c16 = arith.constant 16 : index
      %c32 = arith.constant 32 : index
      %c512 = arith.constant 512 : index
      scf.for %i = %t to %c512 step %c32 {
        %r = arith.divui %i, %c16 : index
        %c = arith.remui %i, %c16 : index
        %n = arith.index_cast %i : index to i32
        %v = arith.sitofp %n : i32 to f16
        memref.store %v, %s[%r, %c] : !shared
      }
      gpu.barrier
      %c7 = arith.constant 7 : index
      %c8 = arith.constant 8 : index
      %low = arith.andi %t, %c7 : index
      %tile = arith.divui %t, %c8 : index
      %right = arith.muli %tile, %c8 : index
      %zero = arith.constant 0 : index
      %down = arith.addi %low, %right : index
      %first = arith.cmpi ult, %t, %c16 : index
      scf.if %first {
      %f = nvgpu.ldmatrix %s[%low, %zero] {numTiles = 1 : i32, transpose = false}
        : !shared -> vector<1x2xf16>
      %h0 = vector.extract %f[0] : vector<2xf16> from vector<1x2xf16>
      %w0 = arith.extf %h0 : vector<2xf16> to vector<2xf32>
      %at0 = arith.constant 0 : index
      vector.store %w0, %out[%t, %at0] : memref<32x2xf32>, vector<2xf32>
      }
      gpu.return
    }
  }
  func.func private @printMemrefF32(memref<*xf32>)
  func.func @x1() {
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    %out = gpu.alloc host_shared () : memref<32x2xf32>
    gpu.launch_func @kernels::@x1 blocks in (%c1, %c1, %c1) threads in (%c32, %c1, %c1)
      args(%out : memref<32x2xf32>)
    %u = memref.cast %out : memref<32x2xf32> to memref<*xf32>
    call @printMemrefF32(%u) : (memref<*xf32>) -> ()
    return
  }
  func.func @x2() {
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    %out = gpu.alloc host_shared () : memref<32x4xf32>
    gpu.launch_func @kernels::@x2 blocks in (%c1, %c1, %c1) threads in (%c32, %c1, %c1)
      args(%out : memref<32x4xf32>)
    %u = memref.cast %out : memref<32x4xf32> to memref<*xf32>
    call @printMemrefF32(%u) : (memref<*xf32>) -> ()
    return
  }
  func.func @x4() {
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    %out = gpu.alloc host_shared () : memref<32x8xf32>
    gpu.launch_func @kernels::@x4 blocks in (%c1, %c1, %c1) threads in (%c32, %c1, %c1)
      args(%out : memref<32x8xf32>)
    %u = memref.cast %out : memref<32x8xf32> to memref<*xf32>
    call @printMemrefF32(%u) : (memref<*xf32>) -> ()
    return
  }
  func.func @misaligned() {
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    %out = gpu.alloc host_shared () : memref<32x2xf32>
    gpu.launch_func @kernels::@misaligned blocks in (%c1, %c1, %c1) threads in (%c32, %c1, %c1)
      args(%out : memref<32x2xf32>)
    %u = memref.cast %out : memref<32x2xf32> to memref<*xf32>
    call @printMemrefF32(%u) : (memref<*xf32>) -> ()
    return
  }
  func.func @diverged() {
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    %out = gpu.alloc host_shared () : memref<32x2xf32>
    gpu.launch_func @kernels::@diverged blocks in (%c1, %c1, %c1) threads in (%c32, %c1, %c1)
      args(%out : memref<32x2xf32>)
    %u = memref.cast %out : memref<32x2xf32> to memref<*xf32>
    call @printMemrefF32(%u) : (memref<*xf32>) -> ()
    return
  }
}
