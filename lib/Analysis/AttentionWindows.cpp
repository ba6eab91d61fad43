// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "posenc/Analysis/AttentionWindows.h"
#include "mlir/IR/Matchers.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

/// The elements of a constant; nothing for another operand.
static std::optional<HostOperands::Array> constantOf(Value operand) {
  DenseElementsAttr elements;
  if (!matchPattern(operand, m_Constant(&elements)))
    return std::nullopt;
  HostOperands::Array array{elements.getType().getShape().vec(), {}};
  if (isa<FloatType>(elements.getElementType())) {
    for (APFloat value : elements.getValues<APFloat>())
      array.values.push_back(value.convertToDouble());
  } else {
    for (const APInt &value : elements.getValues<APInt>())
      array.values.push_back(double(value.getSExtValue()));
  }
  return array;
}

static std::optional<HostOperands> constantsOf(OperandRange operands) {
  std::vector<HostOperands::Array> arrays;
  for (Value operand : operands) {
    std::optional<HostOperands::Array> array = constantOf(operand);
    if (!array)
      return std::nullopt;
    arrays.push_back(std::move(*array));
  }
  return HostOperands(std::move(arrays));
}

bool posenc::isTermByDistance(PositionEncodingAttrInterface encoding) {
  return isByDistance(encoding) && !encoding.dependsOnData();
}

std::variant<DistanceTerms, NoWindows> posenc::distanceTermsOf(AttentionOp op) {
  if (op.hasScoreRegion())
    return NoWindows{"CodeOnLogits", "code on logits may undo any decay"};
  DistanceTerms result;
  for (auto [number, attr] : llvm::enumerate(op.getEncodingList())) {
    auto encoding = cast<PositionEncodingAttrInterface>(attr);
    if (!encoding.getStages().score)
      continue;
    std::string name = encoding.getEncodingName().str();
    if (!isTermByDistance(encoding))
      return NoWindows{"TermNotByDistance",
                       name + " is no function of the distance"};
    std::optional<HostOperands> operands =
        constantsOf(op.getEncodingOperandsOf(number));
    result.known &= operands.has_value();
    if (operands)
      result.operands.push_back(
          std::make_unique<HostOperands>(std::move(*operands)));
    result.terms.push_back(
        {encoding, operands ? result.operands.back().get() : nullptr});
  }
  if (result.terms.empty())
    return NoWindows{"NoTermDecays",
                     "without a score term positions bound no weight"};
  return result;
}

Value posenc::emitTermsOnRay(IrDomain &domain, AttentionOp op, Value head,
                             Value distance, bool past) {
  Extents extents = op.getExtents();
  auto at = coordinateOnRay(domain.integer(head), domain.integer(distance),
                            past, extents);
  Value sum;
  for (auto [number, attr] : llvm::enumerate(op.getEncodingList())) {
    auto encoding = cast<PositionEncodingAttrInterface>(attr);
    if (!encoding.getStages().score || !isTermByDistance(encoding))
      continue;
    IrOperands operands(op.getEncodingOperandsOf(number));
    Value term = encoding.emitScore(at, operands).rep;
    sum = sum ? domain.addFloat(sum, term) : term;
  }
  return sum ? sum : domain.constantFloat(0.0);
}

/// Whether every query that sees a key has one at its own position.
static bool hasOwnKeys(AttentionOp op, bool hasFuture) {
  if (op.getQOffset() || op.getKOffset() || op.getValidLength())
    return false;
  // By default queries stand at the last keys; those before the first key see
  // none that is not after them.
  int64_t queries = op.getExtents().queries, keys = op.getExtents().keys;
  return !hasFuture || (!ShapedType::isDynamic(queries) &&
                        !ShapedType::isDynamic(keys) && queries <= keys);
}

std::variant<Neighbourhood, NoWindows> posenc::neighbourhoodOf(AttentionOp op,
                                                               bool ownKey) {
  if (op.hasFrame())
    return NoWindows{"TileOfAttention", "other tiles hold the nearest keys"};
  if (op.getQPos() || op.getKPos())
    return NoWindows{"PositionsAreData",
                     "any number of keys may stand at one position"};
  Neighbourhood near{allKeys, allKeys, /*hasFuture=*/!op.excludesFuture()};
  for (Attribute mask : op.getMaskList()) {
    if (isa<LicenceAttrInterface>(mask))
      continue;
    auto nearest = dyn_cast<NearestKeysAttrInterface>(mask);
    near.past = std::min(near.past, nearest ? nearest.countNearest(true) : 0);
    near.future =
        std::min(near.future, nearest ? nearest.countNearest(false) : 0);
  }
  if (near.past < 1 || near.future < 1)
    return NoWindows{"OwnKeyNotSure", "a mask may drop a query's own key"};
  if (!ownKey && !hasOwnKeys(op, near.hasFuture))
    return NoWindows{"OwnKeyNotSure", "a query may stand where no key exists"};
  return near;
}

static std::optional<double> scoreBoundOf(AttentionOp op,
                                          std::optional<double> given) {
  if (std::optional<APFloat> cap = op.getSoftcap())
    given = std::min(given.value_or(unbounded), cap->convertToDouble());
  return given && *given <= largestScoreBound ? given : std::nullopt;
}

/// That of WindowsWhenRun: the scale, and what content transforms make of two
/// vectors.
static std::variant<double, NoWindows> stretchOf(AttentionOp op) {
  constexpr StringRef unknown = "ScoreBoundUnknown";
  if (op.getPageTable())
    return NoWindows{unknown, "pages hold more than the keys that exist"};
  double stretch = std::fabs(op.getScaleValue());
  for (Attribute attr : op.getEncodingList()) {
    auto encoding = cast<PositionEncodingAttrInterface>(attr);
    if (!encoding.getStages().content)
      continue;
    std::optional<double> bound = encoding.getNormBound();
    if (!bound)
      return NoWindows{unknown, encoding.getEncodingName().str() +
                                    " may stretch vectors by any factor"};
    stretch *= *bound * *bound;
  }
  return stretch;
}

std::variant<AttentionWindows, WindowsWhenRun, NoWindows>
posenc::boundWindows(AttentionOp op, const WindowRequest &request) {
  auto terms = distanceTermsOf(op);
  if (auto *none = std::get_if<NoWindows>(&terms))
    return *none;
  auto neighbourhood = neighbourhoodOf(op, request.ownKey);
  if (auto *none = std::get_if<NoWindows>(&neighbourhood))
    return *none;
  auto near = std::get<Neighbourhood>(neighbourhood);
  std::optional<double> scoreBound = scoreBoundOf(op, request.scoreBound);
  if (!scoreBound && !request.scoreNorms)
    return NoWindows{"ScoreBoundUnknown", "nothing bounds the scores"};
  if (!scoreBound) {
    auto stretch = stretchOf(op);
    if (auto *none = std::get_if<NoWindows>(&stretch))
      return *none;
    return WindowsWhenRun{std::nullopt, std::get<double>(stretch), near};
  }
  const auto &byDistance = std::get<DistanceTerms>(terms);
  if (!byDistance.known)
    return WindowsWhenRun{scoreBound, /*stretch=*/0, near};
  Extents extents = op.getExtents();
  std::optional<int64_t> length;
  // Positions of keys are 0 to M - 1, apart from an offset of both sides.
  if (!ShapedType::isDynamic(extents.keys))
    length = extents.keys;
  AttentionWindows result{*scoreBound, {}};
  for (int64_t head = 0; head < extents.heads; ++head) {
    auto side = [&](bool past) {
      return WindowSide{{byDistance.terms, extents, head, past},
                        past ? near.past : near.future};
    };
    std::vector<WindowSide> sides{side(true)};
    if (near.hasFuture)
      sides.push_back(side(false));
    DroppedMass mass(std::move(sides), *scoreBound, length);
    result.heads.push_back(request.epsilon > 0 ? mass.smallest(request.epsilon)
                                               : mass.smallestExact());
  }
  return result;
}
