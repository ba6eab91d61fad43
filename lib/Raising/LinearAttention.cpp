// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Linear attention, found from its division backwards:
//   (a) what is divided is a sum of products, one factor of which is another
//       such sum: keys or channels may be summed first;
//   (b) what divides it is the same without values, of features that are not
//       transformed;
//   (c) features are a known function of elements of query and key;
//   (d) those are read at batch, head, token and channel.
#include "LinearAttention.h"
#include "Axes.h"
#include "LinearSums.h"
#include "Normalization.h"
#include "Sources.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

//===-- The matcher -------------------------------------------------------===//

namespace {
/// A sum over pairs: its features, their values where it has some, and the
/// condition under which a pair counts, null where all do.
struct PairSum {
  Scalar query = nullptr, key = nullptr, value = nullptr;
  Scalar kept = nullptr;
};

class LinearMatcher {
public:
  LinearMatcher(ElementReader &reader, linalg::LinalgOp division, Value result)
      : reader(reader), context(reader.getContext()), division(division),
        result(result) {}
  LinearOutcome match();

private:
  bool readDivision();
  bool readNumerator();
  bool readKeysFirst(Scalar outer, Scalar inner);
  bool readChannelsFirst(Scalar outer, Scalar inner);
  bool readDenominator();
  std::optional<PairSum> readWeightsBelow();
  std::optional<PairSum> readKeysBelow();
  bool nameAxes();
  bool nameOuter(ArrayRef<Role> rows, Role query);
  bool matchAll();
  bool matchKept();
  bool matchFeatures();
  bool matchTransforms();
  std::optional<ContentMatch> transformOf(Scalar turned, Scalar features,
                                          Role token);
  bool dependsOnHead(const ContentMatch &transform);
  std::optional<LogicalOperand> operandOf(Scalar element, Scalar sum, Role head,
                                          Role token, Role channels);
  bool matchOperands();
  bool fail(StringRef id, const Twine &text) {
    reason = {id, text.str(), division};
    return false;
  }
  bool readsQuery(Scalar node) { return contains(node, core.query.index); }

  ElementReader &reader;
  ScalarContext &context;
  linalg::LinalgOp division;
  Value result;
  Reason reason;
  LinearCore core;
  /// Of the dimensions of the result.
  SmallVector<Scalar> axes;
  Scalar numerator = nullptr, denominator = nullptr;
  PairSum above, below;
};
} // namespace

//===-- (a) and (b): sums -------------------------------------------------===//

bool posenc::mayDivide(linalg::LinalgOp op) {
  SmallVector<int64_t, 4> sizes = op.getStaticLoopRanges();
  SmallVector<unsigned> reductions;
  op.getReductionDims(reductions);
  bool sums =
      llvm::any_of(reductions, [&](unsigned loop) { return sizes[loop] != 1; });
  return !sums && op->getNumResults() == 1 &&
         llvm::any_of(*op.getBlock(),
                      llvm::IsaPred<arith::DivFOp, arith::MulFOp>);
}

/// The result as a quotient of two sums; constants that are added below.
bool LinearMatcher::readDivision() {
  auto type = cast<RankedTensorType>(result.getType());
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    axes.push_back(context.axis(reader.sizeOf(result, dim)));
  auto quotient =
      matchQuotient(stripLoneSums(reader, reader.element(result, axes)));
  if (!quotient)
    return false;
  numerator = stripLoneSums(reader, quotient->first);
  denominator = stripLoneSums(reader, quotient->second);
  if (denominator->is(ScalarKind::add))
    for (unsigned side : {0, 1})
      if (std::optional<double> shift =
              matchReal(denominator->operands[side])) {
        core.epsilon = *shift;
        denominator = stripLoneSums(reader, denominator->operands[1 - side]);
        break;
      }
  return makerOf(numerator) && makerOf(denominator);
}

/// sum_d f_id M_de with M_de = sum_j g_jd v_je, or of a query's own M_ide where
/// only those keys are summed that are kept.
bool LinearMatcher::readKeysFirst(Scalar outer, Scalar inner) {
  above = {};
  auto sum = makerOf(inner) ? reader.summand(inner) : std::nullopt;
  auto factors =
      sum ? factorsOf(reader, takeCondition(context, sum->term, above.kept))
          : std::nullopt;
  if (!factors)
    return false;
  std::tie(above.key, above.value) = *factors;
  if (contains(above.key, core.valueChannel.index))
    std::swap(above.key, above.value);
  above.query = outer;
  core.key = {sum->axis, sum->extent};
  return true;
}

/// sum_j w_ij v_je with w_ij = sum_d f_id g_jd where it is kept.
bool LinearMatcher::readChannelsFirst(Scalar outer, Scalar inner) {
  above = {};
  inner = takeCondition(context, inner, above.kept);
  if (!readsQuery(inner) || !makerOf(inner))
    return false;
  auto sum = reader.summand(inner);
  auto factors = sum ? factorsOf(reader, sum->term) : std::nullopt;
  if (!factors)
    return false;
  std::tie(above.query, above.key) = *factors;
  if (readsQuery(above.key))
    std::swap(above.query, above.key);
  above.value = outer;
  core.key = core.channel;
  core.channel = {sum->axis, sum->extent};
  return true;
}

bool LinearMatcher::readNumerator() {
  auto sum = reader.summand(numerator);
  auto factors = sum ? factorsOf(reader, sum->term) : std::nullopt;
  if (!factors)
    return false;
  auto [first, second] = *factors;
  Role summed{sum->axis, sum->extent};
  for (auto [outer, inner] :
       {std::pair(first, second), std::pair(second, first)})
    for (auto read :
         {&LinearMatcher::readKeysFirst, &LinearMatcher::readChannelsFirst}) {
      core.channel = summed;
      if (!(this->*read)(outer, inner))
        continue;
      auto reads = [&](Scalar node, Role role) {
        return contains(node, role.index);
      };
      bool isPairs =
          readsQuery(above.query) && reads(above.query, core.channel) &&
          reads(above.key, core.key) && reads(above.key, core.channel) &&
          reads(above.value, core.key) &&
          reads(above.value, core.valueChannel) && !readsQuery(above.key) &&
          !readsQuery(above.value) && !reads(above.query, core.key) &&
          !reads(above.value, core.channel);
      if (isPairs && readDenominator())
        return true;
    }
  return false;
}

/// sum_j w0_ij with w0_ij = sum_d f0_id g0_jd where it is kept.
std::optional<PairSum> LinearMatcher::readWeightsBelow() {
  auto sum = reader.summand(denominator, core.key.index);
  if (!sum || sum->extent != core.key.extent)
    return std::nullopt;
  PairSum found;
  Scalar weight = takeCondition(context, sum->term, found.kept);
  auto products = makerOf(weight) ? reader.summand(weight, core.channel.index)
                                  : std::nullopt;
  auto factors = products && products->extent == core.channel.extent
                     ? factorsOf(reader, products->term)
                     : std::nullopt;
  if (!factors)
    return std::nullopt;
  std::tie(found.query, found.key) = *factors;
  if (readsQuery(found.key))
    std::swap(found.query, found.key);
  return found;
}

/// sum_d f0_id z_d with z_d = sum_j g0_jd, or of a query's own z_id.
std::optional<PairSum> LinearMatcher::readKeysBelow() {
  auto sum = reader.summand(denominator, core.channel.index);
  auto factors = sum && sum->extent == core.channel.extent
                     ? factorsOf(reader, sum->term)
                     : std::nullopt;
  if (!factors)
    return std::nullopt;
  auto [first, second] = *factors;
  for (auto [query, total] :
       {std::pair(first, second), std::pair(second, first)}) {
    auto keys =
        makerOf(total) ? reader.summand(total, core.key.index) : std::nullopt;
    if (!keys || keys->extent != core.key.extent)
      continue;
    PairSum found;
    found.query = query;
    found.key = takeCondition(context, keys->term, found.kept);
    if (!readsQuery(found.key))
      return found;
  }
  return std::nullopt;
}

bool LinearMatcher::readDenominator() {
  std::optional<PairSum> found = readWeightsBelow();
  if (!found)
    found = readKeysBelow();
  if (!found || !readsQuery(found->query) || readsQuery(found->key) ||
      !contains(found->query, core.channel.index) ||
      !contains(found->key, core.channel.index) ||
      !contains(found->key, core.key.index))
    return false;
  below = *found;
  return true;
}

//===-- Axes --------------------------------------------------------------===//

/// The channel of a value is not in the denominator; a query is the axis for
/// which the sums of the numerator can be read. Of several, as where all heads
/// share keys, the one with as many queries as keys.
bool LinearMatcher::nameAxes() {
  SmallVector<Role> rows;
  for (auto [dim, axis] : llvm::enumerate(axes)) {
    if (matchInteger(axis))
      continue;
    Role role{axis, reader.sizeOf(result, dim)};
    if (contains(denominator, axis)) {
      rows.push_back(role);
      continue;
    }
    if (core.valueChannel.index)
      return false;
    core.valueChannel = role;
  }
  if (!core.valueChannel.index || rows.empty() || rows.size() > 3)
    return false;
  for (bool isSquare : {true, false})
    for (Role query : rows)
      if (nameOuter(rows, query) && readNumerator() &&
          (!isSquare || core.query.extent == core.key.extent))
        return true;
  return false;
}

/// Of the rows that are no queries, the inner is the head; one alone is the
/// head if its number is known, and else the batch.
bool LinearMatcher::nameOuter(ArrayRef<Role> rows, Role query) {
  Role one{context.integer(0), context.integer(1)};
  core.query = query;
  core.batch = core.head = one;
  SmallVector<Role> outer;
  for (Role role : rows)
    if (role.index != query.index)
      outer.push_back(role);
  if (outer.size() == 2)
    core.batch = outer[0];
  if (!outer.empty())
    core.head = outer.back();
  if (matchInteger(core.head.extent))
    return true;
  if (outer.size() == 2)
    return false;
  std::swap(core.batch, core.head);
  return true;
}

//===-- Conditions, features, transforms ----------------------------------===//

bool LinearMatcher::matchKept() {
  if (above.kept != below.kept)
    return fail("linear-mask", "expected the same pairs in the products that "
                               "are summed and in what divides them");
  if (!above.kept)
    return true;
  Scalar distance = context.subInt(core.query.index, core.key.index);
  core.isRunning = above.kept == context.notNegative(distance) &&
                   core.query.extent == core.key.extent;
  return core.isRunning ||
         fail("linear-mask", "expected a query to see all keys, or of as many "
                             "keys those up to its own, got another mask");
}

/// The tensor of an element, or one of the graph in front of a sum where the
/// element is computed.
std::optional<LogicalOperand> LinearMatcher::operandOf(Scalar element,
                                                       Scalar sum, Role head,
                                                       Role token,
                                                       Role channels) {
  SmallVector<Role> roles{core.batch, head, token, channels};
  Scalar load = stripCasts(element);
  if (load->is(ScalarKind::load))
    return matchLayout(reader, {load->value, llvm::to_vector(load->operands)},
                       roles);
  std::optional<Source> source = tensorOf(reader, sum->value, roles, element);
  if (!source)
    return std::nullopt;
  LogicalOperand found;
  found.tensor = source->tensor;
  for (AffineExpr expr : source->map.getResults())
    found.layout.push_back({cast<AffineDimExpr>(expr).getPosition()});
  return found;
}

/// Of two known functions that differ neither is one of the op.
bool LinearMatcher::matchFeatures() {
  LinearFeature query = matchFeature(context, below.query);
  LinearFeature key = matchFeature(context, below.key);
  if (query.map != key.map)
    return fail("linear-features",
                "expected one feature map of queries and keys, got two");
  core.features = query.map;
  core.kvHead = kvHeadIn(context, key.element, core.head);
  std::optional<LogicalOperand> ofQuery = operandOf(
      query.element, denominator, core.head, core.query, core.channel);
  std::optional<LogicalOperand> ofKey =
      operandOf(key.element, denominator, core.kvHead, core.key, core.channel);
  if (!ofQuery || !ofKey)
    return fail("linear-operand",
                "expected features of elements of a query and a key over "
                "batch, head, token and channel");
  core.queryOperand = *ofQuery;
  core.keyOperand = *ofKey;
  return true;
}

/// The content transform that makes `turned` of `features`.
std::optional<ContentMatch>
LinearMatcher::transformOf(Scalar turned, Scalar features, Role token) {
  std::optional<int64_t> channels = matchInteger(core.channel.extent);
  if (!channels)
    return std::nullopt;
  ContentSite site{
      reader, result, core.batch.index, core.head.index, token.index, {}, {}};
  SmallVector<Scalar> source;
  for (int64_t channel = 0; channel < *channels; ++channel) {
    Scalar number = context.integer(channel);
    site.channels.push_back(
        context.substitute(turned, core.channel.index, number));
    source.push_back(context.substitute(features, core.channel.index, number));
  }
  for (ContentRecognizer recognizer :
       RecognizerRegistry<ContentRecognizer>::all()) {
    std::optional<ContentMatch> match = recognizer(site);
    if (match && match->source == source && !dependsOnHead(*match))
      return match;
  }
  return std::nullopt;
}

/// Whether tables are those of query heads where the op has those of kv heads.
bool LinearMatcher::dependsOnHead(const ContentMatch &transform) {
  if (core.kvHead.extent == core.head.extent)
    return false;
  SmallVector<Type> types;
  for (const MatchedOperand &operand : transform.operands) {
    auto constant = dyn_cast<Attribute>(operand.source);
    types.push_back(constant ? cast<TypedAttr>(constant).getType()
                             : cast<Value>(operand.source).getType());
  }
  return cast<PositionEncodingAttrInterface>(transform.encoding)
      .tablesDependOnHead(types);
}

bool LinearMatcher::matchTransforms() {
  std::optional<ContentMatch> query, key;
  if (above.query != below.query)
    query = transformOf(above.query, below.query, core.query);
  if (above.key != below.key)
    key = transformOf(above.key, below.key, core.key);
  if ((above.query != below.query && !query) ||
      (above.key != below.key && !key))
    return fail("linear-transform",
                "expected the features that meet values to be those that "
                "divide them, or a known content transform of them");
  auto referenceOf = [](const std::optional<ContentMatch> &match) {
    return match ? match->reference : std::nullopt;
  };
  // It outlives a call in the state.
  if (referenceOf(query) || referenceOf(key))
    return fail("linear-transform",
                "expected tables that are relative to position 0");
  auto add = [&](ContentMatch match, Sides side) {
    match.encoding =
        cast<PositionEncodingAttrInterface>(match.encoding).withSides(side);
    core.transforms.push_back(std::move(match));
  };
  if (query)
    core.queryPositions = query->positions;
  if (key)
    core.keyPositions = key->positions;
  if (query && key && query->encoding == key->encoding &&
      query->operands == key->operands) {
    add(*query, Sides::both);
    return true;
  }
  if (query)
    add(*query, Sides::query);
  if (key)
    add(*key, Sides::key);
  return true;
}

//===-- The whole ---------------------------------------------------------===//

bool LinearMatcher::matchOperands() {
  Role kvHead = kvHeadIn(context, above.value, core.head);
  if (kvHead.extent != core.kvHead.extent)
    return fail(
        "kv-heads",
        "expected key and value to have the same number of heads, got " +
            Twine(*matchInteger(core.kvHead.extent)) + " and " +
            Twine(*matchInteger(kvHead.extent)));
  std::optional<LogicalOperand> value =
      operandOf(above.value, numerator, kvHead, core.key, core.valueChannel);
  Role channels = core.valueChannel;
  std::optional<LogicalOperand> layout = matchLayout(
      reader, {result, axes}, {core.batch, core.head, core.query, channels});
  if (!value || !layout || !layout->joined.empty())
    return fail("linear-operand", "expected values and a result over batch, "
                                  "head, token and channel");
  core.valueOperand = *value;
  core.result = *layout;
  auto typeOf = [](const LogicalOperand &operand) {
    return getElementTypeOrSelf(operand.tensor);
  };
  Type element = typeOf(core.queryOperand);
  if (typeOf(core.keyOperand) != element ||
      typeOf(core.valueOperand) != element)
    return fail("operand-types", "expected query, key and value of one element "
                                 "type, got several");
  bool isFloat =
      element.isF32() || element.isF16() || element.isBF16() || element.isF64();
  if (!isFloat)
    return fail("operand-types",
                "expected elements of f32, f16, bf16 or f64, got others");
  if (matchInteger(core.channel.extent).value_or(0) < 1 ||
      !matchInteger(channels.extent))
    return fail("dynamic-channels",
                "expected static, positive numbers of channels, got others");
  if (!std::isfinite(core.epsilon) || core.epsilon < 0)
    return fail("linear-epsilon", "expected what is added to the divisor to be "
                                  "finite and not negative");
  return true;
}

bool LinearMatcher::matchAll() {
  return matchKept() && matchFeatures() && matchTransforms() && matchOperands();
}

LinearOutcome LinearMatcher::match() {
  if (!readDivision() || !nameAxes())
    return {};
  if (matchAll())
    return {core, std::nullopt};
  return {std::nullopt, reason};
}

LinearOutcome posenc::matchLinearAttention(ElementReader &reader,
                                           linalg::LinalgOp division) {
  LinearOutcome first =
      LinearMatcher(reader, division, division->getResult(0)).match();
  if (first.core)
    return first;
  for (Value later = movedOn(division->getResult(0)); later;
       later = movedOn(later)) {
    if (!cast<RankedTensorType>(later.getType()).hasStaticShape())
      break;
    LinearOutcome outcome = LinearMatcher(reader, division, later).match();
    if (outcome.core)
      return outcome;
    if (!first.missed)
      first.missed = outcome.missed;
  }
  return first;
}
