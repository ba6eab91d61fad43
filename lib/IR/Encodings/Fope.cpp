// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "mlir/IR/TypeUtilities.h"
#include "posenc/IR/Encodings.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

/// Operands: coefficients, or tables built ahead, of cosines and of sines.
static constexpr unsigned cosines = 0, sines = 1, frequencies = 2;

static int64_t exponentDim(FopeAttr fope, int64_t headDim) {
  return fope.getDim() ? fope.getDim() : headDim;
}

static double exponentSlope(FopeAttr fope, int64_t headDim) {
  return -2.0 * std::log2(fope.getBase()) / double(exponentDim(fope, headDim));
}

std::pair<int64_t, int64_t>
FopeAttr::getKeptFrequencies(int64_t headDim) const {
  double slope = exponentSlope(*this, headDim);
  double floor = getTrainLength() ? getFloorRatio() * 2.0 * llvm::numbers::pi /
                                        double(getTrainLength())
                                  : 0.0;
  auto isKept = [&](int64_t k) {
    double omega = std::exp2(slope * double(k));
    bool reaches = getAboveFloor() ? omega > floor : omega >= floor;
    return reaches && (double(getUpper()) == 0.0 || omega <= getUpper());
  };
  // The frequencies are monotone, so the kept ones are consecutive.
  int64_t count = exponentDim(*this, headDim) / 2, first = 0;
  while (first < count && !isKept(first))
    ++first;
  int64_t end = first;
  while (end < count && isKept(end))
    ++end;
  if (getCount())
    end = std::min(end, first + getCount());
  return {first, end};
}

int64_t FopeAttr::getMixedPairs(int64_t headDim) const {
  auto [first, end] = getKeptFrequencies(headDim);
  return std::min(end - first, headDim / 4);
}

std::optional<int64_t>
FopeAttr::getIdentityFrequency(int64_t pair, int64_t kept, int64_t columns) {
  int64_t frequency = pair * llvm::divideCeil(kept, columns);
  return frequency < kept ? std::optional(frequency) : std::nullopt;
}

double FopeAttr::getInitialDeviation(double gain, int64_t matrices,
                                     int64_t kept, int64_t columns) {
  // xavier_normal_ takes the first dimension of three for that of outputs and
  // the last for the receptive field.
  return gain * std::sqrt(2.0 / double(columns * (kept + matrices)));
}

/// Of the closed form.
template <typename D>
static Float<D> frequencyOf(FopeAttr fope, const ContentPoint<D> &point,
                            Int<D> term) {
  int64_t headDim = point.extents->headDim;
  Int<D> number = term + fope.getKeptFrequencies(headDim).first;
  if (FrequencyScalingAttrInterface scaling = fope.getScaling())
    return scaledFrequency<D>(
        scaling,
        {number, std::nullopt, exponentDim(fope, headDim), fope.getBase()});
  return exp2Affine(number, exponentSlope(fope, headDim), 0.0);
}

template <typename D>
Tables<D> FopeAttr::basis(const ContentPoint<D> &point, Int<D> term,
                          OperandReader<D> &operands) const {
  D &domain = *term.domain;
  int64_t headDim = point.extents->headDim;
  Float<D> omega = getTable() == TableSource::frequencies
                       ? operands.loadFloat(domain, frequencies, {term})
                       : frequencyOf(*this, point, term);
  Float<D> angle = toFloat(point.position) * omega;
  if (operands.size(cosines, 2) == headDim / 2)
    return {cos(angle), sin(angle)};
  // The last term carries the pads.
  Bool<D> isFrequency = term < operands.size(cosines, 1);
  Float<D> one = constant(domain, 1.0);
  return {select(isFrequency, cos(angle), one),
          select(isFrequency, sin(angle), one)};
}

/// Both coefficients of a frequency and a mixed pair.
template <typename D>
static Tables<D> coefficients(FopeAttr fope, const ContentPoint<D> &point,
                              Int<D> term, OperandReader<D> &operands) {
  D &domain = *term.domain;
  int64_t kept = operands.size(cosines, 1), columns = operands.size(cosines, 2);
  Int<D> head =
      operands.size(cosines, 0) == 1 ? constantInt(domain, 0) : point.kvHead;
  Float<D> cosine =
      operands.loadFloat(domain, cosines, {head, term, point.pair});
  Float<D> sine = operands.loadFloat(domain, sines, {head, term, point.pair});
  if (!fope.getIdentity())
    return {cosine, sine};
  int64_t stride = llvm::divideCeil(kept, columns);
  Float<D> one = select(term == point.pair * stride, constant(domain, 1.0),
                        constant(domain, 0.0));
  return {cosine + one, sine + one};
}

template <typename D>
Tables<D> FopeAttr::mix(const ContentPoint<D> &point, Int<D> term,
                        OperandReader<D> &operands) const {
  D &domain = *term.domain;
  int64_t kept = operands.size(cosines, 1), columns = operands.size(cosines, 2);
  auto [cosine, sine] = coefficients(*this, point, term, operands);
  if (getFourierNorm()) {
    Tables<D> sum{constant(domain, 0.0), constant(domain, 0.0)};
    for (int64_t k = 0; k < kept; ++k) {
      Tables<D> own =
          coefficients(*this, point, constantInt(domain, k), operands);
      sum = {sum.cosine + own.cosine, sum.sine + own.sine};
    }
    cosine = cosine / sum.cosine;
    sine = sine / sum.sine;
  }
  if (columns == point.extents->headDim / 2)
    return {cosine, sine};
  // A padded pair has its pad in the last term, a mixed one all others.
  Bool<D> isFrequency = term < kept, isMixed = point.pair < columns;
  Float<D> zero = constant(domain, 0.0);
  auto entry = [&](Float<D> coefficient, double pad) {
    return select(isFrequency, select(isMixed, coefficient, zero),
                  select(isMixed, zero, constant(domain, pad)));
  };
  return {entry(cosine, getPadCos()), entry(sine, getPadSin())};
}

/// Terms of coefficients of `kept` frequencies and `columns` mixed pairs.
static int64_t termCount(const Extents &extents, int64_t kept,
                         int64_t columns) {
  return kept + (columns < extents.headDim / 2 ? 1 : 0);
}

template <typename D>
Tables<D> FopeAttr::tables(const ContentPoint<D> &point,
                           OperandReader<D> &operands) const {
  if (getTable() != TableSource::by_position)
    return sumOfTerms(*this,
                      termCount(*point.extents, operands.size(cosines, 1),
                                operands.size(cosines, 2)),
                      point, operands);
  D &domain = *point.pair.domain;
  Int<D> head =
      operands.size(cosines, 0) == 1 ? constantInt(domain, 0) : point.kvHead;
  SmallVector<Int<D>> at{head, point.position, point.pair};
  return {operands.loadFloat(domain, cosines, at),
          operands.loadFloat(domain, sines, at)};
}
POSENC_INSTANTIATE_TABLES(FopeAttr)
POSENC_INSTANTIATE_MIX(FopeAttr)

int64_t FopeAttr::getTermCount(const Extents &extents,
                               TypeRange operandTypes) const {
  if (getTable() == TableSource::by_position)
    return 0;
  ArrayRef<int64_t> shape = cast<ShapedType>(operandTypes[cosines]).getShape();
  return termCount(extents, shape[1], shape[2]);
}

bool FopeAttr::tablesDependOnHead(TypeRange operandTypes) const {
  return cast<ShapedType>(operandTypes[cosines]).getDimSize(0) != 1;
}

SmallVector<EncodingOperand>
FopeAttr::getOperandSpecs(const Extents &extents) const {
  constexpr int64_t any = ShapedType::kDynamic;
  auto perHead = [&](int64_t rows, int64_t columns) {
    // F5
    return SmallVector<SmallVector<int64_t>>{{1, rows, columns},
                                             {extents.kvHeads, rows, columns}};
  };
  // An odd head is refused for what it is (F2), not for its shapes.
  if (extents.headDim % 2 != 0)
    return SmallVector<EncodingOperand>(
        getTable() == TableSource::frequencies ? 3 : 2,
        {"table", {{any}, {any, any, any}}});
  if (getTable() == TableSource::by_position)
    return {{"cosine", perHead(any, extents.headDim / 2)},
            {"sine", perHead(any, extents.headDim / 2)}};
  // F7 for the closed form
  auto [first, end] = getKeptFrequencies(extents.headDim);
  int64_t kept = getTable() == TableSource::closed_form ? end - first : any;
  SmallVector<EncodingOperand> specs{{"cos_coef", perHead(kept, any)},
                                     {"sin_coef", perHead(kept, any)}};
  // Sums that divide are not near 0.
  if (getFourierNorm())
    for (EncodingOperand &spec : specs)
      spec.least = 0.0;
  if (getTable() == TableSource::frequencies)
    specs.push_back({"frequencies", {{any}}});
  return specs;
}

LogicalResult FopeAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               Real base, int64_t dim, int64_t trainLength,
                               Real floorRatio, bool, int64_t count, Real upper,
                               FrequencyScalingAttrInterface scaling, bool,
                               bool, Real padCos, Real padSin,
                               TableSource table, Sides) {
  // F1
  if (!(base > 0.0) || !std::isfinite(base))
    return emitError() << "expected base to be positive and finite, got "
                       << double(base);
  // F2
  constexpr int64_t largest = 1 << 20;
  if (dim < 0 || dim % 2 != 0 || dim > largest)
    return emitError() << "expected dim to be even and 0 to " << largest
                       << ", got " << dim;
  // F3
  if (trainLength < 0)
    return emitError() << "expected train_length not to be negative, got "
                       << trainLength;
  for (auto [name, value] :
       {std::pair<StringRef, Real>("floor_ratio", floorRatio),
        {"upper", upper}})
    if (!(value >= 0.0) || !std::isfinite(value))
      return emitError() << "expected " << name
                         << " to be finite and not negative, got "
                         << double(value);
  // F4
  for (auto [name, value] :
       {std::pair<StringRef, Real>("pad_cos", padCos), {"pad_sin", padSin}})
    if (failed(verifyFactor(emitError, name, value)))
      return failure();
  // F6
  if (table == TableSource::by_token)
    return emitError() << "expected table to be closed_form, frequencies or "
                          "by_position, got by_token";
  // F8
  if (count < 0)
    return emitError() << "expected count not to be negative, got " << count;
  // F9
  if (scaling && (table != TableSource::closed_form || scaling.readsLength() ||
                  scaling.getMagnitude() != 1.0))
    return emitError() << "expected a scaling of the closed form, without a "
                          "length of the run and a factor on tables, got "
                       << scaling;
  return success();
}

/// F6 and F7: the coefficients fit each other, the head and the frequencies.
static LogicalResult
verifyCoefficients(FopeAttr fope, function_ref<InFlightDiagnostic()> emitError,
                   const Extents &extents, TypeRange operandTypes) {
  ArrayRef<int64_t> shape = cast<ShapedType>(operandTypes[cosines]).getShape();
  int64_t kept = shape[1], columns = shape[2];
  // F6
  if (ShapedType::isDynamicShape(shape))
    return emitError() << "expected coefficients of static shape, got "
                       << operandTypes[cosines];
  if (kept < 1 || columns < 1 || columns > extents.headDim / 2)
    return emitError()
           << "expected coefficients of at least one frequency and of 1 to "
           << extents.headDim / 2 << " pairs, got " << operandTypes[cosines];
  // F7
  if (fope.getTable() != TableSource::frequencies)
    return success();
  int64_t given = cast<ShapedType>(operandTypes[frequencies]).getDimSize(0);
  if (kept != given)
    return emitError() << "expected as many frequencies as the coefficients "
                          "have, "
                       << kept << ", got " << operandTypes[frequencies];
  return success();
}

LogicalResult
FopeAttr::verifyEncoding(function_ref<InFlightDiagnostic()> emitError,
                         const Extents &extents, TypeRange operandTypes) const {
  // F2
  if (extents.headDim % 2 != 0)
    return emitError() << "expected an even number of channels, got "
                       << extents.headDim;
  // F5
  if (failed(verifyCompatibleShape(operandTypes[cosines], operandTypes[sines])))
    return emitError() << "expected cosines and sines of one shape, got "
                       << operandTypes[cosines] << " and "
                       << operandTypes[sines];
  if (getTable() == TableSource::by_position) {
    if (cast<ShapedType>(operandTypes[cosines]).getDimSize(1) == 0)
      return emitError() << "expected a table with a row by position, got "
                         << operandTypes[cosines];
    return success();
  }
  // F9
  if (getScaling() &&
      failed(getScaling().verifyFrequencies(
          emitError, exponentDim(*this, extents.headDim), getBase())))
    return failure();
  return verifyCoefficients(*this, emitError, extents, operandTypes);
}

/// Tables hold everything else, pads and identity included.
Attribute FopeAttr::withTablesAhead() const {
  return FopeAttr::get(getContext(), /*base=*/1.0e4, /*dim=*/0,
                       /*trainLength=*/0, /*floorRatio=*/1.0,
                       /*aboveFloor=*/false, /*count=*/0, /*upper=*/0.0,
                       /*scaling=*/{}, /*identity=*/false,
                       /*fourierNorm=*/false, /*padCos=*/1.0, /*padSin=*/1.0,
                       TableSource::by_position, getOn());
}

Attribute FopeAttr::withSides(Sides sides) const {
  return FopeAttr::get(getContext(), getBase(), getDim(), getTrainLength(),
                       getFloorRatio(), getAboveFloor(), getCount(), getUpper(),
                       getScaling(), getIdentity(), getFourierNorm(),
                       getPadCos(), getPadSin(), getTable(), sides);
}
