// Places of attentions and of remarks on them, in words, as far as locations tell.
// RUN: posenc-compile %s --stage=raised --report=- -o %t.mlir 2>%t.err | FileCheck %s

// CHECK: "attentions": [
// CHECK: "function": "direct"
// CHECK: "location": "model.py:12:3"
// CHECK: "function": "named"
// CHECK: "location": "model.py:20:5"
// CHECK: "function": "name_alone"
// CHECK: "location": "layers.0.attention"
// CHECK: "function": "fused"
// CHECK: "location": "model.py:31:0"
// CHECK: "function": "called"
// CHECK: "location": "attention.py:7:1, called at model.py:40:9"
// CHECK: "function": "nowhere"
// CHECK: "location": ""
!t = tensor<1x2x6x4xf32>

func.func @direct(%q: !t) -> !t {
  %init = tensor.empty() : !t
  %r = posenc.attention ins(%q, %q, %q : !t, !t, !t) outs(%init : !t) -> !t loc("model.py":12:3)
  return %r : !t
}

func.func @named(%q: !t) -> !t {
  %init = tensor.empty() : !t
  %r = posenc.attention ins(%q, %q, %q : !t, !t, !t) outs(%init : !t) -> !t loc("layers.0.attention"("model.py":20:5))
  return %r : !t
}

func.func @name_alone(%q: !t) -> !t {
  %init = tensor.empty() : !t
  %r = posenc.attention ins(%q, %q, %q : !t, !t, !t) outs(%init : !t) -> !t loc("layers.0.attention")
  return %r : !t
}

func.func @fused(%q: !t) -> !t {
  %init = tensor.empty() : !t
  %r = posenc.attention ins(%q, %q, %q : !t, !t, !t) outs(%init : !t) -> !t loc(fused[unknown, "model.py":31:0])
  return %r : !t
}

func.func @called(%q: !t) -> !t {
  %init = tensor.empty() : !t
  %r = posenc.attention ins(%q, %q, %q : !t, !t, !t) outs(%init : !t) -> !t loc(callsite("attention.py":7:1 at "model.py":40:9))
  return %r : !t
}

func.func @nowhere(%q: !t) -> !t {
  %init = tensor.empty() : !t
  %r = posenc.attention ins(%q, %q, %q : !t, !t, !t) outs(%init : !t) -> !t loc(unknown)
  return %r : !t
}
