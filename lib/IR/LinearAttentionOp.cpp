// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "AttributeList.h"
#include "mlir/IR/TypeUtilities.h"
#include "posenc/IR/LinearAttention.h"
#include "posenc/IR/Real.h"
#include <cmath>

using namespace mlir;
using namespace mlir::posenc;

#include "posenc/IR/LinearAttentionEnums.cpp.inc"

//===-- Accessors ---------------------------------------------------------===//

ArrayRef<Attribute> LinearAttentionOp::getEncodingList() {
  ArrayAttr list = getEncodingsAttr();
  return list ? list.getValue() : ArrayRef<Attribute>();
}

OperandRange LinearAttentionOp::getEncodingOperandsOf(unsigned encoding) {
  return operandsOfEntry(getEncodingList(), encoding, getEncodingOperands(),
                         getExtents());
}

AffineMap LinearAttentionOp::getOperandMap(unsigned which) {
  return operandMap(getContext(), getMapsAttr(), which);
}

SmallVector<int64_t> LinearAttentionOp::getQuerySizes() {
  return logicalSizes(getQuery(), getQueryMap());
}
SmallVector<int64_t> LinearAttentionOp::getKeySizes() {
  return logicalSizes(getKey(), getKeyMap());
}
SmallVector<int64_t> LinearAttentionOp::getValueSizes() {
  return logicalSizes(getValue(), getValueMap());
}
SmallVector<int64_t> LinearAttentionOp::getOutputSizes() {
  return logicalSizes(getInits().front(), getOutputMap());
}

Extents LinearAttentionOp::getExtents() {
  SmallVector<int64_t> query = getQuerySizes(), key = getKeySizes();
  return {query[0], query[1], key[1], query[2], key[2], query[3]};
}

int64_t LinearAttentionOp::getGroupSize() {
  Extents extents = getExtents();
  return extents.heads / extents.kvHeads;
}

FloatType LinearAttentionOp::getStateElementType() {
  Builder builder(getContext());
  bool isDouble = getElementTypeOrSelf(getQuery().getType()).isF64();
  return isDouble ? FloatType(builder.getF64Type())
                  : FloatType(builder.getF32Type());
}

//===-- Verification ------------------------------------------------------===//

static LogicalResult verifyTypes(LinearAttentionOp op) {
  // L1
  if (op.getInits().empty())
    return op.emitOpError() << "expected a destination, got none";
  for (auto [name, value] :
       {std::pair<StringRef, Value>{"query", op.getQuery()},
        {"key", op.getKey()},
        {"value", op.getValue()},
        {"the destination", op.getInits().front()}}) {
    auto type = cast<ShapedType>(value.getType());
    if (!type.hasRank() || type.getRank() != 4)
      return op.emitOpError()
             << "expected " << name << " to have rank 4, got " << type;
  }
  Type element = getElementTypeOrSelf(op.getQuery().getType());
  if (!element.isF32() && !element.isF16() && !element.isBF16() &&
      !element.isF64())
    return op.emitOpError()
           << "expected f32, f16, bf16 or f64 query elements, got " << element;
  for (auto [name, value] : {std::pair<StringRef, Value>{"key", op.getKey()},
                             {"value", op.getValue()}})
    if (Type other = getElementTypeOrSelf(value.getType()); other != element)
      return op.emitOpError() << "expected " << name << " elements of type "
                              << element << " as in query, got " << other;
  Type output = getElementTypeOrSelf(op.getInits().front().getType());
  if (!isa<FloatType>(output))
    return op.emitOpError()
           << "expected float elements in the destination, got " << output;
  return success();
}

static LogicalResult verifySizes(LinearAttentionOp op) {
  SmallVector<int64_t> query = op.getQuerySizes(), key = op.getKeySizes();
  SmallVector<int64_t> value = op.getValueSizes(), output = op.getOutputSizes();
  // L3
  if (ShapedType::isDynamicShape({query[1], key[1], query[3], value[3]}) ||
      query[1] <= 0 || key[1] <= 0 || query[3] <= 0 || query[1] % key[1] != 0)
    return op.emitOpError()
           << "expected static numbers of channels and heads, positive but for "
              "those of the value, heads a multiple of kv heads, got "
           << op.getQuery().getType() << ", " << op.getKey().getType()
           << " and " << op.getValue().getType();
  struct Rule {
    StringRef what, of;
    int64_t expected, got;
  } rules[] = {
      {"batch rows", "key", query[0], key[0]},
      {"batch rows", "value", query[0], value[0]},
      {"batch rows", "the destination", query[0], output[0]},
      {"channels", "key", query[3], key[3]},
      {"kv heads", "value", key[1], value[1]},
      {"keys", "value", key[2], value[2]},
      {"heads", "the destination", query[1], output[1]},
      {"queries", "the destination", query[2], output[2]},
      {"channels", "the destination", value[3], output[3]},
  };
  for (const Rule &rule : rules)
    if (sizesDiffer(rule.expected, rule.got))
      return op.emitOpError()
             << "expected " << rule.of << " to have " << rule.expected << " "
             << rule.what << ", got " << rule.got;
  // L4
  if (op.getCausal() && sizesDiffer(query[2], key[2]))
    return op.emitOpError() << "expected as many queries as keys where causal, "
                               "got "
                            << query[2] << " and " << key[2];
  return success();
}

/// S and z as they are given or left; `names` says which.
static LogicalResult verifyState(LinearAttentionOp op, StringRef name,
                                 ValueRange state) {
  Extents extents = op.getExtents();
  int64_t sizes[] = {extents.batch, extents.kvHeads, extents.headDim,
                     op.getValueDim()};
  size_t parts = op.isNormalized() ? 2 : 1;
  bool fits = state.size() == parts;
  for (auto [number, part] : llvm::enumerate(state)) {
    auto type = cast<ShapedType>(part.getType());
    int64_t rank = number == 0 ? 4 : 3;
    fits &= type.getElementType() == op.getStateElementType() &&
            type.hasRank() && type.getRank() == rank &&
            llvm::none_of(llvm::zip(type.getShape(), sizes), [](auto pair) {
              return sizesDiffer(std::get<0>(pair), std::get<1>(pair));
            });
  }
  if (fits)
    return success();
  InFlightDiagnostic diagnostic =
      op.emitOpError() << "expected " << name << " to be "
                       << op.getStateElementType() << " [B, Hk, D, E]"
                       << (parts == 2 ? " and [B, Hk, D]" : "") << ", got ";
  llvm::interleaveComma(state.getTypes(), diagnostic);
  return diagnostic;
}

static LogicalResult verifyStates(LinearAttentionOp op) {
  // L8
  if (!op.getState().empty() &&
      failed(verifyState(op, "the state", op.getState())))
    return failure();
  // L9
  if (op.hasStateResults() &&
      failed(verifyState(op, "the destinations after the first",
                         op.getInits().drop_front())))
    return failure();
  return verifyKindsAndResults(op);
}

static LogicalResult verifyNumbers(LinearAttentionOp op) {
  // L7
  if (Value decay = op.getDecay()) {
    auto type = cast<ShapedType>(decay.getType());
    if (!isa<FloatType>(type.getElementType()) || !type.hasRank() ||
        type.getRank() != 1 ||
        sizesDiffer(type.getDimSize(0), op.getExtents().kvHeads))
      return op.emitOpError() << "expected decay to be one float per kv head ["
                              << op.getExtents().kvHeads << "], got " << type;
    if (!op.getCausal())
      return op.emitOpError() << "expected causal with a decay";
  }
  // L10
  auto emitError = [&] { return op.emitOpError(); };
  if (std::optional<APFloat> scale = op.getScale();
      scale &&
      failed(verifyFactor(emitError, "scale", scale->convertToDouble())))
    return failure();
  std::optional<APFloat> epsilon = op.getEpsilon();
  if (!epsilon)
    return success();
  if (!op.isNormalized())
    return op.emitOpError() << "expected no epsilon where unnormalized";
  double value = epsilon->convertToDouble();
  if (!std::isfinite(value) || value < 0)
    return op.emitOpError()
           << "expected epsilon to be finite and not negative, got " << value;
  return success();
}

LogicalResult LinearAttentionOp::verify() {
  if (failed(verifyTypes(*this)))
    return failure();
  // L2: first, as logical sizes are read through them.
  if (failed(verifyMaps(*this, getMapsAttr())) || failed(verifySizes(*this)) ||
      failed(verifyStates(*this)) || failed(verifyNumbers(*this)))
    return failure();
  Extents extents = getExtents();
  // L5
  if (failed(verifyPositions(*this, "q_", getQOffset(), getQPos(),
                             extents.batch, extents.queries)) ||
      failed(verifyPositions(*this, "k_", getKOffset(), getKPos(),
                             extents.batch, extents.keys)))
    return failure();
  // L6
  for (Attribute attr : getEncodingList())
    if (auto encoding = dyn_cast<PositionEncodingAttrInterface>(attr);
        encoding &&
        (!encoding.getStages().content || encoding.getStages().score))
      return emitOpError()
             << "expected an encoding with a content transform alone, got "
             << attr;
  if (failed(verifyAttributeList(*this, getEncodingList(),
                                 getEncodingOperands(), extents,
                                 /*wantEncodings=*/true)))
    return failure();
  return verifyAxes(*this, getEncodingList(), getQPos(), getKPos());
}

#define GET_OP_CLASSES
#include "posenc/IR/LinearAttention.cpp.inc"
