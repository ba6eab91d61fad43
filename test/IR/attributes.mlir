// Parameters of encodings and masks; a default is not printed.
// RUN: posenc-opt %s | posenc-opt | FileCheck %s

// CHECK: rope_default = #posenc.rope, rope_default_written = #posenc.rope,
// CHECK-SAME: rope_whole = #posenc.rope<pairing = interleaved, base = 5.000000e+05, rot = 64, offset = 32, mscale = 1.250000e+00, table = frequencies, on = key>
// CHECK-SAME: table0 = #posenc.rope, table1 = #posenc.rope<table = frequencies>, table2 = #posenc.rope<table = by_position>, table3 = #posenc.rope<table = by_token>
func.func private @rope() attributes {
  rope_default = #posenc.rope,
  rope_default_written = #posenc.rope<pairing = half, base = 1.0e4, rot = 0, offset = 0, mscale = 1.0, table = closed_form, on = both>,
  rope_whole = #posenc.rope<on = key, table = frequencies, mscale = 1.25, offset = 32, rot = 64, base = 5.0e5, pairing = interleaved>,
  table0 = #posenc.rope<table = closed_form>,
  table1 = #posenc.rope<table = frequencies>,
  table2 = #posenc.rope<table = by_position>,
  table3 = #posenc.rope<table = by_token>
}

// A double keeps all its bits.
// CHECK: base = #posenc.rope<base = 1.0000000000000002>
// CHECK-SAME: query = #posenc.rope<on = query>
func.func private @precision() attributes {
  base = #posenc.rope<base = 1.0000000000000002>,
  query = #posenc.rope<on = query>
}

// CHECK: alibi_default = #posenc.alibi, alibi_default_written = #posenc.alibi,
// CHECK-SAME: alibi_whole = #posenc.alibi<max_bias = 4.000000e+00, distance = signed, bias_scale = -1.250000e-01>
func.func private @alibi() attributes {
  alibi_default = #posenc.alibi,
  alibi_default_written = #posenc.alibi<max_bias = 8.0, distance = absolute, bias_scale = 1.0>,
  alibi_whole = #posenc.alibi<bias_scale = -0.125, distance = signed, max_bias = 4.0>
}

// CHECK: causal = #posenc.causal, dense_bias = #posenc.dense_bias, dense_mask = #posenc.dense_mask, sliding = #posenc.sliding<window = 4096>
func.func private @masks() attributes {
  causal = #posenc.causal,
  dense_bias = #posenc.dense_bias,
  dense_mask = #posenc.dense_mask,
  sliding = #posenc.sliding<window = 4096>
}
