// The score region and its terminator: C16.
// RUN: posenc-opt %s -split-input-file -verify-diagnostics

// C16
func.func @arguments(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected score region arguments (f32, index, index, index, index, index, index), got ('f32', 'index')}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) score {
    ^bb0(%s: f32, %b: index):
      posenc.yield %s : f32
    } -> tensor<2x4x5x8xf32>
  return
}

// -----

// C16
func.func @no_arguments(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected score region arguments (f32, index, index, index, index, index, index), got ()}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) score {
      %s = arith.constant 0.0 : f32
      posenc.yield %s : f32
    } -> tensor<2x4x5x8xf32>
  return
}

// -----

// C16
func.func @f16_score(%q: tensor<2x4x5x8xf16>) {
  // expected-error @+1 {{'posenc.attention' op expected score region arguments (f32, index, index, index, index, index, index), got ('f16', 'index', 'index', 'index', 'index', 'index', 'index')}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf16>, tensor<2x4x5x8xf16>, tensor<2x4x5x8xf16>)
      outs(%q : tensor<2x4x5x8xf16>) score {
    ^bb0(%s: f16, %b: index, %h: index, %i: index, %j: index, %qp: index, %kp: index):
      posenc.yield %s : f16
    } -> tensor<2x4x5x8xf16>
  return
}

// -----

// C16
func.func @yields_f64(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected the score region to yield one f32}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) score {
    ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index, %qp: index, %kp: index):
      %x = arith.extf %s : f32 to f64
      posenc.yield %x : f64
    } -> tensor<2x4x5x8xf32>
  return
}

// -----

// C16
func.func @foreign_terminator(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected the score region to yield one f32}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) score {
    ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index, %qp: index, %kp: index):
      llvm.unreachable
    } -> tensor<2x4x5x8xf32>
  return
}

// -----

// C16
func.func @two_regions(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected at most one score region, got 2}}
  %r = "posenc.attention"(%q, %q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> ({
    ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index, %qp: index, %kp: index):
      posenc.yield %s : f32
    }, {
    ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index, %qp: index, %kp: index):
      posenc.yield %s : f32
    }) : (tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

func.func @two_blocks(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expects region #0 to have 0 or 1 blocks}}
  %r = "posenc.attention"(%q, %q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> ({
    ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index, %qp: index, %kp: index):
      posenc.yield %s : f32
    ^bb1:
      %c = arith.constant 0.0 : f32
      posenc.yield %c : f32
    }) : (tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

func.func @no_block(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op region #0 ('score') failed to verify constraint: region with 1 blocks}}
  %r = "posenc.attention"(%q, %q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> ({})
      : (tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

func.func @no_terminator(%q: tensor<2x4x5x8xf32>) {
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) score {
    ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index, %qp: index, %kp: index):
      // expected-error @+1 {{block with no terminator}}
      %x = arith.addf %s, %s : f32
    } -> tensor<2x4x5x8xf32>
  return
}

// -----

func.func @empty_block(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expects a non-empty block}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) score {
    ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index, %qp: index, %kp: index):
    } -> tensor<2x4x5x8xf32>
  return
}

// -----

func.func @yield_of_integer(%q: tensor<2x4x5x8xf32>) {
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) score {
    ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index, %qp: index, %kp: index):
      // expected-error @+1 {{'posenc.yield' op operand #0 must be floating-point, but got 'index'}}
      "posenc.yield"(%j) : (index) -> ()
    } -> tensor<2x4x5x8xf32>
  return
}

// -----

func.func @yield_elsewhere(%s: f32) {
  // expected-error @+1 {{'posenc.yield' op expects parent op 'posenc.attention'}}
  posenc.yield %s : f32
}
