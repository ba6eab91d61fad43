// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Choices and accesses of the scalar expressions, and what is made of any.
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Matchers.h"
#include "posenc/Raising/Scalar.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

/// Whether an axis is 0 wherever its extent is 1: importers write
/// select(extent == 1, 0, axis) to broadcast a dimension of unknown size.
static bool isBroadcastGuard(Scalar condition, Scalar yes, Scalar no) {
  if (!condition->is(ScalarKind::isZero) || !no->is(ScalarKind::axis) ||
      matchInteger(yes) != 0)
    return false;
  Scalar extentMinusOne = condition->operands[0];
  Scalar extent = no->operands[0];
  return extentMinusOne->is(ScalarKind::sum) && extentMinusOne->integer == -1 &&
         extentMinusOne->operands.size() == 1 &&
         extentMinusOne->operands[0] == extent &&
         extentMinusOne->coefficients[0] == 1;
}

Scalar ScalarContext::select(Scalar condition, Scalar yes, Scalar no) {
  if (condition->is(ScalarKind::truth))
    return condition->integer ? yes : no;
  if (yes == no)
    return yes;
  if (isBroadcastGuard(condition, yes, no))
    return no;
  if (yes->is(ScalarKind::complex) || no->is(ScalarKind::complex))
    return complex(select(condition, part(yes, false), part(no, false)),
                   select(condition, part(yes, true), part(no, true)));
  if (condition->is(ScalarKind::negation))
    return select(condition->operands[0], no, yes);
  // Asked before, it has been answered.
  auto isAsked = [&](Scalar side) {
    return side->is(ScalarKind::select) && side->operands[0] == condition;
  };
  if (isAsked(yes))
    return select(condition, yes->operands[1], no);
  if (isAsked(no))
    return select(condition, yes, no->operands[2]);
  // x > 0 ? x : -x is x >= 0 ? x : -x.
  if (condition->is(ScalarKind::notNegative) &&
      (yes->is(ScalarKind::sum) || no->is(ScalarKind::sum)) &&
      condition->operands[0] == subInt(yes, integer(1)) &&
      addInt(yes, no) == integer(0))
    return select(notNegative(yes), yes, no);
  Scalar operands[] = {condition, yes, no};
  Draft draft{ScalarKind::select};
  draft.operands = operands;
  return get(draft);
}

/// What varies of a constant where some indices are known: elements by the
/// numbers of the dimensions that are not.
struct ScalarContext::ConstantRow {
  DenseElementsAttr elements;
  SmallVector<int64_t> at; // of dimensions that vary: 0
  SmallVector<unsigned> varying;

  /// The element where the varying dimensions are at `position`.
  std::optional<double> number(ArrayRef<int64_t> position) const;
  /// Calls `visit` for all positions until it returns false.
  bool all(function_ref<bool(ArrayRef<int64_t>)> visit) const;
};

std::optional<double>
ScalarContext::ConstantRow::number(ArrayRef<int64_t> position) const {
  SmallVector<uint64_t> index(at.begin(), at.end());
  for (auto [dim, here] : llvm::zip_equal(varying, position))
    index[dim] = here;
  if (!ElementsAttr::isValidIndex(elements, index))
    return std::nullopt;
  if (!isa<FloatType>(elements.getElementType()))
    return double(elements.getValues<APInt>()[index].getSExtValue());
  APFloat value = elements.getValues<APFloat>()[index];
  bool lossy;
  value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &lossy);
  return value.convertToDouble();
}

bool ScalarContext::ConstantRow::all(
    function_ref<bool(ArrayRef<int64_t>)> visit) const {
  SmallVector<int64_t> position(varying.size(), 0);
  while (true) {
    if (!visit(position))
      return false;
    size_t number = varying.size();
    while (number-- > 0) {
      if (++position[number] < elements.getType().getDimSize(varying[number]))
        break;
      position[number] = 0;
    }
    if (number == size_t(-1))
      return true;
  }
}

/// Whole numbers that are affine in the indices, or a floor division of the
/// only one, as that.
Scalar ScalarContext::loadWholeNumbers(const ConstantRow &row,
                                       ArrayRef<Scalar> indices) {
  SmallVector<int64_t> position(row.varying.size(), 0);
  // What f32 does not hold exactly is not read.
  auto whole = [&](ArrayRef<int64_t> here) -> std::optional<int64_t> {
    std::optional<double> value = row.number(here);
    bool isWhole =
        value && std::fabs(*value) <= 1 << 24 && std::trunc(*value) == *value;
    return isWhole ? std::optional(int64_t(*value)) : std::nullopt;
  };
  std::optional<int64_t> first = whole(position);
  if (!first)
    return nullptr;
  SmallVector<int64_t> steps;
  for (int64_t &here : position) {
    here = 1;
    steps.push_back(whole(position).value_or(*first) - *first);
    here = 0;
  }
  auto isAffine = [&](ArrayRef<int64_t> here) {
    int64_t sum = *first;
    for (auto [step, number] : llvm::zip_equal(steps, here))
      sum += step * number;
    return whole(here) == sum;
  };
  if (row.all(isAffine)) {
    Scalar sum = integer(*first);
    for (auto [step, dim] : llvm::zip_equal(steps, row.varying))
      sum = addInt(sum, mulInt(indices[dim], integer(step)));
    return sum;
  }
  if (row.varying.size() != 1)
    return nullptr;
  int64_t run = 0, size = row.elements.getType().getDimSize(row.varying[0]);
  while (run < size && whole({run}) == first)
    ++run;
  auto isQuotient = [&](ArrayRef<int64_t> here) {
    return whole(here) == *first + here[0] / run;
  };
  return row.all(isQuotient)
             ? addInt(integer(*first), floorDiv(indices[row.varying[0]], run))
             : nullptr;
}

/// A matrix of two numbers, one of them where row - column is in a range, as
/// the choice that it is: a mask that an exporter computed.
Scalar ScalarContext::loadBand(const ConstantRow &row,
                               ArrayRef<Scalar> indices) {
  constexpr int64_t limit = 1 << 24;
  ShapedType type = row.elements.getType();
  if (row.varying.size() != 2)
    return nullptr;
  int64_t rows = type.getDimSize(row.varying[0]);
  int64_t columns = type.getDimSize(row.varying[1]);
  // Of two rows all matrices of two numbers are such.
  if (rows < 3 || columns < 3 || rows * columns > limit)
    return nullptr;
  SmallVector<double, 2> numbers;
  // By row - column + columns - 1: which number, or none yet.
  SmallVector<int8_t> which(rows + columns - 1, -1);
  bool isBand = row.all([&](ArrayRef<int64_t> at) {
    double number = *row.number(at);
    const double *known = llvm::find(numbers, number);
    int8_t own = known - numbers.begin();
    if (known == numbers.end())
      numbers.push_back(number);
    int8_t &other = which[at[0] - at[1] + columns - 1];
    bool fits = numbers.size() <= 2 && (other < 0 || other == own);
    other = own;
    return fits;
  });
  if (!isBand || numbers.size() != 2)
    return nullptr;
  // The number of the last row's first column may be the one outside.
  int8_t inside =
      which.front() == which.back() ? 1 - which.back() : which.back();
  auto *begin = llvm::find(which, inside);
  auto *end = std::find_if(begin, which.end(),
                           [&](int8_t each) { return each != inside; });
  if (std::find(end, which.end(), inside) != which.end())
    return nullptr;
  Scalar distance = subInt(indices[row.varying[0]], indices[row.varying[1]]);
  Scalar fromFirst =
      addInt(distance, integer(columns - 1 - (begin - which.begin())));
  Scalar toLast = subInt(integer(end - which.begin() - columns), distance);
  Scalar isInside = truth(true);
  if (begin != which.begin())
    isInside = conjunction(isInside, notNegative(fromFirst));
  if (end != which.end())
    isInside = conjunction(isInside, notNegative(toLast));
  Type element = row.elements.getElementType();
  double yes = numbers[inside], no = numbers[1 - inside];
  if (element.isInteger(1))
    return yes != 0.0 ? isInside : negation(isInside);
  if (isa<FloatType>(element))
    return select(isInside, real(yes), real(no));
  return select(isInside, integer(int64_t(yes)), integer(int64_t(no)));
}

/// The same in the first column that is equal to the one that is read.
Scalar ScalarContext::loadFirstColumn(ConstantRow row, Value tensor,
                                      ArrayRef<Scalar> indices) {
  std::optional<int64_t> column = matchInteger(indices.back());
  for (int64_t other = 0; column && other < *column; ++other) {
    ConstantRow here = row;
    here.at.back() = other;
    if (!here.all([&](ArrayRef<int64_t> position) {
          return here.number(position) == row.number(position);
        }))
      continue;
    SmallVector<Scalar> moved(indices);
    moved.back() = integer(other);
    Draft draft{ScalarKind::load};
    draft.value = tensor;
    draft.operands = moved;
    return get(draft);
  }
  return nullptr;
}

/// Something simpler than the load of a row, or null.
Scalar ScalarContext::loadConstant(const ConstantRow &row, Value tensor,
                                   ArrayRef<Scalar> indices) {
  if (Scalar band = loadBand(row, indices))
    return band;
  // What is larger is data, and would be read for every load.
  constexpr int64_t limit = 1 << 16;
  int64_t size = 1;
  for (unsigned dim : row.varying)
    size *= row.elements.getType().getDimSize(dim);
  if (size > limit)
    return nullptr;
  bool isTruth = row.elements.getElementType().isInteger(1);
  Scalar whole = isTruth ? nullptr : loadWholeNumbers(row, indices);
  if (!whole)
    return loadFirstColumn(row, tensor, indices);
  bool isFloat = isa<FloatType>(row.elements.getElementType());
  return isFloat ? toFloat(whole) : whole;
}

static Scalar makeElement(ScalarContext &context, DenseElementsAttr elements,
                          ArrayRef<uint64_t> at) {
  Type element = elements.getElementType();
  if (isa<FloatType>(element)) {
    APFloat value = elements.isSplat() ? elements.getSplatValue<APFloat>()
                                       : elements.getValues<APFloat>()[at];
    bool lossy;
    value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &lossy);
    return context.real(value.convertToDouble());
  }
  APInt value = elements.isSplat() ? elements.getSplatValue<APInt>()
                                   : elements.getValues<APInt>()[at];
  if (element.isInteger(1))
    return context.truth(!value.isZero());
  return context.integer(value.getSExtValue());
}

Scalar ScalarContext::load(Value tensor, ArrayRef<Scalar> indices) {
  Draft draft{ScalarKind::load};
  draft.value = tensor;
  draft.operands = indices;
  DenseElementsAttr elements;
  if (!matchPattern(tensor, m_Constant(&elements)))
    return get(draft);
  Type element = elements.getElementType();
  bool isInteger = element.isIndex() || (element.isInteger() &&
                                         element.getIntOrFloatBitWidth() <= 64);
  if (!isa<FloatType>(element) && !isInteger)
    return get(draft);
  ConstantRow row{elements, {}, {}};
  for (auto [dim, index] : llvm::enumerate(indices)) {
    std::optional<int64_t> known = matchInteger(index);
    row.at.push_back(known.value_or(0));
    if (!known)
      row.varying.push_back(dim);
  }
  SmallVector<uint64_t> at(row.at.begin(), row.at.end());
  if (elements.isSplat() ||
      (row.varying.empty() && ElementsAttr::isValidIndex(elements, at)))
    return makeElement(*this, elements, at);
  Scalar leaf = get(draft);
  if (row.varying.empty() || elements.empty())
    return leaf;
  auto [known, isNew] = constantLoads.try_emplace(leaf, leaf);
  if (isNew) {
    Scalar simplest = loadConstant(row, tensor, indices);
    constantLoads[leaf] = simplest ? simplest : leaf;
    return constantLoads[leaf];
  }
  return known->second;
}

Scalar ScalarContext::opaque(Value value, ArrayRef<Scalar> operands) {
  Draft draft{ScalarKind::opaque};
  draft.value = value;
  draft.operands = operands;
  return get(draft);
}

Scalar ScalarContext::application(Value value, ArrayRef<Scalar> operands) {
  Draft draft{ScalarKind::opaque};
  draft.integer = 1;
  draft.value = value;
  draft.operands = operands;
  return get(draft);
}

Scalar ScalarContext::rebuild(Scalar node, ArrayRef<Scalar> operands) {
  switch (node->kind) {
  case ScalarKind::sum: {
    Scalar result = integer(node->integer);
    for (auto [atom, coefficient] :
         llvm::zip_equal(operands, node->coefficients))
      result = addInt(result, mulInt(atom, integer(coefficient)));
    return result;
  }
  case ScalarKind::floorDiv:
    return floorDiv(operands[0], node->integer);
  case ScalarKind::modulo:
    return modulo(operands[0], node->integer);
  case ScalarKind::product:
    return mulInt(operands[0], operands[1]);
  case ScalarKind::quotient:
    return quotient(operands[0], operands[1]);
  case ScalarKind::fromBool:
    return fromBool(operands[0]);
  case ScalarKind::toInt:
    return toInt(operands[0]);
  case ScalarKind::notNegative:
    return notNegative(operands[0]);
  case ScalarKind::isZero:
    return isZero(operands[0]);
  case ScalarKind::compare:
    return compare(node->integer, operands[0], operands[1]);
  case ScalarKind::conjunction:
    return conjunction(operands[0], operands[1]);
  case ScalarKind::negation:
    return negation(operands[0]);
  case ScalarKind::toFloat:
    return toFloat(operands[0]);
  case ScalarKind::cast:
    return cast(operands[0], node->type);
  case ScalarKind::neg:
    return neg(operands[0]);
  case ScalarKind::unary:
    return unary(static_cast<ScalarFunction>(node->integer), operands[0]);
  case ScalarKind::part:
    return part(operands[0], node->integer);
  case ScalarKind::complex:
    return complex(operands[0], operands[1]);
  case ScalarKind::select:
    return select(operands[0], operands[1], operands[2]);
  case ScalarKind::load:
    return load(node->value, operands);
  case ScalarKind::opaque:
    return node->integer ? application(node->value, operands)
                         : opaque(node->value, operands);
  case ScalarKind::axis:
  case ScalarKind::size:
  case ScalarKind::truth:
  case ScalarKind::real:
    return node;
  default:
    return binary(node->kind, operands[0], operands[1]);
  }
}

std::optional<double> posenc::evaluate(Scalar root) {
  // Construction folds whatever is constant.
  if (std::optional<double> value = matchReal(root))
    return value;
  if (std::optional<int64_t> value = matchInteger(root))
    return static_cast<double>(*value);
  if (root->is(ScalarKind::truth))
    return static_cast<double>(root->integer);
  return std::nullopt;
}
