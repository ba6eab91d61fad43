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

// CHECK: rope_active = #posenc.rope<active = 8>
func.func private @proportional() attributes {rope_active = #posenc.rope<active = 8>}

// CHECK: fope_default = #posenc.fope, fope_default_written = #posenc.fope,
// CHECK-SAME: fope_whole = #posenc.fope<base = 5.000000e+06, dim = 64, train_length = 1024, floor_ratio = 5.000000e-01, upper = 3.000000e+00, identity = true, pad_cos = 0.000000e+00, pad_sin = 0.000000e+00, table = frequencies, on = query>
func.func private @fope() attributes {
  fope_default = #posenc.fope,
  fope_default_written = #posenc.fope<base = 1.0e4, dim = 0, train_length = 0, floor_ratio = 1.0, upper = 0.0, identity = false, pad_cos = 1.0, pad_sin = 1.0, table = closed_form, on = both>,
  fope_whole = #posenc.fope<on = query, table = frequencies, pad_sin = 0.0, pad_cos = 0.0, identity = true, upper = 3.0, floor_ratio = 0.5, train_length = 1024, dim = 64, base = 5.0e6>
}

// CHECK: sandwich_default = #posenc.sandwich, sandwich_default_written = #posenc.sandwich,
// CHECK-SAME: sandwich_whole = #posenc.sandwich<d_bar = 64, base = 5.000000e+02, first = 1, ratio = 4.000000e+00>
func.func private @sandwich() attributes {
  sandwich_default = #posenc.sandwich,
  sandwich_default_written = #posenc.sandwich<d_bar = 128, base = 1.0e4, first = 0, ratio = 8.0>,
  sandwich_whole = #posenc.sandwich<ratio = 4.0, first = 1, base = 5.0e2, d_bar = 64>
}

// CHECK: table_default = #posenc.table, table_default_written = #posenc.table,
// CHECK-SAME: table_whole = #posenc.table<origin = 127, distance = absolute, bias_scale = 5.000000e-01>
func.func private @table() attributes {
  table_default = #posenc.table,
  table_default_written = #posenc.table<origin = 0, distance = signed, bias_scale = 1.0>,
  table_whole = #posenc.table<bias_scale = 0.5, distance = absolute, origin = 127>
}

// CHECK: alibi_default = #posenc.alibi, alibi_default_written = #posenc.alibi,
// CHECK-SAME: alibi_whole = #posenc.alibi<max_bias = 4.000000e+00, distance = signed, bias_scale = -1.250000e-01>
func.func private @alibi() attributes {
  alibi_default = #posenc.alibi,
  alibi_default_written = #posenc.alibi<max_bias = 8.0, distance = absolute, bias_scale = 1.0>,
  alibi_whole = #posenc.alibi<bias_scale = -0.125, distance = signed, max_bias = 4.0>
}

// CHECK: kerple_default = #posenc.kerple, kerple_default_written = #posenc.kerple, kerple_power = #posenc.kerple<kind = power>
func.func private @kerple() attributes {
  kerple_default = #posenc.kerple,
  kerple_default_written = #posenc.kerple<kind = log>,
  kerple_power = #posenc.kerple<kind = power>
}

// CHECK: t5_default = #posenc.t5, t5_default_written = #posenc.t5,
// CHECK-SAME: t5_whole = #posenc.t5<bidirectional = false, buckets = 64, max_distance = 256>
func.func private @t5() attributes {
  t5_default = #posenc.t5,
  t5_default_written = #posenc.t5<bidirectional = true, buckets = 32, max_distance = 128>,
  t5_whole = #posenc.t5<max_distance = 256, buckets = 64, bidirectional = false>
}

// CHECK: rpe_default = #posenc.rpe, rpe_default_written = #posenc.rpe, rpe_whole = #posenc.rpe<type = 11, max_bias = 4.000000e+00>
func.func private @rpe() attributes {
  rpe_default = #posenc.rpe,
  rpe_default_written = #posenc.rpe<type = 4, max_bias = 8.0>,
  rpe_whole = #posenc.rpe<max_bias = 4.0, type = 11>
}

// A parameter that is absent is an operand.
// CHECK: any = #posenc.any<[#posenc.causal, #posenc.prefix<length = 256>]>, any_nested = #posenc.any<[#posenc.any<[#posenc.prefix, #posenc.causal]>, #posenc.dense_mask]>, causal = #posenc.causal, chunked = #posenc.chunked<size = 8192>,
// CHECK-SAME: document = #posenc.document, document_whole = #posenc.document<sorted = true, separate = true>, padding = #posenc.padding, padding_bounds = #posenc.padding<bounds = true>,
// CHECK-SAME: prefix = #posenc.prefix, prefix_none = #posenc.prefix<length = 0>, sink_tokens = #posenc.sink_tokens<count = 4>
func.func private @masks_by_index() attributes {
  any = #posenc.any<[#posenc.causal, #posenc.prefix<length = 256>]>,
  any_nested = #posenc.any<[#posenc.any<[#posenc.prefix, #posenc.causal]>, #posenc.dense_mask]>,
  causal = #posenc.causal,
  chunked = #posenc.chunked<size = 8192>,
  document = #posenc.document<separate = false, sorted = false>,
  document_whole = #posenc.document<separate = true, sorted = true>,
  padding = #posenc.padding<bounds = false>,
  padding_bounds = #posenc.padding<bounds = true>,
  prefix = #posenc.prefix,
  prefix_none = #posenc.prefix<length = 0>,
  sink_tokens = #posenc.sink_tokens<count = 4>
}

// CHECK: causal = #posenc.causal, dense_bias = #posenc.dense_bias, dense_mask = #posenc.dense_mask, sliding = #posenc.sliding<window = 4096>
func.func private @masks() attributes {
  causal = #posenc.causal,
  dense_bias = #posenc.dense_bias,
  dense_mask = #posenc.dense_mask,
  sliding = #posenc.sliding<window = 4096>
}

// CHECK: dynamic_ntk = #posenc.dynamic_ntk<factor = 2.000000e+00>
// CHECK-SAME: dynamic_yarn = #posenc.dynamic_yarn<original_length = 2048, truncate = false>
// CHECK-SAME: linear = #posenc.rope<scaling = #posenc.linear<factor = 4.000000e+00>>
// CHECK-SAME: llama3 = #posenc.llama3, longrope = #posenc.longrope<long_factors = [1.000000e+00, 3.200000e+01], short_factors = [1.000000e+00, 1.500000e+00]>
// CHECK-SAME: ntk = #posenc.ntk<factor = 8.000000e+00>
// CHECK-SAME: yarn = #posenc.yarn<factor = 3.200000e+01, truncate = false>
func.func private @scalings() attributes {
  linear = #posenc.rope<scaling = #posenc.linear<factor = 4.0>>,
  ntk = #posenc.ntk<factor = 8.0>,
  yarn = #posenc.yarn<truncate = false, factor = 32.0, original_length = 4096>,
  llama3 = #posenc.llama3<factor = 8.0>,
  longrope = #posenc.longrope<short_factors = [1.0, 1.5], long_factors = [1.0, 32.0]>,
  dynamic_ntk = #posenc.dynamic_ntk<factor = 2.0>,
  dynamic_yarn = #posenc.dynamic_yarn<truncate = false, beta_fast = 32.0, original_length = 2048>
}

// CHECK: apart = #posenc.rope<sections = [20, 20], order = separate>
// CHECK-SAME: decay = #posenc.xpos, decay_whole = #posenc.xpos<pairing = half, base = 5.000000e+02, rot = 8, offset = 2, gamma = 2.000000e-01, scale_base = 6.400000e+01, absolute = true, on = key>
// CHECK-SAME: in_turn = #posenc.rope<sections = [24, 20, 20], order = interleaved>
func.func private @axes_and_decay() attributes {
  in_turn = #posenc.rope<sections = [24, 20, 20], order = interleaved>,
  apart = #posenc.rope<order = separate, sections = [20, 20]>,
  decay = #posenc.xpos<pairing = interleaved>,
  decay_whole = #posenc.xpos<on = key, absolute = true, scale_base = 64.0, gamma = 0.2, offset = 2, rot = 8, base = 5.0e2, pairing = half>
}
