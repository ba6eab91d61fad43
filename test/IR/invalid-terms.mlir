// Parameters of score terms, and how they fit their operands.
// RUN: posenc-opt %s -split-input-file -verify-diagnostics

func.func @f(%o: tensor<1x4x5x7xf32>, %r1: tensor<4xf32>, %r2: tensor<1xf32>) {
  // expected-error @+1 {{'posenc.bias' op expected operand 'r2' of #posenc.kerple to have shape [4], got [1]}}
  %r = posenc.bias [#posenc.kerple(%r1, %r2 : tensor<4xf32>, tensor<1xf32>)] heads 4 of 4 outs(%o : tensor<1x4x5x7xf32>) -> tensor<1x4x5x7xf32>
  return
}
