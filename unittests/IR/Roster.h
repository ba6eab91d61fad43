// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Every encoding and mask in every form that behaves differently, and what the
// literature says of it. The laws are asked of all of them, and of encodings
// without a row in the form that needs no parameter.
#ifndef POSENC_UNITTESTS_IR_ROSTER_H
#define POSENC_UNITTESTS_IR_ROSTER_H

#include "posenc/IR/EncodingInterfaces.h"
#include <ostream>
#include <vector>

namespace mlir::posenc::test {

enum class ActsOn { queryAndKey, logit };

struct EncodingForm {
  const char *text;
  ActsOn actsOn;
  /// Logits are a function of the distance r alone.
  bool toeplitz;
  /// The term never grows with r >= 0.
  bool decays;
  bool readsData;
};

// RoPE: Su et al., 2104.09864; tables as operands are whatever an importer left
// there; on several axes logits are a function of the vector of distances.
// xPos: Sun et al., 2212.10554. FoPE: Hua et al., 2412.17739, logits with
// cross-frequency terms. ALiBi: Press et al., 2108.12409. Sandwich: Chi et al.,
// 2212.10356, a sum of cosines that is not monotone. A learned table and a
// dense tensor promises nothing. KERPLE: Chi et al., 2205.09921; kernels that
// only fall. T5: Raffel et al., 1910.10683; a learned table as well. Rpe: Qin
// et al., 2307.10156; types 1 and 2 look at the key alone. TISA: Wennberg and
// Henter, 2106.01950; a center may lie anywhere. FIRE: Li et al., 2310.04418;
// the query's position divides the distance.
inline constexpr EncodingForm encodingForms[] = {
    {"#posenc.rope", ActsOn::queryAndKey, true, false, false},
    {"#posenc.rope<base = 5.0e+05, mscale = 1.25>", ActsOn::queryAndKey, true,
     false, false},
    {"#posenc.rope<mscale = 5.0e-01>", ActsOn::queryAndKey, true, false, false},
    {"#posenc.rope<pairing = interleaved, rot = 4, offset = 2, mscale = "
     "5.0e-01>",
     ActsOn::queryAndKey, true, false, false},
    {"#posenc.rope<pairing = half, rot = 6>", ActsOn::queryAndKey, true, false,
     false},
    {"#posenc.rope<on = query>", ActsOn::queryAndKey, true, false, false},
    {"#posenc.rope<pairing = interleaved, on = key>", ActsOn::queryAndKey, true,
     false, false},
    {"#posenc.rope<table = frequencies>", ActsOn::queryAndKey, true, false,
     false},
    {"#posenc.rope<table = frequencies, rot = 8, mscale = 1.5>",
     ActsOn::queryAndKey, true, false, false},
    {"#posenc.rope<table = by_position>", ActsOn::queryAndKey, false, false,
     false},
    {"#posenc.rope<table = by_token, pairing = interleaved>",
     ActsOn::queryAndKey, false, false, false},
    {"#posenc.rope<active = 2>", ActsOn::queryAndKey, true, false, false},
    {"#posenc.rope<scaling = #posenc.linear<factor = 4.0>>",
     ActsOn::queryAndKey, true, false, false},
    {"#posenc.rope<rot = 4, scaling = #posenc.ntk<factor = 8.0>>",
     ActsOn::queryAndKey, true, false, false},
    {"#posenc.rope<scaling = #posenc.yarn<factor = 16.0, original_length = "
     "640>>",
     ActsOn::queryAndKey, true, false, false},
    {"#posenc.rope<mscale = 5.0e-01, scaling = #posenc.yarn<factor = 4.0, "
     "attention_factor = 1.5, truncate = false>>",
     ActsOn::queryAndKey, true, false, false},
    {"#posenc.rope<scaling = #posenc.llama3<original_length = 40>>",
     ActsOn::queryAndKey, true, false, false},
    {"#posenc.rope<rot = 4, scaling = #posenc.longrope<long_factors = [2.0, "
     "8.0], attention_factor = 1.25>>",
     ActsOn::queryAndKey, true, false, false},
    {"#posenc.rope<rot = 4, scaling = #posenc.longrope<long_factors = [2.0, "
     "8.0], short_factors = [1.0, 1.5], original_length = 16>>",
     ActsOn::queryAndKey, true, false, false},
    {"#posenc.rope<rot = 4, scaling = #posenc.dynamic_ntk<factor = 2.0, "
     "original_length = 8>>",
     ActsOn::queryAndKey, true, false, false},
    {"#posenc.rope<scaling = #posenc.dynamic_yarn<original_length = 8>>",
     ActsOn::queryAndKey, true, false, false},
    {"#posenc.rope<rot = 4, sections = [1, 1]>", ActsOn::queryAndKey, true,
     false, false},
    {"#posenc.rope<rot = 4, sections = [1, 1], order = interleaved>",
     ActsOn::queryAndKey, true, false, false},
    {"#posenc.rope<rot = 4, sections = [1, 0, 1], order = separate>",
     ActsOn::queryAndKey, true, false, false},
    {"#posenc.xpos", ActsOn::queryAndKey, true, false, false},
    {"#posenc.xpos<pairing = half, rot = 4, gamma = 2.0e-01, scale_base = "
     "6.4e+01>",
     ActsOn::queryAndKey, true, false, false},
    {"#posenc.xpos<absolute = true>", ActsOn::queryAndKey, true, false, false},
    {"#posenc.fope", ActsOn::queryAndKey, false, false, false},
    {"#posenc.fope<identity = true, upper = 5.0e-01, pad_sin = 0.0>",
     ActsOn::queryAndKey, false, false, false},
    {"#posenc.fope<fourier_norm = true, identity = true, scaling = "
     "#posenc.linear<factor = 2.0>>",
     ActsOn::queryAndKey, false, false, false},
    {"#posenc.fope<table = frequencies, pad_cos = 2.0>", ActsOn::queryAndKey,
     false, false, false},
    {"#posenc.fope<table = by_position, on = query>", ActsOn::queryAndKey,
     false, false, false},
    {"#posenc.sandwich", ActsOn::logit, true, false, false},
    {"#posenc.sandwich<d_bar = 8, first = 1, ratio = 2.0>", ActsOn::logit, true,
     false, false},
    {"#posenc.table<origin = 9>", ActsOn::logit, true, false, false},
    {"#posenc.table<distance = absolute, bias_scale = 2.0>", ActsOn::logit,
     true, false, false},
    {"#posenc.alibi", ActsOn::logit, true, true, false},
    {"#posenc.alibi<distance = signed>", ActsOn::logit, true, true, false},
    {"#posenc.alibi<max_bias = 4.0, bias_scale = 1.25e-01>", ActsOn::logit,
     true, true, false},
    {"#posenc.kerple", ActsOn::logit, true, true, false},
    {"#posenc.kerple<kind = power>", ActsOn::logit, true, true, false},
    {"#posenc.t5", ActsOn::logit, true, false, false},
    {"#posenc.t5<bidirectional = false, buckets = 9, max_distance = 24>",
     ActsOn::logit, true, false, false},
    {"#posenc.rpe<type = 1>", ActsOn::logit, false, false, false},
    {"#posenc.rpe<type = 2>", ActsOn::logit, false, false, false},
    {"#posenc.rpe<type = 3>", ActsOn::logit, true, true, false},
    {"#posenc.rpe", ActsOn::logit, true, true, false},
    {"#posenc.rpe<type = 5>", ActsOn::logit, true, true, false},
    {"#posenc.rpe<type = 6>", ActsOn::logit, true, true, false},
    {"#posenc.rpe<type = 7>", ActsOn::logit, true, true, false},
    {"#posenc.rpe<type = 8, max_bias = 4.0>", ActsOn::logit, true, true, false},
    {"#posenc.rpe<type = 9>", ActsOn::logit, true, true, false},
    {"#posenc.rpe<type = 10>", ActsOn::logit, true, true, false},
    {"#posenc.rpe<type = 11>", ActsOn::logit, true, true, false},
    {"#posenc.rpe<type = 12>", ActsOn::logit, true, true, false},
    {"#posenc.rpe<type = 13>", ActsOn::logit, true, true, false},
    {"#posenc.tisa", ActsOn::logit, true, false, false},
    {"#posenc.fire", ActsOn::logit, false, false, false},
    {"#posenc.dense_bias", ActsOn::logit, false, false, false},
};

/// The forms above, `#posenc.NAME` of each encoding of the dialect that has
/// none, and those in POSENC_ENCODINGS of the plugin POSENC_PLUGIN; of the last
/// two the literature's columns say nothing.
std::vector<EncodingForm> everyEncodingForm();
std::vector<EncodingForm> formsActingOn(ActsOn what);

struct ScalingForm {
  const char *text;
  bool readsLength;
};

// Linear: Chen et al., 2306.15595. YaRN: Peng et al., 2309.00071. LongRoPE:
// Ding et al., 2402.13753. For 8 pairs.
inline constexpr ScalingForm scalingForms[] = {
    {"#posenc.linear<factor = 4.0>", false},
    {"#posenc.ntk<factor = 8.0>", false},
    {"#posenc.yarn<factor = 16.0, original_length = 640>", false},
    {"#posenc.yarn<factor = 2.0, original_length = 100, truncate = false>",
     false},
    {"#posenc.llama3<original_length = 100>", false},
    {"#posenc.longrope<long_factors = [1.0, 1.5, 2.0, 2.5, 3.0, 8.0, 9.0, "
     "30.0]>",
     false},
    {"#posenc.longrope<long_factors = [1.0, 1.5, 2.0, 2.5, 3.0, 8.0, 9.0, "
     "30.0], short_factors = [1.0, 1.0, 1.0, 1.0, 1.5, 1.5, 1.5, 1.5], "
     "original_length = 50>",
     true},
    {"#posenc.dynamic_ntk<factor = 2.0, original_length = 50>", true},
    {"#posenc.dynamic_yarn<original_length = 50>", true},
    {"#posenc.dynamic_yarn<original_length = 900, truncate = false>", true},
};

/// What lets a tile be called mixed although all its pairs agree.
enum class Looseness {
  none,
  /// An operand over the tile is unknown, or known by its ends alone.
  operands,
  /// Two masks keep a tile between them that neither keeps whole.
  disjunction
};

struct MaskForm {
  const char *text;
  Looseness looseness;
};

// Prefix: Raffel et al., 1910.10683. Sink tokens: Xiao et al., 2309.17453.
inline constexpr MaskForm maskForms[] = {
    {"#posenc.causal", Looseness::none},
    {"#posenc.sliding<window = 1>", Looseness::none},
    {"#posenc.sliding<window = 7>", Looseness::none},
    {"#posenc.chunked<size = 1>", Looseness::none},
    {"#posenc.chunked<size = 8>", Looseness::none},
    {"#posenc.prefix<length = 9>", Looseness::none},
    {"#posenc.prefix", Looseness::none},
    {"#posenc.sink_tokens<count = 4>", Looseness::none},
    {"#posenc.document", Looseness::operands},
    {"#posenc.document<separate = true>", Looseness::operands},
    {"#posenc.document<sorted = true>", Looseness::none},
    {"#posenc.document<sorted = true, separate = true>", Looseness::operands},
    {"#posenc.padding", Looseness::operands},
    // The bounds may cross.
    {"#posenc.padding<bounds = true>", Looseness::operands},
    {"#posenc.dense_mask", Looseness::operands},
    {"#posenc.window<epsilon = 1.0e-03, score_bound = 5.0>", Looseness::none},
    {"#posenc.any<[#posenc.causal, #posenc.prefix<length = 9>]>",
     Looseness::disjunction},
    {"#posenc.any<[#posenc.sliding<window = 5>, #posenc.sink_tokens<count = "
     "4>]>",
     Looseness::disjunction},
    {"#posenc.any<[#posenc.prefix, #posenc.document<separate = true>]>",
     Looseness::disjunction},
    {"#posenc.any<[#posenc.sink_tokens<count = 3>, #posenc.padding, "
     "#posenc.dense_mask]>",
     Looseness::disjunction},
    {"#posenc.any<[#posenc.prefix<length = 0>, #posenc.any<[#posenc.padding, "
     "#posenc.document<sorted = true>]>]>",
     Looseness::disjunction},
};

/// How GTest names a form in its messages.
inline void PrintTo(const EncodingForm &form, std::ostream *os) {
  *os << form.text;
}
inline void PrintTo(const ScalingForm &form, std::ostream *os) {
  *os << form.text;
}
inline void PrintTo(const MaskForm &form, std::ostream *os) {
  *os << form.text;
}

} // namespace mlir::posenc::test

#endif // POSENC_UNITTESTS_IR_ROSTER_H
