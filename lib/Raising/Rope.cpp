// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// RoPE in any spelling. The spelling is gone by the time this looks
// (posenc/Raising/Elements.h); what remains is to read pairs, tables and
// positions off the channels and to check that they agree. Tables are cosines
// and sines of position * frequency, or matrices read at the position.
#include "Rotation.h"
#include "Spectrum.h"
#include "posenc/IR/Encodings.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

namespace {
/// An element of a table in a tensor: of one row, or of one of a batch row.
struct TableElement {
  Value tensor;
  SmallVector<int64_t, 3> dims; // of [batch,] row, column
  Scalar batch = nullptr, row;
  int64_t column;

  bool isInSameRow(const TableElement &other) const {
    return dims == other.dims && batch == other.batch && row == other.row;
  }
};

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
  bool matchRows(const TableElement &element);
  bool matchTables();
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

/// Dimensions of size 1 are no dimensions of the table.
static std::optional<TableElement> readTable(Scalar table) {
  if (!table || !table->is(ScalarKind::load) || table->operands.size() < 2)
    return std::nullopt;
  ArrayRef<Scalar> indices = table->operands.drop_back();
  std::optional<int64_t> column = matchInteger(table->operands.back());
  auto type = cast<ShapedType>(table->value.getType());
  SmallVector<int64_t, 3> dims;
  for (auto [dim, index] : llvm::enumerate(indices))
    if (type.getDimSize(dim) != 1 || matchInteger(index) != 0)
      dims.push_back(dim);
  if (dims.empty())
    dims.push_back(indices.size() - 1);
  if (!column || dims.size() > 2)
    return std::nullopt;
  TableElement found{table->value, dims, nullptr, indices[dims.back()],
                     *column};
  if (dims.size() == 2)
    found.batch = indices[dims[0]];
  found.dims.push_back(indices.size());
  return found;
}

/// Elements of two tables, at one row and known columns. Heads share tables.
static bool isTabulated(const PairReading &pair, const ContentSite &site) {
  std::optional<TableElement> cosine = readTable(pair.cosine);
  std::optional<TableElement> sine = readTable(pair.sine);
  return cosine && sine && cosine->isInSameRow(*sine) &&
         (!cosine->batch || cosine->batch == site.batch);
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
bool RopeMatcher::matchRows(const TableElement &element) {
  if (!element.batch) {
    source = TableSource::by_position;
    std::optional<TokenPositions> positions =
        matchTokenPositions(element.row, site);
    if (positions)
      result.positions = *positions;
    return positions.has_value();
  }
  source = TableSource::by_token;
  Scalar one = context.integer(1);
  auto isWhole = [&](unsigned number, Scalar axis) {
    Scalar extent = axis->is(ScalarKind::axis) ? axis->operands[0] : one;
    return site.reader.sizeOf(element.tensor, element.dims[number]) == extent;
  };
  return element.batch == site.batch && element.row == site.token &&
         isWhole(0, site.batch) && isWhole(1, site.token);
}

/// Consecutive columns of one table for the cosines and of one for the sines.
bool RopeMatcher::matchTables() {
  if (!matchRows(*readTable(readings[0].cosine)))
    return false;
  for (Scalar PairReading::*table :
       {&PairReading::cosine, &PairReading::sine}) {
    TableElement start = *readTable(readings[0].*table);
    for (auto [pair, reading] : llvm::enumerate(readings)) {
      TableElement element = *readTable(reading.*table);
      if (element.tensor != start.tensor || !element.isInSameRow(start) ||
          element.column != start.column + int64_t(pair))
        return false;
    }
    result.operands.push_back(
        MatchedOperand(start.tensor, start.dims, start.column, pairs.count()));
  }
  return true;
}

std::optional<ContentMatch> RopeMatcher::match() {
  result.source.assign(site.channels.begin(), site.channels.end());
  if (!readSlice())
    return std::nullopt;
  if (!readPairs(Pairing::half) && !readPairs(Pairing::interleaved)) {
    site.nearMiss =
        "expected pairs of channels, halves or neighbours, x cos - y sin and y "
        "cos + x sin, with the same cosine and sine in both";
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
