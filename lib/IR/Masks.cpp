// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "AttributeList.h"
#include "posenc/IR/DenseOperand.h"
#include "posenc/IR/Encodings.h"

using namespace mlir;
using namespace mlir::posenc;

static bool anyOfRank(TypeRange types, int64_t rank) {
  return llvm::any_of(types, [&](Type type) {
    return cast<ShapedType>(type).getRank() == rank;
  });
}

//===-- By position -------------------------------------------------------===//

template <typename D>
Bool<D> CausalAttr::predicate(const Coordinate<D> &at,
                              OperandReader<D> &) const {
  return at.queryPosition - at.keyPosition >= 0;
}
POSENC_INSTANTIATE_PREDICATE(CausalAttr)

int64_t CausalAttr::countNearest(bool past) const { return past ? allKeys : 1; }

template <typename D>
Bool<D> SlidingAttr::predicate(const Coordinate<D> &at,
                               OperandReader<D> &) const {
  return abs(at.queryPosition - at.keyPosition) < getWindow();
}
POSENC_INSTANTIATE_PREDICATE(SlidingAttr)

int64_t SlidingAttr::countNearest(bool) const { return getWindow(); }

LogicalResult SlidingAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                  int64_t window) {
  // M1
  if (window <= 0)
    return emitError() << "expected window to be positive, got " << window;
  return success();
}

template <typename D>
Bool<D> ChunkedAttr::predicate(const Coordinate<D> &at,
                               OperandReader<D> &) const {
  // One division per key rather than one per lane of queries.
  Int<D> start = floorDiv(at.keyPosition, getSize()) * getSize();
  Int<D> within = at.queryPosition - start;
  return (within >= 0) & (within < getSize());
}
POSENC_INSTANTIATE_PREDICATE(ChunkedAttr)

int64_t ChunkedAttr::countNearest(bool) const { return 1; }

LogicalResult ChunkedAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                  int64_t size) {
  // M3
  if (size <= 0)
    return emitError() << "expected size to be positive, got " << size;
  return success();
}

//===-- Per batch row: [] or [B] ------------------------------------------===//

static EncodingOperand perRowOperand(StringRef name, const Extents &extents) {
  return {name, {{}, {extents.batch}}, OperandElement::integer};
}

template <typename D>
static Int<D> loadPerRow(const Coordinate<D> &at, OperandReader<D> &operands,
                         unsigned operand) {
  SmallVector<Int<D>> indices;
  if (operands.rank(operand) == 1)
    indices.push_back(at.batch);
  return operands.loadInt(*at.batch.domain, operand, indices);
}

template <typename D>
Bool<D> PrefixAttr::predicate(const Coordinate<D> &at,
                              OperandReader<D> &operands) const {
  if (std::optional<int64_t> length = getLength())
    return at.key < *length;
  return at.key < loadPerRow(at, operands, 0);
}
POSENC_INSTANTIATE_PREDICATE(PrefixAttr)

SmallVector<EncodingOperand>
PrefixAttr::getOperandSpecs(const Extents &extents) const {
  if (getLength())
    return {};
  return {perRowOperand("length", extents)};
}

bool PrefixAttr::dependsOnBatch(TypeRange operandTypes) const {
  return anyOfRank(operandTypes, 1);
}

LogicalResult PrefixAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                 std::optional<int64_t> length) {
  // M2
  if (length && *length < 0)
    return emitError() << "expected length not to be negative, got " << *length;
  return success();
}

template <typename D>
Bool<D> SinkTokensAttr::predicate(const Coordinate<D> &at,
                                  OperandReader<D> &) const {
  return at.key < getCount();
}
POSENC_INSTANTIATE_PREDICATE(SinkTokensAttr)

LogicalResult
SinkTokensAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                       int64_t count) {
  // M2
  if (count < 0)
    return emitError() << "expected count not to be negative, got " << count;
  return success();
}

//===-- Per token: [tokens] or [B, tokens] --------------------------------===//

static EncodingOperand perTokenOperand(StringRef name, const Extents &extents,
                                       int64_t tokens, OperandElement element) {
  return {name, {{tokens}, {extents.batch, tokens}}, element};
}

template <typename D>
static SmallVector<Int<D>> tokenIndices(const Coordinate<D> &at, Int<D> token,
                                        const OperandReader<D> &operands,
                                        unsigned operand) {
  if (operands.rank(operand) == 1)
    return {token};
  return {at.batch, token};
}

template <typename D>
Bool<D> DocumentAttr::predicate(const Coordinate<D> &at,
                                OperandReader<D> &operands) const {
  auto idOf = [&](unsigned operand, Int<D> token) {
    SmallVector<Int<D>> indices = tokenIndices(at, token, operands, operand);
    D &domain = *token.domain;
    return getSorted() ? operands.loadSorted(domain, operand, indices)
                       : operands.loadInt(domain, operand, indices);
  };
  Int<D> ofQuery = idOf(0, at.query);
  return ofQuery == idOf(getSeparate() ? 1 : 0, at.key);
}
POSENC_INSTANTIATE_PREDICATE(DocumentAttr)

int64_t DocumentAttr::countNearest(bool) const { return getSeparate() ? 0 : 1; }

SmallVector<EncodingOperand>
DocumentAttr::getOperandSpecs(const Extents &extents) const {
  auto ids = [&](StringRef name, int64_t tokens) {
    EncodingOperand spec =
        perTokenOperand(name, extents, tokens, OperandElement::integer);
    spec.sorted = getSorted();
    return spec;
  };
  if (!getSeparate())
    return {ids("ids", extents.queries)};
  return {ids("query_ids", extents.queries), ids("key_ids", extents.keys)};
}

bool DocumentAttr::dependsOnBatch(TypeRange operandTypes) const {
  return anyOfRank(operandTypes, 2);
}

LogicalResult
DocumentAttr::verifyMask(function_ref<InFlightDiagnostic()> emitError,
                         const Extents &extents, TypeRange) const {
  // M4
  if (!getSeparate() && sizesDiffer(extents.queries, extents.keys))
    return emitError() << "expected as many queries as keys for one operand of "
                          "document ids, got "
                       << extents.queries << " and " << extents.keys;
  return success();
}

template <typename D>
Bool<D> PaddingAttr::predicate(const Coordinate<D> &at,
                               OperandReader<D> &operands) const {
  if (!getBounds())
    return operands.loadBool(*at.key.domain, 0,
                             tokenIndices(at, at.key, operands, 0));
  Int<D> first = loadPerRow(at, operands, 0);
  Int<D> end = loadPerRow(at, operands, 1);
  return (at.key >= first) & (at.key < end);
}
POSENC_INSTANTIATE_PREDICATE(PaddingAttr)

SmallVector<EncodingOperand>
PaddingAttr::getOperandSpecs(const Extents &extents) const {
  if (getBounds())
    return {perRowOperand("first", extents), perRowOperand("end", extents)};
  return {
      perTokenOperand("keep", extents, extents.keys, OperandElement::boolean)};
}

bool PaddingAttr::dependsOnBatch(TypeRange operandTypes) const {
  return anyOfRank(operandTypes, getBounds() ? 1 : 2);
}

//===-- Per pair ----------------------------------------------------------===//

template <typename D>
Bool<D> DenseMaskAttr::predicate(const Coordinate<D> &at,
                                 OperandReader<D> &operands) const {
  return operands.loadBool(*at.query.domain, 0, denseIndices(at, operands, 0));
}
POSENC_INSTANTIATE_PREDICATE(DenseMaskAttr)

SmallVector<EncodingOperand>
DenseMaskAttr::getOperandSpecs(const Extents &extents) const {
  return {denseOperand("keep", extents, OperandElement::boolean)};
}

bool DenseMaskAttr::dependsOnBatch(TypeRange operandTypes) const {
  return cast<ShapedType>(operandTypes.front()).getDimSize(0) != 1;
}

//===-- Composition -------------------------------------------------------===//

namespace {
/// The operands of one member within those of the whole.
template <typename D> class MemberOperands : public OperandReader<D> {
public:
  MemberOperands(OperandReader<D> &all, unsigned begin)
      : all(all), begin(begin) {}

  Float<D> loadFloat(D &domain, unsigned operand,
                     ArrayRef<Int<D>> indices) override {
    return all.loadFloat(domain, begin + operand, indices);
  }
  Bool<D> loadBool(D &domain, unsigned operand,
                   ArrayRef<Int<D>> indices) override {
    return all.loadBool(domain, begin + operand, indices);
  }
  Int<D> loadInt(D &domain, unsigned operand,
                 ArrayRef<Int<D>> indices) override {
    return all.loadInt(domain, begin + operand, indices);
  }
  Int<D> loadSorted(D &domain, unsigned operand,
                    ArrayRef<Int<D>> indices) override {
    return all.loadSorted(domain, begin + operand, indices);
  }
  int64_t size(unsigned operand, unsigned dim) const override {
    return all.size(begin + operand, dim);
  }
  int64_t rank(unsigned operand) const override {
    return all.rank(begin + operand);
  }

private:
  OperandReader<D> &all;
  unsigned begin;
};
} // namespace

static Bool<IrDomain> read(MaskAttrInterface mask,
                           const Coordinate<IrDomain> &at,
                           OperandReader<IrDomain> &operands) {
  return mask.emitPredicate(at, operands);
}
static Bool<HostDomain> read(MaskAttrInterface mask,
                             const Coordinate<HostDomain> &at,
                             OperandReader<HostDomain> &operands) {
  return mask.evaluatePredicate(at, operands);
}
static Bool<IrIntervals> read(MaskAttrInterface mask,
                              const Coordinate<IrIntervals> &at,
                              OperandReader<IrIntervals> &operands) {
  return mask.emitClass(at, operands);
}
static Bool<HostIntervals> read(MaskAttrInterface mask,
                                const Coordinate<HostIntervals> &at,
                                OperandReader<HostIntervals> &operands) {
  return mask.evaluateClass(at, operands);
}

template <typename D>
Bool<D> AnyAttr::predicate(const Coordinate<D> &at,
                           OperandReader<D> &operands) const {
  std::optional<Bool<D>> kept;
  unsigned begin = 0;
  for (auto mask : getMasks().getAsRange<MaskAttrInterface>()) {
    MemberOperands<D> own(operands, begin);
    Bool<D> keeps = read(mask, at, own);
    kept = kept ? *kept | keeps : keeps;
    begin += mask.getOperandSpecs(*at.extents).size();
  }
  return *kept;
}
POSENC_INSTANTIATE_PREDICATE(AnyAttr)

SmallVector<EncodingOperand>
AnyAttr::getOperandSpecs(const Extents &extents) const {
  SmallVector<EncodingOperand> specs;
  for (auto mask : getMasks().getAsRange<MaskAttrInterface>())
    llvm::append_range(specs, mask.getOperandSpecs(extents));
  return specs;
}

/// Whether `holds` of every member and the types of its operands.
static bool allMembers(AnyAttr any, const Extents &extents,
                       TypeRange operandTypes,
                       function_ref<bool(MaskAttrInterface, TypeRange)> holds) {
  for (auto mask : any.getMasks().getAsRange<MaskAttrInterface>()) {
    size_t count = mask.getOperandSpecs(extents).size();
    if (!holds(mask, operandTypes.take_front(count)))
      return false;
    operandTypes = operandTypes.drop_front(count);
  }
  return true;
}

bool AnyAttr::dependsOnBatch(TypeRange operandTypes) const {
  return !allMembers(*this, Extents(), operandTypes,
                     [](MaskAttrInterface mask, TypeRange types) {
                       return !mask.dependsOnBatch(types);
                     });
}

int64_t AnyAttr::countNearest(bool past) const {
  int64_t most = 0;
  for (Attribute mask : getMasks())
    if (auto near = dyn_cast<NearestKeysAttrInterface>(mask))
      most = std::max(most, near.countNearest(past));
  return most;
}

bool AnyAttr::readsPositions() const {
  return llvm::any_of(
      getMasks().getAsRange<MaskAttrInterface>(),
      [](MaskAttrInterface mask) { return mask.readsPositions(); });
}

LogicalResult AnyAttr::verifyMask(function_ref<InFlightDiagnostic()> emitError,
                                  const Extents &extents,
                                  TypeRange operandTypes) const {
  return success(allMembers(*this, extents, operandTypes,
                            [&](MaskAttrInterface mask, TypeRange types) {
                              return succeeded(
                                  mask.verifyMask(emitError, extents, types));
                            }));
}

LogicalResult AnyAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                              ArrayAttr masks) {
  // M5
  if (masks.size() < 2)
    return emitError() << "expected two masks or more, got " << masks.size();
  for (Attribute mask : masks)
    if (!isa<MaskAttrInterface>(mask))
      return emitError() << "expected a mask attribute, got " << mask;
  // N3
  for (Attribute mask : masks)
    if (isa<LicenceAttrInterface>(mask))
      return emitError() << "expected masks, got a licence, " << mask;
  return success();
}
