// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The families of Qin et al. in any spelling without data: a term that computes
// at every pair what a family computes is that family.
#include "posenc/IR/Encodings.h"
#include "posenc/Raising/Distance.h"

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// What a term is at a pair, and where the pair stands.
struct Sample {
  int64_t head, query, key;
  double value;
};
} // namespace

/// Slopes of frameworks are f32.
static bool agree(double a, double b) {
  return std::fabs(a - b) <= 1e-6 * std::max(1.0, std::fabs(b));
}

/// The slope may be another one than usual: a term falls as its exponent does.
static std::optional<double> fitMaxBias(int64_t type, const PairSite &site,
                                        ArrayRef<Sample> samples) {
  MLIRContext *context = site.reader.getContext().getMLIRContext();
  const Sample *first = llvm::find_if(samples, [](const Sample &sample) {
    return sample.head == 0 && std::abs(sample.query - sample.key) == 1;
  });
  if (first == samples.end())
    return std::nullopt;
  auto at = [&](double maxBias) {
    return scoreAt(RpeAttr::get(context, type, maxBias), site, 0, first->query,
                   first->key);
  };
  if (agree(first->value, at(8.0)))
    return 8.0;
  double low = 1.0 / 64, high = 64.0;
  if (!(at(low) <= first->value) || !(first->value <= at(high)))
    return std::nullopt;
  for (int step = 0; step < 48; ++step) {
    double middle = std::sqrt(low * high);
    (at(middle) <= first->value ? low : high) = middle;
  }
  double digits = std::pow(10.0, 4 - std::floor(std::log10(low)));
  return std::round(low * digits) / digits;
}

static Attribute fit(ArrayRef<int64_t> types, const PairSite &site,
                     ArrayRef<Sample> samples) {
  MLIRContext *context = site.reader.getContext().getMLIRContext();
  for (int64_t type : types) {
    std::optional<double> maxBias = fitMaxBias(type, site, samples);
    if (!maxBias)
      continue;
    auto family = RpeAttr::get(context, type, *maxBias);
    if (llvm::all_of(samples, [&](const Sample &sample) {
          return agree(sample.value, scoreAt(family, site, sample.head,
                                             sample.query, sample.key));
        }))
      return family;
  }
  return {};
}

/// The term for all heads at the numbers of the variable, or nothing where it
/// is not known there.
static std::optional<SmallVector<Sample>> sampleTerm(Scalar term,
                                                     Scalar variable,
                                                     ArrayRef<int64_t> numbers,
                                                     const PairSite &site) {
  SmallVector<Sample> samples;
  ScalarProgram evaluate(term, {variable, site.head});
  for (int64_t head = 0; head < site.heads; ++head)
    for (int64_t number : numbers) {
      std::optional<double> value = evaluate({double(number), double(head)});
      if (!value || !std::isfinite(*value))
        return std::nullopt;
      samples.push_back({head, 0, number, *value});
    }
  return samples;
}

/// Controls that favour the first tokens: of the key's index.
static std::optional<ScoreMatch> recognizeByKey(Scalar term,
                                                const PairSite &site) {
  std::optional<int64_t> keys = site.key->is(ScalarKind::axis)
                                    ? matchInteger(site.key->operands[0])
                                    : std::nullopt;
  constexpr int64_t limit = 1 << 14;
  if (!keys || *keys > limit)
    return std::nullopt;
  auto samples = sampleTerm(
      term, site.key, llvm::to_vector(llvm::seq<int64_t>(0, *keys)), site);
  Attribute family = samples ? fit({1, 2}, site, *samples) : Attribute();
  return family ? std::optional(ScoreMatch{family, {}, {}, {}, {}})
                : std::nullopt;
}

static std::optional<ScoreMatch> recognize(Scalar term, const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  std::optional<DistanceTerm> distance = overDistance(term, site);
  if (!distance)
    return recognizeByKey(term, site);
  SmallVector<int64_t> numbers;
  bool isWhole = !isSmooth(distance->term, *distance, context);
  constexpr int64_t dense = 1024;
  if (isWhole && (distance->isSampled || distance->visible.size() > 8 * dense))
    return std::nullopt;
  llvm::copy_if(
      distance->visible, std::back_inserter(numbers), [&](int64_t number) {
        return isWhole || std::abs(number) <= dense || number % dense == 0;
      });
  auto values = sampleTerm(distance->term, distance->variable, numbers, site);
  if (!values)
    return std::nullopt;
  for (int64_t offset : distance->offsets) {
    for (Sample &sample : *values)
      sample.query = sample.key + offset;
    SmallVector<Sample> atPositions(*values);
    for (Sample &sample : atPositions)
      sample.key = 0;
    // What falls with the distance itself is ALiBi.
    if (Attribute family =
            fit({4, 5, 6, 7, 8, 9, 10, 11, 12, 13}, site, atPositions))
      return ScoreMatch{
          family, {}, distance->positions(context, offset), {}, {}};
  }
  return std::nullopt;
}
static ScoreRegistration registration(recognize);
