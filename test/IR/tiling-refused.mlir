// Tiles that would mean something else are refused.
// RUN: posenc-opt %s -split-input-file -transform-interpreter -verify-diagnostics

// A part of the keys is a partial result.
func.func @keys(%q: tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32> {
  // Upstream's own words.
  // expected-error @+2 {{tile operation}}
  // expected-error @+1 {{failed to generate tiling loops}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op) {
    %op = transform.structured.match ops{["posenc.attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %tile, %loop = transform.structured.tile_using_for %op tile_sizes [0, 0, 0, 2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
