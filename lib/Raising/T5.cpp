// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// T5: a learned number per bucket of distances and head. Frameworks find the
// bucket with logarithms and choices; here it is looked up what they find at
// every distance.
#include "mlir/IR/TypeUtilities.h"
#include "posenc/IR/Encodings.h"
#include "posenc/Raising/Distance.h"
#include "llvm/Support/FormatVariadic.h"

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
/// The first distance at which an expression is another bucket than wanted.
struct Mismatch {
  /// Nearer ones at which it is the same.
  int64_t agreed;
  int64_t distance;
  double wanted;
  std::optional<double> got;
};

/// An expression of buckets, and what it is compared with.
class Buckets {
public:
  Buckets(Scalar bucket, int64_t buckets, const PairSite &site,
          const DistanceTerm &distance);
  std::optional<Mismatch> compare(T5Attr encoding, int64_t offset);

private:
  const PairSite &site;
  ScalarProgram evaluate;
  HostOperands operands;
  /// Visible distances, near ones first.
  SmallVector<int64_t> numbers;
};
} // namespace

/// Each bucket holds its own number.
static HostOperands bucketNumbers(int64_t buckets, int64_t heads) {
  HostOperands::Array numbers{{buckets, heads}, {}};
  for (int64_t bucket = 0; bucket < buckets; ++bucket)
    numbers.values.insert(numbers.values.end(), heads, double(bucket));
  return HostOperands({numbers});
}

Buckets::Buckets(Scalar bucket, int64_t buckets, const PairSite &site,
                 const DistanceTerm &distance)
    : site(site), evaluate(bucket, distance.variable),
      operands(bucketNumbers(buckets, site.heads)), numbers(distance.visible) {
  llvm::sort(numbers, [](int64_t a, int64_t b) {
    return std::pair(std::abs(a), a) < std::pair(std::abs(b), b);
  });
}

std::optional<Mismatch> Buckets::compare(T5Attr encoding, int64_t offset) {
  for (size_t agreed = 0; agreed < numbers.size(); ++agreed) {
    int64_t number = numbers[agreed];
    double wanted = scoreAt(encoding, site, 0, number + offset, 0, operands);
    auto isThere = [&](double lean) {
      return evaluate(double(number), lean) == wanted;
    };
    // Borders are at whole numbers, where f32 may fall on either side.
    constexpr double lean = 1e-6;
    if (!isThere(0.0) && !isThere(lean) && !isThere(-lean))
      return Mismatch{int64_t(agreed), number + offset, wanted,
                      evaluate(double(number))};
  }
  return std::nullopt;
}

/// Whether a float is read at a bucket as T5 has them, by a logarithm.
static bool readsAtLogarithm(Scalar load) {
  if (!load->is(ScalarKind::load) ||
      !isa<FloatType>(getElementTypeOrSelf(load->value.getType())))
    return false;
  bool found = false;
  for (Scalar index : load->operands)
    forEachNode(index,
                [&](Scalar node) { found |= node->is(ScalarFunction::log); });
  return found;
}

/// Says what a term that reads buckets lacks, before these are compared.
static void missLookup(Scalar term, bool isOfDistance, const PairSite &site) {
  bool reads = false, atData = false;
  forEachNode(term, [&](Scalar node) {
    if (!readsAtLogarithm(node))
      return;
    reads = true;
    for (Scalar index : node->operands)
      forEachNode(index,
                  [&](Scalar inner) { atData |= inner->is(ScalarKind::load); });
  });
  if (!reads)
    return;
  if (isOfDistance)
    site.miss("expected one learned number for each bucket and head, times a "
              "constant at most, got more in a term with buckets of T5");
  else
    site.miss(llvm::Twine("expected buckets of the distance of tokens, as "
                          "those of T5, got buckets of ") +
              (atData ? "positions that are data" : "another number"));
}

/// Says where buckets are others than those of the encoding that is like them
/// the farthest.
static void missBuckets(const Mismatch &mismatch, T5Attr encoding,
                        Scalar bucket, const PairSite &site) {
  if (contains(bucket, site.head) && !matchInteger(site.head))
    return site.miss("expected one bucket for all heads, as of T5, got one "
                     "that depends on the head");
  std::string got =
      mismatch.got ? llvm::formatv("bucket {0}", int64_t(*mismatch.got)).str()
                   : std::string("one that is not known");
  site.miss(llvm::formatv(
      "expected bucket {0} at distance {1}, as {2} has, got {3}",
      int64_t(mismatch.wanted), mismatch.distance, encoding, got));
}

static ScoreMatch makeMatch(T5Attr encoding, const Lookup &lookup,
                            TokenPositions queries, const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  Scalar number = context.axis(context.integer(lookup.buckets));
  SmallVector<Scalar> indices(lookup.load->operands);
  indices[lookup.dim] = number;
  Scalar value = context.binary(ScalarKind::mul, context.real(lookup.factor),
                                context.load(lookup.load->value, indices));
  return {encoding, {PartOperand(value, {number, site.head})}, queries, {}, {}};
}

static std::optional<ScoreMatch> recognize(Scalar term, const PairSite &site) {
  ScalarContext &context = site.reader.getContext();
  std::optional<DistanceTerm> distance = overDistance(term, site);
  auto lookup = distance ? matchLookup(*distance) : std::nullopt;
  if (!lookup) {
    missLookup(term, distance.has_value(), site);
    return std::nullopt;
  }
  Scalar bucket = lookup->load->operands[lookup->dim];
  if (distance->isSampled && !isTame(bucket)) {
    if (readsAtLogarithm(lookup->load))
      site.miss("expected a bucket of sums, choices and logarithms where sizes "
                "are dynamic, got one of other functions");
    return std::nullopt;
  }
  Buckets map(bucket, lookup->buckets, site, *distance);
  auto at = [&](bool isBidirectional, int64_t maxDistance) {
    auto silent = [&]() { return InFlightDiagnostic(); };
    return succeeded(T5Attr::verify(silent, isBidirectional, lookup->buckets,
                                    maxDistance))
               ? T5Attr::get(context.getMLIRContext(), isBidirectional,
                             lookup->buckets, maxDistance)
               : T5Attr();
  };
  std::optional<Mismatch> nearest;
  T5Attr nearestEncoding;
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
        if (!encoding || !isReached || !isNear)
          continue;
        std::optional<Mismatch> mismatch = map.compare(encoding, offset);
        if (!mismatch)
          return makeMatch(encoding, *lookup,
                           distance->positions(context, offset), site);
        if (!nearest || mismatch->agreed > nearest->agreed) {
          nearest = mismatch;
          nearestEncoding = encoding;
        }
      }
  }
  if (nearest && readsAtLogarithm(lookup->load))
    missBuckets(*nearest, nearestEncoding, bucket, site);
  return std::nullopt;
}
static ScoreRegistration registration(recognize);
