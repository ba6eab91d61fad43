// RUN: posenc-opt %s -posenc-require-buffer-forms -split-input-file -verify-diagnostics

func.func @known(%a: tensor<4xf32>) -> tensor<4xf32> {
  %y = linalg.exp ins(%a : tensor<4xf32>) outs(%a : tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// -----

func.func @foreign(%a: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @below {{expected operations on tensors that have a form on buffers, got 'tosa.exp': convert dialect tosa to linalg first}}
  %y = tosa.exp %a : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}
