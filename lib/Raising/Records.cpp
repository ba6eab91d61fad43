// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Records.h"
#include "posenc/IR/ParameterInterfaces.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::posenc;

std::string posenc::listInWords(ArrayRef<llvm::json::Value> described) {
  return described.empty()
             ? "none"
             : llvm::join(llvm::map_range(described, inWords), ", ");
}

/// Encodings of an attention, and those of rotations in front of it that have
/// positions of their own.
static SmallVector<Attribute> encodingsOf(AttentionOp op) {
  SmallVector<Attribute> encodings;
  for (auto [operand, side] : {std::pair(op.getQuery(), Sides::query),
                               std::pair(op.getKey(), Sides::key)}) {
    auto rotate = operand.getDefiningOp<RotateOp>();
    if (!rotate)
      continue;
    auto encoding =
        cast<PositionEncodingAttrInterface>(rotate.getEncodings()[0]);
    Attribute both = encoding.withSides(Sides::both);
    if (!encodings.empty() && cast<PositionEncodingAttrInterface>(encodings[0])
                                      .withSides(Sides::both) == both)
      encodings[0] = both;
    else
      encodings.push_back(encoding.withSides(side));
  }
  llvm::append_range(encodings, op.getEncodingList());
  return encodings;
}

static std::string textOf(Attribute attr) {
  std::string text;
  llvm::raw_string_ostream(text) << attr;
  return text;
}

/// What any attention has: where it is, its encodings and heads.
template <typename OpTy>
static AttentionRecord commonRecordOf(OpTy op, StringRef function,
                                      ArrayRef<Attribute> encodings) {
  AttentionRecord record;
  record.function = function.str();
  record.location = locationText(op.getLoc());
  for (Attribute attr : encodings) {
    auto encoding = cast<PositionEncodingAttrInterface>(attr);
    record.encodings.push_back(encoding.getEncodingName().str());
    record.encodingAttrs.push_back(textOf(attr));
    record.encodingDetails.push_back(describe(attr));
  }
  Extents extents = op.getExtents();
  record.heads = extents.heads;
  record.kvHeads = extents.kvHeads;
  record.headDim = extents.headDim;
  return record;
}

AttentionRecord posenc::recordOf(LinearAttentionOp op, StringRef function) {
  AttentionRecord record = commonRecordOf(op, function, op.getEncodingList());
  record.features = stringifyFeatureMap(op.getFeatures()).str();
  return record;
}

/// The record of a tensor [B, H, N, M], each size of which may be 1.
static DenseRecord denseRecordOf(StringRef name, ShapedType type) {
  Type element = type.getElementType();
  DenseRecord record{name.str(), {}, std::nullopt, ""};
  llvm::raw_string_ostream(record.tensor.dtype) << element;
  int64_t bytes = element.isIndex()
                      ? IndexType::kInternalStorageBitWidth / 8
                      : llvm::divideCeil(element.getIntOrFloatBitWidth(), 8);
  std::string factors;
  constexpr StringLiteral nouns[] = {"batch rows", "heads", "queries", "keys"};
  for (auto [size, noun] : llvm::zip_equal(type.getShape(), nouns)) {
    record.tensor.shape.push_back(knownSize(size));
    if (ShapedType::isDynamic(size))
      factors += llvm::formatv(" times {0}", noun);
    else
      bytes *= size;
  }
  if (type.hasStaticShape())
    record.bytes = bytes;
  record.cost = llvm::formatv("{0} bytes{1}", bytes, factors);
  return record;
}

/// Adds the tensors over pairs among the operands of one encoding or mask.
static void addDense(StringRef name, OperandRange operands,
                     AttentionRecord &record) {
  for (Type type : operands.getTypes())
    if (auto shaped = cast<ShapedType>(type); shaped.getRank() == 4)
      record.dense.push_back(denseRecordOf(name, shaped));
}

AttentionRecord posenc::recordOf(AttentionOp op, StringRef function) {
  AttentionRecord record = commonRecordOf(op, function, encodingsOf(op));
  for (auto [entry, attr] : llvm::enumerate(op.getEncodingList()))
    addDense(cast<PositionEncodingAttrInterface>(attr).getEncodingName(),
             op.getEncodingOperandsOf(entry), record);
  for (auto [entry, attr] : llvm::enumerate(op.getMaskList())) {
    StringRef name = cast<MaskAttrInterface>(attr).getMaskName();
    record.masks.push_back(name.str());
    record.maskAttrs.push_back(textOf(attr));
    record.maskDetails.push_back(describe(attr));
    addDense(name, op.getMaskOperandsOf(entry), record);
  }
  if (std::optional<APFloat> cap = op.getSoftcap())
    record.softcap = cap->convertToDouble();
  record.sink = static_cast<bool>(op.getSink());
  if (op.hasScoreRegion())
    record.scoreOperations = op.getScoreBody().getOperations().size() - 1;
  return record;
}
