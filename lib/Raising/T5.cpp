// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// T5: a learned number per bucket of distances and head. Frameworks find the
// bucket with logarithms and choices; here it is looked up what they find at
// every distance.
#include "mlir/IR/TypeUtilities.h"
#include "posenc/IR/Encodings.h"
#include "posenc/Raising/Distance.h"

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// factor * load, of which one index is a bucket.
struct Lookup {
  Scalar load;
  unsigned dim;
  double factor;
  int64_t buckets;
};
} // namespace

static std::optional<Lookup> matchLookup(const DistanceTerm &distance) {
  SmallVector<Product> products = sumOfProducts(distance.term, Rounding::kept);
  if (products.size() != 1 || products[0].factors.size() != 1)
    return std::nullopt;
  Scalar load = products[0].factors[0];
  if (!load->is(ScalarKind::load) ||
      !isa<FloatType>(getElementTypeOrSelf(load->value.getType())))
    return std::nullopt;
  auto type = cast<ShapedType>(load->value.getType());
  std::optional<Lookup> found;
  for (auto [dim, index] : llvm::enumerate(load->operands)) {
    if (!contains(index, distance.variable))
      continue;
    if (found || type.isDynamicDim(dim))
      return std::nullopt;
    found = Lookup{load, static_cast<unsigned>(dim), products[0].factor,
                   type.getDimSize(dim)};
  }
  return found;
}

/// Distances that an expression may have been made for: the logarithms in it
/// tell, and there is a usual one.
static SmallVector<int64_t> maxDistances(Scalar bucket, int64_t exact) {
  SmallVector<int64_t> found;
  constexpr double farthest = 1 << 20;
  auto propose = [&](double distance) {
    if (distance > double(exact) && distance <= farthest &&
        !llvm::is_contained(found, int64_t(distance)))
      found.push_back(static_cast<int64_t>(distance));
  };
  forEachNode(bucket, [&](Scalar node) {
    if (node->is(ScalarKind::real))
      propose(std::round(double(exact) * std::exp(node->real)));
  });
  propose(128);
  return found;
}

/// What is monotone, or has its corners where numbers are small: samples that
/// are dense there tell all.
static bool isTame(Scalar bucket) {
  bool ok = true;
  forEachNode(bucket, [&](Scalar node) {
    ok &= !node->is(ScalarKind::floorDiv) && !node->is(ScalarKind::modulo) &&
          !node->is(ScalarKind::product) && !node->is(ScalarKind::load) &&
          !node->is(ScalarKind::pow) &&
          (!node->is(ScalarKind::unary) || node->is(ScalarFunction::log));
  });
  return ok;
}

namespace {
/// An expression of buckets, and what it is compared with.
struct Buckets {
  const PairSite &site;
  const DistanceTerm &distance;
  ScalarProgram evaluate;
  int64_t buckets;

  bool isMap(T5Attr encoding, int64_t offset);
};
} // namespace

bool Buckets::isMap(T5Attr encoding, int64_t offset) {
  // Each bucket holds its own number.
  HostOperands::Array numbers{{buckets, site.heads}, {}};
  for (int64_t bucket = 0; bucket < buckets; ++bucket)
    numbers.values.insert(numbers.values.end(), site.heads, double(bucket));
  HostOperands operands({numbers});
  return llvm::all_of(distance.visible, [&](int64_t number) {
    double wanted = scoreAt(encoding, site, 0, number + offset, 0, operands);
    auto isThere = [&](double lean) {
      return evaluate(double(number), lean) == wanted;
    };
    // Borders are at whole numbers, where f32 may fall on either side.
    constexpr double lean = 1e-6;
    return isThere(0.0) || isThere(lean) || isThere(-lean);
  });
}

static std::optional<ScoreMatch> recognize(Scalar term, const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  std::optional<DistanceTerm> distance = overDistance(term, site);
  auto lookup = distance ? matchLookup(*distance) : std::nullopt;
  if (!lookup)
    return std::nullopt;
  Scalar bucket = lookup->load->operands[lookup->dim];
  if (distance->isSampled && !isTame(bucket))
    return std::nullopt;
  Buckets map{site, *distance, ScalarProgram(bucket, distance->variable),
              lookup->buckets};
  auto at = [&](bool isBidirectional, int64_t maxDistance) {
    auto silent = [&]() { return InFlightDiagnostic(); };
    return succeeded(T5Attr::verify(silent, isBidirectional, lookup->buckets,
                                    maxDistance))
               ? T5Attr::get(context.getMLIRContext(), isBidirectional,
                             lookup->buckets, maxDistance)
               : T5Attr();
  };
  for (bool isBidirectional : {true, false}) {
    int64_t exact = lookup->buckets / (isBidirectional ? 4 : 2);
    for (int64_t maxDistance : maxDistances(bucket, exact))
      for (int64_t offset : distance->offsets) {
        T5Attr encoding = at(isBidirectional, maxDistance);
        // What never gets to a logarithm is a table by distance.
        bool isReached =
            isBidirectional || distance->visible.back() + offset > exact;
        // Samples do not tell where a step far away is.
        bool isNear = !distance->isSampled || std::abs(offset) < denseSamples;
        if (!encoding || !isReached || !isNear || !map.isMap(encoding, offset))
          continue;
        Scalar number = context.axis(context.integer(lookup->buckets));
        SmallVector<Scalar> indices(lookup->load->operands);
        indices[lookup->dim] = number;
        Scalar value =
            context.binary(ScalarKind::mul, context.real(lookup->factor),
                           context.load(lookup->load->value, indices));
        return ScoreMatch{encoding,
                          {PartOperand(value, {number, site.head})},
                          distance->positions(context, offset),
                          {},
                          {}};
      }
  }
  return std::nullopt;
}
static ScoreRegistration registration(recognize);
