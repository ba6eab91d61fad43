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

std::optional<double> RopeAttr::getMagnitude() const {
  double own = getMscale();
  if (!getScaling())
    return own;
  std::optional<double> scaled = getScaling().getMagnitude();
  return scaled ? std::optional(own * *scaled) : std::nullopt;
}

/// Calls `body(axis, first pair, number of pairs)`; axis after axis.
static void forEachSection(RopeAttr rope,
                           function_ref<void(int64_t, int64_t, int64_t)> body) {
  int64_t first = 0;
  for (auto [axis, size] : llvm::enumerate(rope.getSections().asArrayRef())) {
    if (size)
      body(axis, first, size);
    first += size;
  }
}

/// Where the token stands on the axis of its pair.
template <typename D>
static Float<D> positionOf(RopeAttr rope, const ContentPoint<D> &point) {
  if (!rope.getSections())
    return toFloat(point.position);
  Float<D> position = toFloat(point.axes.front());
  int64_t axes = rope.getSections().size();
  forEachSection(rope, [&](int64_t axis, int64_t first, int64_t size) {
    if (axis == 0)
      return;
    Bool<D> isOnAxis =
        rope.getOrder() == SectionOrder::interleaved_
            ? (point.pair - floorDiv(point.pair, axes) * axes == axis) &
                  (point.pair < axes * size)
            : point.pair >= first;
    position = select(isOnAxis, toFloat(point.axes[axis]), position);
  });
  return position;
}

/// The length of the run, of a rotation that reads one.
template <typename D>
static Int<D> runLength(const ContentPoint<D> &point,
                        OperandReader<D> &operands) {
  SmallVector<Int<D>> indices;
  if (operands.rank(0) == 1)
    indices.push_back(point.batch);
  return operands.loadInt(*point.pair.domain, 0, indices);
}

template <typename D>
Float<D> RopeAttr::frequency(const ContentPoint<D> &point,
                             OperandReader<D> &operands) const {
  if (getTable() == TableSource::frequencies)
    return operands.loadFloat(*point.pair.domain, 0, {point.pair});
  std::optional<Int<D>> length;
  if (readsLength())
    length = runLength(point, operands);
  auto spectrum = [&](Int<D> pair, int64_t width) {
    if (getScaling())
      return scaledFrequency<D>(getScaling(), {pair, length, width, getBase()});
    return exp2Affine(pair, -2.0 * std::log2(getBase()) / width, 0.0);
  };
  if (!getSections() || getOrder() != SectionOrder::separate)
    return spectrum(point.pair, getWidth(point.extents->headDim));
  Float<D> frequency = constant(*point.pair.domain, 0.0);
  forEachSection(*this, [&](int64_t, int64_t first, int64_t size) {
    frequency = select(point.pair >= first,
                       spectrum(point.pair - first, 2 * size), frequency);
  });
  return frequency;
}

template <typename D>
Tables<D> RopeAttr::tables(const ContentPoint<D> &point,
                           OperandReader<D> &operands) const {
  std::optional<double> magnitude = getMagnitude();
  auto scaled = [&](Float<D> cosine, Float<D> sine) -> Tables<D> {
    if (magnitude == 1.0)
      return {cosine, sine};
    Float<D> factor =
        magnitude ? constant(*point.pair.domain, *magnitude)
                  : scaledMagnitude(getScaling(), runLength(point, operands)) *
                        double(getMscale());
    return {cosine * factor, sine * factor};
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
  Float<D> turn = frequency(point, operands);
  if (getActive())
    turn = select(point.pair < getActive(), turn,
                  constant(*point.pair.domain, 0.0));
  Float<D> angle = positionOf(*this, point) * turn;
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
    if (!readsLength())
      return {};
    return {{"length", {{}, {extents.batch}}, OperandElement::integer}};
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

static LogicalResult
verifySections(function_ref<InFlightDiagnostic()> emitError,
               DenseI64ArrayAttr sections, SectionOrder order,
               TableSource table) {
  // R8
  bool closed = table == TableSource::closed_form;
  if (!sections) {
    if (order == SectionOrder::consecutive)
      return success();
    return emitError() << "expected sections where an order is given, got none";
  }
  if (sections.size() < 2 ||
      llvm::any_of(sections.asArrayRef(),
                   [](int64_t size) { return size < 0 || size > 1 << 20; }))
    return emitError() << "expected sections of two axes or more, none of a "
                          "negative size, got "
                       << "[" << sections.asArrayRef() << "]";
  if (closed ||
      (table == TableSource::frequencies && order != SectionOrder::separate))
    return success();
  return emitError() << "expected sections of the closed form, or of one "
                        "spectrum of frequencies, got "
                     << "[" << sections.asArrayRef() << "]";
}

LogicalResult RopeAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               Pairing, Real base, int64_t rot, int64_t offset,
                               int64_t active,
                               FrequencyScalingAttrInterface scaling,
                               DenseI64ArrayAttr sections, SectionOrder order,
                               Real mscale, TableSource table, Sides) {
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
  // R7
  if (scaling && table != TableSource::closed_form)
    return emitError() << "expected no scaling where frequencies or tables are "
                          "given, got "
                       << scaling;
  return verifySections(emitError, sections, order, table);
}

/// Whether the sections make up all pairs.
static LogicalResult
verifyPairsOfAxes(RopeAttr rope, function_ref<InFlightDiagnostic()> emitError,
                  int64_t pairs) {
  ArrayRef<int64_t> sections = rope.getSections().asArrayRef();
  // R8
  if (llvm::sum_of(sections) != pairs)
    return emitError() << "expected sections to make up " << pairs
                       << " pairs, got [" << sections << "]";
  if (rope.getOrder() != SectionOrder::interleaved_)
    return success();
  int64_t axes = sections.size();
  for (int64_t axis = 1; axis < axes; ++axis)
    if (sections[axis] && axes * (sections[axis] - 1) + axis >= pairs)
      return emitError() << "expected interleaved sections to find their pairs "
                            "among "
                         << pairs << ", got [" << sections << "]";
  return success();
}

/// Whether the scaling fits every spectrum.
static LogicalResult verifyScaling(RopeAttr rope,
                                   function_ref<InFlightDiagnostic()> emitError,
                                   int64_t width) {
  // R9
  if (rope.readsLength() && rope.getOn() != Sides::both)
    return emitError() << "expected both sides to be rotated under one length "
                          "of the run, got a key or query that is rotated "
                          "already";
  // R7
  double base = rope.getBase();
  LogicalResult result = success();
  auto verify = [&](int64_t channels) {
    if (succeeded(result))
      result = rope.getScaling().verifyFrequencies(emitError, channels, base);
  };
  if (rope.getOrder() == SectionOrder::separate && rope.getSections())
    forEachSection(rope,
                   [&](int64_t, int64_t, int64_t size) { verify(2 * size); });
  else
    verify(width);
  return result;
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
  if (getSections() && failed(verifyPairsOfAxes(*this, emitError, width / 2)))
    return failure();
  if (getScaling() && failed(verifyScaling(*this, emitError, width)))
    return failure();
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
                       getOffset(), getActive(), getScaling(), getSections(),
                       getOrder(), getMscale(), getTable(), sides);
}

bool RopeAttr::tablesDependOnBatch(TypeRange operandTypes) const {
  if (getTable() == TableSource::by_token)
    return cast<ShapedType>(operandTypes.front()).getRank() == 3;
  return readsLength() && cast<ShapedType>(operandTypes.front()).getRank() == 1;
}

bool RopeAttr::readsPositions() const {
  return getTable() != TableSource::by_token;
}

bool RopeAttr::isShiftInvariant() const {
  return getTable() == TableSource::closed_form ||
         getTable() == TableSource::frequencies;
}

std::optional<double> RopeAttr::getNormBound() const {
  std::optional<double> magnitude = getMagnitude();
  if (!isShiftInvariant() || !magnitude)
    return std::nullopt;
  double turned = std::fabs(*magnitude);
  bool turnsAll = getRot() == 0 && getOffset() == 0;
  // Channels outside the slice keep their length.
  return turnsAll ? turned : std::max(1.0, turned);
}
