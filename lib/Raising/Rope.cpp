// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// RoPE in any spelling. The spelling is gone by the time this looks
// (posenc/Raising/Elements.h); what remains is to read pairs, tables and
// positions off the channels and to check that they agree. Tables are cosines
// and sines of position * frequency, or matrices read at the position.
#include "Rotation.h"
#include "Spectrum.h"
#include "TableReading.h"
#include "posenc/IR/Encodings.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

namespace {
class RopeMatcher {
public:
  explicit RopeMatcher(const ContentSite &site)
      : site(site), context(site.reader.getContext()) {}
  std::optional<ContentMatch> match();

private:
  bool readSlice();
  bool readPairs(Pairing pairing);
  bool addPair(const PairReading &pair);
  bool matchClosedForm();
  bool matchRows(const Table &table);
  bool matchTables();
  bool hasWholeTables(Pairing pairing);
  bool matchFrequencies(ArrayRef<Scalar> frequencies);

  const ContentSite &site;
  ScalarContext &context;
  ContentMatch result;
  ChannelPairs pairs;
  SmallVector<PairReading> readings;
  Spectrum spectrum{1.0e4, {}};
  TableSource source = TableSource::closed_form;
};
} // namespace

/// Whether a channel looks like a sum of two products of data and table. What
/// does not passes through: its source is then the channel itself, whatever it
/// is.
static bool looksTurned(Scalar channel) {
  SmallVector<Product> products = sumOfProducts(channel);
  return products.size() == 2 && products[0].factors.size() > 1 &&
         products[1].factors.size() == products[0].factors.size();
}

bool RopeMatcher::readSlice() {
  const Scalar *first = llvm::find_if(site.channels, looksTurned);
  if (first == site.channels.end())
    return false;
  pairs.offset = first - site.channels.begin();
  pairs.width = llvm::count_if(site.channels, looksTurned);
  return pairs.width % 2 == 0;
}

static bool isTrigonometric(const PairReading &pair) {
  return pair.cosine && pair.sine && pair.cosine->is(ScalarFunction::cos) &&
         pair.sine->is(ScalarFunction::sin) &&
         pair.cosine->operands[0] == pair.sine->operands[0];
}

/// Elements of two tables, at one row and known columns. Heads share tables.
static bool isTabulated(const PairReading &pair, const ContentSite &site) {
  auto row = rowIndices(pair.cosine, site.batch);
  return row && row == rowIndices(pair.sine, site.batch);
}

bool RopeMatcher::readPairs(Pairing pairing) {
  pairs.pairing = pairing;
  readings.clear();
  for (int64_t pair = 0; pair < pairs.count(); ++pair) {
    int64_t first = pairs.first(pair), second = pairs.second(pair);
    if (second >= static_cast<int64_t>(site.channels.size()))
      return false;
    auto candidates =
        readPair(context, site.channels[first], site.channels[second]);
    const PairReading *found = llvm::find_if(candidates, isTrigonometric);
    if (found == candidates.end())
      found = llvm::find_if(candidates, [&](const PairReading &candidate) {
        return isTabulated(candidate, site);
      });
    if (found == candidates.end() || !addPair(*found))
      return false;
    result.source[first] = found->x;
    result.source[second] = found->y;
  }
  return true;
}

/// All pairs have one kind of table and one positive factor.
bool RopeMatcher::addPair(const PairReading &pair) {
  readings.push_back(pair);
  return pair.cosineFactor > 0.0 && pair.cosineFactor == pair.sineFactor &&
         pair.cosineFactor == readings[0].cosineFactor &&
         isTrigonometric(pair) == isTrigonometric(readings[0]);
}

/// Frequencies as an operand: element p of one vector for pair p.
static Value matchFrequencyVector(ArrayRef<Scalar> frequencies) {
  Value vector;
  for (auto [pair, frequency] : llvm::enumerate(frequencies)) {
    if (!frequency->is(ScalarKind::load) || frequency->operands.size() != 1 ||
        matchInteger(frequency->operands[0]) != static_cast<int64_t>(pair))
      return {};
    if (vector && vector != frequency->value)
      return {};
    vector = frequency->value;
  }
  auto type = cast<ShapedType>(vector.getType());
  return type.getDimSize(0) == static_cast<int64_t>(frequencies.size())
             ? vector
             : Value();
}

/// A closed form, constants that follow none, or a vector.
bool RopeMatcher::matchFrequencies(ArrayRef<Scalar> frequencies) {
  SmallVector<double> constants;
  for (Scalar frequency : frequencies)
    if (std::optional<double> value = evaluate(frequency))
      constants.push_back(*value);
  if (constants.size() == frequencies.size())
    if (std::optional<Spectrum> fitted = fitSpectrum(
            context.getMLIRContext(), constants, readings[0].cosineFactor)) {
      spectrum = *fitted;
      return true;
    }
  source = TableSource::frequencies;
  if (constants.size() == frequencies.size()) {
    result.operands.push_back(constantVector(context, constants));
    return true;
  }
  Value vector = matchFrequencyVector(frequencies);
  result.operands.push_back(OpFoldResult(vector));
  return static_cast<bool>(vector);
}

bool RopeMatcher::matchClosedForm() {
  SmallVector<Scalar> frequencies;
  Scalar position = nullptr;
  for (const PairReading &pair : readings) {
    std::optional<AngleReading> angle =
        readAngle(context, pair.cosine->operands[0]);
    if (!angle || (position && angle->position != position))
      return false;
    position = angle->position;
    frequencies.push_back(angle->frequency);
  }
  std::optional<TokenPositions> positions = matchTokenPositions(position, site);
  if (!positions)
    return false;
  result.positions = *positions;
  return matchFrequencies(frequencies);
}

/// Where the rows of a table are read: at positions, or, where each batch row
/// has its own, at tokens.
bool RopeMatcher::matchRows(const Table &table) {
  if (!table.batch) {
    source = TableSource::by_position;
    std::optional<TokenPositions> positions =
        matchTokenPositions(table.row, site);
    if (positions)
      result.positions = *positions;
    return positions.has_value();
  }
  source = TableSource::by_token;
  Scalar one = context.integer(1);
  auto isWhole = [&](unsigned number, Scalar axis) {
    Scalar extent = axis->is(ScalarKind::axis) ? axis->operands[0] : one;
    return site.reader.sizeOf(table.tensor, table.slice.dims[number]) == extent;
  };
  return table.batch == site.batch && table.row == site.token &&
         isWhole(0, site.batch) && isWhole(1, site.token);
}

/// Columns of one table for the cosines and of one for the sines.
bool RopeMatcher::matchTables() {
  auto read = [&](Scalar PairReading::*column) {
    SmallVector<Scalar> columns;
    for (const PairReading &pair : readings)
      columns.push_back(pair.*column);
    return readTable(columns, site.batch);
  };
  std::optional<Table> cosines = read(&PairReading::cosine);
  std::optional<Table> sines = read(&PairReading::sine);
  if (!cosines || !sines || cosines->batch != sines->batch ||
      cosines->row != sines->row || !matchRows(*cosines))
    return false;
  for (const Table &table : {*cosines, *sines})
    result.operands.push_back(MatchedOperand(table.tensor, table.slice));
  return true;
}

/// Whether channels are pairs but for tables of one column per channel, of
/// which both channels of a pair have their own.
bool RopeMatcher::hasWholeTables(Pairing pairing) {
  pairs.pairing = pairing;
  auto isPair = [&](int64_t pair) {
    int64_t first = pairs.first(pair), second = pairs.second(pair);
    Scalar shared =
        context.rewrite(site.channels[second], [&](Scalar node) -> Scalar {
          auto row = rowIndices(node, site.batch);
          if (!node->is(ScalarKind::load) || !row)
            return nullptr;
          SmallVector<Scalar> indices(node->operands);
          indices.back() =
              context.subInt(indices.back(), context.integer(second - first));
          return context.load(node->value, indices);
        });
    return llvm::any_of(
        readPair(context, site.channels[first], shared),
        [&](const PairReading &found) { return isTabulated(found, site); });
  };
  return llvm::all_of(llvm::seq<int64_t>(0, pairs.count()), isPair);
}

std::optional<ContentMatch> RopeMatcher::match() {
  result.source.assign(site.channels.begin(), site.channels.end());
  if (!readSlice())
    return std::nullopt;
  if (!readPairs(Pairing::half) && !readPairs(Pairing::interleaved)) {
    bool isWhole =
        hasWholeTables(Pairing::half) || hasWholeTables(Pairing::interleaved);
    site.nearMiss =
        isWhole
            ? "expected the same cosine and sine for both channels of a pair, "
              "as tables of one column per pair have, also joined with "
              "themselves here, got tables of one column per channel"
            : "expected pairs of channels, halves or neighbours, x cos - y sin "
              "and y cos + x sin, with the same cosine and sine in both";
    return std::nullopt;
  }
  bool isComputed = isTrigonometric(readings[0]);
  if (isComputed ? !matchClosedForm() : !matchTables()) {
    site.nearMiss =
        isComputed ? "expected angles that are the token plus an offset, or an "
                     "element of a tensor of positions, times constants or "
                     "elements of one vector"
                   : "expected consecutive columns of one table of cosines and "
                     "of one of sines, read at the token or at a position";
    return std::nullopt;
  }
  bool toEnd =
      pairs.offset + pairs.width == static_cast<int64_t>(site.channels.size());
  double mscale = readings[0].cosineFactor;
  if (spectrum.scaling)
    mscale /= spectrum.scaling.getMagnitude().value();
  // The factor that a scaling computes was rounded to f32.
  if (std::fabs(mscale - 1.0) <= 4e-7)
    mscale = 1.0;
  result.encoding = RopeAttr::get(
      context.getMLIRContext(), pairs.pairing, spectrum.base,
      toEnd ? 0 : pairs.width, pairs.offset, /*active=*/0, spectrum.scaling,
      /*sections=*/{}, SectionOrder::consecutive, mscale, source, Sides::both);
  return result;
}

static std::optional<ContentMatch> recognize(const ContentSite &site) {
  return RopeMatcher(site).match();
}
static ContentRegistration registration(recognize);
