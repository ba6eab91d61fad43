// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "mlir/IR/TypeUtilities.h"
#include "posenc/IR/Encodings.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

int64_t RopeAttr::getWidth(int64_t headDim) const {
  return getRot() ? getRot() : headDim - getOffset();
}

ChannelPairs RopeAttr::getChannelPairs(int64_t headDim) const {
  return {getPairing(), getOffset(), getWidth(headDim)};
}

template <typename D>
Tables<D> RopeAttr::tables(const ContentPoint<D> &point,
                           OperandReader<D> &operands) const {
  auto scaled = [&](Float<D> cosine, Float<D> sine) -> Tables<D> {
    if (double(getMscale()) == 1.0)
      return {cosine, sine};
    return {cosine * double(getMscale()), sine * double(getMscale())};
  };
  auto load = [&](unsigned operand, ArrayRef<Int<D>> indices) {
    return operands.loadFloat(*point.pair.domain, operand, indices);
  };

  switch (getTable()) {
  case TableSource::by_position:
    return scaled(load(0, {point.position, point.pair}),
                  load(1, {point.position, point.pair}));
  case TableSource::by_token: {
    SmallVector<Int<D>> indices{point.token, point.pair};
    if (operands.rank(0) == 3)
      indices.insert(indices.begin(), point.batch);
    return scaled(load(0, indices), load(1, indices));
  }
  case TableSource::frequencies:
  case TableSource::closed_form:
    break;
  }
  double slope = -2.0 * std::log2(getBase()) / getWidth(point.extents->headDim);
  Float<D> frequency = getTable() == TableSource::frequencies
                           ? load(0, {point.pair})
                           : exp2Affine(point.pair, slope, 0.0);
  if (getActive())
    frequency = select(point.pair < getActive(), frequency,
                       constant(*point.pair.domain, 0.0));
  Float<D> angle = toFloat(point.position) * frequency;
  return scaled(cos(angle), sin(angle));
}
POSENC_INSTANTIATE_TABLES(RopeAttr)

SmallVector<EncodingOperand>
RopeAttr::getOperandSpecs(const Extents &extents) const {
  int64_t pairs = getWidth(extents.headDim) / 2;
  constexpr int64_t any = ShapedType::kDynamic;
  int64_t tokens = getOn() == Sides::key ? extents.keys : extents.queries;
  switch (getTable()) {
  case TableSource::closed_form:
    return {};
  case TableSource::frequencies:
    return {{"frequencies", {{pairs}}}};
  case TableSource::by_position:
    return {{"cosine", {{any, pairs}}}, {"sine", {{any, pairs}}}};
  case TableSource::by_token:
    return {{"cosine", {{tokens, pairs}, {extents.batch, tokens, pairs}}},
            {"sine", {{tokens, pairs}, {extents.batch, tokens, pairs}}}};
  }
  llvm_unreachable("unknown table source");
}

LogicalResult RopeAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               Pairing, Real base, int64_t rot, int64_t offset,
                               int64_t active, Real mscale, TableSource table,
                               Sides) {
  // R1
  if (rot < 0 || rot % 2 != 0)
    return emitError() << "expected rot to be even and not negative, got "
                       << rot;
  // R2
  if (offset < 0)
    return emitError() << "expected offset not to be negative, got " << offset;
  // R3
  if (!(base > 0.0) || !std::isfinite(base))
    return emitError() << "expected base to be positive and finite, got "
                       << double(base);
  // R4
  if (failed(verifyFactor(emitError, "mscale", mscale)))
    return failure();
  // R6
  if (active < 0)
    return emitError() << "expected active not to be negative, got " << active;
  if (active && table != TableSource::closed_form)
    return emitError()
           << "expected all pairs to be active where frequencies or "
              "tables are given, got active "
           << active;
  return success();
}

LogicalResult
RopeAttr::verifyEncoding(function_ref<InFlightDiagnostic()> emitError,
                         const Extents &extents, TypeRange operandTypes) const {
  int64_t width = getWidth(extents.headDim);
  // R1
  if (width <= 0 || width % 2 != 0)
    return emitError()
           << "expected an even, positive number of rotated channels, "
              "got "
           << width;
  // R2
  if (getOffset() > extents.headDim - width)
    return emitError()
           << "expected the rotated slice to end within the head of "
           << extents.headDim << " channels, got offset " << getOffset()
           << " + rot " << width;
  // R6
  if (getActive() > width / 2)
    return emitError() << "expected at most " << width / 2
                       << " active pairs, got " << getActive();
  // R5
  if (getTable() != TableSource::by_position &&
      getTable() != TableSource::by_token)
    return success();
  Type cosine = operandTypes[0], sine = operandTypes[1];
  if (failed(verifyCompatibleShape(cosine, sine)))
    return emitError() << "expected cosine and sine of one shape, got "
                       << cosine << " and " << sine;
  if (getTable() == TableSource::by_position &&
      cast<ShapedType>(cosine).getDimSize(0) == 0)
    return emitError() << "expected a table with a row by position, got "
                       << cosine;
  if (getTable() == TableSource::by_token && getOn() == Sides::both &&
      failed(verifyCompatibleShape(ArrayRef(extents.queries),
                                   ArrayRef(extents.keys))))
    return emitError()
           << "expected as many queries as keys where both read one "
              "table at the token, got "
           << extents.queries << " and " << extents.keys;
  return success();
}

Attribute RopeAttr::withSides(Sides sides) const {
  return RopeAttr::get(getContext(), getPairing(), getBase(), getRot(),
                       getOffset(), getActive(), getMscale(), getTable(),
                       sides);
}

bool RopeAttr::tablesDependOnBatch(TypeRange operandTypes) const {
  return getTable() == TableSource::by_token &&
         cast<ShapedType>(operandTypes.front()).getRank() == 3;
}

bool RopeAttr::readsPositions() const {
  return getTable() != TableSource::by_token;
}

bool RopeAttr::isShiftInvariant() const {
  return getTable() == TableSource::closed_form ||
         getTable() == TableSource::frequencies;
}

std::optional<double> RopeAttr::getNormBound() const {
  if (!isShiftInvariant())
    return std::nullopt;
  double turned = std::fabs(getMscale());
  bool turnsAll = getRot() == 0 && getOffset() == 0;
  // Channels outside the slice keep their length.
  return turnsAll ? turned : std::max(1.0, turned);
}
