// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The families of Qin et al. in any spelling without data: a term that computes
// at every pair what a family computes is that family.
#include "mlir/IR/Matchers.h"
#include "posenc/IR/Encodings.h"
#include "posenc/Raising/Distance.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include <limits>

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

/// What a term lacks that is a family at the first distances of the first head
/// at least; empty where it is not.
static std::string describeNearest(ArrayRef<int64_t> types,
                                   const PairSite &site,
                                   ArrayRef<Sample> samples) {
  SmallVector<Sample> byDistance(samples);
  llvm::sort(byDistance, [](const Sample &a, const Sample &b) {
    auto rank = [](const Sample &sample) {
      return std::tuple(sample.head, std::abs(sample.query - sample.key),
                        sample.query, sample.key);
    };
    return rank(a) < rank(b);
  });
  int64_t farthest = 2;
  std::string nearest;
  for (int64_t type : types) {
    std::optional<double> maxBias = fitMaxBias(type, site, samples);
    if (!maxBias)
      continue;
    auto family =
        RpeAttr::get(site.reader.getContext().getMLIRContext(), type, *maxBias);
    for (const Sample &sample : byDistance) {
      double wanted =
          scoreAt(family, site, sample.head, sample.query, sample.key);
      if (agree(sample.value, wanted))
        continue;
      int64_t distance = std::abs(sample.query - sample.key);
      int64_t reached =
          sample.head > 0 ? std::numeric_limits<int64_t>::max() : distance;
      if (reached > farthest) {
        farthest = reached;
        nearest =
            llvm::formatv("expected {0} at distance {1} of head {2}, as "
                          "{3} has, got {4}",
                          llvm::format("%g", wanted), distance, sample.head,
                          family, llvm::format("%g", sample.value));
      }
      break;
    }
  }
  return nearest;
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

/// The term with one number in place of each that is learned, for all heads.
/// Exponents are those of a family, and stay.
static Scalar withoutData(Scalar term, const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  return context.rewrite(term, [&](Scalar node) -> Scalar {
    if (node->is(ScalarKind::pow) && !matchReal(node->operands[1]))
      return node;
    bool isLearned = node->is(ScalarKind::load) &&
                     !matchPattern(node->value, m_Constant()) &&
                     llvm::all_of(node->operands, [&](Scalar index) {
                       return index == site.head || matchInteger(index);
                     });
    return isLearned ? context.real(0.5) : nullptr;
  });
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

/// At the distances from an offset on.
static SmallVector<Sample> shifted(ArrayRef<Sample> samples, int64_t offset) {
  return llvm::map_to_vector(samples, [&](const Sample &sample) {
    return Sample{sample.head, sample.key + offset, 0, sample.value};
  });
}

/// Says what a term that falls with the distance, or grows, lacks to be a
/// family.
static void missNearest(ArrayRef<int64_t> types, const DistanceTerm &distance,
                        ArrayRef<int64_t> numbers, const PairSite &site) {
  auto samples = sampleTerm(distance.term, distance.variable, numbers, site);
  bool isLearned = !samples;
  if (isLearned)
    samples = sampleTerm(withoutData(distance.term, site), distance.variable,
                         numbers, site);
  // One distance fits the slope.
  bool isKnown = samples && llvm::any_of(numbers, [](int64_t number) {
                   return std::abs(number) > 1;
                 });
  if (!isKnown)
    return;
  for (int64_t offset : distance.offsets) {
    SmallVector<Sample> own = shifted(*samples, offset);
    SmallVector<Sample> first = llvm::filter_to_vector(
        own, [](const Sample &sample) { return sample.head == 0; });
    SmallVector<Sample> opposite(own);
    for (Sample &sample : opposite)
      sample.value = -sample.value;
    if (isLearned) {
      if (auto family = cast_or_null<RpeAttr>(fit(types, site, first)))
        return site.miss(llvm::formatv(
            "expected slopes of heads that are constants, got learned numbers "
            "in a term like #posenc.rpe<type = {0}>",
            family.getType()));
    } else if (Attribute family = fit(types, site, opposite)) {
      return site.miss(llvm::formatv("expected a term that falls with the "
                                     "distance, got the opposite of {0}",
                                     family));
    } else if (std::string why = describeNearest(types, site, own);
               !why.empty()) {
      return site.miss(why);
    }
  }
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
  // What falls with the distance itself is ALiBi.
  constexpr int64_t types[] = {4, 5, 6, 7, 8, 9, 10, 11, 12, 13};
  if (auto samples =
          sampleTerm(distance->term, distance->variable, numbers, site))
    for (int64_t offset : distance->offsets)
      if (Attribute family = fit(types, site, shifted(*samples, offset)))
        return ScoreMatch{
            family, {}, distance->positions(context, offset), {}, {}};
  missNearest(types, *distance, numbers, site);
  return std::nullopt;
}
static ScoreRegistration registration(recognize);
