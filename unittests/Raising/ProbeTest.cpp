// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Recognizers that are wrong, as one from elsewhere might be: a probe undoes
// what is raised by them, and nothing else.
#include "mlir/AsmParser/AsmParser.h"
#include "posenc/Driver/Compile.h"
#include "posenc/Raising/Recognizers.h"
#include "llvm/Support/FormatVariadic.h"
#include <gtest/gtest.h>

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// Asks a recognizer before all others for as long as this lives.
template <typename Recognizer> class Asked {
public:
  explicit Asked(Recognizer recognizer) {
    all().insert(all().begin(), recognizer);
  }
  ~Asked() { all().erase(all().begin()); }

private:
  static std::vector<Recognizer> &all() {
    return RecognizerRegistry<Recognizer>::all();
  }
};

Attribute attribute(const PairSite &site, StringRef text) {
  return parseAttribute(text, site.reader.getContext().getMLIRContext());
}

/// Takes any penalty for distances for that of ALiBi.
std::optional<ScoreMatch> takeForAlibi(Scalar term, const PairSite &site) {
  if (!contains(term, site.key) || !contains(term, site.query))
    return std::nullopt;
  return ScoreMatch{attribute(site, "#posenc.alibi"), {}, {}, {}};
}

/// Takes any condition on both indices for a causal one.
std::optional<MaskMatch> takeForCausal(Scalar condition, const PairSite &site) {
  if (!contains(condition, site.key) || !contains(condition, site.query))
    return std::nullopt;
  return MaskMatch{attribute(site, "#posenc.causal"), {}, {}, {}};
}

/// Knows a rotation by the others, and then its base wrong.
std::optional<ContentMatch> mistakeBase(const ContentSite &site) {
  for (ContentRecognizer other : RecognizerRegistry<ContentRecognizer>::all()) {
    std::optional<ContentMatch> match =
        other == mistakeBase ? std::nullopt : other(site);
    if (!match)
      continue;
    match->encoding = parseAttribute("#posenc.rope<base = 1.01e4>",
                                     site.reader.getContext().getMLIRContext());
    return match;
  }
  return std::nullopt;
}

constexpr StringLiteral withoutTransform = R"(
  %qq = tensor.cast %q : tensor<2x12x8xf32> to tensor<2x12x8xf32>
  %kk = tensor.cast %k : tensor<2x8x12xf32> to tensor<2x8x12xf32>
)";

/// Attention of two heads over 12 keys on logits that `body` computes from
/// %s: f32, the indices %h, %i, %j and %distance = i - j: f32, as %r. What is
/// done to query %q and key %k before makes %qq and %kk.
std::string attention(StringRef name, StringRef body,
                      StringRef before = withoutTransform) {
  constexpr const char *text = R"(
func.func @{0}(%q: tensor<2x12x8xf32>, %k: tensor<2x8x12xf32>, %v: tensor<2x12x8xf32>) -> tensor<2x12x8xf32> {{
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %pairs = tensor.empty() : tensor<2x12x12xf32>
  %out = tensor.empty() : tensor<2x12x8xf32>
  {2}
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x12x12xf32>) -> tensor<2x12x12xf32>
  %scores = linalg.batch_matmul ins(%qq, %kk : tensor<2x12x8xf32>, tensor<2x8x12xf32>) outs(%s0 : tensor<2x12x12xf32>) -> tensor<2x12x12xf32>
  %logits = linalg.generic {{indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i, j)>],
    iterator_types = ["parallel", "parallel", "parallel"]} ins(%scores : tensor<2x12x12xf32>) outs(%pairs : tensor<2x12x12xf32>) {{
  ^bb0(%s: f32, %o: f32):
    %h = linalg.index 0 : index
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %ii = arith.index_cast %i : index to i64
    %jj = arith.index_cast %j : index to i64
    %d = arith.subi %ii, %jj : i64
    %distance = arith.sitofp %d : i64 to f32
    {1}
    linalg.yield %r : f32
  } -> tensor<2x12x12xf32>
  %p = linalg.softmax dimension(2) ins(%logits : tensor<2x12x12xf32>) outs(%pairs : tensor<2x12x12xf32>) -> tensor<2x12x12xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
  %r = linalg.batch_matmul ins(%p, %v : tensor<2x12x12xf32>, tensor<2x12x8xf32>) outs(%o0 : tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
  return %r : tensor<2x12x8xf32>
}
)";
  return llvm::formatv(text, name, body, before).str();
}

/// A penalty that grows with the distance, `factor` times that of ALiBi with
/// two heads, whose slopes are 2^-4 and 2^-8.
std::string penalty(StringRef name, StringRef factor) {
  constexpr const char *body = R"(
    %four = arith.constant 4.0 : f32
    %one = arith.constant 1 : i64
    %two = arith.constant 2.0 : f32
    %factor = arith.constant {0} : f32
    %hi = arith.index_cast %h : index to i64
    %h1 = arith.addi %hi, %one : i64
    %hf = arith.sitofp %h1 : i64 to f32
    %e = arith.mulf %hf, %four : f32
    %n = arith.negf %e : f32
    %slope = math.powf %two, %n : f32
    %scaled = arith.mulf %slope, %factor : f32
    %a = math.absf %distance : f32
    %b = arith.mulf %a, %scaled : f32
    %r = arith.subf %s, %b : f32
)";
  return attention(name, llvm::formatv(body, factor).str());
}

/// Keeps keys up to `ahead` after the query.
std::string window(StringRef name, int ahead) {
  constexpr const char *body = R"(
    %ahead = arith.constant {0} : index
    %last = arith.addi %i, %ahead : index
    %keep = arith.cmpi sle, %j, %last : index
    %r = arith.select %keep, %s, %low : f32
)";
  return attention(name, llvm::formatv(body, ahead).str());
}

/// RoPE of base 1e4 on query and key, halves paired.
std::string rotated(StringRef name) {
  constexpr const char *rotation = R"(
  %{0}4 = tensor.expand_shape %{1} [[0, 1], [2], [3]] output_shape [1, 2, 12, 8] : tensor<2x12x8xf32> into tensor<1x2x12x8xf32>
  %{0}e = tensor.empty() : tensor<1x2x12x8xf32>
  %{0}r = linalg.generic {{indexing_maps = [affine_map<(b, h, i, d) -> (b, h, i, d)>],
    iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%{0}e : tensor<1x2x12x8xf32>) {{
  ^bb0(%o: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %d = linalg.index 3 : index
    %half = arith.constant 4 : index
    %quarter = arith.constant -0.25 : f32
    %base = arith.constant 1.0e4 : f32
    %pair = arith.remui %d, %half : index
    %pair64 = arith.index_cast %pair : index to i64
    %pairf = arith.sitofp %pair64 : i64 to f32
    %exponent = arith.mulf %pairf, %quarter : f32
    %frequency = math.powf %base, %exponent : f32
    %i64 = arith.index_cast %i : index to i64
    %position = arith.sitofp %i64 : i64 to f32
    %angle = arith.mulf %position, %frequency : f32
    %cos = math.cos %angle : f32
    %sin = math.sin %angle : f32
    %first = arith.cmpi slt, %d, %half : index
    %up = arith.addi %d, %half : index
    %down = arith.subi %d, %half : index
    %partner = arith.select %first, %up, %down : index
    %own = tensor.extract %{0}4[%b, %h, %i, %d] : tensor<1x2x12x8xf32>
    %other = tensor.extract %{0}4[%b, %h, %i, %partner] : tensor<1x2x12x8xf32>
    %x = arith.mulf %own, %cos : f32
    %y = arith.mulf %other, %sin : f32
    %x1 = arith.subf %x, %y : f32
    %x2 = arith.addf %x, %y : f32
    %t = arith.select %first, %x1, %x2 : f32
    linalg.yield %t : f32
  } -> tensor<1x2x12x8xf32>
  %{0}{0} = tensor.collapse_shape %{0}r [[0, 1], [2], [3]] : tensor<1x2x12x8xf32> into tensor<2x12x8xf32>
)";
  // The template's key is transposed: so is what is rotated, and back.
  std::string before = R"(
  %kt = linalg.transpose ins(%k : tensor<2x8x12xf32>) outs(%out : tensor<2x12x8xf32>) permutation = [0, 2, 1]
)" + llvm::formatv(rotation, "q", "q").str() +
                       llvm::formatv(rotation, "m", "kt").str() + R"(
  %ke = tensor.empty() : tensor<2x8x12xf32>
  %kk = linalg.transpose ins(%mm : tensor<2x12x8xf32>) outs(%ke : tensor<2x8x12xf32>) permutation = [0, 2, 1]
)";
  return attention(name, "%r = arith.addf %s, %zero : f32", before);
}

/// The same without a softmax: query and key are turned where they meet values,
/// and not in what divides.
std::string rotatedFeatures(StringRef name) {
  std::string text = rotated(name);
  size_t start = text.find("  %s0 = "), end = text.find("  return");
  text.replace(start, end - start, R"(
  %rows = tensor.empty() : tensor<2x12xf32>
  %z = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x12x12xf32>) -> tensor<2x12x12xf32>
  %above = linalg.batch_matmul ins(%qq, %kk : tensor<2x12x8xf32>, tensor<2x8x12xf32>) outs(%z : tensor<2x12x12xf32>) -> tensor<2x12x12xf32>
  %below = linalg.batch_matmul ins(%q, %k : tensor<2x12x8xf32>, tensor<2x8x12xf32>) outs(%z : tensor<2x12x12xf32>) -> tensor<2x12x12xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
  %numerator = linalg.batch_matmul ins(%above, %v : tensor<2x12x12xf32>, tensor<2x12x8xf32>) outs(%o0 : tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
  %n0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x12xf32>) -> tensor<2x12xf32>
  %sums = linalg.reduce { arith.addf } ins(%below : tensor<2x12x12xf32>) outs(%n0 : tensor<2x12xf32>) dimensions = [2]
  %wide = linalg.broadcast ins(%sums : tensor<2x12xf32>) outs(%out : tensor<2x12x8xf32>) dimensions = [2]
  %r = linalg.div ins(%numerator, %wide : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%out : tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
)");
  return text;
}

/// Of tensors whose sizes are not known; `condition` makes %keep: i1 of the
/// indices %i and %j, of the numbers of queries %n and keys %m, and of %ids.
std::string dynamic(StringRef condition) {
  constexpr const char *text = R"(
func.func @main(%q: tensor<2x?x8xf32>, %k: tensor<2x?x8xf32>, %v: tensor<2x?x8xf32>, %ids: tensor<?xi64>) -> tensor<2x?x8xf32> {{
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %c0 = arith.constant 0 : i64
  %c1 = arith.constant 1 : index
  %n = tensor.dim %q, %c1 : tensor<2x?x8xf32>
  %m = tensor.dim %k, %c1 : tensor<2x?x8xf32>
  %pairs = tensor.empty(%n, %m) : tensor<2x?x?xf32>
  %out = tensor.empty(%n) : tensor<2x?x8xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
  %scores = linalg.generic {{indexing_maps = [affine_map<(h, i, j, d) -> (h, i, d)>, affine_map<(h, i, j, d) -> (h, j, d)>, affine_map<(h, i, j, d) -> (h, i, j)>],
    iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x?x8xf32>, tensor<2x?x8xf32>) outs(%s0 : tensor<2x?x?xf32>) {{
  ^bb0(%a: f32, %b: f32, %o: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %o, %x : f32
    linalg.yield %y : f32
  } -> tensor<2x?x?xf32>
  %logits = linalg.generic {{indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (j)>, affine_map<(h, i, j) -> (h, i, j)>],
    iterator_types = ["parallel", "parallel", "parallel"]} ins(%scores, %ids : tensor<2x?x?xf32>, tensor<?xi64>) outs(%pairs : tensor<2x?x?xf32>) {{
  ^bb0(%s: f32, %id: i64, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    {0}
    %r = arith.select %keep, %s, %low : f32
    linalg.yield %r : f32
  } -> tensor<2x?x?xf32>
  %p = linalg.softmax dimension(2) ins(%logits : tensor<2x?x?xf32>) outs(%pairs : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
  %r = linalg.batch_matmul ins(%p, %v : tensor<2x?x?xf32>, tensor<2x?x8xf32>) outs(%o0 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
  return %r : tensor<2x?x8xf32>
}
)";
  return llvm::formatv(text, condition).str();
}

/// Takes any condition for one that hides nothing of some hundred tokens.
std::optional<MaskMatch> takeForNone(Scalar, const PairSite &site) {
  return MaskMatch{
      attribute(site, "#posenc.sliding<window = 1000>"), {}, {}, {}};
}

/// Takes any condition on both indices for one that keeps nothing.
std::optional<MaskMatch> takeForAll(Scalar condition, const PairSite &site) {
  if (!contains(condition, site.key) || !contains(condition, site.query))
    return std::nullopt;
  return MaskMatch{attribute(site, "#posenc.prefix<length = 0>"), {}, {}, {}};
}

Compilation raise(StringRef source,
                  Verification verification = Verification::probe,
                  FiniteMasks finiteMasks = FiniteMasks::exact) {
  CompileOptions options;
  options.stage = Stage::Raised;
  options.verifyRaising = verification;
  options.finiteMasks = finiteMasks;
  return compile(source, "test", options);
}

size_t count(StringRef text, StringRef word) { return text.count(word); }

void expectRaised(const Compilation &result, StringRef encoding) {
  ASSERT_EQ(result.report.attentions.size(), 1u) << result.diagnostics;
  const AttentionRecord &record = result.report.attentions[0];
  EXPECT_EQ(record.encodings, std::vector<std::string>{encoding.str()});
  ASSERT_TRUE(record.probe);
  EXPECT_EQ(record.probe->result, ProbeRecord::Result::passed)
      << record.probe->reason;
  EXPECT_EQ(record.probe->rows, 16);
}

void expectUndone(const Compilation &result) {
  EXPECT_EQ(count(result.output, "= posenc."), 0u);
  EXPECT_NE(count(result.output, "linalg.batch_matmul"), 0u);
  ASSERT_EQ(result.report.missed.size(), 1u);
  EXPECT_EQ(result.report.missed[0].reasonId, "probe-mismatch");
  EXPECT_TRUE(result.report.attentions.empty());
  EXPECT_EQ(count(result.diagnostics, "[Failure] ProbeMismatch in main"), 1u)
      << result.diagnostics;
  EXPECT_EQ(count(result.diagnostics, "[Passed]"), 0u);
}

TEST(Probe, ARightRecognizerPasses) {
  Asked<ScoreRecognizer> asked(takeForAlibi);
  expectRaised(raise(penalty("main", "1.0")), "alibi");
}

TEST(Probe, AWrongTermIsUndone) {
  Asked<ScoreRecognizer> asked(takeForAlibi);
  expectUndone(raise(penalty("main", "2.0")));
}

TEST(Probe, WhatRecognizersAllowPasses) {
  Asked<ScoreRecognizer> asked(takeForAlibi);
  Compilation result = raise(penalty("main", "1.0000009"));
  ASSERT_EQ(result.report.attentions.size(), 1u) << result.diagnostics;
}

TEST(Probe, AThousandthIsSeen) {
  Asked<ScoreRecognizer> asked(takeForAlibi);
  expectUndone(raise(penalty("main", "1.001")));
}

TEST(Probe, NarrowTypesDoNotHideIt) {
  auto inBf16 = [](std::string text) {
    for (size_t at; (at = text.find("f32")) != std::string::npos;)
      text.replace(at, 3, "bf16");
    // -inf
    text.replace(text.find("0xFF800000"), 10, "0xFF80");
    return text;
  };
  Asked<ScoreRecognizer> asked(takeForAlibi);
  Compilation right = raise(inBf16(penalty("main", "1.0")));
  ASSERT_EQ(right.report.attentions.size(), 1u) << right.diagnostics;
  EXPECT_EQ(right.report.attentions[0].probe->result,
            ProbeRecord::Result::passed)
      << right.report.attentions[0].probe->reason;
  expectUndone(raise(inBf16(penalty("main", "1.5"))));
}

TEST(Probe, AWrongMaskIsUndone) {
  Asked<MaskRecognizer> asked(takeForCausal);
  expectUndone(raise(window("main", 1)));
}

TEST(Probe, RowsAreHiddenByNameWhereTheGraphHidesThem) {
  std::string source = window("main", 1);
  source.replace(source.find("0xFF800000"), 10, "-1.0e4");
  auto hide = [&] {
    return raise(source, Verification::probe, FiniteMasks::hide);
  };
  EXPECT_EQ(hide().report.attentions.size(), 1u);
  Asked<MaskRecognizer> asked(takeForAll);
  expectUndone(hide());
}

TEST(Probe, MoreQueriesThanKeysAreTried) {
  Asked<MaskRecognizer> asked(takeForNone);
  // Queries beyond the last key see the first one alone.
  expectUndone(raise(dynamic(R"(
    %inside = arith.cmpi slt, %i, %m : index
    %c = arith.constant 0 : index
    %first = arith.cmpi eq, %j, %c : index
    %keep = arith.ori %inside, %first : i1
)")));
}

TEST(Probe, NegativeIntegersAreTried) {
  Asked<MaskRecognizer> asked(takeForNone);
  expectUndone(raise(dynamic("%keep = arith.cmpi sge, %id, %c0 : i64")));
}

TEST(Probe, AWrongRotationIsUndone) {
  expectRaised(raise(rotated("main")), "rope");
  Asked<ContentRecognizer> asked(mistakeBase);
  expectUndone(raise(rotated("main")));
}

TEST(Probe, AWrongRotationOfFeaturesIsUndone) {
  Compilation right = raise(rotatedFeatures("main"));
  EXPECT_EQ(count(right.output, "posenc.linear_attention"), 1u);
  expectRaised(right, "rope");
  Asked<ContentRecognizer> asked(mistakeBase);
  expectUndone(raise(rotatedFeatures("main")));
}

TEST(Probe, WithoutItTheWrongRaiseStays) {
  Asked<ScoreRecognizer> asked(takeForAlibi);
  Compilation result = raise(penalty("main", "2.0"), Verification::none);
  EXPECT_EQ(count(result.output, "posenc.attention"), 1u);
  ASSERT_EQ(result.report.attentions.size(), 1u);
  EXPECT_FALSE(result.report.attentions[0].probe);
}

TEST(Probe, TheOthersStayRaised) {
  // One after the other in one function, right and wrong.
  std::string source = penalty("first", "1.0") + penalty("second", "2.0") + R"(
func.func @main(%q: tensor<2x12x8xf32>, %k: tensor<2x8x12xf32>, %v: tensor<2x12x8xf32>) -> tensor<2x12x8xf32> {
  %a = call @first(%q, %k, %v) : (tensor<2x12x8xf32>, tensor<2x8x12xf32>, tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
  %b = call @second(%a, %k, %v) : (tensor<2x12x8xf32>, tensor<2x8x12xf32>, tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
  %r = call @first(%b, %k, %v) : (tensor<2x12x8xf32>, tensor<2x8x12xf32>, tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
  return %r : tensor<2x12x8xf32>
}
)";
  for (StringRef part : {"func.func @first", "func.func @second"})
    source.replace(source.find(part), 9, "func.func private");
  Asked<ScoreRecognizer> asked(takeForAlibi);
  Compilation result = raise(source);
  EXPECT_EQ(result.report.attentions.size(), 2u);
  ASSERT_EQ(result.report.missed.size(), 1u) << result.diagnostics;
  EXPECT_EQ(result.report.missed[0].reasonId, "probe-mismatch");
  EXPECT_EQ(count(result.diagnostics, "[Passed] AttentionRaised"), 2u);
  // Of one form: evaluated once.
  EXPECT_EQ(result.report.attentions[1].probe->cost, 0);
}
} // namespace
